import { type Experiment, type Fact, knownValue, type Loss, type Optimizer } from "../core/index.ts";
import { type LineInProgram, lineInProgram } from "./place-document.ts";

type Setting = string | number | boolean | null;

/** How a model is trained. Null stands for what is not known. */
export interface TrainingDocument extends LineInProgram {
  readonly loss: string | null;
  /** Its settings, each by its name. */
  readonly optimizer: OptimizerDocument | null;
  /** As `compile` is given them. */
  readonly metrics: readonly string[];
  /** Classes of the callbacks that `fit` is given. */
  readonly callbacks: readonly string[];
  readonly batchSize: number | null;
  readonly lastBatch: "keep" | "drop" | null;
  readonly epochs: number | null;
  readonly shuffle: "everyEpoch" | "once" | "never" | null;
  /** The fraction of the training data that is set aside: 0 where none is. */
  readonly validationSplit: number | null;
  readonly dropout: readonly { readonly layer: string; readonly rate: number | null; readonly evaluationRate: number | null }[];
}

export interface OptimizerDocument {
  readonly name: string;
  readonly [setting: string]: Setting | Readonly<Record<string, Setting>>;
}

export function trainingDocument({ training, layers }: Experiment, path: string): TrainingDocument | null {
  if (!training) return null;
  const loss = knownValue(training.loss);
  const optimizer = knownValue(training.optimizer);
  return {
    ...lineInProgram(training.place, path),
    loss: loss ? lossName(loss) : null,
    optimizer: optimizer ? optimizerDocument(optimizer) : null,
    metrics: training.metrics,
    callbacks: training.callbacks,
    batchSize: orNull(training.batchSize),
    lastBatch: orNull(training.lastBatch),
    epochs: orNull(training.epochs),
    shuffle: orNull(training.shuffle),
    validationSplit: training.validationSplit ? orNull(training.validationSplit) : 0,
    dropout: layers.flatMap((layer) =>
      layer.kind === "dropout" ? [{ layer: layer.name, rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) }] : [],
    ),
  };
}

function lossName(loss: Loss): string {
  const name = loss.kind === "other" ? loss.name : `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy`;
  return loss.from === "logits" ? `${name} from logits` : name;
}

function optimizerDocument(optimizer: Optimizer): OptimizerDocument {
  const { kind, schedule, extras, ...rest } = optimizer;
  const named = "settings" in rest ? { learningRate: rest.learningRate, ...rest.settings } : rest;
  const facts = Object.entries(named).flatMap(([name, fact]) => [[name, orNull<number | boolean>(fact)]]);
  return {
    ...Object.fromEntries(facts),
    ...extras,
    ...(schedule ? { schedule: { ...schedule.config, name: schedule.name, initial: schedule.initial } } : {}),
    name: optimizer.kind === "other" ? optimizer.name : kind,
  };
}

function orNull<T>(fact: Fact<T>): T | null {
  return knownValue(fact) ?? null;
}

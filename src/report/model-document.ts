import {
  type ConfigFact,
  countParameters,
  type Experiment,
  type Fact,
  type Forecast,
  isUnderstood,
  knownValue,
  type Layer,
  type Loss,
  type ModelAnalysis,
  type Optimizer,
} from "../core/index.ts";
import { type LineInProgram, lineDocument, lineInProgram } from "./place-document.ts";

/** One entry of what `keras-parity model --format json` prints. Null stands for what is not known. */
export interface ModelDocument {
  readonly path: string;
  readonly line: number;
  readonly cell?: number;
  readonly name: string;
  readonly kind: Experiment["kind"];
  readonly api: Experiment["generation"];
  readonly status: "complete" | "partial";
  readonly unknown: readonly (LineInProgram & { readonly what: string; readonly why: string })[];
  readonly inputShape: readonly (number | null)[] | null;
  readonly layers: readonly LayerDocument[];
  readonly parameters: { readonly total: number | null; readonly trainable: number | null };
  readonly data: {
    /** As Keras names the data set; "external" for what is read from outside of the program. */
    readonly name: string | null;
    /** "images in `data/train`"; null for data sets. */
    readonly source: string | null;
    readonly shape: readonly (number | null)[] | null;
    readonly classes: number | null;
    /** "[0, 1]"; null where the source does not tell. */
    readonly scaling: string | null;
  } | null;
  readonly training: TrainingDocument | null;
  readonly forecast: {
    readonly logitStddev: number;
    readonly initialLoss: number | null;
    readonly expectedInitialLoss: number | null;
  } | null;
}

export interface LayerDocument extends LineInProgram {
  readonly name: string;
  readonly type: string;
  /** A list of shapes where the layer gives several tensors. */
  readonly outputShape: readonly (number | null)[] | readonly (readonly (number | null)[])[] | null;
  readonly parameters: number | null;
  readonly config: Readonly<Record<string, ConfigFact>>;
}

export interface TrainingDocument extends LineInProgram {
  readonly loss: string | null;
  readonly optimizer: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly batchSize: number | null;
  readonly lastBatch: "keep" | "drop" | null;
  readonly epochs: number | null;
  readonly shuffle: "everyEpoch" | "once" | "never" | null;
  readonly dropout: readonly { readonly layer: string; readonly rate: number | null; readonly evaluationRate: number | null }[];
}

/** `path` is that of the analysed file; what is written in a file that it imports has a path of its own. */
export function modelDocument(path: string, { experiment, forecast }: ModelAnalysis): ModelDocument {
  const { layers, dataSummary } = experiment;
  return {
    path,
    ...lineDocument(experiment.place),
    name: experiment.name,
    kind: experiment.kind,
    api: experiment.generation,
    status: isUnderstood(experiment) ? "complete" : "partial",
    unknown: experiment.unknowns.map(({ what, why, place }) => ({ what, ...lineInProgram(place, path), why })),
    inputShape: orNull(layers.find((layer) => layer.kind === "input")?.outputShape),
    layers: layers.filter((layer) => layer.kind !== "input").flatMap((layer) => layerDocuments(layer, path)),
    parameters: { total: countParameters(layers), trainable: countParameters(layers, { trainableOnly: true }) },
    data: dataSummary && {
      name: dataSummary.name,
      source: dataSummary.source,
      shape: dataSummary.shape,
      classes: dataSummary.classes,
      scaling: dataSummary.scaling,
    },
    training: trainingDocument(experiment, path),
    forecast: forecastDocument(forecast),
  };
}

function orNull<T>(fact: Fact<T> | null | undefined): T | null {
  return knownValue(fact) ?? null;
}

/** A layer as Keras lists it: an activation layer that is told as part of the layer before it has a row of its own. */
function layerDocuments(layer: Layer, path: string): readonly LayerDocument[] {
  const shape = orNull(layer.outputShape);
  const own: LayerDocument = {
    name: layer.name,
    type: layer.type,
    ...lineInProgram(layer.place, path),
    outputShape: layer.otherOutputs && shape ? [shape, ...layer.otherOutputs] : shape,
    parameters: countParameters([layer]),
    config: { ...layer.config, ...layerConfig(layer) },
  };
  const folded = (layer.folded ?? []).map(({ type, name, place }) => ({
    name: name || type.toLowerCase(),
    type,
    ...lineInProgram(place, path),
    outputShape: shape,
    parameters: 0,
    config: layer.kind === "dense" ? { activation: orNull(layer.activation) } : {},
  }));
  return [own, ...folded];
}

function layerConfig(layer: Layer): LayerDocument["config"] {
  switch (layer.kind) {
    case "dense":
      return { units: orNull(layer.units), activation: layer.folded ? "linear" : orNull(layer.activation), useBias: layer.useBias };
    case "activation":
      return { activation: orNull(layer.activation) };
    case "dropout":
      return { rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) };
    case "other":
    case "input":
    case "flatten":
    case "reshape":
      return {};
  }
}

function trainingDocument({ training, layers }: Experiment, path: string): TrainingDocument | null {
  if (!training) return null;
  const loss = knownValue(training.loss);
  const optimizer = knownValue(training.optimizer);
  return {
    ...lineInProgram(training.place, path),
    loss: loss ? lossName(loss) : null,
    optimizer: optimizer ? optimizerDocument(optimizer) : null,
    batchSize: orNull(training.batchSize),
    lastBatch: orNull(training.lastBatch),
    epochs: orNull(training.epochs),
    shuffle: orNull(training.shuffle),
    dropout: layers.flatMap((layer) =>
      layer.kind === "dropout" ? [{ layer: layer.name, rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) }] : [],
    ),
  };
}

function lossName(loss: Loss): string {
  if (loss.kind === "other") return loss.name;
  return `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy${loss.from === "logits" ? " from logits" : ""}`;
}

function optimizerDocument(optimizer: Optimizer): NonNullable<TrainingDocument["optimizer"]> {
  const { kind, schedule, extras, ...rest } = optimizer;
  const facts = Object.entries(rest).flatMap(([name, fact]) => (typeof fact === "string" ? [] : [[name, orNull<number | boolean>(fact)]]));
  return {
    name: optimizer.kind === "other" ? optimizer.name : kind,
    ...Object.fromEntries(facts),
    ...(schedule ? { schedule: schedule.name } : {}),
    ...extras,
  };
}

function forecastDocument(forecast: Forecast): ModelDocument["forecast"] {
  if (!forecast.known) return null;
  const { logitStddev, initialLoss, expectedInitialLoss } = forecast;
  return { logitStddev, initialLoss, expectedInitialLoss };
}

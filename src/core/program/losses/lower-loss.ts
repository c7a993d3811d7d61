import type { Experiment } from "../../model/experiment.ts";
import type { Loss } from "../../model/objective.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import type { LoweredLayers } from "../lower-layers.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import { expressionOn } from "./expression.ts";
import { addNamedLoss, categoricalCrossentropy, isNamedLoss } from "./named-losses.ts";
import { weighClasses } from "./weigh-classes.ts";

export interface LoweredLoss {
  /** One number a batch. */
  readonly value: ValueId;
  readonly overBatches: "mean" | "sum";
}

interface LossParts {
  readonly loss: Loss;
  readonly output: ValueId;
  readonly labels: ValueId;
  readonly layers: Pick<LoweredLayers, "penalties" | "writtenLoss">;
}

/** Appends the loss of a model's output. Throws `NotExecutable` for one that cannot be run as written. */
export function lowerLoss(graph: GraphBuilder, experiment: Experiment, { loss, output, labels, layers }: LossParts): LoweredLoss {
  const written = isWritten(experiment, loss) ? layers.writtenLoss() : null;
  if (written !== null) return writtenLoss(graph, experiment, { loss, output, labels, layers }, written);
  const { reduction } = loss;
  if (reduction !== "mean" && reduction !== "sum") throw new NotExecutable("how the examples' losses become one number is not known");
  const weights = experiment.training?.classWeight;
  const unweighted = eachLoss(graph, experiment, loss, output, labels);
  const each = weights === undefined ? unweighted : weighClasses(graph, { each: unweighted, labels, output }, weights);
  const value = expressionOn(graph).reduceAll(reduction, each);
  return {
    value: layers.penalties.reduce((sum, penalty) => graph.add({ kind: "binary", operation: "add" }, sum, penalty), value),
    overBatches: reduction,
  };
}

/** Whether a loss is only known by the operations that compute it. */
function isWritten(experiment: Experiment, loss: Loss): boolean {
  if (isByHand(experiment) && hasOwnPenalties(experiment)) return true;
  return loss.kind === "other" && (loss.isOwn || isByHand(experiment) || experiment.kind === "loop" || !isNamedLoss(loss.name));
}

/** Whether the program adds penalties for weights of operations, which no layer's call tells. */
function hasOwnPenalties({ layers, computation }: Experiment): boolean {
  const called = new Set(computation?.values.flatMap((value) => (value.kind === "call" ? [value.layer] : [])));
  return layers.some(({ id, config }) => !called.has(id) && Object.keys(config).some((name) => name.endsWith("_regularizer")));
}

/** What a program minimises as it computes it. Keras averages what a function of the program's own gives and adds what regularizers ask for. */
function writtenLoss(graph: GraphBuilder, experiment: Experiment, { loss, layers: { penalties } }: LossParts, value: ValueId): LoweredLoss {
  if (experiment.training?.classWeight !== undefined)
    throw new NotExecutable("`class_weight` of a loss of the program's own is not executed yet");
  const math = expressionOn(graph);
  const overBatches = loss.reduction === "sum" ? "sum" : "mean";
  const isWhole = graph.shapeOf(value).length === 0;
  if (isByHand(experiment) || experiment.kind === "loop") {
    // The gradient of several numbers is that of their sum.
    return { value: isWhole ? value : math.reduceAll("sum", value), overBatches };
  }
  const averaged = isWhole ? value : math.reduceAll("mean", value);
  return { value: penalties.reduce((sum, penalty) => math.binary("add", sum, penalty), averaged), overBatches };
}

function eachLoss(graph: GraphBuilder, experiment: Experiment, loss: Loss, output: ValueId, labels: ValueId): ValueId {
  const { generation } = experiment;
  if (isByHand(experiment)) {
    if (loss.kind === "other") throw new NotExecutable(`\`${loss.name}\` is not executed yet`);
    return writtenCrossentropy(graph, loss, output, labels);
  }
  if (loss.kind === "categoricalCrossentropy") {
    const fitted = fitLabels(graph, labels, output, loss.labels === "integer" ? 1 : 0);
    const config = readConfig({ type: "categorical_crossentropy", config: {} });
    return categoricalCrossentropy({ graph, generation, config, from: loss.from, output, labels: fitted }, loss.labels);
  }
  if (loss.isOwn) throw new NotExecutable(`\`${loss.name}\` is not executed yet`);
  const config = readConfig({ type: loss.name, config: loss.config ?? {} });
  const fewer = loss.name.startsWith("sparse_") ? 1 : 0;
  const fitted = fitLabels(graph, labels, output, fewer);
  const each = addNamedLoss(loss.name, { graph, generation, config, from: loss.from, output, labels: fitted });
  config.finish();
  return each;
}

/** A graph of operations, in which a loss is what the program writes. */
function isByHand({ kind }: Experiment): boolean {
  return kind === "graph";
}

/** Keras adds or takes away a last axis of size 1, so that labels have the output's rank, less `fewer` axes. */
function fitLabels(graph: GraphBuilder, labels: ValueId, output: ValueId, fewer: number): ValueId {
  const [given, expected] = [graph.shapeOf(labels), graph.shapeOf(output).slice(0, graph.shapeOf(output).length - fewer)];
  if (given.length === expected.length + 1 && given.at(-1) === 1)
    return graph.add({ kind: "reshape", shape: [-1, ...given.slice(1, -1).map((size) => size ?? -1)] }, labels);
  if (given.length === expected.length - 1 && (expected.at(-1) === 1 || fewer === 1))
    return graph.add({ kind: "reshape", shape: [-1, ...given.slice(1).map((size) => size ?? -1), 1] }, labels);
  return labels;
}

type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/** A formula that a graph writes out by hand, computed as it is written, with its infinities. */
function writtenCrossentropy(graph: GraphBuilder, loss: Crossentropy, output: ValueId, labels: ValueId): ValueId {
  const { clip, from, labels: encoding } = loss;
  const common = { kind: "categoricalCrossentropy", labels: encoding, labelSmoothing: 0, normalizes: false } as const;
  return graph.add({ ...common, from, clip: from === "logits" ? null : clip }, output, labels);
}

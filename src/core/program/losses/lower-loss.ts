import type { Experiment } from "../../model/experiment.ts";
import type { Loss } from "../../model/objective.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import type { LoweredLayers } from "../lower-layers.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import type { ValueShape } from "../shapes/value-shape.ts";
import { classWeightsOf } from "./class-weights.ts";
import { expressionOn } from "./expression.ts";
import { fitLabels } from "./fit-labels.ts";
import { addNamedLoss, categoricalCrossentropy, isNamedLoss } from "./named-losses.ts";
import { reduceLosses } from "./reduce-losses.ts";

export interface LoweredLoss {
  /** One number a batch. */
  readonly value: ValueId;
  /** What evaluation reports: without weights of classes. */
  readonly evaluated: ValueId;
  readonly overBatches: "mean" | "sum";
  /** What else is measured otherwise than the program does. */
  readonly deviations: readonly string[];
}

export interface LossParts {
  readonly loss: Loss;
  readonly output: ValueId;
  readonly labels: ValueId;
  /** How much each example counts; null where all count once. */
  readonly sampleWeights: ValueId | null;
  /** What the loss counts in what is minimised. */
  readonly weight: number;
  readonly layers: Pick<LoweredLayers, "penalties" | "writtenLoss" | "maskOf">;
}

/** Appends what is minimised of a model's outputs. Throws `NotExecutable` for what cannot be run as written. */
export function lowerLoss(graph: GraphBuilder, experiment: Experiment, parts: readonly LossParts[]): LoweredLoss {
  const [first, ...others] = parts;
  if (!first) throw new NotExecutable("none of its outputs is trained upon");
  const isReduced = first.loss.reduction === "mean" || first.loss.reduction === "sum";
  const isTold = isWritten(experiment, first.loss) || (isUnweighted(experiment) && (!isReduced || isSpread(graph, first)));
  const written = others.length === 0 && isTold ? first.layers.writtenLoss() : null;
  if (written !== null && isUnweighted(experiment)) {
    // The gradient of several numbers is that of their sum.
    const isOne = graph.shapeOf(written).length === 0;
    const value = isOne ? written : expressionOn(graph).reduceAll("sum", written);
    const overBatches = first.loss.reduction === "sum" || !isOne ? "sum" : "mean";
    return { value, evaluated: value, overBatches, deviations: isSpread(graph, first) ? spreadDeviations(experiment) : [] };
  }
  const all = parts.map((one) => lowerPart(graph, experiment, one, written));
  const [{ overBatches }] = all as [LoweredLoss];
  if (all.some((one) => one.overBatches !== overBatches))
    throw new NotExecutable("outputs whose losses are added up and averaged are not executed yet");
  const math = expressionOn(graph);
  const total = (pick: (one: LoweredLoss) => ValueId) =>
    [...all.map(pick), ...first.layers.penalties].reduce((sum, one) => math.binary("add", sum, one));
  const value = total((one) => one.value);
  const isSame = all.every((one) => one.evaluated === one.value);
  return {
    value,
    evaluated: isSame ? value : total((one) => one.evaluated),
    overBatches,
    deviations: [...new Set(all.flatMap(({ deviations }) => deviations))],
  };
}

/** tf.keras's loss objects lay out what are tensors; NumPy's arrays stay as they are (tf_keras/src/losses.py, `LossFunctionWrapper`). */
function spreadDeviations({ generation, computation }: Experiment): readonly string[] {
  const isObject = computation?.values.some((one) => one.kind === "operation" && /^keras\.losses\.[A-Z]/.test(one.operation));
  if (generation !== "tf2" || !isObject) return [];
  return ["labels are laid out as the outputs are, which tf.keras's losses leave out for NumPy arrays outside of a `tf.function`"];
}

/** The loss of one output, times its weight; without what regularizers add. `written`: the losses that a function of the program's own gives. */
function lowerPart(graph: GraphBuilder, experiment: Experiment, parts: LossParts, written: ValueId | null): LoweredLoss {
  // Keras averages what a function of the program's own gives.
  const reduction = written === null ? parts.loss.reduction : "mean";
  if (reduction !== "mean" && reduction !== "sum") throw new NotExecutable("how the examples' losses become one number is not known");
  const each = written ?? eachLoss(graph, experiment, parts);
  return { ...weighed(graph, experiment, parts, { each, reduction }), overBatches: reduction };
}

/** Whether a program's own loss is minimised as it is, without what Keras does with it. */
function isUnweighted(experiment: Experiment): boolean {
  return isByHand(experiment) || experiment.kind === "loop" || experiment.training?.appliesGradients === true;
}

/** Whether operations would spread labels and outputs of different ranks over each other, where a loss of Keras lays them out alike. */
function isSpread(graph: GraphBuilder, { loss, output, labels }: LossParts): boolean {
  return loss.kind === "other" && !loss.name.startsWith("sparse_") && graph.shapeOf(labels).length !== graph.shapeOf(output).length;
}

/** One number of the losses of a batch, times the loss's weight. */
function weighed(
  graph: GraphBuilder,
  { training, generation }: Experiment,
  { output, labels, sampleWeights, weight, layers }: LossParts,
  { each, reduction }: { readonly each: ValueId; readonly reduction: "mean" | "sum" },
): Omit<LoweredLoss, "overBatches"> {
  const classes = training?.classWeight === undefined ? null : classWeightsOf(graph, { labels, output }, training.classWeight);
  const isWhole = graph.shapeOf(each).length === 0;
  if (isWhole && (classes !== null || sampleWeights !== null))
    throw new NotExecutable("weights of examples whose losses come as one number are not executed yet");
  const mask = isWhole ? null : layers.maskOf(output);
  const total = (weights: readonly (ValueId | null)[]): ValueId => {
    const given = weights.filter((one) => one !== null);
    const value = isWhole ? each : reduceLosses(graph, generation, each, { reduction, weights: given, mask });
    return weight === 1 ? value : expressionOn(graph).affine(value, weight, 0);
  };
  const value = total([sampleWeights, classes]);
  return {
    value,
    evaluated: classes === null ? value : total([sampleWeights]),
    deviations: mask === null ? [] : ["accuracies count the steps that the loss leaves out too"],
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

/** The losses of a batch's examples, or of each place of them. */
function eachLoss(graph: GraphBuilder, experiment: Experiment, { loss, output, labels }: LossParts): ValueId {
  const { generation } = experiment;
  if (isByHand(experiment) && loss.kind !== "other") return writtenCrossentropy(graph, loss, output, labels);
  if (isByHand(experiment) && loss.kind === "other" && !isKnownByName(loss, graph.shapeOf(output)))
    throw new NotExecutable(`\`${loss.name}\` is not executed yet`);
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

/**
 * Whether a loss of operations computes what Keras's loss of its name does: how logarithms are guarded differs, and whether a sum
 * is one over a row of outputs too.
 */
function isKnownByName(loss: Loss & { readonly kind: "other" }, output: ValueShape): boolean {
  const isGuarded = /crossentropy/.test(loss.name) && loss.from !== "logits";
  return !isGuarded && (loss.reduction === "mean" || output.at(-1) === 1);
}

/** A graph of operations, in which a loss is what the program writes. */
function isByHand({ kind }: Experiment): boolean {
  return kind === "graph";
}

type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/** A formula that a graph writes out by hand, computed as it is written, with its infinities. */
function writtenCrossentropy(graph: GraphBuilder, loss: Crossentropy, output: ValueId, labels: ValueId): ValueId {
  const { clip, from, labels: encoding } = loss;
  const common = { kind: "categoricalCrossentropy", labels: encoding, labelSmoothing: 0, normalizes: false } as const;
  return graph.add({ ...common, from, clip: from === "logits" ? null : clip }, output, labels);
}

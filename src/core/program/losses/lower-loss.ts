import type { Experiment } from "../../model/experiment.ts";
import type { Loss } from "../../model/objective.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import { behindActivation } from "./behind-activation.ts";
import { addNamedLoss } from "./named-losses.ts";

export interface LoweredLoss {
  /** One number a batch. */
  readonly value: ValueId;
  readonly overBatches: "mean" | "sum";
}

/** Appends the loss of a model's output. Throws `NotExecutable` for one that cannot be run as written. */
export function lowerLoss(graph: GraphBuilder, experiment: Experiment, loss: Loss, output: ValueId, labels: ValueId): LoweredLoss {
  const { reduction } = loss;
  if (reduction !== "mean" && reduction !== "sum") throw new NotExecutable("how the examples' losses become one number is not known");
  const each = eachLoss(graph, experiment, loss, output, labels);
  const axes = graph.shapeOf(each).map((_, axis) => axis);
  return { value: graph.add({ kind: "reduce", operation: reduction, axes, keepDims: false }, each), overBatches: reduction };
}

function eachLoss(graph: GraphBuilder, experiment: Experiment, loss: Loss, output: ValueId, labels: ValueId): ValueId {
  if (loss.kind === "categoricalCrossentropy")
    return addCrossentropy(
      graph,
      experiment,
      loss,
      output,
      isByHand(experiment) ? labels : fitLabels(graph, labels, output, loss.labels === "integer" ? 1 : 0),
    );
  if (loss.isOwn || isByHand(experiment)) throw new NotExecutable(`\`${loss.name}\` is not executed yet`);
  const config = readConfig({ type: loss.name, config: loss.config ?? {} });
  config.ignore("from_logits", "reduction");
  const { generation } = experiment;
  const each = addNamedLoss(loss.name, { graph, generation, config, from: loss.from, output, labels: fitLabels(graph, labels, output, 0) });
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

/**
 * Where Keras itself looks behind a softmax for the logits (tf.keras of TensorFlow 2 and Keras 3: no clip), the softmax is taken off
 * and the logits form is used: the same function, computed as that library does. A formula that a graph writes out by hand is
 * computed as it is written, with its infinities; Keras divides probabilities by their sum first.
 */
function addCrossentropy(graph: GraphBuilder, experiment: Experiment, loss: Crossentropy, output: ValueId, labels: ValueId): ValueId {
  const { clip, labels: encoding } = loss;
  const common = { kind: "categoricalCrossentropy", labels: encoding, labelSmoothing: 0 } as const;
  const fromLogits = { ...common, from: "logits", clip: null, normalizes: false } as const;
  if (loss.from === "logits") return graph.add(fromLogits, output, labels);
  const behind = clip === null && !isByHand(experiment) ? behindActivation(graph, output, "softmax") : null;
  if (behind !== null) return graph.add(fromLogits, behind, labels);
  return graph.add({ ...common, from: "probabilities", clip, normalizes: !isByHand(experiment) }, output, labels);
}

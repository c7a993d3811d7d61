import type { Experiment } from "../model/experiment.ts";
import type { Loss } from "../model/objective.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ValueId } from "./program.ts";

export interface LoweredLoss {
  /** One number a batch. */
  readonly value: ValueId;
  readonly overBatches: "mean" | "sum";
}

/** Appends the loss of a model's output. Throws `NotExecutable` for one that cannot be run as written. */
export function lowerLoss(graph: GraphBuilder, experiment: Experiment, loss: Loss, output: ValueId, labels: ValueId): LoweredLoss {
  if (loss.kind === "other") throw new NotExecutable(`\`${loss.name}\` is not executed yet`);
  const each = addCrossentropy(graph, experiment, loss, output, labels);
  const axes = graph.shapeOf(each).map((_, axis) => axis);
  const value = graph.add({ kind: "reduce", operation: loss.reduction, axes, keepDims: false }, each);
  return { value, overBatches: loss.reduction };
}

type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/**
 * Where Keras itself looks behind a softmax for the logits (tf.keras of TensorFlow 2 and Keras 3: no clip), the softmax is taken off
 * and the logits form is used: the same function, computed as that library does. A formula that a graph writes out by hand is
 * computed as it is written, with its infinities; Keras divides probabilities by their sum first.
 */
function addCrossentropy(graph: GraphBuilder, { kind }: Experiment, loss: Crossentropy, output: ValueId, labels: ValueId): ValueId {
  const { clip, labels: encoding } = loss;
  const common = { kind: "categoricalCrossentropy", labels: encoding, labelSmoothing: 0 } as const;
  const fromLogits = { ...common, from: "logits", clip: null, normalizes: false } as const;
  if (loss.from === "logits") return graph.add(fromLogits, output, labels);
  const isByHand = kind === "graph";
  const behind = clip === null && !isByHand ? behindSoftmax(graph, output) : null;
  if (behind !== null) return graph.add(fromLogits, behind, labels);
  return graph.add({ ...common, from: "probabilities", clip, normalizes: !isByHand }, output, labels);
}

/** What a softmax is taken of; null where a value is none. */
function behindSoftmax(graph: GraphBuilder, value: ValueId): ValueId | null {
  const node = graph.nodeOf(value);
  return node?.kind === "activation" && node.activation.name === "softmax" ? (node.inputs[0] ?? null) : null;
}

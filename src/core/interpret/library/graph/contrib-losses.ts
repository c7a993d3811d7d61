import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { isSequence, none, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { collectedLoss } from "../tensor-operations.ts";
import { crfLogLikelihood } from "./crf.ts";

/** Losses of `tf.contrib.losses`, which slim uses: outputs before labels, unlike `tf.losses`. By what `tf.losses` calls them. */
const losses: readonly (readonly [string, readonly [outputs: string, labels: string]])[] = [
  ["softmax_cross_entropy", ["logits", "onehot_labels"]],
  ["sparse_softmax_cross_entropy", ["logits", "labels"]],
  ["sigmoid_cross_entropy", ["logits", "multi_class_labels"]],
  ["hinge_loss", ["logits", "labels"]],
  ["mean_squared_error", ["predictions", "labels"]],
  ["absolute_difference", ["predictions", "labels"]],
  ["log_loss", ["predictions", "labels"]],
];

export const contribLossFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...losses.map(([name, [outputs, labels]]): [string, LibraryFunction] => [
    `tensorflow.contrib.losses.${name}`,
    (call) => {
      const [y, x] = [argumentAt(call, 1, labels) ?? none(call.span), argumentAt(call, 0, outputs) ?? none(call.span)];
      const loss = makeTensor({
        operation: `losses.${name}`,
        inputs: [y, x],
        shape: [],
        arguments: call.arguments,
        call: call.call,
        span: call.span,
      });
      call.machine.graphLosses.push(loss);
      return loss;
    },
  ]),
  ["tensorflow.contrib.losses.get_total_loss", collectedLoss],
  ["tensorflow.contrib.crf.crf_log_likelihood", crfLogLikelihood],
  ["tensorflow.contrib.seq2seq.sequence_loss", (call) => sequenceLoss(call, "losses.sparse_softmax_cross_entropy")],
  ["tensorflow.contrib.legacy_seq2seq.sequence_loss", (call) => sequenceLoss(call, "losses.sparse_softmax_cross_entropy")],
  ["tensorflow.contrib.legacy_seq2seq.sequence_loss_by_example", (call) => sequenceLoss(call, "sparse_softmax_cross_entropy_with_logits")],
]);

/** The weighted cross entropy of the words of sequences. The old functions take lists of time steps. */
function sequenceLoss(call: LibraryCall, operation: string): Value {
  const whole = (index: number, name: string): Value => {
    const value = argumentAt(call, index, name) ?? none(call.span);
    return isSequence(value) ? (value.elements[0] ?? value) : value;
  };
  const [logits, targets] = [whole(0, "logits"), whole(1, "targets")];
  const shape = operation.startsWith("losses.") ? [] : (shapeOf(logits)?.slice(0, -1) ?? null);
  return makeTensor({ operation, inputs: [targets, logits], shape, arguments: call.arguments, call: call.call, span: call.span });
}

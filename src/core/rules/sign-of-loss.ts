import type { Flow, ValueFact } from "../model/flow/flow.ts";
import { finalActivation } from "./final-activation.ts";

/** With which sign a known loss, or a likelihood, stands in what is computed of it. */
interface Signed {
  readonly sign: number;
  readonly isError: boolean;
}

const errors =
  /^(sparse_)?softmax_cross_entropy_with_logits$|^losses\.(sparse_)?softmax_cross_entropy$|^losses\.mean_squared_error$|^squared_difference$|^keras\.losses\.((sparse_)?categorical_crossentropy|(Sparse)?CategoricalCrossentropy)$/;

/** The sign of a known loss in a value, times `sign`; null where it is not a known loss. */
export function signOfLoss(flow: Flow, value: ValueFact, sign: number, depth = 0): Signed | null {
  const [a, b] = value.inputs;
  if (depth > 20 || !a) return null;
  if (errors.test(value.type ?? "")) return { sign, isError: true };
  // Against a data set's labels it is no adversary's.
  if (/^(losses\.sigmoid_cross_entropy|sigmoid_cross_entropy_with_logits)$/.test(value.type ?? "")) {
    const isOfData = flow.feeds.some(({ placeholder, value: fed }) => placeholder === a && fed.data?.dataSet != null);
    return isOfData ? { sign, isError: true } : null;
  }
  switch (value.type) {
    case "negative":
      return signOfLoss(flow, a, -sign, depth + 1);
    case "reduce_mean":
    case "reduce_sum":
    case "identity":
      return signOfLoss(flow, a, sign, depth + 1);
    case "add": {
      // What is added on the one side may be meant to be large, as an adversary's.
      const terms = [signOfLoss(flow, a, sign, depth + 1), b ? signOfLoss(flow, b, sign, depth + 1) : null].filter((term) => term !== null);
      return terms.find((term) => term.sign > 0) ?? terms[0] ?? null;
    }
    case "square":
      return a.type === "subtract" ? { sign, isError: true } : null;
    case "divide":
    case "truediv":
      return b?.kind === "number" && typeof b.plain === "number" ? signOfLoss(flow, a, sign * Math.sign(b.plain), depth + 1) : null;
    case "multiply": {
      if (!b) return null;
      const factor = [a, b].find(({ kind }) => kind === "number");
      if (factor)
        return typeof factor.plain === "number" ? signOfLoss(flow, factor === a ? b : a, sign * Math.sign(factor.plain), depth + 1) : null;
      const log = [a, b].find((side) => isLog(side) || (side.type === "negative" && side.inputs[0] && isLog(side.inputs[0])));
      const labels = log === a ? b : a;
      const inner = log?.type === "negative" ? log.inputs[0] : log;
      const p = inner?.inputs[0] && withoutGuard(inner.inputs[0]);
      const isSoftmax = inner?.type === "log_softmax" || (p !== undefined && finalActivation(p)?.name === "softmax");
      const isLabel = labels.type === "placeholder" || labels.type === "one_hot";
      return log && isSoftmax && isLabel ? { sign: log.type === "negative" ? sign : -sign, isError: false } : null;
    }
    default:
      return null;
  }
}

function isLog({ type }: ValueFact): boolean {
  return type === "log" || type === "log_softmax";
}

/** Probabilities before they are kept away from zero: clipped, or a small number added. */
function withoutGuard(value: ValueFact): ValueFact {
  const [a, b] = value.inputs;
  if (!a) return value;
  if (value.type === "clip_by_value") return a;
  return value.type === "add" || value.type === "maximum" ? (b?.kind === "number" ? a : a.kind === "number" && b ? b : value) : value;
}

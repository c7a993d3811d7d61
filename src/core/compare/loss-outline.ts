import { describeNumber } from "../model/describe.ts";
import type { Loss } from "../model/objective.ts";

/** A loss by what it computes, whether labels are integers or one-hot. */
export interface LossOutline {
  /** "categorical_crossentropy", "binary_crossentropy", "mean_squared_error". */
  readonly name: string;
  readonly from: "logits" | "probabilities" | null;
  readonly reduction: "mean" | "sum" | "none" | null;
  /** What is clipped off probabilities; null where nothing is. */
  readonly clip: number | null;
  readonly settings: Readonly<Record<string, string>>;
  /** Whether the program defines it, so that what it computes is not known. */
  readonly isOwn: boolean;
}

export function outlineLoss(loss: Loss): LossOutline {
  if (loss.kind === "categoricalCrossentropy")
    return {
      name: "categorical_crossentropy",
      from: loss.from,
      reduction: loss.reduction,
      // Logits are never clipped.
      clip: loss.from === "logits" ? null : loss.clip,
      settings: {},
      isOwn: false,
    };
  const entries = Object.entries(loss.config ?? {}).map(([name, value]) => [
    name,
    typeof value === "number" ? describeNumber(value) : String(value),
  ]);
  return {
    name: loss.name.replace(/^(-?)sparse_categorical/, "$1categorical"),
    from: loss.from,
    reduction: loss.reduction,
    clip: null,
    settings: Object.fromEntries(entries),
    isOwn: loss.isOwn,
  };
}

/** The activation that makes of a model's output what a loss takes it for. */
export function fittingActivation({ name, from }: LossOutline): string | null {
  if (from === "logits") return "linear";
  if (from === null) return null;
  return name.startsWith("binary") ? "sigmoid" : "softmax";
}

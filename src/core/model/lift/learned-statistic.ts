import { layerSpecOf } from "../../interpret/layer-spec.ts";
import type { ObjectValue } from "../../interpret/value.ts";
import type { LearnedStatistic } from "../layer.ts";
import type { LiftContext } from "./lift-context.ts";
import { examplesOf, liftArray } from "./lift-data.ts";

/**
 * What `Normalization.adapt` sets a parameter to: "mean" or "variance", over all axes of the data but those of `axis`. Null for
 * other parameters and where the data are not known.
 */
export function learnedStatistic(context: LiftContext, layer: ObjectValue, parameter: string): LearnedStatistic | null {
  if (!layer.type.endsWith(".Normalization") || (parameter !== "mean" && parameter !== "variance")) return null;
  // Each `adapt` begins anew.
  const last = context.interpretation.notes.findLast(({ kind, subject }) => kind === "adapt" && subject === layer);
  if (!last?.value) return null;
  const [data] = examplesOf(last.value, null);
  const source = liftArray(context, data, "data that it adapts to");
  if (!source.known) return null;
  const rank = source.value.shape.length;
  const axis = layerSpecOf(layer).config.get("axis");
  const kept = (axis === null ? [] : axis === undefined ? [-1] : [axis].flat()).map((one) =>
    typeof one === "number" && one < 0 ? one + rank : one,
  );
  if (rank < 2 && kept.length > 0) return null;
  const axes = Array.from({ length: rank }, (_, i) => i).filter((one) => !kept.includes(one));
  return { by: parameter, axes, of: source.value };
}

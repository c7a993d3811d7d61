import { type Dimension, type LayerMeaning, weight, weighted } from "./layer-meaning.ts";

/**
 * EinsumDense: a product that an equation describes ("abc,cd->abd"); "..." stands for axes that stay.
 * `output_shape` says the sizes behind the batch dimension, without those of "...".
 */
export const einsumDense: LayerMeaning = (layer, [input]) => {
  const parts = /^(\.{3})?([a-zA-Z]+)(\.{3})?,([a-zA-Z]+)->(\.{3})?([a-zA-Z]+)(\.{3})?$/.exec(
    layer.text("equation", null)?.replaceAll(" ", "") ?? "",
  );
  const given = layer.list("output_shape");
  const axes = layer.raw("bias_axes") ?? "";
  if (!parts || !input || !given) return weighted(null, null);
  const [, left, inputAxes = "", right, kernelAxes = "", , outputAxes = ""] = parts;
  const elided = left || right ? input.length - inputAxes.length : 0;
  if (elided < 0) return weighted(null, null);
  const lead = left ? elided : 0;
  const before = left ? input.slice(1, elided) : [];
  const after = right ? input.slice(inputAxes.length) : [];
  // Keras 3 puts the axes in front in reverse order; the tensor itself has them in order.
  const stated = [input[0] ?? null, ...(layer.generation === "keras3" ? before.toReversed() : before), ...given, ...after];
  const own = [...outputAxes].map((axis, i): Dimension => {
    const at = inputAxes.indexOf(axis);
    return stated[lead + i] ?? (at < 0 ? null : (input[at + lead] ?? null));
  });
  const sizeOf = (axis: string): Dimension => {
    const at = outputAxes.indexOf(axis);
    return at >= 0 ? (own[at] ?? null) : (input[inputAxes.indexOf(axis) + lead] ?? null);
  };
  const kernel = weight("kernel", [...kernelAxes].map(sizeOf), "glorot_uniform");
  const output = layer.generation === "keras3" ? stated : [...input.slice(0, lead), ...own, ...after];
  if (axes === "") return weighted(output, [kernel]);
  if (typeof axes !== "string") return weighted(output, null);
  const first = Math.min(...[...axes].map((axis) => outputAxes.indexOf(axis)));
  const bias = [...outputAxes.slice(Math.max(first, 0))].map((axis) => (axes.includes(axis) ? sizeOf(axis) : 1));
  return weighted(output, [kernel, weight("bias", [...bias, ...after.map(() => 1)], "zeros")]);
};

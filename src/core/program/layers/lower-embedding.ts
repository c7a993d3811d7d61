import { type LowerLayer, needParameter, onlyInput } from "../lowering.ts";
import { readConfig } from "../read-config.ts";

export const lowerEmbedding: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const masks = config.flag("mask_zero", false);
  config.finish();
  const input = onlyInput(layer, inputs);
  const output = graph.add({ kind: "embedding", table: needParameter(lowering, layer, "embeddings") }, input);
  if (masks) {
    const zero = graph.add({ kind: "constant", shape: [], values: [0], dtype: "float32" });
    lowering.setMask(output, graph.add({ kind: "binary", operation: "notEqual" }, input, zero));
  }
  return [output];
};

/** Steps whose values are all `mask_value` are skipped by what follows, and set to zero. */
export const lowerMasking: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const value = config.number("mask_value", 0);
  config.finish();
  const input = onlyInput(layer, inputs);
  const skipped = graph.add({ kind: "constant", shape: [], values: [value], dtype: "float32" });
  const different = graph.add({ kind: "binary", operation: "notEqual" }, input, skipped);
  const rank = graph.shapeOf(input).length;
  const kept = graph.add({ kind: "reduce", operation: "max", axes: [rank - 1], keepDims: true }, different);
  const output = graph.add({ kind: "binary", operation: "multiply" }, input, kept);
  lowering.setMask(output, graph.add({ kind: "reduce", operation: "max", axes: [rank - 1], keepDims: false }, different));
  return [output];
};

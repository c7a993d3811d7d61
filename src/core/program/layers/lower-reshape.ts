import type { Layer } from "../../model/layer.ts";
import { type LowerLayer, need, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";

/** Laying values out anew keeps their order, whatever the program calls it. */
export const lowerReshape: LowerLayer<Layer & { readonly kind: "flatten" | "reshape" }> = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const input = onlyInput(layer, inputs);
  if (layer.kind === "flatten") return [graph.add({ kind: "flatten" }, input)];
  const shape = need(layer.outputShape);
  const sizes = shape.slice(1).map((size) => {
    if (size === null) throw new NotExecutable("the shape that it gives is not known");
    return size;
  });
  return [graph.add({ kind: "reshape", shape: [-1, ...sizes] }, input)];
};

import type { Layer } from "../../model/layer.ts";
import { type LowerLayer, need, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { readConfig } from "../read-config.ts";
import { isChannelsFirst } from "./channels.ts";

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

/** A flattening that is told by its arguments: inside of another layer. */
export const lowerWrittenFlatten: LowerLayer = (lowering, layer, inputs) => {
  if (isChannelsFirst(layer)) throw new NotExecutable("channels in front are not flattened yet");
  readConfig(layer).finish();
  return [lowering.graph.add({ kind: "flatten" }, onlyInput(layer, inputs))];
};

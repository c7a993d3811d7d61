import { type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { readConfig } from "../read-config.ts";

export const lowerPermute: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const dims = config.list("dims");
  config.finish();
  if (!dims) throw new NotExecutable("`dims` is not known");
  return [lowering.graph.add({ kind: "transpose", permutation: [0, ...dims] }, onlyInput(layer, inputs))];
};

export const lowerRepeatVector: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const count = config.number("n", 1);
  config.finish();
  const input = onlyInput(layer, inputs);
  const width = graph.shapeOf(input).at(-1) ?? -1;
  const single = graph.add({ kind: "reshape", shape: [-1, 1, width] }, input);
  return [graph.add({ kind: "tile", repeats: [1, count, 1] }, single)];
};

/** A layer that gives what it gets. */
export const lowerIdentity: LowerLayer = (_lowering, layer, inputs) => {
  readConfig(layer).finish();
  return [onlyInput(layer, inputs)];
};

export const lowerRescaling: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const [multiply, add] = [config.number("scale", 1), config.number("offset", 0)];
  config.finish();
  return [lowering.graph.add({ kind: "affine", multiply, add }, onlyInput(layer, inputs))];
};

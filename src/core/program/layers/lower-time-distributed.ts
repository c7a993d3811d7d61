import type { Layer } from "../../model/layer.ts";
import { type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { readConfig, refuseInside } from "../read-config.ts";

/** Runs the layer inside on every step, as on so many more examples. */
export function lowerTimeDistributed(lowerInner: LowerLayer): LowerLayer {
  return (lowering, layer, inputs) => {
    const { graph } = lowering;
    const { wrapped } = layer;
    if (!wrapped) throw new NotExecutable("the layer inside is not known");
    refuseInside(wrapped);
    const config = readConfig(layer);
    config.ignore("layer");
    config.finish();
    const input = onlyInput(layer, inputs);
    const [, steps, ...rest] = graph.shapeOf(input);
    if (steps == null || rest.includes(null)) throw new NotExecutable("how many steps it is given is not known");
    const sizes = rest.map((size) => size ?? 0);
    const each = graph.add({ kind: "reshape", shape: [-1, ...sizes] }, input);
    const inner: Layer = {
      ...layer,
      ...wrapped,
      kind: "other",
      content: "layer",
      layers: [],
      missing: null,
    };
    const [output] = lowerInner(lowering, inner, [each]);
    if (output === undefined) throw new NotExecutable("it gives nothing");
    const made = graph
      .shapeOf(output)
      .slice(1)
      .map((size) => size ?? 0);
    return [graph.add({ kind: "reshape", shape: [-1, steps, ...made] }, output)];
  };
}

import type { Layer } from "../../model/layer.ts";
import type { Lowering } from "../lowering.ts";
import type { ValueId } from "../program.ts";

/** Whether a layer's tensors have their channels behind the batch dimension: "channels_first", "NCHW". */
export function isChannelsFirst({ config }: Layer): boolean {
  const format = config.data_format;
  return typeof format === "string" && (format === "channels_first" || format.startsWith("NC"));
}

/** Runs what is written for channels at the end, also where a layer has them in front: numbers are the same, only laid out otherwise. */
export function channelsLast({ graph }: Lowering, layer: Layer, input: ValueId, run: (input: ValueId) => ValueId): ValueId {
  const rank = graph.shapeOf(input).length;
  if (!isChannelsFirst(layer) || rank < 3) return run(input);
  const spatial = Array.from({ length: rank - 2 }, (_, i) => i);
  const last = graph.add({ kind: "transpose", permutation: [0, ...spatial.map((i) => i + 2), 1] }, input);
  const output = run(last);
  // A global pooling has no spatial axes left.
  if (graph.shapeOf(output).length !== rank) return output;
  return graph.add({ kind: "transpose", permutation: [0, rank - 1, ...spatial.map((i) => i + 1)] }, output);
}

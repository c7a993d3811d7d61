import type { Computation } from "../model/computation.ts";
import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";

/**
 * How the layers of `swapped`, made of `base`, are wired: as in `base` as long as they are the same layers. Where some came or
 * went, or an operation that is a layer became another one, nothing is told: what remains are chains, which the rows tell.
 */
export function swapComputation(base: Experiment, swapped: Experiment): Computation | undefined {
  const { computation, kind } = base;
  if (!computation) return undefined;
  const byOperations = kind === "graph" || kind === "loop";
  const outline = (layers: readonly Layer[]) => JSON.stringify(layers.map((layer) => outlineOf(layer, byOperations)));
  if (outline(base.layers) !== outline(swapped.layers)) return undefined;
  const loss = ({ training }: Experiment) => JSON.stringify(knownValue(training?.loss) ?? null);
  return loss(base) === loss(swapped) ? computation : { ...computation, loss: null };
}

/** What of a layer decides how it is computed where its row does not tell. */
function outlineOf(layer: Layer, byOperations: boolean): unknown {
  const { id, type, inputs } = layer;
  if (!byOperations) return [id, type, inputs];
  const told =
    layer.kind === "dense"
      ? [knownValue(layer.activation), knownValue(layer.units), layer.useBias, knownValue(layer.slope)]
      : layer.kind === "activation"
        ? [knownValue(layer.activation), knownValue(layer.slope)]
        : [];
  return [id, type, inputs, layer.config, told];
}

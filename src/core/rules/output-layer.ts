import type { Experiment } from "../model/experiment.ts";
import type { Layer } from "../model/layer.ts";

/** The layer whose activation function the loss sees, or null where the last layer has none. */
export function outputOf(experiment: Experiment): (Layer & { readonly kind: "dense" | "activation" }) | null {
  const last = experiment.layers.at(-1);
  return last?.kind === "dense" || last?.kind === "activation" ? last : null;
}

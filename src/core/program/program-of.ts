import type { Experiment } from "../model/experiment.ts";
import { lowerExperiment } from "./lower-experiment.ts";
import type { Program } from "./program.ts";

/** An experiment made ready to run. Throws a RangeError that names everything that keeps it from being trained as it is written. */
export function programOf(experiment: Experiment): Program {
  const lowered = lowerExperiment(experiment);
  if ("program" in lowered) return lowered.program;
  throw new RangeError(lowered.obstacles.map(({ what, why }) => `${what}: ${why}`).join("; "));
}

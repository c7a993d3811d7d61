import type { Experiment, UnknownPart } from "../model/experiment.ts";
import { lowerExperiment } from "../program/lower-experiment.ts";

/** Everything that keeps an experiment from being trained as written: what is unknown, and what is known but not executed yet. */
export function listObstacles(experiment: Experiment): readonly UnknownPart[] {
  const lowered = lowerExperiment(experiment);
  return "obstacles" in lowered ? lowered.obstacles : [];
}

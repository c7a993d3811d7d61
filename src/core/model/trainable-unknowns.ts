import type { Experiment, UnknownPart } from "./experiment.ts";

/**
 * The unknown parts of an experiment that training depends on: not on what the program measures, and not how an epoch ends where
 * batches run on over its end.
 */
export function trainableUnknowns({ unknowns, training }: Experiment): readonly UnknownPart[] {
  const isRunningOn = (what: string) => training?.runsOn !== undefined && (what === "last batch" || what === "epochs");
  return unknowns.filter(({ aspect, what }) => aspect !== "evaluation" && !isRunningOn(what));
}

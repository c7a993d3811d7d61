import type { Computation } from "../computation.ts";
import type { Experiment } from "../experiment.ts";

/** An experiment before it is told apart from others of its name. How its layers are wired is only computed where that is asked for. */
export interface Draft extends Omit<Experiment, "id" | "unknowns" | "computation"> {
  readonly compute: () => Computation;
}

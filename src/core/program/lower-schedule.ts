import type { Schedule } from "../model/objective.ts";
import { NotExecutable } from "./not-executable.ts";
import type { Rate } from "./optimizer-spec.ts";

/** A learning rate by the step. Throws `NotExecutable` for a schedule that cannot be run as written. */
export function lowerSchedule({ name, initial, config }: Schedule): Rate {
  if (initial === null) throw new NotExecutable(`what the schedule ${name} starts at is not known`);
  const number = (key: string, otherwise?: number): number => {
    const value = config[key] ?? otherwise;
    if (typeof value !== "number") throw new NotExecutable(`\`${key}\` of the schedule ${name} is not known`);
    return value;
  };
  const flag = (key: string) => config[key] === true;
  // TensorFlow 1's functions take the step from a variable, which a program may forget to count.
  if (/^[a-z]/.test(name)) throw new NotExecutable(`whether the step of the schedule ${name} is counted is not known`);
  switch (name) {
    case "ExponentialDecay":
      return { kind: "exponential", initial, steps: number("decay_steps"), rate: number("decay_rate"), staircase: flag("staircase") };
    case "InverseTimeDecay":
      return { kind: "inverseTime", initial, steps: number("decay_steps"), rate: number("decay_rate"), staircase: flag("staircase") };
    case "PolynomialDecay":
      return {
        kind: "polynomial",
        initial,
        steps: number("decay_steps"),
        end: number("end_learning_rate", 1e-4),
        power: number("power", 1),
        cycle: flag("cycle"),
      };
    case "CosineDecay":
      return {
        kind: "cosine",
        initial,
        steps: number("decay_steps"),
        alpha: number("alpha", 0),
        warmupTarget: config.warmup_target == null ? null : number("warmup_target"),
        warmupSteps: number("warmup_steps", 0),
      };
    default:
      throw new NotExecutable(`the schedule ${name} is not executed yet`);
  }
}

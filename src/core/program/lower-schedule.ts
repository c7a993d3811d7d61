import type { Schedule } from "../model/objective.ts";
import { NotExecutable } from "./not-executable.ts";
import type { Rate } from "./optimizer-spec.ts";

/** Keras's names of TensorFlow 1's functions. */
const currentNames: Readonly<Record<string, string>> = {
  exponential_decay: "ExponentialDecay",
  inverse_time_decay: "InverseTimeDecay",
  polynomial_decay: "PolynomialDecay",
  cosine_decay: "CosineDecay",
  piecewise_constant: "PiecewiseConstantDecay",
  piecewise_constant_decay: "PiecewiseConstantDecay",
};

/** A learning rate by the step. Throws `NotExecutable` for a schedule that cannot be run as written. */
export function lowerSchedule({ name, initial, config, pieces, isCounted }: Schedule): Rate {
  const isFunction = /^[a-z]/.test(name);
  // TensorFlow 1's functions take the step from a variable, which a program may forget to count.
  if (isFunction && isCounted === undefined) throw new NotExecutable(`whether the step of the schedule ${name} is counted is not known`);
  const rate = rateOf({ name: currentNames[name] ?? name, initial, config, ...(pieces ? { pieces } : {}) });
  return isFunction && !isCounted ? { kind: "constant", value: startOf(rate) } : rate;
}

/** The rate at step 0. */
function startOf(rate: Rate): number {
  switch (rate.kind) {
    case "constant":
      return rate.value;
    case "piecewise":
      return rate.values[0] ?? 0;
    default:
      return rate.initial;
  }
}

function rateOf({ name, initial, config, pieces }: Schedule): Rate {
  if (name === "PiecewiseConstantDecay" && pieces) return { kind: "piecewise", ...pieces };
  if (initial === null) throw new NotExecutable(`what the schedule ${name} starts at is not known`);
  const number = (key: string, otherwise?: number): number => {
    const value = config[key] ?? otherwise;
    if (typeof value !== "number") throw new NotExecutable(`\`${key}\` of the schedule ${name} is not known`);
    return value;
  };
  const flag = (key: string) => config[key] === true;
  const every = () => ({ initial, steps: number("decay_steps"), staircase: flag("staircase") });
  switch (name) {
    case "ExponentialDecay":
      return { kind: "exponential", ...every(), rate: number("decay_rate") };
    case "natural_exp_decay":
      return { kind: "exponential", ...every(), rate: Math.exp(-number("decay_rate")) };
    case "InverseTimeDecay":
      return { kind: "inverseTime", ...every(), rate: number("decay_rate") };
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

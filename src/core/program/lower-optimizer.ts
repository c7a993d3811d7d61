import type { Generation } from "../api/generation.ts";
import { type Fact, known } from "../model/fact.ts";
import type { Optimizer, OptimizerExtras } from "../model/objective.ts";
import { lowerSchedule } from "./lower-schedule.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import type { Clipping, OptimizerFormula, OptimizerSpec, Rate } from "./optimizer-spec.ts";

/** An optimizer by its formula. Throws `NotExecutable` for one that cannot be run as written. */
export function lowerOptimizer(optimizer: Optimizer, generation: Generation): OptimizerSpec {
  const { decay, clipnorm, clipvalue, global_clipnorm, weight_decay, amsgrad, ...others } = optimizer.extras ?? {};
  const [unread] = Object.keys(others);
  if (unread) throw new NotExecutable(`\`${unread}\` of the optimizer is not executed yet`);
  const settings = settingsOf(optimizer);
  const decoupled = numberIn({ weight_decay }, "weight_decay") ?? settings.optional("weight_decay") ?? 0;
  return {
    ...formulaOf(optimizer, settings, generation, amsgrad === true),
    learningRate: rateOf(optimizer, numberIn({ decay }, "decay")),
    clipping: clippingOf({ clipnorm, clipvalue, global_clipnorm } as OptimizerExtras, generation),
    weightDecay: decoupled,
  };
}

interface Settings {
  number(name: string): number;
  flag(name: string): boolean;
  optional(name: string): number | null;
}

/** Hyperparameters by name, what a version has built into its formula included. */
function settingsOf(optimizer: Optimizer): Settings {
  const all: Readonly<Record<string, Fact<number> | Fact<boolean>>> =
    optimizer.kind === "other"
      ? {
          ...optimizer.settings,
          ...Object.fromEntries(Object.entries(optimizer.builtIn).map(([name, value]) => [name, asFact(value)])),
        }
      : {};
  const fact = (name: string): number | boolean => {
    const found = all[name];
    if (!found) throw new NotExecutable(`\`${name}\` of the optimizer is not known`);
    return need<number | boolean>(found);
  };
  return {
    number: (name) => Number(fact(name)),
    flag: (name) => Boolean(fact(name)),
    optional: (name) => (all[name] ? Number(fact(name)) : null),
  };
}

function asFact(value: number | boolean): Fact<number> | Fact<boolean> {
  return typeof value === "number" ? known(value, "default", null) : known(value, "default", null);
}

function numberIn(extras: OptimizerExtras | Readonly<Record<string, OptimizerExtras[string] | undefined>>, name: string): number | null {
  const value = extras[name];
  if (value === undefined) return null;
  if (typeof value !== "number") throw new NotExecutable(`\`${name}\` of the optimizer is not known`);
  return value;
}

function formulaOf(optimizer: Optimizer, settings: Settings, generation: Generation, amsgrad: boolean): OptimizerFormula {
  if (optimizer.kind === "sgd") {
    const form = generation === "tf1" ? "tensorflow" : "keras";
    return { kind: "sgd", momentum: need(optimizer.momentum), nesterov: need(optimizer.nesterov), form };
  }
  if (optimizer.kind === "adam")
    return { kind: "adam", beta1: need(optimizer.beta1), beta2: need(optimizer.beta2), epsilon: need(optimizer.epsilon), amsgrad };
  const betas = () => ({ beta1: settings.number("beta_1"), beta2: settings.number("beta_2"), epsilon: settings.number("epsilon") });
  const epsilonAt = () => (settings.flag("epsilon_in_root") ? "insideRoot" : "outsideRoot");
  switch (optimizer.name) {
    case "AdamW":
      return { kind: "adam", ...betas(), amsgrad: amsgrad || settings.optional("amsgrad") === 1 };
    case "Adamax":
      return { kind: "adamax", ...betas() };
    case "Nadam":
      return { kind: "nadam", ...betas(), schedule: "keras", scheduleDecay: settings.number("schedule_decay") };
    case "Lion":
      return { kind: "lion", beta1: settings.number("beta_1"), beta2: settings.number("beta_2") };
    case "RMSprop":
      return {
        kind: "rmsprop",
        rho: settings.number("rho"),
        momentum: settings.number("momentum"),
        epsilon: settings.number("epsilon"),
        epsilonAt: epsilonAt(),
        centered: settings.flag("centered"),
        initialAccumulator: settings.number("initial_accumulator_value"),
      };
    case "Adagrad": {
      const epsilon = settings.number("epsilon");
      return {
        kind: "adagrad",
        initialAccumulator: settings.number("initial_accumulator_value"),
        epsilon,
        epsilonAt: epsilon === 0 ? "none" : epsilonAt(),
      };
    }
    case "Adadelta":
      return { kind: "adadelta", rho: settings.number("rho"), epsilon: settings.number("epsilon") };
    case "Ftrl":
      return {
        kind: "ftrl",
        power: settings.number("learning_rate_power"),
        initialAccumulator: settings.number("initial_accumulator_value"),
        l1: settings.number("l1_regularization_strength"),
        l2: settings.number("l2_regularization_strength"),
        l2Shrinkage: settings.number("l2_shrinkage_regularization_strength"),
        beta: settings.number("beta"),
      };
    default:
      throw new NotExecutable(`\`${optimizer.name}\` is not executed yet`);
  }
}

function rateOf({ learningRate, schedule }: Optimizer, decay: number | null): Rate {
  if (schedule) return lowerSchedule(schedule);
  const value = need(learningRate);
  return decay === null || decay === 0
    ? { kind: "constant", value }
    : { kind: "inverseTime", initial: value, steps: 1, rate: decay, staircase: false };
}

function clippingOf({ clipnorm, clipvalue, global_clipnorm }: OptimizerExtras, generation: Generation): Clipping | null {
  const given = { clipnorm, clipvalue, global_clipnorm };
  const [first, ...others] = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (first === undefined) return null;
  if (others.length > 0) throw new NotExecutable("two ways of clipping at once are not executed yet");
  const value = numberIn(given, first) ?? 0;
  if (first === "clipvalue") return { kind: "value", value };
  // Keras 2 clips all gradients by their common norm, later versions each by its own.
  const isGlobal = first === "global_clipnorm" || generation === "keras2";
  return { kind: isGlobal ? "globalNorm" : "norm", value };
}

import { canonicalName } from "../../api/canonical-name.ts";
import { optimizerClasses } from "../../api/optimizer-classes.ts";
import { defaultOf } from "../../api/signatures.ts";
import { type BoundArguments, isSequence, numberOf, type ObjectValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Optimizer, OptimizerExtras, Schedule } from "../objective.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf, unknownFrom } from "./lift-context.ts";
import { ownName } from "./lift-keras-loss.ts";
import { liftSettings, silentArguments } from "./optimizer-settings.ts";

/**
 * Optimizers of `tf.train`, `tf.contrib.opt` and of Keras, each hyperparameter with its default: that of the installed
 * software's signature (Adam's epsilon is 1e-8 in `tf.train` and 1e-7 in Keras).
 */
export function liftOptimizer(context: LiftContext, value: Value | null, call: Place): Fact<Optimizer> {
  if (value === null || value.kind === "none") {
    // Keras compiles with RMSprop where no optimizer is named.
    return value === null && context.generation !== "tf1" && context.generation !== "keras2"
      ? named(context, "keras.optimizers.RMSprop", null, call)
      : unknown("no optimizer is given", call);
  }
  const place = placeOf(context, value) ?? call;
  if (value.kind === "string") return named(context, `keras.optimizers.${value.value}`, null, place);
  if (value.kind === "api") return named(context, canonicalName(value.name), null, place);
  if (value.kind === "object") return wrapped(context, value, place) ?? named(context, value.type, value, place);
  if (value.kind === "instance") {
    const rate: Fact<number> = unknown("the program defines the optimizer itself", place);
    return known({ kind: "other", name: ownName(value), learningRate: rate, settings: null, builtIn: {} }, "written", place);
  }
  return unknownFrom(context, value, "the optimizer is not understood", place);
}

/** Loss scaling and its like change nothing of what the optimizer inside does. */
function wrapped(context: LiftContext, value: ObjectValue, place: Place): Fact<Optimizer> | null {
  const inner =
    value.arguments.named.get("optimizer")?.value ?? value.arguments.named.get("inner_optimizer")?.value ?? value.arguments.extra[0]?.value;
  const isWrapper = /LossScaleOptimizer|SyncReplicasOptimizer|CrossShardOptimizer/.test(value.type);
  return isWrapper && inner ? liftOptimizer(context, inner, place) : null;
}

function named(context: LiftContext, type: string, object: ObjectValue | null, place: Place): Fact<Optimizer> {
  const argument = (...names: readonly string[]) =>
    names.map((name) => object?.arguments.named.get(name)?.value ?? null).find((value) => value !== null && value.kind !== "none") ?? null;
  const last = type.split(".").at(-1) ?? type;
  const plain = last.toLowerCase().replace(/optimizer$/, "");
  const name = type.startsWith("tensorflow.contrib.") && plain !== "adamax" ? undefined : optimizerClasses[plain];
  // Keras also knows its optimizers by their names in lower case.
  const full = type.startsWith("keras.optimizers.") && name !== undefined ? `keras.optimizers.${name}` : type;
  const isGraph = type.startsWith("tensorflow.train.");
  const number = (names: readonly string[], defaultValue: number | null) => liftNumber(context, argument(...names), defaultValue, place);
  const rateValue = argument("learning_rate", "lr");
  const schedule = rateValue ? liftSchedule(rateValue) : null;
  const given = ["learning_rate", "lr"].map((one) => defaultOf(full, one, context.generation));
  const otherwise = given.find((value) => typeof value === "number") ?? null;
  const learningRate: Fact<number> = schedule
    ? schedule.initial === null
      ? unknown("what its schedule starts at is not known", place)
      : known(schedule.initial, "written", placeOf(context, rateValue) ?? place)
    : number(["learning_rate", "lr"], otherwise);
  const extras = (modelled: readonly string[]): { readonly schedule?: Schedule; readonly extras?: OptimizerExtras } => {
    const others = extrasOf(object, modelled);
    return { ...(schedule ? { schedule } : {}), ...(others ? { extras: others } : {}) };
  };
  if (name === "Adam") {
    const adam: Optimizer = {
      kind: "adam",
      learningRate,
      beta1: number(["beta_1", "beta1"], 0.9),
      beta2: number(["beta_2", "beta2"], 0.999),
      epsilon: number(["epsilon"], isGraph ? 1e-8 : 1e-7),
      ...extras(["beta_1", "beta1", "beta_2", "beta2", "epsilon"]),
    };
    return known(adam, "written", place);
  }
  if (name === "SGD") {
    const sgd: Optimizer = {
      kind: "sgd",
      learningRate,
      momentum: number(["momentum"], 0),
      nesterov: liftBoolean(context, argument("nesterov", "use_nesterov"), false, place),
      ...extras(["momentum", "nesterov", "use_nesterov"]),
    };
    return known(sgd, "written", place);
  }
  const lifted = liftSettings(context, { name: name ?? last, type: full, argument, place });
  const other: Optimizer = {
    kind: "other",
    name: name ?? last,
    learningRate,
    settings: lifted?.settings ?? null,
    builtIn: lifted?.builtIn ?? {},
    ...extras(lifted?.told ?? []),
  };
  return known(other, "written", place);
}

/** What is given beyond what is modelled, where it changes anything. */
function extrasOf(object: ObjectValue | null, modelled: readonly string[]): OptimizerExtras | null {
  const extras: Record<string, number | boolean | string | null> = {};
  for (const [name, { value }] of object?.arguments.named ?? []) {
    if (silentArguments.has(name) || modelled.includes(name) || value.kind === "none") continue;
    const number = numberOf(value);
    if ((value.kind === "boolean" && !value.value) || (value.kind === "number" && number === 0)) continue;
    extras[name] = value.kind === "boolean" ? value.value : value.kind === "string" ? value.value : number;
  }
  return Object.keys(extras).length > 0 ? extras : null;
}

/** A schedule of `keras.optimizers.schedules` or `tf.train.*_decay`; null for a plain learning rate. */
function liftSchedule(value: Value): Schedule | null {
  const isSchedule =
    (value.kind === "object" && value.type.startsWith("keras.optimizers.schedules.")) ||
    (value.kind === "tensor" && /decay|piecewise_constant/.test(value.operation)) ||
    value.kind === "instance";
  if (!isSchedule) return null;
  if (value.kind === "instance") return { name: ownName(value), initial: null, config: {} };
  const name = value.kind === "object" ? ownName(value) : (value.operation.split(".").at(-1) ?? value.operation);
  const config: Record<string, number | string | boolean | null> = {};
  for (const [key, argument] of value.arguments.named) {
    if (argument.value.kind === "boolean" || argument.value.kind === "string") config[key] = argument.value.value;
    else config[key] = numberOf(argument.value);
  }
  const values = value.arguments.named.get("values")?.value;
  const first = values?.kind === "list" || values?.kind === "tuple" ? numberOf(values.elements[0]) : null;
  const initial = config.initial_learning_rate ?? config.learning_rate ?? first;
  const pieces = piecesOf(value.arguments);
  return { name, initial: typeof initial === "number" ? initial : null, config, ...(pieces ? { pieces } : {}) };
}

function piecesOf({ named }: BoundArguments): Schedule["pieces"] | null {
  const list = (name: string): readonly number[] | null => {
    const value = named.get(name)?.value;
    const numbers = value && isSequence(value) && value.isComplete ? value.elements.map(numberOf) : [null];
    return numbers.includes(null) ? null : numbers.map((one) => one ?? 0);
  };
  const [boundaries, values] = [list("boundaries"), list("values")];
  return boundaries && values ? { boundaries, values } : null;
}

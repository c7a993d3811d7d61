import { optimizerClasses } from "../../../api/optimizer-classes.ts";
import { defaultOf } from "../../../api/signatures.ts";
import type { Machine } from "../../machine.ts";
import {
  type CallArgument,
  float,
  type InstanceValue,
  integer,
  isSequence,
  list,
  noArguments,
  numberOf,
  type ObjectValue,
  unknownValue,
  type Value,
} from "../../value.ts";
import { given, type LibraryCall } from "../library-call.ts";
import { compiledOptimizer } from "./train-step.ts";

/** Longer trainings are asked for their first epochs. */
const mostEpochs = 200;
/** An epoch's rate takes fewer steps of the interpreter. */
const stepsForOne = 2000;

/**
 * Asks the functions of `fit`'s `LearningRateScheduler`s for the rate of each epoch, as Keras does: with the epoch and, where it
 * takes two arguments, with the rate so far. The callback keeps them as "rates"; the last is what is no number.
 */
export function askSchedules(call: LibraryCall, model: ObjectValue | InstanceValue): void {
  const callbacks = given(call, "callbacks");
  const written = given(call, "epochs") ?? given(call, "nb_epoch");
  const epochs = written ? numberOf(written) : 1;
  if (!callbacks || !isSequence(callbacks) || epochs === null) return;
  for (const callback of callbacks.elements) {
    if (callback.kind !== "object" || callback.type !== "keras.callbacks.LearningRateScheduler") continue;
    const schedule = callback.arguments.named.get("schedule")?.value;
    if (!schedule) continue;
    const first = numberOf(given(call, "initial_epoch")) ?? 0;
    const rates: Value[] = [];
    let rate = startingRate(call.machine, compiledOptimizer(model, call.span), call.span);
    for (let epoch = first; epoch < epochs && rates.length < mostEpochs && call.machine.stepsLeft() > stepsForOne; epoch++) {
      const asked = ask(call, schedule, [integer(epoch, call.span), rate]);
      const number = foldedNumber(asked);
      rates.push(number === null ? asked : float(number, asked.span));
      if (number === null) break;
      // The optimizer keeps it in single precision.
      rate = float(Math.fround(number), asked.span);
    }
    callback.state.set("rates", list(rates, schedule.span ?? call.span));
  }
}

function ask({ machine, span }: LibraryCall, schedule: Value, both: readonly Value[]): Value {
  const taken = both.slice(0, parametersOf(schedule));
  const positional = taken.map((value): CallArgument => ({ value, span, keyword: null }));
  return machine.call(schedule, { ...noArguments, positional }, null);
}

/** How many of two arguments a function takes. */
function parametersOf(callee: Value): number {
  const definition = callee.kind === "method" && typeof callee.function !== "string" ? callee.function : callee;
  if (definition.kind !== "function") return 1;
  const { parameters } = definition.definition;
  if (parameters.some(({ kind }) => kind === "rest")) return 2;
  const own = definition === callee || definition.binding === "static" ? 0 : 1;
  return Math.min(2, parameters.filter(({ kind }) => kind === "positional" || kind === "positionalOnly").length - own);
}

function startingRate({ generation }: Machine, optimizer: Value | null, span: LibraryCall["span"]): Value {
  const unknownRate = unknownValue("the learning rate is not known", span);
  if (optimizer?.kind !== "object") return unknownRate;
  const written = optimizer.arguments.named.get("learning_rate") ?? optimizer.arguments.named.get("lr");
  if (written) return written.value;
  const plain = (optimizer.type.split(".").at(-1) ?? "").toLowerCase();
  const defaults = ["learning_rate", "lr"].map((name) => defaultOf(`keras.optimizers.${optimizerClasses[plain]}`, name, generation));
  const rate = defaults.find((one) => typeof one === "number");
  return typeof rate === "number" ? float(rate, span) : unknownRate;
}

/** A number, also where TensorFlow's operations compute it from numbers: `lr * tf.math.exp(-0.1)`. */
function foldedNumber(value: Value | undefined, depth = 0): number | null {
  if (value?.kind !== "tensor" || depth > 20) return numberOf(value);
  const fold = folds[value.operation];
  const inputs = value.inputs.map((input) => foldedNumber(input, depth + 1));
  const [x = null, y = 0] = inputs;
  return !fold || x === null || y === null || inputs.length > 2 ? null : fold(x, y);
}

const folds: Readonly<Record<string, (x: number, y: number) => number>> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  divide: (x, y) => x / y,
  pow: (x, y) => x ** y,
  maximum: Math.max,
  minimum: Math.min,
  negative: (x) => -x,
  exp: Math.exp,
  sqrt: Math.sqrt,
  cos: Math.cos,
  identity: (x) => x,
  constant: (x) => x,
};

import { canonicalName } from "../../api/canonical-name.ts";
import { numberOf, stringOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known } from "../fact.ts";
import { glorotUniform, type Initializer, zeros } from "../initializer.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

type Lookup = (name: string) => Value | null;

/** How a TensorFlow variable starts, from the value that it is made with. */
export function liftInitialValue(context: LiftContext, value: Value | null): Fact<Initializer> {
  const initializer = value && initializerOf(context, value);
  const place = placeOf(context, value);
  return initializer
    ? known(initializer, "written", place)
    : unknownFrom(context, value, "how the values are drawn is not understood", place);
}

/** A layer's `kernel_initializer` and the like: an object, a class, a name, or the default where it is left out. */
export function liftInitializerArgument(
  context: LiftContext,
  value: Value | null,
  defaultValue: Initializer,
  call: Place,
): Fact<Initializer> {
  if (value === null || value.kind === "none") return known(defaultValue, "default", call);
  const initializer = initializerOf(context, value);
  const place = placeOf(context, value) ?? call;
  return initializer ? known(initializer, "written", place) : unknownFrom(context, value, "the initializer is not understood", place);
}

/** An initializer by Keras's name, or null where it is not modelled. */
export function initializerNamed(context: LiftContext, name: string): Initializer | null {
  return named(context, name, () => null);
}

function initializerOf(context: LiftContext, value: Value): Initializer | null {
  switch (value.kind) {
    case "number":
      return value.value === null ? null : { kind: "constant", value: value.value };
    case "string":
      return named(context, value.value, () => null);
    case "api":
      return named(context, canonicalName(value.name), () => null);
    case "object":
      return named(context, value.type, (name) => value.arguments.named.get(name)?.value ?? null);
    case "array":
      if (value.content?.type === "constant") return { kind: "constant", value: value.content.value };
      if (value.content?.type !== "random") return null;
      return value.content.distribution === "normal"
        ? { kind: "normal", mean: value.content.a, stddev: value.content.b }
        : { kind: "uniform", low: Math.min(value.content.a, value.content.b), high: Math.max(value.content.a, value.content.b) };
    case "tensor":
      return drawn(context, value);
    default:
      return null;
  }
}

/** Tensors of random numbers, also after arithmetic with known numbers: `tf.random_normal(shape) * 0.01`. */
function drawn(context: LiftContext, tensor: TensorValue): Initializer | null {
  const argument: Lookup = (name) => tensor.arguments.named.get(name)?.value ?? null;
  const [first, second] = tensor.inputs;
  switch (tensor.operation) {
    case "random_normal":
      return normal("normal", argument, ["mean", "stddev"], [0, 1]);
    case "truncated_normal":
      return normal("truncatedNormal", argument, ["mean", "stddev"], [0, 1]);
    case "random_uniform":
      return uniform(argument, 0, 1);
    case "zeros":
      return zeros;
    case "ones":
      return { kind: "constant", value: 1 };
    case "fill":
    case "constant": {
      const number = numberOf(argument("value"));
      return number === null ? null : { kind: "constant", value: number };
    }
    case "initializer":
    case "identity":
    case "cast":
      return first ? initializerOf(context, first) : null;
    case "multiply":
    case "divide":
    case "add":
    case "subtract":
      return first && second ? arithmetic(context, tensor.operation, first, second) : null;
    default:
      return null;
  }
}

function arithmetic(
  context: LiftContext,
  operation: "multiply" | "divide" | "add" | "subtract",
  first: Value,
  second: Value,
): Initializer | null {
  const [a, b] = [scalar(first), scalar(second)];
  const base = a === null ? initializerOf(context, first) : b === null ? initializerOf(context, second) : null;
  const number = a ?? b;
  if (!base || number === null) return null;
  if (operation === "multiply") return transformed(base, number, 0);
  if (operation === "add") return transformed(base, 1, number);
  if (a !== null) return operation === "subtract" ? transformed(base, -1, number) : null;
  return operation === "subtract" ? transformed(base, 1, -number) : transformed(base, 1 / number, 0);
}

/** A number, also one that TensorFlow computes: `tf.sqrt(2.0 / 784)`. */
function scalar(value: Value): number | null {
  const number = numberOf(value);
  if (number !== null || value.kind !== "tensor") return number;
  const [a, b] = value.inputs.map(scalar);
  if (a === null || a === undefined) return null;
  if (value.operation === "sqrt") return Math.sqrt(a);
  if (value.operation === "cast" || value.operation === "identity" || value.operation === "to_float") return a;
  if (b === null || b === undefined) return null;
  return value.operation === "divide" && b !== 0 ? a / b : value.operation === "multiply" ? a * b : null;
}

function transformed(base: Initializer, multiply: number, add: number): Initializer | null {
  switch (base.kind) {
    case "normal":
    case "truncatedNormal":
      return { ...base, mean: base.mean * multiply + add, stddev: base.stddev * Math.abs(multiply) };
    case "uniform": {
      const [x, y] = [base.low * multiply + add, base.high * multiply + add];
      return { ...base, low: Math.min(x, y), high: Math.max(x, y) };
    }
    case "constant":
      return { ...base, value: base.value * multiply + add };
    case "gates":
      return { ...base, values: base.values.map((value) => value * multiply + add) };
    case "varianceScaling":
      return add === 0 ? { ...base, scale: base.scale * multiply ** 2 } : null;
    case "orthogonal":
    case "identity":
      return add === 0 ? { ...base, gain: base.gain * multiply } : null;
  }
}

/** An initializer by its class or its Keras name. TensorFlow 1's own initializers have other defaults than Keras's. */
function named(context: LiftContext, name: string, argument: Lookup): Initializer | null {
  const isTensorFlow1 = name.startsWith("tensorflow.") && context.generation === "tf1";
  const short = (name.split(".").at(-1) ?? "")
    .toLowerCase()
    .replace(/_initializer$/, "")
    .replaceAll("_", "");
  const scaling = (scale: number, mode: "fanIn" | "fanAverage", distribution: "uniform" | "truncatedNormal"): Initializer => ({
    kind: "varianceScaling",
    scale,
    mode,
    distribution,
    corrected: true,
  });
  switch (short) {
    case "randomnormal":
    case "normal":
      return normal("normal", argument, ["mean", "stddev"], [0, isTensorFlow1 ? 1 : 0.05]);
    case "truncatednormal":
      return normal("truncatedNormal", argument, ["mean", "stddev"], [0, isTensorFlow1 ? 1 : 0.05]);
    case "randomuniform":
    case "uniform":
      return isTensorFlow1 ? uniform(argument, 0, 1) : uniform(argument, -0.05, 0.05);
    case "zeros":
    case "zero":
      return zeros;
    case "ones":
    case "one":
      return { kind: "constant", value: 1 };
    case "constant": {
      const number = argument("value") ? numberOf(argument("value")) : 0;
      return number === null ? null : { kind: "constant", value: number };
    }
    case "uniformunitscaling": {
      const factor = argument("factor") ? numberOf(argument("factor")) : 1;
      return factor === null ? null : scaling(factor * factor, "fanIn", "uniform");
    }
    case "glorotuniform":
      return glorotUniform;
    case "xavier": {
      const isUniform = argument("uniform");
      if (isUniform !== null && isUniform.kind !== "boolean") return null;
      return isUniform?.value === false ? contribScaling(1, "fanAverage", "truncatedNormal") : glorotUniform;
    }
    case "glorotnormal":
      return scaling(1, "fanAverage", "truncatedNormal");
    case "heuniform":
      return scaling(2, "fanIn", "uniform");
    case "henormal":
      return scaling(2, "fanIn", "truncatedNormal");
    case "lecununiform":
      return scaling(1, "fanIn", "uniform");
    case "lecunnormal":
      return scaling(1, "fanIn", "truncatedNormal");
    case "variancescaling":
      return name.includes("contrib") ? contribVarianceScaling(argument) : varianceScaling(argument);
    case "orthogonal": {
      const gain = argument("gain") ? numberOf(argument("gain")) : 1;
      return gain === null ? null : { kind: "orthogonal", gain };
    }
    default:
      return null;
  }
}

function normal(
  kind: "normal" | "truncatedNormal",
  argument: Lookup,
  names: readonly [string, string],
  defaults: readonly [number, number],
): Initializer | null {
  const [mean, stddev] = names.map((name, i) => (argument(name) ? scalarOrNull(argument(name)) : (defaults[i] ?? null)));
  return mean === null || mean === undefined || stddev === null || stddev === undefined ? null : { kind, mean, stddev };
}

function scalarOrNull(value: Value | null): number | null {
  return value && scalar(value);
}

function uniform(argument: Lookup, low: number, high: number): Initializer | null {
  const minimum = argument("minval") ? scalarOrNull(argument("minval")) : low;
  const maximum = argument("maxval") && argument("maxval")?.kind !== "none" ? scalarOrNull(argument("maxval")) : high;
  return minimum === null || maximum === null ? null : { kind: "uniform", low: minimum, high: maximum };
}

/**
 * `tf.contrib.layers` draws from a truncated normal distribution of standard deviation √(1.3 · factor / n), which makes up roughly
 * for what is cut off (its own documentation).
 */
function contribScaling(factor: number, mode: "fanIn" | "fanOut" | "fanAverage", distribution: "uniform" | "truncatedNormal"): Initializer {
  return distribution === "uniform"
    ? { kind: "varianceScaling", scale: factor, mode, distribution, corrected: true }
    : { kind: "varianceScaling", scale: 1.3 * factor, mode, distribution, corrected: false };
}

function contribVarianceScaling(argument: Lookup): Initializer | null {
  const factor = argument("factor") ? numberOf(argument("factor")) : 2;
  const modes = { FAN_IN: "fanIn", FAN_OUT: "fanOut", FAN_AVG: "fanAverage" } as const;
  const written = argument("mode") ? stringOf(argument("mode")) : "FAN_IN";
  const isUniform = argument("uniform");
  if (factor === null || !(written === "FAN_IN" || written === "FAN_OUT" || written === "FAN_AVG")) return null;
  if (isUniform !== null && isUniform.kind !== "boolean") return null;
  return contribScaling(factor, modes[written], isUniform?.value ? "uniform" : "truncatedNormal");
}

function varianceScaling(argument: Lookup): Initializer | null {
  const scale = argument("scale") ? numberOf(argument("scale")) : 1;
  const mode = { fan_in: "fanIn", fan_out: "fanOut", fan_avg: "fanAverage" }[
    stringOf(argument("mode")) ?? (argument("mode") ? "" : "fan_in")
  ];
  const distribution = { normal: "truncatedNormal", truncated_normal: "truncatedNormal", untruncated_normal: "normal", uniform: "uniform" }[
    stringOf(argument("distribution")) ?? (argument("distribution") ? "" : "truncated_normal")
  ];
  if (scale === null || !mode || !distribution) return null;
  return { kind: "varianceScaling", scale, mode, distribution, corrected: true } as Initializer;
}

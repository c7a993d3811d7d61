import { canonicalName } from "../../api/canonical-name.ts";
import type { Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known } from "../fact.ts";
import type { Activation } from "../layer.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

/** Activation functions by the last part of their name, without underscores. */
const activations: Readonly<Record<string, Activation>> = {
  linear: "linear",
  identity: "linear",
  relu: "relu",
  tanh: "tanh",
  sigmoid: "sigmoid",
  softmax: "softmax",
  elu: "elu",
  selu: "selu",
  softplus: "softplus",
  softsign: "softsign",
  leakyrelu: "leakyRelu",
  gelu: "gelu",
  swish: "swish",
  silu: "swish",
  hardsigmoid: "hardSigmoid",
  exponential: "exponential",
  logsoftmax: "logSoftmax",
};

/** The activation that an operation or a Keras name stands for, or null. */
export function activationNamed(name: string): Activation | null {
  return activations[(name.split(".").at(-1) ?? name).toLowerCase().replaceAll("_", "")] ?? null;
}

/** The `activation` argument of a layer. */
export function liftActivationArgument(context: LiftContext, value: Value | null, call: Place): Fact<Activation> {
  if (value === null) return known("linear", "default", call);
  const place = placeOf(context, value) ?? call;
  if (value.kind === "none") return known("linear", "written", place);
  const name =
    value.kind === "string" ? value.value : value.kind === "api" ? canonicalName(value.name) : value.kind === "object" ? value.type : null;
  if (value.kind === "function" || value.kind === "method" || value.kind === "instance") return known("own", "written", place);
  const activation = name === null ? null : activationNamed(name);
  return activation ? known(activation, "written", place) : unknownFrom(context, value, "the activation function is not understood", place);
}

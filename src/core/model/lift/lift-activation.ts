import { canonicalName } from "../../api/canonical-name.ts";
import { remember } from "../../api/facts/remember.ts";
import type { ObjectValue, TensorValue, Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known } from "../fact.ts";
import type { Activation } from "../layer.ts";
import { type LiftContext, liftNumber, placeOf, unknownFrom } from "./lift-context.ts";

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
export const activationNamed = /* @__PURE__ */ remember(
  (name: string): Activation | null => activations[(name.split(".").at(-1) ?? name).toLowerCase().replaceAll("_", "")] ?? null,
);

/** What `activation="leaky_relu"` and its like multiply negative numbers with; Keras's layer LeakyReLU has 0.3. */
const usualSlopes: Readonly<Partial<Record<Activation, number>>> = { leakyRelu: 0.2, elu: 1 };

/** The slope of an activation that is named and not set up further; null where it has none. */
export function usualSlope(activation: Fact<Activation>, call: Place): Fact<number> | null {
  const slope = activation.known ? usualSlopes[activation.value] : undefined;
  return slope === undefined ? null : known(slope, "default", call);
}

/** The slope of an operation such as `tf.nn.leaky_relu(x, 0.1)`. */
export function operationSlope(context: LiftContext, tensor: TensorValue, activation: Activation, place: Place): Fact<number> | null {
  const usual = usualSlopes[activation];
  if (usual === undefined) return null;
  const given = tensor.arguments.named.get("alpha") ?? tensor.arguments.named.get("negative_slope");
  return liftNumber(context, given?.value ?? null, usual, place);
}

/** The slope of the layers LeakyReLU and ELU. */
export function layerSlope(context: LiftContext, layer: ObjectValue, activation: Activation, place: Place): Fact<number> | null {
  if (usualSlopes[activation] === undefined) return null;
  const { named, extra } = layer.arguments;
  const given = named.get("alpha") ?? named.get("negative_slope") ?? extra[0];
  return liftNumber(context, given?.value ?? null, activation === "leakyRelu" ? 0.3 : 1, place);
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

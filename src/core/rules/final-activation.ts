import type { ConfigValue } from "../api/layers/layer-meaning.ts";
import type { LayerFact, ValueFact } from "../model/flow/flow.ts";
import type { Activation } from "../model/layer.ts";
import { activationNamed } from "../model/lift/lift-activation.ts";
import type { Place } from "../text/span.ts";
import { originOf } from "./value-origin.ts";

/** The function that a tensor went through last. */
export interface FinalActivation {
  readonly name: Activation;
  readonly place: Place | null;
  /** The layer that applies it, where one does. */
  readonly layer: LayerFact | null;
  /** Size of the last axis. */
  readonly units: number | null;
}

/** Layers and operations that change no value of what they are given, or drop some of them. */
const passing =
  /^(?:Reshape|Flatten|Dropout|SpatialDropout\dD|Permute|Identity|InputLayer|Cropping\dD|reshape|squeeze|identity|cast|expand_dims|dropout|transpose|getitem|stop_gradient)$/;

/** Layers whose `activation` is linear unless it is given. */
const linearByDefault = /^(?:Dense|EinsumDense|(?:Separable|Depthwise)?Conv(?:olution)?\dD(?:Transpose)?|LocallyConnected\dD)$/;

/** The activation that a tensor comes out of, through reshapes and the like; null where that is not known. */
export function finalActivation(value: ValueFact, depth = 0): FinalActivation | null {
  const units = value.shape?.at(-1) ?? null;
  const place = originOf(value);
  if (depth > 50 || value.kind !== "tensor") return null;
  const call = value.layerCall;
  if (!call) {
    const [input, second] = value.inputs;
    if (input && passing.test(value.type ?? "")) return finalActivation(input, depth + 1);
    if (isAffine(value)) return { name: "linear", place, layer: null, units };
    const name = value.type && input && !second ? activationNamed(value.type) : null;
    return name && name !== "linear" ? { name, place, layer: null, units } : null;
  }
  const { layer, inner } = call;
  if (layer.isOwn || layer.isModel) {
    const outputs = inner?.kind === "sequence" ? inner.inputs : inner ? [inner] : [];
    const own = outputs[call.outputs.indexOf(value)] ?? outputs[0];
    return own ? finalActivation(own, depth + 1) : null;
  }
  const [input] = call.inputs;
  if (passing.test(layer.type)) return input ? finalActivation(input, depth + 1) : null;
  const name = activationOfLayer(layer);
  if (name === "linear" && layer.type === "Activation") return input ? finalActivation(input, depth + 1) : null;
  return name && { name, place: layer.arguments.get("activation")?.place ?? call.place, layer, units };
}

/** What a layer applies to its outputs; null where that is not known or it is no layer of that kind. */
export function activationOfLayer(layer: LayerFact): Activation | null {
  if (layer.isOwn || layer.isModel || layer.config.has("*")) return null;
  const { type, config } = layer;
  if (type === "Activation") return named(config.get("activation"));
  if (linearByDefault.test(type)) return config.has("activation") ? named(config.get("activation")) : "linear";
  if (type === "TimeDistributed") {
    const inside = config.get("layer");
    if (typeof inside !== "object" || inside === null || !("layer" in inside) || !(inside.config instanceof Map)) return null;
    return inside.layer === "Dense" ? (inside.config.has("activation") ? named(inside.config.get("activation")) : "linear") : null;
  }
  return /^(?:Softmax|ReLU|ELU|LeakyReLU)$/.test(type) ? activationNamed(type) : null;
}

function named(value: ConfigValue | undefined): Activation | null {
  if (value === null) return "linear";
  if (typeof value === "string") return activationNamed(value);
  const inside = typeof value === "object" && value !== null && "layer" in value ? value.layer : null;
  return typeof inside === "string" ? activationNamed(inside) : null;
}

/** Whether a tensor is a product with parameters, with or without a bias: nothing bounds it. */
export function isAffine(value: ValueFact): boolean {
  const [a, b] = value.inputs;
  const isParameter = (operand: ValueFact | undefined) => operand?.type === "variable";
  switch (value.type) {
    case "layer":
      return (
        value.layerCall !== null && activationOfLayer(value.layerCall.layer) === "linear" && value.layerCall.layer.type !== "Activation"
      );
    case "matmul":
    case "conv2d":
    case "xw_plus_b":
      return isParameter(b);
    case "bias_add":
    case "add":
      return a !== undefined && b !== undefined && ((isAffine(a) && isParameter(b)) || (isParameter(a) && isAffine(b)));
    default:
      return false;
  }
}

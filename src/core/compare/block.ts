import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Activation, Layer, Shape } from "../model/layer.ts";

/** A layer with the activations and dropouts behind it, which act on each of its values alone. */
export interface Block {
  /** Unique in its outline: the id of its layer. */
  readonly id: string;
  /** Keras's class, also where the program writes the operation: "Dense", "Conv2D", "Add", "Flatten"; "Input" for an input. */
  readonly type: string;
  /** Null where a model names no input. */
  readonly main: Layer | null;
  readonly after: readonly Layer[];
  /** Ids of the blocks whose outputs go in. */
  readonly inputs: readonly string[];
  /** The shape of what goes into its layer, where that is one tensor; null where it is not known. */
  readonly inputShape: Shape | null;
}

/** Operations and old names of layers by the class that does the same. */
const classes: Readonly<Record<string, string>> = {
  add: "Add",
  multiply: "Multiply",
  subtract: "Subtract",
  maximum: "Maximum",
  minimum: "Minimum",
  concat: "Concatenate",
  concatenate: "Concatenate",
  flatten: "Flatten",
  reshape: "Reshape",
  expand_dims: "Reshape",
  squeeze: "Reshape",
};

/** What a layer is called whatever world it is written in. */
export function blockType(layer: Layer): string {
  switch (layer.kind) {
    case "input":
      return "Input";
    case "dense":
      return "Dense";
    case "activation":
      return "Activation";
    case "dropout":
      return "Dropout";
    case "flatten":
      return "Flatten";
    case "reshape":
      return rankOf(layer) === 2 ? "Flatten" : "Reshape";
    case "other": {
      const type = classes[layer.type] ?? reduction(layer) ?? layer.type;
      return type
        .replace(/^AvgPool/, "AveragePool")
        .replace(/Pool(\dD)$/, "Pooling$1")
        .replace(/^Convolution/, "Conv");
    }
  }
}

/** `reduce_mean` over all positions of an image or a sequence is global pooling. */
function reduction(layer: Layer): string | null {
  const kind = { reduce_mean: "Average", reduce_max: "Max" }[layer.type];
  // The axes are not known; what remains of the shape tells them where the sizes differ.
  return kind && rankOf(layer) === 2 && layer.inputs.length === 1 ? `Global${kind}Pooling` : null;
}

/** Global pooling by an operation does not name the rank that the layer's class does. */
export function isSameType(a: string, b: string): boolean {
  const bare = (type: string) => type.replace(/^(Global.*Pooling)\dD$/, "$1");
  return a === b || (bare(a) === bare(b) && (a === bare(a) || b === bare(b)));
}

function rankOf(layer: Layer): number | null {
  return knownValue(layer.outputShape)?.length ?? null;
}

/** Layers whose `activation` works inside of them. */
export function hasInnerActivation(type: string): boolean {
  return /LSTM|GRU|RNN|Attention/.test(type);
}

/** The activation that a layer applies to its result by itself; null where it has none. */
export function ownActivation(block: Block): Fact<Activation> | null {
  const { main, type } = block;
  if (main?.kind === "dense") return main.activation;
  if (main?.kind !== "other" || hasInnerActivation(type)) return null;
  const given = main.config.activation;
  if (typeof given !== "string") return null;
  const name = activationByName[given.toLowerCase().replaceAll("_", "")];
  return name ? known(name, "written", main.place) : null;
}

const activationByName: Readonly<Record<string, Activation>> = {
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

import { snakeCase } from "../../interpret/library/keras/model-attributes.ts";
import type { BoundArguments, TensorValue, Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { known, unknown } from "../fact.ts";
import type { Parameter } from "../layer.ts";
import { variableParameter } from "./layer-weights.ts";
import { type LiftContext, placeOf } from "./lift-context.ts";
import { type Network, nextId, shapeFact } from "./network.ts";
import { windowConfig } from "./operation-config.ts";

interface WeightUse {
  readonly role: Parameter["role"];
  readonly variable: TensorValue;
  /** The transpose of the variable is the kernel. */
  readonly isTransposed?: boolean;
}

/** An operation on an input and variables, which together are a layer: `matmul(x, W) + b`. */
export interface Weighted {
  /** Keras's name of such a layer. */
  readonly type: string;
  readonly input: Value;
  readonly variables: readonly WeightUse[];
  /** The operation without the bias that is added to it. */
  readonly product: TensorValue;
  readonly shape: TensorValue["shape"];
}

/** Operations with a kernel as their second input, by the Keras layer that does the same. */
const products: Readonly<Record<string, string>> = {
  matmul: "Dense",
  tensordot: "Dense",
  conv1d: "Conv1D",
  conv2d: "Conv2D",
  conv3d: "Conv3D",
  conv: "Conv2D",
  convolution: "Conv2D",
  atrous_conv2d: "Conv2D",
  conv2d_transpose: "Conv2DTranspose",
  conv3d_transpose: "Conv3DTranspose",
  depthwise_conv2d: "DepthwiseConv2D",
  separable_conv2d: "SeparableConv2D",
};

const passThrough = new Set(["identity", "cast", "to_float", "stop_gradient"]);

/** Reads a tensor as a layer with parameters, in any of its spellings; null where it is none. */
export function asWeighted(tensor: TensorValue): Weighted | null {
  const product = asProduct(tensor) ?? asEmbedding(tensor) ?? asNormalization(tensor) ?? asSampledLoss(tensor) ?? asTagSequence(tensor);
  if (product) return product;
  const [x, y, z] = tensor.inputs;
  if (tensor.operation === "xw_plus_b" && x) {
    const [kernel, bias] = [asVariable(y), asVariable(z)];
    if (!kernel || !bias) return null;
    const variables = [
      { role: "kernel" as const, variable: kernel },
      { role: "bias" as const, variable: bias },
    ];
    return { type: "Dense", input: x, variables, product: tensor, shape: tensor.shape };
  }
  if (tensor.operation !== "add" && tensor.operation !== "bias_add") return null;
  for (const [side, other] of [
    [x, y],
    [y, x],
  ]) {
    const inner = side?.kind === "tensor" ? asProduct(side) : null;
    const bias = asVariable(other);
    // A bias has one value per unit; adding a whole matrix is something else.
    const isRow = bias?.shape?.length === 2 && bias.shape[0] === 1 && inner?.type === "Dense";
    if (inner && bias && (bias.shape?.length === 1 || isRow))
      return { ...inner, variables: [...inner.variables, { role: "bias", variable: bias }], shape: tensor.shape ?? inner.shape };
  }
  return null;
}

function asProduct(tensor: TensorValue): Weighted | null {
  const type = products[tensor.operation];
  if (!type || isSet(tensor.arguments, "transpose_a")) return null;
  const [input, ...rest] = tensor.inputs;
  const isTransposed = isSet(tensor.arguments, "transpose_b");
  const variables = rest.flatMap((one): WeightUse[] => {
    const variable = asVariable(one);
    if (variable) return [{ role: "kernel", variable, isTransposed }];
    const tied = type === "Dense" ? asTransposed(one) : null;
    return tied ? [{ role: "kernel", variable: tied, isTransposed: !isTransposed }] : [];
  });
  if (!input || variables.length === 0 || asVariable(input)) return null;
  return { type, input, variables, product: tensor, shape: tensor.shape };
}

/** `tf.transpose(W)` of a matrix: weights that a decoder ties to those of its encoder. */
function asTransposed(value: Value): TensorValue | null {
  if (value.kind !== "tensor" || value.operation !== "transpose") return null;
  const permutation = value.arguments.named.get("perm")?.value;
  const variable = asVariable(value.inputs[0]);
  return variable?.shape?.length === 2 && (!permutation || permutation.kind === "none") ? variable : null;
}

/** `embedding_lookup(table, ids)`. */
function asEmbedding(tensor: TensorValue): Weighted | null {
  if (tensor.operation !== "embedding_lookup" && tensor.operation !== "gather") return null;
  const [table, ids] = tensor.inputs;
  const variable = asVariable(table);
  return variable && ids && variable.shape?.length === 2
    ? { type: "Embedding", input: ids, variables: [{ role: "embeddings", variable }], product: tensor, shape: tensor.shape }
    : null;
}

/** `batch_normalization(x, mean, variance, offset, scale, epsilon)`. */
function asNormalization(tensor: TensorValue): Weighted | null {
  if (tensor.operation !== "batch_normalization" && tensor.operation !== "batch_norm_with_global_normalization") return null;
  const [input] = tensor.inputs;
  if (!input) return null;
  const argument = (name: string) => asVariable(tensor.arguments.named.get(name)?.value);
  const roles = { scale: "gamma", offset: "beta", gamma: "gamma", beta: "beta" } as const;
  const variables = Object.entries(roles).flatMap(([name, role]) => {
    const variable = argument(name);
    return variable ? [{ role, variable }] : [];
  });
  return { type: "BatchNormalization", input, variables, product: tensor, shape: tensor.shape };
}

/** `nce_loss(weights, biases, labels, inputs, …)`: the last layer of which only some outputs are computed. */
function asSampledLoss(tensor: TensorValue): Weighted | null {
  if (tensor.operation !== "nce_loss" && tensor.operation !== "sampled_softmax_loss") return null;
  const argument = (name: string) => tensor.arguments.named.get(name)?.value;
  const [kernel, bias, input] = [asVariable(argument("weights")), asVariable(argument("biases")), argument("inputs")];
  if (!kernel || !input) return null;
  const variables = [{ role: "kernel" as const, variable: kernel }, ...(bias ? [{ role: "bias" as const, variable: bias }] : [])];
  return { type: "SampledOutput", input, variables, product: tensor, shape: tensor.shape };
}

/** The scores of tags that follow each other, behind the scores of each tag. */
function asTagSequence(tensor: TensorValue): Weighted | null {
  if (tensor.operation !== "crf_log_likelihood") return null;
  const [, input, , scores] = tensor.inputs;
  const variable = asVariable(scores);
  return input && variable ? { type: "CRF", input, variables: [{ role: "other", variable }], product: tensor, shape: tensor.shape } : null;
}

function isSet(args: BoundArguments, name: string): boolean {
  const value = args.named.get(name)?.value;
  return value !== undefined && !(value.kind === "boolean" && !value.value);
}

function asVariable(value: Value | undefined): TensorValue | null {
  if (value?.kind !== "tensor") return null;
  if (value.operation === "variable") return value;
  return passThrough.has(value.operation) ? asVariable(value.inputs[0]) : null;
}

/** A variable as a parameter, told as shared where it is one of an earlier layer. */
export function networkParameter(
  context: LiftContext,
  network: Network,
  { role, variable, layer, index }: Pick<WeightUse, "role" | "variable"> & { readonly layer: string; readonly index: number },
): Parameter {
  const parameter = variableParameter(context, role, variable);
  if (network.variables.has(variable)) return { ...parameter, isShared: true };
  network.variables.add(variable);
  network.parameters.set(variable, { layer, index });
  return parameter;
}

/** Adds the layer behind `input` and gives its id. */
export function addWeighted(
  context: LiftContext,
  network: Network,
  weighted: Weighted,
  { input, place }: { readonly input: string; readonly place: Place },
): string {
  const { type, variables, shape } = weighted;
  const id = nextId(network, snakeCase(type));
  const parameters = variables.map(({ role, variable }, index) => networkParameter(context, network, { role, variable, layer: id, index }));
  for (const { role, variable } of variables) if (!network.sites.has(variable)) network.sites.set(variable, { layer: id, role });
  const outputShape = shapeFact(shape, "derived", place);
  const base = { type, ...windowConfig(weighted.product), id, name: id, inputs: [input], parameters, place };
  const [first] = variables;
  const kernel = first?.variable;
  if (type !== "Dense" || !kernel) {
    network.layers.push({ ...base, kind: "other", content: "layer", outputShape, layers: [], missing: null });
    return id;
  }
  const units = kernel.shape?.at(first.isTransposed ? -2 : -1) ?? null;
  const isOpen = units === null;
  network.layers.push({
    ...base,
    kind: "dense",
    outputShape: isOpen
      ? unknown("the size of its kernel is not known", place)
      : shape
        ? outputShape
        : known([null, units], "derived", place),
    units: isOpen
      ? unknown("the size of its kernel is not known", placeOf(context, kernel))
      : known(units, "written", placeOf(context, kernel)),
    activation: known("linear", "default", place),
    useBias: variables.some(({ role }) => role === "bias"),
  });
  return id;
}

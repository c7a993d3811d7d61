import { type BoundArguments, type DictValue, keyOf, numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Parameter } from "../layer.ts";
import { variableParameter } from "./layer-weights.ts";
import { activationNamed } from "./lift-activation.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { addApplication } from "./lift-keras-layer.ts";
import { addActivation, addInput, type Network, nextId, shapeFact } from "./network.ts";

/** What the program feeds while it trains and while it evaluates; null where it does not. */
export interface Feeds {
  readonly training: DictValue | null;
  readonly evaluation: DictValue | null;
}

const passThrough = new Set(["identity", "cast", "to_float", "stop_gradient"]);

/** Adds the layers that `tensor` is computed with, from the placeholders on, and gives the id of the last. */
export function addTensor(context: LiftContext, network: Network, tensor: TensorValue, feeds: Feeds): string {
  const done = network.outputs.get(tensor);
  if (done !== undefined) return done;
  const id = liftOperation(context, network, tensor, feeds);
  network.outputs.set(tensor, id);
  return id;
}

function liftOperation(context: LiftContext, network: Network, tensor: TensorValue, feeds: Feeds): string {
  const place = placeOf(context, tensor) ?? startOf(context);
  const [first] = tensor.inputs;
  const follow = (value: Value | undefined): string =>
    value?.kind === "tensor"
      ? addTensor(context, network, value, feeds)
      : addInput(network, value?.kind === "array" ? value.shape : null, place);
  if (tensor.operation === "placeholder") return addInput(network, tensor.shape, place);
  if (passThrough.has(tensor.operation)) return follow(first);
  const dense = asDense(tensor);
  if (dense) return addMatmul(context, network, { ...dense, input: follow(dense.input), place: placeOf(context, dense.product) ?? place });
  const { application } = tensor;
  if (application) {
    const id = addApplication(context, network, application, application.inputs.map(follow));
    for (const output of application.outputs) network.outputs.set(output, id);
    return id;
  }
  if (tensor.operation === "dropout") return addDropout(context, network, { tensor, feeds, input: follow(first), place });
  if (tensor.operation === "reshape" || tensor.operation === "flatten") {
    const input = follow(first);
    const kind = tensor.shape?.length === 2 ? "flatten" : "reshape";
    const id = nextId(network, kind);
    network.layers.push({
      kind,
      type: kind === "flatten" ? "Flatten" : "Reshape",
      config: {},
      id,
      name: id,
      inputs: [input],
      outputShape: shapeFact(tensor.shape, "derived", place),
      parameters: [],
      place,
    });
    return id;
  }
  const activation = activationNamed(tensor.operation);
  if (activation) return addActivation(network, follow(first), known(activation, "written", place), { place, folded: null });
  return addOperation(context, network, { tensor, inputs: tensor.inputs.filter(isComputed).map(follow), place });
}

function isComputed(input: Value): boolean {
  return input.kind === "tensor" && input.operation !== "variable";
}

/** A computation outside of any layer, as a row of its own. */
function addOperation(
  context: LiftContext,
  network: Network,
  { tensor, inputs, place }: { readonly tensor: TensorValue; readonly inputs: readonly string[]; readonly place: Place },
): string {
  const id = nextId(network, tensor.operation);
  const variables = tensor.inputs.filter((input): input is TensorValue => input.kind === "tensor" && input.operation === "variable");
  const open = tensor.inputs.find((input) => input.kind === "unknown");
  network.layers.push({
    kind: "other",
    content: "operation",
    type: tensor.operation,
    config: {},
    id,
    name: id,
    inputs: [...new Set(inputs)],
    outputShape:
      tensor.shape || !open ? shapeFact(tensor.shape, "derived", place) : unknownFrom(context, open, "its input is not known", place),
    parameters: variables.map((variable) => variableParameter(context, "other", variable)),
    layers: [],
    missing: null,
    place,
  });
  return id;
}

function startOf(context: LiftContext): Place {
  return context.place({ start: 0, end: 0 });
}

interface DenseParts {
  readonly input: Value;
  readonly kernel: TensorValue;
  readonly bias: TensorValue | null;
  readonly product: TensorValue;
}

/** `matmul(x, W) + b` in any of its spellings. */
function asDense(tensor: TensorValue): DenseParts | null {
  const product = asProduct(tensor);
  if (product) return { ...product, bias: null, product: tensor };
  const [x, y, z] = tensor.inputs;
  if (tensor.operation === "xw_plus_b" && x) {
    const [kernel, bias] = [asVariable(y), asVariable(z)];
    return kernel && bias ? { input: x, kernel, bias, product: tensor } : null;
  }
  if (tensor.operation !== "add" && tensor.operation !== "bias_add") return null;
  for (const [side, other] of [
    [x, y],
    [y, x],
  ]) {
    const inner = side?.kind === "tensor" ? asProduct(side) : null;
    const bias = asVariable(other);
    // A bias has one value per unit; adding a whole matrix is something else.
    if (inner && bias?.shape?.length === 1 && side?.kind === "tensor") return { ...inner, bias, product: side };
  }
  return null;
}

function asProduct(tensor: TensorValue): { readonly input: Value; readonly kernel: TensorValue } | null {
  if (tensor.operation !== "matmul" || isSet(tensor.arguments, "transpose_a") || isSet(tensor.arguments, "transpose_b")) return null;
  const [input, right] = tensor.inputs;
  const kernel = asVariable(right);
  return input && kernel ? { input, kernel } : null;
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

function addMatmul(
  context: LiftContext,
  network: Network,
  dense: { readonly input: string; readonly kernel: TensorValue; readonly bias: TensorValue | null; readonly place: Place },
): string {
  const { input, kernel, bias, place } = dense;
  const id = nextId(network, "dense");
  const units = kernel.shape?.[1] ?? null;
  const parameters: Parameter[] = [variableParameter(context, "kernel", kernel)];
  if (bias) parameters.push(variableParameter(context, "bias", bias));
  network.layers.push({
    kind: "dense",
    type: "Dense",
    config: {},
    id,
    name: id,
    inputs: [input],
    outputShape: units === null ? unknown("the size of its kernel is not known", place) : known([null, units], "derived", place),
    units:
      units === null
        ? unknown("the size of its kernel is not known", placeOf(context, kernel))
        : known(units, "written", placeOf(context, kernel)),
    activation: known("linear", "default", place),
    useBias: bias !== null,
    parameters,
    place,
  });
  return id;
}

interface DropoutParts {
  readonly tensor: TensorValue;
  readonly feeds: Feeds;
  readonly input: string;
  readonly place: Place;
}

/** `tf.nn.dropout`: its argument is what is kept (TensorFlow 1) or what is dropped, and may be fed. */
function addDropout(context: LiftContext, network: Network, { tensor, feeds, input, place }: DropoutParts): string {
  const named = tensor.arguments.named;
  const meaning = named.has("keep_prob") ? "keep" : "rate";
  const argument = named.get(meaning === "keep" ? "keep_prob" : "rate");
  const lift = (feed: DictValue | null): Fact<number> => {
    if (!argument) return unknown("what fraction is dropped is not given", place);
    const result = scalarFact(context, argument.value, feed, context.place(argument.span));
    if (!result.known || meaning === "rate") return result;
    // 1 − 0.7 is 0.30000000000000004 in floating point; the program means 0.3.
    return known(Number((1 - result.value).toPrecision(12)), result.origin, result.place);
  };
  const id = nextId(network, "dropout");
  network.layers.push({
    kind: "dropout",
    type: "Dropout",
    config: {},
    id,
    name: id,
    inputs: [input],
    outputShape: shapeFact(tensor.shape, "derived", place),
    parameters: [],
    place,
    rate: lift(feeds.training),
    evaluationRate: lift(feeds.evaluation ?? feeds.training),
    argument: argument ? { meaning, positional: argument.keyword === null, place: context.place(argument.span) } : null,
  });
  return id;
}

/** A number that the graph computes from constants and from what is fed. */
function scalarFact(context: LiftContext, value: Value, feed: DictValue | null, fallback: Place): Fact<number> {
  const place = placeOf(context, value) ?? fallback;
  const number = numberOf(value);
  if (number !== null) return known(number, "written", place);
  if (value.kind !== "tensor") return unknown(value.kind === "unknown" ? value.reason : "its value is not known", place);
  if (value.operation === "placeholder") {
    const fed = feed?.entries.get(keyOf(value) ?? "")?.value ?? value.arguments.named.get("input")?.value;
    if (!fed) return unknown("it is not fed", place);
    const given = numberOf(fed);
    return given === null
      ? unknown(fed.kind === "unknown" ? fed.reason : "what is fed is not known", placeOf(context, fed) ?? place)
      : known(given, "written", placeOf(context, fed) ?? place);
  }
  const [a, b] = value.inputs.map((input) => scalarFact(context, input, feed, place));
  if (a && passThrough.has(value.operation)) return a;
  if (!a?.known) return a ?? unknown("its value is not known", place);
  if (!b?.known) return b ?? unknown("its value is not known", place);
  const results: Readonly<Record<string, number>> = {
    add: a.value + b.value,
    subtract: a.value - b.value,
    multiply: a.value * b.value,
    divide: a.value / b.value,
  };
  const result = results[value.operation];
  return result === undefined
    ? unknown("its value is not known", place)
    : known(Number(result.toPrecision(12)), "written", a.place ?? b.place);
}

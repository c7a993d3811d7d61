import { keyOf } from "../../interpret/key-of.ts";
import { snakeCase } from "../../interpret/library/keras/model-attributes.ts";
import {
  type ArrayValue,
  type DictValue,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  type TensorValue,
  truthOf,
  type Value,
} from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known } from "../fact.ts";
import type { Phases } from "../layer.ts";
import { addDropout } from "./graph-dropout.ts";
import { addRecurrent, asRecurrent } from "./graph-recurrent.ts";
import { addWeighted, asWeighted, networkParameter } from "./graph-weights.ts";
import { activationNamed, operationSlope } from "./lift-activation.ts";
import { type LiftContext, liftNumber, placeOf, unknownFrom } from "./lift-context.ts";
import { addApplication } from "./lift-keras-layer.ts";
import { addActivation, addInput, type Network, nextId, shapeFact } from "./network.ts";
import { outputShapeFact } from "./open-shape.ts";
import { windowConfig } from "./operation-config.ts";
import { graphPhases } from "./phases.ts";

/** What the program feeds while it trains and while it evaluates; null where it does not. */
export interface Feeds {
  readonly training: DictValue | null;
  readonly evaluation: DictValue | null;
}

const passThrough = new Set(["identity", "cast", "to_float", "stop_gradient", "rnn_step", "rnn_direction"]);

/** Keras's names of pooling operations. */
const poolings: Readonly<Record<string, string>> = {
  max_pool: "MaxPooling2D",
  max_pool1d: "MaxPooling1D",
  max_pool2d: "MaxPooling2D",
  max_pool3d: "MaxPooling3D",
  avg_pool: "AveragePooling2D",
  avg_pool1d: "AveragePooling1D",
  avg_pool2d: "AveragePooling2D",
  avg_pool3d: "AveragePooling3D",
};

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
      : value?.kind === "array"
        ? addArray(network, value, place)
        : addInput(network, null, place);
  if (tensor.operation === "placeholder" || tensor.operation === "element")
    return addInput(network, tensor.shape, place, openShape(context, tensor));
  const branch = tensor.operation === "cond" ? branchOf(tensor, feeds) : null;
  if (branch) return follow(branch);
  if (passThrough.has(tensor.operation)) return follow(first);
  const weighted = asWeighted(tensor);
  if (weighted)
    return addWeighted(context, network, weighted, { input: follow(weighted.input), place: placeOf(context, weighted.product) ?? place });
  const { application } = tensor;
  if (application) {
    const id = addApplication(context, network, application, application.inputs.map(follow));
    if (application.layer.kind === "object" && /\.BatchNormalization$|^tensorflow\.layers\.dropout$/.test(application.layer.type))
      setPhases(context, network, id, { layer: application.layer, phases: graphPhases(context, application.layer, feeds, place) });
    for (const output of application.outputs) network.outputs.set(output, id);
    return id;
  }
  const cell = asRecurrent(tensor);
  if (cell) return addRecurrent(context, network, cell, { inputs: tensor.inputs.map(follow), place, shape: tensor.shape, feeds });
  const pooling = poolings[tensor.operation];
  if (pooling) return addPooling(network, tensor, { type: pooling, input: follow(first), place });
  if (tensor.operation === "dropout") return addDropout(context, network, { tensor, feeds, input: follow(first), place });
  if (tensor.operation === "reshape" || tensor.operation === "flatten") {
    const input = follow(first);
    const kind = tensor.shape?.length === 2 ? "flatten" : "reshape";
    const id = nextId(network, kind);
    const operation = operationOf(context, tensor);
    network.layers.push({
      kind,
      type: operation ?? (kind === "flatten" ? "Flatten" : "Reshape"),
      ...(operation === undefined ? {} : { isOperation: true as const }),
      config: {},
      id,
      name: id,
      inputs: [input],
      outputShape: outputShapeFact(context, tensor, place),
      parameters: [],
      place,
    });
    return id;
  }
  const activation = activationNamed(tensor.operation);
  if (activation && !hasOtherAxis(tensor)) {
    const operation = operationOf(context, tensor);
    const slope = operationSlope(context, tensor, activation, place);
    return addActivation(network, follow(first), known(activation, "written", place), { place, folded: null, operation, slope });
  }
  return addOperation(context, network, { tensor, inputs: tensor.inputs.filter(isComputed).map(follow), place });
}

/** What a program that builds no graph computes with is an input, one however often it is used. */
function addArray(network: Network, array: ArrayValue, place: Place): string {
  const id = network.outputs.get(array) ?? addInput(network, array.shape, place);
  network.outputs.set(array, id);
  return id;
}

/** Whether a softmax adds up along another axis than the classes'. */
function hasOtherAxis({ operation, arguments: given, shape }: TensorValue): boolean {
  if (!/softmax$/.test(operation)) return false;
  const axis = given.named.get("axis")?.value ?? given.named.get("dim")?.value;
  const at = axis && axis.kind !== "none" ? numberOf(axis) : -1;
  return at !== -1 && at !== (shape?.length ?? 0) - 1;
}

/** Tells a batch normalization or a `tf.layers.dropout` what it does while the program trains and while it evaluates. */
function setPhases(
  context: LiftContext,
  network: Network,
  id: string,
  { layer, phases }: { readonly layer: ObjectValue; readonly phases: Phases },
): void {
  const index = network.layers.findIndex((one) => one.id === id);
  const row = network.layers[index];
  if (row?.kind === "other") network.layers[index] = { ...row, phases };
  if (row?.kind !== "dropout") return;
  const rate = liftNumber(context, layer.arguments.named.get("rate")?.value ?? null, 0.5, row.place);
  const inPhase = (phase: Fact<boolean>): Fact<number> => (!phase.known ? phase : phase.value ? rate : known(0, phase.origin, phase.place));
  network.layers[index] = { ...row, rate: inPhase(phases.training), evaluationRate: inPhase(phases.evaluation) };
}

/**
 * The branch of `tf.cond` that training takes; both where they are the same layer, as with a batch normalization that is written
 * once for training and once for evaluation.
 */
function branchOf(tensor: TensorValue, feeds: Feeds): Value | null {
  const [whenTrue, whenFalse, predicate] = tensor.inputs;
  const key = predicate && keyOf(predicate);
  const fed = key ? feeds.training?.entries.get(key)?.value : undefined;
  const truth = fed ? truthOf(fed) : null;
  if (truth !== null) return (truth ? whenTrue : whenFalse) ?? null;
  if (whenTrue?.kind !== "tensor" || whenFalse?.kind !== "tensor") return null;
  const [a, b] = [asWeighted(whenTrue), asWeighted(whenFalse)];
  return a && b && a.type === b.type && a.input === b.input ? whenTrue : null;
}

/** Why an input's shape is not known: what is written for it. */
function openShape(context: LiftContext, tensor: TensorValue): Fact<never> | null {
  const written = ["shape", "batch_shape", "input_shape", "batch_input_shape", "input_dim"]
    .map((name) => tensor.arguments.named.get(name)?.value)
    .find((value) => value);
  const unknownPart =
    written?.kind === "unknown"
      ? written
      : isSequence(written ?? none(null))
        ? elementsOf(written).find((one) => one.kind === "unknown")
        : null;
  return unknownPart ? unknownFrom(context, unknownPart, "the shape is not known") : null;
}

function elementsOf(value: Value | undefined): readonly Value[] {
  return value && isSequence(value) ? value.elements : [];
}

function isComputed(input: Value): boolean {
  return input.kind === "tensor" && input.operation !== "variable";
}

/** In TensorFlow 1 operations on variables are the layers; elsewhere layers are Keras's, and an operation is none. */
function operationOf({ generation }: LiftContext, { operation }: TensorValue): string | undefined {
  return generation === "tf1" || generation === "keras2" ? undefined : operation;
}

/** A computation outside of any layer, as a row of its own. */
function addOperation(
  context: LiftContext,
  network: Network,
  { tensor, inputs, place }: { readonly tensor: TensorValue; readonly inputs: readonly string[]; readonly place: Place },
): string {
  const id = nextId(network, tensor.operation);
  const variables = tensor.inputs.filter((input): input is TensorValue => input.kind === "tensor" && input.operation === "variable");
  network.layers.push({
    kind: "other",
    content: "operation",
    type: tensor.operation,
    config: {},
    id,
    name: id,
    inputs: [...new Set(inputs)],
    outputShape: outputShapeFact(context, tensor, place),
    parameters: variables.map((variable, index) => networkParameter(context, network, { role: "other", variable, layer: id, index })),
    layers: [],
    missing: null,
    place,
  });
  return id;
}

function startOf(context: LiftContext): Place {
  return context.place({ start: 0, end: 0 });
}

function addPooling(
  network: Network,
  tensor: TensorValue,
  { type, input, place }: { readonly type: string; readonly input: string; readonly place: Place },
): string {
  const id = nextId(network, snakeCase(type));
  network.layers.push({
    kind: "other",
    content: "layer",
    type,
    ...windowConfig(tensor),
    id,
    name: id,
    inputs: [input],
    outputShape: shapeFact(tensor.shape, "derived", place),
    parameters: [],
    layers: [],
    missing: null,
    place,
  });
  return id;
}

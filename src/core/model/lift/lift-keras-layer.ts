import { isUnknownConfig } from "../../api/layers/call-layer.ts";
import type { ConfigValue, LayerSpec } from "../../api/layers/layer-meaning.ts";
import { layerSpecOf } from "../../interpret/layer-spec.ts";
import { snakeCase } from "../../interpret/library/keras/model-attributes.ts";
import { functionalNodes, isModel, nodeOf, tensorsOf } from "../../interpret/library/keras/model-graph.ts";
import {
  type Application,
  type InstanceValue,
  isSequence,
  type ObjectValue,
  stringOf,
  type TensorValue,
  type Value,
} from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import type { Computation, Operand } from "../computation.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import type { ConfigFact, FoldedLayer, Layer, WrappedLayer } from "../layer.ts";
import { once } from "../once.ts";
import { isTrainable, weightsOf } from "./layer-weights.ts";
import { activationNamed, layerSlope, liftActivationArgument, usualSlope } from "./lift-activation.ts";
import { liftComputation, tensorsGiven } from "./lift-computation.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf } from "./lift-context.ts";
import { liftOperand } from "./lift-operand.ts";
import { addActivation, emptyNetwork, type Network, nextId } from "./network.ts";
import { openFact, outputShapeFact } from "./open-shape.ts";
import type { OperationConfig } from "./operation-config.ts";
import { regularizerText } from "./regularizer-text.ts";

type LayerValue = ObjectValue | InstanceValue;

/** A layer told as a whole, but for what it consists of. */
type Whole = Omit<OtherLayer, "content" | "layers" | "inner" | "computation">;
type OtherLayer = Layer & { readonly kind: "other" };

interface Row {
  readonly application: Application;
  readonly layer: LayerValue;
  readonly inputs: readonly string[];
  readonly place: Place;
}

/** Adds the layer that a call is of, behind the layers `inputs`, and gives its id. A shared layer is added once. */
export function addApplication(context: LiftContext, network: Network, application: Application, inputs: readonly string[]): string {
  const { layer } = application;
  const earlier = network.rows.get(layer);
  if (earlier !== undefined) {
    const index = network.layers.findIndex(({ id }) => id === earlier);
    const row = network.layers[index];
    if (row) network.layers[index] = { ...row, inputs: [...new Set([...row.inputs, ...inputs])] };
    return earlier;
  }
  const place = placeOf(context, layer) ?? context.place(application.span ?? { start: 0, end: 0 });
  const row: Row = { application, layer, inputs, place };
  const id = layer.kind === "object" && !isModel(layer) ? addLibraryLayer(context, network, row, layer) : addWhole(context, network, row);
  network.rows.set(layer, id);
  return id;
}

function addLibraryLayer(context: LiftContext, network: Network, row: Row, layer: ObjectValue): string {
  const { application, inputs, place } = row;
  const argument = (name: string): Value | null => layer.arguments.named.get(name)?.value ?? null;
  const type = layer.type.split(".").at(-1) ?? layer.type;
  const [input] = inputs;
  const folded = (): FoldedLayer => ({ type, name: stringOf(argument("name")) ?? "", place });
  switch (type) {
    case "Dense":
      return addDense(context, network, row, layer);
    case "Activation": {
      if (input === undefined) return addWhole(context, network, row);
      const given = argument("activation") ?? layer.arguments.extra[0]?.value ?? null;
      const activation = liftActivationArgument(context, given, place);
      return addActivation(network, input, activation, { place, folded: folded(), slope: usualSlope(activation, place) });
    }
    case "ReLU":
    case "Softmax":
    case "LeakyReLU":
    case "ELU": {
      const activation = activationNamed(type);
      const slope = activation && layerSlope(context, layer, activation, place);
      const isPlain = [...layer.arguments.named.keys()].every((name) => name === "name" || (type === "LeakyReLU" && slopeNames.has(name)));
      if (!isPlain || !activation || input === undefined || (layer.arguments.extra.length > 0 && type !== "LeakyReLU"))
        return addWhole(context, network, row);
      return addActivation(network, input, known(activation, "written", place), { place, folded: folded(), slope });
    }
    case "Dropout":
    case "dropout":
      return addDropout(context, network, row, layer);
    case "Flatten":
    case "Reshape": {
      const kind = type === "Flatten" ? "flatten" : "reshape";
      const id = nextId(network, kind);
      network.layers.push({ kind, ...common(row, id, type), parameters: [], outputShape: outputShape(context, application, place) });
      return id;
    }
    default:
      return addWhole(context, network, row);
  }
}

/** What every layer has. */
function common({ layer, inputs, application, place }: Row, id: string, type: string) {
  const library = layer.kind === "instance" ? layer.library : layer;
  const name = stringOf(library?.arguments.named.get("name")?.value) ?? id;
  const others = application.outputs.slice(1).flatMap((tensor) => (tensor.shape ? [[null, ...tensor.shape.slice(1)]] : []));
  return {
    id,
    name,
    type,
    inputs: [...new Set(inputs)],
    place,
    ...(layer.kind === "object" ? configFacts(layer) : { config: {} }),
    ...(layer.kind === "object" && !isModel(layer) ? objectArguments(layer) : {}),
    ...(others.length > 0 ? { otherOutputs: others } : {}),
    ...(layer.kind === "object" ? wrappedBy(layerSpecOf(layer)) : {}),
  };
}

/** The layer inside of a wrapper. */
function wrappedBy({ config }: LayerSpec): { readonly wrapped?: WrappedLayer } {
  const inner = config.get("layer");
  if (typeof inner !== "object" || inner === null || !("layer" in inner) || typeof inner.layer !== "string") return {};
  const spec = inner as LayerSpec;
  const facts = [...spec.config].flatMap(([name, value]) => {
    const plain = plainConfig(value);
    return plain === undefined || plain === null ? [] : [[name, plain] as const];
  });
  return { wrapped: { type: spec.layer, config: Object.fromEntries(facts), ...wrappedBy(spec) } };
}

/** A layer that is told as a whole: its class, what comes out and its parameters. What it consists of is made when it is asked for. */
function addWhole(context: LiftContext, network: Network, row: Row): string {
  const { layer, application, place } = row;
  const isLibraryModel = layer.kind === "object" && isModel(layer);
  const type =
    layer.kind === "instance" ? layer.class.name : isLibraryModel ? modelType(layer) : (layer.type.split(".").at(-1) ?? layer.type);
  const id = nextId(network, snakeCase(type));
  const weights = weightsOf(context, layer);
  const whole: Whole = {
    kind: "other",
    ...common(row, id, type),
    outputShape: outputShape(context, application, place),
    parameters: isTrainable(layer) ? weights.parameters : weights.parameters.map((parameter) => ({ ...parameter, trainable: false })),
    missing: weights.missing ?? (layer.kind === "object" && !layer.arguments.isComplete ? "not all of its arguments are known" : null),
  };
  if (isLibraryModel) network.layers.push(withInnerModel(context, network, application, whole));
  else if (layer.kind === "instance") network.layers.push(withInnerCall(context, network, application, whole));
  else network.layers.push({ ...whole, content: "layer", layers: [], ...functionOf(context, type, application) });
  return id;
}

function modelType(model: ObjectValue): string {
  return model.type === "keras.Sequential" ? "Sequential" : "Functional";
}

/** The shape of what a call gives, or why it is not known. */
function outputShape(context: LiftContext, application: Application, place: Place): Layer["outputShape"] {
  const [output] = application.outputs;
  if (output) return outputShapeFact(context, output, place);
  return openFact(context, [...(application.inner ? [application.inner] : []), ...application.inputs], "its output is not known", place);
}

/** A model that is used as a layer, with its layers and the shapes that this call gives them. */
function withInnerModel(context: LiftContext, outer: Network, application: Application, whole: Whole): Layer {
  const inner = once(() => {
    const own = context.interpretation.models.find((one) => one.model === application.layer);
    return liftInside(context, outer, application, [...tensorsGiven(application), ...(own?.inputs ?? [])]);
  });
  return {
    ...whole,
    content: "model",
    get layers() {
      return inner().layers;
    },
    get computation() {
      return inner().computation;
    },
  };
}

/** A layer of the program's own, with what its `call` consists of. */
function withInnerCall(context: LiftContext, outer: Network, application: Application, whole: Whole): Layer {
  if (tensorsOf(application.inner).length === 0) return { ...whole, content: "layer", layers: [] };
  const inner = once(() => liftInside(context, outer, application, tensorsGiven(application)));
  return {
    ...whole,
    content: "layer",
    layers: [],
    get inner() {
      return inner().layers;
    },
    get computation() {
      return inner().computation;
    },
  };
}

/** What a call consists of between the tensors that it is given and those that it gives. */
function liftInside(context: LiftContext, outer: Network, { layer, inner }: Application, inputs: readonly TensorValue[]) {
  const network = emptyNetwork(outer.addTensor);
  const outputs = tensorsOf(inner);
  for (const input of inputs) network.outputs.set(input, "input");
  const nodes = functionalNodes(outputs, inputs).filter((node) => !inputs.some((input) => nodeOf(input) === node));
  addNodes(context, network, nodes);
  return {
    layers: network.layers,
    computation: liftComputation(context, network, { inputs, outputs, loss: null, isOwn: layer.kind === "instance" }),
  };
}

/** What the function of a `Lambda` layer computes. */
function functionOf(context: LiftContext, type: string, { inner, inputs }: Application): { readonly computation?: Computation } {
  if (type !== "Lambda" || inner?.kind !== "tensor") return {};
  const network = emptyNetwork(() => "");
  return {
    computation: liftComputation(context, network, { inputs: inputs.flatMap(tensorsOf), outputs: [inner], loss: null, isOwn: false }),
  };
}

/** Adds layers' calls in their order; operations between them are rows of their own. */
export function addNodes(context: LiftContext, network: Network, nodes: readonly (Application | TensorValue)[]): void {
  for (const node of nodes) {
    if ("layer" in node) {
      const ids = node.inputs.flatMap((input) => (input.kind === "tensor" ? (network.outputs.get(input) ?? []) : []));
      const id = addApplication(context, network, node, ids);
      for (const output of node.outputs) network.outputs.set(output, id);
    } else if (!network.outputs.has(node)) {
      const id = network.addTensor(network, node);
      network.outputs.set(node, id);
    }
  }
}

function addDropout(context: LiftContext, network: Network, row: Row, layer: ObjectValue): string {
  const { place, application } = row;
  const isFunction = layer.type === "tensorflow.layers.dropout";
  const argument = (name: string): Value | null => layer.arguments.named.get(name)?.value ?? null;
  const id = nextId(network, "dropout");
  const rate = liftNumber(context, argument("rate") ?? argument("p"), isFunction ? 0.5 : null, place);
  const given = layer.arguments.named.get("rate");
  // `tf.layers.dropout` drops only where `training=True` is passed; Keras's layer follows the phase.
  const training = isFunction ? liftBoolean(context, argument("training"), false, place) : null;
  const off: Fact<number> = known(0, training ? "default" : "derived", training?.place ?? place);
  network.layers.push({
    kind: "dropout",
    ...common(row, id, "Dropout"),
    parameters: [],
    outputShape: outputShape(context, application, place),
    rate: !training ? rate : !training.known ? unknown(training.reason, training.place) : training.value ? rate : off,
    evaluationRate: training?.known && training.value ? rate : off,
    // The arguments of a layer of `keras.applications` are written nowhere.
    argument: given?.value.span ? { meaning: "rate", positional: given.keyword === null, place: context.place(given.span) } : null,
  });
  return id;
}

function addDense(context: LiftContext, network: Network, row: Row, layer: ObjectValue): string {
  const { place, application } = row;
  const argument = (name: string): Value | null => layer.arguments.named.get(name)?.value ?? null;
  const id = nextId(network, "dense");
  const units = liftNumber(context, argument("units") ?? argument("output_dim"), null, place);
  const useBias = liftBoolean(context, argument("use_bias") ?? argument("bias"), true, place);
  const { parameters } = weightsOf(context, layer);
  const activation = liftActivationArgument(context, argument("activation"), place);
  const slope = usualSlope(activation, place);
  network.layers.push({
    kind: "dense",
    ...common(row, id, "Dense"),
    outputShape: units.known ? outputShape(context, application, place) : units,
    units,
    activation,
    ...(slope ? { slope } : {}),
    useBias: knownValue(useBias) !== false,
    parameters,
  });
  return id;
}

/** Arguments that say what goes in or what a nested model consists of, or that a fact of its own tells. */
const toldElsewhere = new Set([
  "name",
  "trainable",
  "training",
  "input_shape",
  "input_dim",
  "batch_input_shape",
  "batch_shape",
  "input_length",
  "batch_size",
  "layers",
]);
const toldByKind: Readonly<Record<string, readonly string[]>> = {
  Dense: ["units", "activation", "use_bias", "kernel_initializer", "bias_initializer"],
  Activation: ["activation"],
  Dropout: ["rate"],
  dropout: ["rate", "training"],
};

const slopeNames = new Set(["alpha", "negative_slope"]);

const factsOfSpecs = new WeakMap<LayerSpec, OperationConfig>();

/** The arguments that the program gives, as plain values; for what is not plain, why. */
function configFacts(layer: ObjectValue): OperationConfig {
  const spec = layerSpecOf(layer);
  const known = factsOfSpecs.get(spec);
  if (known) return known;
  const told = toldByKind[spec.layer] ?? [];
  const config: Record<string, ConfigFact> = {};
  const openConfig: Record<string, string> = {};
  for (const [name, value] of spec.config) {
    if (value === null || toldElsewhere.has(name) || told.includes(name)) continue;
    const given = layer.arguments.named.get(name)?.value;
    const plain = (name.endsWith("_regularizer") && given ? regularizerText(given) : undefined) ?? plainConfig(value);
    if (plain !== undefined) config[name] = plain;
    else openConfig[name] = isUnknownConfig(value) ? value.unknown : "it is not a plain value";
  }
  const facts: OperationConfig = { config, ...(Object.keys(openConfig).length > 0 ? { openConfig } : {}) };
  factsOfSpecs.set(spec, facts);
  return facts;
}

/** The arguments that are objects or functions, or lists of them. */
function objectArguments(layer: ObjectValue): { readonly objects?: Readonly<Record<string, Operand>> } {
  const isObject = (value: Value): boolean =>
    value.kind === "object" || value.kind === "api" || (isSequence(value) && value.elements.some(isObject));
  const found = [...layer.arguments.named].filter(([, { value }]) => isObject(value));
  return found.length > 0 ? { objects: Object.fromEntries(found.map(([name, { value }]) => [name, liftOperand(value)])) } : {};
}

function plainConfig(value: ConfigValue): ConfigFact | undefined {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value.map(plainConfig);
    return items.includes(undefined) ? undefined : items.map((item) => item ?? null);
  }
  if ("layer" in value && typeof value.layer === "string") return value.layer;
  return undefined;
}

import type { Span } from "../../../text/span.ts";
import type { Machine } from "../../machine.ts";
import { type PartialShape, shapeFrom } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import {
  type Application,
  type CallArguments,
  type InstanceValue,
  isSequence,
  numberOf,
  type ObjectValue,
  type TensorValue,
  unknownValue,
  type Value,
} from "../../value.ts";

const modelTypes = new Set(["keras.Sequential", "keras.Model"]);

/** Whether a library object is a Keras model. */
export function isModel(object: ObjectValue): boolean {
  return modelTypes.has(object.type);
}

/** A node of a functional model: a layer's call, an input, or an operation on tensors. */
export type GraphNode = Application | TensorValue;

export function nodeOf(tensor: TensorValue): GraphNode {
  return tensor.application ?? tensor;
}

/** What tells whether two nodes are one layer of the model: shared layers have several calls. */
function layerOfNode(node: GraphNode): object {
  return "layer" in node ? node.layer : node;
}

function inputsOf(node: GraphNode): readonly TensorValue[] {
  const found: TensorValue[] = [];
  const visit = (value: Value): void => {
    if (value.kind === "tensor") {
      if (value.operation !== "variable") found.push(value);
    } else if (isSequence(value)) for (const element of value.elements) visit(element);
  };
  for (const input of node.inputs) visit(input);
  return found;
}

/**
 * The nodes between a functional model's inputs and outputs in the order of `model.layers`: by depth, counted from the
 * outputs, then by the order in which a walk from the outputs meets them. Calls of a shared layer follow each other.
 */
export function functionalNodes(outputs: readonly TensorValue[], inputs: readonly TensorValue[]): readonly GraphNode[] {
  const stop = new Set<GraphNode>(inputs.map(nodeOf));
  const layers = new Map<object, LayerVisit>();
  const visits = new Map<GraphNode, NodeVisit>();
  const finished: NodeVisit[] = [];
  const walk = (start: GraphNode): void => {
    // Iterative: models of a thousand layers must not exhaust the stack.
    const stack: { readonly visit: NodeVisit; next: number }[] = [];
    const enter = (node: GraphNode): void => {
      if (visits.has(node)) return;
      const key = layerOfNode(node);
      const layer = layers.get(key) ?? { rank: layers.size, depth: 0 };
      layers.set(key, layer);
      const visit = { node, layer, inputs: stop.has(node) ? [] : inputsOf(node).map(nodeOf), depth: 0 };
      visits.set(node, visit);
      stack.push({ visit, next: 0 });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const input = top.visit.inputs[top.next++];
      if (input) enter(input);
      else {
        finished.push(top.visit);
        stack.pop();
      }
    }
  };
  for (const output of outputs) walk(nodeOf(output));
  for (const visit of [...finished].reverse()) {
    const depth = Math.max(visit.depth, visit.layer.depth);
    visit.layer.depth = depth;
    for (const input of visit.inputs) {
      const before = visits.get(input);
      if (before) before.depth = Math.max(before.depth, depth + 1);
    }
  }
  return finished.sort((a, b) => b.layer.depth - a.layer.depth || a.layer.rank - b.layer.rank).map(({ node }) => node);
}

interface LayerVisit {
  /** The place in the order in which layers are met. */
  readonly rank: number;
  /** The longest way to an output, in nodes. */
  depth: number;
}

interface NodeVisit {
  readonly node: GraphNode;
  readonly layer: LayerVisit;
  readonly inputs: readonly GraphNode[];
  depth: number;
}

/** All tensors of a structure of tensors: `outputs=[a, b]`, `{"x": a}`. */
export function tensorsOf(value: Value | null | undefined): readonly TensorValue[] {
  if (!value) return [];
  if (value.kind === "tensor") return [value];
  if (isSequence(value)) return value.elements.flatMap(tensorsOf);
  if (value.kind === "dict") return [...value.entries.values()].flatMap((entry) => tensorsOf(entry.value));
  return [];
}

/** The layers that a Sequential was given, as far as they are known. */
export function sequentialLayers(model: ObjectValue): readonly Value[] {
  const layers = model.state.get("layers");
  return layers && isSequence(layers) ? layers.elements.filter((layer) => !isInput(layer)) : [];
}

function isInput(layer: Value): boolean {
  return layer.kind === "tensor" || (layer.kind === "object" && layer.type === "keras.layers.InputLayer");
}

/** A model's symbolic inputs and outputs. */
export interface ModelGraph {
  readonly inputs: readonly TensorValue[];
  readonly output: Value;
}

/** The graph of a Sequential whose input shape is known, or of a functional model; null where there is none. */
export function modelGraph(machine: Machine, model: ObjectValue): ModelGraph | null {
  if (model.type === "keras.Model") {
    const output = argumentOf(model, "outputs", "output");
    const inputs = tensorsOf(argumentOf(model, "inputs", "input"));
    return output ? { inputs, output } : null;
  }
  const span = model.span ?? { start: 0, end: 0 };
  const held = model.state.get("layers");
  const elements = held && isSequence(held) ? held.elements : [];
  const count = elements.length;
  const built = graphs.get(model);
  if (built && built.count === count) return built.graph;
  const [first] = elements;
  const shape = first ? statedShape(machine, first) : null;
  const given = shape ?? shapeFrom(model.state.get("buildShape") ?? null);
  if (!given) return null;
  const input =
    first?.kind === "tensor"
      ? first
      : makeTensor({
          operation: "placeholder",
          inputs: dataOf(model),
          shape: given,
          span: first?.span ?? span,
          ...(first?.kind === "object" ? { arguments: first.arguments } : {}),
        });
  const graph = { inputs: [input], output: applyInTurn(machine, sequentialLayers(model), input, span) };
  graphs.set(model, { count, graph });
  return graph;
}

/** The data that tells a Sequential its input shape. */
function dataOf(model: ObjectValue): readonly Value[] {
  const data = model.state.get("builtFrom");
  return data?.kind === "array" ? [data] : [];
}

const graphs = new WeakMap<ObjectValue, { readonly count: number; readonly graph: ModelGraph }>();

function argumentOf(model: ObjectValue, ...names: readonly string[]): Value | null {
  for (const name of names) {
    const value = model.arguments.named.get(name)?.value;
    if (value && value.kind !== "none") return value;
  }
  return null;
}

/** The input shape that the first layer of a Sequential states, batch dimension first; null where it states none. */
export function statedShape(machine: Machine, layer: Value): PartialShape {
  if (layer.kind === "tensor") return layer.shape;
  if (layer.kind === "instance") return layer.library ? statedShape(machine, layer.library) : null;
  if (layer.kind !== "object") return null;
  if (isModel(layer)) {
    if (layer.type === "keras.Model") return tensorsOf(argumentOf(layer, "inputs", "input"))[0]?.shape ?? null;
    const [first] = sequentialAll(layer);
    return first ? statedShape(machine, first) : shapeFrom(layer.state.get("buildShape") ?? null);
  }
  const argument = (name: string) => layer.arguments.named.get(name)?.value ?? null;
  const size = numberOf(argument("input_dim"));
  if (size !== null && !layer.type.endsWith(".Embedding")) return [null, size];
  const length = argument("input_length");
  // Keras 3 takes `input_length` and does nothing with it.
  if (layer.type.endsWith(".Embedding") && length && machine.generation !== "keras3") return [null, numberOf(length)];
  for (const name of ["batch_input_shape", "batch_shape", "input_shape", "shape"]) {
    const value = argument(name);
    if (!value || value.kind === "none") continue;
    const sizes = shapeFrom(value);
    if (!sizes) return null;
    return name.startsWith("batch") ? sizes : [null, ...sizes];
  }
  // Before Keras 3 an Embedding without a length states that its input has any.
  if (layer.type.endsWith(".Embedding") && machine.generation !== "keras3") return [null, null];
  // A wrapper takes the shape that the layer inside it states.
  const inner = argument("layer");
  return inner ? statedShape(machine, inner) : null;
}

function sequentialAll(model: ObjectValue): readonly Value[] {
  const layers = model.state.get("layers");
  return layers && isSequence(layers) ? layers.elements : [];
}

/** Applies layers one behind the other, as `Sequential` does. */
function applyInTurn(machine: Machine, layers: readonly Value[], input: Value, span: Span): Value {
  let value = input;
  for (const layer of layers) {
    if (layer.kind !== "object" && layer.kind !== "instance")
      return unknownValue(layer.kind === "unknown" ? layer.reason : "a layer is not known", span);
    const args: CallArguments = { positional: [{ value, span, keyword: null }], keywords: new Map(), isComplete: true };
    value = machine.applyLayer({ layer, arguments: args, call: null, span: layer.span ?? span });
  }
  return value;
}

/** What a model gives for other inputs than its own. */
export function applyModel(machine: Machine, model: ObjectValue, inputs: readonly Value[], span: Span): Value {
  if (model.type === "keras.Sequential") {
    const [input] = inputs;
    modelGraph(machine, model);
    return input ? applyInTurn(machine, sequentialLayers(model), input, span) : unknownValue("the model is called on nothing", span);
  }
  const graph = modelGraph(machine, model);
  if (!graph) return unknownValue("the outputs of the model are not known", span);
  const same = graph.inputs.every((own, i) => {
    const given = inputs[i];
    return given && (given.kind === "tensor" || given.kind === "array") ? fits(own.shape, given.shape) : true;
  });
  return same ? graph.output : replay(machine, graph, inputs, span);
}

/** Whether a tensor of shape `given` tells nothing of its size that `own` does not. */
function fits(own: PartialShape, given: PartialShape): boolean {
  if (!own || !given || own.length !== given.length) return !given;
  return given.every((size, i) => i === 0 || size === null || size === own[i]);
}

/** The layer that stands for one of the model's when its graph is run again. */
export type LayerOfCopy = (layer: ObjectValue | InstanceValue) => ObjectValue | InstanceValue;

/** Runs a functional model's layers, or copies of them, again on other inputs. */
export function replay(
  machine: Machine,
  graph: ModelGraph,
  inputs: readonly Value[],
  span: Span,
  copyOf: LayerOfCopy = (layer) => layer,
): Value {
  const done = new Map<Value, Value>(graph.inputs.map((own, i) => [own, inputs[i] ?? own]));
  const tensors = tensorsOf(graph.output);
  for (const node of topological(tensors, graph.inputs)) {
    if (!("layer" in node)) {
      if (!done.has(node)) done.set(node, repeated(node, done));
      continue;
    }
    const args = node.inputs.map((input) => ({ value: done.get(input) ?? input, span, keyword: null }));
    const isMerge = node.inputs.length > 1;
    const value = isMerge
      ? [{ value: { kind: "list" as const, elements: args.map((one) => one.value), isComplete: true, span }, span, keyword: null }]
      : args;
    const result = machine.applyLayer({
      layer: copyOf(node.layer),
      arguments: { positional: value, keywords: new Map(), isComplete: true },
      call: null,
      span,
    });
    const results = tensorsOf(result);
    node.outputs.forEach((output, i) => {
      done.set(output, results[i] ?? unknownValue("it is not followed", span));
    });
  }
  const mapped = (value: Value): Value =>
    value.kind === "tensor" ? (done.get(value) ?? value) : isSequence(value) ? { ...value, elements: value.elements.map(mapped) } : value;
  return mapped(graph.output);
}

/** An operation on what stands for its inputs now; its shape is known where theirs are as before. */
function repeated(node: TensorValue, done: ReadonlyMap<Value, Value>): TensorValue {
  const again = (value: Value): Value =>
    isSequence(value) ? { ...value, elements: value.elements.map(again) } : (done.get(value) ?? value);
  const inputs = node.inputs.map(again);
  const shapesOf = (values: readonly Value[]) =>
    values.flatMap(tensorsOf).map(({ shape }) => (shape ? shape.slice(1).map((size) => size ?? "?") : "?").toString());
  const isSame = shapesOf(inputs).join(";") === shapesOf(node.inputs).join(";");
  return { ...node, inputs, shape: isSame ? node.shape : null };
}

function topological(outputs: readonly TensorValue[], inputs: readonly TensorValue[]): readonly GraphNode[] {
  const seen = new Set<GraphNode>(inputs.map(nodeOf));
  const order: GraphNode[] = [];
  const visit = (node: GraphNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const input of inputsOf(node)) visit(nodeOf(input));
    order.push(node);
  };
  for (const output of outputs) visit(nodeOf(output));
  return order;
}

/** A functional model stays as it was made. */
const functionalLayers = new WeakMap<ObjectValue, readonly Value[]>();

/** The layers of a model as `model.layers` lists them; null where they are not known. */
export function layersOfModel(machine: Machine, model: ObjectValue | InstanceValue): readonly Value[] | null {
  if (model.kind === "instance") return model.library && isBuilt(model.library) ? layersOfModel(machine, model.library) : null;
  if (model.type === "keras.Sequential") return sequentialLayers(model);
  const known = functionalLayers.get(model);
  if (known) return known;
  const graph = modelGraph(machine, model);
  if (!graph) return null;
  const layers = new Set<Value>();
  for (const node of functionalNodes(tensorsOf(graph.output), graph.inputs)) {
    if (!("layer" in node)) {
      if (node.operation === "placeholder") layers.add(node);
    } else layers.add(node.layer);
  }
  functionalLayers.set(model, [...layers]);
  return [...layers];
}

function isBuilt(model: ObjectValue): boolean {
  return isModel(model) && (model.type === "keras.Sequential" || model.arguments.named.has("outputs"));
}

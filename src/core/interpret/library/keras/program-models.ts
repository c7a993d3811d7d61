import { findMember, libraryBase } from "../../calls.ts";
import { BudgetSpent, type Machine } from "../../machine.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { type CallArguments, type InstanceValue, none, type ObjectValue, type TensorValue, unknownValue, type Value } from "../../value.ts";
import { functionalNodes, type GraphNode, isModel, modelGraph, sequentialLayers, tensorsOf } from "./model-graph.ts";

/** A Keras model of the program with its layers in the order of `model.layers`. */
export interface ProgramModel {
  readonly model: ObjectValue | InstanceValue;
  readonly inputs: readonly TensorValue[];
  readonly outputs: readonly TensorValue[];
  /** Layers' calls, inputs and operations; empty where the model was never called and cannot be. */
  readonly nodes: readonly GraphNode[];
  /** The value that keeps the layers from being known; null where they are. */
  readonly open: Value | null;
}

/** The Keras models that the program makes, each built as far as its input shape is known. */
export function programModels(machine: Machine): readonly ProgramModel[] {
  const found = new Set<ObjectValue | InstanceValue>();
  const inherited = new Set<Value>();
  for (const value of machine.made) {
    if (value.kind === "instance" && /^keras\.(Model|Sequential)$/.test(libraryBase(value.class) ?? "")) {
      found.add(value);
      if (value.library) inherited.add(value.library);
    }
    if (value.kind === "object" && isModel(value)) found.add(value);
  }
  const models: ProgramModel[] = [];
  for (const model of found) {
    if (inherited.has(model)) continue;
    try {
      models.push(describe(machine, model));
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      models.push({ model, inputs: [], outputs: [], nodes: [], open: unknownValue("the program was not followed to its end", model.span) });
    }
  }
  return models;
}

function describe(machine: Machine, model: ObjectValue | InstanceValue): ProgramModel {
  return model.kind === "object" ? describeLibraryModel(machine, model, model) : describeInstance(machine, model);
}

function describeLibraryModel(machine: Machine, model: ObjectValue | InstanceValue, library: ObjectValue): ProgramModel {
  if (library.type === "keras.Sequential") {
    const held = library.state.get("layers");
    if (held?.kind !== "list" || !held.isComplete) return { model, inputs: [], outputs: [], nodes: [], open: held ?? none(model.span) };
    buildFromData(machine, model, library);
  }
  const graph = modelGraph(machine, library) ?? (library.type === "keras.Sequential" ? openGraph(machine, library) : null);
  if (!graph)
    return {
      model,
      inputs: [],
      outputs: [],
      nodes: [],
      open: outputsArgument(library) ?? unknownValue("its outputs are not known", model.span),
    };
  const outputs = tensorsOf(graph.output);
  const open = outputs.length === 0 ? (graph.output.kind === "tensor" ? null : graph.output) : null;
  return { model, inputs: graph.inputs, outputs, nodes: functionalNodes(outputs, graph.inputs), open };
}

function outputsArgument(library: ObjectValue): Value | null {
  return library.arguments.named.get("outputs")?.value ?? library.arguments.named.get("output")?.value ?? null;
}

/** Without a stated shape Keras builds a Sequential from the first batch that it sees. */
export function buildFromData(machine: Machine, model: Value, library: ObjectValue): void {
  const layers = library.state.get("layers");
  if (library.state.has("buildShape") || layers?.kind !== "list" || !layers.isComplete) return;
  const batch = firstBatch(machine, model);
  const shape = batch && shapeOf(batch);
  if (!shape) return;
  library.state.set("buildShape", { kind: "tuple", elements: shape.map(dimension), isComplete: true, span: batch.span });
  library.state.set("builtFrom", batch);
}

/** What a model is trained on or called on first. */
function firstBatch(machine: Machine, model: Value): Value | null {
  for (const event of machine.events) {
    if (event.subject !== model) continue;
    const batch = batchOf(event.arguments.named.get("x")?.value ?? event.arguments.named.get("generator")?.value);
    if (batch) return batch;
  }
  return machine.applications.get(model)?.[0]?.inputs[0] ?? null;
}

function dimension(size: number | null, index: number): Value {
  return size === null || index === 0 ? none(null) : { kind: "number", value: size, isInteger: true, affine: null, span: null };
}

function batchOf(x: Value | undefined): Value | null {
  if (x?.kind === "array" || x?.kind === "tensor") return x.shape ? x : null;
  if (x?.kind === "dataset") return batchOf(x.element.kind === "tuple" ? x.element.elements[0] : x.element);
  return null;
}

/** A Sequential whose input shape nothing tells: its layers are known, their weights are not. */
function openGraph(machine: Machine, library: ObjectValue): { readonly inputs: readonly TensorValue[]; readonly output: Value } {
  const input = makeTensor({ operation: "placeholder", inputs: [], shape: null, span: library.span });
  let value: Value = input;
  for (const layer of sequentialLayers(library)) {
    if (layer.kind !== "object" && layer.kind !== "instance") return { inputs: [input], output: layer };
    const span = layer.span ?? { start: 0, end: 0 };
    value = machine.applyLayer({ layer, arguments: single(value), call: null, span });
  }
  return { inputs: [input], output: value };
}

function single(value: Value): CallArguments {
  return { positional: [{ value, span: value.span ?? { start: 0, end: 0 }, keyword: null }], keywords: new Map(), isComplete: true };
}

function describeInstance(machine: Machine, model: InstanceValue): ProgramModel {
  const { library } = model;
  if (
    library &&
    (library.type === "keras.Sequential"
      ? library.state.get("layers")?.kind === "list" && sequentialLayers(library).length > 0
      : library.arguments.named.has("outputs"))
  )
    return describeLibraryModel(machine, model, library);
  if (!findMember(model.class, "call")) return { model, inputs: [], outputs: [], nodes: [], open: null };
  callOnData(machine, model);
  if (!machine.applications.has(model)) {
    // Nothing states what goes in: the layers can be told nevertheless.
    const input = makeTensor({ operation: "placeholder", inputs: [], shape: null, span: model.span });
    machine.applyLayer({ layer: model, arguments: single(input), call: null, span: model.span ?? { start: 0, end: 0 } });
  }
  const [application] = machine.applications.get(model) ?? [];
  if (!application) return { model, inputs: [], outputs: [], nodes: [], open: null };
  const outputs = tensorsOf(application.inner);
  const inputs = application.inputs.flatMap(tensorsOf);
  return { model, inputs, outputs, nodes: functionalNodes(outputs, inputs), open: outputs.length === 0 ? application.inner : null };
}

/** Calls a model that was never called on what it is trained with, as `fit` does. */
export function callOnData(machine: Machine, model: InstanceValue): void {
  if (machine.applications.has(model) || !findMember(model.class, "call")) return;
  const event = machine.events.find((one) => one.subject === model);
  const x = event?.arguments.named.get("x")?.value;
  const given = x?.kind === "dataset" ? (x.element.kind === "tuple" ? x.element.elements[0] : x.element) : x;
  if (!given || given.kind === "unknown") return;
  machine.applyLayer({ layer: model, arguments: single(asBatch(given)), call: null, span: model.span ?? { start: 0, end: 0 } });
}

/** Data as the tensors that Keras hands to `call`. */
export function asBatch(value: Value): Value {
  if (value.kind === "array") {
    return makeTensor({
      operation: "placeholder",
      inputs: [value],
      shape: value.shape && [null, ...value.shape.slice(1)],
      span: value.span,
    });
  }
  if (value.kind === "tuple" || value.kind === "list") return { ...value, elements: value.elements.map(asBatch) };
  return value;
}

import { remember } from "../../../api/facts/remember.ts";
import type { Span } from "../../../text/span.ts";
import type { Machine } from "../../machine.ts";
import {
  boolean,
  type InstanceValue,
  list,
  type ObjectValue,
  type SequenceValue,
  string,
  type TensorValue,
  unknownValue,
  type Value,
} from "../../value.ts";
import { regularizationLoss } from "../graph/regularization-losses.ts";
import { isModel, layersOfModel, modelGraph, tensorsOf } from "./model-graph.ts";
import { asLayer, shapeValue, trackedLayers } from "./program-layer.ts";
import { compiledOptimizer } from "./train-step.ts";

/** An attribute of a Keras layer or model: `model.layers`, `base.output`, `layer.units`. Null where it has none that is known. */
export function layerAttribute(machine: Machine, layer: ObjectValue | InstanceValue, name: string, span: Span): Value | null {
  switch (name) {
    case "layers": {
      const layers = layersOfModel(machine, layer) ?? (layer.kind === "instance" ? trackedLayers(layer) : null);
      return layers && listOfLayers(machine, layer, layers, span);
    }
    case "output":
    case "outputs":
    case "input":
    case "inputs":
      return endOf(machine, layer, name, span);
    case "output_shape":
    case "input_shape": {
      const [tensor] = tensorsOf(endOf(machine, layer, name === "output_shape" ? "output" : "input", span));
      return tensor ? shapeValue(tensor.shape, span) : null;
    }
    case "losses":
      return list([regularizationLoss(span), ...machine.addedLosses], span);
    case "optimizer":
      return compiledOptimizer(layer, span);
    case "name":
      return layerName(machine, layer, span);
    case "trainable":
      return (layer.kind === "object" ? layer.state : layer.attributes).get("trainable") ?? boolean(true, span);
    default: {
      const given = layer.kind === "object" ? layer.arguments.named.get(name)?.value : undefined;
      return given ?? null;
    }
  }
}

/** The list itself of Keras 2.2, which programs change (`vgg.layers.pop()`); later Keras gives a copy. */
const ownLists = new WeakMap<Value, SequenceValue>();

function listOfLayers(machine: Machine, model: Value, layers: readonly Value[], span: Span): SequenceValue {
  const own = ownLists.get(model);
  if (own) return own;
  const made = list([...layers], span);
  if (machine.generation === "keras2" && model.kind === "object" && model.type === "keras.Model") ownLists.set(model, made);
  return made;
}

function endOf(machine: Machine, layer: ObjectValue | InstanceValue, name: string, span: Span): Value | null {
  const isPlural = name.endsWith("s");
  const isOutput = name.startsWith("output");
  const library = layer.kind === "instance" ? layer.library : layer;
  const graph = library && isModel(library) ? modelGraph(machine, library) : null;
  if (graph) {
    const value: Value = isOutput ? graph.output : list([...graph.inputs], span);
    const tensors = tensorsOf(value);
    const [single] = tensors;
    if (isPlural) return list([...tensors], span);
    return tensors.length === 1 && single ? single : isOutput ? value : list([...tensors], span);
  }
  const [application] = machine.applications.get(layer) ?? [];
  if (!application) return null;
  const tensors = isOutput ? application.outputs : application.inputs;
  const [single] = tensors;
  return tensors.length === 1 && single && !isPlural ? single : list([...tensors], span);
}

/** The name that the program gives a layer, or the one that Keras makes of its class: `dense`, `dense_1`. */
export function layerName(machine: Machine, layer: ObjectValue | InstanceValue, span: Span): Value {
  const library = layer.kind === "instance" ? layer.library : layer;
  const given = library?.arguments.named.get("name")?.value;
  if (given?.kind === "string") return given;
  if (layer.kind === "instance") return unknownValue("Keras names it", span);
  const alike = machine.layers.filter((one) => one.type === layer.type && !one.arguments.named.has("name"));
  const index = alike.indexOf(layer);
  if (index < 0) return unknownValue("Keras names it", span);
  const base = snakeCase(layer.type.split(".").at(-1) ?? "layer");
  const startsAtOne = machine.generation === "keras2";
  const number = startsAtOne ? index + 1 : index;
  return string(number === 0 ? base : `${base}_${number}`, span);
}

/** The name of a model's input, which `model.layers` lists as a layer; null for other tensors. */
export function inputName(machine: Machine, tensor: TensorValue, span: Span): Value | null {
  const given = tensor.arguments.named.get("name")?.value;
  const index = machine.inputs.indexOf(tensor);
  if (index < 0) return null;
  if (given && given.kind !== "none") return given;
  if (machine.generation === "keras3") return string(index === 0 ? "input_layer" : `input_layer_${index}`, span);
  return string(`input_${index + 1}`, span);
}

/** Keras's own conversion of class names: "Conv2D" → "conv2d", "BatchNormalization" → "batch_normalization". */
export const snakeCase = /* @__PURE__ */ remember((name: string): string =>
  name
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase(),
);

/** `model.get_layer(name)` or `model.get_layer(index=i)`. */
export function findLayer(
  machine: Machine,
  model: ObjectValue | InstanceValue,
  name: Value | null,
  index: Value | null,
  span: Span,
): Value {
  const layers = layersOfModel(machine, model) ?? (model.kind === "instance" ? trackedLayers(model) : []);
  if (index?.kind === "number" && index.value !== null)
    return layers.at(index.value) ?? unknownValue("the model has no such layer that was seen", span);
  const wanted = name?.kind === "string" ? name.value : null;
  const found = layers.find((value) => {
    const layer = asLayer(value);
    return layer !== null && wanted !== null && mayBeCalled(layer, wanted) && textOf(layerName(machine, layer, span)) === wanted;
  });
  return found ?? unknownValue("the model has no layer of this name that was seen", span);
}

/** Whether a layer may have a name: the one that it is given, or its class's with a number. */
function mayBeCalled(layer: ObjectValue | InstanceValue, wanted: string): boolean {
  const library = layer.kind === "instance" ? layer.library : layer;
  const given = library?.arguments.named.get("name")?.value;
  if (given?.kind === "string") return given.value === wanted;
  return layer.kind === "object" && wanted.startsWith(snakeCase(layer.type.split(".").at(-1) ?? "layer"));
}

function textOf(value: Value): string | null {
  return value.kind === "string" ? value.value : null;
}

/** `layer.trainable = False`: Keras passes it on to every layer inside, since it is a part of TensorFlow. */
export function setTrainable(machine: Machine, layer: ObjectValue | InstanceValue, value: Value): void {
  machine.progress++;
  (layer.kind === "object" ? layer.state : layer.attributes).set("trainable", value);
  if (machine.generation === "keras2") return;
  const inner = layersOfModel(machine, layer) ?? (layer.kind === "instance" ? trackedLayers(layer) : []);
  for (const one of inner.map(asLayer)) if (one) setTrainable(machine, one, value);
  if (layer.kind === "object") {
    const wrapped = asLayer(layer.arguments.named.get("layer")?.value);
    if (wrapped) setTrainable(machine, wrapped, value);
  }
}

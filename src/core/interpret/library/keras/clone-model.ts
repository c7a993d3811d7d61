import { makeTensor } from "../../tensor.ts";
import { type ObjectValue, type TensorValue, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { isModel, type LayerOfCopy, modelGraph, replay, sequentialLayers } from "./model-graph.ts";
import { asLayer } from "./program-layer.ts";

/** `keras.models.clone_model(model)`: the same architecture with layers, and so weights, of its own. */
export function cloneModel(call: LibraryCall): Value {
  const model = asLayer(argumentAt(call, 0, "model"));
  if (model?.kind !== "object" || !isModel(model)) {
    const given = argumentAt(call, 0, "model");
    return unknownValue(given?.kind === "unknown" ? given.reason : "the model that is cloned is not known", call.span);
  }
  return clone(call, model, new Map());
}

function clone(call: LibraryCall, model: ObjectValue, done: Map<Value, Value>): Value {
  const { machine, span } = call;
  const copyOf: LayerOfCopy = (layer) => {
    const known = done.get(layer);
    if (known?.kind === "object") return known;
    if (layer.kind === "instance") return layer;
    const copied = isModel(layer) ? clone(call, layer, done) : { ...layer, state: new Map(layer.state) };
    if (copied.kind !== "object") return layer;
    done.set(layer, copied);
    machine.layers.push(copied);
    return copied;
  };
  const state = new Map([...model.state].filter(([name]) => name !== "compiled" && name !== "builtFrom"));
  if (model.type === "keras.Sequential") {
    const held = model.state.get("layers");
    if (held?.kind !== "list") return unknownValue("the layers of the model that is cloned are not known", span);
    const layers = new Set(sequentialLayers(model));
    const elements = held.elements.map((value) => {
      const layer = layers.has(value) ? asLayer(value) : null;
      return layer ? copyOf(layer) : value;
    });
    const copied: ObjectValue = { ...model, state: new Map([...state, ["layers", { ...held, elements, span }]]), span };
    machine.made.push(copied);
    return copied;
  }
  const graph = modelGraph(machine, model);
  if (!graph) return unknownValue("the outputs of the model that is cloned are not known", span);
  const inputs = graph.inputs.map((input): TensorValue => makeTensor({ ...input }));
  const outputs = replay(machine, graph, inputs, span, copyOf);
  const inputList: Value = { kind: "list", elements: inputs, isComplete: true, span };
  const named = new Map(model.arguments.named);
  named.set("inputs", { value: inputs.length === 1 && inputs[0] ? inputs[0] : inputList, span, keyword: null });
  named.set("outputs", { value: outputs, span, keyword: null });
  const copied: ObjectValue = { ...model, arguments: { ...model.arguments, named }, state, span };
  machine.made.push(copied);
  return copied;
}

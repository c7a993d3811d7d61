import { layerShape } from "../layer-shape.ts";
import { shapeOf } from "../operators.ts";
import { shapeFrom } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { type InstanceValue, isSequence, list, none, numberOf, type ObjectValue, unknownValue, type Value } from "../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";
import { makeObject, record } from "./session.ts";

/** Keras's models and the functions that make layers without a class. */
export const kerasFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  [
    "keras.Sequential",
    (call) => {
      const layers = given(call, "layers");
      const elements = layers && layers.kind !== "none" ? call.machine.elementsOf(layers) : [];
      const held: Value = elements ? list([...elements], call.span) : unknownValue("the list of layers is not known", call.span);
      return makeModel(call, "keras.Sequential", [["layers", held]]);
    },
  ],
  ["keras.Model", (call) => makeModel(call, "keras.Model", [])],
  [
    "keras.Input",
    (call) => {
      const shape = shapeFrom(given(call, "shape") ?? given(call, "batch_shape"));
      const batch = given(call, "batch_shape") ? [] : [numberOf(given(call, "batch_size"))];
      return makeTensor({
        operation: "placeholder",
        inputs: [],
        shape: shape && [...batch, ...shape],
        arguments: call.arguments,
        call: call.call,
        span: call.span,
      });
    },
  ],
  ["tensorflow.layers.dense", (call) => layerFunction(call, "keras.layers.Dense")],
  ["tensorflow.layers.dropout", (call) => layerFunction(call, "tensorflow.layers.dropout")],
  ["tensorflow.layers.flatten", (call) => layerFunction(call, "keras.layers.Flatten")],
]);

function makeModel(call: LibraryCall, type: string, state: Iterable<readonly [string, Value]>): ObjectValue {
  const model = makeObject(call, type, state);
  call.machine.made.push(model);
  return model;
}

/** `tf.layers.dense(x, …)` makes a layer and calls it at once. */
function layerFunction(call: LibraryCall, type: string): Value {
  const input = given(call, "inputs") ?? none(call.span);
  const named = new Map(call.arguments.named);
  named.delete("inputs");
  const layer = makeObject({ ...call, arguments: { ...call.arguments, named } }, type);
  call.machine.made.push(layer);
  return applyLayer(call, layer, input);
}

/** `layer(x)`. */
export function applyLayer(call: LibraryCall, layer: ObjectValue, input: Value): Value {
  const inputs = isSequence(input) ? [...input.elements] : [input];
  return makeTensor({
    operation: "layer",
    inputs,
    layer,
    shape: layerShape(layer, shapeOf(inputs[0] ?? none())),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

/** Methods of Keras models, also of instances of the program's own subclasses. */
export function callModelMethod(call: LibraryCall, self: ObjectValue | InstanceValue, method: string): Value {
  const state = self.kind === "object" ? self.state : self.attributes;
  switch (method) {
    case "add": {
      const layers = state.get("layers");
      const layer = given(call, "layer");
      if (layers?.kind === "list" && layer) {
        layers.elements.push(layer);
        if (call.machine.loops.some((loop) => loop.isSummary)) layers.isComplete = false;
        call.machine.made.push(self.kind === "object" ? self : makeObject(call, "keras.Model"));
      }
      return none(call.span);
    }
    case "pop": {
      const layers = state.get("layers");
      if (layers?.kind === "list") layers.elements.pop();
      return none(call.span);
    }
    case "compile":
      state.set("compile", {
        kind: "object",
        type: "keras.Compile",
        arguments: call.arguments,
        state: new Map(),
        call: call.call,
        span: call.span,
      });
      return none(call.span);
    case "fit":
    case "evaluate":
      record(call.machine, call, method, self);
      return unknownValue("it is computed when the program runs", call.span);
    case "summary":
    case "save":
    case "save_weights":
      return none(call.span);
    default:
      return unknownValue(`the result of \`${method}\` is computed when the program runs`, call.span);
  }
}

import { arrayLength, makeArray } from "../array.ts";
import { note } from "../note.ts";
import { predictionContent } from "../predictions.ts";
import { reasonOf } from "../reason.ts";
import { shapeFrom } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { whileTracing } from "../tracing.ts";
import {
  api,
  type CallArgument,
  type CallArguments,
  type DictValue,
  type InstanceValue,
  list,
  none,
  numberOf,
  type ObjectValue,
  unknownValue,
  type Value,
} from "../value.ts";
import { cloneModel } from "./keras/clone-model.ts";
import { configurationFunctions } from "./keras/configuration.ts";
import { askSchedules } from "./keras/epoch-rates.ts";
import { findLayer } from "./keras/model-attributes.ts";
import { isModel, modelGraph } from "./keras/model-graph.ts";
import { shapeValue } from "./keras/program-layer.ts";
import { buildFromData, callOnData } from "./keras/program-models.ts";
import { callTrainStep, compiledLoss, hasTrainStep } from "./keras/train-step.ts";
import { vocabulary, vocabularySize } from "./keras/vocabulary-size.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";
import { makeObject } from "./make-object.ts";
import { record } from "./record-event.ts";

/** `keras.layers.add([a, b])` and its like: the layer's class. */
const mergeFunctions: Readonly<Record<string, string>> = {
  add: "Add",
  subtract: "Subtract",
  multiply: "Multiply",
  average: "Average",
  maximum: "Maximum",
  minimum: "Minimum",
  concatenate: "Concatenate",
  dot: "Dot",
};

/** Keras's models and the functions that make layers without a class. */
export const kerasFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...configurationFunctions,
  ["keras.Sequential", makeSequential],
  ["keras.Model", (call) => makeModel(call, "keras.Model", [])],
  ["keras.Input", makeInput],
  ["tensorflow.TensorShape", makeTensorShape],
  ["keras.models.clone_model", cloneModel],
  ...["activations", "initializers", "regularizers", "constraints", "losses", "optimizers", "layers"].flatMap((family) =>
    ["get", "deserialize"].map((name): [string, LibraryFunction] => [`keras.${family}.${name}`, (call) => resolved(call, family)]),
  ),
  ...Object.entries(mergeFunctions).map(([name, type]): [string, LibraryFunction] => [
    `keras.layers.${name}`,
    (call) => applyAtOnce(call, `keras.layers.${type}`, call.raw.positional.length > 0 ? null : "inputs"),
  ]),
]);

function makeSequential(call: LibraryCall): Value {
  const layers = given(call, "layers");
  const elements = layers && layers.kind !== "none" ? call.machine.elementsOf(layers) : [];
  const held: Value = elements
    ? list([...elements], call.span)
    : unknownValue(reasonOf(layers) ?? "the list of layers is not known", call.span);
  return makeModel(call, "keras.Sequential", [["layers", held]]);
}

/** `keras.activations.get("relu")`: what a name or a configuration stands for; anything else is taken as it is. */
function resolved(call: LibraryCall, family: string): Value {
  const value = given(call, "identifier") ?? call.raw.positional[0]?.value ?? none(call.span);
  if (value.kind === "string") return api(`keras.${family}.${value.value}`, call.span);
  if (value.kind === "dict") return configured(call, family, value);
  return value.kind === "none" && family === "activations" ? api("keras.activations.linear", call.span) : value;
}

/** `{"class_name": "SGD", "config": {"learning_rate": 0.1}}`: the class, called with the configuration. */
function configured(call: LibraryCall, family: string, { entries }: DictValue): Value {
  const [type, config] = [entries.get("s:class_name")?.value, entries.get("s:config")?.value];
  if (type?.kind !== "string" || (config && config.kind !== "dict")) return unknownValue("the configuration is not known", call.span);
  const keywords = new Map<string, CallArgument>();
  for (const { key, value } of config?.entries.values() ?? [])
    if (key.kind === "string") keywords.set(key.value, { value, span: call.span, keyword: { name: key.value, span: call.span } });
  const args = { positional: [], keywords, isComplete: config?.isComplete ?? true };
  return call.machine.call(api(`keras.${family}.${type.value}`, call.span), args, call.call);
}

function makeInput(call: LibraryCall): Value {
  const batch = given(call, "batch_shape") ?? given(call, "batch_input_shape");
  const tensor = given(call, "tensor");
  const shape = shapeFrom(given(call, "shape") ?? batch);
  const input = makeTensor({
    operation: "placeholder",
    inputs: [],
    shape:
      tensor?.kind === "tensor"
        ? tensor.shape
        : shape && (batch && !given(call, "shape") ? shape : [numberOf(given(call, "batch_size")), ...shape]),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
  call.machine.inputs.push(input);
  return input;
}

/** `tf.TensorShape([None, 3])`: as the shapes of tensors, a tuple. */
function makeTensorShape(call: LibraryCall): Value {
  const dims = given(call, "dims") ?? call.raw.positional[0]?.value ?? none(call.span);
  if (dims.kind === "list" || dims.kind === "tuple") return { ...dims, kind: "tuple", elements: [...dims.elements], span: call.span };
  return dims.kind === "unknown" ? dims : unknownValue("a shape of any rank", call.span);
}

function makeModel(call: LibraryCall, type: string, state: Iterable<readonly [string, Value]>): ObjectValue {
  const model = makeObject(call, type, state);
  call.machine.made.push(model);
  return model;
}

/** A new layer object: `Dense(10)`. */
export function makeLayer(call: LibraryCall): ObjectValue {
  const layer = makeObject(call, call.name);
  call.machine.layers.push(layer);
  return layer;
}

/** Functions such as `tf.layers.dense(x, …)` make a layer and call it at once; `input` names the parameter that it is called on. */
export function applyAtOnce(call: LibraryCall, type: string, input: string | null): Value {
  const named = new Map(call.arguments.named);
  const first = input ? named.get(input) : (call.arguments.extra[0] ?? named.get("inputs"));
  if (input) named.delete(input);
  named.delete("inputs");
  const layer = makeObject({ ...call, arguments: { ...call.arguments, named } }, type);
  call.machine.layers.push(layer);
  call.machine.made.push(layer);
  const value = first ?? { value: none(call.span), span: call.span, keyword: null };
  const args: CallArguments = { positional: [{ ...value, keyword: null }], keywords: new Map(), isComplete: true };
  return call.machine.applyLayer({ layer, arguments: args, call: call.call, span: call.span });
}

/** Methods of Keras models, also of instances of the program's own subclasses. */
export function callModelMethod(call: LibraryCall, self: ObjectValue | InstanceValue, method: string): Value {
  const state = self.kind === "object" ? self.state : (self.library?.state ?? self.attributes);
  switch (method) {
    case "add": {
      const layers = state.get("layers");
      const layer = given(call, "layer") ?? call.raw.positional[0]?.value;
      if (layers?.kind === "list" && layer) {
        layers.elements.push(layer);
        if (call.machine.loops.some((loop) => loop.isSummary)) layers.isComplete = false;
        call.machine.made.push(self);
      }
      return none(call.span);
    }
    case "pop": {
      const layers = state.get("layers");
      if (layers?.kind === "list") layers.elements.pop();
      return none(call.span);
    }
    case "build": {
      const shape = given(call, "input_shape") ?? call.raw.positional[0]?.value;
      if (self.kind === "object" && shape) state.set("buildShape", shape);
      else if (shape) applyTo(call, self, makeTensor({ operation: "placeholder", inputs: [], shape: shapeFrom(shape), span: call.span }));
      return none(call.span);
    }
    case "compile":
      note(call.machine, { kind: "compile", span: call.span, subject: self });
      state.set("compiled", {
        kind: "object",
        type: "keras.Compile",
        arguments: call.arguments,
        state: new Map(),
        call: call.call,
        span: call.span,
      });
      callOwnLoss(call, self, given(call, "loss"));
      return none(call.span);
    case "fit_generator":
    case "fit":
      record(call.machine, call, "fit", self);
      askSchedules(call, self);
      if (self.kind === "instance") {
        if (hasTrainStep(self)) callTrainStep(call.machine, self, call.arguments, call.span);
        else callOnData(call.machine, self);
      } else if (self.type === "keras.Sequential" && !state.has("ownLoss")) {
        // A model without an input's shape has an output only now.
        buildFromData(call.machine, self, self);
        const compiled = state.get("compiled");
        if (compiled?.kind === "object") callOwnLoss(call, self, compiled.arguments.named.get("loss")?.value ?? null);
      }
      return makeObject(call, "keras.callbacks.History");
    case "train_on_batch":
      record(call.machine, call, "fit", self);
      return unknownValue("it is computed when the program runs", call.span);
    case "evaluate_generator":
    case "evaluate":
      record(call.machine, call, "evaluate", self);
      return unknownValue("it is computed when the program runs", call.span);
    case "predict":
    case "predict_on_batch":
      return predictions(call, self);
    case "get_layer":
      return findLayer(call.machine, self, given(call, "name"), given(call, "index"), call.span);
    case "call":
    case "__call__": {
      const library = self.kind === "instance" ? self.library : self;
      return library
        ? call.machine.applyLayer({ layer: library, arguments: call.raw, call: call.call, span: call.span })
        : unknownValue("the base class's own code is not followed", call.span);
    }
    case "compiled_loss":
    case "compute_loss":
    case "loss":
      return compiledLoss(call, self) ?? unknownValue("the loss that is compiled is not known", call.span);
    case "add_weight":
    case "add_variable":
      return addWeight(call, self);
    case "compute_output_shape": {
      const shape = call.raw.positional[0]?.value;
      if (!shape) return unknownValue("the shape is not known", call.span);
      const input = makeTensor({ operation: "placeholder", inputs: [], shape: shapeFrom(shape), span: call.span });
      const output = applyTo(call, self, input);
      return output.kind === "tensor" ? shapeValue(output.shape, call.span) : unknownValue("the shape is not known", call.span);
    }
    case "add_loss":
      call.machine.addedLosses.push(call.raw.positional[0]?.value ?? unknownValue("what is added to the loss is not known", call.span));
      return none(call.span);
    case "__init__":
    case "summary":
    case "save":
    case "save_weights":
    case "load_weights":
    case "set_weights":
    case "add_metric":
    case "reset_states":
      return none(call.span);
    case "adapt": {
      const isPlain = call.machine.undecided === 0 && given(call, "steps") === null;
      note(call.machine, {
        kind: "adapt",
        span: call.span,
        subject: self,
        value: isPlain ? (given(call, "data") ?? call.raw.positional[0]?.value ?? null) : null,
      });
      return none(call.span);
    }
    case "get_vocabulary":
      return vocabulary(self, call) ?? unknownValue(`the result of \`${method}\` is computed when the program runs`, call.span);
    case "vocabulary_size":
    case "vocab_size":
      return vocabularySize(self, call.span) ?? unknownValue(`the result of \`${method}\` is computed when the program runs`, call.span);
    default:
      return unknownValue(`the result of \`${method}\` is computed when the program runs`, call.span);
  }
}

/** What a model gives for data: an array of the output's shape. */
function predictions(call: LibraryCall, model: ObjectValue | InstanceValue): Value {
  if (model.kind === "object" && model.type === "keras.Sequential") buildFromData(call.machine, model, model);
  const graph = model.kind === "object" && isModel(model) ? modelGraph(call.machine, model) : null;
  const data = given(call, "x") ?? call.raw.positional[0]?.value;
  if (graph?.output.kind !== "tensor" || !graph.output.shape) return unknownValue("it is computed when the program runs", call.span);
  const rows = data?.kind === "array" ? arrayLength(data) : null;
  const content = predictionContent({ model, inputs: data ?? null });
  return makeArray({ shape: [rows, ...graph.output.shape.slice(1)], dtype: "float32", content, span: call.span });
}

/** What a loss function of the program's own computes of the model's output and of labels of the same shape. */
function callOwnLoss(call: LibraryCall, model: ObjectValue | InstanceValue, loss: Value | null): void {
  const library = model.kind === "instance" ? model.library : model;
  const isOwn = loss?.kind === "function" || (loss?.kind === "method" && typeof loss.function !== "string");
  if (!isOwn || !library) return;
  const graph = isModel(library) ? modelGraph(call.machine, library) : null;
  if (graph?.output.kind !== "tensor") return;
  const labels = makeTensor({ operation: "placeholder", inputs: [], shape: graph.output.shape, span: null });
  const positional = [labels, graph.output].map((value) => ({ value, span: call.span, keyword: null }));
  const follow = () => call.machine.call(loss, { positional, keywords: new Map(), isComplete: true }, null);
  library.state.set("ownLoss", whileTracing(call.machine, { kind: "function", self: null }, follow));
}

function applyTo(call: LibraryCall, layer: ObjectValue | InstanceValue, input: Value): Value {
  const args: CallArguments = { positional: [{ value: input, span: call.span, keyword: null }], keywords: new Map(), isComplete: true };
  return call.machine.applyLayer({ layer, arguments: args, call: null, span: call.span });
}

/** `self.add_weight(…)`: a variable that belongs to the program's own layer. */
function addWeight(call: LibraryCall, self: ObjectValue | InstanceValue): Value {
  const { positional } = call.raw;
  // Keras 2 has the name first, Keras 3 the shape; a text in the first place is the name.
  const startsWithName = positional[0]?.value.kind === "string";
  const place = (index: number) => positional[index]?.value ?? null;
  const shape = call.raw.keywords.get("shape")?.value ?? place(startsWithName ? 1 : 0);
  const initializer = call.raw.keywords.get("initializer")?.value ?? place(startsWithName ? 3 : 1);
  const made = makeTensor({
    operation: "variable",
    inputs: [initializer ?? none(call.span)],
    shape: shape && shape.kind !== "none" ? shapeFrom(shape) : [],
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
  if (self.kind === "instance") self.weights.push(made);
  return made;
}

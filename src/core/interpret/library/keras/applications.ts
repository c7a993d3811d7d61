import { type ApplicationLayer, isApplication, readApplication } from "../../../api/applications/application-layers.ts";
import type { ConfigValue } from "../../../api/layers/layer-meaning.ts";
import type { Span } from "../../../text/span.ts";
import { prepared } from "../../array.ts";
import { shapeFrom } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import {
  type BoundArguments,
  boolean,
  type CallArgument,
  float,
  integer,
  list,
  noBoundArguments,
  none,
  numberOf,
  type ObjectValue,
  string,
  stringOf,
  type TensorValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, bindArguments, type LibraryCall } from "../library-call.ts";
import { tensorsOf } from "./model-graph.ts";

/** The model's name where a call makes one of `keras.applications`' models: `keras.applications.vgg16.VGG16` is "VGG16". */
export function applicationNamed(name: string): string | null {
  const last = name.split(".").at(-1) ?? "";
  return name.startsWith("keras.applications.") && isApplication(last) ? last : null;
}

/** As many as the lines that make a layer take when they are followed. */
const stepsPerLayer = 8;

/** Builds the model layer by layer, for the input that the program gives it. */
export function makeApplication(call: LibraryCall, name: string): Value {
  const { machine, span } = call;
  const args = bindArguments(machine, `keras.applications.${name}`, call.raw);
  const argument = (key: string): Value | null => {
    const value = args.named.get(key)?.value ?? null;
    return value?.kind === "none" ? null : value;
  };
  const top = argument("include_top");
  const includeTop = top === null || (top.kind === "boolean" ? top.value : numberOf(top) !== 0);
  if (top && top.kind !== "boolean" && numberOf(top) === null) return unknownValue("whether it has its top is not known", span);
  const application = readApplication(name, { includeTop });
  if (!application) return unknownValue(`\`${name}\` is not known`, span);
  const input = inputOf(
    call,
    argument("input_tensor"),
    argument("input_shape"),
    includeTop ? application.size : [null, null, application.size[2] ?? 3],
  );
  const classes = numberOf(argument("classes"));
  const outputs: Value[] = [];
  for (const row of application.layers) {
    if (row.type === "InputLayer") {
      outputs.push(input);
      continue;
    }
    // Each layer costs what the program would spend on it.
    for (let i = 0; i < stepsPerLayer; i++) machine.step();
    const layer = layerObject(row, classes === null ? argumentsOf(row) : argumentsFor(row, classes), span);
    machine.layers.push(layer);
    const inputs = row.inputs.map((position) => outputs[position] ?? input);
    const [first = input] = inputs;
    const value = inputs.length === 1 ? first : list([...inputs], span);
    const argumentsOfCall = { positional: [{ value, span, keyword: null }], keywords: new Map(), isComplete: true };
    outputs.push(machine.applyLayer({ layer, arguments: argumentsOfCall, call: null, span }));
  }
  let output = outputs.at(-1) ?? input;
  const pooling = stringOf(argument("pooling"));
  if (!includeTop && (pooling === "avg" || pooling === "max")) {
    const layer = layerObject(pooling === "avg" ? averagePooling : maxPooling, noBoundArguments, span);
    output = machine.applyLayer({
      layer,
      arguments: { positional: [{ value: output, span, keyword: null }], keywords: new Map(), isComplete: true },
      call: null,
      span,
    });
  }
  const named = new Map<string, CallArgument>();
  const set = (key: string, value: Value) => named.set(key, { value, span, keyword: null });
  set("inputs", input);
  set("outputs", output);
  set("name", argument("name") ?? string(application.name, span));
  const state = new Map<string, Value>([["application", string(name, span)]]);
  const model: ObjectValue = {
    kind: "object",
    type: "keras.Model",
    arguments: { named, extra: [], isComplete: true },
    state,
    call: call.call,
    span,
  };
  machine.made.push(model);
  return model;
}

function inputOf(call: LibraryCall, tensor: Value | null, shape: Value | null, otherwise: readonly (number | null)[]): TensorValue {
  const [given] = tensorsOf(tensor);
  if (given) return given;
  const written = shapeFrom(shape);
  const input = makeTensor({
    operation: "placeholder",
    inputs: [],
    shape: [null, ...(shape ? (written ?? [null, null, null]) : otherwise)],
    call: call.call,
    span: call.span,
  });
  call.machine.inputs.push(input);
  return input;
}

const averagePooling = { type: "GlobalAveragePooling2D" };
const maxPooling = { type: "GlobalMaxPooling2D" };

/** Nothing changes a layer's arguments, so that all models of one kind share them. */
const argumentsOfRows = new WeakMap<ApplicationLayer, BoundArguments>();

function argumentsOf(row: ApplicationLayer): BoundArguments {
  const known = argumentsOfRows.get(row);
  if (known) return known;
  const made = argumentsFrom(row, row.config);
  argumentsOfRows.set(row, made);
  return made;
}

/** The top's 1,000 classes of ImageNet are what `classes` changes. */
function argumentsFor(row: ApplicationLayer, classes: number): BoundArguments {
  let isChanged = false;
  const changed = (value: ConfigValue): ConfigValue => {
    if (Array.isArray(value)) return value.map(changed);
    if (value !== 1000) return value;
    isChanged = true;
    return classes;
  };
  const config = Object.fromEntries(Object.entries(row.config).map(([key, value]) => [key, changed(value)]));
  return isChanged ? argumentsFrom(row, config) : argumentsOf(row);
}

/** Arguments that are written nowhere: what is told of them is told at the layer. */
function argumentsFrom({ name }: ApplicationLayer, config: Readonly<Record<string, ConfigValue>>): BoundArguments {
  const named = new Map<string, CallArgument>();
  const set = (key: string, value: Value) => named.set(key, { value, span: nowhere, keyword: null });
  for (const [key, value] of Object.entries(config)) set(key, valueFrom(value));
  if (name !== null) set("name", string(name));
  return { named, extra: [], isComplete: true };
}

/** Tells layers that nobody wrote. */
const yes = boolean(true);

const nowhere: Span = { start: 0, end: 0 };

function layerObject({ type }: Pick<ApplicationLayer, "type">, args: BoundArguments, span: Span): ObjectValue {
  return { kind: "object", type: `keras.layers.${type}`, arguments: args, state: new Map([["isGiven", yes]]), call: null, span };
}

function valueFrom(value: ConfigValue): Value {
  if (value === null) return none();
  if (typeof value === "boolean") return boolean(value);
  if (typeof value === "number") return Number.isInteger(value) ? integer(value) : float(value);
  if (typeof value === "string") return string(value);
  return Array.isArray(value) ? tuple(value.map(valueFrom)) : unknownValue("it is not a plain value", null);
}

/** `preprocess_input(x)`: images scaled as a model of `keras.applications` wants them. */
export function preprocessed(call: LibraryCall): Value {
  const images = argumentAt(call, 0, "x") ?? none(call.span);
  const what = `scaled by \`${call.name.replace("keras.applications.", "")}\``;
  if (images.kind === "array")
    return prepared(images, { kind: "other", what, keepsRange: false, keepsRows: true, span: call.span }, images.shape, call.span);
  if (images.kind !== "tensor") return unknownValue(images.kind === "unknown" ? images.reason : "the images are not known", call.span);
  return makeTensor({ operation: "preprocess_input", inputs: [images], shape: images.shape, call: call.call, span: call.span });
}

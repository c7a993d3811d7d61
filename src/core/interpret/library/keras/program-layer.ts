import type { Span } from "../../../text/span.ts";
import { callFunction, findMember, isKerasBase, libraryBase } from "../../calls.ts";
import type { LayerApplication, Machine } from "../../machine.ts";
import type { PartialShape } from "../../shape.ts";
import { broadcastShapes, shapeFrom, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { whileNotTracing, whileTracing } from "../../tracing.ts";
import {
  type CallArguments,
  type FunctionValue,
  type InstanceValue,
  integer,
  isSequence,
  list,
  none,
  type ObjectValue,
  type TensorValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { tensorsIn } from "./layer-inputs.ts";

const built = new WeakSet<InstanceValue>();

/** Calls a layer or model whose class the program defines: `build` once, then `call`. */
export function callProgramLayer(machine: Machine, layer: InstanceValue, application: LayerApplication): Value {
  const { span } = application;
  // Keras 2's merging layers say how they merge; their `call` is the library's.
  const method = findMember(layer.class, "call") ?? findMember(layer.class, "_merge_function");
  if (method?.kind !== "function") {
    if (layer.library) return machine.applyLayer({ ...application, layer: layer.library });
    return unknownValue(`\`${layer.class.name}\` has no \`call\` that was seen`, span);
  }
  buildOnce(machine, layer, tensorsIn(application.arguments).map(shapeOf), span);
  const args = inPhase(application.arguments, method, span);
  const result = whileTracing(machine, { kind: "call", self: layer }, () => callFunction(machine, method, args, layer, application.call));
  const isOpen = result.kind === "tensor" ? result.shape === null : result.kind === "unknown";
  return isOpen ? (ofStatedShape(machine, layer, application, result) ?? result) : result;
}

/** Where `call` does not tell the shape of its result: the one that the layer's own `compute_output_shape` gives; null without one. */
function ofStatedShape(
  machine: Machine,
  layer: InstanceValue,
  { arguments: args, call, span }: LayerApplication,
  result: Value,
): Value | null {
  const shapes = tensorsIn(args).map(shapeOf);
  const method = findMember(layer.class, "compute_output_shape");
  const shape =
    method?.kind === "function"
      ? shapeFrom(callFunction(machine, method, shapeArguments(shapes, span), layer, null))
      : findMember(layer.class, "_merge_function")
        ? shapes.reduce((joint, one) => broadcastShapes(joint, one))
        : null;
  return shape && makeTensor({ operation: "identity", inputs: [result], shape, call, span });
}

/** Shapes as Keras hands them to `build` and `compute_output_shape`: a list where there are several. */
function shapeArguments(shapes: readonly PartialShape[], span: Span): CallArguments {
  const [first = null] = shapes;
  const given =
    shapes.length > 1
      ? list(
          shapes.map((shape) => shapeValue(shape, span)),
          span,
        )
      : shapeValue(first, span);
  return { positional: [{ value: given, span, keyword: null }], keywords: new Map(), isComplete: true };
}

/** Keras tells `call` the phase where it asks for `training`, whatever its default is: `None` stands for that. */
function inPhase(args: CallArguments, { definition }: FunctionValue, span: Span): CallArguments {
  const at = definition.parameters.findIndex(({ name }) => name === "training");
  // The first parameter is the layer itself.
  if (at < 0 || args.keywords.has("training") || args.positional.length >= at) return args;
  const training = { value: none(span), span, keyword: { name: "training", span } };
  return { ...args, keywords: new Map([...args.keywords, ["training", training]]) };
}

function buildOnce(machine: Machine, layer: InstanceValue, shapes: readonly PartialShape[], span: Span): void {
  if (built.has(layer)) return;
  built.add(layer);
  const method = findMember(layer.class, "build");
  if (method?.kind !== "function") return;
  whileNotTracing(machine, () => callFunction(machine, method, shapeArguments(shapes, span), layer, null));
}

/** A shape as the program sees it: a tuple of numbers and `None`. */
export function shapeValue(shape: PartialShape, span: Span): Value {
  if (!shape) return unknownValue("the shape is not known", span);
  return tuple(
    shape.map((size) => (size === null ? none(span) : integer(size, span))),
    span,
  );
}

/** Whether a value is a layer or a model: the library's, or of a class that the program derives from one. */
export function isLayer(value: Value): boolean {
  if (value.kind === "object") return /^keras\.(layers\.|Sequential$|Model$|Layer$)|^tensorflow\.layers\./.test(value.type);
  return value.kind === "instance" && isKerasBase(libraryBase(value.class));
}

/** The value where it is a layer or a model, else null. */
export function asLayer(value: Value | null | undefined): ObjectValue | InstanceValue | null {
  return (value?.kind === "object" || value?.kind === "instance") && isLayer(value) ? value : null;
}

/** The layers that an instance's attributes hold, in the order in which they were set, also those in lists and dictionaries. */
export function trackedLayers(instance: InstanceValue): readonly (ObjectValue | InstanceValue)[] {
  const found = new Set<ObjectValue | InstanceValue>();
  visitAttributes(instance, (value) => {
    const layer = asLayer(value);
    if (layer) found.add(layer);
  });
  return [...found];
}

/** The variables of an instance's own: from `add_weight`, and attributes that are variables. */
export function trackedVariables(instance: InstanceValue): readonly TensorValue[] {
  const found = new Set<TensorValue>(instance.weights);
  visitAttributes(instance, (value) => {
    if (value.kind === "tensor" && value.operation === "variable") found.add(value);
  });
  return [...found];
}

function visitAttributes(instance: InstanceValue, use: (value: Value) => void): void {
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    if (seen.has(value)) return;
    seen.add(value);
    if (isSequence(value)) for (const element of value.elements) visit(element);
    else if (value.kind === "dict") for (const entry of value.entries.values()) visit(entry.value);
    else use(value);
  };
  for (const value of instance.attributes.values()) visit(value);
}

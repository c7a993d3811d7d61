import { layerSpecOf } from "../../interpret/layer-spec.ts";
import { isModel } from "../../interpret/library/keras/model-graph.ts";
import { reasonOf } from "../../interpret/reason.ts";
import { shapeOf } from "../../interpret/shape.ts";
import { type Application, isSequence, type TensorValue, type UnknownValue, unknownValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Shape } from "../layer.ts";
import { type LiftContext, unknownFrom } from "./lift-context.ts";
import { unstatedInput } from "./outside-reasons.ts";

/** The shape of what comes out of a layer or an operation, or why it is not known. */
export function outputShapeFact(context: LiftContext, tensor: TensorValue | undefined, place: Place): Fact<Shape> {
  if (tensor?.shape) return known([null, ...tensor.shape.slice(1)], "derived", place);
  return unknownFrom(context, tensor && openCause([tensor]), "the shape of what comes out is not known", place);
}

/**
 * Where sizes stop being known: the first value behind `values` whose size is open although everything that it is made from is
 * known, and why. Null where that is not clear, as with dimensions that the program itself leaves open (`None`).
 */
export function openCause(values: readonly Value[]): UnknownValue | null {
  const seen = new Set<Value>();
  const search = (value: Value): UnknownValue | null => {
    if (seen.has(value) || seen.size > 2000) return null;
    seen.add(value);
    if (value.kind === "unknown") return value;
    if (isSequence(value) || value.kind === "dict") {
      const elements = isSequence(value) ? value.elements : [...value.entries.values()].map((entry) => entry.value);
      const reason = reasonOf(value);
      return firstOf(elements, search) ?? (reason === null ? null : unknownValue(reason, value.span));
    }
    if (value.kind === "array") return openArray(value);
    if (value.kind !== "tensor" || !isOpen(value.shape)) return null;
    const { application } = value;
    if (application) return openApplication(application, search);
    const found = firstOf([...value.inputs, ...writtenShape(value)], search);
    if (!found && value.operation === "placeholder" && value.shape === null) return unknownValue(unstatedInput, value.span);
    return (
      found ??
      (value.shape === null && value.operation !== "unknown"
        ? unknownValue(`the shape that \`${value.operation}\` gives is not known`, value.span)
        : null)
    );
  };
  return firstOf(values, search);
}

function firstOf<T>(all: readonly T[], search: (one: T) => UnknownValue | null): UnknownValue | null {
  for (const one of all) {
    const found = search(one);
    if (found) return found;
  }
  return null;
}

/** Whether more than the batch dimension is open. */
function isOpen(shape: readonly (number | null)[] | null): boolean {
  return shape === null || shape.slice(1).includes(null);
}

function openArray(value: Value & { readonly kind: "array" }): UnknownValue | null {
  if (!isOpen(value.shape)) return null;
  if (value.content?.type === "external")
    return unknownValue(`how large the examples of ${value.content.what} are is not in the text`, value.span);
  return value.shape === null ? unknownValue("the shape of this array is not known", value.span) : null;
}

function openApplication(application: Application, search: (value: Value) => UnknownValue | null): UnknownValue | null {
  const { layer, inner, inputs } = application;
  const before = firstOf(inputs, search);
  if (before) return before;
  if (inner) return search(inner);
  if (layer.kind === "instance" || isModel(layer)) return null;
  for (const config of layerSpecOf(layer).config.values())
    if (config !== null && typeof config === "object" && "unknown" in config && typeof config.unknown === "string")
      return unknownValue(config.unknown, layer.span);
  if (vocabularyLayers.has(layer.type)) return unknownValue("what the vocabulary holds is not in the text", layer.span);
  return inputs.every((input) => shapeOf(input) !== null) && application.outputs[0]?.shape === null
    ? unknownValue(`the shape that \`${layer.type.split(".").at(-1)}\` gives is not known`, layer.span)
    : null;
}

/** Layers whose output is as large as the vocabulary that they learn from data. */
const vocabularyLayers = new Set(
  ["TextVectorization", "StringLookup", "IntegerLookup", "experimental.preprocessing.TextVectorization"].map(
    (name) => `keras.layers.${name}`,
  ),
);

/** What a placeholder or an operation is told of its shape. */
function writtenShape(tensor: TensorValue): readonly Value[] {
  return ["shape", "batch_shape", "input_shape", "batch_input_shape", "input_dim", "target_shape"].flatMap((name) => {
    const value = tensor.arguments.named.get(name)?.value;
    return value ? [value] : [];
  });
}

/** `reason`, or what it comes from where that can be told. */
export function openFact(context: LiftContext, values: readonly Value[], reason: string, place: Place): Fact<never> {
  const cause = openCause(values);
  return cause ? unknownFrom(context, cause, reason, place) : unknown(reason, place);
}

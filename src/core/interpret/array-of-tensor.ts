import type { Span } from "../text/span.ts";
import { castArray, changed, makeArray, prepared, reshapeArray } from "./array.ts";
import { arrayArithmetic } from "./array-arithmetic.ts";
import { arrayFrom } from "./array-from.ts";
import { indexArray } from "./array-index.ts";
import { dtypeName, isFloat } from "./dtype.ts";
import { axisFrom, type PartialShape, shapeFrom } from "./shape.ts";
import { type ArrayValue, isSequence, numberOf, type TensorValue, type Value } from "./value.ts";

const operators: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
};

/**
 * A tensor that is computed from data, as the array with its steps of preparation: `tf.cast(images, tf.float32) / 255.`
 * is the images between 0 and 1. What an operation does to the values is lost where it is not known here; shape and type
 * stay as far as they are known.
 */
export function arrayOfTensor(value: Value, span: Span | null = value.span): ArrayValue | null {
  if (value.kind !== "tensor") return arrayFrom(value, span);
  const seen = arrays.get(value);
  if (seen !== undefined) return seen;
  // Data are prepared in few steps; a tensor that is far from them is no data.
  if (depth >= deepestTensor) return makeArray({ shape: value.shape, span });
  depth += 1;
  try {
    const name = value.operation.split(".").at(-1) ?? value.operation;
    const result = prepare(value, name);
    const array = result && result.shape === null && value.shape !== null ? { ...result, shape: value.shape } : result;
    arrays.set(value, array);
    return array;
  } finally {
    depth -= 1;
  }
}

/** What each tensor is as an array: several tensors may be computed from the same one. */
const arrays = new WeakMap<TensorValue, ArrayValue | null>();
const deepestTensor = 200;
let depth = 0;

/** Containers are nested at most so deep: one may contain itself. */
const deepestNesting = 16;

/** The parts of an element that are tensors, as arrays; containers stay. */
export function arraysOfTensors(value: Value, nesting = 0): Value {
  if (nesting > deepestNesting) return value;
  if (value.kind === "tensor" || value.kind === "number" || value.kind === "boolean" || value.kind === "string")
    return withTensorType(value, arrayOfTensor(value)) ?? value;
  if (value.kind === "tuple") return { ...value, elements: value.elements.map((part) => arraysOfTensors(part, nesting + 1)) };
  if (value.kind === "list") return withTensorType(value, arrayFrom(value, value.span)) ?? value;
  if (value.kind === "dict") {
    const entries = new Map(
      [...value.entries].map(([key, entry]) => [key, { key: entry.key, value: arraysOfTensors(entry.value, nesting + 1) }]),
    );
    return { ...value, entries };
  }
  return value;
}

/** Python's own numbers become 32-bit numbers in TensorFlow. */
export function withTensorType(value: Value, array: ArrayValue | null): ArrayValue | null {
  if (!array || value.kind === "tensor" || value.kind === "array" || hasArrays(value)) return array;
  const dtype = array.dtype === "int64" ? "int32" : array.dtype === "float64" ? "float32" : array.dtype;
  return { ...array, dtype };
}

function hasArrays(value: Value): boolean {
  return value.kind === "array" || (isSequence(value) && value.elements.some(hasArrays));
}

function prepare(tensor: TensorValue, name: string): ArrayValue | null {
  const { span, shape } = tensor;
  const place = span ?? { start: 0, end: 0 };
  const [first, second] = tensor.inputs;
  const input = first ? arrayOfTensor(first) : null;
  const given = (parameter: string, index: number): Value | null =>
    tensor.arguments.named.get(parameter)?.value ?? tensor.inputs[index] ?? null;
  const opaque = (dtype: string | null, known: PartialShape = shape): ArrayValue =>
    input
      ? changed(input, { what: `\`${name}\``, shape: known, dtype, keepsRange: false, keepsRows: true, span })
      : makeArray({ shape: known, dtype, span });
  const operator = operators[name];
  if (operator) return arithmetic(operator, first, second, place, shape);
  if (/^decode_(image|png|jpeg|bmp)$/.test(name)) return decodedImage(tensor);
  if (!input) return opaque(typeOf(name, null));
  switch (name) {
    case "element":
    case "identity":
    case "convert_to_tensor":
    case "constant":
    case "stop_gradient":
    case "ensure_shape":
    case "copy":
    case "numpy":
      return { ...input, span };
    case "cast": {
      const dtype = dtypeName(given("dtype", 1));
      return dtype ? castArray(input, dtype, span) : opaque(null);
    }
    case "to_float":
      return castArray(input, "float32", span);
    case "reshape":
      return reshapeArray(input, shapeFrom(given("shape", 1)), span);
    case "expand_dims":
      return expanded(input, numberOf(given("axis", 1)), span);
    case "squeeze":
      return input.shape && !input.shape.includes(null)
        ? reshapeArray(
            input,
            input.shape.filter((size) => size !== 1),
            span,
          )
        : opaque(input.dtype, shape);
    case "slice":
    case "getitem": {
      const part = second ? indexArray(input, second, place) : null;
      return part?.kind === "array" ? part : opaque(input.dtype);
    }
    case "one_hot": {
      const classes = numberOf(given("depth", 1));
      if (classes === null) return opaque("float32", input.shape && [...input.shape, null]);
      return { ...prepared(input, { kind: "oneHot", classes, span }, input.shape && [...input.shape, classes], span), dtype: "float32" };
    }
    case "convert_image_dtype": {
      const dtype = dtypeName(given("dtype", 1));
      const cast = dtype ? castArray(input, dtype, span) : opaque(null);
      if (input.dtype !== "uint8" || !isFloat(dtype)) return cast;
      return prepared(cast, { kind: "affine", multiply: 1 / 255, add: 0, span }, cast.shape, span);
    }
    case "per_image_standardization": {
      const centred = prepared(input, { kind: "statistic", operation: "subtract", by: "mean", span }, input.shape, span);
      return { ...prepared(centred, { kind: "statistic", operation: "divide", by: "std", span }, input.shape, span), dtype: "float32" };
    }
    case "resize":
    case "resize_images":
    case "resize_with_pad":
    case "resize_with_crop_or_pad":
      return resized(input, tensor, name);
    case "random_flip_left_right":
    case "random_flip_up_down":
    case "flip_left_right":
    case "flip_up_down":
    case "rot90":
    case "random_crop":
    case "central_crop":
      return changed(input, {
        what: `\`${name}\``,
        shape: shape ?? (keepsShape(name) ? input.shape : null),
        keepsRange: true,
        keepsRows: true,
        span,
      });
    case "layer":
      return appliedLayer(input, tensor);
    default:
      return opaque(typeOf(name, input.dtype), shape ?? (keepsShape(name) ? input.shape : null));
  }
}

/** Arithmetic of tensors: a number takes the tensor's type, and a quotient of integers is a float. */
function arithmetic(
  operator: string,
  left: Value | undefined,
  right: Value | undefined,
  span: Span,
  shape: PartialShape,
): ArrayValue | null {
  const [a, b] = [left, right].map((side) => (side ? (side.kind === "tensor" ? arrayOfTensor(side) : side) : null));
  if (!a || !b) return null;
  const result = a.kind === "array" || b.kind === "array" ? arrayArithmetic(operator, a, b, span) : null;
  if (result?.kind !== "array") return makeArray({ shape, span });
  const dtype = (a.kind === "array" ? a.dtype : null) ?? (b.kind === "array" ? b.dtype : null);
  const quotient = dtype === null || isFloat(dtype) ? dtype : /32|64/.test(dtype) ? "float64" : "float32";
  return { ...result, dtype: operator === "/" ? quotient : dtype };
}

function expanded(array: ArrayValue, axis: number | null, span: Span | null): ArrayValue {
  const { shape } = array;
  const at = shape && axisFrom(axis, shape.length + 1);
  if (!shape || at === null) return changed(array, { what: "another shape", shape: null, keepsRange: true, keepsRows: true, span });
  return reshapeArray(array, [...shape.slice(0, at), 1, ...shape.slice(at)], span);
}

/** Images of another size: the last but two axes are height and width. */
/** An image as a file has it, with values from 0 to 255 unless another type is asked for. */
function decodedImage({ arguments: given, shape, span }: TensorValue): ArrayValue {
  const isBytes = !["dtype", "dct_method"].some((name) => given.named.has(name));
  return makeArray({
    shape,
    dtype: isBytes ? "uint8" : null,
    content: { type: "external", what: "images from files", steps: [], ...(isBytes ? { range: [0, 255] } : {}) },
    span,
  });
}

function resized(input: ArrayValue, tensor: TensorValue, name: string): ArrayValue {
  const size = name.startsWith("resize_with")
    ? [
        numberOf(tensor.arguments.named.get("target_height")?.value ?? tensor.inputs[1]),
        numberOf(tensor.arguments.named.get("target_width")?.value ?? tensor.inputs[2]),
      ]
    : shapeFrom(tensor.arguments.named.get("size")?.value ?? tensor.inputs[1] ?? null);
  const { shape } = input;
  const [height, width] = size ?? [null, null];
  const result = shape && shape.length >= 3 ? [...shape.slice(0, -3), height ?? null, width ?? null, shape.at(-1) ?? null] : null;
  const method = tensor.arguments.named.get("method")?.value;
  const keepsType = name === "resize_with_crop_or_pad" || (method?.kind === "string" && method.value === "nearest");
  return changed(input, {
    what: "resized",
    shape: result ?? tensor.shape ?? [height ?? null, width ?? null, null],
    dtype: keepsType ? input.dtype : "float32",
    keepsRange: true,
    keepsRows: true,
    span: tensor.span,
  });
}

/** A preprocessing layer that is applied to the data. */
function appliedLayer(input: ArrayValue, { application, shape, span }: TensorValue): ArrayValue {
  const layer = application?.layer.kind === "object" ? application.layer : null;
  const [scale, offset] = ["scale", "offset"].map((name) => layer?.arguments.named.get(name)?.value ?? null);
  const multiply = numberOf(scale);
  if (layer?.type.endsWith(".Rescaling") && multiply !== null) {
    const add = offset ? numberOf(offset) : 0;
    const cast = isFloat(input.dtype) ? input : castArray(input, "float32", span);
    if (add !== null) return prepared(cast, { kind: "affine", multiply, add, span }, shape ?? input.shape, span);
  }
  const type = layer?.type.split(".").at(-1) ?? "a model";
  const isAugmentation = /^Random(Flip|Rotation|Translation|Zoom|Crop)$|^Resizing$|^CenterCrop$/.test(type);
  return changed(input, { what: `\`${type}\``, shape: shape ?? null, dtype: "float32", keepsRange: isAugmentation, keepsRows: true, span });
}

function typeOf(name: string, input: string | null): string | null {
  if (/^(equal|not_equal|less|less_equal|greater|greater_equal|logical_)/.test(name)) return "bool";
  if (/^arg(max|min)$/.test(name)) return "int64";
  if (/^(decode_(jpeg|png|image|bmp|gif))$/.test(name)) return "uint8";
  if (/^(shape|size|rank)$/.test(name)) return "int32";
  if (
    /^random_|^adjust_|^flip_|^rot90|^(relu|tanh|sigmoid|softmax|square|sqrt|log|exp|abs|clip_by_value|transpose|concat|stack|tile|reduce_\w+|central_crop)$/.test(
      name,
    )
  )
    return input;
  return null;
}

function keepsShape(name: string): boolean {
  return /^(random_(flip|brightness|contrast|hue|saturation|jpeg)|flip_|adjust_|clip_by_value|abs|square|sqrt|exp|log)/.test(name);
}

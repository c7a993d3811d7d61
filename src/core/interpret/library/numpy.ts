import { arraySize, castArray, makeArray, prepared, reshapeArray } from "../array.ts";
import { shapeFrom } from "../shape.ts";
import {
  type ArrayContent,
  type ArrayValue,
  float,
  integer,
  isSequence,
  none,
  numberOf,
  tuple,
  unknownValue,
  type Value,
} from "../value.ts";
import { mathFunctions } from "./builtins.ts";
import { argumentAt, given, type LibraryCall, type LibraryFunction } from "./library-call.ts";

/** NumPy's functions, as far as model code prepares its data with them. */
export const numpyFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["numpy.array", asArray],
  ["numpy.asarray", asArray],
  ["numpy.float32", (call) => castTo(call, "float32")],
  ["numpy.float64", (call) => castTo(call, "float64")],
  ["numpy.int32", (call) => castTo(call, "int32")],
  ["numpy.int64", (call) => castTo(call, "int64")],
  [
    "numpy.reshape",
    (call) => withArray(call, (array) => reshapeArray(array, shapeFrom(given(call, "newshape") ?? given(call, "shape")), call.span)),
  ],
  ["numpy.expand_dims", (call) => withArray(call, (array) => expandDims(array, numberOf(given(call, "axis")), call))],
  ["numpy.zeros", (call) => filled(call, 0)],
  ["numpy.ones", (call) => filled(call, 1)],
  [
    "numpy.eye",
    (call) => {
      const size = numberOf(given(call, "N"));
      const content: ArrayContent | null = size === null ? null : { type: "identity", size };
      return makeArray({ shape: [size, size], dtype: "float64", content, span: call.span });
    },
  ],
  ["numpy.divide", (call) => call.machine.binary("/", given(call, "x1") ?? none(), given(call, "x2") ?? none(), call.span)],
  ["numpy.true_divide", (call) => call.machine.binary("/", given(call, "x1") ?? none(), given(call, "x2") ?? none(), call.span)],
  ["numpy.multiply", (call) => call.machine.binary("*", given(call, "x1") ?? none(), given(call, "x2") ?? none(), call.span)],
  [
    "numpy.prod",
    (call) => {
      const value = argumentAt(call, 0);
      const elements = value && call.machine.elementsOf(value);
      if (!elements) return unknownValue("the product is not known", call.span);
      return elements.reduce((total, element) => call.machine.binary("*", total, element, call.span), integer(1, call.span) as Value);
    },
  ],
  [
    "numpy.arange",
    (call) => {
      const count = given(call, "stop") ? null : numberOf(given(call, "start"));
      return makeArray({ shape: [count], dtype: "int64", content: { type: "permutation", count }, span: call.span });
    },
  ],
  [
    "numpy.random.permutation",
    (call) => {
      const value = given(call, "x");
      if (value?.kind === "array" && value.content?.type !== "permutation")
        return { ...value, shuffledAt: call.machine.loops.length, span: call.span };
      const count = value?.kind === "array" ? (value.shape?.[0] ?? null) : numberOf(value);
      return permutation(call, count);
    },
  ],
  [
    "numpy.random.shuffle",
    (call) => {
      const node = call.call?.arguments[0]?.value;
      const value = given(call, "x");
      if (node && value?.kind === "array") call.machine.assign(node, { ...value, shuffledAt: call.machine.loops.length });
      return none(call.span);
    },
  ],
  ["numpy.random.randn", (call) => random(call, "normal", 0, 1, shapeFrom(tuple(call.raw.positional.map((argument) => argument.value))))],
  ["numpy.random.rand", (call) => random(call, "uniform", 0, 1, shapeFrom(tuple(call.raw.positional.map((argument) => argument.value))))],
  ["numpy.random.standard_normal", (call) => random(call, "normal", 0, 1, shapeFrom(argumentAt(call, 0, "size")))],
  [
    "numpy.random.normal",
    (call) =>
      random(
        call,
        "normal",
        numberOf(given(call, "loc") ?? float(0)),
        numberOf(given(call, "scale") ?? float(1)),
        shapeFrom(given(call, "size")),
      ),
  ],
  [
    "numpy.random.uniform",
    (call) =>
      random(
        call,
        "uniform",
        numberOf(given(call, "low") ?? float(0)),
        numberOf(given(call, "high") ?? float(1)),
        shapeFrom(given(call, "size")),
      ),
  ],
  ["numpy.random.seed", ({ span }) => none(span)],
  ...["floor", "ceil", "sqrt", "log", "exp"].map((name): [string, LibraryFunction] => [
    `numpy.${name}`,
    mathFunctions.get(`math.${name}`) ?? asArray,
  ]),
]);

/** Methods and attributes of arrays. */
export function callArrayMethod(call: LibraryCall, self: ArrayValue, method: string): Value {
  const { span } = call;
  switch (method) {
    case "reshape": {
      const values = call.raw.positional.map((argument) => argument.value);
      return reshapeArray(self, values.length === 1 ? shapeFrom(values[0] ?? null) : shapeFrom(tuple(values)), span);
    }
    case "astype": {
      const dtype = dtypeName(argumentAt(call, 0, "dtype"));
      return dtype ? castArray(self, dtype, span) : makeArray({ shape: self.shape, span });
    }
    case "flatten":
    case "ravel":
      return reshapeArray(self, [arraySize(self)], span);
    case "copy":
      return { ...self, span };
    default:
      return unknownValue(`the result of \`${method}\` of an array is not known here`, span);
  }
}

export function arrayAttribute(array: ArrayValue, name: string, span: { readonly start: number; readonly end: number }): Value | null {
  switch (name) {
    case "shape":
      return array.shape
        ? tuple(
            array.shape.map((size) => (size === null ? unknownValue("this dimension is not known", span) : integer(size, span))),
            span,
          )
        : unknownValue("the shape is not known", span);
    case "ndim":
      return array.shape ? integer(array.shape.length, span) : unknownValue("the rank is not known", span);
    case "size": {
      const size = arraySize(array);
      return size === null ? unknownValue("the size is not known", span) : integer(size, span);
    }
    case "T":
      return makeArray({ shape: array.shape && [...array.shape].reverse(), dtype: array.dtype, span });
    default:
      return null;
  }
}

/** "float32" of `'float32'`, `np.float32`, `tf.float32` or `float`. */
export function dtypeName(value: Value | null): string | null {
  if (value?.kind === "string") return value.value === "float" ? "float32" : value.value;
  if (value?.kind !== "api") return null;
  const name = value.name.split(".").at(-1) ?? "";
  return value.name === "builtins.float" ? "float64" : value.name === "builtins.int" ? "int64" : name;
}

function withArray(call: LibraryCall, use: (array: ArrayValue) => Value): Value {
  const value = given(call, "a") ?? argumentAt(call, 0);
  if (value?.kind === "array") return use(value);
  return unknownValue(value?.kind === "unknown" ? value.reason : "the array is not known", call.span);
}

function asArray(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const dtype = dtypeName(given(call, "dtype"));
  if (value?.kind === "array") return dtype ? castArray(value, dtype, call.span) : { ...value, span: call.span };
  if (value?.kind === "number") return value;
  const shape = value && nestedShape(value);
  return shape
    ? makeArray({ shape, dtype, span: call.span })
    : unknownValue(value?.kind === "unknown" ? value.reason : "the array's contents are not known", call.span);
}

function nestedShape(value: Value): (number | null)[] | null {
  if (!isSequence(value)) return value.kind === "number" ? [] : null;
  if (!value.isComplete) return null;
  const [first] = value.elements;
  if (!first) return [0];
  const inner = first.kind === "array" ? first.shape : nestedShape(first);
  return inner ? [value.elements.length, ...inner] : null;
}

function castTo(call: LibraryCall, dtype: string): Value {
  const value = argumentAt(call, 0);
  if (value?.kind === "array") return castArray(value, dtype, call.span);
  if (value?.kind === "number") return { ...value, isInteger: dtype.startsWith("int"), span: call.span };
  return unknownValue(value?.kind === "unknown" ? value.reason : "the value is not known", call.span);
}

function expandDims(array: ArrayValue, axis: number | null, call: LibraryCall): Value {
  if (!array.shape || axis === null) return makeArray({ dtype: array.dtype, span: call.span });
  const shape = [...array.shape];
  shape.splice(axis < 0 ? shape.length + 1 + axis : axis, 0, 1);
  return reshapeArray(array, shape, call.span);
}

function filled(call: LibraryCall, value: number): Value {
  return makeArray({
    shape: shapeFrom(given(call, "shape")),
    dtype: dtypeName(given(call, "dtype")) ?? "float64",
    content: { type: "constant", value },
    span: call.span,
  });
}

function permutation(call: LibraryCall, count: number | null): Value {
  return makeArray({
    shape: [count],
    dtype: "int64",
    content: { type: "permutation", count },
    shuffledAt: call.machine.loops.length,
    span: call.span,
  });
}

function random(
  call: LibraryCall,
  distribution: "normal" | "uniform",
  a: number | null,
  b: number | null,
  shape: readonly (number | null)[] | null,
): Value {
  const content: ArrayContent | null = a === null || b === null ? null : { type: "random", distribution, a, b };
  return makeArray({ shape, dtype: "float64", content, span: call.span });
}

/** Labels as one-hot rows. */
export function oneHot(array: ArrayValue, classes: number, span: { readonly start: number; readonly end: number }): ArrayValue {
  // `to_categorical` takes (n,) and (n, 1) alike.
  const shape = array.shape && (array.shape.length === 2 && array.shape[1] === 1 ? array.shape.slice(0, 1) : array.shape);
  return { ...prepared(array, { kind: "oneHot", classes, span }, shape && [...shape, classes], span), dtype: "float32" };
}

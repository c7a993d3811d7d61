import type { Span } from "../../../text/span.ts";
import { arraySize, castArray, literalValues, makeArray, reshapeArray } from "../../array.ts";
import { dtypeName } from "../../dtype.ts";
import { shapeFrom } from "../../shape.ts";
import { type ArrayValue, api, integer, list, none, numberOf, tuple, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { checkOrder, checkReshape } from "./array-fit.ts";
import { argument, argumentSpan, axesFrom } from "./data-call.ts";
import { numpyCreation } from "./numpy-creation.ts";
import { numpyElementwise } from "./numpy-elementwise.ts";
import { flattened, numpyManipulation, transposed } from "./numpy-manipulation.ts";
import { numpyProducts } from "./numpy-products.ts";
import { numpyReductions } from "./numpy-reductions.ts";

/** NumPy's functions by their name without "numpy.". */
const functions: ReadonlyMap<string, LibraryFunction> = new Map([
  ...numpyCreation,
  ...numpyManipulation,
  ...numpyReductions,
  ...numpyElementwise,
  ...numpyProducts,
]);

/** Methods that do what the function of the same name does. */
const sharedMethods: ReadonlySet<string> = new Set([
  "sum",
  "prod",
  "mean",
  "std",
  "var",
  "max",
  "min",
  "ptp",
  "argmax",
  "argmin",
  "any",
  "all",
  "cumsum",
  "cumprod",
  "argsort",
  "nonzero",
  "squeeze",
  "swapaxes",
  "repeat",
  "clip",
  "dot",
  "trace",
  "searchsorted",
  "round",
  "copy",
  "ravel",
  "conj",
  "unique",
  "median",
  "abs",
]);

/** Methods of NumPy's arrays, and of a column of a table. */
export function callArrayMethod(call: LibraryCall, self: ArrayValue, method: string): Value {
  const { span } = call;
  const onSelf: LibraryCall = {
    ...call,
    raw: { ...call.raw, positional: [{ value: self, span: self.span ?? span, keyword: null }, ...call.raw.positional] },
  };
  const shared = sharedMethods.has(method) ? functions.get(method) : undefined;
  if (shared) return shared(onSelf);
  switch (method) {
    case "reshape": {
      const values = call.raw.positional.map((argumentGiven) => argumentGiven.value);
      const shape =
        values.length === 0 ? argument(call, 0, "shape", "newshape") : values.length === 1 ? (values[0] ?? null) : tuple(values);
      const target = shape?.kind === "array" ? literalValues(shape) : shapeFrom(shape);
      const [first, last] = [call.raw.positional[0]?.span, call.raw.positional.at(-1)?.span];
      checkReshape(call, self, target, first && last ? { start: first.start, end: last.end } : argumentSpan(call, 0, "shape", "newshape"));
      return reshapeArray(self, target, span);
    }
    case "astype": {
      const dtype = dtypeName(argumentAt(call, 0, "dtype"));
      return dtype ? castArray(self, dtype, span) : { ...self, dtype: null, span };
    }
    case "view": {
      const dtype = dtypeName(argumentAt(call, 0, "dtype"));
      return dtype ? makeArray({ dtype, span }) : { ...self, span };
    }
    case "flatten":
      return flattened(onSelf);
    case "transpose": {
      const given = call.raw.positional.map((argumentGiven) => argumentGiven.value);
      const axes = axesFrom(given.length > 1 ? tuple(given) : (given[0] ?? argument(call, 0, "axes")));
      checkOrder(call, self, axes, argumentSpan(call, 0, "axes"));
      return transposed(span, self, axes);
    }
    case "to_numpy":
    case "numpy":
    case "as_matrix":
    case "toarray":
    case "todense":
    case "read":
      return { ...self, span };
    case "tolist":
    case "to_list": {
      const values = literalValues(self);
      if (!values || self.shape?.length !== 1) return { ...self, span };
      const isInteger = /^u?int/.test(self.dtype ?? "");
      return list(
        values.map((value): Value => ({ kind: "number", value, isInteger, affine: null, span })),
        span,
      );
    }
    case "item": {
      const [value] = literalValues(self) ?? [];
      return { kind: "number", value: value ?? null, isInteger: /^u?int/.test(self.dtype ?? ""), affine: null, span };
    }
    case "fill": {
      const value = numberOf(argumentAt(call, 0, "value"));
      assignSelf(call, { ...self, content: value === null ? null : { type: "constant", value }, span });
      return none(span);
    }
    case "resize": {
      const sizes = call.raw.positional.map((argumentGiven) => argumentGiven.value);
      assignSelf(call, makeArray({ shape: shapeFrom(sizes.length > 1 ? tuple(sizes) : (sizes[0] ?? null)), dtype: self.dtype, span }));
      return none(span);
    }
    case "sort":
      assignSelf(call, makeArray({ shape: self.shape, dtype: self.dtype, span }));
      return none(span);
    case "nunique":
      return uniqueCount(functions.get("unique")?.(onSelf) ?? none(), span);
    default:
      return columnMethod(call, self, method);
  }
}

function uniqueCount(values: Value, span: Span): Value {
  const size = values.kind === "array" ? (values.shape?.[0] ?? null) : null;
  return size === null ? unknownValue("how many different values there are is not known", span) : integer(size, span);
}

/** A method that changes the array which a name stands for. */
function assignSelf(call: LibraryCall, value: Value): void {
  const callee = call.call?.callee;
  if (callee?.kind === "Attribute") call.machine.assign(callee.object, value);
}

/** Methods of a column of pandas that keep its length. */
const columnMethods: ReadonlySet<string> = new Set([
  "map",
  "apply",
  "fillna",
  "replace",
  "shift",
  "rolling",
  "interpolate",
  "str",
  "cat",
  "reset_index",
  "rename",
  "values",
]);

function columnMethod(call: LibraryCall, self: ArrayValue, method: string): Value {
  if (method === "isin" || method === "isna" || method === "isnull" || method === "notnull")
    return makeArray({ shape: self.shape, dtype: "bool", span: call.span });
  if (columnMethods.has(method))
    return makeArray({ shape: self.shape, content: self.content?.type === "external" ? self.content : null, span: call.span });
  if (self.content?.type === "external" && self.shape === null) return makeArray({ content: self.content, span: call.span });
  return unknownValue(`the result of \`${method}\` of an array is not known here`, call.span);
}

/** Attributes of arrays; null for what is a method. */
export function arrayAttribute(array: ArrayValue, name: string, span: Span): Value | null {
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
    case "dtype":
      return array.dtype === null ? unknownValue("the type is not known", span) : api(`numpy.${array.dtype}`, span);
    case "T":
      return transposed(span, array, null);
    case "values":
    case "real":
    case "flat":
    case "iloc":
    case "loc":
      return { ...array, span };
    default:
      return null;
  }
}

/** The NumPy functions under their canonical names. */
export const numpyTable: ReadonlyMap<string, LibraryFunction> = new Map(
  [...functions].map(([name, use]): [string, LibraryFunction] => [`numpy.${name}`, use]),
);

/** NumPy's types of numbers, as far as data files have them. Whole numbers of 64 bits are exact up to 2^53. */
export type NumericType =
  | "bool"
  | "uint8"
  | "int8"
  | "uint16"
  | "int16"
  | "uint32"
  | "int32"
  | "uint64"
  | "int64"
  | "float16"
  | "float32"
  | "float64";

type Values = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** An array of NumPy in C order. */
export interface NumericArray {
  readonly dtype: NumericType;
  readonly shape: readonly number[];
  readonly values: Values;
}

/** Sequences of whole numbers, one behind the other: the i-th is `values[offsets[i]]` to `values[offsets[i + 1]]`. */
export interface SequenceArray {
  readonly dtype: "object";
  /** [count] */
  readonly shape: readonly number[];
  /** [count + 1] */
  readonly offsets: Uint32Array;
  readonly values: Int32Array;
}

export type RawArray = NumericArray | SequenceArray;

/** Room for values of a type. */
export function valuesOf(dtype: NumericType, size: number): Values {
  switch (dtype) {
    case "bool":
    case "uint8":
      return new Uint8Array(size);
    case "int8":
      return new Int8Array(size);
    case "uint16":
      return new Uint16Array(size);
    case "int16":
      return new Int16Array(size);
    case "uint32":
      return new Uint32Array(size);
    case "int32":
      return new Int32Array(size);
    case "float16":
    case "float32":
      return new Float32Array(size);
    case "uint64":
    case "int64":
    case "float64":
      return new Float64Array(size);
  }
}

/** Keras's and NumPy's names of a type ("float", "int", "tf.float32"); null for what is no number. */
export function numericType(name: string): NumericType | null {
  const plain = name.split(".").at(-1) ?? "";
  const short: Readonly<Record<string, NumericType>> = {
    float: "float64",
    int: "int64",
    double: "float64",
    half: "float16",
    bool_: "bool",
  };
  const known = short[plain] ?? plain;
  return /^(bool|u?int(8|16|32|64)|float(16|32|64))$/.test(known) ? (known as NumericType) : null;
}

/** `astype`: fractions are cut off, and what does not fit into whole numbers wraps around, as it does in NumPy on common machines. */
export function castArray(array: NumericArray, dtype: NumericType): NumericArray {
  if (array.dtype === dtype) return array;
  const values = valuesOf(dtype, array.values.length);
  const from = array.values;
  if (dtype === "bool") for (let i = 0; i < from.length; i++) values[i] = from[i] === 0 ? 0 : 1;
  else if (dtype === "int64" || dtype === "uint64") for (let i = 0; i < from.length; i++) values[i] = Math.trunc(from[i] ?? 0);
  // Typed arrays of whole numbers cut off and wrap around like NumPy's.
  else values.set(from);
  return { dtype, shape: array.shape, values };
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

const codes: Readonly<Record<string, NumericType>> = {
  b1: "bool",
  u1: "uint8",
  i1: "int8",
  u2: "uint16",
  i2: "int16",
  u4: "uint32",
  i4: "int32",
  u8: "uint64",
  i8: "int64",
  f2: "float16",
  f4: "float32",
  f8: "float64",
};

/**
 * An array from its bytes. `code` is NumPy's: "<f4". Throws where it is no number, naming `what`, and where the number of bytes
 * is not that of the shape.
 */
export function arrayFromBytes(
  bytes: Uint8Array,
  {
    code,
    shape,
    isFortran,
    what,
  }: { readonly code: string; readonly shape: readonly number[]; readonly isFortran: boolean; readonly what: string },
): NumericArray {
  const dtype = codes[code.replace(/^[<>|=]/, "")];
  if (!dtype) throw new Error(`${what} has values of type ${code}: only arrays of numbers can be read`);
  const size = sizeOf(shape);
  const width = Number(code.at(-1));
  if (bytes.length !== size * width)
    throw new Error(
      `${what} holds ${bytes.length} bytes where its header says ${shape.join(" × ")} values of ${width}: it is damaged or cut off`,
    );
  const values = valuesOf(dtype, size);
  if (width === 1) new Uint8Array(values.buffer).set(bytes);
  else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const read = readers[dtype];
    const isLittle = !code.startsWith(">");
    for (let i = 0; i < size; i++) values[i] = read(view, i * width, isLittle);
  }
  if (!isFortran || shape.length < 2) return { dtype, shape, values };
  // Fortran's order is that of the array with its axes reversed.
  const reversed = [...shape].reverse();
  return transposeArray(
    { dtype, shape: reversed, values },
    reversed.map((_, i) => reversed.length - 1 - i),
  );
}

const readers: Readonly<Record<NumericType, (view: DataView, at: number, isLittle: boolean) => number>> = {
  bool: (view, at) => view.getUint8(at),
  uint8: (view, at) => view.getUint8(at),
  int8: (view, at) => view.getInt8(at),
  uint16: (view, at, isLittle) => view.getUint16(at, isLittle),
  int16: (view, at, isLittle) => view.getInt16(at, isLittle),
  uint32: (view, at, isLittle) => view.getUint32(at, isLittle),
  int32: (view, at, isLittle) => view.getInt32(at, isLittle),
  uint64: (view, at, isLittle) => Number(view.getBigUint64(at, isLittle)),
  int64: (view, at, isLittle) => Number(view.getBigInt64(at, isLittle)),
  float16: (view, at, isLittle) => halfToNumber(view.getUint16(at, isLittle)),
  float32: (view, at, isLittle) => view.getFloat32(at, isLittle),
  float64: (view, at, isLittle) => view.getFloat64(at, isLittle),
};

/** IEEE 754 binary16. */
function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** NumPy's `transpose`, copied into C order. */
export function transposeArray(array: NumericArray, axes: readonly number[]): NumericArray {
  const { shape } = array;
  const strides = shape.map((_, i) => sizeOf(shape.slice(i + 1)));
  const result = axes.map((axis) => shape[axis] ?? 1);
  const steps = axes.map((axis) => strides[axis] ?? 0);
  const values = valuesOf(array.dtype, array.values.length);
  const index = result.map(() => 0);
  let from = 0;
  for (let to = 0; to < values.length; to++) {
    values[to] = array.values[from] ?? 0;
    for (let axis = result.length - 1; axis >= 0; axis--) {
      const step = steps[axis] ?? 0;
      const next = (index[axis] ?? 0) + 1;
      from += step;
      if (next < (result[axis] ?? 1)) {
        index[axis] = next;
        break;
      }
      from -= step * next;
      index[axis] = 0;
    }
  }
  return { dtype: array.dtype, shape: result, values };
}

import type { Value } from "./value.ts";

/** Other names of NumPy's element types. */
const dtypeAliases: ReadonlyMap<string, string> = new Map([
  ["float", "float64"],
  ["float_", "float64"],
  ["double", "float64"],
  ["single", "float32"],
  ["half", "float16"],
  ["int", "int64"],
  ["int_", "int64"],
  ["long", "int64"],
  ["uint", "uint64"],
  ["ubyte", "uint8"],
  ["byte", "int8"],
  ["bool_", "bool"],
  ["complex", "complex128"],
  ["object_", "object"],
  ["str", "str"],
  ["str_", "str"],
  ["f", "float32"],
  ["d", "float64"],
  ["i", "int32"],
  ["l", "int64"],
  ["b", "int8"],
  ["B", "uint8"],
  ["?", "bool"],
  ["O", "object"],
  ["f2", "float16"],
  ["f4", "float32"],
  ["f8", "float64"],
  ["i1", "int8"],
  ["i2", "int16"],
  ["i4", "int32"],
  ["i8", "int64"],
  ["u1", "uint8"],
  ["u2", "uint16"],
  ["u4", "uint32"],
  ["u8", "uint64"],
]);

/** "float32" of `'float32'`, `'<f4'`, `np.float32`, `tf.float32` or `float`. */
export function dtypeName(value: Value | null): string | null {
  if (value?.kind !== "string" && value?.kind !== "api") return null;
  const text = value.kind === "string" ? value.value.replace(/^[<>=|]/, "") : (value.name.split(".").at(-1) ?? "");
  return dtypeAliases.get(text) ?? text;
}

interface Parts {
  readonly family: "bool" | "int" | "uint" | "float" | "complex" | "other";
  readonly bits: number;
}

function partsOf(dtype: string): Parts {
  if (dtype === "bool") return { family: "bool", bits: 1 };
  const match = /^(int|uint|float|bfloat|complex)(\d+)$/.exec(dtype);
  if (!match?.[1] || match[1] === "bfloat") return { family: "other", bits: 0 };
  return { family: match[1] as Parts["family"], bits: Number(match[2]) };
}

/** The type of the values of two arrays put together, by NumPy's table of promotions; null where it is not known. */
export function promoteTypes(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  if (a === b) return a;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.family === "other" || y.family === "other") return a === "object" || b === "object" ? "object" : null;
  if (x.family === "bool") return b;
  if (y.family === "bool") return a;
  if (x.family === y.family) return x.bits >= y.bits ? a : b;
  if (x.family === "complex" || y.family === "complex") return promoteComplex(x, y);
  if (x.family === "float" || y.family === "float") {
    const [float, integer] = x.family === "float" ? [x, y] : [y, x];
    return `float${Math.max(float.bits, floatBitsFor(integer))}`;
  }
  const [signed, unsigned] = x.family === "int" ? [x, y] : [y, x];
  if (signed.bits > unsigned.bits) return `int${signed.bits}`;
  return unsigned.bits >= 64 ? "float64" : `int${unsigned.bits * 2}`;
}

function promoteComplex(x: Parts, y: Parts): string {
  const bits = (parts: Parts) =>
    parts.family === "complex" ? parts.bits : 2 * (parts.family === "float" ? parts.bits : floatBitsFor(parts));
  return `complex${Math.max(64, bits(x), bits(y))}`;
}

/** The smallest float that holds an integer of this size, as NumPy sees it. */
function floatBitsFor(integer: Parts): number {
  if (integer.family === "bool" || integer.bits <= 8) return 16;
  return integer.bits <= 16 ? 32 : 64;
}

/** The type of `array op number`: a plain Python number only decides the kind, never the size. */
export function promoteWithNumber(dtype: string | null, number: "bool" | "integer" | "float"): string | null {
  if (dtype === null) return null;
  const { family } = partsOf(dtype);
  if (family === "other") return dtype === "bfloat16" ? dtype : dtype === "object" ? dtype : null;
  if (number === "integer") return family === "bool" ? "int64" : dtype;
  if (number === "float") return family === "bool" || family === "int" || family === "uint" ? "float64" : dtype;
  return dtype;
}

export function isFloat(dtype: string | null): boolean {
  return dtype !== null && /^b?float/.test(dtype);
}

/** The type of `exp`, `sqrt` and their like. */
export function floatTypeOf(dtype: string | null): string | null {
  if (dtype === null) return null;
  const parts = partsOf(dtype);
  if (parts.family === "float" || parts.family === "complex") return dtype;
  return parts.family === "other" ? null : `float${floatBitsFor(parts)}`;
}

/** The type of means: integers are averaged in float64. */
export function meanTypeOf(dtype: string | null): string | null {
  if (dtype === null) return null;
  const { family } = partsOf(dtype);
  return family === "float" || family === "complex" ? dtype : family === "other" ? null : "float64";
}

/** The type of sums: small integers are added up in 64 bits. */
export function sumTypeOf(dtype: string | null): string | null {
  if (dtype === null) return null;
  const { family } = partsOf(dtype);
  if (family === "bool" || family === "int") return "int64";
  return family === "uint" ? "uint64" : family === "other" ? null : dtype;
}

/** The type of `a operator b` once both are of type `dtype`. */
export function resultTypeOf(operator: string, dtype: string | null): string | null {
  if (dtype === null) return null;
  const { family } = partsOf(dtype);
  if (operator === "/") return meanTypeOf(dtype);
  if (family === "bool" && (operator === "//" || operator === "%" || operator === "**" || operator === "<<" || operator === ">>"))
    return "int8";
  return dtype;
}

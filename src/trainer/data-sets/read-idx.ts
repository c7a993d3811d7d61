import type { NumericArray } from "./numeric-array.ts";
import { arrayFromBytes, sizeOf } from "./numeric-array.ts";
import { readBytes } from "./read-bytes.ts";

/** Types by their number in an idx file (yann.lecun.com/exdb/mnist); all are big-endian. */
const codes: Readonly<Record<number, string>> = { 8: "|u1", 9: "|i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8" };

/** Reads an idx file, plain or gzipped. Throws naming the file and what is wrong with it. */
export function readIdx(file: string): NumericArray {
  return idxFrom(readBytes(file), file);
}

/** The array of an idx file's bytes. */
export function idxFrom(bytes: Uint8Array, file: string): NumericArray {
  const code = codes[bytes[2] ?? 0];
  const dimensions = bytes[3] ?? 0;
  if (bytes[0] !== 0 || bytes[1] !== 0 || !code || dimensions < 1) throw new Error(`${file} is not an idx file`);
  const header = 4 + 4 * dimensions;
  if (bytes.length < header) throw new Error(`${file} is cut off inside its header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: dimensions }, (_, i) => view.getUint32(4 + 4 * i));
  const width = Number(code.at(-1));
  const size = sizeOf(shape);
  const held = (bytes.length - header) / width;
  if (held !== size)
    throw new Error(`${file} holds ${held} values where its header says ${shape.join(" × ")} = ${size}: it is damaged or cut off`);
  return arrayFromBytes(bytes.subarray(header), { code, shape, isFortran: false, what: file });
}

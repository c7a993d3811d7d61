import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { ByteArray } from "./idx.ts";

/** The arrays of a NumPy .npz archive that hold unsigned bytes, by name. Throws naming the file and what is wrong with it. */
export function readNpz(file: string): ReadonlyMap<string, ByteArray> {
  const entries = unzip(file);
  return new Map(Object.entries(entries).map(([name, bytes]) => [name.replace(/\.npy$/, ""), readNpy(bytes, `${name} in ${file}`)]));
}

function unzip(file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The .npy format: numpy.org/doc/stable/reference/generated/numpy.lib.format.html. */
function readNpy(bytes: Uint8Array, what: string): ByteArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint8(0) !== 0x93) throw new Error(`${what} is not a NumPy array`);
  const isLong = view.getUint8(6) >= 2;
  const start = isLong ? 12 : 10;
  const length = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
  const header = new TextDecoder("latin1").decode(bytes.subarray(start, start + length));
  const shape = (/'shape':\s*\(([^)]*)\)/.exec(header)?.[1] ?? "")
    .split(",")
    .filter((part) => part.trim() !== "")
    .map(Number);
  if (!/'descr':\s*'\|u1'/.test(header) || /'fortran_order':\s*True/.test(header))
    throw new Error(`${what} is not an array of unsigned bytes in C order`);
  const size = shape.reduce((product, each) => product * each, 1);
  const values = bytes.subarray(start + length);
  if (values.length !== size) throw new Error(`${what} holds ${values.length} values where its header says ${size}`);
  return { shape, values };
}

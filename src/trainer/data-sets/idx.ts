import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** An array as its file holds it, one byte a value. */
export interface ByteArray {
  readonly shape: readonly number[];
  readonly values: Uint8Array;
}

/** Reads an idx file of unsigned bytes (yann.lecun.com/exdb/mnist), plain or gzipped. Throws naming the file and what is wrong with it. */
export function readIdx(file: string): ByteArray {
  const packed = existsSync(file) ? file : `${file}.gz`;
  const bytes = readBytes(packed);
  const dimensions = bytes[3] ?? 0;
  if (bytes[0] !== 0 || bytes[1] !== 0 || bytes[2] !== 8 || dimensions < 1)
    throw new Error(`${packed} is not an idx file of unsigned bytes`);
  const header = 4 + 4 * dimensions;
  if (bytes.length < header) throw new Error(`${packed} is cut off inside its header`);
  const shape = Array.from({ length: dimensions }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  const size = shape.reduce((product, length) => product * length, 1);
  if (bytes.length !== header + size)
    throw new Error(
      `${packed} holds ${bytes.length - header} values where its header says ${shape.join(" × ")} = ${size}: it is damaged or cut off`,
    );
  return { shape, values: new Uint8Array(bytes.buffer, bytes.byteOffset + header, size) };
}

function readBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith(".gz")) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether a folder holds MNIST's four files. */
export function hasIdxFiles(folder: string): boolean {
  return idxNames.every((name) => existsSync(path.join(folder, name)) || existsSync(path.join(folder, `${name}.gz`)));
}

export const idxNames = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"] as const;

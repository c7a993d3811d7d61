import { unzipSync } from "fflate";
import { arrayFromBytes, type RawArray } from "./numeric-array.ts";
import { readBytes, sizeLimit } from "./read-bytes.ts";
import { arrayFromPickled, readPickle } from "./read-pickle.ts";

/** The arrays of a NumPy .npz archive by name, read when they are asked for. Throws naming the file and what is wrong with it. */
export interface NpzArchive {
  readonly names: readonly string[];
  /** Throws where the archive has no such array, naming those that it has. */
  read(name: string): RawArray;
}

export function readNpz(file: string): NpzArchive {
  const entries = unzip(file);
  const names = Object.keys(entries)
    .filter((name) => name.endsWith(".npy"))
    .map((name) => name.replace(/\.npy$/, ""));
  return {
    names,
    read(name) {
      const bytes = entries[`${name}.npy`];
      if (!bytes) throw new Error(`${file} has no array ${name}; it has ${names.join(", ") || "none"}`);
      return readNpy(bytes, `${name} in ${file}`);
    },
  };
}

function unzip(file: string): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(readBytes(file), {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > sizeLimit) throw new Error(`its arrays are larger than ${sizeLimit / 2 ** 30} GiB together`);
        return true;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.includes(file) ? reason : `${file} cannot be unpacked: ${reason}`);
  }
}

/** An .npy file's array: numpy.org/doc/stable/reference/generated/numpy.lib.format.html. Throws naming `what`. */
export function readNpy(bytes: Uint8Array, what: string): RawArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint8(0) !== 0x93) throw new Error(`${what} is not a NumPy array`);
  const isLong = view.getUint8(6) >= 2;
  const start = isLong ? 12 : 10;
  const length = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
  if (bytes.length < start + length) throw new Error(`${what} is cut off inside its header`);
  const header = new TextDecoder("latin1").decode(bytes.subarray(start, start + length));
  const shape = /'shape':\s*\(([^)]*)\)/
    .exec(header)?.[1]
    ?.split(",")
    .filter((part) => part.trim() !== "")
    .map(Number);
  const code = /'descr':\s*'([^']*)'/.exec(header)?.[1];
  if (!shape || shape.some((size) => !Number.isInteger(size)) || code === undefined)
    throw new Error(`${what} does not say the shape and type of a plain array`);
  const content = bytes.subarray(start + length);
  if (code === "|O") return arrayFromPickled(readPickle(content, what), what);
  return arrayFromBytes(content, { code, shape, isFortran: /'fortran_order':\s*True/.test(header), what });
}

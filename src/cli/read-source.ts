import { readFileSync } from "node:fs";

/** A file's text, and how to write it back. */
export interface Source {
  readonly text: string;
  /** Turns a changed text into the file's bytes; null where the encoding can only be read. */
  readonly encode: ((text: string) => Uint8Array) | null;
}

const largestFile = 10 * 2 ** 20;
const byteOrderMark = "\uFEFF";

/** Reads a Python file. Throws with a clause that fits behind the path: "is a binary file". */
export function readSource(file: string): Source {
  const bytes = readBytes(file);
  if (bytes.length > largestFile) throw new Error(`has ${Math.round(bytes.length / 2 ** 20)} MiB: more than 10 MiB are not read`);
  return decodeSource(bytes);
}

/** Decodes a Python file's bytes: UTF-8, or what its first two lines declare (PEP 263). */
export function decodeSource(bytes: Uint8Array): Source {
  if (bytes.includes(0)) throw new Error("is a binary file");
  const declared = declaredEncoding(bytes);
  if (declared !== null) {
    const decoder = decoderFor(declared);
    return { text: decoder.decode(bytes), encode: null };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
    return { text: text.slice(mark.length), encode: (changed) => new TextEncoder().encode(mark + changed) };
  } catch {
    throw new Error("is not valid UTF-8, and declares no other encoding");
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString("latin1")
    .split(/\r?\n|\r/, 2);
  for (const line of head) {
    const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
    if (name !== undefined && !/^utf[-_]?8/i.test(name)) return name;
  }
  return null;
}

function decoderFor(name: string) {
  // Python writes some names in a way that the Encoding Standard does not know.
  const label = name
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^latin-(?=\d)/, "latin");
  try {
    return new TextDecoder(label);
  } catch {
    throw new Error(`declares the encoding ${name}, which is not known`);
  }
}

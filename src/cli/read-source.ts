import { readFileSync } from "node:fs";
import { type ProgramText, readNotebook, type Side } from "../core/index.ts";
import { decodeSource } from "../workspace/decode-source.ts";

/** A file's program, and how to write it back. */
export interface Source {
  readonly program: ProgramText;
  /** The whole file as it was read. */
  readonly content: string;
  /** The file's content with a changed program. */
  render(program: ProgramText): string;
  /** Where an offset of the program lies in `content`. */
  offsetInFile(offset: number, side: Side): number;
  /** Turns a content into the file's bytes; null where the encoding can only be read. */
  readonly encode: ((content: string) => Uint8Array) | null;
}

const largestFile = 10 * 2 ** 20;
/** Pictures among a notebook's results take room. */
const largestNotebook = 100 * 2 ** 20;

/** Reads a Python file or a notebook. Throws with a clause that fits behind the path: "is a binary file". */
export function readSource(file: string): Source {
  return sourceOf(file, readSourceBytes(file));
}

/** The bytes of a file that is not too large. Throws as `readSource` does. */
export function readSourceBytes(file: string): Uint8Array {
  const bytes = readBytes(file);
  const most = isNotebook(file) ? largestNotebook : largestFile;
  if (bytes.length > most) {
    throw new Error(`has ${Math.round(bytes.length / 2 ** 20)} MiB: more than ${most / 2 ** 20} MiB are not read`);
  }
  return bytes;
}

/** The program in a file's bytes; the name tells a notebook. Throws as `readSource` does. */
export function sourceOf(name: string, bytes: Uint8Array): Source {
  const { text, encode } = decodeSource(bytes);
  if (!isNotebook(name)) {
    return { program: { text }, content: text, render: (program) => program.text, offsetInFile: (offset) => offset, encode };
  }
  const { program, render, offsetInFile } = readNotebook(text);
  return { program, content: text, render, offsetInFile, encode };
}

function isNotebook(name: string): boolean {
  return /\.ipynb$/i.test(name);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

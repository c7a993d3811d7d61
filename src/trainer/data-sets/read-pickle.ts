import { BufferReader, Parser } from "pickleparser";
import { arrayFromBytes, type NumericArray, type RawArray, type SequenceArray } from "./numeric-array.ts";

/**
 * What Python has pickled into a data file: numbers, texts, lists, dictionaries (as Maps) and arrays of NumPy. Nothing of it is
 * executed: a file that asks for anything else is refused. Python 2's strings are text of one character a byte. Throws naming `what`.
 */
export function readPickle(bytes: Uint8Array, what: string): unknown {
  try {
    const parser = new Parser({ nameResolver: { resolve }, unpicklingTypeOfDictionary: "Map" });
    return parser.read(new ByteStringReader(bytes));
  } catch (error) {
    throw new Error(`${what} cannot be unpickled: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Strings of Python 2 hold bytes: one character each loses none of them. */
class ByteStringReader extends BufferReader {
  override string(size: number, encoding: "ascii" | "utf-8"): string {
    return encoding === "utf-8" ? super.string(size, encoding) : Buffer.from(this.bytes(size) as Uint8Array).toString("latin1");
  }
}

/** The only things that a pickled data file may call: all of them make plain arrays. */
const allowed: Readonly<Record<string, (...given: never[]) => unknown>> = {
  "multiarray._reconstruct": () => new PickledArray(),
  "numpy.ndarray": () => new PickledArray(),
  "numpy.dtype": (code: string) => new PickledType(code),
};

function resolve(module: string, name: string): (...given: never[]) => unknown {
  const found = allowed[`${module.replace(/^numpy\._?core\.multiarray$/, "multiarray")}.${name}`];
  if (!found) throw new Error(`it asks for ${module}.${name}, which no data file needs`);
  return found;
}

class PickledType {
  private order = "<";
  constructor(private readonly name: string) {}
  __setstate__(state: readonly unknown[]): void {
    this.order = String(state[1]);
  }
  /** "<f4"; "O" for objects. */
  get code(): string {
    return this.name.startsWith("O") ? "O" : this.order + this.name.replace(/^[<>|=]/, "");
  }
}

/** An array of NumPy as it is pickled: first empty, then its state is set. */
class PickledArray {
  shape: readonly number[] = [];
  private code = "";
  private isFortran = false;
  private content: unknown = null;

  __setstate__(state: readonly unknown[]): void {
    const [, shape, type, isFortran, content] = state;
    if (!Array.isArray(shape) || !(type instanceof PickledType)) throw new Error("an array in it has no shape or type");
    this.shape = shape;
    this.code = type.code;
    this.isFortran = isFortran === true;
    this.content = content;
  }

  read(what: string): RawArray {
    if (this.code === "O") return sequencesFrom(this.content, what);
    return arrayFromBytes(bytesOf(this.content), { code: this.code, shape: this.shape, isFortran: this.isFortran, what });
  }
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === "string") return Buffer.from(content, "latin1");
  throw new Error("an array in it has no bytes");
}

/** The array that an unpickled value is: an array of NumPy, a list of numbers, a list of lists of whole numbers. Throws naming `what`. */
export function arrayFromPickled(value: unknown, what: string): RawArray {
  if (value instanceof PickledArray) return value.read(what);
  if (Array.isArray(value) && value.every((one) => typeof one === "number"))
    return { dtype: value.every(Number.isInteger) ? "int64" : "float64", shape: [value.length], values: Float64Array.from(value) };
  return sequencesFrom(value, what);
}

function sequencesFrom(value: unknown, what: string): SequenceArray {
  if (!Array.isArray(value)) throw new Error(`${what} holds neither an array nor lists of numbers`);
  const offsets = new Uint32Array(value.length + 1);
  const lists = value.map((one: unknown, i): ArrayLike<number> => {
    const list = one instanceof PickledArray ? numbersOf(one.read(what)) : one;
    if (!isNumbers(list)) throw new Error(`${what} holds something that is no list of numbers at place ${i}`);
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
    return list;
  });
  const values = new Int32Array(offsets.at(-1) ?? 0);
  for (const [i, list] of lists.entries()) values.set(list, offsets[i]);
  return { dtype: "object", shape: [value.length], offsets, values };
}

function numbersOf(array: RawArray): NumericArray["values"] | null {
  return array.dtype === "object" ? null : array.values;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  if (ArrayBuffer.isView(value)) return true;
  return Array.isArray(value) && value.every((number) => typeof number === "number");
}

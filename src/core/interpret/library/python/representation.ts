import type { DictValue, SequenceValue, Value } from "../../value.ts";
import { containerType } from "./container-types.ts";

const deepest = 40;

/** Python's `repr` of a value; null where it is not known. */
export function reprOf(value: Value, depth = 0): string | null {
  if (depth > deepest) return null;
  switch (value.kind) {
    case "none":
      return "None";
    case "boolean":
      return value.value ? "True" : "False";
    case "number":
      return value.value === null ? null : value.isInteger ? integerText(value.value) : floatText(value.value);
    case "string":
      return quoted(value.value);
    case "tuple":
    case "list":
    case "set":
      return sequenceText(value, depth);
    case "dict":
      return dictText(value, depth);
    case "range": {
      const [start, stop, step] = [value.start.value, value.stop.value, value.step.value];
      if (start === null || stop === null || step === null) return null;
      return `range(${start}, ${stop}${step === 1 ? "" : `, ${step}`})`;
    }
    case "api":
      return plainTypes.has(value.name) ? `<class '${value.name.replace("builtins.", "")}'>` : null;
    case "object":
      return objectText(value, depth);
    default:
      return null;
  }
}

/** Python's `str` of a value; null where it is not known. */
export function strOf(value: Value): string | null {
  if (value.kind === "string") return value.value;
  if (value.kind === "object" && value.type === "pathlib.Path") {
    const path = value.state.get("path");
    return path?.kind === "string" ? path.value : null;
  }
  return reprOf(value);
}

const plainTypes: ReadonlySet<string> = new Set(
  ["int", "float", "str", "bool", "list", "tuple", "dict", "set", "frozenset", "object", "type", "range"].map((name) => `builtins.${name}`),
);

export function integerText(value: number): string {
  return Number.isSafeInteger(value) ? String(value + 0) : Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** The shortest text that reads back as the same float, with an exponent where Python writes one. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  if (exponent >= 0) return Number.isInteger(value) ? `${value}.0` : String(value);
  const sign = value < 0 ? "-" : "";
  return `${sign}0.${"0".repeat(-exponent - 1)}${mantissa.replace(/[-.]/g, "")}`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(/[\\\p{C}\p{Z}'"]/gu, (character) => {
    if (character === " ") return character;
    if (character === "\\" || character === quote) return `\\${character}`;
    if (character === "'" || character === '"') return character;
    const short = shortEscapes.get(character);
    if (short) return short;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  });
  return quote + inner + quote;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function sequenceText(value: SequenceValue, depth: number): string | null {
  if (!value.isComplete) return null;
  const type = containerType(value);
  if (type?.type === "iterator") return null;
  const elements = value.kind === "set" ? inSetOrder(value.elements) : value.elements;
  const parts = elements?.map((element) => reprOf(element, depth + 1));
  if (!parts || parts.includes(null)) return null;
  const inner = parts.join(", ");
  if (type?.type === "namedtuple") return `${type.name}(${type.fields.map((field, i) => `${field}=${parts[i]}`).join(", ")})`;
  if (type?.type === "deque") return `deque([${inner}]${type.limit === null ? "" : `, maxlen=${type.limit}`})`;
  if (value.kind === "list") return `[${inner}]`;
  if (value.kind === "tuple") return parts.length === 1 ? `(${inner},)` : `(${inner})`;
  const set = parts.length === 0 ? "" : `{${inner}}`;
  return type?.type === "frozenset" ? `frozenset(${set})` : set || "set()";
}

/**
 * The elements of a set in the order in which CPython gives them; null where that is not known. Small
 * integers lie in the hash table at their own value; the order of texts differs from run to run.
 */
export function inSetOrder(elements: readonly Value[]): readonly Value[] | null {
  if (elements.length < 2) return elements;
  let size = 8;
  for (let fill = 1; fill <= elements.length; fill++) if (fill * 5 >= (size - 1) * 3) while (size <= fill * 4) size *= 2;
  const numbers: number[] = [];
  for (const element of elements) {
    if (element.kind !== "number" || !element.isInteger || element.value === null || element.value < 0 || element.value >= size)
      return null;
    numbers.push(element.value);
  }
  if (new Set(numbers).size !== numbers.length) return null;
  return [...elements].sort((a, b) => (a.kind === "number" && b.kind === "number" ? (a.value ?? 0) - (b.value ?? 0) : 0));
}

function dictText(value: DictValue, depth: number): string | null {
  if (!value.isComplete) return null;
  const type = containerType(value);
  const parts: { readonly key: string; readonly value: string }[] = [];
  const entries = [...value.entries.values()];
  if (type?.type === "Counter") entries.sort((a, b) => countOf(b.value) - countOf(a.value));
  for (const entry of entries) {
    const [key, inner] = [reprOf(entry.key, depth + 1), reprOf(entry.value, depth + 1)];
    if (key === null || inner === null) return null;
    parts.push({ key, value: inner });
  }
  const plain = `{${parts.map((part) => `${part.key}: ${part.value}`).join(", ")}}`;
  if (type?.type === "Counter") return parts.length === 0 ? "Counter()" : `Counter(${plain})`;
  if (type?.type === "OrderedDict")
    return parts.length === 0 ? "OrderedDict()" : `OrderedDict([${parts.map((part) => `(${part.key}, ${part.value})`).join(", ")}])`;
  if (type?.type !== "defaultdict") return plain;
  const factory = reprOf(type.factory);
  return factory && `defaultdict(${factory}, ${plain})`;
}

function countOf(value: Value): number {
  return value.kind === "number" ? (value.value ?? 0) : 0;
}

function objectText(value: Value & { readonly kind: "object" }, depth: number): string | null {
  if (value.type === "pathlib.Path") {
    const path = strOf(value);
    return path === null ? null : `PosixPath(${quoted(path)})`;
  }
  if (value.type !== "argparse.Namespace" && value.type !== "types.SimpleNamespace") return null;
  const parts: string[] = [];
  for (const [name, inner] of value.state) {
    const text = reprOf(inner, depth + 1);
    if (text === null) return null;
    parts.push(`${name}=${text}`);
  }
  return `${value.type === "argparse.Namespace" ? "Namespace" : "namespace"}(${parts.join(", ")})`;
}

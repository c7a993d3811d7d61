import { names as nameLines, parameters as parameterLines, signatures as signatureLines } from "./generated/api-table.ts";

/** Software that has a name, as bits. Names of TensorFlow and of Keras are counted apart. */
export const tensorflowSources = { tensorflow1: 1, tensorflow2: 2, compatV1: 4 } as const;
/** `tensorflow1Keras` is `tf.keras` of TensorFlow 1, `keras2` stand-alone Keras 2, `tfKeras` the Keras 2 of TensorFlow 2. */
export const kerasSources = { tensorflow1Keras: 1, keras2: 2, tfKeras: 4, keras3: 8 } as const;

export interface ApiEntry {
  /** As asked for. */
  readonly name: string;
  /** The one name under which the thing is listed. */
  readonly canonical: string;
  readonly kind: "class" | "function" | "constant" | "module";
  /** In which software `name` exists. */
  readonly sources: number;
  /** See `signatureIn`. */
  readonly encoded: string;
}

export interface ApiParameter {
  /** `*` stands before those that go by name only, `*args` and `**kwargs` have their stars. */
  readonly name: string;
  /** Null where there is none. JSON; `@name` for a function or class, `@name()` for an object of a class; `?` for anything else. */
  readonly default: string | null;
}

/*
 * The table's form. `names`: a line `@module`, then a line for each name in it:
 *
 *   leaf [~ or !](mask number)… [mask]     the signatures of a thing, and where this name of it exists if not everywhere
 *   leaf /mask [mask]                      a module
 *   leaf =line[mask]                       another name of what stands in the line of that number (three digits)
 *
 * `~`: a class that begins with a small letter or a function with a capital one; `!`: a constant. Each mask (a letter, A is 0)
 * says which software has the signature of the number (two digits; '' for none that can be read). `signatures`: two digits for
 * each parameter. A class's methods stand under its name.
 */
const digits = "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~".slice(0, 88);

/** Texts are taken apart when they are first asked for. */
function linesOf(text: string): () => readonly string[] {
  let lines: readonly string[] | null = null;
  return () => {
    lines ??= text.split("\n");
    return lines;
  };
}

const nameList = /* @__PURE__ */ linesOf(nameLines);
const signatureList = /* @__PURE__ */ linesOf(signatureLines);
const parameterList = /* @__PURE__ */ linesOf(parameterLines);

/** The lines of a module's names: from the one after `start` up to `end`; by name once one was asked for. */
interface Section {
  readonly module: string;
  readonly start: number;
  readonly end: number;
  lineOf: ReadonlyMap<string, number> | null;
}

let sections: ReadonlyMap<string, Section> | null = null;

function sectionsByModule(): ReadonlyMap<string, Section> {
  if (sections) return sections;
  const found = new Map<string, Section>();
  const lines = nameList();
  for (let start = 0, end = 1; start < lines.length; start = end) {
    for (end = start + 1; end < lines.length && lines[end]?.charCodeAt(0) !== 64; end++);
    const module = lines[start]?.slice(1) ?? "";
    found.set(module, { module, start, end, lineOf: null });
  }
  sections = found;
  return found;
}

function lineIn(section: Section, leaf: string): number | undefined {
  if (!section.lineOf) {
    const lines = nameList();
    const lineOf = new Map<string, number>();
    for (let i = section.start + 1; i < section.end; i++) {
      const line = lines[i] ?? "";
      lineOf.set(line.slice(0, line.indexOf(" ")), i);
    }
    section.lineOf = lineOf;
  }
  return section.lineOf.get(leaf);
}

/** What is known of a public name, by any of its spellings in the table; null for others. */
export function lookUp(name: string): ApiEntry | null {
  const at = name.lastIndexOf(".");
  const section = at < 0 ? undefined : sectionsByModule().get(name.slice(0, at));
  const number = section && lineIn(section, name.slice(at + 1));
  return number === undefined ? null : entryAt(number, name);
}

function entryAt(number: number, name: string): ApiEntry {
  const [, code = "", mask] = (nameList()[number] ?? "").split(" ");
  if (code.startsWith("=")) {
    const target = lineNumberOf(code);
    const entry = entryAt(target, nameAt(target));
    return { ...entry, name, sources: code.length > 4 ? maskNumber(code.charAt(4)) : allSources(target) };
  }
  const canonical = name;
  const sources = mask === undefined ? allSources(number) : maskNumber(mask);
  if (code.startsWith("/")) return { name, canonical, kind: "module", sources, encoded: "" };
  const isMarked = code.startsWith("~") || code.startsWith("!");
  const leaf = name.slice(name.lastIndexOf(".") + 1);
  const isClass = /^[A-Z]/.test(leaf) !== code.startsWith("~");
  const kind = code.startsWith("!") ? "constant" : isClass ? "class" : "function";
  return { name, canonical, kind, sources, encoded: isMarked ? code.slice(1) : code };
}

function lineNumberOf(code: string): number {
  return digits.indexOf(code.charAt(1)) * digits.length ** 2 + numberOf(code.slice(2, 4));
}

/** The software that has the thing in a line, under any of its names. */
function allSources(number: number): number {
  const [, code = ""] = (nameList()[number] ?? "").split(" ");
  if (code.startsWith("/")) return maskNumber(code.slice(1));
  return chunks(code.replace(/^[~!]/, "")).reduce((mask, chunk) => mask | chunk.mask, 0);
}

function nameAt(number: number): string {
  const lines = nameList();
  let start = number;
  while (lines[start]?.charCodeAt(0) !== 64) start--;
  return `${lines[start]?.slice(1)}.${lines[number]?.split(" ", 1)[0]}`;
}

/** All names of an entry, its canonical one first. */
export function namesOf(entry: ApiEntry): readonly string[] {
  aliases ??= readAliases();
  return [entry.canonical, ...(aliases.get(entry.canonical) ?? [])];
}

let aliases: ReadonlyMap<string, readonly string[]> | null = null;

function readAliases(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  forEachLine((name, code) => {
    if (!code.startsWith("=")) return;
    const canonical = nameAt(lineNumberOf(code));
    found.set(canonical, [...(found.get(canonical) ?? []), name]);
  });
  return found;
}

function forEachLine(visit: (name: string, code: string, module: string) => void): void {
  let module = "";
  for (const line of nameList()) {
    const [leaf = "", code = ""] = line.split(" ", 2);
    if (leaf.startsWith("@")) module = leaf.slice(1);
    else visit(`${module}.${leaf}`, code, module);
  }
}

function maskNumber(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

function chunks(encoded: string): readonly { readonly mask: number; readonly number: string }[] {
  const found = [];
  for (let at = 0; at < encoded.length; at += 3)
    found.push({ mask: maskNumber(encoded.charAt(at)), number: encoded.slice(at + 1, at + 3) });
  return found;
}

/** The parameters that an entry's function or class takes in one source; null where it has none there, or they cannot be read. */
export function signatureIn(entry: ApiEntry, source: number): readonly ApiParameter[] | null {
  const found = chunks(entry.encoded).find(({ mask }) => (mask & source) !== 0);
  if (!found || found.number === "''") return null;
  const known = parameterList();
  const text = signatureList()[numberOf(found.number)] ?? "";
  const parameters: ApiParameter[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const parameter = known[numberOf(text.slice(at, at + 2))] ?? "";
    const equals = parameter.indexOf("=");
    parameters.push(
      equals < 0 ? { name: parameter, default: null } : { name: parameter.slice(0, equals), default: parameter.slice(equals + 1) },
    );
  }
  return parameters;
}

function numberOf(text: string): number {
  return digits.indexOf(text.charAt(0)) * digits.length + digits.indexOf(text.charAt(1));
}

/** Canonical names of classes and functions outside of contrib by their last part, for names of which only that is public. */
export function namesEndingWith(leaf: string): readonly string[] {
  byLeaf ??= readLeaves();
  return byLeaf.get(leaf) ?? [];
}

let byLeaf: ReadonlyMap<string, readonly string[]> | null = null;

function readLeaves(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  forEachLine((name, code, module) => {
    const isMethod = /\.[A-Z]\w*$/.test(module);
    if (/^[=/!]/.test(code) || isMethod || module.startsWith("tensorflow.contrib")) return;
    const leaf = name.slice(module.length + 1);
    found.set(leaf, [...(found.get(leaf) ?? []), name]);
  });
  return found;
}

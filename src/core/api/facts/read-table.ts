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
 *   leaf [~ or !] (mask number)… [alias[:mask]]…
 *
 * `~`: a class that begins with a small letter or a function with a capital one; `!`: a constant; `/`: a module.
 * Each mask (a letter, A is 0) says which software has the signature of the number (two digits; '' for none that can be read).
 * An alias is a name in the same module, or begins with a point and is a path under the root; its mask follows where it is not
 * the sum of the others. An empty alias has the mask of the name itself. `signatures`: two digits for each parameter.
 */
const digits = "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~".slice(0, 88);

interface Table {
  readonly lines: readonly string[];
  /** The module of each line. */
  readonly modules: readonly string[];
  /** Line by name, aliases included. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly signatures: readonly string[];
  readonly parameters: readonly string[];
}

let table: Table | null = null;

function open(): Table {
  const lines = nameLines.split("\n");
  const modules: string[] = [];
  const lineOf = new Map<string, number>();
  let module = "";
  let root = "";
  for (const [i, line] of lines.entries()) {
    if (line.startsWith("@")) {
      module = `${line.slice(1)}.`;
      root = module.slice(0, module.indexOf("."));
    }
    modules.push(module);
    if (line.startsWith("@")) continue;
    const end = line.indexOf(" ");
    lineOf.set(module + line.slice(0, end), i);
    let from = line.indexOf(" ", end + 1) + 1;
    while (from > 0) {
      const next = line.indexOf(" ", from);
      const colon = line.indexOf(":", from);
      const to = colon >= 0 && (next < 0 || colon < next) ? colon : next < 0 ? line.length : next;
      if (to > from) lineOf.set((line[from] === "." ? root : module) + line.slice(from, to), i);
      from = next + 1;
    }
  }
  return { lines, modules, lineOf, signatures: signatureLines.split("\n"), parameters: parameterLines.split("\n") };
}

/** What is known of a public name, by any of its spellings in the table; null for others. */
export function lookUp(name: string): ApiEntry | null {
  table ??= open();
  const at = table.lineOf.get(name);
  if (at === undefined) return null;
  const [leaf = "", code = "", ...aliases] = (table.lines[at] ?? "").split(" ");
  const module = table.modules[at] ?? "";
  const canonical = module + leaf;
  if (code === "/") return { name, canonical, kind: "module", sources: 0, encoded: "" };
  const isMarked = code.startsWith("~") || code.startsWith("!");
  const encoded = isMarked ? code.slice(1) : code;
  const isClass = /^[A-Z]/.test(leaf) !== code.startsWith("~");
  return {
    name,
    canonical,
    kind: code.startsWith("!") ? "constant" : isClass ? "class" : "function",
    sources: maskOf(name, canonical, module, aliases) ?? chunks(encoded).reduce((mask, chunk) => mask | chunk.mask, 0),
    encoded,
  };
}

function maskOf(name: string, canonical: string, module: string, aliases: readonly string[]): number | null {
  const root = module.slice(0, module.indexOf("."));
  for (const alias of aliases) {
    const [text = "", mask] = alias.split(":");
    const full = text === "" ? canonical : text.startsWith(".") ? root + text : module + text;
    if (full === name) return mask === undefined ? null : maskNumber(mask);
  }
  return null;
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
  table ??= open();
  const text = table.signatures[numberOf(found.number)] ?? "";
  const parameters: ApiParameter[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const parameter = table.parameters[numberOf(text.slice(at, at + 2))] ?? "";
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

/** Canonical names of classes and functions by their last part, for names of which only that is public. */
export function namesEndingWith(leaf: string): readonly string[] {
  table ??= open();
  byLeaf ??= readLeaves(table);
  return byLeaf.get(leaf) ?? [];
}

let byLeaf: ReadonlyMap<string, readonly string[]> | null = null;

function readLeaves({ lines, modules }: Table): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [i, line] of lines.entries()) {
    const module = modules[i] ?? "";
    // Methods lie under the name of a class.
    if (line.startsWith("@") || /\.[A-Z]\w*\.$/.test(module)) continue;
    const [leaf = "", code = ""] = line.split(" ", 2);
    if (code.startsWith("/") || code.startsWith("!")) continue;
    const names = found.get(leaf);
    if (names) names.push(module + leaf);
    else found.set(leaf, [module + leaf]);
  }
  return found;
}

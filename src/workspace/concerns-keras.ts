import type { FindModule, ProgramFile } from "../core/index.ts";

const libraries = /tensorflow|keras/i;

/** Beyond so many files a program is taken for one that builds models. */
const mostFiles = 1000;

/** What of a text matters here. */
interface Glance {
  readonly namesLibrary: boolean;
  /** What it imports; only looked for where it names no library. */
  readonly imports: readonly { readonly name: string; readonly level: number }[];
}

/**
 * Tells without parsing whether a file can have anything to do with TensorFlow or Keras: it names one of them, also in a comment, or
 * imports a file of the program that does. It may be true for nothing, but is never false where the analysis finds a model.
 */
export function createConcernsKeras(find: FindModule): (path: string, text: string) => boolean {
  const glances = new Map<string, Glance & { readonly version: string }>();
  const glanceOf = (file: ProgramFile): Glance => {
    const known = glances.get(file.path);
    if (known?.version === file.version) return known;
    const fresh = { version: file.version, ...glance(textOf(file)) };
    glances.set(file.path, fresh);
    return fresh;
  };
  /** What was found out already: files import the same ones again and again. */
  const verdicts = new Map<string, boolean>();
  const imported = new Map<string, readonly ProgramFile[]>();
  const importsOf = (file: string, { imports }: Glance): readonly ProgramFile[] => {
    const known = imported.get(file);
    if (known) return known;
    const found = imports.flatMap((request) => find({ ...request, from: file }) ?? []);
    imported.set(file, found);
    return found;
  };
  return (first, text) => {
    const open = [{ path: first, ...glance(text) }];
    const seen = new Set([first]);
    for (let file = open.pop(); file; file = open.pop()) {
      if (file.namesLibrary || verdicts.get(file.path) === true || seen.size > mostFiles) {
        verdicts.set(file.path, true);
        verdicts.set(first, true);
        return true;
      }
      for (const found of importsOf(file.path, file)) {
        if (seen.has(found.path) || verdicts.get(found.path) === false) continue;
        seen.add(found.path);
        open.push({ path: found.path, ...glanceOf(found) });
      }
    }
    for (const one of seen) verdicts.set(one, false);
    return false;
  };
}

/** A file that cannot be read is not followed by the analysis either. */
function textOf(file: ProgramFile): string {
  try {
    return file.read();
  } catch {
    return "";
  }
}

function glance(text: string): Glance {
  return libraries.test(text) ? { namesLibrary: true, imports: [] } : { namesLibrary: false, imports: importsIn(text) };
}

/** Import statements, also such as only stand in strings. */
const statement = /\bfrom[ \t]*(\.*)[ \t]*([\p{L}\p{N}_.]*)[ \t]*\bimport\b[ \t]*(\((?:#[^\n]*|[^)#])*|[^\n;]*)|\bimport[ \t]+([^\n;(]+)/gu;

/** `from a import b` may mean the file `a` and the file `a.b`. */
function importsIn(text: string): Glance["imports"] {
  const joined = text.includes("import") ? text.replace(/\\\r?\n/g, " ") : "";
  return [...joined.matchAll(statement)].flatMap(([, dots = "", name = "", names, modules]) => {
    if (modules !== undefined) return namesIn(modules).map((one) => ({ name: one, level: 0 }));
    const inner = namesIn(names ?? "").map((one) => (name === "" ? one : `${name}.${one}`));
    return [name, ...inner].map((one) => ({ name: one, level: dots.length }));
  });
}

/** The names of "a.b as c, d". */
function namesIn(list: string): readonly string[] {
  return list
    .replace(/#[^\n]*/g, "")
    .split(/[(),]/)
    .flatMap((item) => /^\s*([\p{L}\p{N}_.]+)/u.exec(item)?.[1] ?? []);
}

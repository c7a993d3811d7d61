import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Problem } from "../report/check-document.ts";

export interface CollectedFiles {
  /** Paths as given, or below the folder as given; each once. "-" stands for standard input. */
  readonly files: readonly string[];
  /** Those of `files` that the user named one by one. */
  readonly named: ReadonlySet<string>;
  /** Those that were looked through, and those that hold named files. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
  /** Paths that do not exist. */
  readonly missing: readonly string[];
}

/** The Python files that paths and folders mean. Git-ignored files, virtual environments and `node_modules` are left out. */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const files = new Set<string>();
  const named = new Set<string>();
  const folders = new Set<string>();
  const problems: Problem[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    if (given === "-") {
      files.add(given);
      named.add(given);
      continue;
    }
    if (!existsSync(given)) {
      missing.push(given);
      problems.push({ path: given, message: "does not exist" });
      continue;
    }
    if (!statSync(given).isDirectory()) {
      files.add(given);
      named.add(given);
      folders.add(path.dirname(given));
      continue;
    }
    const found = walk(given, ignoreRulesAbove(given), folders);
    if (found.length === 0) problems.push({ path: given, message: "has no Python files" });
    for (const file of found) files.add(file);
  }
  return { files: [...files], named, folders: [...folders], problems, missing };
}

const skippedFolders = new Set(["node_modules", "__pycache__", "site-packages"]);

interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

function isPython(file: string): boolean {
  return /\.(py|pyw|ipynb)$/i.test(file);
}

function walk(folder: string, above: readonly IgnoreRules[], folders: Set<string>): readonly string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  if (entries.some((entry) => entry.name === "pyvenv.cfg")) return [];
  folders.add(folder);
  const own = readIgnoreRules(folder);
  const rules = own ? [...above, own] : above;
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder ? skippedFolders.has(entry.name) || entry.name.startsWith(".") : !isPython(entry.name)) return [];
    if (isIgnored(file, isFolder, rules)) return [];
    return isFolder ? walk(file, rules, folders) : [file];
  });
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readIgnoreRules(folder: string): IgnoreRules | null {
  // What git ignores in one clone only stands in the repository's own folder.
  const lists = [path.join(folder, ".git", "info", "exclude"), path.join(folder, ".gitignore")].filter((file) => existsSync(file));
  if (lists.length === 0) return null;
  const rules = ignore();
  for (const file of lists) rules.add(readFileSync(file, "utf8"));
  return { folder: path.resolve(folder), rules };
}

/** The rules of the folders between a repository's root and `folder`; none outside of a repository. */
function ignoreRulesAbove(folder: string): readonly IgnoreRules[] {
  const rules: IgnoreRules[] = [];
  for (let above = path.resolve(folder); ; above = path.dirname(above)) {
    if (above !== path.resolve(folder)) {
      const own = readIgnoreRules(above);
      if (own) rules.unshift(own);
    }
    // Who names an ignored folder means it.
    if (existsSync(path.join(above, ".git"))) return isIgnored(folder, true, rules) ? [] : rules;
    if (above === path.dirname(above)) return [];
  }
}

/** Git's own order: the rules nearest to a file decide, and may take back what those above them say. */
function isIgnored(file: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  const absolute = path.resolve(file);
  for (const { folder, rules: own } of [...rules].reverse()) {
    const relative = path.relative(folder, absolute).split(path.sep).join("/");
    const result = own.test(isFolder ? `${relative}/` : relative);
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { before, describe, it } from "mocha";
import * as vscode from "vscode";
import { kerasParity } from "./programs.ts";

interface Line {
  readonly ruleStack: unknown;
  readonly tokens: readonly { readonly startIndex: number; readonly endIndex: number; readonly scopes: readonly string[] }[];
}

interface Grammar {
  tokenizeLine(line: string, state: unknown): Line;
}

/** The part that is used of VS Code's own tokeniser, which lies in its installation. */
interface Textmate {
  parseRawGrammar(text: string, path: string): unknown;
  readonly Registry: new (options: {
    readonly onigLib: Promise<unknown>;
    loadGrammar(scope: string): Promise<unknown>;
    getInjections(scope: string): readonly string[] | undefined;
  }) => { loadGrammar(scope: string): Promise<Grammar | null> };
}

interface Oniguruma {
  loadWASM(bytes: Uint8Array): Promise<void>;
  createOnigScanner(patterns: readonly string[]): unknown;
  createOnigString(text: string): unknown;
}

describe("highlighting of suppression comments", () => {
  let grammar: Grammar | null = null;
  let markdown: Grammar | null = null;

  before(async () => {
    const modules = ["node_modules.asar", "node_modules"]
      .map((name) => path.join(vscode.env.appRoot, name))
      .find((place) => existsSync(place));
    assert.ok(modules);
    const load = createRequire(path.join(modules, "index.js"));
    const textmate = load("vscode-textmate") as Textmate;
    const oniguruma = load("vscode-oniguruma") as Oniguruma;
    await oniguruma.loadWASM(await readFile(path.join(modules, "vscode-oniguruma/release/onig.wasm")));
    const [ours] = kerasParity().packageJSON.contributes.grammars;
    const files: Readonly<Record<string, string>> = {
      "source.python": path.join(vscode.env.appRoot, "extensions/python/syntaxes/MagicPython.tmLanguage.json"),
      "text.html.markdown": path.join(vscode.env.appRoot, "extensions/markdown-basics/syntaxes/markdown.tmLanguage.json"),
      [ours.scopeName]: path.join(kerasParity().extensionPath, ours.path),
    };
    const registry = new textmate.Registry({
      onigLib: Promise.resolve(oniguruma),
      async loadGrammar(scope) {
        const file = files[scope];
        return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, "utf8"), file);
      },
      getInjections: (scope) => (ours.injectTo.includes(scope) ? [ours.scopeName] : undefined),
    });
    grammar = await registry.loadGrammar("source.python");
    markdown = await registry.loadGrammar("text.html.markdown");
  });

  /** Our own innermost scopes of a line, with their text. */
  const marksOf = (line: string) =>
    (grammar?.tokenizeLine(line, null).tokens ?? []).flatMap(({ endIndex, scopes, startIndex }) => {
      const scope = scopes.at(-1) ?? "";
      return scope.endsWith(".parity") ? [`${scope.split(".").slice(0, 2).join(".")} ${line.slice(startIndex, endIndex)}`] : [];
    });

  it("marks the keyword and the rules of a line's comment", () => {
    assert.deepEqual(marksOf("x = 1  # parity: ignore[KP101, random-bias] because"), [
      "keyword.other parity",
      "punctuation.separator :",
      "keyword.control ignore",
      "punctuation.definition [",
      "constant.other KP101",
      "constant.other random-bias",
      "punctuation.definition ]",
    ]);
  });

  it("marks comments for a file, without rules, without blanks, and behind another comment", () => {
    assert.ok(marksOf("# parity: ignore-file[KP401]").includes("keyword.control ignore-file"));
    assert.ok(marksOf("#parity:ignore").includes("keyword.control ignore"));
    assert.ok(marksOf("x = 1  # noqa # parity: ignore[KP1]").includes("constant.other KP1"));
  });

  it("marks comments in Markdown's Python fences", () => {
    let state: unknown = null;
    const scopes = ["```python", "x = 1  # parity: ignore[KP101]", "```"].map((line) => {
      const { ruleStack, tokens } = markdown?.tokenizeLine(line, state) ?? { ruleStack: null, tokens: [] };
      state = ruleStack;
      return tokens.flatMap((token) => token.scopes.filter((scope) => scope === "constant.other.rule.parity"));
    });
    assert.deepEqual(scopes, [[], ["constant.other.rule.parity"], []]);
  });

  it("leaves strings, code and other words alone", () => {
    for (const line of ['s = "# parity: ignore[KP102]"', "# disparity: ignore[KP103]", "# see parity: ignore[KP104]", "parity: ignore"])
      assert.deepEqual(marksOf(line), [], line);
  });
});

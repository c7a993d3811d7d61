import { beforeAll, describe, expect, it } from "vitest";

interface Metafile {
  readonly outputs: Record<string, { readonly bytes: number; readonly inputs: Record<string, { readonly bytesInOutput: number }> }>;
}

let metafiles: Record<string, Metafile> = {};
beforeAll(async () => {
  // @ts-expect-error The build script is plain JavaScript.
  const { build } = (await import("../../scripts/build.mjs")) as { build: () => Promise<Record<string, Metafile>> };
  metafiles = await build();
});

/** Packages that must not be in a bundle: each process carries only what it needs. */
const foreign: Record<string, RegExp> = {
  core: /node_modules\/(?!web-tree-sitter|simple-statistics)|src\/(?!core)/,
  extension: /node_modules\/(@tensorflow|web-tree-sitter|preact|uplot|@vscode-elements|vscode-languageserver\/)/,
  runner: /node_modules\/(@tensorflow|web-tree-sitter|preact|uplot|@vscode-elements|vscode-)/,
  "extension-browser": /node_modules\/(@tensorflow|web-tree-sitter|preact|uplot|@vscode-elements|vscode-languageserver\/)|src\/runner/,
  "server-browser":
    /node_modules\/(@tensorflow|preact|uplot|@vscode-elements|vscode-languageclient|web-tree-sitter|fflate)|src\/(core|runner)/,
  server: /node_modules\/(@tensorflow|preact|uplot|@vscode-elements|vscode-languageclient|web-tree-sitter|fflate)|src\/core/,
  cli: /node_modules\/(@tensorflow|preact|uplot|@vscode-elements|vscode-language|web-tree-sitter)|src\/core/,
  trainer: /node_modules\/(vscode-|web-tree-sitter|preact|uplot|@vscode-elements|commander)/,
  compare: /node_modules\/(@tensorflow|vscode-|web-tree-sitter|commander|fflate|uplot)/,
  webview: /node_modules\/(@tensorflow|vscode-|web-tree-sitter|commander|fflate)/,
};

describe.each(Object.keys(foreign))("the bundle %s", (name) => {
  it("holds no other bundle's packages", () => {
    const outputs = Object.entries(metafiles[name]?.outputs ?? {}).filter(([file]) => file.endsWith(".js"));
    const parts = outputs.flatMap(([, output]) => Object.entries(output.inputs));
    // What was read but not used leaves no bytes.
    const inputs = parts.filter(([, part]) => part.bytesInOutput > 0).map(([file]) => file);
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((input) => foreign[name]?.test(input))).toEqual([]);
  });
});

it("keeps the extension's own bundle under 400 kB", () => {
  const output = Object.entries(metafiles.extension?.outputs ?? {}).find(([file]) => file.endsWith(".js"));
  expect(output?.[1].bytes).toBeLessThan(400_000);
});

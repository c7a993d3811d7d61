import { beforeAll, describe, expect, it } from "vitest";

interface Metafile {
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, { readonly bytes: number }>;
}

let metafiles: Record<string, Metafile> = {};
beforeAll(async () => {
  // @ts-expect-error The build script is plain JavaScript.
  const { build } = (await import("../../scripts/build.mjs")) as { build: () => Promise<Record<string, Metafile>> };
  metafiles = await build();
});

/** Packages that must not be in a bundle: each process carries only what it needs. */
const foreign: Record<string, RegExp> = {
  extension: /node_modules\/(@tensorflow|web-tree-sitter|preact|uplot|@vscode-elements|vscode-languageserver\/)/,
  server: /node_modules\/(@tensorflow|preact|uplot|@vscode-elements|vscode-languageclient|fflate)/,
  cli: /node_modules\/(@tensorflow|preact|uplot|@vscode-elements|vscode-language)/,
  trainer: /node_modules\/(vscode-|web-tree-sitter|preact|uplot|@vscode-elements|commander)/,
  webview: /node_modules\/(@tensorflow|vscode-|web-tree-sitter|commander|fflate)/,
};

describe.each(Object.keys(foreign))("the bundle %s", (name) => {
  it("holds no other bundle's packages", () => {
    const inputs = Object.keys(metafiles[name]?.inputs ?? {});
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((input) => foreign[name]?.test(input))).toEqual([]);
  });
});

it("keeps the extension's own bundle under 400 kB", () => {
  const output = Object.entries(metafiles.extension?.outputs ?? {}).find(([file]) => file.endsWith(".js"));
  expect(output?.[1].bytes).toBeLessThan(400_000);
});

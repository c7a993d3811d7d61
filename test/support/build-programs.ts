import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import * as esbuild from "esbuild";
// @ts-expect-error: the build script is plain JavaScript.
import { bundles as untypedBundles } from "../../scripts/build.mjs";

/** esbuild's options for the programs that run on Node. */
export const bundles = untypedBundles as Readonly<Record<"cli" | "core" | "mcp-sdk" | "server" | "trainer", esbuild.BuildOptions>>;
const root = path.resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

const binaries = [
  ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter.wasm"],
  ["tree-sitter-python/tree-sitter-python.wasm", "tree-sitter-python.wasm"],
  ["@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm", "tfjs-backend-wasm.wasm"],
  ["@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm-simd.wasm"],
] as const;

/** What a program loads from beside it. */
const besides: Partial<Record<keyof typeof bundles, keyof typeof bundles>> = { cli: "core", server: "core" };

/**
 * Builds some of the programs as they ship into a folder of the caller's own, so that tests that run at the same time
 * do not write over each other's programs. Gives the folder.
 */
export async function buildPrograms(owner: string, names: readonly (keyof typeof bundles)[]): Promise<string> {
  const folder = path.join(root, "test-results", "programs", owner);
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...binaries.map(([from, to]) => copyFile(require.resolve(from), path.join(folder, to))),
    ...[...new Set([...names, ...names.flatMap((name) => besides[name] ?? [])])].map((name) =>
      esbuild.build({ ...bundles[name], outfile: path.join(folder, `${name}.js`) }),
    ),
  ]);
  return folder;
}

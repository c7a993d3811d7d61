import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What TypeScript written here exports; `contents` imports from `./src/…`, as the product ships it. */
export async function importSource(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
  });
  // A file, since what it imports may ask where it lies.
  const { contents: code } = outputFiles[0];
  const file = path.join(root, "dist/scripts", `${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code);
  return import(pathToFileURL(file).href);
}

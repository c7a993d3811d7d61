// Bundles the programs of the extension into dist/ and puts the WebAssembly files beside them.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { bundledPackages, renderBillOfMaterials, renderNotices } from "./bundled-packages.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/**
 * The core's one door leads to the parser, the interpreter and the tables of facts. Loading any of them does nothing by
 * itself, so that a bundle need carry only what it uses.
 */
const coreWhereUsed = {
  name: "core-where-used",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^web-tree-sitter$|^\.{1,2}\// }, async ({ path: name, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === "resolving") return undefined;
      const found = await resolve(name, { importer, kind, resolveDir, pluginData: "resolving" });
      const isPure = name === "web-tree-sitter" || found.path.startsWith(path.join(root, "src/core") + path.sep);
      return isPure ? { ...found, sideEffects: false } : found;
    });
  },
};
const common = {
  bundle: true,
  sourcemap: "linked",
  minify: true,
  metafile: true,
  absWorkingDir: root,
  legalComments: "none",
  logLevel: "warning",
  plugins: [coreWhereUsed],
};
// Modules ask for their own address (the parser's does); a CommonJS bundle must be told.
const ownAddress = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';
// The language server's packages publish CommonJS under "main" that esbuild cannot tree-shake; prefer modules.
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: ownAddress },
};

/** The name under which `core.js` is known where scripts share one global. */
const coreName = "kerasParityCore";

/** The core is a bundle of its own, the same bytes for all that analyse; a process requires it, a web worker has it as a global. */
const coreApart = (isBrowser) => ({
  name: "core-apart",
  setup(build) {
    const door = isBrowser ? { path: coreName, namespace: "global" } : { path: "./core.js", external: true };
    build.onResolve({ filter: /\/core\/index\.ts$/ }, () => door);
    build.onLoad({ filter: /./, namespace: "global" }, ({ path: name }) => ({ contents: `module.exports = ${name};` }));
  },
});

/** The client library, which cannot be shaken, is a bundle of its own that the extension's loads. */
const languageClientApart = {
  name: "language-client-apart",
  setup(build) {
    build.onResolve({ filter: /^vscode-languageclient\/node$/ }, () => ({ path: "./language-client.js", external: true }));
  },
};

/** So is what runs parity checks, loaded when the first one is asked for. */
const runnerApart = {
  name: "runner-apart",
  setup(build) {
    build.onResolve({ filter: /\/runner\/runner\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./runner.js", external: true } : undefined,
    );
  },
};

/** The MCP library is loaded by the one command that speaks it. */
const mcpApart = {
  name: "mcp-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/sdk\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./mcp-sdk.js", external: true } : undefined,
    );
  },
};

/** Name in dist/ → esbuild options. */
export const bundles = {
  extension: {
    ...node,
    entryPoints: ["src/extension/extension.ts"],
    external: ["vscode"],
    plugins: [languageClientApart, runnerApart, ...common.plugins],
    supported: { "dynamic-import": false },
  },
  "extension-browser": {
    ...common,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    entryPoints: ["src/extension/browser/extension.ts"],
    external: ["vscode"],
  },
  "server-browser": {
    ...common,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: ["src/server/browser-main.ts"],
    plugins: [coreApart(true), ...common.plugins],
  },
  core: {
    ...common,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: ["src/core/index.ts"],
    globalName: coreName,
    // The parser loads these where there is Node.
    external: ["fs/promises", "module"],
    // It wants an address to find its WebAssembly from, which it is given as bytes; a worker's own may be a blob's.
    define: { "import.meta.url": "importMetaUrl" },
    banner: {
      js: 'var importMetaUrl = typeof __filename === "string" ? require("node:url").pathToFileURL(__filename).href : "https://localhost/";',
    },
    footer: { js: `if (typeof module === "object") module.exports = ${coreName};` },
  },
  runner: { ...node, entryPoints: ["src/runner/runner.ts"] },
  "language-client": { ...node, entryPoints: ["vscode-languageclient/node"], external: ["vscode"] },
  server: { ...node, entryPoints: ["src/server/main.ts"], plugins: [coreApart(false), ...common.plugins] },
  cli: {
    ...node,
    entryPoints: ["src/cli/main.ts"],
    banner: { js: `#!/usr/bin/env node\n${ownAddress}` },
    plugins: [coreApart(false), mcpApart, ...common.plugins],
  },
  "mcp-sdk": { ...node, entryPoints: ["src/cli/mcp/sdk.ts"] },
  trainer: { ...node, entryPoints: ["src/trainer/main.ts"] },
  webview: {
    ...common,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: ["src/webview/main.tsx"],
    jsx: "automatic",
    jsxImportSource: "preact",
  },
  compare: {
    ...common,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: ["src/webview/compare/main.tsx"],
    jsx: "automatic",
    jsxImportSource: "preact",
  },
};

const assets = [
  ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter.wasm"],
  ["tree-sitter-python/tree-sitter-python.wasm", "tree-sitter-python.wasm"],
  ["@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm", "tfjs-backend-wasm.wasm"],
  ["@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm-simd.wasm"],
];

/** Builds everything and gives each bundle's esbuild metafile, by name. */
export async function build() {
  await mkdir(path.join(root, "dist"), { recursive: true });
  await Promise.all(assets.map(([from, to]) => copyFile(require.resolve(from), path.join(root, "dist", to))));
  await removeStale();
  const results = await Promise.all(
    Object.entries(bundles).map(async ([name, options]) => [
      name,
      (await esbuild.build({ ...options, outfile: `dist/${name}.js` })).metafile,
    ]),
  );
  const metafiles = Object.fromEntries(results);
  await writeNotices(metafiles);
  return metafiles;
}

const notices = ["third-party-notices.txt", "sbom.cdx.json"];

/** What is in the bundles of others, under which licences. */
async function writeNotices(metafiles) {
  const copied = assets.map(([from]) => /^(?:@[^/]+\/)?[^/]+/.exec(from)[0]);
  const packages = bundledPackages(root, metafiles, copied);
  const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const [text, bill] = [renderNotices(packages), renderBillOfMaterials(packages, manifest)];
  await Promise.all([text, bill].map((content, index) => writeFile(path.join(root, "dist", notices[index]), content)));
}

/** What an older version of this script wrote must not be shipped. Folders are other scripts'. */
async function removeStale() {
  const scripts = Object.keys(bundles).map((name) => `${name}.js`);
  const written = new Set([...assets.map(([, to]) => to), ...scripts, "webview.css", "compare.css", ...notices]);
  const entries = await readdir(path.join(root, "dist"), { withFileTypes: true });
  const stale = entries.filter((entry) => entry.isFile() && !written.has(entry.name.replace(/\.map$/, "")));
  await Promise.all(stale.map((entry) => rm(path.join(root, "dist", entry.name), { force: true })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--watch")) {
    await build();
    for (const [name, options] of Object.entries(bundles))
      await (await esbuild.context({ ...options, minify: false, outfile: `dist/${name}.js` })).watch();
  } else {
    await build();
  }
}

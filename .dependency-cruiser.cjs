/** Import directions, as ARCHITECTURE.md draws them. */
const core = (folder) => `^src/core/${folder}/`;
/** Nothing in `folder` imports from any of `others`. */
const forbid = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    forbid("no-cycles", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }, "Modules that need each other are one module."),
    forbid("core-is-pure", { path: "^src/core" }, { dependencyTypes: ["core"] }, "The core runs in browsers: no Node modules."),
    forbid("core-stands-alone", { path: "^src/core" }, { path: "^src/(?!core)" }, "The core knows nothing of what uses it."),
    forbid("core-without-engines", { path: "^src/core" }, { path: "node_modules/(@tensorflow|vscode)" }, "No engine and no editor in the core."),
    forbid("one-door", { path: "^src/(?!core|protocol)" }, { path: "^src/core/(?!index\\.ts)" }, "The core is entered through src/core/index.ts."),
    forbid("text-first", { path: core("text") }, { path: "^src/core/(?!text)" }, "text ← everything"),
    forbid("python-on-text", { path: core("python") }, { path: "^src/core/(?!text|python)" }, "text ← python"),
    forbid("api-on-python", { path: core("api") }, { path: "^src/core/(?!text|python|api)" }, "python ← api"),
    forbid("interpret-on-api", { path: core("interpret") }, { path: "^src/core/(?!text|python|api|interpret)" }, "api ← interpret"),
    forbid("model-on-interpret", { path: core("model") }, { path: "^src/core/(program|forecast|rules|compare|parity)" }, "interpret ← model"),
    forbid("program-on-model", { path: core("program") }, { path: "^src/core/(forecast|rules|compare|parity)" }, "model ← program"),
    forbid("forecast-on-model", { path: core("forecast") }, { path: "^src/core/(rules|compare|parity)" }, "model ← forecast"),
    forbid("rules-on-forecast", { path: core("rules") }, { path: "^src/core/(compare|parity)" }, "forecast ← rules"),
    forbid("compare-on-forecast", { path: core("compare") }, { path: "^src/core/(rules|parity)" }, "forecast ← compare"),
    forbid("protocol-of-types", { path: "^src/protocol" }, { path: "^src/(?!core|protocol)" }, "Messages speak of the core's data only."),
    forbid("vscode-in-one-place", { path: "^src/(?!extension)" }, { path: "^vscode$" }, "Only the extension imports vscode."),
    forbid(
      "client-library-late",
      { path: "^src/extension/(?!browser/)" },
      { path: "node_modules/vscode-languageclient", dependencyTypesNot: ["type-only", "dynamic-import"] },
      "The client's library is loaded when the extension has been activated.",
    ),
    forbid("trainer-is-below", { path: "^src/(?!trainer)" }, { path: "^src/trainer" }, "The trainer is another process: it is spoken to, not imported."),
    forbid("webview-is-apart", { path: "^src/webview" }, { path: "^src/(?!core|protocol|webview)" }, "The page sees messages and the core's types."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"] },
  },
};

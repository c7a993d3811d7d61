/**
 * Every setting, once: what the editor's settings page shows (`package.json` is generated from it), and which keys
 * `[tool.keras-parity]` in a `pyproject.toml` knows.
 */
export interface Setting {
  /** Below `keras-parity.` in the editor; null for a key of project files only. */
  readonly editor: string | null;
  /** What it was called below `keras-parity.` before; the editor takes an old one over. */
  readonly formerly?: string;
  /** In `[tool.keras-parity]`; null for what concerns the editor alone. */
  readonly project: ProjectKey | null;
  /** JSON Schema of the value. */
  readonly schema: Readonly<Record<string, unknown>> & { readonly type: string; readonly default: unknown };
  /** Who may set it: the folder's settings too, or only the machine's as far as the folder's are not trusted. */
  readonly scope: "resource" | "machine-overridable";
  /** Markdown. */
  readonly description: string;
}

export interface ProjectKey {
  readonly name: string;
  /** For the message about a value that does not fit: "a list of rules such as …". */
  readonly takes: string;
  /** What to write for a start, as TOML. */
  readonly example: string;
}

const severities = ["error", "warning", "info", "hint", "off"] as const;
const ruleList = { type: "array", items: { type: "string" }, default: [] } as const;
const version = { type: "string", default: "" } as const;
const shown = { type: "boolean", default: true } as const;
const ruleListExample = 'a list of rules such as ["KP1", "unit-normal-kernel"]';

export const settings: readonly Setting[] = [
  {
    editor: "select",
    project: { name: "select", takes: ruleListExample, example: '["KP1"]' },
    schema: ruleList,
    scope: "resource",
    description: "Rules to run, by code, code prefix or name (`KP1`, `unit-normal-kernel`). Empty: all that are on by default.",
  },
  {
    editor: "ignore",
    project: { name: "ignore", takes: ruleListExample, example: '["random-bias"]' },
    schema: ruleList,
    scope: "resource",
    description: "Rules not to run, by code, code prefix or name.",
  },
  {
    editor: "severity",
    formerly: "severities",
    project: {
      name: "severity",
      takes: 'a table of rules such as { KP101 = "error" } with error, warning, info, hint or off',
      example: '{ KP101 = "error" }',
    },
    schema: { type: "object", additionalProperties: { type: "string", enum: severities }, default: {} },
    scope: "resource",
    description: "Severity of single rules, by code, code prefix or name.",
  },
  {
    editor: "kerasVersion",
    project: { name: "keras-version", takes: 'a version such as "3.15.1"', example: '"3.15.1"' },
    schema: version,
    scope: "resource",
    description: "Version of Keras in force, e.g. `2.2.5`. Empty: what the project's files pin, else what is installed, else not known.",
  },
  {
    editor: "tensorflowVersion",
    project: { name: "tensorflow-version", takes: 'a version such as "2.21.0"', example: '"2.21.0"' },
    schema: version,
    scope: "resource",
    description:
      "Version of TensorFlow in force, e.g. `1.15.5`. Empty: what the project's files pin, else what is installed, else not known.",
  },
  {
    editor: null,
    project: { name: "step-budget", takes: "a whole number of at least 1000", example: "200000" },
    schema: { type: "integer", minimum: 1000, default: 200_000 },
    scope: "resource",
    description: "How many steps a program is followed for before the rest of it counts as not known.",
  },
  {
    editor: null,
    project: {
      name: "pairs",
      takes: 'a table of two models each, such as mnist = ["tf1.py", "keras.py::network"]',
      example: '{ mnist = ["tf1.py", "keras.py"] }',
    },
    schema: { type: "object", default: {} },
    scope: "resource",
    description: "Pairs of models that should train alike, by name: tests in the Test Explorer, whose run is the parity check.",
  },
  {
    editor: "codeLens.problems",
    project: null,
    schema: shown,
    scope: "resource",
    description: "Show above each model how many problems it has.",
  },
  {
    editor: "codeLens.parameters",
    project: null,
    schema: shown,
    scope: "resource",
    description: "Show above each model how many parameters it has.",
  },
  {
    editor: "codeLens.runParityCheck",
    project: null,
    schema: shown,
    scope: "resource",
    description: "Show “Run parity check” above each model that is trained.",
  },
  { editor: "codeLens.compare", project: null, schema: shown, scope: "resource", description: "Show “Compare…” above each model." },
  {
    editor: "inlayHints.enabled",
    project: null,
    schema: shown,
    scope: "resource",
    description: "Show behind each layer its output shape and number of parameters, where `#editor.inlayHints.enabled#` allows it.",
  },
  {
    editor: "parity.engine",
    project: null,
    schema: { type: "string", enum: ["auto", "tfjs-node", "wasm", "cpu"], default: "auto" },
    scope: "resource",
    description: "What trains: the fastest engine that works here, or a certain one.",
  },
  {
    editor: "parity.repeats",
    project: null,
    schema: { type: "integer", minimum: 1, maximum: 50, default: 3 },
    scope: "resource",
    description: "How often each training is repeated at first, with seeds of its own.",
  },
  {
    editor: "parity.maxRepeats",
    project: null,
    schema: { type: "integer", minimum: 1, maximum: 50, default: 10 },
    scope: "resource",
    description:
      "How often a training is repeated at most, where fewer repeats cannot tell. The number of repeats, or less, for no more than that.",
  },
  {
    editor: "parity.epochs",
    project: null,
    schema: { type: "integer", minimum: 1, default: 2 },
    scope: "resource",
    description: "Epochs of each training.",
  },
  {
    editor: "parity.trainSize",
    project: null,
    schema: { type: "integer", minimum: 1, default: 12_000 },
    scope: "resource",
    description: "Training examples used.",
  },
  {
    editor: "parity.testSize",
    project: null,
    schema: { type: "integer", minimum: 1, default: 5000 },
    scope: "resource",
    description: "Test examples used.",
  },
  {
    editor: "parity.seed",
    project: null,
    schema: { type: "integer", default: 1 },
    scope: "resource",
    description: "Seed of the first repeat.",
  },
  {
    editor: "parity.maxSeconds",
    project: null,
    schema: { type: "integer", minimum: 0, default: 0 },
    scope: "resource",
    description: "Time limit of a parity check in seconds; 0 for none.",
  },
  {
    editor: "parity.dataSetPath",
    project: null,
    schema: { type: "string", default: "" },
    scope: "machine-overridable",
    description:
      "Folder or file with the data set (see `keras-parity doctor`), or `synthetic` for examples that are made up. Empty: installed packages, Keras's own cache, bundled sets.",
  },
  {
    editor: "parity.tfjsNodePath",
    project: null,
    schema: { type: "string", default: "" },
    scope: "machine-overridable",
    description: "Folder of an installed `@tensorflow/tfjs-node`. Empty: look in the usual places.",
  },
  {
    editor: "trace.server",
    project: null,
    schema: { type: "string", enum: ["off", "messages", "verbose"], default: "off" },
    scope: "resource",
    description: "Log what the editor and the language server say to each other.",
  },
];

/** Keys of `[tool.keras-parity]`, in the order in which messages name them. */
export const projectSettings: readonly (Setting & { readonly project: ProjectKey })[] = settings.filter(
  (setting): setting is Setting & { readonly project: ProjectKey } => setting.project !== null,
);

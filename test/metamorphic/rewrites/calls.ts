import type { TextEdit } from "../../../src/core/index.ts";
import type { CallExpression } from "../../../src/core/python/syntax.ts";
import { resolveNames } from "../scopes.ts";
import {
  byEdits,
  byRepeatedEdits,
  definitionsAt,
  dottedPath,
  freshNames,
  insert,
  type Rewrite,
  replace,
  type Source,
  textAt,
} from "../source.ts";

type Parameters = Readonly<Record<string, readonly string[]>>;

/** Parameters, in order, of the functions whose calls are rewritten, in the versions that the programs are of. */
const parameters: Parameters = {
  random_normal: ["shape", "mean", "stddev"],
  Variable: ["initial_value"],
  matmul: ["a", "b"],
  placeholder: ["dtype", "shape"],
  relu: ["features"],
  "nn.dropout": ["x", "keep_prob"],
  argmax: ["input", "axis"],
  equal: ["x", "y"],
  cast: ["x", "dtype"],
  reduce_mean: ["input_tensor"],
  AdamOptimizer: ["learning_rate"],
  to_categorical: ["y", "num_classes"],
  Dense: ["units"],
  Dropout: ["rate"],
  Adam: ["lr"],
  minimize: ["loss"],
  run: ["fetches", "feed_dict"],
  fit: ["x", "y", "batch_size", "epochs"],
};

/** What is called, where its parameters are known and its root is imported (or it is a known method). */
function parametersOf(source: Source, call: CallExpression, listed: Parameters = parameters): readonly string[] | null {
  const path = dottedPath(call.callee);
  if (path === null) return null;
  const parts = path.split(".");
  const [root = ""] = parts;
  const last = parts.at(-1) ?? "";
  const isMethod = ["minimize", "run", "fit"].includes(last) && parts.length > 1 && !definesFunction(source, last);
  if (!isMethod && !importedNames(source).has(root)) return null;
  if (last === "dropout" && !path.endsWith("nn.dropout")) return null;
  return listed[last === "dropout" ? "nn.dropout" : last] ?? null;
}

function definesFunction(source: Source, name: string): boolean {
  return source.nodes.some((node) => node.kind === "FunctionDefinition" && node.name.name === name);
}

function importedNames(source: Source): Set<string> {
  return new Set(resolveNames(source.module, source.text).flatMap(({ isImport, name }) => (isImport ? [name] : [])));
}

function calls(source: Source): CallExpression[] {
  return source.nodes.filter((node): node is CallExpression => node.kind === "Call");
}

/** Writes names before arguments; `changed` has the parameters of functions that name them otherwise in the version that a program is of. */
export const argumentsByKeyword = (changed: Parameters = {}): Rewrite =>
  byEdits("arguments by keyword", (source) =>
    calls(source).flatMap((call) => {
      const known = parametersOf(source, call, { ...parameters, ...changed });
      if (known === null || call.arguments.some(({ kind }) => kind === "rest" || kind === "keywordRest")) return [];
      const positional = call.arguments.filter(({ kind }) => kind === "positional");
      if (positional.length > known.length) return [];
      return positional.map((argument, index) => insert(argument.span.start, `${known[index]}=`));
    }),
  );

const toKeywords: Rewrite = argumentsByKeyword();

const toPositions: Rewrite = byEdits("arguments by position", (source) =>
  calls(source).flatMap((call) => {
    const known = parametersOf(source, call);
    if (known === null) return [];
    const edits: TextEdit[] = [];
    for (const [index, argument] of call.arguments.entries()) {
      if (argument.kind === "positional") continue;
      if (argument.kind !== "keyword" || argument.name?.name !== known[index]) break;
      edits.push({ span: { start: argument.span.start, end: argument.value.span.start }, newText: "" });
    }
    // Parentheses around the value are no part of its span, so they would be lost from one side.
    return edits.filter(({ span }) => /^\w+\s*=\s*$/.test(source.text.slice(span.start, span.end)));
  }),
);

const spread: Rewrite = byRepeatedEdits("arguments unpacked from a tuple and a dictionary", (source) =>
  calls(source).flatMap((call) => {
    if (parametersOf(source, call) === null || call.arguments.some(({ kind }) => kind === "rest" || kind === "keywordRest")) return [];
    const positional = call.arguments.filter(({ kind }) => kind === "positional").map((argument) => textAt(source, argument));
    const keyword = call.arguments.filter(({ kind }) => kind === "keyword");
    const first = call.arguments[0];
    const last = call.arguments.at(-1);
    if (first === undefined || last === undefined) return [];
    const parts = [
      ...(positional.length > 0 ? [`*(${positional.join(", ")},)`] : []),
      ...(keyword.length > 0 ? [`**{${keyword.map(({ name, value }) => `"${name?.name}": ${textAt(source, value)}`).join(", ")}}`] : []),
    ];
    return [{ span: { start: first.span.start, end: last.span.end }, newText: parts.join(", ") }];
  }),
);

/** One definition before the program for every function that it calls by a path, and the path replaced by the new name. */
function throughHelpers(
  name: string,
  stem: string,
  define: (helper: string, path: string, last: string) => string | null,
  takes: (call: CallExpression, last: string) => boolean = () => true,
): Rewrite {
  return byEdits(name, (source) => {
    const fresh = freshNames(source, stem);
    const helpers = new Map<string, string | null>();
    const definitions: string[] = [];
    const edits: TextEdit[] = [];
    for (const call of calls(source)) {
      const path = dottedPath(call.callee);
      if (path === null || parametersOf(source, call) === null || !importedNames(source).has(path.split(".")[0] ?? "")) continue;
      const last = path.split(".").at(-1) ?? "";
      if (!takes(call, last)) continue;
      if (!helpers.has(path)) {
        const helper = fresh();
        const definition = define(helper, path, last);
        helpers.set(path, definition === null ? null : helper);
        if (definition !== null) definitions.push(definition);
      }
      const helper = helpers.get(path);
      if (helper != null && call.span.start >= definitionsAt(source)) edits.push(replace(call.callee, helper));
    }
    return edits.length === 0 ? [] : [insert(definitionsAt(source), definitions.join("")), ...edits];
  });
}

/** Parameters with defaults as a person would write them, and how they are passed on. */
const helperParameters: Readonly<Record<string, readonly [string, string]>> = {
  random_normal: ["shape, mean=0.0, stddev=1.0", "shape, mean=mean, stddev=stddev"],
  Variable: ["initial_value, trainable=True", "initial_value, trainable=trainable"],
  matmul: ["a, b, **options", "a, b, **options"],
  relu: ["features, name=None", "features, name=name"],
  dropout: ["x, keep_prob=1.0", "x, keep_prob"],
  Dense: ["units, activation=None, **options", "units, activation=activation, **options"],
  Dropout: ["rate, seed=None", "rate, seed=seed"],
  to_categorical: ["y, num_classes=None", "y, num_classes"],
  AdamOptimizer: ["learning_rate=0.001, *others, **options", "learning_rate, *others, **options"],
};

const helperFunctions = throughHelpers(
  "helper functions with defaults",
  "helper_",
  (helper, path, last) => {
    const [taken, passed] = helperParameters[last] ?? ["*values, **options", "*values, **options"];
    return `def ${helper}(${taken}):\n    return ${path}(${passed})\n\n\n`;
  },
  (call, last) => {
    const [taken = "**"] = helperParameters[last] ?? [];
    const names = taken.split(/[=,]\s*/);
    // Keras 1 calls `units` otherwise.
    const [first = ""] = taken.split(",");
    const isNamed =
      taken.startsWith("*") ||
      first.includes("=") ||
      call.arguments[0]?.kind !== "keyword" ||
      call.arguments.some(({ name }) => name?.name === first);
    if (!isNamed) return false;
    return taken.includes("**") || call.arguments.every(({ name }) => !name || names.includes(name.name));
  },
);
const lambdas = throughHelpers(
  "lambdas",
  "make_",
  (helper, path) => `${helper} = lambda *values, **options: ${path}(*values, **options)\n`,
);
const aliases = throughHelpers("functions under short names", "short_", (helper, path) => `${helper} = ${path}\n`);

/** Constant keyword arguments are given by `functools.partial`. */
const partials: Rewrite = byEdits("functools.partial", (source) => {
  const fresh = freshNames(source, "partial_");
  const names = new Map<string, string>();
  const edits: TextEdit[] = [];
  for (const call of calls(source)) {
    const path = dottedPath(call.callee);
    if (path === null || parametersOf(source, call) === null || !importedNames(source).has(path.split(".")[0] ?? "")) continue;
    const baked = call.arguments.filter(({ kind, value }) => kind === "keyword" && (value.kind === "String" || value.kind === "Number"));
    const rest = call.arguments.filter((argument) => !baked.includes(argument));
    if (rest.some(({ kind }) => kind === "rest")) continue;
    const definition = `functools.partial(${[path, ...baked.map((argument) => textAt(source, argument))].join(", ")})`;
    if (!names.has(definition)) names.set(definition, fresh());
    edits.push(replace(call.callee, names.get(definition) ?? path));
    const first = call.arguments[0];
    const last = call.arguments.at(-1);
    if (baked.length > 0 && first !== undefined && last !== undefined) {
      if (rest.length === 0) edits.push({ span: { start: first.span.start, end: last.span.end }, newText: "" });
      else {
        for (const argument of baked) {
          const at = call.arguments.indexOf(argument);
          const before = call.arguments[at - 1];
          const after = call.arguments[at + 1];
          if (before !== undefined) edits.push({ span: { start: before.span.end, end: argument.span.end }, newText: "" });
          else if (after !== undefined) edits.push({ span: { start: argument.span.start, end: after.span.start }, newText: "" });
        }
      }
    }
  }
  if (edits.length === 0) return [];
  const definitions = [...names].map(([definition, name]) => `${name} = ${definition}\n`).join("");
  const needsImport = !/^import functools$/m.test(source.text);
  return [insert(definitionsAt(source), `${needsImport ? "import functools\n" : ""}${definitions}`), ...edits];
});

export const callRewrites: readonly Rewrite[] = [toKeywords, toPositions, spread, helperFunctions, lambdas, aliases, partials];

import type { TextEdit } from "../../../src/core/index.ts";
import type { Expression, Statement } from "../../../src/core/python/syntax.ts";
import { resolveNames } from "../scopes.ts";
import {
  byEdits,
  definitionsAt,
  freshNames,
  headLength,
  insert,
  linesOf,
  nodesWithin,
  type Rewrite,
  replace,
  type Source,
  textAt,
} from "../source.ts";

/** What `tf.estimator` calls a model function's parameters. */
const modelFunctionParameters = ["features", "labels", "mode", "params", "config"];

/**
 * Every name that the program itself gives, in every scope, also where it is a keyword of a call; not classes, which an
 * experiment shows, nor what a call of anything but a function names.
 */
const rename: Rewrite = byEdits("rename everything", (source) => {
  const uses = resolveNames(source.module, source.text);
  const methods = new Set(source.nodes.flatMap((node) => (node.kind === "ClassDefinition" ? nodesWithin(node.body) : [])));
  const imported = new Set(uses.filter(({ isImport }) => isImport).map(({ name }) => name));
  const attributes = new Set([...methods].flatMap((node) => (node.kind === "FunctionDefinition" ? [node.name.name] : [])));
  const functions = new Set(source.nodes.flatMap((node) => (node.kind === "FunctionDefinition" ? [node.name.name] : lambdaNames(node))));
  const kept = new Set([...attributes, ...modelFunctionParameters]);
  for (const node of source.nodes) {
    if (node.kind === "ClassDefinition") kept.add(node.name.name);
    // A dictionary may name any parameter.
    if (node.kind === "Call" && node.arguments.some(({ kind }) => kind === "keywordRest")) return [];
    if (node.kind === "Call" && !(node.callee.kind === "Name" && functions.has(node.callee.name)))
      for (const { name } of node.arguments) if (name !== null) kept.add(name.name);
  }
  const names = [...new Set(uses.filter(({ owner, name }) => owner !== null && !imported.has(name)).map(({ name }) => name))].filter(
    (name) => !kept.has(name) && classScopeFree(uses, name),
  );
  const fresh = freshNames(source, "thing_");
  const renamed = new Map(names.map((name) => [name, fresh()]));
  const edits: TextEdit[] = [];
  for (const use of uses) {
    const next = renamed.get(use.name);
    if (next !== undefined && use.owner !== null) edits.push(replace(use, next));
  }
  for (const node of source.nodes) {
    if (node.kind !== "Call" || node.callee.kind !== "Name" || !functions.has(node.callee.name)) continue;
    for (const argument of node.arguments) {
      const next = argument.name === null ? undefined : renamed.get(argument.name.name);
      if (argument.name !== null && next !== undefined && takesParameter(source, node.callee.name, argument.name.name))
        edits.push(replace(argument.name, next));
    }
  }
  return edits;
});

function classScopeFree(uses: ReturnType<typeof resolveNames>, name: string): boolean {
  return uses.every((use) => use.name !== name || use.owner?.kind !== "class");
}

function lambdaNames(node: Expression | Statement): string[] {
  const [target] = node.kind === "Assign" && node.value.kind === "Lambda" ? node.targets : [];
  return target?.kind === "Name" ? [target.name] : [];
}

function takesParameter(source: Source, callee: string, parameter: string): boolean {
  return source.nodes.some((node) => {
    if (node.kind === "FunctionDefinition") return node.name.name === callee && node.parameters.some(({ name }) => name === parameter);
    return (
      node.kind === "Assign" &&
      lambdaNames(node).includes(callee) &&
      node.value.kind === "Lambda" &&
      node.value.parameters.some(({ name }) => name === parameter)
    );
  });
}

export interface Constant {
  readonly name: string;
  readonly statement: Statement;
  readonly value: Expression;
  readonly number: number;
  readonly uses: readonly { readonly span: { readonly start: number; readonly end: number } }[];
}

/** Names of the module that are bound once, at its top, to a number. */
export function constantsOf(source: Source): Constant[] {
  const uses = resolveNames(source.module, source.text);
  return source.module.body.flatMap((statement): Constant[] => {
    const [target, ...others] = statement.kind === "Assign" ? statement.targets : [];
    if (statement.kind !== "Assign" || target?.kind !== "Name" || others.length > 0) return [];
    const number = numberOf(statement.value);
    if (number === null || bindingCount(source, target.name) !== 1) return [];
    const places = uses.filter((use) => use.name === target.name && use.owner?.kind === "module" && use.span.start !== target.span.start);
    return [{ name: target.name, statement, value: statement.value, number, uses: places }];
  });
}

function bindingCount(source: Source, name: string): number {
  const uses = resolveNames(source.module, source.text).filter((use) => use.name === name && use.owner?.kind === "module");
  const starts = new Set(uses.map(({ span }) => span.start));
  const targets = source.nodes.flatMap((node): Expression[] => {
    if (node.kind === "Assign") return [...node.targets];
    return node.kind === "For" || node.kind === "AugmentedAssign" || node.kind === "AnnotatedAssign" ? [node.target] : [];
  });
  const withTargets = source.nodes.flatMap((node) => (node.kind === "With" ? node.items.flatMap(({ target }) => target ?? []) : []));
  return nodesWithin([targets, withTargets]).filter((node) => node.kind === "Name" && node.name === name && starts.has(node.span.start))
    .length;
}

export function numberOf(value: Expression): number | null {
  if (value.kind === "Number") return value.isImaginary ? null : value.value;
  if (value.kind === "Unary" && value.operator === "-") {
    const operand = numberOf(value.operand);
    return operand === null ? null : -operand;
  }
  if (value.kind !== "Binary") return null;
  const left = numberOf(value.left);
  const right = numberOf(value.right);
  if (left === null || right === null) return null;
  return value.operator === "+" ? left + right : value.operator === "-" ? left - right : value.operator === "*" ? left * right : null;
}

const inlineConstants: Rewrite = byEdits("constants written out", (source) =>
  constantsOf(source).flatMap(({ statement, value, uses }) => {
    const written = value.kind === "Number" ? textAt(source, value) : `(${textAt(source, value)})`;
    return [...uses.map((use) => replace(use, written)), { span: linesOf(source, statement), newText: "" }];
  }),
);

/** All constants in one place: a dictionary, or the attributes of a class. */
function gathered(
  name: string,
  define: (holder: string, entries: [string, string][]) => string,
  read: (holder: string, key: string) => string,
): Rewrite {
  return byEdits(name, (source) => {
    const constants = constantsOf(source);
    if (constants.length === 0) return [];
    const holder = freshNames(source, "settings_")();
    const entries = constants.map(({ name: key, value }): [string, string] => [key, textAt(source, value)]);
    return [
      insert(definitionsAt(source), define(holder, entries)),
      ...constants.flatMap(({ name: key, statement, uses }) => [
        ...uses.map((use) => replace(use, read(holder, key))),
        { span: { ...linesOf(source, statement), start: statement.span.start }, newText: "" },
      ]),
    ];
  });
}

const settingsDictionary = gathered(
  "constants in a dictionary",
  (holder, entries) => `${holder} = {\n${entries.map(([key, value]) => `    "${key}": ${value},\n`).join("")}}\n`,
  (holder, key) => `${holder}["${key}"]`,
);

const settingsClass = gathered(
  "constants in a class",
  (holder, entries) => `class ${holder}(object):\n${entries.map(([key, value]) => `    ${key} = ${value}\n`).join("")}\n\n`,
  (holder, key) => `${holder}.${key}`,
);

/** Numbers and keyword strings of the code get names at the top. */
const extractConstants: Rewrite = byEdits("numbers and strings get names", (source) => {
  const fresh = freshNames(source, "value_");
  const names = new Map<string, string>();
  const constants = new Set(constantsOf(source).map(({ statement }) => statement));
  const statements = source.module.body
    .slice(headLength(source.module))
    .filter((statement) => !constants.has(statement) && statement.kind !== "ClassDefinition");
  const nodes = nodesWithin(statements);
  const hidden = nodes.flatMap((node) => (node.kind === "FormattedString" ? [node.span] : []));
  const found = nodes.flatMap((node): Expression[] => {
    if (node.kind === "Number") return [node];
    return node.kind === "Call"
      ? node.arguments.flatMap(({ name, value }) => (name !== null && value.kind === "String" ? [value] : []))
      : [];
  });
  const edits = found
    .filter((node) => !hidden.some((span) => span.start <= node.span.start && node.span.end <= span.end))
    .map((node) => {
      const written = textAt(source, node);
      if (!names.has(written)) names.set(written, fresh());
      return replace(node, names.get(written) ?? written);
    });
  const definitions = [...names].map(([written, name]) => `${name} = ${written}\n`).join("");
  return definitions === "" ? [] : [insert(definitionsAt(source), definitions), ...edits];
});

/** `a = 1` and `b = 2` on neighbouring lines become `a, b = 1, 2`. */
const tupleAssignment: Rewrite = byEdits("several constants at once", (source) => {
  const constants = constantsOf(source);
  const edits: TextEdit[] = [];
  for (let i = 0; i + 1 < constants.length; i += 2) {
    const [first, second] = [constants[i], constants[i + 1]];
    if (first === undefined || second === undefined) break;
    const lines = linesOf(source, first.statement);
    if (lines.end !== linesOf(source, second.statement).start) continue;
    edits.push({
      span: { start: lines.start, end: linesOf(source, second.statement).end },
      newText: `${first.name}, ${second.name} = ${textAt(source, first.value)}, ${textAt(source, second.value)}\n`,
    });
  }
  return edits;
});

export const nameRewrites: readonly Rewrite[] = [
  rename,
  inlineConstants,
  settingsDictionary,
  settingsClass,
  extractConstants,
  tupleAssignment,
];

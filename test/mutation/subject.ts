import { type PythonParser, parseProgram, type Span, type TextEdit } from "../../src/core/index.ts";
import type { Argument, CallExpression, Expression, Statement } from "../../src/core/python/syntax.ts";
import { dottedPath, lineEnd, lineStart, nodesWithin, type Source } from "../metamorphic/source.ts";
import type { CorrectProgram, ProgramFile } from "./programs.ts";

/** A call with the name that the program's imports give it: "keras.layers.Dense", "tensorflow.nn.relu"; ".fit" of a method. */
export interface Call {
  readonly node: CallExpression;
  readonly name: string;
}

/** One file of a program, as operators see it: syntax only. */
export interface Subject extends Source {
  readonly file: ProgramFile;
  readonly software: string;
  readonly calls: readonly Call[];
  /** Calls of all files of the program. */
  readonly everywhere: readonly Call[];
}

/** The files of a program, read for mutation. */
export function readSubjects(program: CorrectProgram, parser: PythonParser): readonly Subject[] {
  const read = program.files.map((file) => {
    const module = parseProgram(parser, { text: file.text, cells: file.cells });
    const nodes = nodesWithin(module.body);
    const source: Source = { text: file.text, module, parser, nodes };
    return { source, file, calls: callsOf(source) };
  });
  const everywhere = read.flatMap(({ calls }) => calls);
  return read.map(({ source, file, calls }) => ({ ...source, file, software: program.software, calls, everywhere }));
}

/** What names at the top of a file stand for, by its imports and assignments such as `slim = tf.contrib.slim`. */
function aliasesOf({ nodes }: Source): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind === "Import") {
      for (const { name, alias } of node.names) {
        if (alias) aliases.set(alias.name, name);
        else aliases.set(name.split(".")[0] ?? name, name.split(".")[0] ?? name);
      }
    } else if (node.kind === "ImportFrom" && node.names !== "*") {
      for (const { name, alias } of node.names) aliases.set(alias?.name ?? name, `${node.module}.${name}`);
    } else if (node.kind === "Assign" && node.targets.length === 1) {
      const [target] = node.targets;
      const value = node.value.kind === "Attribute" ? dottedPath(node.value) : null;
      const [root = "", ...rest] = value?.split(".") ?? [];
      const known = aliases.get(root);
      if (target?.kind === "Name" && known !== undefined) aliases.set(target.name, [known, ...rest].join("."));
    }
  }
  return aliases;
}

function callsOf(source: Source): readonly Call[] {
  const aliases = aliasesOf(source);
  return source.nodes.flatMap((node): Call[] => {
    if (node.kind !== "Call") return [];
    const [root = "", ...rest] = dottedPath(node.callee)?.split(".") ?? [];
    const known = aliases.get(root);
    if (known !== undefined) return [{ node, name: canonical([known, ...rest].join(".")) }];
    return node.callee.kind === "Attribute" ? [{ node, name: `.${node.callee.attribute.name}` }] : [{ node, name: root }];
  });
}

/** One name for each thing, however its module is called in a version. */
export function canonical(name: string): string {
  return name
    .replace(/^tensorflow\.compat\.v1\b/, "tensorflow")
    .replace(/^(?:tensorflow\.keras|tf_keras)\b/, "keras")
    .replace(/^tensorflow\.contrib\.slim\b/, "slim")
    .replace(/^keras\.(?:models\.)?(Sequential|Model|Input)$/, "keras.$1")
    .replace(/^keras\.layers\.Input$/, "keras.Input");
}

export function named(subject: Subject, pattern: RegExp): readonly Call[] {
  return subject.calls.filter(({ name }) => pattern.test(name));
}

export function argument({ node }: Call, name: string, position?: number): Argument | undefined {
  const byName = node.arguments.find((one) => one.kind === "keyword" && one.name?.name === name);
  const at = position === undefined ? undefined : node.arguments[position];
  return byName ?? (at?.kind === "positional" ? at : undefined);
}

/** Gives an argument another value, or adds it. */
export function setArgument(subject: Subject, call: Call, name: string, value: string, position?: number): TextEdit {
  const given = argument(call, name, position);
  if (given) return { span: given.value.span, newText: value };
  const end = call.node.span.end - 1;
  const last = call.node.arguments.at(-1);
  const between = last ? subject.text.slice(last.span.end, end) : "";
  const comma = !last ? "" : /,/.test(between) ? " " : ", ";
  const at = last && /,/.test(between) ? last.span.end + between.indexOf(",") + 1 : (last?.span.end ?? end);
  return { span: { start: at, end: at }, newText: `${comma}${name}=${value}${comma === " " ? "," : ""}` };
}

/** Takes an argument away, with the comma that it leaves. */
export function removeArgument(subject: Subject, call: Call, given: Argument): TextEdit {
  const index = call.node.arguments.indexOf(given);
  const before = call.node.arguments[index - 1];
  const after = call.node.arguments[index + 1];
  if (after) return { span: { start: given.span.start, end: after.span.start }, newText: "" };
  if (before) return { span: { start: before.span.end, end: given.span.end }, newText: "" };
  const comma = /^\s*,/.exec(subject.text.slice(given.span.end))?.[0].length ?? 0;
  return { span: { start: given.span.start, end: given.span.end + comma }, newText: "" };
}

export function textOf(subject: Source, { span }: { readonly span: Span }): string {
  return subject.text.slice(span.start, span.end);
}

export function isStatement(node: Expression | Statement): node is Statement {
  return /^(Expression|Assign|AnnotatedAssign|AugmentedAssign|If|For|While|With|Try|Return|FunctionDefinition|ClassDefinition|Assert)$/.test(
    node.kind,
  );
}

/** The smallest statement that holds a node. */
export function statementOf(subject: Source, { span }: { readonly span: Span }): Statement {
  const around = subject.nodes.filter(isStatement).filter((one) => one.span.start <= span.start && span.end <= one.span.end);
  const smallest = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (!smallest) throw new Error(`no statement around ${textOf(subject, { span })}`);
  return smallest;
}

/** The function or class around a node; null at the top of the file. */
export function definitionAround(subject: Source, { span }: { readonly span: Span }): Statement | null {
  const around = subject.nodes.filter(
    (one): one is Statement => one.kind === "FunctionDefinition" && one.span.start < span.start && span.end <= one.span.end,
  );
  return around.at(-1) ?? null;
}

/** Whether a node stands in a loop. */
export function isInLoop(subject: Source, { span }: { readonly span: Span }): boolean {
  return subject.nodes.some(({ kind, span: own }) => (kind === "For" || kind === "While") && own.start < span.start && span.end <= own.end);
}

export function wrap({ span }: { readonly span: Span }, before: string, after: string): TextEdit[] {
  return [
    { span: { start: span.start, end: span.start }, newText: before },
    { span: { start: span.end, end: span.end }, newText: after },
  ];
}

export function replaceWith({ span }: { readonly span: Span }, newText: string): TextEdit {
  return { span, newText };
}

/** Takes whole lines away. */
export function removeLines(subject: Source, { span }: { readonly span: Span }): TextEdit {
  return { span: { start: lineStart(subject.text, span.start), end: lineEnd(subject.text, span.end) }, newText: "" };
}

/** How a file calls a name of TensorFlow: "tf"; null where it does not import it. */
export function tensorflowName(subject: Subject): string | null {
  for (const node of subject.nodes) {
    if (node.kind !== "Import") continue;
    for (const { name, alias } of node.names) if (/^tensorflow(\.compat\.v1)?$/.test(name)) return alias?.name ?? name;
  }
  return null;
}

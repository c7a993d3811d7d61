import type { TextEdit } from "../../../src/core/index.ts";
import type { Expression, Statement } from "../../../src/core/python/syntax.ts";
import { resolveNames, targetNames } from "../scopes.ts";
import {
  byEdits,
  byRepeatedEdits,
  dottedPath,
  freshNames,
  indentAt,
  insert,
  lineEnd,
  lineStart,
  nodesWithin,
  type Rewrite,
  replace,
  type Source,
  textAt,
} from "../source.ts";
import { constantsOf, numberOf } from "./names.ts";

type For = Statement & { kind: "For" };

function loops(source: Source): For[] {
  return source.nodes.filter((node): node is For => node.kind === "For" && node.orElse.length === 0 && !node.isAsync);
}

function holds(statements: readonly Statement[], kinds: readonly string[]): boolean {
  return nodesWithin(statements).some((node) => kinds.includes(node.kind));
}

function rangeArguments(source: Source, loop: For): Expression[] | null {
  const { iterable } = loop;
  if (iterable.kind !== "Call" || dottedPath(iterable.callee) !== "range" || iterable.arguments.some(({ kind }) => kind !== "positional"))
    return null;
  const values = iterable.arguments.map(({ value }) => value);
  return values.length > 2 || loop.target.kind !== "Name" || bodySpan(source, loop) === null ? null : values;
}

/** The lines of a body that begins on a line of its own. */
function bodySpan(source: Source, loop: For): { start: number; end: number } | null {
  const first = loop.body[0];
  const last = loop.body.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = lineStart(source.text, first.span.start);
  return start <= loop.span.start ? null : { start, end: lineEnd(source.text, last.span.end) };
}

function runsSession(statements: readonly Statement[]): boolean {
  return nodesWithin(statements).some((node) => node.kind === "Attribute" && node.attribute.name === "run");
}

function unrolled(name: string, isWanted: (loop: For) => boolean): Rewrite {
  return byRepeatedEdits(name, (source) => {
    const known = new Map(constantsOf(source).map((constant) => [constant.name, constant.number]));
    const uses = resolveNames(source.module, source.text);
    const [edit] = loops(source).flatMap((loop): TextEdit[] => {
      const bounds = rangeArguments(source, loop)?.map((value) =>
        value.kind === "Name" ? (known.get(value.name) ?? null) : numberOf(value),
      );
      const body = bodySpan(source, loop);
      if (bounds === undefined || body === null || loop.target.kind !== "Name" || !isWanted(loop)) return [];
      const [from, to] = bounds.length === 1 ? [0, bounds[0]] : bounds;
      if (from == null || to == null || to - from < 1 || to - from > 8) return [];
      if (holds(loop.body, ["Break", "Continue", "FunctionDefinition", "ClassDefinition", "Lambda", "Return"])) return [];
      const { name: variable } = loop.target;
      const inLoop = ({ span }: { span: { start: number } }) => span.start >= loop.span.start && span.start < body.end;
      const own = uses.find((use) => use.span.start === loop.target.span.start);
      const places = uses.filter((use) => use.owner === own?.owner && use.name === variable);
      // A loop variable that is read behind its loop keeps its last value there.
      const isReadOutside = places.some((use) => !inLoop(use));
      const indent = indentAt(source.text, loop.span.start);
      const bodyIndent = indentAt(source.text, loop.body[0]?.span.start ?? 0);
      const inside = places.filter((use) => use.span.start >= body.start && use.span.start < body.end);
      if (
        loop.body.some((statement) =>
          nodesWithin(statement).some((node) => node.kind === "Assign" && node.targets.flatMap(targetNames).includes(variable)),
        )
      )
        return [];
      const copies = Array.from({ length: to - from }, (_, index) => {
        let copy = "";
        let position = body.start;
        for (const use of [...inside].sort((a, b) => a.span.start - b.span.start)) {
          copy += source.text.slice(position, use.span.start) + String(from + index);
          position = use.span.end;
        }
        copy += source.text.slice(position, body.end);
        return copy.replaceAll(new RegExp(`^${bodyIndent}`, "gm"), indent);
      });
      const after = isReadOutside ? `${indent}${variable} = ${to - 1}\n` : "";
      const ending = source.text.slice(0, body.end).endsWith("\n") ? "" : "\n";
      return [
        {
          span: { start: lineStart(source.text, loop.span.start), end: body.end },
          newText: copies.map((copy) => copy + ending).join("") + after,
        },
      ];
    });
    return edit === undefined ? [] : [edit];
  });
}

const whileLoops: Rewrite = byEdits("while instead of for", (source) =>
  [...loops(source)].reverse().flatMap((loop) => {
    const bounds = rangeArguments(source, loop);
    const body = bodySpan(source, loop);
    if (bounds === null || body === null || holds(loop.body, ["Continue"])) return [];
    const assigned = new Set(nodesWithin(loop.body).flatMap((node) => (node.kind === "Assign" ? node.targets.flatMap(targetNames) : [])));
    if (nodesWithin(bounds).some((node) => node.kind === "Name" && assigned.has(node.name))) return [];
    const variable = textAt(source, loop.target);
    const [first, second] = bounds.map((value) => textAt(source, value));
    const [from, to] = second === undefined ? ["0", first] : [first, second];
    const indent = indentAt(source.text, loop.span.start);
    const ending = source.text.slice(0, body.end).endsWith("\n") ? "" : "\n";
    return [
      insert(body.end, `${ending}${indentAt(source.text, loop.body[0]?.span.start ?? 0)}${variable} += 1\n`),
      {
        span: { start: loop.span.start, end: loop.iterable.span.end },
        newText: `${variable} = ${from}\n${indent}while ${variable} < (${to})`,
      },
    ];
  }),
);

/** `for a, b in zip(x, y)` becomes a loop over indices. */
const indexInsteadOfZip: Rewrite = byEdits("indices instead of zip", (source) => {
  const fresh = freshNames(source, "position_");
  return loops(source).flatMap((loop) => {
    const { iterable, target } = loop;
    const body = bodySpan(source, loop);
    if (iterable.kind !== "Call" || dottedPath(iterable.callee) !== "zip" || target.kind !== "Tuple" || body === null) return [];
    const lists = iterable.arguments.map(({ value }) => textAt(source, value));
    if (lists.length !== target.elements.length || iterable.arguments.some(({ value }) => value.kind === "Call")) return [];
    const index = fresh();
    return [
      replace(target, index),
      replace(iterable, `range(len(${lists[0]}))`),
      insert(
        body.start,
        `${indentAt(source.text, loop.body[0]?.span.start ?? 0)}${textAt(source, target)} = ${lists.map((list) => `${list}[${index}]`).join(", ")}\n`,
      ),
    ];
  });
});

/** `x = [f(y) for y in z]` becomes a loop that appends. */
const loopInsteadOfComprehension: Rewrite = byEdits("a loop instead of a comprehension", (source) => {
  const bound = new Set(source.nodes.flatMap((node) => (node.kind === "Assign" ? node.targets.flatMap(targetNames) : [])));
  return source.nodes.flatMap((node) => {
    const [target] = node.kind === "Assign" ? node.targets : [];
    if (node.kind !== "Assign" || target?.kind !== "Name" || node.value.kind !== "Comprehension" || node.value.type !== "list") return [];
    const [clause, ...others] = node.value.clauses;
    if (clause === undefined || others.length > 0 || targetNames(clause.target).some((name) => bound.has(name))) return [];
    if (nodesWithin(node.value).some((inner) => inner.kind === "Name" && inner.name === target.name)) return [];
    const indent = indentAt(source.text, node.span.start);
    const conditions = clause.conditions.map((test) => ` if ${textAt(source, test)}`).join("");
    if (conditions !== "") return [];
    return [
      replace(
        node,
        `${target.name} = []\n${indent}for ${textAt(source, clause.target)} in ${textAt(source, clause.iterable)}:\n${indent}    ${target.name}.append(${textAt(source, node.value.element)})`,
      ),
    ];
  });
});

export const loopRewrites: readonly Rewrite[] = [
  unrolled("layers written out one by one", (loop) => !runsSession(loop.body)),
  unrolled("epochs written out one by one", (loop) => runsSession(loop.body)),
  whileLoops,
  indexInsteadOfZip,
  loopInsteadOfComprehension,
];

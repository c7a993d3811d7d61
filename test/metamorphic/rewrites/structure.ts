import { applyEdits } from "../../../src/core/index.ts";
import type { Expression, Statement } from "../../../src/core/python/syntax.ts";
import { boundNames, resolveNames } from "../scopes.ts";
import {
  dottedPath,
  freshNames,
  headLength,
  indentLines,
  lineStart,
  nodesWithin,
  type Rewrite,
  readSource,
  replace,
  type Source,
} from "../source.ts";

/** The program below its imports, cut into its statements with the comments above them. */
interface Piece {
  readonly statement: Statement;
  readonly text: string;
}

function pieces(source: Source): { head: string; pieces: Piece[] } {
  const statements = source.module.body.slice(headLength(source.module));
  const starts = statements.map((statement) => lineStart(source.text, statement.span.start));
  return {
    head: source.text.slice(0, starts[0] ?? source.text.length),
    pieces: statements.map((statement, index) => ({
      statement,
      text: `${source.text.slice(starts[index], starts[index + 1] ?? source.text.length).trimEnd()}\n`,
    })),
  };
}

function isPlain(source: Source): boolean {
  const statements = source.module.body.slice(headLength(source.module));
  const hasImport = nodesWithin(statements).some(
    ({ kind }) => kind === "Import" || kind === "ImportFrom" || kind === "Global" || kind === "Nonlocal",
  );
  // Looks for `main` in the module.
  const hasOwnStart = source.nodes.some((node) => node.kind === "Call" && dottedPath(node.callee)?.endsWith("app.run"));
  const starts = statements.map((statement) => lineStart(source.text, statement.span.start));
  return statements.length > 0 && !hasImport && !hasOwnStart && new Set(starts).size === starts.length;
}

const mainFunction: Rewrite = {
  name: "everything in main()",
  apply(text, parser) {
    const source = readSource(text, parser);
    if (!isPlain(source)) return text;
    const main = /\bmain\b/.test(text) ? freshNames(source, "main_")() : "main";
    const { head, pieces: parts } = pieces(source);
    const body = indentLines(parts.map((part) => part.text).join("\n"), "    ", parser).trimEnd();
    return `${head}def ${main}():\n${body}\n\n\nif __name__ == "__main__":\n    ${main}()\n`;
  },
};

const isDefinition = ({ kind }: Statement): boolean => kind === "FunctionDefinition" || kind === "ClassDefinition";

/** Functions become methods, what they share becomes attributes, the rest becomes three methods that run one after the other. */
const classWithMethods: Rewrite = {
  name: "everything in a class",
  apply(text, parser) {
    const source = readSource(text, parser);
    if (!isPlain(source) || /\bself\b/.test(text)) return text;
    const statements = source.module.body.slice(headLength(source.module));
    const functions = statements.filter(({ kind }) => kind === "FunctionDefinition");
    const uses = resolveNames(source.module, text).filter((use) => use.owner?.kind === "module" && !use.isImport);
    const classes = new Set(statements.flatMap((each) => (each.kind === "ClassDefinition" ? [each.name.name] : [])));
    const methods = new Set(functions.flatMap((each) => (each.kind === "FunctionDefinition" ? [each.name.name] : [])));
    const imports = new Set(
      source.module.body.flatMap((each) => (each.kind === "Import" || each.kind === "ImportFrom" ? boundNames([each]) : [])),
    );
    const own = uses.filter(({ name }) => !classes.has(name) && !imports.has(name));
    // Defaults, decorators and class bodies are evaluated where there is no `self`.
    const early = statements.flatMap((each): (Statement | Expression)[] => {
      if (each.kind === "ClassDefinition") return [each];
      if (each.kind !== "FunctionDefinition") return [];
      return [...each.decorators, ...each.parameters.flatMap((parameter) => parameter.default ?? [])];
    });
    if (early.some((part) => own.some((use) => use.span.start >= part.span.start && use.span.end <= part.span.end))) return text;
    if (statements.some((each) => each.kind === "FunctionDefinition" && each.decorators.length > 0)) return text;
    const nested = nodesWithin(statements).filter((node) => node.kind === "ClassDefinition" && !classes.has(node.name.name));
    if (nested.length > 0) return text;
    const names = own.filter(
      (use) => !functions.some((each) => each.kind === "FunctionDefinition" && each.name.span.start === use.span.start),
    );
    const selfed = applyEdits(
      text,
      names.map((use) => replace(use, `self.${use.name}`)),
    );
    const renamed = readSource(selfed, parser);
    const { head, pieces: parts } = pieces(renamed);
    const rest = parts.filter(({ statement }) => !isDefinition(statement));
    const size = Math.ceil(rest.length / 3);
    const stages = [rest.slice(0, size), rest.slice(size, 2 * size), rest.slice(2 * size)].filter((stage) => stage.length > 0);
    const fresh = freshNames(renamed, "part_");
    const stageNames = stages.map(() => fresh());
    const defined = parts
      .filter(({ statement }) => statement.kind === "FunctionDefinition")
      .map((part) =>
        part.text.replace(/^(def\s+\w+\s*\()(\s*\))?/m, (_, start: string, end?: string) =>
          end === undefined ? `${start}self, ` : `${start}self)`,
        ),
      );
    const bodies = stages.map(
      (stage, index) => `def ${stageNames[index]}(self):\n${indentLines(stage.map((part) => part.text).join(""), "    ", parser)}`,
    );
    const program = freshNames(renamed, "Program")();
    const object = freshNames(renamed, "program_")();
    const classTexts = parts.filter(({ statement }) => statement.kind === "ClassDefinition").map((part) => part.text);
    if (methods.size !== defined.length) return text;
    return [
      head,
      ...classTexts,
      `class ${program}(object):\n`,
      indentLines([...defined, ...bodies].join("\n"), "    ", parser).trimEnd(),
      `\n\n\n${object} = ${program}()\n`,
      ...stageNames.map((name) => `${object}.${name}()\n`),
    ].join("");
  },
};

/** Runs of statements become functions that take what they read and return a tuple of what they set. */
const stageFunctions: Rewrite = {
  name: "stages as functions that return tuples",
  apply(text, parser) {
    const source = readSource(text, parser);
    if (!isPlain(source)) return text;
    const uses = resolveNames(source.module, text).filter((use) => use.owner?.kind === "module" && !use.isImport);
    const imports = new Set(
      source.module.body.flatMap((each) => (each.kind === "Import" || each.kind === "ImportFrom" ? boundNames([each]) : [])),
    );
    const { head, pieces: parts } = pieces(source);
    const defined = new Set(parts.flatMap(({ statement }) => (isDefinition(statement) ? boundNames([statement]) : [])));
    const readsOf = (statement: Statement) =>
      new Set(
        uses
          .filter(({ span, name }) => span.start >= statement.span.start && span.end <= statement.span.end && !imports.has(name))
          .map(({ name }) => name),
      );
    const lambdaHolders = parts.flatMap(({ statement }) =>
      nodesWithin(statement).some(({ kind }) => kind === "Lambda") ? boundNames([statement]) : [],
    );
    const free = freeVariables(parts, readsOf, new Set([...defined, ...lambdaHolders]));
    const stages: Piece[][] = [];
    let open: Piece[] = [];
    const close = () => {
      if (open.length > 0) stages.push(open);
      open = [];
    };
    for (const part of parts) {
      if (isDefinition(part.statement)) {
        close();
        stages.push([part]);
        continue;
      }
      const set = new Set(boundNames(open.map(({ statement }) => statement)));
      const needed = [...readsOf(part.statement)].flatMap((name) => [...(free.get(name) ?? [])]);
      if (open.length >= 6 || needed.some((name) => set.has(name))) close();
      open.push(part);
    }
    close();
    const fresh = freshNames(source, "stage_");
    const known = new Set<string>();
    const texts = stages.map((stage) => {
      const [first] = stage;
      const sets = boundNames(stage.map(({ statement }) => statement));
      const reads = new Set(stage.flatMap(({ statement }) => [...readsOf(statement)]));
      const takes = [...reads].filter((name) => known.has(name) && !defined.has(name));
      const start = first?.statement.span.start ?? 0;
      const end = stage.at(-1)?.statement.span.end ?? 0;
      const gives = [...new Set(sets)].filter((name) =>
        uses.some((use) => use.name === name && (use.span.start < start || use.span.end > end)),
      );
      for (const name of sets) known.add(name);
      if (first === undefined || isDefinition(first.statement)) return stage.map(({ text: own }) => own).join("");
      const name = fresh();
      const body = indentLines(stage.map((part) => part.text).join(""), "    ", parser).trimEnd();
      const result = gives.length === 0 ? "" : `${gives.join(", ")}${gives.length === 1 ? "," : ""}`;
      const back = result === "" ? "" : `    return ${result}\n`;
      return `def ${name}(${takes.join(", ")}):\n${body}\n${back}\n\n${result === "" ? "" : `${result} = `}${name}(${takes.join(", ")})\n`;
    });
    return `${head}${texts.join("\n")}`;
  },
};

/** What each function reads of the module's names, also through other functions. */
function freeVariables(
  parts: readonly Piece[],
  readsOf: (statement: Statement) => Set<string>,
  callable: ReadonlySet<string>,
): Map<string, Set<string>> {
  const free = new Map<string, Set<string>>();
  for (const { statement } of parts) {
    for (const name of boundNames([statement])) {
      if (callable.has(name)) free.set(name, new Set([...(free.get(name) ?? []), ...readsOf(statement)].filter((read) => read !== name)));
    }
  }
  for (let round = 0; round < free.size; round++) {
    for (const reads of free.values()) for (const name of [...reads]) for (const further of free.get(name) ?? []) reads.add(further);
  }
  return free;
}

/** Neighbouring assignments that do not touch each other change places. */
const reorder: Rewrite = {
  name: "independent statements in another order",
  apply(text, parser) {
    const source = readSource(text, parser);
    if (!isPlain(source)) return text;
    const { head, pieces: parts } = pieces(source);
    const order = parts.map((part) => part);
    for (let i = 0; i + 1 < order.length; i++) {
      const [first, second] = [order[i], order[i + 1]];
      if (first === undefined || second === undefined || !areIndependent(source, parts, first.statement, second.statement)) continue;
      order[i] = second;
      order[i + 1] = first;
      i++;
    }
    return head + order.map((part) => part.text).join("");
  },
};

function areIndependent(source: Source, parts: readonly Piece[], first: Statement, second: Statement): boolean {
  if (first.kind !== "Assign" || second.kind !== "Assign") return false;
  const uses = resolveNames(source.module, source.text).filter((use) => use.owner?.kind === "module");
  const reads = (statement: Statement) =>
    new Set(uses.filter(({ span }) => span.start >= statement.span.start && span.end <= statement.span.end).map(({ name }) => name));
  const free = freeVariables(
    parts,
    reads,
    new Set(parts.flatMap(({ statement }) => (isDefinition(statement) ? boundNames([statement]) : []))),
  );
  const touched = (statement: Statement) => new Set([...reads(statement)].flatMap((name) => [name, ...(free.get(name) ?? [])]));
  const written = (statement: Statement & { kind: "Assign" }) => [...boundNames([statement]), ...changedBy(statement)];
  return !written(first).some((name) => touched(second).has(name)) && !written(second).some((name) => touched(first).has(name));
}

/** What a statement may change without binding it: the root of a subscript or attribute that is set, and of a method that is called. */
function changedBy(statement: Statement & { kind: "Assign" }): string[] {
  const changed = nodesWithin(statement).flatMap((node) => {
    if (node.kind === "Call" && node.callee.kind === "Attribute") return [node.callee.object];
    return [];
  });
  const targets = statement.targets.filter(({ kind }) => kind !== "Name");
  return nodesWithin([changed, targets]).flatMap((node) => (node.kind === "Name" ? [node.name] : []));
}

export const structureRewrites: readonly Rewrite[] = [mainFunction, classWithMethods, stageFunctions, reorder];

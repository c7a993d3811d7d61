import { type Cell, cellAt } from "../text/source-map.ts";
import type { Span } from "../text/span.ts";
import { catchesErrors } from "./catches-errors.ts";
import type { Module, Statement } from "./syntax.ts";
import { syntaxFacts } from "./syntax-facts.ts";
import { bodiesOf, walkStatements } from "./walk-statements.ts";

/** What the statements around an expression say of it. */
export interface StatementFacts {
  /** Whether an error that the expression raises is caught: it stands in the body of a `try` with handlers. */
  isGuarded(span: Span): boolean;
  /** Whether nothing takes the expression's value: it is a statement of its own, and not what a notebook's cell shows. */
  isDiscarded(span: Span): boolean;
  /** Whether the expression runs once, in its place: outside of functions, classes and loops. */
  isTopLevel(span: Span): boolean;
  /** Whether both run once wherever one of them does, in the order of the text: in one function or none, outside of loops and conditions. */
  areInSequence(first: Span, second: Span): boolean;
  /** Whether a condition in the same function decides if the expression is reached. */
  isConditional(span: Span): boolean;
  /** Whether at most one of two expressions is reached: they stand in different branches of one statement. */
  areAlternatives(a: Span, b: Span): boolean;
  /** The innermost loop around the expression that is in the same function; null where there is none. */
  loopAround(span: Span): Span | null;
  /** The assignment that gives the same name another value before anything in the block reads the one that `assignment` gives it; null where there is none. */
  overwriting(assignment: Assignment): Assignment | null;
  /** The assignment whose whole value the expression is; null where it is part of something else. */
  assignmentOf(span: Span): Assignment | null;
}

export type Assignment = Statement & { readonly kind: "Assign" };

/** The statements that say something, found in one walk. */
interface Found {
  /** Functions, classes and loops, in source order. */
  readonly blocks: readonly Statement[];
  /** Statements of which one branch is taken. */
  readonly choices: readonly Statement[];
  /** Where errors are caught. */
  readonly guards: readonly Span[];
  /** Expressions that are statements of their own, by where they begin. */
  readonly expressions: ReadonlyMap<number, Statement & { readonly kind: "Expression" }>;
  /** Assignments by where their value begins. */
  readonly assignments: ReadonlyMap<number, Assignment>;
  /** The blocks that assignments stand in. */
  readonly siblings: ReadonlyMap<Statement, readonly Statement[]>;
}

/** Read from a file's statements when a rule first asks; `guarded` are functions that are called where errors are caught. */
export function createStatementFacts(module: Module, cells: readonly Cell[], guarded: readonly Span[]): StatementFacts {
  let found: Found | null = null;
  const facts = (): Found => {
    found ??= findStatements(module.body, guarded);
    return found;
  };
  const around = (span: Span, kinds: readonly Statement["kind"][]): readonly Statement[] =>
    facts().blocks.filter((statement) => kinds.includes(statement.kind) && contains(statement.span, span));
  const branchOf = (choice: Statement, span: Span): number =>
    bodiesOf(choice).findIndex((body) => body.some((statement) => contains(statement.span, span)));
  return {
    isConditional: (span) => {
      const inside = around(span, ["FunctionDefinition"]).at(-1)?.span;
      return facts().choices.some((choice) => branchOf(choice, span) >= 0 && (!inside || contains(inside, choice.span)));
    },
    areAlternatives: (a, b) =>
      facts().choices.some((choice) => {
        const [first, second] = [branchOf(choice, a), branchOf(choice, b)];
        return first >= 0 && second >= 0 && first !== second;
      }),
    areInSequence: (first, second) => {
      const [block, other] = [first, second].map((span) => around(span, ["FunctionDefinition", "ClassDefinition", "For", "While"]).at(-1));
      const isStraight = block === other && block?.kind !== "For" && block?.kind !== "While" && first.end <= second.start;
      return isStraight && !facts().choices.some((choice) => branchOf(choice, first) >= 0 || branchOf(choice, second) >= 0);
    },
    isTopLevel: (span) => around(span, ["FunctionDefinition", "ClassDefinition", "For", "While"]).length === 0,
    loopAround: (span) => {
      const innermost = around(span, ["FunctionDefinition", "For", "While"]).at(-1);
      return innermost && innermost.kind !== "FunctionDefinition" ? innermost.span : null;
    },
    assignmentOf: (span) => {
      const assignment = facts().assignments.get(span.start);
      return assignment?.value.span.end === span.end ? assignment : null;
    },
    overwriting: (assignment) => {
      const [target, another] = assignment.targets;
      const block = facts().siblings.get(assignment);
      if (target?.kind !== "Name" || another || !block) return null;
      const next = block.slice(block.indexOf(assignment) + 1).find((statement) => syntaxFacts(statement).names.has(target.name));
      const [again, more] = next?.kind === "Assign" ? next.targets : [];
      if (next?.kind !== "Assign" || again?.kind !== "Name" || more || again.name !== target.name) return null;
      return syntaxFacts(next.value).names.has(target.name) ? null : next;
    },
    isGuarded: (span) => facts().guards.some((guard) => contains(guard, span)),
    isDiscarded: (span) => {
      const statement = facts().expressions.get(span.start);
      return statement !== undefined && statement.value.span.end === span.end && !isShown(statement, module, cells);
    },
  };
}

function findStatements(body: readonly Statement[], guarded: readonly Span[]): Found {
  const blocks: Statement[] = [];
  const choices: Statement[] = [];
  const guards = [...guarded];
  const expressions = new Map<number, Statement & { readonly kind: "Expression" }>();
  const assignments = new Map<number, Assignment>();
  const siblings = new Map<Statement, readonly Statement[]>();
  const keep = (block: readonly Statement[]) => {
    for (const statement of block) if (statement.kind === "Assign") siblings.set(statement, block);
  };
  keep(body);
  for (const statement of walkStatements(body)) {
    for (const block of bodiesOf(statement)) keep(block);
    switch (statement.kind) {
      case "FunctionDefinition":
      case "ClassDefinition":
      case "For":
      case "While":
        blocks.push(statement);
        break;
      case "If":
      case "Match":
        choices.push(statement);
        break;
      case "With":
        if (statement.items.some(({ context }) => expectsError(context))) guards.push(statement.span);
        break;
      case "Try":
        choices.push(statement);
        if (catchesErrors(statement)) guards.push(...statement.body.map(({ span }) => span));
        break;
      case "Assign":
        assignments.set(statement.value.span.start, statement);
        break;
      case "Expression":
        expressions.set(statement.value.span.start, statement);
        break;
      default:
    }
  }
  return { blocks, choices, guards, expressions, assignments, siblings };
}

/** `with self.assertRaises(ValueError):`, `with pytest.raises(…):`. */
function expectsError(context: Parameters<typeof calleeName>[0]): boolean {
  return /^(assertRaises\w*|raises)$/.test(calleeName(context));
}

function calleeName(expression: Extract<Statement, { readonly kind: "With" }>["items"][number]["context"]): string {
  if (expression.kind !== "Call") return "";
  const { callee } = expression;
  return callee.kind === "Attribute" ? callee.attribute.name : callee.kind === "Name" ? callee.name : "";
}

/** A notebook shows the value of a cell's last expression. */
function isShown(statement: Statement, module: Module, cells: readonly Cell[]): boolean {
  const cell = cellAt(cells, statement.span.start);
  if (!cell) return false;
  const next = module.body.find((one) => one.span.start > statement.span.start);
  const isTopLevel = module.body.includes(statement);
  return isTopLevel && (next === undefined || cellAt(cells, next.span.start) !== cell);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

import type { Statement } from "./syntax.ts";

/** All statements of `body` and of the bodies inside of it, in source order; no recursion. */
export function walkStatements(body: readonly Statement[]): Statement[] {
  const all: Statement[] = [];
  const open = [...body].reverse();
  for (let statement = open.pop(); statement !== undefined; statement = open.pop()) {
    all.push(statement);
    for (const inner of bodiesOf(statement).reverse()) open.push(...[...inner].reverse());
  }
  return all;
}

/** The bodies of a statement, in source order; empty for one that has none. */
export function bodiesOf(statement: Statement): (readonly Statement[])[] {
  switch (statement.kind) {
    case "If":
    case "For":
    case "While":
      return [statement.body, statement.orElse];
    case "With":
    case "FunctionDefinition":
    case "ClassDefinition":
      return [statement.body];
    case "Try":
      return [statement.body, ...statement.handlers.map((handler) => handler.body), statement.orElse, statement.finalBody];
    case "Match":
      return statement.cases.map((clause) => clause.body);
    default:
      return [];
  }
}

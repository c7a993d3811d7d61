import type { Expression, Statement } from "./syntax.ts";

/** Errors that say nothing of model code: a data set's end, an interrupted training, a missing file or module. */
const unrelated = new Set([
  "KeyboardInterrupt",
  "SystemExit",
  "ImportError",
  "ModuleNotFoundError",
  "OutOfRangeError",
  "FileNotFoundError",
  "OSError",
  "IOError",
  "EOFError",
  "StopIteration",
]);

/** Whether a `try` statement catches errors that a model's code may raise. */
export function catchesErrors(statement: Extract<Statement, { readonly kind: "Try" }>): boolean {
  return statement.handlers.some(({ type }) => type === null || errorNames(type).some((name) => !unrelated.has(name)));
}

function errorNames(type: Expression): readonly string[] {
  switch (type.kind) {
    case "Name":
      return [type.name];
    case "Attribute":
      return [type.attribute.name];
    case "Tuple":
      return type.elements.flatMap(errorNames);
    default:
      return ["?"];
  }
}

import { eachChild } from "./each-child.ts";
import type { Expression, Statement } from "./syntax.ts";

/** What a piece of syntax mentions, wherever it lies. */
export interface SyntaxFacts {
  /** All names, also those in functions that it defines. */
  readonly names: ReadonlySet<string>;
  readonly hasImport: boolean;
  /** Whether there is a `yield` of its own, not of a function nested in it. */
  readonly hasYield: boolean;
  /** Imports, dotted names and calls, in order; their spans are those of syntax that begins at `start`. */
  readonly references: readonly (Expression | Statement)[];
  readonly start: number;
}

const cache = new WeakMap<object, SyntaxFacts>();

/** Found out once for each piece of syntax, and kept when it is moved. */
export function syntaxFacts(syntax: Statement | Expression): SyntaxFacts {
  const known = cache.get(syntax);
  if (known) return known;
  const names = new Set<string>();
  const references: (Expression | Statement)[] = [];
  let hasYield = false;
  let hasImport = false;
  // Functions and lambdas that the walk is in: a `yield` in one is its own.
  let nested = 0;
  const visit = (part: Expression | Statement): void => {
    switch (part.kind) {
      case "String":
      case "Number":
        return;
      case "Name":
        names.add(part.name);
        return;
      case "Attribute": {
        const root = rootOf(part);
        if (root) {
          references.push(part);
          names.add(root);
          return;
        }
        break;
      }
      case "Call":
        references.push(part);
        break;
      case "Import":
      case "ImportFrom":
        references.push(part);
        hasImport = true;
        return;
      case "Yield":
      case "YieldFrom":
        hasYield ||= nested === 0;
        break;
      case "FunctionDefinition":
      case "ClassDefinition":
      case "Lambda":
        if (part === syntax) break;
        nested++;
        eachChild(part, visit);
        nested--;
        return;
      default:
    }
    eachChild(part, visit);
  };
  visit(syntax);
  const facts = { names, references, hasImport, hasYield, start: syntax.span.start };
  cache.set(syntax, facts);
  return facts;
}

/** The first name of a dotted one; null where something else is before the dots. */
function rootOf(attribute: Expression): string | null {
  let object = attribute;
  while (object.kind === "Attribute") object = object.object;
  return object.kind === "Name" ? object.name : null;
}

/** Tells that `copy` mentions the same as `original`. */
export function keepSyntaxFacts(original: object, copy: object): void {
  const known = cache.get(original);
  if (known) cache.set(copy, known);
}

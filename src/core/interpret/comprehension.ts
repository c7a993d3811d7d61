import type { ComprehensionClause, Expression } from "../python/syntax.ts";
import { markContainer } from "./library/python/container-types.ts";
import { makeSet, setEntry } from "./library/python/items.ts";
import type { Machine } from "./machine.ts";
import { reasonOf } from "./reason.ts";
import { Scope } from "./scope.ts";
import { type DictValue, list, truthOf, unknownValue, type Value } from "./value.ts";

/** So many elements of a comprehension are evaluated one by one. */
const longestComprehension = 256;

/** Steps that a comprehension may take before it must have made or built a layer, a variable or a model to go on being followed one by one. */
const longestIdle = 120;

/** A comprehension in a scope of its own: element by element as long as that makes something or costs little. */
export function evaluateComprehension(machine: Machine, expression: Expression & { readonly kind: "Comprehension" }): Value {
  const outer = machine.frame;
  machine.frame = { ...outer, scope: new Scope(outer.scope, "function") };
  const elements: Value[] = [];
  const pairs: { key: Value; value: Value }[] = [];
  let isComplete = true;
  let open: string | null = null;
  const stepsAtStart = machine.stepsLeft();
  const madeBefore = doneSoFar(machine);
  const run = (clauses: readonly ComprehensionClause[]): void => {
    const [clause, ...rest] = clauses;
    if (!clause) {
      if (expression.key) pairs.push({ key: machine.evaluate(expression.key), value: machine.evaluate(expression.element) });
      else elements.push(machine.evaluate(expression.element));
      return;
    }
    const iterable = machine.evaluate(clause.iterable);
    const known = machine.elementsOf(iterable);
    if (known === null) {
      isComplete = false;
      open ??= reasonOf(iterable);
    }
    for (const [i, element] of (known ?? [machine.elementOf(iterable, clause.iterable.span)]).entries()) {
      // What is long and makes nothing is hardly what a model is made of: its length stays known.
      const isLong = i >= longestComprehension || (i > 0 && stepsAtStart - machine.stepsLeft() > longestIdle);
      if (isLong && doneSoFar(machine) === madeBefore && rest.length === 0 && clause.conditions.length === 0 && !expression.key) {
        const other = unknownValue("it is one of many that are not followed", expression.span);
        for (let left = i; left < (known?.length ?? 0); left++) elements.push(other);
        break;
      }
      machine.assign(clause.target, element);
      const conditions = clause.conditions.map((condition) => machine.evaluate(condition));
      const truths = conditions.map(truthOf);
      if (truths.includes(false)) continue;
      if (truths.includes(null)) {
        isComplete = false;
        open ??= reasonOf(conditions[truths.indexOf(null)]);
      }
      run(rest);
    }
  };
  run(expression.clauses);
  machine.frame = outer;
  if (expression.type !== "dict") {
    const result = list(elements, expression.span);
    Object.assign(result, { isComplete, open });
    if (expression.type === "set") return Object.assign(makeSet(elements, isComplete, expression.span), { open });
    return expression.type === "generator" ? markContainer(result, { type: "iterator" }) : result;
  }
  const result: DictValue = { kind: "dict", entries: new Map(), isComplete, open, span: expression.span };
  for (const pair of pairs) setEntry(result, pair.key, pair.value);
  return result;
}

/** How much was made or built of what models consist of: a layer's first call builds it. */
function doneSoFar({ made, layers, applications }: Machine): number {
  return made.length + layers.length + applications.size;
}

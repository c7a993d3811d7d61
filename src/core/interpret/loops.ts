import type { Expression, Statement } from "../python/syntax.ts";
import { syntaxFacts } from "../python/syntax-facts.ts";
import type { Span } from "../text/span.ts";
import { type Affine, addAffine, affineLoop } from "./affine.ts";
import { elementsFor, ownIterator } from "./elements.ts";
import { loosenChanged, snapshotHeap } from "./heap.ts";
import { sameValue } from "./join.ts";
import type { Completion, LoopContext, Machine } from "./machine.ts";
import { note } from "./note.ts";
import { affineOf } from "./operators.ts";
import { reasonOf } from "./reason.ts";
import type { Changes, Scope } from "./scope.ts";
import { type CallArguments, type FunctionValue, type NumberValue, truthOf, unknownValue, type Value } from "./value.ts";

/** Loops longer than this are run once for all their iterations. */
const longestUnrolled = 256;

/** Steps that a loop may take before it must have made a layer, a variable or a model to go on being followed one by one. */
const longestIdle = 500;

/** Runs `body` for every element of `iterable`; see `Machine.iterate`. */
export function iterate(
  machine: Machine,
  iterable: Value,
  syntax: Statement | Expression,
  body: (element: Value) => Completion,
): Completion {
  const { span } = syntax;
  if (iterable.kind === "iterable" && iterable.source.type === "generator") {
    const { function: definition, arguments: args } = iterable.source;
    runGenerator(machine, definition, args, body);
    return "normal";
  }
  const own = iterable.kind === "instance" ? ownIterator(machine, iterable) : null;
  if (own) return iterate(machine, own, syntax, body);
  if (iterable.kind === "tensor") note(machine, { kind: "elements", span: iterable.span ?? span, subject: iterable });
  const elements = elementsFor(machine, iterable, span);
  const loop: Loop = {
    machine,
    span,
    count: elements.count,
    id: machine.nextLoop++,
    names: syntaxFacts(syntax).names,
    reason: reasonOf(iterable),
  };
  return runLoop(loop, {
    isDone: (iteration) => elements.count !== null && iteration >= elements.count,
    isCountable: () => elements.count !== null,
    isAlike: elements.isAlike,
    run: (iteration) => body(elements.at(iteration)),
    runSummary: () => body(elements.summary(loop.id)),
  });
}

function runGenerator(machine: Machine, definition: FunctionValue, args: CallArguments, body: (element: Value) => Completion): void {
  const caller = machine.frame;
  machine.callGenerator(definition, args, (value) => {
    const generator = machine.frame;
    machine.frame = caller;
    body(value);
    machine.frame = generator;
  });
}

/** `while test: body`. */
export function runWhile(machine: Machine, statement: Statement & { readonly kind: "While" }): Completion {
  const loop: Loop = {
    machine,
    span: statement.span,
    count: null,
    id: machine.nextLoop++,
    names: syntaxFacts(statement).names,
    reason: null,
  };
  let isCountable = true;
  return runLoop(loop, {
    isDone: () => {
      const test = machine.evaluate(statement.test);
      if (test.kind === "tensor") note(machine, { kind: "truth", span: statement.test.span, subject: test });
      const truth = truthOf(test);
      if (truth === null) isCountable = false;
      return truth === false;
    },
    isCountable: () => isCountable,
    isAlike: false,
    run: () => machine.execute(statement.body),
    runSummary: (context) => {
      context.count = countOfWhile(machine, statement, context.id);
      return machine.execute(statement.body);
    },
  });
}

/** The number of iterations of `while a < b`, where the difference shrinks by the same amount every time. */
function countOfWhile(machine: Machine, statement: Statement & { readonly kind: "While" }, id: number): number | null {
  const { test } = statement;
  if (test.kind !== "Comparison" || test.operators.length !== 1) return null;
  const [left, right] = test.operands.map((operand) => machine.evaluate(operand));
  if (left?.kind !== "number" || right?.kind !== "number") return null;
  const [a, b] = [affineOf(left), affineOf(right)];
  if (!a || !b) return null;
  const operator = test.operators[0];
  const isUpward = operator === "<" || operator === "<=";
  if (!isUpward && operator !== ">" && operator !== ">=") return null;
  const gap = isUpward ? addAffine(b, a, -1) : addAffine(a, b, -1);
  const shrink = -(gap.terms.get(id) ?? 0);
  if (gap.terms.size !== 1 || shrink <= 0) return null;
  const count = operator === "<" || operator === ">" ? Math.ceil(gap.constant / shrink) : Math.floor(gap.constant / shrink) + 1;
  return Math.max(0, count);
}

interface Loop {
  readonly machine: Machine;
  readonly span: Span;
  readonly count: number | null;
  readonly id: number;
  /** Names that its body mentions. */
  readonly names: ReadonlySet<string>;
  /** Why it is not known how often it runs, where that is clear. */
  readonly reason: string | null;
}

interface LoopBody {
  isDone(iteration: number): boolean;
  /** False when nothing tells how often the loop runs. */
  isCountable(): boolean;
  /** Nothing tells one iteration from another. */
  readonly isAlike: boolean;
  run(iteration: number): Completion;
  /** Runs the body once, the loop's variables standing for every iteration. */
  runSummary(context: LoopContext): Completion;
}

/**
 * Loops that build something are unrolled. A loop whose first iteration trains and makes nothing new only
 * repeats itself: its body is then run once more with the loop variable standing for all iterations, and
 * that run is what the events tell of.
 */
function runLoop(loop: Loop, body: LoopBody): Completion {
  return loop.machine.frame.scope.recording((before) => runRecorded(loop, body, before));
}

function runRecorded(loop: Loop, body: LoopBody, before: Changes): Completion {
  const { machine } = loop;
  const stepsAtStart = machine.stepsLeft();
  const start = marksOf(machine);
  for (let iteration = 0, latest = start; !body.isDone(iteration); iteration++) {
    const now = marksOf(machine);
    const spent = stepsAtStart - machine.stepsLeft();
    const isIdle = now.made === start.made && now.progress === start.progress;
    // What makes nothing that matters may not cost much; what makes nothing more and holds a loop of many runs only repeats itself.
    const isSpent = spent > stepsAtStart / 4 || (isIdle && spent > longestIdle);
    const isRepeating = iteration > 1 && now.made === latest.made && now.events === latest.events && now.summaries > latest.summaries;
    if (iteration > 0 && (isSpent || isRepeating || iteration >= longestUnrolled)) return summarise(loop, body, before);
    latest = now;
    const completion = inLoop(loop, false, () => body.run(iteration));
    if (completion === "break") return "normal";
    if (completion === "return" || completion === "raise") return completion;
    if (iteration > 0 || loop.count === 1) continue;
    const { made, events, summaries } = marksOf(machine);
    const onlyRepeats = made === start.made && (events > start.events || body.isAlike || summaries > start.summaries);
    if (onlyRepeats || !body.isCountable() || (loop.count ?? 0) > longestUnrolled) {
      machine.events.length = start.events;
      return summarise(loop, body, before);
    }
  }
  return "normal";
}

/** How much has been done: an iteration after which a count is the same has done nothing of the kind. */
function marksOf({ made, layers, events, progress, summaries }: Machine) {
  return { made: made.length + layers.length, events: events.length, progress, summaries };
}

function inLoop(loop: Loop, isSummary: boolean, run: (context: LoopContext) => Completion): Completion {
  const context: LoopContext = { id: loop.id, span: loop.span, count: loop.count, isSummary };
  loop.machine.loops.push(context);
  try {
    return run(context);
  } finally {
    loop.machine.loops.pop();
  }
}

/** Runs the body once for all iterations. `before` holds what was changed, as it was before the first one. */
function summarise(loop: Loop, body: LoopBody, before: Changes): Completion {
  const { machine } = loop;
  machine.summaries++;
  const { scope } = machine.frame;
  const eventsBefore = machine.events.length;
  const inductions = widen(loop, scope, before);
  const heap = snapshotHeap(machine, loop.names);
  machine.undecided++;
  inLoop(loop, true, (context) => body.runSummary(context));
  machine.undecided--;
  const wrong = [...inductions].filter(([name, { value, step }]) => !advancedBy(scope.names.get(name), value, step));
  if (wrong.length > 0) {
    machine.events.length = eventsBefore;
    for (const [name] of wrong) scope.put(name, unknownValue(`\`${name}\` changes in this loop`, loop.span));
    inLoop(loop, true, (context) => body.runSummary(context));
  }
  loosenChanged(heap, loop.reason);
  for (const [name] of inductions) scope.put(name, unknownValue(`\`${name}\` is counted in a loop`, loop.span));
  return "normal";
}

interface Induction {
  readonly value: NumberValue;
  readonly step: Affine;
}

/** Replaces what the first iteration changed by what it is in any iteration: a number that grows evenly, or unknown. */
function widen(loop: Loop, scope: Scope, before: Changes): Map<string, Induction> {
  const inductions = new Map<string, Induction>();
  for (const [name, first] of before) {
    const after = scope.names.get(name);
    if (first === undefined || after === undefined || sameValue(first, after)) continue;
    const [a, b] = [first.kind === "number" ? affineOf(first) : null, after.kind === "number" ? affineOf(after) : null];
    const step = a && b && addAffine(b, a, -1);
    if (first.kind === "number" && a && step && step.terms.size === 0) {
      const affine = addAffine(a, affineLoop(loop.id, 0, step.constant));
      const value: NumberValue = { kind: "number", value: null, isInteger: first.isInteger, affine, span: first.span };
      inductions.set(name, { value, step });
      scope.put(name, value);
    } else if (first.kind === "number" || first.kind === "boolean" || first.kind === "string") {
      scope.put(name, unknownValue(`\`${name}\` changes in this loop`, loop.span));
    }
  }
  return inductions;
}

function advancedBy(after: Value | undefined, value: NumberValue, step: Affine): boolean {
  const affine = after?.kind === "number" ? affineOf(after) : null;
  if (!affine || !value.affine) return false;
  const change = addAffine(addAffine(affine, value.affine, -1), step, -1);
  return change.terms.size === 0 && change.constant === 0;
}

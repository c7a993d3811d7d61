import { canonicalName } from "../api/canonical-name.ts";
import { catchesErrors } from "../python/catches-errors.ts";
import type { ClassDefinition, Expression, FunctionDefinition, Statement } from "../python/syntax.ts";
import { syntaxFacts } from "../python/syntax-facts.ts";
import { evaluateDefaults } from "./expressions.ts";
import { type HeapSnapshot, joinHeaps, snapshotHeap, takeBack } from "./heap.ts";
import { joinValues } from "./join.ts";
import { takeElements } from "./library/python/elements.ts";
import { deleteItem } from "./library/python/items.ts";
import { runWhile } from "./loops.ts";
import type { Completion, Machine } from "./machine.ts";
import { takesCase } from "./match.ts";
import { runImport } from "./modules.ts";
import { note } from "./note.ts";
import { reasonOf } from "./reason.ts";
import { type Changes, Scope } from "./scope.ts";
import { countTensors } from "./tensor.ts";
import { type ClassValue, type FunctionValue, integer, none, type ObjectValue, truthOf, unknownValue, type Value } from "./value.ts";

/** Runs statements in the current frame until one of them leaves the block. */
export function executeBlock(machine: Machine, body: readonly Statement[]): Completion {
  for (const statement of body) {
    const completion = executeStatement(machine, statement);
    if (completion !== "normal") return completion;
  }
  return "normal";
}

/** Arithmetic on arrays and tensors that is a statement of its own changes nothing. */
function noteUnused(machine: Machine, expression: Expression, value: Value): void {
  const isLost = expression.kind === "Binary" && (value.kind === "array" || value.kind === "tensor");
  if (isLost && machine.notes.at(-1)?.span !== expression.span) note(machine, { kind: "unused", span: expression.span, subject: value });
}

function executeStatement(machine: Machine, statement: Statement): Completion {
  machine.step();
  const { scope } = machine.frame;
  switch (statement.kind) {
    case "Expression":
      noteUnused(machine, statement.value, machine.evaluate(statement.value));
      return "normal";
    case "Assign": {
      const value = machine.evaluate(statement.value);
      for (const target of statement.targets) machine.assign(target, value);
      return "normal";
    }
    case "AnnotatedAssign":
      if (statement.value) machine.assign(statement.target, machine.evaluate(statement.value));
      return "normal";
    case "AugmentedAssign": {
      const left = machine.evaluate(statement.target);
      const right = machine.evaluate(statement.value);
      // `list += …` changes the list itself, which other names may share.
      if (left.kind === "list" && statement.operator === "+") {
        const elements = takeElements(machine, right);
        if (elements && left.isComplete) left.elements.push(...elements);
        else left.isComplete = false;
      } else {
        machine.assign(statement.target, machine.binary(statement.operator, left, right, statement.span));
      }
      return "normal";
    }
    case "If": {
      const test = machine.evaluate(statement.test);
      const truth = truthOf(test);
      if (test.kind === "tensor") note(machine, { kind: "truth", span: statement.test.span, subject: test });
      if (truth !== null) return machine.execute(truth ? statement.body : statement.orElse);
      return executeEither(machine, { names: syntaxFacts(statement).names, reason: reasonOf(test) }, [
        () => machine.execute(statement.body),
        () => machine.execute(statement.orElse),
      ]);
    }
    case "For": {
      const completion = machine.iterate(machine.evaluate(statement.iterable), statement, (element) => {
        machine.assign(statement.target, element);
        return machine.execute(statement.body);
      });
      return completion === "normal" ? machine.execute(statement.orElse) : completion;
    }
    case "While": {
      const completion = runWhile(machine, statement);
      return completion === "normal" ? machine.execute(statement.orElse) : completion;
    }
    case "With":
      return executeWith(machine, statement);
    case "Try": {
      const isGuard = catchesErrors(statement);
      if (isGuard) machine.guards++;
      const completion = machine.execute(statement.body);
      if (isGuard) machine.guards--;
      const after = completion === "normal" ? machine.execute(statement.orElse) : completion;
      const last = machine.execute(statement.finalBody);
      if (last !== "normal") return last;
      if (after === "normal") importOtherwise(machine, statement);
      // What is raised may be handled: the program goes on behind the statement.
      return after === "raise" && statement.handlers.length > 0 ? executeHandlers(machine, statement) : after;
    }
    case "Match":
      return runMatch(machine, statement);
    case "FunctionDefinition":
      if (!isAccessor(statement)) {
        const value = decorated(machine, statement, functionFrom(machine, statement, null));
        scope.assign(statement.name.name, value);
        if (value.kind === "function" && machine.frame.depth === 1 && machine.frame.function) machine.nested.push(value);
      }
      return "normal";
    case "ClassDefinition": {
      const bases = statement.arguments
        .filter((argument) => argument.kind === "positional")
        .map((argument) => machine.evaluate(argument.value));
      const members = new Scope(scope, "class");
      const value: ClassValue = {
        kind: "class",
        name: statement.name.name,
        definition: statement,
        bases,
        members,
        span: statement.name.span,
      };
      scope.assign(statement.name.name, value);
      const outer = machine.frame;
      machine.frame = { ...outer, scope: members };
      for (const inner of statement.body) {
        if (inner.kind !== "FunctionDefinition") executeStatement(machine, inner);
        else if (isAccessor(inner)) members.assign(accessorName(inner), functionFrom(machine, inner, value));
        else members.assign(inner.name.name, decorated(machine, inner, functionFrom(machine, inner, value)));
      }
      machine.frame = outer;
      if (statement.decorators.length > 0) scope.assign(statement.name.name, decorated(machine, statement, value));
      return "normal";
    }
    case "Return":
      machine.frame.returns.push(statement.value ? machine.evaluate(statement.value) : none(statement.span));
      return "return";
    case "Raise":
      return "raise";
    case "Assert":
      machine.evaluate(statement.test);
      return "normal";
    case "Delete":
      for (const target of statement.targets) deleteTarget(machine, target);
      return "normal";
    case "Import":
    case "ImportFrom":
      runImport(machine, statement);
      return "normal";
    case "Global":
      for (const name of statement.names) scope.declareGlobal(name);
      return "normal";
    case "Nonlocal":
      for (const name of statement.names) scope.declareNonlocal(name);
      return "normal";
    case "Print":
      for (const value of statement.values) machine.evaluate(value);
      return "normal";
    case "TypeAlias":
    case "Exec":
    case "Pass":
    case "Invalid":
      return "normal";
    case "Break":
      return "break";
    case "Continue":
      return "continue";
  }
}

/**
 * `try: from keras.engine import merge` / `except ImportError: from keras.layers.merge import concatenate`: a name that only the
 * handler imports is that one, or the program stops where it is used.
 */
function importOtherwise(machine: Machine, { body, handlers }: Statement & { readonly kind: "Try" }): void {
  if (!body.some(isImport)) return;
  for (const handler of handlers)
    for (const statement of handler.body) if (isImport(statement) && bindsNothingKnown(machine, statement)) runImport(machine, statement);
}

function isImport(statement: Statement): statement is Statement & { readonly kind: "Import" | "ImportFrom" } {
  return statement.kind === "Import" || statement.kind === "ImportFrom";
}

function bindsNothingKnown({ frame: { scope } }: Machine, { names }: Statement & { readonly kind: "Import" | "ImportFrom" }): boolean {
  return names !== "*" && names.every(({ name, alias }) => scope.lookup(alias?.name ?? name.split(".")[0] ?? name) === undefined);
}

function executeHandlers(machine: Machine, statement: Statement & { readonly kind: "Try" }): Completion {
  return executeEither(
    machine,
    { names: syntaxFacts(statement).names, reason: null },
    statement.handlers.map((handler) => () => {
      if (handler.name) machine.frame.scope.assign(handler.name.name, unknownValue("it is an exception", handler.name.span));
      return machine.execute(handler.body);
    }),
  );
}

/** A choice that is not decided: the names that its branches mention, and why it is not known which one is taken. */
interface Choice {
  readonly names: ReadonlySet<string>;
  readonly reason: string | null;
}

/** The first case that takes the subject; where that is not known of some, any of them up to one that surely does. */
function runMatch(machine: Machine, statement: Statement & { readonly kind: "Match" }): Completion {
  const subject = machine.evaluate(statement.subject);
  const open: (() => Completion)[] = [];
  for (const one of statement.cases) {
    const isTaken = takesCase(machine, one, subject);
    if (isTaken === false) continue;
    if (isTaken && open.length === 0) return machine.execute(one.body);
    open.push(() => {
      takesCase(machine, one, subject);
      return machine.execute(one.body);
    });
    if (isTaken) return executeEither(machine, { names: syntaxFacts(statement).names, reason: null }, open);
  }
  if (open.length === 0) return "normal";
  return executeEither(machine, { names: syntaxFacts(statement).names, reason: null }, [...open, () => "normal" as const]);
}

/**
 * Runs alternatives of which one will happen. A branch that raises does not count; names that the others
 * leave different are unknown afterwards. Values that a branch may return are kept as possible results.
 */
function executeEither(machine: Machine, choice: Choice, branches: readonly (() => Completion)[]): Completion {
  const { scope } = machine.frame;
  return scope.recording((changes) => {
    const heap = snapshotHeap(machine, choice.names);
    const originals: Changes = new Map();
    const outcomes: { readonly completion: Completion; readonly names: Changes; readonly heap: HeapSnapshot }[] = [];
    for (const branch of branches) {
      machine.undecided++;
      const completion = branch();
      machine.undecided--;
      const names: Changes = new Map();
      for (const [name, value] of changes) {
        names.set(name, scope.names.get(name));
        originals.set(name, value);
      }
      scope.undo(changes);
      const changed = takeBack(heap);
      if (completion !== "raise") outcomes.push({ completion, names, heap: changed });
    }
    joinHeaps(
      heap,
      outcomes.map((outcome) => outcome.heap),
      choice.reason,
    );
    const going = outcomes.filter((outcome) => outcome.completion === "normal");
    const taken = going.length > 0 ? going : outcomes.slice(-1);
    const [first, ...others] = taken;
    for (const [name, value] of first?.names ?? []) scope.put(name, value);
    for (const other of others) {
      for (const [name, original] of originals) {
        const [mine, theirs] = [scope.names.get(name), other.names.has(name) ? other.names.get(name) : original];
        // What only one branch sets is taken for set.
        if (theirs !== undefined) scope.put(name, mine === undefined ? theirs : joinValues(mine, theirs, theirs.span, choice.reason));
      }
    }
    return going.length > 0 ? "normal" : (first?.completion ?? "raise");
  });
}

function deleteTarget(machine: Machine, target: Expression): void {
  if (target.kind === "Name") machine.frame.scope.delete(target.name);
  if (target.kind === "Subscript") {
    deleteItem(machine.evaluate(target.object), machine.evaluate(target.index));
  }
}

function functionFrom(machine: Machine, definition: FunctionDefinition, owner: ClassValue | null): FunctionValue {
  const names = definition.decorators.map(lastName);
  const binding = names.includes("staticmethod")
    ? "static"
    : names.includes("classmethod")
      ? "class"
      : names.some((name) => properties.has(name))
        ? "property"
        : "instance";
  const closure = machine.frame.scope;
  return {
    kind: "function",
    name: definition.name.name,
    definition,
    closure,
    defaults: evaluateDefaults(machine, definition.parameters),
    owner,
    binding,
    path: machine.frame.path,
    span: definition.name.span,
  };
}

const properties = new Set(["property", "cached_property", "abstractproperty"]);
const bindings = new Set(["staticmethod", "classmethod", "abstractmethod", "tf_export", "keras_export", ...properties]);

/** `@name.setter` and `@name.deleter` leave the property what it is. */
function isAccessor(definition: FunctionDefinition): boolean {
  return definition.decorators.some((decorator) => decorator.kind === "Attribute" && /^(setter|deleter)$/.test(decorator.attribute.name));
}

/** Under which name a class keeps what `@name.setter` decorates: no attribute can be called so. */
function accessorName(definition: FunctionDefinition): string {
  const [accessor] = definition.decorators.map(lastName).filter((name) => name === "setter" || name === "deleter");
  return `${definition.name.name}.${accessor}`;
}

function lastName(expression: Expression): string {
  if (expression.kind === "Name") return expression.name;
  if (expression.kind === "Attribute") return expression.attribute.name;
  return expression.kind === "Call" ? lastName(expression.callee) : "";
}

/** Decorators of the libraries (`tf.function`) leave a function or class what it is; the program's own are called. */
function decorated(machine: Machine, definition: FunctionDefinition | ClassDefinition, value: FunctionValue | ClassValue): Value {
  let result: Value = value;
  for (const decorator of [...definition.decorators].reverse()) {
    if (bindings.has(lastName(decorator))) continue;
    const wrapper = machine.evaluate(decorator);
    if (isTracer(wrapper) && definition.kind === "FunctionDefinition") machine.traced.add(definition);
    const isOwn = wrapper.kind === "function" || wrapper.kind === "method" || wrapper.kind === "class" || wrapper.kind === "instance";
    const changes = wrapper.kind === "object" && wrapper.type.startsWith("click.");
    if (!isOwn && !changes) continue;
    const wrapped = machine.call(
      wrapper,
      { positional: [{ value: result, span: decorator.span, keyword: null }], keywords: new Map(), isComplete: true },
      null,
    );
    if (wrapped.kind !== "unknown" && wrapped.kind !== "none") result = wrapped;
  }
  return result;
}

/** `tf.function`, bare or with arguments. */
function isTracer(decorator: Value): boolean {
  const name = decorator.kind === "api" ? decorator.name : decorator.kind === "object" ? decorator.type : "";
  return canonicalName(name) === "tensorflow.function";
}

/** Enters contexts one after the other, runs the body, and leaves them. */
function executeWith(machine: Machine, statement: Statement & { readonly kind: "With" }): Completion {
  const nothing = { positional: [], keywords: new Map(), isComplete: true };
  for (const item of statement.items) {
    const context = machine.evaluate(item.context);
    const entered = context.kind === "instance" ? machine.call(machine.attribute(context, "__enter__", item.span), nothing, null) : context;
    machine.contexts.push(context);
    if (isTape(context)) context.state.set(context.state.has("opened") ? "again" : "opened", integer(countTensors()));
    if (item.target) machine.assign(item.target, firstYielded(machine, entered));
  }
  try {
    return machine.execute(statement.body);
  } finally {
    const left = machine.contexts.splice(machine.contexts.length - statement.items.length);
    for (const context of left) if (isTape(context)) context.state.set("closed", integer(countTensors()));
  }
}

function isTape(context: Value): context is ObjectValue {
  return context.kind === "object" && context.type === "tensorflow.GradientTape";
}

/** What a generator function that is used as a context (`@contextmanager`) hands over. */
function firstYielded(machine: Machine, entered: Value): Value {
  if (entered.kind !== "iterable" || entered.source.type !== "generator") return entered;
  return machine.elementsOf(entered)?.[0] ?? none(entered.span);
}

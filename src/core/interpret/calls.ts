import { canonicalName } from "../api/canonical-name.ts";
import type { CallExpression, Parameter } from "../python/syntax.ts";
import { syntaxFacts } from "../python/syntax-facts.ts";
import { joinValues } from "./join.ts";
import { containerType } from "./library/python/container-types.ts";
import type { Machine } from "./machine.ts";
import { note } from "./note.ts";
import { isRelevantFunction } from "./relevant.ts";
import { Scope } from "./scope.ts";
import { whileTracing } from "./tracing.ts";
import {
  type CallArgument,
  type CallArguments,
  type ClassValue,
  type DictValue,
  type FunctionValue,
  type InstanceValue,
  noArguments,
  none,
  string,
  tuple,
  unknownValue,
  type Value,
} from "./value.ts";

const deepestCall = 48;

/** Calls a function of the program. */
export function callFunction(
  machine: Machine,
  callee: FunctionValue,
  args: CallArguments,
  self: Value | null,
  call: CallExpression | null,
): Value {
  const span = call?.span ?? callee.span;
  if (machine.frame.depth >= deepestCall) return unknownValue(`\`${callee.name}\` calls itself too deeply to be followed`, span);
  if (syntaxFacts(callee.definition).hasYield) {
    const withSelf = self ? { ...args, positional: [selfArgument(self), ...args.positional] } : args;
    return { kind: "iterable", source: { type: "generator", function: callee, arguments: withSelf }, span };
  }
  return run(machine, callee, args, self, null);
}

/** Runs a generator function to its end. */
export function callGenerator(machine: Machine, callee: FunctionValue, args: CallArguments, onYield: (value: Value) => void): void {
  if (machine.frame.depth < deepestCall) run(machine, callee, args, null, onYield);
}

function run(
  machine: Machine,
  callee: FunctionValue,
  args: CallArguments,
  self: Value | null,
  onYield: ((value: Value) => void) | null,
): Value {
  const follow = () => runBody(machine, callee, args, self, onYield);
  return machine.traced.has(callee.definition) ? whileTracing(machine, { kind: "function", self }, follow) : follow();
}

function runBody(
  machine: Machine,
  callee: FunctionValue,
  args: CallArguments,
  self: Value | null,
  onYield: ((value: Value) => void) | null,
): Value {
  const caller = machine.frame;
  const active = machine.active.get(callee.definition) ?? 0;
  // On a path that is not decided nothing ends the recursion: both ways are taken every time.
  if (active >= 2 && machine.undecided > 0)
    return unknownValue(`\`${callee.name}\` calls itself as long as a condition holds that is not known`, callee.span);
  machine.active.set(callee.definition, active + 1);
  const scope = new Scope(callee.closure, "function");
  machine.called.add(callee.definition);
  if (machine.guards > 0) machine.guarded.add(callee.definition);
  machine.frame = { scope, function: callee, self, returns: [], onYield, depth: caller.depth + 1, path: callee.path };
  const { frame } = machine;
  try {
    bindParameters(callee, self ? { ...args, positional: [selfArgument(self), ...args.positional] } : args, scope);
    const { definition } = callee;
    if (definition.kind === "Lambda") return machine.evaluate(definition.body);
    const completion = machine.execute(definition.body);
    const results = completion === "return" || completion === "raise" ? frame.returns : [...frame.returns, none(callee.span)];
    const [first, ...others] = results;
    if (!first) return unknownValue(`\`${callee.name}\` raises an error`, callee.span);
    // A function that only falls off its end on a path that is not known returns what its other paths return.
    return others.reduce((joined, other) => joinValues(joined, other, other.span), first);
  } finally {
    machine.frame = caller;
    machine.active.set(callee.definition, active);
  }
}

/**
 * Runs the module's functions that nothing calls, and those that are nested in one that the module calls: a library's model
 * builders are called by others. The last ones first, as they call those before them. Their parameters have their defaults,
 * or are not known.
 */
export function callUncalled(machine: Machine): void {
  const own = [...machine.globals.names.values()].filter((value): value is FunctionValue => value.kind === "function");
  const functions = [...own, ...machine.nested];
  for (const callee of functions.reverse()) {
    const { definition } = callee;
    if (definition.kind === "Lambda" || machine.called.has(definition) || syntaxFacts(definition).hasYield) continue;
    if (!isRelevantFunction(machine, callee)) continue;
    const keywords = new Map<string, CallArgument>();
    for (const { name, kind, span } of definition.parameters) {
      if (callee.defaults.has(name) || kind === "rest" || kind === "keywordRest") continue;
      const value = unknownValue(`\`${name}\` is a parameter of \`${callee.name}\`, which nothing here calls`, span);
      keywords.set(name, { value, span, keyword: { name, span } });
    }
    run(machine, callee, { positional: [], keywords, isComplete: true }, null, null);
  }
}

function selfArgument(self: Value): CallArgument {
  return { value: self, span: self.span ?? { start: 0, end: 0 }, keyword: null };
}

function bindParameters(callee: FunctionValue, args: CallArguments, scope: Scope): void {
  const given = [...args.positional];
  const keywords = new Map(args.keywords);
  for (const parameter of callee.definition.parameters) {
    scope.assign(parameter.name, argumentFor(callee, parameter, given, keywords, args.isComplete));
  }
}

function argumentFor(
  callee: FunctionValue,
  parameter: Parameter,
  given: CallArgument[],
  keywords: Map<string, CallArgument>,
  isComplete: boolean,
): Value {
  const { span } = parameter;
  if (parameter.kind === "rest") {
    const rest = tuple(
      given.splice(0).map((argument) => argument.value),
      span,
    );
    rest.isComplete = isComplete;
    return rest;
  }
  if (parameter.kind === "keywordRest") {
    const rest: DictValue = { kind: "dict", entries: new Map(), isComplete, span };
    for (const [name, argument] of keywords) rest.entries.set(`s:${name}`, { key: string(name, span), value: argument.value });
    keywords.clear();
    return rest;
  }
  const next = parameter.kind === "keywordOnly" ? undefined : given.shift();
  if (next) return next.value;
  const named = keywords.get(parameter.name);
  if (named) {
    keywords.delete(parameter.name);
    return named.value;
  }
  const fallback = callee.defaults.get(parameter.name);
  if (!isComplete) return unknownValue(`\`${parameter.name}\` may come from arguments that are not known`, span);
  return fallback ?? unknownValue(`\`${parameter.name}\` of \`${callee.name}\` is not given`, span);
}

/** Keywords that the class's own `__init__` does not take: Python raises. */
function noteUnexpected(
  machine: Machine,
  instance: InstanceValue,
  { definition: { parameters } }: FunctionValue,
  args: CallArguments,
): void {
  if (parameters.some(({ kind }) => kind === "keywordRest")) return;
  for (const [name, { span, keyword }] of args.keywords)
    if (keyword && !parameters.some((parameter) => parameter.name === name))
      note(machine, {
        kind: "unexpected",
        span: { start: keyword.span.start, end: span.end },
        subject: instance,
        value: string(name, span),
      });
}

/** Makes an instance of a class of the program and runs its `__init__`. */
export function instantiate(machine: Machine, type: ClassValue, args: CallArguments, call: CallExpression | null): Value {
  const span = call?.span ?? type.span;
  const instance: InstanceValue = { kind: "instance", class: type, attributes: new Map(), library: null, weights: [], span };
  const initializer = findMember(type, "__init__");
  const base = libraryBase(type);
  if (base) machine.made.push(instance);
  if (base && initializer?.kind === "function") noteUnexpected(machine, instance, initializer, args);
  const done = initializer?.kind === "function" ? callFunction(machine, initializer, args, instance, null) : null;
  if (done) noteSuperless(machine, instance, done);
  else if (!fillFields(machine, type, args, instance) && (!base || base === "typing.NamedTuple"))
    assignFields(machine, type, args, instance);
  if (base && !instance.library) initializeLibrary(machine, instance, initializer ? noArguments : args);
  return instance;
}

/** Notes an `__init__` that was followed to its end and did not call the one of Keras's class. */
function noteSuperless(machine: Machine, instance: InstanceValue, result: Value): void {
  const [base, initializer] = [libraryBase(instance.class), findMember(instance.class, "__init__")];
  if (result.kind !== "none" || instance.library || !isKerasBase(base) || base === "tensorflow.Module" || !initializer?.span) return;
  note(machine, { kind: "superless", span: initializer.span, subject: instance });
}

/** `super().__init__(…)` of a class that is derived from a library's: makes what the instance inherits. */
export function initializeLibrary(machine: Machine, instance: InstanceValue, args: CallArguments): void {
  const base = libraryBase(instance.class);
  if (!base) return;
  const made = machine.call({ kind: "api", name: base, span: instance.span }, args, null);
  if (made.kind === "object") instance.library = made;
}

/** The fields of a class that is derived from one that `namedtuple` made; false for other classes. */
function fillFields(machine: Machine, type: ClassValue, args: CallArguments, instance: InstanceValue): boolean {
  const base = resolutionOrder(type)
    .flatMap(({ bases }) => bases)
    .find(({ kind }) => kind === "partial");
  const filled = base ? machine.call(base, args, null) : null;
  const fields = filled && containerType(filled);
  if (filled?.kind !== "tuple" || fields?.type !== "namedtuple") return false;
  for (const [i, name] of fields.fields.entries()) {
    const value = filled.elements[i];
    if (value) instance.attributes.set(name, value);
  }
  return true;
}

/** A dataclass's fields, in the order of the class body. */
function assignFields(machine: Machine, type: ClassValue, args: CallArguments, instance: InstanceValue): void {
  const given = [...args.positional];
  const set = new Set<string>();
  for (const one of [...resolutionOrder(type)].reverse()) {
    for (const statement of one.definition.body) {
      if (statement.kind !== "AnnotatedAssign" || statement.target.kind !== "Name" || set.has(statement.target.name)) continue;
      const { name } = statement.target;
      set.add(name);
      const value = given.shift()?.value ?? args.keywords.get(name)?.value ?? fieldDefault(machine, one.members.names.get(name));
      if (value) instance.attributes.set(name, value);
    }
  }
}

/** What a field without an argument has: `field(default=…)` says it in words of its own. */
function fieldDefault(machine: Machine, value: Value | undefined): Value | undefined {
  const factory = value?.kind === "object" && value.type === "dataclasses.field" ? value.arguments.named.get("default_factory") : undefined;
  // Every instance has a default of its own.
  if (factory) return machine.call(factory.value, noArguments, null);
  return value?.kind === "object" && value.type === "dataclasses.field" ? value.arguments.named.get("default")?.value : value;
}

const orders = new WeakMap<ClassValue, readonly ClassValue[]>();

/** A class and those it is derived from, in the order in which Python looks for members. */
export function resolutionOrder(type: ClassValue): readonly ClassValue[] {
  const known = orders.get(type);
  if (known) return known;
  const inherited = type.bases.flatMap((base) => (base.kind === "class" ? resolutionOrder(base) : []));
  const order = [type, ...inherited.filter((one, i) => inherited.lastIndexOf(one) === i)];
  orders.set(type, order);
  return order;
}

/** A member of a class or of the first of its bases that has it; with `after`, only of those behind that class. */
export function findMember(type: ClassValue, name: string, after: ClassValue | null = null): Value | undefined {
  const order = resolutionOrder(type);
  for (const one of after ? order.slice(order.indexOf(after) + 1) : order) {
    const member = one.members.names.get(name);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The library class that a class of the program is derived from, by its canonical name: "keras.Model". */
export function libraryBase(type: ClassValue): string | null {
  for (const one of resolutionOrder(type)) {
    for (const base of one.bases) if (base.kind === "api" && !base.name.startsWith("builtins.")) return canonicalName(base.name);
  }
  return null;
}

/** Whether a class derived from `base` has layers and variables that Keras keeps track of. */
export function isKerasBase(base: string | null): boolean {
  return base !== null && (/^keras\.(layers\.|Model$|Sequential$|Layer$)/.test(base) || base === "tensorflow.Module");
}

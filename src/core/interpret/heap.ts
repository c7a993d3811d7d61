import { syntaxFacts } from "../python/syntax-facts.ts";
import { joinValues } from "./join.ts";
import { containerType } from "./library/python/container-types.ts";
import type { Machine } from "./machine.ts";
import type { Scope } from "./scope.ts";
import { type DictValue, type InstanceValue, isSequence, type ObjectValue, type SequenceValue, unknownValue, type Value } from "./value.ts";

/** Values that statements change in place. */
type Container = SequenceValue | DictValue | InstanceValue | ObjectValue;

type Saved =
  | { readonly elements: readonly Value[]; readonly isComplete: boolean }
  | { readonly entries: ReadonlyMap<string, { readonly key: Value; value: Value }>; readonly isComplete: boolean }
  | { readonly values: ReadonlyMap<string, Value> };

/** What the containers hold that a piece of code can reach. */
export type HeapSnapshot = ReadonlyMap<Container, Saved>;

/** Values that are looked at, looked up or copied in the time that a step takes. */
const valuesPerStep = 6;

/** Programs that hold more than this are followed without undoing what branches do. */
const mostContainers = 2000;

/**
 * Remembers what every container holds that a piece of code can reach: from the names that it mentions, and from those that
 * the functions mention that it may call.
 */
export function snapshotHeap({ frame: { scope, self }, step }: Pick<Machine, "frame" | "step">, names: ReadonlySet<string>): HeapSnapshot {
  const saved = new Map<Container, Saved>();
  const followed = new Set<object>();
  const open: Value[] = [];
  let unpaid = 0;
  // Looking for what a program holds is work like following it.
  const pay = (values: number): void => {
    for (unpaid += values; unpaid >= valuesPerStep; unpaid -= valuesPerStep) step();
  };
  const mention = (from: Scope, mentioned: ReadonlySet<string>): void => {
    pay(mentioned.size);
    for (const name of mentioned) {
      const value = from.lookup(name);
      if (value && !isPlain(value)) open.push(value);
    }
  };
  const follow = (value: Value): void => {
    switch (value.kind) {
      case "function":
        mention(value.closure, syntaxFacts(value.definition).names);
        open.push(...value.defaults.values());
        return;
      case "method":
        open.push(value.self);
        if (typeof value.function !== "string") open.push(value.function);
        return;
      case "partial":
        open.push(value.callee);
        for (const argument of value.arguments.positional) open.push(argument.value);
        for (const argument of value.arguments.keywords.values()) open.push(argument.value);
        return;
      case "class":
        open.push(...value.bases, ...value.members.names.values());
        return;
      default:
    }
  };
  mention(scope, names);
  // `super()` says `self` without naming it.
  if (self && names.has("super")) open.push(self);
  for (let value = open.pop(); value !== undefined && saved.size < mostContainers; value = open.pop()) {
    pay(1);
    if (isContainer(value)) {
      if (saved.has(value)) continue;
      saved.set(value, save(value));
      const inside = contents(value);
      pay(inside.length);
      for (const inner of inside) if (!isPlain(inner)) open.push(inner);
      if (value.kind === "instance") open.push(value.class);
    } else if (!followed.has(value)) {
      followed.add(value);
      follow(value);
    }
  }
  return saved;
}

function isPlain({ kind }: Value): boolean {
  return kind === "number" || kind === "string" || kind === "boolean" || kind === "none" || kind === "api" || kind === "tensor";
}

function isContainer(value: Value): value is Container {
  return isSequence(value) || value.kind === "dict" || value.kind === "instance" || value.kind === "object";
}

function contents(container: Container): readonly Value[] {
  switch (container.kind) {
    case "dict":
      return [...[...container.entries.values()].map((entry) => entry.value), ...beside(container)];
    case "instance":
      return [...container.attributes.values(), ...(container.library ? [container.library] : [])];
    case "object":
      return [...container.state.values()];
    default:
      return [...container.elements, ...beside(container)];
  }
}

/** The attributes that a container has whose class is the program's own. */
function beside(container: SequenceValue | DictValue): readonly Value[] {
  const type = containerType(container);
  return type?.type === "own" ? [type.instance] : [];
}

function save(container: Container): Saved {
  switch (container.kind) {
    case "dict":
      return { entries: new Map(container.entries), isComplete: container.isComplete };
    case "instance":
      return { values: new Map(container.attributes) };
    case "object":
      return { values: new Map(container.state) };
    default:
      return { elements: [...container.elements], isComplete: container.isComplete };
  }
}

/** What the containers that have changed since `before` hold now; they get back what they held. */
export function takeBack(before: HeapSnapshot): HeapSnapshot {
  const changed = new Map<Container, Saved>();
  for (const [container, saved] of before) {
    if (holdsStill(container, saved)) continue;
    changed.set(container, save(container));
    restore(container, saved);
  }
  return changed;
}

function holdsStill(container: Container, saved: Saved): boolean {
  if ("elements" in saved)
    return isSequence(container) && container.isComplete === saved.isComplete && sameElements(container.elements, saved.elements);
  if ("entries" in saved) {
    if (container.kind !== "dict" || container.isComplete !== saved.isComplete || container.entries.size !== saved.entries.size)
      return false;
    for (const [key, entry] of saved.entries) if (container.entries.get(key) !== entry) return false;
    return true;
  }
  const names = container.kind === "instance" ? container.attributes : container.kind === "object" ? container.state : null;
  if (names?.size !== saved.values.size) return false;
  for (const [name, value] of saved.values) if (names.get(name) !== value) return false;
  return true;
}

function sameElements(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}

function restore(container: Container, saved: Saved): void {
  if ("elements" in saved && isSequence(container)) {
    container.elements.splice(0, container.elements.length, ...saved.elements);
    container.isComplete = saved.isComplete;
  } else if ("entries" in saved && container.kind === "dict") {
    refill(container.entries, saved.entries);
    container.isComplete = saved.isComplete;
  } else if ("values" in saved) {
    if (container.kind === "instance") refill(container.attributes, saved.values);
    if (container.kind === "object") refill(container.state, saved.values);
  }
}

function refill<T>(map: Map<string, T>, from: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/**
 * Leaves in every container what all the outcomes of branches agree on; what they do not agree on is unknown or incomplete.
 * An outcome names what its branch changed; the containers hold what they did before.
 */
export function joinHeaps(before: HeapSnapshot, outcomes: readonly HeapSnapshot[], reason: string | null): void {
  const [first, ...others] = outcomes;
  for (const [container, saved] of first ?? []) restore(container, saved);
  for (const container of new Set(outcomes.flatMap((outcome) => [...outcome.keys()]))) {
    for (const other of others) {
      const saved = other.get(container) ?? before.get(container);
      if (saved) joinContainer(container, saved, reason);
    }
  }
}

function joinContainer(container: Container, saved: Saved, reason: string | null): void {
  if ("elements" in saved && isSequence(container)) {
    if (sameElements(container.elements, saved.elements)) return;
    const prefix = container.elements.findIndex((element, i) => element !== saved.elements[i]);
    container.elements.splice(prefix < 0 ? Math.min(container.elements.length, saved.elements.length) : prefix);
    container.isComplete = false;
    container.open ??= reason;
  } else if ("entries" in saved && container.kind === "dict") {
    for (const [key, entry] of saved.entries) {
      const mine = container.entries.get(key);
      if (!mine) {
        container.isComplete = false;
        container.open ??= reason;
      } else if (mine.value !== entry.value)
        container.entries.set(key, { key: entry.key, value: joinValues(mine.value, entry.value, null, reason) });
    }
    for (const key of [...container.entries.keys()]) {
      if (saved.entries.has(key)) continue;
      container.entries.delete(key);
      container.isComplete = false;
      container.open ??= reason;
    }
  } else if ("values" in saved) {
    if (container.kind === "instance") joinNames(container.attributes, saved.values, reason);
    if (container.kind === "object") joinNames(container.state, saved.values, reason);
  }
}

function joinNames(names: Map<string, Value>, other: ReadonlyMap<string, Value>, reason: string | null): void {
  for (const [name, value] of other) {
    const mine = names.get(name);
    // What only one branch sets is taken for set: reading it on the other path would be an error of the program.
    names.set(name, mine === undefined ? value : mine === value ? value : joinValues(mine, value, value.span, reason));
  }
}

/** Marks what a loop's body has changed: how often it did so is not known, for `reason` where that is clear. */
export function loosenChanged(before: HeapSnapshot, reason: string | null): void {
  for (const [container, saved] of before) {
    if ("elements" in saved && isSequence(container)) {
      if (sameElements(container.elements, saved.elements)) continue;
      container.isComplete = false;
      container.open ??= reason;
    } else if ("entries" in saved && container.kind === "dict") {
      if (container.entries.size === saved.entries.size) continue;
      container.isComplete = false;
      container.open ??= reason;
    } else if ("values" in saved && container.kind === "instance") {
      for (const [name, value] of container.attributes) {
        const earlier = saved.values.get(name);
        const isPlain = value.kind === "number" || value.kind === "boolean" || value.kind === "string";
        if (earlier !== undefined && earlier !== value && isPlain)
          container.attributes.set(name, unknownValue(`\`${name}\` changes in a loop`, value.span));
      }
    }
  }
}

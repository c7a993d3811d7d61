import { joinValues } from "./join.ts";
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

/** Programs that hold more than this are followed without undoing what branches do. */
const mostContainers = 2000;

/**
 * Remembers what every container holds that a piece of code can reach: from the names that it mentions, and from
 * everywhere where one of them is code of the program's own.
 */
export function snapshotHeap(scope: Scope, self: Value | null, names: ReadonlySet<string>): HeapSnapshot {
  const saved = new Map<Container, Saved>();
  const open = rootsOf(scope, self, names);
  for (let value = open.pop(); value !== undefined && saved.size < mostContainers; value = open.pop()) {
    if (!isContainer(value) || saved.has(value)) continue;
    saved.set(value, save(value));
    open.push(...contents(value));
  }
  return saved;
}

function rootsOf(scope: Scope, self: Value | null, names: ReadonlySet<string>): Value[] {
  const mentioned: Value[] = [];
  for (const name of names) {
    const value = scope.lookup(name);
    if (value === undefined) continue;
    if (runsProgram(value)) return everything(scope, self);
    mentioned.push(value);
  }
  return mentioned;
}

function runsProgram(value: Value): boolean {
  switch (value.kind) {
    case "function":
    case "class":
    case "instance":
    case "partial":
      return true;
    case "method":
      return typeof value.function !== "string" || value.self.kind === "instance";
    default:
      return false;
  }
}

function everything(scope: Scope, self: Value | null): Value[] {
  const values: Value[] = self ? [self] : [];
  for (let one: Scope | null = scope; one !== null && one.type !== "builtins"; one = one.parent) values.push(...one.names.values());
  return values;
}

function isContainer(value: Value): value is Container {
  return isSequence(value) || value.kind === "dict" || value.kind === "instance" || value.kind === "object";
}

function contents(container: Container): readonly Value[] {
  switch (container.kind) {
    case "dict":
      return [...container.entries.values()].map((entry) => entry.value);
    case "instance":
      return [...container.attributes.values(), ...(container.library ? [container.library] : [])];
    case "object":
      return [...container.state.values()];
    default:
      return container.elements;
  }
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

/** The same containers as they are now. */
export function snapshotAgain(before: HeapSnapshot): HeapSnapshot {
  return new Map([...before.keys()].map((container) => [container, save(container)]));
}

/** Puts everything back. */
export function restoreHeap(snapshot: HeapSnapshot): void {
  for (const [container, saved] of snapshot) {
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
}

function refill<T>(map: Map<string, T>, from: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/** Leaves in every container what all the outcomes agree on; what they do not agree on is unknown or incomplete. */
export function joinHeaps(outcomes: readonly HeapSnapshot[], reason: string | null): void {
  const [first, ...others] = outcomes;
  if (!first) return;
  restoreHeap(first);
  for (const other of others) for (const [container, saved] of other) joinContainer(container, saved, reason);
}

function joinContainer(container: Container, saved: Saved, reason: string | null): void {
  if ("elements" in saved && isSequence(container)) {
    const same =
      container.elements.length === saved.elements.length && container.elements.every((element, i) => element === saved.elements[i]);
    if (same) return;
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
      const isChanged =
        container.elements.length !== saved.elements.length || container.elements.some((element, i) => element !== saved.elements[i]);
      if (!isChanged) continue;
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

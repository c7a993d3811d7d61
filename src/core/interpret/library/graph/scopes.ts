import type { Machine } from "../../machine.ts";
import { boolean, none, type ObjectValue, stringOf, type TensorValue, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";

/** Variables and layers by their full name: what TensorFlow 1 shares when a scope is reused. */
interface NameSpace {
  readonly variables: Map<string, TensorValue>;
  readonly layers: Map<string, ObjectValue>;
  /** How often each scope has made an unnamed layer of a kind, for `dense`, `dense_1`, … */
  readonly counts: Map<string, number>;
  /** What the program has added to collections. */
  readonly collections: Map<string, readonly Value[]>;
  /** What gradients were last asked of. */
  differentiated: Value | null;
}

const spaces = new WeakMap<Machine, NameSpace>();

export function nameSpace(machine: Machine): NameSpace {
  let space = spaces.get(machine);
  if (!space) {
    space = { variables: new Map(), layers: new Map(), counts: new Map(), collections: new Map(), differentiated: null };
    spaces.set(machine, space);
  }
  return space;
}

/** `tf.reset_default_graph()`. */
export function resetNameSpace(machine: Machine): void {
  spaces.delete(machine);
}

/** The variable scopes around the code that runs, joined as TensorFlow joins them: "generator/conv1/". */
export function scopePath(machine: Machine): string {
  return variableScopes(machine)
    .map((scope) => `${scopeName(scope) ?? "?"}/`)
    .join("");
}

function variableScopes(machine: Machine): readonly ObjectValue[] {
  return machine.contexts.filter(
    (context): context is ObjectValue => context.kind === "object" && context.type === "tensorflow.variable_scope",
  );
}

function scopeName(scope: ObjectValue): string | null {
  const value = scope.arguments.named.get("name_or_scope")?.value ?? scope.arguments.extra[0]?.value;
  if (value?.kind === "object") return scopeName(value);
  const name = stringOf(value);
  return name !== null && name !== "" ? name : stringOf(scope.arguments.named.get("default_name")?.value);
}

/** Whether variables of the scopes around are shared with earlier ones: `reuse=True`, `AUTO_REUSE`, `scope.reuse_variables()`. */
export function isReusing(machine: Machine): boolean {
  return variableScopes(machine).some((scope) => isReuse(scope.state.get("reuse") ?? scope.arguments.named.get("reuse")?.value));
}

export function isReuse(value: Value | null | undefined): boolean {
  if (!value) return false;
  return (value.kind === "boolean" && value.value) || (value.kind === "api" && value.name.endsWith("AUTO_REUSE"));
}

/** The name of an unnamed layer: counted anew whenever its scope is entered. */
export function countedName(machine: Machine, base: string): string {
  const scope = variableScopes(machine).at(-1);
  const counts = scope ? entryCounts(scope) : nameSpace(machine).counts;
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  return count === 0 ? base : `${base}_${count}`;
}

const entries = new WeakMap<ObjectValue, Map<string, number>>();

function entryCounts(scope: ObjectValue): Map<string, number> {
  let counts = entries.get(scope);
  if (!counts) {
    counts = new Map();
    entries.set(scope, counts);
  }
  return counts;
}

/** `tf.get_variable_scope().reuse_variables()`: from here on the innermost scope shares what it has. */
export function reuseVariables(call: LibraryCall): Value {
  const scope = call.machine.contexts.findLast((context) => context.kind === "object" && context.type === "tensorflow.variable_scope");
  if (scope?.kind === "object" && !isReuse(scope.state.get("reuse"))) scope.state.set("reuse", boolean(true, call.span));
  return none(call.span);
}

import type { DictValue, InstanceValue, SequenceValue, Value } from "../../value.ts";

/**
 * Containers of the standard library are kept as the plain containers that they behave like; what tells
 * them apart is remembered here.
 */
export type ContainerType =
  | { readonly type: "OrderedDict" }
  | { readonly type: "Counter" }
  | { readonly type: "defaultdict"; readonly factory: Value }
  | { readonly type: "frozenset" }
  | { readonly type: "deque"; readonly limit: number | null }
  | { readonly type: "namedtuple"; readonly name: string; readonly fields: readonly string[] }
  /** What `iter`, `map` or `filter` give: elements that are gone once they were taken. */
  | { readonly type: "iterator" }
  /** `vars(object)`: writing to it writes the object's attributes. */
  | { readonly type: "attributes"; readonly of: Map<string, Value> }
  /** A class of the program's own is derived from it: `instance` holds the class and the attributes beside the contents. */
  | { readonly type: "own"; readonly instance: InstanceValue };

const types = new WeakMap<Value, ContainerType>();

/** What kind of library container `value` is; null for plain ones. */
export function containerType(value: Value): ContainerType | null {
  return types.get(value) ?? null;
}

export function markContainer<T extends SequenceValue | DictValue>(value: T, type: ContainerType): T {
  types.set(value, type);
  return value;
}

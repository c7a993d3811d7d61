import type { Value } from "./value.ts";

/** The identity of a dictionary key, or null where it is not known. */
export function keyOf(value: Value): string | null {
  switch (value.kind) {
    case "string":
      return `s:${value.value}`;
    case "number":
      return value.value === null ? null : `n:${value.value}`;
    case "boolean":
      return `n:${value.value ? 1 : 0}`;
    case "none":
      return "none";
    case "tuple": {
      const keys = value.elements.map(keyOf);
      return keys.includes(null) ? null : `t:${keys.join(",")}`;
    }
    case "tensor":
    case "object":
    case "instance":
    case "function":
    case "class":
      return `#${identityOf(value)}`;
    case "api":
      return `a:${value.name}`;
    default:
      return null;
  }
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** A number that tells this object from all others. */
function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = nextIdentity++;
    identities.set(value, identity);
  }
  return identity;
}

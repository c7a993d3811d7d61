const cache = new WeakMap<object, ReadonlySet<string>>();

/** All names that a statement mentions, also in functions that it defines. */
export function mentionedNames(syntax: object): ReadonlySet<string> {
  const known = cache.get(syntax);
  if (known) return known;
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const { kind, name } = node as { readonly kind?: string; readonly name?: unknown };
    if (kind === "Name" && typeof name === "string") names.add(name);
    for (const value of Object.values(node)) if (typeof value === "object") visit(value);
  };
  visit(syntax);
  cache.set(syntax, names);
  return names;
}

/** What a piece of syntax mentions, wherever it lies. */
export interface SyntaxFacts {
  /** All names, also those in functions that it defines. */
  readonly names: ReadonlySet<string>;
  readonly hasImport: boolean;
  /** Whether there is a `yield` of its own, not of a function nested in it. */
  readonly hasYield: boolean;
}

const cache = new WeakMap<object, SyntaxFacts>();

/** Found out once for each piece of syntax, and kept when it is moved. */
export function syntaxFacts(syntax: object): SyntaxFacts {
  const known = cache.get(syntax);
  if (known) return known;
  const names = new Set<string>();
  let hasImport = false;
  let hasYield = false;
  const visit = (node: object, isNested: boolean): void => {
    if (Array.isArray(node)) {
      for (const one of node) if (typeof one === "object" && one !== null) visit(one, isNested);
      return;
    }
    const { kind, name } = node as { readonly kind?: string; readonly name?: unknown };
    if (kind === "Name" && typeof name === "string") names.add(name);
    else if (kind === "Import" || kind === "ImportFrom") hasImport = true;
    else if (kind === "Yield" || kind === "YieldFrom") hasYield ||= !isNested;
    const isInner = isNested || (node !== syntax && (kind === "FunctionDefinition" || kind === "ClassDefinition" || kind === "Lambda"));
    const fields = node as Readonly<Record<string, unknown>>;
    for (const key in fields) {
      const value = fields[key];
      if (typeof value === "object" && value !== null && key !== "span") visit(value, isInner);
    }
  };
  visit(syntax, false);
  const facts = { names, hasImport, hasYield };
  cache.set(syntax, facts);
  return facts;
}

/** Tells that `copy` mentions the same as `original`. */
export function keepSyntaxFacts(original: object, copy: object): void {
  const known = cache.get(original);
  if (known) cache.set(copy, known);
}

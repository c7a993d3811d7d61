import { childByField, depthLimit, hasToken, type Lowering, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { Expression, Identifier, MatchCase, Pattern } from "./syntax.ts";

/** The `case` clauses in the block of a `match`. */
export function lowerCases(lowering: Lowering, block: TreeNode | undefined): MatchCase[] {
  const clauses = block?.children.filter((child) => child.type === "case_clause") ?? [];
  return clauses.map((clause) => {
    const patterns = clause.children.filter((child) => child.type === "case_pattern");
    const guard = childByField(clause, "guard");
    const body = childByField(clause, "consequence");
    const start = patterns[0]?.start ?? clause.start;
    const span = { start, end: patterns.at(-1)?.end ?? start };
    const [only] = patterns;
    const isSequence = patterns.length !== 1 || hasToken(clause, ",");
    const pattern: Pattern =
      !isSequence && only
        ? lowerPattern(lowering, only)
        : { kind: "SequencePattern", elements: patterns.map((one) => lowerPattern(lowering, one)), span };
    return {
      pattern,
      binds: bindings(pattern),
      guard: guard === undefined ? null : lowering.expression(namedChildren(guard)[0]),
      body: body === undefined ? [] : lowering.statements(body.children),
      span: spanOf(clause),
    };
  });
}

function lowerPattern(lowering: Lowering, node: TreeNode): Pattern {
  if (node.broken || lowering.depth >= depthLimit) return { kind: "InvalidPattern", span: spanOf(node) };
  lowering.depth++;
  try {
    return lowerByType(lowering, node);
  } finally {
    lowering.depth--;
  }
}

function lowerByType(lowering: Lowering, node: TreeNode): Pattern {
  const span = spanOf(node);
  const named = namedChildren(node);
  switch (node.type) {
    case "case_pattern":
      return lowerAlternatives(lowering, node)[0] ?? { kind: "CapturePattern", name: null, span };
    case "union_pattern":
      return { kind: "OrPattern", alternatives: lowerAlternatives(lowering, node), span };
    case "as_pattern": {
      const [inner, name] = named;
      if (inner === undefined || name === undefined) return { kind: "InvalidPattern", span };
      return { kind: "AsPattern", pattern: lowerPattern(lowering, inner), name: identifier(lowering, name), span };
    }
    case "tuple_pattern":
    case "list_pattern": {
      const [only] = named;
      // `(a)` is no tuple.
      if (node.type === "tuple_pattern" && named.length === 1 && only && !hasToken(node, ",")) return lowerPattern(lowering, only);
      return { kind: "SequencePattern", elements: named.map((element) => lowerPattern(lowering, element)), span };
    }
    case "splat_pattern":
      return { kind: "StarPattern", name: named[0] === undefined ? null : identifier(lowering, named[0]), span };
    case "dict_pattern":
      return lowerMapping(lowering, node);
    case "class_pattern":
      return lowerClass(lowering, node);
    case "dotted_name":
      return named.length === 1 ? capture(lowering, node) : { kind: "ValuePattern", value: dotted(lowering, node), span };
    case "identifier":
      return capture(lowering, node);
    case "complex_pattern": {
      const [left, right] = named;
      if (left === undefined || right === undefined) return { kind: "InvalidPattern", span };
      const operator = node.children.findLast((child) => child.isToken)?.type === "-" ? "-" : "+";
      const real = negated(lowering, left, node.children[0]?.type === "-");
      return { kind: "ValuePattern", value: { kind: "Binary", left: real, operator, right: lowering.expression(right), span }, span };
    }
    default:
      return { kind: "ValuePattern", value: lowering.expression(node), span };
  }
}

/** The patterns between `|`; the grammar has a literal's sign beside it, and `_` as a token. */
function lowerAlternatives(lowering: Lowering, node: TreeNode): Pattern[] {
  const found: Pattern[] = [];
  let isNegative = false;
  for (const child of node.children) {
    if (child.isToken) {
      if (child.type === "_") found.push({ kind: "CapturePattern", name: null, span: spanOf(node) });
      isNegative = child.type === "-";
    } else if (isNegative) {
      const value = negated(lowering, child, true);
      found.push({ kind: "ValuePattern", value, span: value.span });
      isNegative = false;
    } else found.push(lowerPattern(lowering, child));
  }
  return found;
}

function lowerMapping(lowering: Lowering, node: TreeNode): Pattern {
  const entries: { key: Expression; pattern: Pattern }[] = [];
  let rest: Identifier | null = null;
  let key: Expression | null = null;
  let isNegative = false;
  for (const child of node.children) {
    if (child.isToken) isNegative = child.type === "-";
    else if (child.type === "splat_pattern") {
      const [name] = namedChildren(child);
      rest = name === undefined ? null : identifier(lowering, name);
    } else if (key === null) key = child.type === "dotted_name" ? dotted(lowering, child) : negated(lowering, child, isNegative);
    else {
      entries.push({ key, pattern: lowerPattern(lowering, child) });
      key = null;
    }
  }
  return { kind: "MappingPattern", entries, rest, span: spanOf(node) };
}

function lowerClass(lowering: Lowering, node: TreeNode): Pattern {
  const [callee, ...parts] = namedChildren(node);
  if (callee === undefined) return { kind: "InvalidPattern", span: spanOf(node) };
  const positional: Pattern[] = [];
  const keywords: { name: Identifier; pattern: Pattern }[] = [];
  for (const part of parts) {
    const inner = namedChildren(part)[0];
    if (inner?.type !== "keyword_pattern") {
      positional.push(lowerPattern(lowering, part));
      continue;
    }
    const [name] = namedChildren(inner);
    if (name === undefined) continue;
    const value = { ...inner, type: "case_pattern", children: inner.children.slice(inner.children.indexOf(name) + 2) };
    keywords.push({ name: identifier(lowering, name), pattern: lowerPattern(lowering, value) });
  }
  return { kind: "ClassPattern", class: dotted(lowering, callee), positional, keywords, span: spanOf(node) };
}

function negated(lowering: Lowering, node: TreeNode, isNegative: unknown): Expression {
  const operand = lowering.expression(node);
  return isNegative ? { kind: "Unary", operator: "-", operand, span: { start: operand.span.start - 1, end: operand.span.end } } : operand;
}

function dotted(lowering: Lowering, node: TreeNode): Expression {
  const [first, ...rest] = namedChildren(node);
  if (first === undefined) return { kind: "Invalid", span: spanOf(node) };
  return rest.reduce<Expression>(
    (object, part) => ({
      kind: "Attribute",
      object,
      attribute: identifier(lowering, part),
      span: { start: first.start, end: part.end },
    }),
    { kind: "Name", name: textOf(lowering, first), span: spanOf(first) },
  );
}

function capture(lowering: Lowering, node: TreeNode): Pattern {
  const name = identifier(lowering, node);
  return { kind: "CapturePattern", name: name.name === "_" ? null : name, span: name.span };
}

function identifier(lowering: Lowering, node: TreeNode): Identifier {
  return { name: textOf(lowering, node), span: spanOf(node) };
}

/** Names that a pattern binds, in source order. */
function bindings(pattern: Pattern): Identifier[] {
  const names: Identifier[] = [];
  const visit = (one: Pattern): void => {
    switch (one.kind) {
      case "CapturePattern":
      case "StarPattern":
        if (one.name) names.push(one.name);
        return;
      case "AsPattern":
        visit(one.pattern);
        names.push(one.name);
        return;
      case "OrPattern":
        for (const alternative of one.alternatives) visit(alternative);
        return;
      case "SequencePattern":
        for (const element of one.elements) visit(element);
        return;
      case "MappingPattern":
        for (const entry of one.entries) visit(entry.pattern);
        if (one.rest) names.push(one.rest);
        return;
      case "ClassPattern":
        for (const element of one.positional) visit(element);
        for (const keyword of one.keywords) visit(keyword.pattern);
        return;
      case "ValuePattern":
      case "InvalidPattern":
        return;
    }
  };
  visit(pattern);
  return names;
}

import { lowerBinary } from "./lower-binary.ts";
import { lowerNumber, lowerString } from "./lower-literal.ts";
import { lowerArguments, lowerParameters } from "./lower-parameters.ts";
import { childByField, depthLimit, hasToken, type Lowering, lowerTuple, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { ComparisonOperator, ComprehensionClause, Expression } from "./syntax.ts";

/** Lowers an expression, a target of an assignment or a type. What is missing or cannot be parsed is `Invalid`. */
export function lowerExpression(lowering: Lowering, node: TreeNode | undefined): Expression {
  if (node === undefined) return { kind: "Invalid", span: { start: 0, end: 0 } };
  const inner = withoutParentheses(node);
  const span = spanOf(inner);
  if (inner.broken || lowering.depth >= depthLimit) return { kind: "Invalid", span };
  lowering.depth++;
  try {
    return hoistStar(lowerByType(lowering, inner, span));
  } finally {
    lowering.depth--;
  }
}

/** Parentheses say nothing in our syntax, and thousands of them must not cost a level each. */
function withoutParentheses(node: TreeNode): TreeNode {
  let inner = node;
  while (inner.type === "parenthesized_expression" || inner.type === "type") {
    const next = inner.children.find((child) => !child.isToken);
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

/** In `[*f(x)]` the star belongs to the call; the grammar (tree-sitter-python 0.25) has it at the name. */
function hoistStar(value: Expression): Expression {
  const starred = (of: Expression, inner: Expression): Expression => ({
    kind: "Starred",
    value: { ...inner, span: { start: of.span.start + 1, end: inner.span.end } },
    span: inner.span,
  });
  switch (value.kind) {
    case "Call":
      return value.callee.kind === "Starred" ? starred(value.callee, { ...value, callee: value.callee.value }) : value;
    case "Attribute":
    case "Subscript":
      return value.object.kind === "Starred" ? starred(value.object, { ...value, object: value.object.value }) : value;
    case "Binary":
    case "Boolean":
      return value.left.kind === "Starred" ? starred(value.left, { ...value, left: value.left.value }) : value;
    case "Conditional":
      // biome-ignore lint/suspicious/noThenProperty: Python names this branch so, and nobody awaits syntax.
      return value.then.kind === "Starred" ? starred(value.then, { ...value, then: value.then.value }) : value;
    default:
      return value;
  }
}

function lowerByType(lowering: Lowering, node: TreeNode, span: Expression["span"]): Expression {
  const child = (field: string): Expression => lowering.expression(childByField(node, field));
  switch (node.type) {
    case "identifier":
    case "keyword_identifier":
      return { kind: "Name", name: textOf(lowering, node), span };
    case "integer":
    case "float":
      if (lowering.placeholders.has(node.start)) return { kind: "Invalid", span: lowering.placeholders.get(node.start)?.span ?? span };
      return lowerNumber(lowering, node);
    case "string":
    case "concatenated_string":
      return lowerString(lowering, node);
    case "true":
      return { kind: "Constant", value: true, span };
    case "false":
      return { kind: "Constant", value: false, span };
    case "none":
      return { kind: "Constant", value: null, span };
    case "ellipsis":
      return { kind: "Constant", value: "...", span };
    case "tuple":
    case "expression_list":
    case "pattern_list":
      return { kind: "Tuple", elements: elements(lowering, node), span };
    case "tuple_pattern":
      // `(a) = 1` is no tuple.
      if (node.children.length === 3 && node.children[1]?.isToken === false) return lowering.expression(node.children[1]);
      return { kind: "Tuple", elements: elements(lowering, node), span };
    case "list":
    case "list_pattern":
      return { kind: "List", elements: elements(lowering, node), span };
    case "set":
      return { kind: "Set", elements: elements(lowering, node), span };
    case "dictionary":
      return { kind: "Dict", entries: namedChildren(node).map((entry) => lowerEntry(lowering, entry)), span };
    case "attribute":
    case "member_type": {
      const [first, second] = namedChildren(node);
      if (second === undefined || second.isMissing) return { kind: "Invalid", span };
      const attribute = { name: textOf(lowering, second), span: spanOf(second) };
      return { kind: "Attribute", object: lowering.expression(first), attribute, span };
    }
    case "subscript":
      return { kind: "Subscript", object: child("value"), index: lowerIndex(lowering, node), span };
    case "generic_type": {
      const [object, parameters] = namedChildren(node);
      const index = lowerTuple(lowering, parameters === undefined ? [] : namedChildren(parameters), false);
      return { kind: "Subscript", object: lowering.expression(object), index, span };
    }
    case "slice":
      return lowerSlice(lowering, node);
    case "call":
      return { kind: "Call", callee: child("function"), arguments: lowerArguments(lowering, childByField(node, "arguments")), span };
    case "binary_operator":
    case "union_type":
      return lowerBinary(lowering, node);
    case "unary_operator": {
      const operator = node.children.find((token) => token.isToken)?.type;
      if (operator !== "-" && operator !== "+" && operator !== "~") return { kind: "Invalid", span };
      return { kind: "Unary", operator, operand: child("argument"), span };
    }
    case "not_operator":
      return { kind: "Unary", operator: "not", operand: child("argument"), span };
    case "boolean_operator":
      return { kind: "Boolean", operator: hasToken(node, "and") ? "and" : "or", left: child("left"), right: child("right"), span };
    case "comparison_operator":
      return lowerComparison(lowering, node);
    case "conditional_expression": {
      const [then, test, otherwise] = namedChildren(node);
      return {
        kind: "Conditional",
        test: lowering.expression(test),
        // biome-ignore lint/suspicious/noThenProperty: Python names this branch so, and nobody awaits syntax.
        then: lowering.expression(then),
        otherwise: lowering.expression(otherwise),
        span,
      };
    }
    case "lambda":
      return { kind: "Lambda", parameters: lowerParameters(lowering, childByField(node, "parameters")), body: child("body"), span };
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
    case "generator_expression":
      return lowerComprehension(lowering, node);
    case "list_splat":
    case "list_splat_pattern":
    case "dictionary_splat":
    case "dictionary_splat_pattern":
    case "splat_type":
      return { kind: "Starred", value: lowering.expression(namedChildren(node)[0]), span };
    case "named_expression": {
      const name = childByField(node, "name");
      if (name === undefined) return { kind: "Invalid", span };
      return { kind: "Named", target: { name: textOf(lowering, name), span: spanOf(name) }, value: child("value"), span };
    }
    case "await":
      return { kind: "Await", value: lowering.expression(namedChildren(node)[0]), span };
    case "yield": {
      const [value] = namedChildren(node);
      if (hasToken(node, "from")) return { kind: "YieldFrom", value: lowering.expression(value), span };
      return { kind: "Yield", value: value === undefined ? null : lowering.expression(value), span };
    }
    case "as_pattern_target":
    case "constrained_type":
      return lowering.expression(namedChildren(node)[0]);
    default:
      return { kind: "Invalid", span };
  }
}

function elements(lowering: Lowering, node: TreeNode): Expression[] {
  return namedChildren(node).map((element) => lowering.expression(element));
}

function lowerEntry(lowering: Lowering, node: TreeNode): { key: Expression | null; value: Expression } {
  if (node.type !== "pair") return { key: null, value: lowering.expression(namedChildren(node)[0] ?? node) };
  return { key: lowering.expression(childByField(node, "key")), value: lowering.expression(childByField(node, "value")) };
}

function lowerIndex(lowering: Lowering, node: TreeNode): Expression {
  const parts = node.children.filter((child) => child.field === "subscript");
  const index = lowerTuple(lowering, parts, hasToken(node, ","));
  return index.kind === "Starred" ? { kind: "Tuple", elements: [index], span: index.span } : index;
}

function lowerSlice(lowering: Lowering, node: TreeNode): Expression {
  const bounds: (Expression | null)[] = [null, null, null];
  let position = 0;
  for (const child of node.children) {
    if (child.isToken) position++;
    else bounds[position] = lowering.expression(child);
  }
  return { kind: "Slice", lower: bounds[0] ?? null, upper: bounds[1] ?? null, step: bounds[2] ?? null, span: spanOf(node) };
}

const comparisonOperators = new Set<string>([
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "is",
  "is not",
  "in",
  "not in",
] satisfies ComparisonOperator[]);

function isComparisonOperator(text: string): text is ComparisonOperator {
  return comparisonOperators.has(text);
}

function lowerComparison(lowering: Lowering, node: TreeNode): Expression {
  const operators = node.children.filter((child) => child.isToken).map((child) => (child.type === "<>" ? "!=" : child.type));
  const operands = elements(lowering, node);
  const known = operators.filter(isComparisonOperator);
  if (known.length !== operators.length || operands.length !== operators.length + 1) return { kind: "Invalid", span: spanOf(node) };
  return { kind: "Comparison", operands, operators: known, span: spanOf(node) };
}

const comprehensionTypes = {
  list_comprehension: "list",
  set_comprehension: "set",
  dictionary_comprehension: "dict",
  generator_expression: "generator",
} as const;

function lowerComprehension(lowering: Lowering, node: TreeNode): Expression {
  const type = comprehensionTypes[node.type as keyof typeof comprehensionTypes];
  const clauses: { -readonly [K in keyof ComprehensionClause]: ComprehensionClause[K] }[] = [];
  for (const child of node.children) {
    if (child.type === "for_in_clause") {
      const iterables = child.children.filter((part) => part.field === "right" && !part.isToken);
      clauses.push({
        target: lowering.expression(childByField(child, "left")),
        iterable: lowerTuple(lowering, iterables, false),
        conditions: [],
        isAsync: hasToken(child, "async"),
        span: spanOf(child),
      });
    } else if (child.type === "if_clause") {
      const clause = clauses.at(-1);
      if (clause !== undefined) clause.conditions = [...clause.conditions, lowering.expression(namedChildren(child)[0])];
    }
  }
  const body = childByField(node, "body");
  const entry = body?.type === "pair" ? lowerEntry(lowering, body) : null;
  return {
    kind: "Comprehension",
    type,
    key: entry?.key ?? null,
    element: entry?.value ?? lowering.expression(body),
    clauses,
    span: spanOf(node),
  };
}

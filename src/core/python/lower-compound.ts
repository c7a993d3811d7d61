import { lowerCases } from "./lower-match.ts";
import { lowerArguments, lowerParameters } from "./lower-parameters.ts";
import { childByField, depthLimit, hasToken, type Lowering, lowerTuple, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { ClassDefinition, ExceptHandler, Expression, FunctionDefinition, Identifier, Statement, WithItem } from "./syntax.ts";

/** Statements that have a body. */
export const compoundTypes: ReadonlySet<string> = new Set([
  "if_statement",
  "for_statement",
  "while_statement",
  "try_statement",
  "with_statement",
  "match_statement",
  "function_definition",
  "class_definition",
  "decorated_definition",
]);

/** Lowers a statement that has a body. A header that cannot be parsed gives `Invalid` expressions in its place and keeps the body. */
export function lowerCompound(lowering: Lowering, node: TreeNode): Statement {
  if (lowering.depth >= depthLimit) return { kind: "Invalid", span: spanOf(node) };
  lowering.depth++;
  try {
    return lowerByType(lowering, node);
  } finally {
    lowering.depth--;
  }
}

function lowerByType(lowering: Lowering, node: TreeNode): Statement {
  const span = spanOf(node);
  const child = (field: string): Expression => lowering.expression(childByField(node, field));
  const body = () => block(lowering, childByField(node, "body"));
  switch (node.type) {
    case "if_statement":
      return lowerIf(lowering, node);
    case "for_statement":
      return {
        kind: "For",
        target: child("left"),
        iterable: child("right"),
        body: body(),
        orElse: orElse(lowering, node),
        isAsync: hasToken(node, "async"),
        span,
      };
    case "while_statement":
      return { kind: "While", test: child("condition"), body: body(), orElse: orElse(lowering, node), span };
    case "with_statement":
      return { kind: "With", items: lowerWithItems(lowering, node), body: body(), isAsync: hasToken(node, "async"), span };
    case "try_statement":
      return lowerTry(lowering, node);
    case "match_statement": {
      const subjects = node.children.filter((part) => part.field === "subject");
      const subject = lowerTuple(lowering, subjects, hasToken(node, ","));
      return { kind: "Match", subject, cases: lowerCases(lowering, childByField(node, "body")), span };
    }
    case "decorated_definition":
      return lowerDecorated(lowering, node);
    default:
      return lowerDefinition(lowering, node, [], span);
  }
}

function block(lowering: Lowering, node: TreeNode | undefined): Statement[] {
  return node === undefined ? [] : lowering.statements(node.children);
}

function orElse(lowering: Lowering, node: TreeNode): Statement[] {
  const clause = node.children.find((child) => child.type === "else_clause");
  return clause === undefined ? [] : block(lowering, childByField(clause, "body"));
}

/** `elif` becomes an `If` inside of `orElse`, as Python's own syntax tree has it; built from the last one, so that a long chain costs no recursion. */
function lowerIf(lowering: Lowering, node: TreeNode): Statement {
  let rest = orElse(lowering, node);
  const clauses = [node, ...node.children.filter((child) => child.type === "elif_clause")];
  const kept = clauses.slice(0, Math.max(1, depthLimit - lowering.depth));
  if (kept.length < clauses.length) {
    const start = clauses[kept.length]?.start ?? node.end;
    rest = [{ kind: "Invalid", span: { start, end: node.end } }];
  }
  for (let i = kept.length - 1; i > 0; i--) {
    const clause = kept[i];
    if (clause !== undefined) rest = [ifStatement(lowering, clause, rest, node.end)];
  }
  return ifStatement(lowering, node, rest, node.end);
}

function ifStatement(lowering: Lowering, clause: TreeNode, rest: Statement[], end: number): Statement {
  const test = lowering.expression(childByField(clause, "condition"));
  const body = block(lowering, childByField(clause, "consequence"));
  return { kind: "If", test, body, orElse: rest, span: { start: clause.start, end } };
}

/** Items of `with`, also those in parentheses, where the parser may see a tuple. */
function lowerWithItems(lowering: Lowering, node: TreeNode): WithItem[] {
  const clause = node.children.find((child) => child.type === "with_clause");
  const values = (clause === undefined ? [] : namedChildren(clause)).map((item) => childByField(item, "value") ?? item);
  const [only] = values;
  const inParentheses = only?.type === "tuple" || only?.type === "parenthesized_expression";
  const items = values.length === 1 && only !== undefined && inParentheses ? namedChildren(only) : values;
  return items.map((item) => {
    if (item.type !== "as_pattern") return { context: lowering.expression(item), target: null, span: spanOf(item) };
    const [context, target] = namedChildren(item);
    return {
      context: lowering.expression(context),
      target: target === undefined ? null : lowering.expression(target),
      span: spanOf(item),
    };
  });
}

function lowerTry(lowering: Lowering, node: TreeNode): Statement {
  const clauseBody = (clause: TreeNode | undefined) =>
    block(
      lowering,
      clause?.children.find((child) => child.type === "block"),
    );
  return {
    kind: "Try",
    body: block(lowering, childByField(node, "body")),
    handlers: node.children
      .filter((child) => child.type === "except_clause")
      .map((clause) => lowerHandler(lowering, clause, clauseBody(clause))),
    orElse: orElse(lowering, node),
    finalBody: clauseBody(node.children.find((child) => child.type === "finally_clause")),
    span: spanOf(node),
  };
}

/** `except A as e`, and Python 2's `except A, e`. */
function lowerHandler(lowering: Lowering, node: TreeNode, body: Statement[]): ExceptHandler {
  const values = node.children.filter((child) => child.field === "value" && !child.isToken);
  const [first, second] = values;
  const [type, asName] = first?.type === "as_pattern" ? namedChildren(first) : [first, childByField(node, "alias") ?? second];
  const nameNode = asName?.type === "as_pattern_target" ? namedChildren(asName)[0] : asName;
  return {
    type: type === undefined ? null : lowering.expression(type),
    name: nameNode?.type === "identifier" ? identifier(lowering, nameNode) : null,
    body,
    span: spanOf(node),
  };
}

function lowerDecorated(lowering: Lowering, node: TreeNode): Statement {
  const definition = childByField(node, "definition");
  const decorators = node.children
    .filter((child) => child.type === "decorator")
    .map((decorator) => lowering.expression(namedChildren(decorator)[0]));
  if (definition === undefined) return { kind: "Invalid", span: spanOf(node) };
  return lowerDefinition(lowering, definition, decorators, spanOf(node));
}

function lowerDefinition(
  lowering: Lowering,
  node: TreeNode,
  decorators: Expression[],
  span: Statement["span"],
): FunctionDefinition | ClassDefinition | Statement {
  const nameNode = childByField(node, "name");
  if (nameNode === undefined || nameNode.isMissing) return { kind: "Invalid", span };
  const name = identifier(lowering, nameNode);
  const body = block(lowering, childByField(node, "body"));
  if (node.type === "class_definition") {
    const bases = lowerArguments(lowering, childByField(node, "superclasses"));
    return { kind: "ClassDefinition", name, arguments: bases, decorators, body, span };
  }
  const returns = childByField(node, "return_type");
  return {
    kind: "FunctionDefinition",
    name,
    parameters: lowerParameters(lowering, childByField(node, "parameters")),
    returns: returns === undefined ? null : lowering.expression(returns),
    decorators,
    body,
    isAsync: hasToken(node, "async"),
    span,
  };
}

function identifier(lowering: Lowering, node: TreeNode): Identifier {
  return { name: textOf(lowering, node), span: spanOf(node) };
}

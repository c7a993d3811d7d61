import { isBinaryOperator } from "./lower-binary.ts";
import { compoundTypes, lowerCompound } from "./lower-compound.ts";
import { childByField, hasToken, type Lowering, lowerTuple, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { Expression, ImportName, Statement } from "./syntax.ts";

/** Lowers the statements among `nodes`; what is broken in a statement makes that statement `Invalid`, not its neighbours. */
export function lowerStatements(lowering: Lowering, nodes: readonly TreeNode[]): Statement[] {
  const statements: Statement[] = [];
  for (const node of nodes) {
    if (node.isToken || node.isMissing) continue;
    if (node.type === "ERROR") statements.push({ kind: "Invalid", span: spanOf(node) }, ...statementsWithin(lowering, node));
    else if (compoundTypes.has(node.type)) statements.push(lowerCompound(lowering, node));
    else statements.push(lowerSimple(lowering, node));
  }
  return statements;
}

/** Whole statements that the parser found inside of what it could not place. */
function statementsWithin(lowering: Lowering, node: TreeNode): Statement[] {
  return lowering.statements(node.children.filter((child) => compoundTypes.has(child.type) || child.type.endsWith("_statement")));
}

function lowerSimple(lowering: Lowering, node: TreeNode): Statement {
  const span = spanOf(node);
  if (node.broken) return { kind: "Invalid", span };
  const child = (field: string): Expression | null => {
    const found = childByField(node, field);
    return found === undefined ? null : lowering.expression(found);
  };
  const named = namedChildren(node);
  switch (node.type) {
    case "expression_statement":
      return lowerExpressionStatement(lowering, node, named);
    case "import_statement":
      return { kind: "Import", names: lowerImportNames(lowering, node), span };
    case "import_from_statement":
    case "future_import_statement":
      return lowerImportFrom(lowering, node);
    case "return_statement":
      return { kind: "Return", value: named[0] === undefined ? null : lowering.expression(named[0]), span };
    case "raise_statement": {
      const value = named.find((part) => part.field !== "cause");
      return { kind: "Raise", value: value === undefined ? null : lowering.expression(value), cause: child("cause"), span };
    }
    case "assert_statement":
      return {
        kind: "Assert",
        test: lowering.expression(named[0]),
        message: named[1] === undefined ? null : lowering.expression(named[1]),
        span,
      };
    case "delete_statement": {
      const targets = named[0]?.type === "expression_list" ? namedChildren(named[0]) : named;
      return { kind: "Delete", targets: targets.map((target) => lowering.expression(target)), span };
    }
    case "global_statement":
      return { kind: "Global", names: named.map((name) => textOf(lowering, name)), span };
    case "nonlocal_statement":
      return { kind: "Nonlocal", names: named.map((name) => textOf(lowering, name)), span };
    case "print_statement":
      return {
        kind: "Print",
        values: named.filter((value) => value.type !== "chevron").map((value) => lowering.expression(value)),
        span,
      };
    case "exec_statement":
      return { kind: "Exec", code: lowering.expression(childByField(node, "code")), span };
    case "type_alias_statement":
      return {
        kind: "TypeAlias",
        name: lowering.expression(childByField(node, "left")),
        value: lowering.expression(childByField(node, "right")),
        span,
      };
    case "pass_statement":
      return { kind: "Pass", span };
    case "break_statement":
      return { kind: "Break", span };
    case "continue_statement":
      return { kind: "Continue", span };
    default:
      return { kind: "Invalid", span };
  }
}

function lowerExpressionStatement(lowering: Lowering, node: TreeNode, named: readonly TreeNode[]): Statement {
  const [only] = named;
  const span = spanOf(node);
  if (only?.type === "assignment") return lowerAssignment(lowering, only);
  if (only?.type === "augmented_assignment") {
    const operator = only.children.find((child) => child.isToken)?.type.slice(0, -1) ?? "";
    const value = childByField(only, "right");
    if (!isBinaryOperator(operator) || value?.type === "assignment") return { kind: "Invalid", span };
    const target = lowering.expression(childByField(only, "left"));
    return { kind: "AugmentedAssign", target, operator, value: lowering.expression(value), span };
  }
  const replaced = only?.type === "integer" ? lowering.placeholders.get(only.start) : undefined;
  return replaced ?? { kind: "Expression", value: lowerTuple(lowering, named, hasToken(node, ",")), span };
}

/** `a = b = value` is one statement with two targets, however long the chain. */
function lowerAssignment(lowering: Lowering, node: TreeNode): Statement {
  const span = spanOf(node);
  const annotation = childByField(node, "type");
  if (annotation !== undefined) {
    const right = childByField(node, "right");
    return {
      kind: "AnnotatedAssign",
      target: lowering.expression(childByField(node, "left")),
      annotation: lowering.expression(annotation),
      value: right === undefined ? null : lowering.expression(right),
      span,
    };
  }
  const targets: Expression[] = [];
  let link: TreeNode | undefined = node;
  while (link?.type === "assignment" && childByField(link, "type") === undefined) {
    targets.push(lowering.expression(childByField(link, "left")));
    link = childByField(link, "right");
  }
  return { kind: "Assign", targets, value: lowering.expression(link), span };
}

function lowerImportNames(lowering: Lowering, node: TreeNode): ImportName[] {
  return node.children
    .filter((child) => child.field === "name")
    .map((child) => {
      const name = child.type === "aliased_import" ? childByField(child, "name") : child;
      const alias = child.type === "aliased_import" ? childByField(child, "alias") : undefined;
      return {
        name: name === undefined ? "" : dottedName(lowering, name),
        alias: alias === undefined ? null : { name: textOf(lowering, alias), span: spanOf(alias) },
        span: spanOf(child),
      };
    });
}

function lowerImportFrom(lowering: Lowering, node: TreeNode): Statement {
  const source = childByField(node, "module_name");
  const isRelative = source?.type === "relative_import";
  const prefix = isRelative ? source.children.find((child) => child.type === "import_prefix") : undefined;
  const name = isRelative ? source.children.find((child) => child.type === "dotted_name") : source;
  const isFuture = node.type === "future_import_statement";
  return {
    kind: "ImportFrom",
    module: isFuture ? "__future__" : name === undefined ? "" : dottedName(lowering, name),
    level: prefix === undefined ? 0 : textOf(lowering, prefix).replace(/[^.]/g, "").length,
    names: node.children.some((child) => child.type === "wildcard_import") ? "*" : lowerImportNames(lowering, node),
    span: spanOf(node),
  };
}

function dottedName(lowering: Lowering, node: TreeNode): string {
  return textOf(lowering, node).replace(/[\s\\]+/g, "");
}

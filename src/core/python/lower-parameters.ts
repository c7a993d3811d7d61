import { childByField, type Lowering, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { Argument, Parameter } from "./syntax.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The parameters of a `def` or `lambda`. One of Python 2's tuple parameters has the name "". */
export function lowerParameters(lowering: Lowering, node: TreeNode | undefined): Parameter[] {
  const parameters: Mutable<Parameter>[] = [];
  let kind: Parameter["kind"] = "positional";
  for (const child of node === undefined ? [] : namedChildren(node)) {
    if (child.type === "positional_separator") {
      for (const parameter of parameters) if (parameter.kind === "positional") parameter.kind = "positionalOnly";
    } else if (child.type === "keyword_separator") {
      kind = "keywordOnly";
    } else {
      const parameter = lowerParameter(lowering, child, kind);
      if (parameter === null) continue;
      if (parameter.kind === "rest") kind = "keywordOnly";
      parameters.push(parameter);
    }
  }
  return parameters;
}

function lowerParameter(lowering: Lowering, node: TreeNode, kind: Parameter["kind"]): Parameter | null {
  const typeNode = childByField(node, "type");
  const valueNode = childByField(node, "value");
  const rest = {
    annotation: typeNode === undefined ? null : lowering.expression(typeNode),
    default: valueNode === undefined ? null : lowering.expression(valueNode),
    span: spanOf(node),
  };
  const target = node.type === "typed_parameter" ? namedChildren(node)[0] : (childByField(node, "name") ?? node);
  switch (target?.type) {
    case "identifier":
      return { name: textOf(lowering, target), kind, ...rest };
    case "tuple_pattern":
      return { name: "", kind, ...rest };
    case "list_splat_pattern":
    case "list_splat":
      return { name: starredName(lowering, target), kind: "rest", ...rest };
    case "dictionary_splat_pattern":
      return { name: starredName(lowering, target), kind: "keywordRest", ...rest };
    default:
      return null;
  }
}

function starredName(lowering: Lowering, node: TreeNode): string {
  const [name] = namedChildren(node);
  return name === undefined ? "" : textOf(lowering, name);
}

/** The arguments of a call or of a class's bases. `f(x for x in y)` has one positional argument. */
export function lowerArguments(lowering: Lowering, node: TreeNode | undefined): Argument[] {
  if (node === undefined) return [];
  if (node.type !== "argument_list") return [{ kind: "positional", name: null, value: lowering.expression(node), span: spanOf(node) }];
  return namedChildren(node).map((child): Argument => lowerArgument(lowering, child));
}

function lowerArgument(lowering: Lowering, node: TreeNode): Argument {
  switch (node.type) {
    case "keyword_argument": {
      const nameNode = childByField(node, "name");
      return {
        kind: "keyword",
        name: nameNode === undefined ? null : { name: textOf(lowering, nameNode), span: spanOf(nameNode) },
        value: lowering.expression(childByField(node, "value")),
        span: spanOf(node),
      };
    }
    case "list_splat":
      return { kind: "rest", name: null, value: lowering.expression(namedChildren(node)[0]), span: spanOf(node) };
    case "dictionary_splat":
      return { kind: "keywordRest", name: null, value: lowering.expression(namedChildren(node)[0]), span: spanOf(node) };
    default: {
      const value = lowering.expression(node);
      if (value.kind === "Starred") return { kind: "rest", name: null, value: value.value, span: spanOf(node) };
      return { kind: "positional", name: null, value, span: spanOf(node) };
    }
  }
}

import type { TextEdit } from "../../../src/core/index.ts";
import type { Expression, Statement } from "../../../src/core/python/syntax.ts";
import { resolveNames } from "../scopes.ts";
import {
  byEdits,
  byRepeatedEdits,
  dottedPath,
  freshNames,
  indentAt,
  insert,
  linesOf,
  nodesWithin,
  type Rewrite,
  replace,
  type Source,
  textAt,
} from "../source.ts";

function isCallOf(value: Expression, last: string): value is Expression & { kind: "Call" } {
  return value.kind === "Call" && (dottedPath(value.callee)?.endsWith(`.${last}`) ?? false);
}

/** `tf.matmul(a, b) + c` becomes `tf.add(tf.matmul(a, b), c)`. */
const addFunction: Rewrite = byRepeatedEdits("tf.add instead of +", (source) =>
  source.nodes.flatMap((node) => {
    if (node.kind !== "Binary" || node.operator !== "+" || !isCallOf(node.left, "matmul")) return [];
    const module = dottedPath(node.left.callee)?.replace(/\.matmul$/, "");
    return [replace(node, `${module}.add(${textAt(source, node.left)}, ${textAt(source, node.right)})`)];
  }),
);

const matmulOperator: Rewrite = byRepeatedEdits("@ instead of tf.matmul", (source) =>
  source.nodes.flatMap((node) => {
    if (node.kind !== "Call" || !isCallOf(node, "matmul")) return [];
    const [first, second, ...others] = node.arguments;
    if (first?.kind !== "positional" || second?.kind !== "positional" || others.length > 0) return [];
    return [replace(node, `((${textAt(source, first)}) @ (${textAt(source, second)}))`)];
  }),
);

const multiply: Rewrite = byEdits("times 1/255 instead of divided by 255", (source) =>
  source.nodes.flatMap((node) => {
    if (node.kind !== "Binary" || node.operator !== "/" || node.right.kind !== "Number" || node.left.kind === "Number") return [];
    // Parentheses around the left side are no part of its span.
    const divided = source.text.slice(node.left.span.end, node.right.span.start).lastIndexOf("/") + node.left.span.end;
    return [{ span: { start: divided, end: node.span.end }, newText: `* (1.0 / ${textAt(source, node.right)})` }];
  }),
);

const inPlaceDivision: Rewrite = byEdits("division in a statement of its own", (source) =>
  source.nodes.flatMap((node) => {
    const [target] = node.kind === "Assign" ? node.targets : [];
    if (node.kind !== "Assign" || target?.kind !== "Name" || node.value.kind !== "Binary" || node.value.operator !== "/") return [];
    const { left, right } = node.value;
    if (right.kind !== "Number" || left.kind === "Number" || node.value.span.end !== node.span.end) return [];
    return [
      replace(
        node,
        `${target.name} = ${textAt(source, left)}\n${indentAt(source.text, node.span.start)}${target.name} /= ${textAt(source, right)}`,
      ),
    ];
  }),
);

type Formatting = (text: string, value: string) => string;

/** `"layer_" + str(i)` in another way. */
function formatted(name: string, format: Formatting): Rewrite {
  return byEdits(name, (source) =>
    source.nodes.flatMap((node) => {
      if (node.kind !== "Binary" || node.operator !== "+" || node.left.kind !== "String" || node.right.kind !== "Call") return [];
      const [argument, ...others] = node.right.arguments;
      if (dottedPath(node.right.callee) !== "str" || argument?.kind !== "positional" || others.length > 0) return [];
      if (!/^[\w ,:=-]*$/.test(node.left.value)) return [];
      return [replace(node, format(node.left.value, textAt(source, argument)))];
    }),
  );
}

const formatStrings: readonly Rewrite[] = [
  formatted("f-strings", (text, value) => `f"${text}{${value.replaceAll('"', "'")}}"`),
  formatted("str.format", (text, value) => `"${text}{}".format(${value})`),
  formatted("% formatting", (text, value) => `("${text}%s" % (${value},))`),
];

/** The first argument of an outer call gets a name of its own before it is used. */
const namedSteps: Rewrite = byEdits("intermediate results get names", (source) => {
  const fresh = freshNames(source, "step_");
  return source.nodes.flatMap((node): TextEdit[] => {
    if (node.kind !== "Assign" || node.value.kind !== "Call") return [];
    const [first] = node.value.arguments;
    if (first?.kind !== "positional" || first.value.kind !== "Call" || dottedPath(node.value.callee) === null) return [];
    const name = fresh();
    return [insert(node.span.start, `${name} = ${textAt(source, first)}\n${indentAt(source.text, node.span.start)}`), replace(first, name)];
  });
});

/** `d["a" + str(i)] = x` and `d["out"] = y` of a dictionary that begins empty: elements of a list in the same order. */
const listInsteadOfDictionary: Rewrite = byEdits("lists instead of dictionaries with string keys", (source) =>
  source.nodes.flatMap((node): TextEdit[] => {
    const [target] = node.kind === "Assign" ? node.targets : [];
    if (node.kind !== "Assign" || target?.kind !== "Name" || node.value.kind !== "Dict" || node.value.entries.length > 0) return [];
    const { name } = target;
    const uses = resolveNames(source.module, source.text).filter((use) => use.name === name && use.span.start !== target.span.start);
    const places = source.nodes.filter(
      (inner): inner is Expression & { kind: "Subscript" } =>
        inner.kind === "Subscript" && inner.object.kind === "Name" && inner.object.name === name,
    );
    if (uses.length === 0 || places.length !== uses.length) return [];
    const stores = new Map(
      source.nodes.flatMap((inner) =>
        inner.kind === "Assign" && inner.targets[0]?.kind === "Subscript" ? [[inner.targets[0].span.start, inner] as const] : [],
      ),
    );
    const edits: TextEdit[] = [replace(node.value, "[]")];
    for (const place of places) {
      const store = stores.get(place.span.start);
      const index = indexOf(place.index);
      if (index === null) return [];
      if (store === undefined) edits.push(replace(place.index, index));
      // A value in parentheses reaches beyond its own span.
      else if (store.span.end !== store.value.span.end) return [];
      else {
        edits.push(
          { span: { start: place.object.span.end, end: store.value.span.start }, newText: ".append(" },
          insert(store.span.end, ")"),
        );
      }
    }
    const fixed = places.filter(({ index }) => index.kind === "String");
    return fixed.filter(({ span }) => stores.has(span.start)).length === 1 ? edits : [];
  }),
);

/** The index that stands for a key: the number in it, or the end of the list for the one key without. */
function indexOf(key: Expression): string | null {
  if (key.kind === "String") return "-1";
  const names = nodesWithin(key).flatMap((node) => (node.kind === "Name" && node.name !== "str" ? [node.name] : []));
  const numbers = nodesWithin(key).flatMap((node) => (node.kind === "Number" ? [String(node.value)] : []));
  const found = [...names, ...numbers];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `Sequential()` and `add` become `Sequential([...])`. */
const sequentialList: Rewrite = byEdits("Sequential from a list", (source) =>
  bodies(source).flatMap((body) =>
    body.flatMap((statement, index): TextEdit[] => {
      const [target] = statement.kind === "Assign" ? statement.targets : [];
      if (statement.kind !== "Assign" || target === undefined || statement.value.kind !== "Call" || statement.value.arguments.length > 0)
        return [];
      if (dottedPath(statement.value.callee)?.split(".").at(-1) !== "Sequential") return [];
      const name = textAt(source, target);
      const layers: string[] = [];
      let last: Statement = statement;
      for (const next of body.slice(index + 1)) {
        if (next.kind !== "Expression" || next.value.kind !== "Call" || textAt(source, next.value.callee) !== `${name}.add`) break;
        const [layer] = next.value.arguments;
        if (layer?.kind !== "positional") break;
        layers.push(textAt(source, layer));
        last = next;
      }
      if (layers.length === 0) return [];
      const callee = textAt(source, statement.value.callee);
      return [
        {
          span: { start: statement.span.start, end: last.span.end },
          newText: `${name} = ${callee}([\n${layers.map((layer) => `    ${layer},\n`).join("")}])`,
        },
      ];
    }),
  ),
);

/** `Sequential([...])` becomes `Sequential()` and `add`. */
const sequentialAdd: Rewrite = byEdits("Sequential by add", (source) =>
  bodies(source).flatMap((body) =>
    body.flatMap((statement): TextEdit[] => {
      const [target] = statement.kind === "Assign" ? statement.targets : [];
      if (statement.kind !== "Assign" || target === undefined || statement.value.kind !== "Call") return [];
      if (dottedPath(statement.value.callee)?.split(".").at(-1) !== "Sequential") return [];
      const [list, ...others] = statement.value.arguments;
      if (list?.value.kind !== "List" || others.length > 0) return [];
      const name = textAt(source, target);
      const indent = indentAt(source.text, statement.span.start);
      const lines = [
        `${name} = ${textAt(source, statement.value.callee)}()`,
        ...list.value.elements.map((layer) => `${name}.add(${textAt(source, layer)})`),
      ];
      return [replace(statement, lines.join(`\n${indent}`))];
    }),
  ),
);

function bodies(source: Source): (readonly Statement[])[] {
  return [
    source.module.body,
    ...source.nodes.flatMap((node) => ("body" in node && Array.isArray(node.body) ? [node.body as readonly Statement[]] : [])),
  ];
}

/** Comments, types, assertions, output and code that never runs. */
const noise: Rewrite = byEdits("comments, types, assertions and dead code", (source) => {
  const fresh = freshNames(source, "unused_");
  const edits: TextEdit[] = [];
  source.module.body.forEach((statement, index) => {
    if (index > 0 && index % 3 === 0 && statement.kind !== "Import" && statement.kind !== "ImportFrom") {
      const name = fresh();
      const lines = [
        "# Nothing of this changes the experiment: Dense(7), lr=0.5.",
        `print("at", ${index})`,
        `${name} = [${index}, "relu"]`,
        `assert len(${name}) == 2, "never"`,
        `if False:\n    ${name} = None\n    raise ValueError("unreachable")`,
        `def ${name}_function(value=0.25):\n    """Is never called."""\n    return value * ${index}\n`,
      ];
      edits.push(insert(linesOf(source, statement).start, `${lines.slice(0, 2 + (index % 5)).join("\n")}\n`));
    }
    const [target, ...others] = statement.kind === "Assign" ? statement.targets : [];
    if (statement.kind === "Assign" && target?.kind === "Name" && others.length === 0 && statement.value.kind === "Number") {
      edits.push(insert(target.span.end, `: ${statement.value.isInteger ? "int" : "float"}`));
    }
  });
  for (const node of source.nodes) {
    if (node.kind !== "FunctionDefinition") continue;
    for (const parameter of node.parameters) {
      if (parameter.annotation === null && parameter.name !== "self" && parameter.kind === "positional" && parameter.default === null) {
        edits.push(insert(parameter.span.end, ": object"));
      }
    }
  }
  return edits;
});

export const expressionRewrites: readonly Rewrite[] = [
  addFunction,
  matmulOperator,
  multiply,
  inPlaceDivision,
  ...formatStrings,
  namedSteps,
  listInsteadOfDictionary,
  sequentialList,
  sequentialAdd,
  noise,
];

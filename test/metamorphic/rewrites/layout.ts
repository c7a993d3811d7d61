import { byEdits, insert, multiLineStrings, type Rewrite, replace, textAt } from "../source.ts";

const tabs: Rewrite = {
  name: "tabs",
  apply(text, parser) {
    const strings = multiLineStrings(text, parser);
    return text.replace(/^(?: {4})+/gm, (indent, offset: number) =>
      strings.some(({ start, end }) => start < offset && offset < end) ? indent : "\t".repeat(indent.length / 4),
    );
  },
};

const windowsLineEnds: Rewrite = { name: "Windows line ends", apply: (text) => text.replace(/\r?\n/g, "\r\n") };

const parentheses: Rewrite = byEdits("values in parentheses over several lines", (source) =>
  source.nodes.flatMap((node) => {
    if (node.kind !== "Assign" || textAt(source, node.value).includes("\n") || node.value.span.end !== node.span.end) return [];
    if (node.value.kind === "Yield" || node.value.kind === "Tuple") return [];
    return [insert(node.value.span.start, "(  # the value\n        "), insert(node.value.span.end, "\n)")];
  }),
);

/** `print(a, b)` becomes Python 2's `print a, b`. Such a program no longer runs under Python 3. */
export const printStatements: Rewrite = byEdits("Python 2 print statements", (source) =>
  source.nodes.flatMap((node) => {
    if (node.kind === "ImportFrom" && node.module === "__future__") return [replace(node, "from __future__ import division")];
    if (node.kind !== "Expression" || node.value.kind !== "Call" || node.value.callee.kind !== "Name" || node.value.callee.name !== "print")
      return [];
    const values = node.value.arguments;
    if (values.length === 0 || values.some(({ kind }) => kind !== "positional")) return [];
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined) return [];
    const written = source.text.slice(first.span.start, last.span.end);
    return written.includes("\n") || written.startsWith("(") ? [] : [replace(node, `print ${written}`)];
  }),
);

export const layoutRewrites: readonly Rewrite[] = [tabs, windowsLineEnds, parentheses, printStatements];

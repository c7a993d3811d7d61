import { childByField, type Lowering, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { Expression, FormattedField } from "./syntax.ts";

/** Integers and floats of Python 2 and 3. An integer above 2^53 is given to the nearest double. */
export function lowerNumber(lowering: Lowering, node: TreeNode): Expression {
  const written = textOf(lowering, node).replaceAll("_", "").toLowerCase();
  const isImaginary = written.endsWith("j");
  const digits = isImaginary || written.endsWith("l") ? written.slice(0, -1) : written;
  const isOldOctal = node.type === "integer" && /^0[0-7]+$/.test(digits);
  const value = isOldOctal && !isImaginary ? Number.parseInt(digits, 8) : Number(digits);
  return { kind: "Number", value, isInteger: node.type === "integer" && !isImaginary, isImaginary, span: spanOf(node) };
}

/** One string literal, or several that stand side by side. */
export function lowerString(lowering: Lowering, node: TreeNode): Expression {
  const literals = node.type === "concatenated_string" ? node.children.filter((child) => child.type === "string") : [node];
  const parts: (string | FormattedField)[] = [];
  let isBytes = false;
  const add = (text: string) => {
    const last = parts.at(-1);
    if (typeof last === "string") parts[parts.length - 1] = last + text;
    else if (text !== "") parts.push(text);
  };
  for (const literal of literals) {
    const start = literal.children.find((child) => child.type === "string_start");
    const opening = start === undefined ? "" : textOf(lowering, start).toLowerCase();
    const prefix = opening.replace(/['"]+$/, "");
    // The grammar's own end of a raw string may begin with the last backslashes of its text.
    const end = literal.end - (opening.length - prefix.length);
    if (prefix.includes("b")) isBytes = true;
    // Python 2's `repr` of an expression, which the grammar takes for a string.
    if (opening.endsWith("`")) return { kind: "Invalid", span: spanOf(node) };
    // A character by its Unicode name: we carry no table of names, so that the text is known but for this one.
    const addText = (from: number, to: number) => {
      const named =
        prefix.includes("r") || prefix.includes("b") ? null : /(?<!\\)(?:\\\\)*\\N\{[^}]+\}/.exec(lowering.text.slice(from, to));
      if (named === null) return add(resolve(from, to));
      const end = from + named.index + named[0].length;
      const start = end - (named[0].length - named[0].lastIndexOf("\\N{"));
      add(resolve(from, start));
      parts.push({ value: { kind: "Invalid", span: { start, end } }, format: null, conversion: null, span: { start, end } });
      addText(end, to);
    };
    const resolve = (from: number, to: number): string => {
      const raw = lowering.text.slice(from, to).replace(/\r\n?/g, "\n");
      const unescaped = prefix.includes("r") ? raw : resolveEscapes(raw, prefix.includes("b"));
      return prefix.includes("f") ? unescaped.replaceAll("{{", "{").replaceAll("}}", "}") : unescaped;
    };
    let position = start?.end ?? literal.start;
    for (const child of literal.children) {
      if (child.type !== "interpolation") continue;
      addText(position, child.start);
      for (const part of lowerInterpolation(lowering, child, resolve)) {
        if (typeof part === "string") add(part);
        else parts.push(part);
      }
      position = child.end;
    }
    addText(position, Math.max(position, end));
  }
  const [only = ""] = parts;
  if (parts.length <= 1 && typeof only === "string") return { kind: "String", value: only, isBytes, span: spanOf(node) };
  return { kind: "FormattedString", parts, span: spanOf(node) };
}

/** The parts of a format that is itself computed: `{width}d`. */
function formatParts(
  lowering: Lowering,
  node: TreeNode,
  resolve: (from: number, to: number) => string,
): readonly (string | FormattedField)[] {
  const parts: (string | FormattedField)[] = [];
  let position = node.start + 1;
  for (const child of node.children) {
    if (child.type !== "format_expression") continue;
    if (child.start > position) parts.push(resolve(position, child.start));
    parts.push({ value: lowering.expression(childByField(child, "expression")), format: null, conversion: null, span: spanOf(child) });
    position = child.end;
  }
  if (node.end > position) parts.push(resolve(position, node.end));
  return parts;
}

/** `{value!r:.3f}`; of `{value=}` also the text that it prints before the value. */
function lowerInterpolation(
  lowering: Lowering,
  node: TreeNode,
  resolve: (from: number, to: number) => string,
): (string | FormattedField)[] {
  const inner = childByField(node, "expression");
  const conversionNode = childByField(node, "type_conversion");
  const formatNode = childByField(node, "format_specifier");
  const written = conversionNode === undefined ? undefined : textOf(lowering, conversionNode).slice(1);
  let conversion: FormattedField["conversion"] = written === "r" || written === "s" || written === "a" ? written : null;
  const parts: (string | FormattedField)[] = [];
  const selfDocumenting = /^\s*=\s*/.exec(
    lowering.text.slice(inner?.end ?? node.end, conversionNode?.start ?? formatNode?.start ?? node.end - 1),
  );
  if (selfDocumenting !== null && inner !== undefined) {
    parts.push(lowering.text.slice(node.start + 1, inner.end + selfDocumenting[0].length));
    if (conversion === null && formatNode === undefined) conversion = "r";
  }
  const isInterpolated = formatNode?.children.some((child) => child.type === "format_expression") ?? false;
  const format = formatNode === undefined || isInterpolated ? null : resolve(formatNode.start + 1, formatNode.end);
  const computed = isInterpolated && formatNode ? { computedFormat: formatParts(lowering, formatNode, resolve) } : {};
  parts.push({ value: lowering.expression(inner), format, conversion, ...computed, span: spanOf(node) });
  return parts;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

const escapePattern = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{[^}]+\}|([\s\S]))/g;

/** Python keeps the backslash of an escape that it does not know. */
function resolveEscapes(text: string, isBytes: boolean): string {
  if (!text.includes("\\")) return text;
  return text.replace(escapePattern, (whole, octal?: string, hex?: string, short?: string, long?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (other !== undefined) return simpleEscapes[other] ?? whole;
    if (isBytes) return whole;
    const code = Number.parseInt(short ?? long ?? "fffd", 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}

import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { withoutSpans } from "../support/syntax-outline.ts";

const parser = await pythonParser();

function expression(text: string): Expression {
  const module = parser.parse(`${text}\n`);
  expect(module.errors).toEqual([]);
  const [statement, ...others] = module.body;
  expect(others).toEqual([]);
  if (statement?.kind !== "Expression") throw new Error(`${text} is no expression but ${statement?.kind}`);
  return statement.value;
}

/** The expression written back with every operation in parentheses. */
function outline(value: Expression | null): string {
  if (value === null) return "";
  const list = (values: readonly Expression[]) => values.map(outline).join(", ");
  switch (value.kind) {
    case "Name":
      return value.name;
    case "Number":
      return `${value.value}${value.isImaginary ? "j" : value.isInteger ? "" : "f"}`;
    case "String":
      return `${value.isBytes ? "b" : ""}${JSON.stringify(value.value)}`;
    case "FormattedString":
      return `f<${value.parts
        .map((part) => (typeof part === "string" ? JSON.stringify(part) : `{${outline(part.value)}!${part.conversion}:${part.format}}`))
        .join(" ")}>`;
    case "Constant":
      return String(value.value);
    case "Tuple":
    case "List":
    case "Set":
      return `${value.kind}(${list(value.elements)})`;
    case "Dict":
      return `Dict(${value.entries.map(({ key, value: of }) => (key === null ? `**${outline(of)}` : `${outline(key)}: ${outline(of)}`)).join(", ")})`;
    case "Binary":
    case "Boolean":
      return `(${outline(value.left)} ${value.operator} ${outline(value.right)})`;
    case "Unary":
      return `(${value.operator} ${outline(value.operand)})`;
    case "Comparison":
      return `(${value.operands.map((operand, i) => `${i > 0 ? ` ${value.operators[i - 1]} ` : ""}${outline(operand)}`).join("")})`;
    case "Call":
      return `${outline(value.callee)}(${value.arguments
        .map(
          ({ kind, name, value: of }) =>
            `${{ positional: "", keyword: `${name?.name}=`, rest: "*", keywordRest: "**" }[kind]}${outline(of)}`,
        )
        .join(", ")})`;
    case "Attribute":
      return `${outline(value.object)}.${value.attribute.name}`;
    case "Subscript":
      return `${outline(value.object)}[${outline(value.index)}]`;
    case "Slice":
      return `${outline(value.lower)}:${outline(value.upper)}:${outline(value.step)}`;
    case "Conditional":
      return `(${outline(value.then)} if ${outline(value.test)} else ${outline(value.otherwise)})`;
    case "Lambda":
      return `lambda(${value.parameters.map(({ kind, name, default: of }) => `${kind} ${name}=${outline(of)}`).join(", ")} -> ${outline(value.body)})`;
    case "Comprehension":
      return `${value.type}<${value.key === null ? "" : `${outline(value.key)}: `}${outline(value.element)}${value.clauses
        .map(
          (clause) =>
            `${clause.isAsync ? " async" : ""} for ${outline(clause.target)} in ${outline(clause.iterable)}${clause.conditions.map((test) => ` if ${outline(test)}`).join("")}`,
        )
        .join("")}>`;
    case "Starred":
      return `*${outline(value.value)}`;
    case "Named":
      return `(${value.target.name} := ${outline(value.value)})`;
    case "Await":
    case "YieldFrom":
    case "Yield":
      return `${value.kind}(${outline(value.value)})`;
    case "Invalid":
      return "Invalid";
  }
}

describe("lowering expressions", () => {
  it.each([
    ["1 - 2 * 3 ** -x", "(1 - (2 * (3 ** (- x))))"],
    ["a @ b // c % d", "(((a @ b) // c) % d)"],
    ["a | b ^ c & d << 1", "(a | (b ^ (c & (d << 1))))"],
    ["((((a))))", "a"],
    ["not a and b or ~c", "(((not a) and b) or (~ c))"],
    ["a < b <= c != d is not e not in f", "(a < b <= c != d is not e not in f)"],
    ["x if a else y if b else z", "(x if a else (y if b else z))"],
    ["0x_ff + 0b11 + 0o17 + 017 + 1_000", "((((255 + 3) + 15) + 15) + 1000)"],
    ["1e3 + .5 + 1. + 1_0.2_5e-1 + 3j + 10L", "(((((1000f + 0.5f) + 1f) + 1.025f) + 3j) + 10)"],
    ["True, False, None, ...", "Tuple(true, false, null, ...)"],
    ["(1,)", "Tuple(1)"],
    ["()", "Tuple()"],
    ["1,", "Tuple(1)"],
    ["[1, *a, (2, 3)]", "List(1, *a, Tuple(2, 3))"],
    ["[*f(a), *b.c[0], *d + e]", "List(*f(a), *b.c[0], *(d + e))"],
    ["f(*a.b(c), *d[0])", "f(*a.b(c), *d[0])"],
    ["x[*a]", "x[Tuple(*a)]"],
    ["{1, 2}", "Set(1, 2)"],
    ["{'a': 1, **b}", 'Dict("a": 1, **b)'],
    ["f(a, *b, c=1, **d)", "f(a, *b, c=1, **d)"],
    ["f(x for x in y)", "f(generator<x for x in y>)"],
    ["f()(a)[b].c", "f()(a)[b].c"],
    ["x[1:, ::2, ..., -1]", "x[Tuple(1::, ::2, ..., (- 1))]"],
    ["x[a,]", "x[Tuple(a)]"],
    ["x[:b]", "x[:b:]"],
    ["lambda: 0", "lambda( -> 0)"],
    ["lambda a, /, b=1, *c, d, **e: a", "lambda(positionalOnly a=, positional b=1, rest c=, keywordOnly d=, keywordRest e= -> a)"],
    ["lambda a, *, b: a", "lambda(positional a=, keywordOnly b= -> a)"],
    ["[x for x in y if a if b for z in x, w]", "list<x for x in y if a if b for z in Tuple(x, w)>"],
    ["{k: v for k, v in d}", "dict<k: v for Tuple(k, v) in d>"],
    ["{x async for x in y}", "set<x async for x in y>"],
    ["(n := 3)", "(n := 3)"],
    ["await f()", "Await(f())"],
    ["print", "print"],
    ["`a + b`", "Invalid"],
    ["'x \\N{BULLET} \\t' 'y'", 'f<"x " {Invalid!null:null} " \\ty">'],
    ["r'\\N{BULLET}' '\\\\N{B}'", '"\\\\N{BULLET}\\\\N{B}"'],
    ["match(type)", "match(type)"],
  ])("%s", (text, expected) => {
    expect(outline(expression(text))).toBe(expected);
  });

  it.each([
    [`'a' "b" '''c'''`, '"abc"'],
    [String.raw`'\n\t\x41\101\u00e9\U0001F600\'\q'`, JSON.stringify("\n\tAA\u00e9\u{1f600}'\\q")],
    [String.raw`r'\n{x}'`, JSON.stringify("\\n{x}")],
    [String.raw`b'\x00\u0041'`, `b${JSON.stringify("\0\\u0041")}`],
    ["'a\\\nb'", '"ab"'],
    ['"""a\nb"""', '"a\\nb"'],
    ["'{x}'", '"{x}"'],
    ["f'plain {{}}'", '"plain {}"'],
    ["u'x'", '"x"'],
    ["''", '""'],
    ["r'\\\\'", JSON.stringify("\\\\")],
    ["f'{x}'", "f<{x!null:null}>"],
    ["'a' f'b{x!r:.3f}c' 'd'", 'f<"ab" {x!r:.3f} "cd">'],
    ["f'{x:{width}}'", "f<{x!null:null}>"],
    ["f'{x = }'", 'f<"x = " {x!r:null}>'],
    ["f'{x=:.2f}'", 'f<"x=" {x!null:.2f}>'],
    ["f'{f\"{y}\"}'", "f<{f<{y!null:null}>!null:null}>"],
    ["rf'\\d{x}'", 'f<"\\\\d" {x!null:null}>'],
  ])("the string %s", (text, expected) => {
    expect(outline(expression(text))).toBe(expected);
  });

  it("gives the spans of what it names, without parentheses around it", () => {
    const text = "(f)(a.b, c = (1 + 2))\n";
    const value = parser.parse(text).body[0];
    if (value?.kind !== "Expression" || value.value.kind !== "Call") throw new Error("no call");
    const at = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    const [first, second] = value.value.arguments;
    expect(
      [value.value, value.value.callee, first?.value, second, second?.name, second?.value].map((part) => (part ? at(part) : null)),
    ).toEqual(["(f)(a.b, c = (1 + 2))", "f", "a.b", "c = (1 + 2)", "c", "1 + 2"]);
  });

  it("counts offsets in UTF-16 units behind characters of any width", () => {
    const text = "'é😀' ; x = 'ä'\n";
    const statement = parser.parse(text).body[1];
    expect(text.slice(statement?.span.start, statement?.span.end)).toBe("x = 'ä'");
    expect(withoutSpans(statement)).toMatchObject({ kind: "Assign", value: { kind: "String", value: "ä" } });
  });
});

import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { withoutSpans } from "../support/syntax-outline.ts";

const parser = await pythonParser();

function statement(text: string): Statement {
  const module = parser.parse(`${text}\n`);
  expect(module.errors).toEqual([]);
  const [first, ...others] = module.body;
  expect(others).toEqual([]);
  if (first === undefined) throw new Error("no statement");
  return first;
}

const name = (id: string) => ({ kind: "Name", name: id });
const number = (value: number) => ({ kind: "Number", value, isInteger: true, isImaginary: false });
const pass = { kind: "Pass" };
const run = (id: string) => ({ kind: "Expression", value: name(id) });

describe("lowering statements", () => {
  it.each<[string, object]>([
    ["a = b = 1", { kind: "Assign", targets: [name("a"), name("b")], value: number(1) }],
    [
      "a, *b = c",
      { kind: "Assign", targets: [{ kind: "Tuple", elements: [name("a"), { kind: "Starred", value: name("b") }] }], value: name("c") },
    ],
    [
      "(a, b), [c] = d",
      { kind: "Assign", targets: [{ elements: [{ kind: "Tuple" }, { kind: "List", elements: [name("c")] }] }], value: name("d") },
    ],
    ["a = 1, 2", { kind: "Assign", value: { kind: "Tuple", elements: [number(1), number(2)] } }],
    ["a = yield", { kind: "Assign", value: { kind: "Yield", value: null } }],
    ["a: int = 1", { kind: "AnnotatedAssign", target: name("a"), annotation: name("int"), value: number(1) }],
    [
      "a: List[int, str]",
      { kind: "AnnotatedAssign", annotation: { kind: "Subscript", object: name("List"), index: { kind: "Tuple" } }, value: null },
    ],
    ["a: int | None", { kind: "AnnotatedAssign", annotation: { kind: "Binary", operator: "|" } }],
    ["a //= 1", { kind: "AugmentedAssign", target: name("a"), operator: "//", value: number(1) }],
    ["a **= 1", { kind: "AugmentedAssign", operator: "**" }],
    ["return", { kind: "Return", value: null }],
    ["return a, b", { kind: "Return", value: { kind: "Tuple" } }],
    ["raise", { kind: "Raise", value: null, cause: null }],
    ["raise a from b", { kind: "Raise", value: name("a"), cause: name("b") }],
    ["assert a, b", { kind: "Assert", test: name("a"), message: name("b") }],
    ["del a, b[1]", { kind: "Delete", targets: [name("a"), { kind: "Subscript" }] }],
    ["global a, b", { kind: "Global", names: ["a", "b"] }],
    ["nonlocal a", { kind: "Nonlocal", names: ["a"] }],
    ["print a, 1", { kind: "Print", values: [name("a"), number(1)] }],
    ["print >>f, a", { kind: "Print", values: [name("a")] }],
    ["print(a)", { kind: "Expression", value: { kind: "Call", callee: name("print") } }],
    ["exec code", { kind: "Exec", code: name("code") }],
    ["type A = int", { kind: "TypeAlias", name: name("A"), value: name("int") }],
    [
      "import a.b as c, d",
      {
        kind: "Import",
        names: [
          { name: "a.b", alias: { name: "c" } },
          { name: "d", alias: null },
        ],
      },
    ],
    [
      "from a.b import (c as d, e)",
      { kind: "ImportFrom", module: "a.b", level: 0, names: [{ name: "c", alias: { name: "d" } }, { name: "e" }] },
    ],
    ["from ..a import *", { kind: "ImportFrom", module: "a", level: 2, names: "*" }],
    ["from . import a", { kind: "ImportFrom", module: "", level: 1, names: [{ name: "a" }] }],
    ["from __future__ import division", { kind: "ImportFrom", module: "__future__", level: 0, names: [{ name: "division" }] }],
    [
      "if a: b\nelif c: d\nelse: e",
      { kind: "If", test: name("a"), body: [run("b")], orElse: [{ kind: "If", test: name("c"), body: [run("d")], orElse: [run("e")] }] },
    ],
    [
      "for a, b in c, d:\n  e\nelse:\n  f",
      { kind: "For", target: { kind: "Tuple" }, iterable: { kind: "Tuple" }, body: [run("e")], orElse: [run("f")] },
    ],
    ["async for a in b: pass", { kind: "For", isAsync: true, body: [pass] }],
    ["while a:\n  b\nelse:\n  c", { kind: "While", test: name("a"), body: [run("b")], orElse: [run("c")] }],
    [
      "with a as b, c: pass",
      {
        kind: "With",
        items: [
          { context: name("a"), target: name("b") },
          { context: name("c"), target: null },
        ],
      },
    ],
    [
      "with (a as b, c): pass",
      {
        kind: "With",
        items: [
          { context: name("a"), target: name("b") },
          { context: name("c"), target: null },
        ],
      },
    ],
    ["async with (a): pass", { kind: "With", isAsync: true, items: [{ context: name("a"), target: null }] }],
    [
      "try: a\nexcept A as e: b\nexcept (B, C): c\nexcept: d\nelse: e\nfinally: f",
      {
        kind: "Try",
        body: [run("a")],
        handlers: [
          { type: name("A"), name: { name: "e" }, body: [run("b")] },
          { type: { kind: "Tuple" }, name: null, body: [run("c")] },
          { type: null, name: null, body: [run("d")] },
        ],
        orElse: [run("e")],
        finalBody: [run("f")],
      },
    ],
    ["try: a\nexcept A, e: b", { kind: "Try", handlers: [{ type: name("A"), name: { name: "e" } }] }],
    [
      "@d.e(1)\n@f\nasync def g(a, b: int = 1, *c, d=2, **e) -> str:\n  return a",
      {
        kind: "FunctionDefinition",
        name: { name: "g" },
        isAsync: true,
        decorators: [{ kind: "Call" }, name("f")],
        returns: name("str"),
        parameters: [
          { name: "a", kind: "positional", annotation: null, default: null },
          { name: "b", kind: "positional", annotation: name("int"), default: number(1) },
          { name: "c", kind: "rest" },
          { name: "d", kind: "keywordOnly", default: number(2) },
          { name: "e", kind: "keywordRest" },
        ],
        body: [{ kind: "Return", value: name("a") }],
      },
    ],
    [
      "class A(B, metaclass=C):\n  x = 1",
      {
        kind: "ClassDefinition",
        name: { name: "A" },
        arguments: [{ kind: "positional" }, { kind: "keyword", name: { name: "metaclass" } }],
        body: [{ kind: "Assign" }],
      },
    ],
    ["class A: pass", { kind: "ClassDefinition", arguments: [], body: [pass] }],
    [
      "match a, b:\n  case [x, *rest] if y: pass\n  case P(q, r=s) | {'k': v, **w}: pass\n  case E.f | 1 | _: pass\n  case (1 | 2) as z: pass",
      {
        kind: "Match",
        subject: { kind: "Tuple" },
        cases: [
          { binds: [{ name: "x" }, { name: "rest" }], guard: name("y"), body: [pass] },
          { binds: [{ name: "q" }, { name: "s" }, { name: "v" }, { name: "w" }], guard: null },
          { binds: [] },
          { binds: [{ name: "z" }] },
        ],
      },
    ],
  ])("%s", (text, expected) => {
    expect(withoutSpans(statement(text))).toMatchObject(expected);
  });

  it("splits statements at semicolons and keeps comments apart", () => {
    const module = parser.parse("a = 1; b = 2;  # both\n# alone\nif c: d; e\n");
    expect(module.body.map(({ kind }) => kind)).toEqual(["Assign", "Assign", "If"]);
    expect(module.comments.map(({ text }) => text)).toEqual(["# both", "# alone"]);
  });

  it("reads Windows line ends, tabs and form feeds", () => {
    const module = parser.parse("if a:\r\n\tb = 1\r\n\tc = '''x\r\ny'''\r\n\f\r\nd = 2\r\n");
    expect(module.errors).toEqual([]);
    expect(withoutSpans(module.body)).toMatchObject([
      { kind: "If", body: [{ kind: "Assign" }, { kind: "Assign", value: { kind: "String", value: "x\ny" } }] },
      { kind: "Assign" },
    ]);
  });
});

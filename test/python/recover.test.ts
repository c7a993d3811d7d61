import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pythonParser } from "../support/python-parser.ts";
import { spansWithin, withoutSpans } from "../support/syntax-outline.ts";
import { programLines } from "./sample-program.ts";

const parser = await pythonParser();

function kinds(text: string): string[] {
  return parser.parse(text).body.map(({ kind }) => kind);
}

function messages(text: string): string[] {
  return parser.parse(text).errors.map(({ message }) => message);
}

describe("around a syntax error", () => {
  it("closes what is open on a half-typed line, and keeps every other line", () => {
    const module = parser.parse("import keras\nmodel.add(Dense(128,\nmodel.fit(x)\nepochs = 3\n");
    expect(withoutSpans(module.body)).toMatchObject([
      { kind: "Import" },
      {
        kind: "Expression",
        value: { kind: "Call", callee: { kind: "Attribute" }, arguments: [{ value: { kind: "Call", callee: { name: "Dense" } } }] },
      },
      { kind: "Expression", value: { kind: "Call", callee: { attribute: { name: "fit" } } } },
      { kind: "Assign", value: { kind: "Number", value: 3 } },
    ]);
    expect(module.errors).toEqual([{ message: "`(` is never closed.", span: { start: 28, end: 33 } }]);
  });

  it.each([
    ["x =\ny = 2\n", ["Invalid", "Assign"], ["This line ends before its expression does."]],
    ["x = a.\ny = 2\n", ["Invalid", "Assign"], ["This line ends before its expression does."]],
    ["x = 'abc\ny = 2\n", ["Invalid", "Assign"], ["This string is never closed."]],
    ['"""doc\nx = 1\n', ["Invalid", "Assign"], ["This string is never closed."]],
    ["a = 3 4\nb = 2\n", ["Invalid", "Assign"], ["`3` cannot stand here."]],
    ["f(1))\nb = 2\n", ["Invalid", "Assign"], ["`)` closes no bracket."]],
    ["f(1]\nb = 2\n", ["Invalid", "Assign"], ["`]` does not close `(`."]],
    ["a = 1\nimport\nb = 2\n", ["Assign", "Invalid", "Assign"], ["This line ends before its expression does."]],
    ["f(a=\nx = 3\n", ["Invalid", "Assign"], ["`(` is never closed."]],
  ])("%j", (text, expectedKinds, expectedMessages) => {
    expect(kinds(text)).toEqual(expectedKinds);
    expect(messages(text)).toEqual(expectedMessages);
  });

  it("takes no valid end of a line for an unfinished one", () => {
    expect(messages("x = ...\ny = 1.\nfrom a import *\nf = lambda *a, **k: a\nz = b[:, ...]\nw = (1 +\n  2)\nv = 1 + \\\n  2\n")).toEqual(
      [],
    );
  });

  it("keeps the body below a header that cannot be read", () => {
    expect(withoutSpans(parser.parse("def f(x:\n  y = 1\n  return y\nw = 1\n").body)).toMatchObject([
      { kind: "FunctionDefinition", name: { name: "f" }, body: [{ kind: "Assign" }, { kind: "Return" }] },
      { kind: "Assign" },
    ]);
    expect(withoutSpans(parser.parse("for i in range(3)\n  y = 1\nw = 1\n").body)).toMatchObject([
      { kind: "If", test: { kind: "Invalid" }, body: [{ kind: "Assign" }] },
      { kind: "Assign" },
    ]);
    expect(withoutSpans(parser.parse("if a:\n  b = 1\nelif c d:\n  e = 2\nf = 3\n").body)).toMatchObject([
      {
        kind: "If",
        test: { kind: "Name" },
        body: [{ kind: "Assign" }],
        orElse: [{ kind: "If", test: { kind: "Invalid" }, body: [{ kind: "Assign" }] }],
      },
      { kind: "Assign" },
    ]);
  });

  it("keeps all other lines of a program when one is cut off", () => {
    const whole = parser.parse(programLines.join("\n")).body.map(withoutSpans);
    expect(whole).toHaveLength(programLines.length);
    fc.assert(
      fc.property(fc.nat(programLines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const line = programLines[index] ?? "";
        const cut = line.slice(0, Math.max(1, Math.floor(line.length * share)));
        const damaged = programLines.with(index, cut).join("\n");
        const found = parser.parse(damaged).body.map(withoutSpans);
        const others = whole.filter((_, at) => at !== index);
        const missing = others.filter((statement) => !found.some((other) => JSON.stringify(other) === JSON.stringify(statement)));
        expect(missing, damaged).toEqual([]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

const scrap = fc.constantFrom(
  ..."( ) [ ] { } : , . = == + - * ** / @ # ' \" ''' \"\"\" \\ \n \t \f \r\n if else def class for in lambda with as try except print f' {x} 0 1.5 0x a model 'é' 😀 ~ ; return import from async match case del ->".split(
    " ",
  ),
  "\n",
  "\n  ",
  "\n    ",
  " ",
);

describe("any text", () => {
  it("gives a module whose spans lie inside of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(scrap, { maxLength: 60 }).map((pieces) => pieces.join("")),
          fc.string({ unit: "binary", maxLength: 80 }),
        ),
        (text) => {
          const module = parser.parse(text);
          for (const { start, end } of spansWithin(module)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(module.errors.length).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: 400, seed: 2 },
    );
  });

  it.each([
    ["parentheses", `${"(".repeat(10_000)}1${")".repeat(10_000)}\n`],
    ["open parentheses", `${"(".repeat(10_000)}\nx = 1\n`],
    ["lists", `${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
    ["terms", `x = ${Array(5_000).fill("a").join(" + ")}\n`],
    ["powers", `x = ${Array(5_000).fill("a").join(" ** ")}\n`],
    ["masks", `x = ${Array(5_000).fill("a").join(" ^ ")}\n`],
    ["calls", `x = ${"f(".repeat(3_000)}${")".repeat(3_000)}\n`],
    ["members", `x = a${".b()".repeat(5_000)}\n`],
    ["branches", `if a: b\n${"elif a: b\n".repeat(3_000)}`],
    ["blocks", `${Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}if a:\n`).join("")}${" ".repeat(400)}b\n`],
    ["targets", `${"a = ".repeat(5_000)}1\n`],
    ["conditions", `x = ${"1 if a else ".repeat(3_000)}1\n`],
    ["errors", "x = = 1 )\n".repeat(1_000)],
  ])("of thousands of %s is read without overflowing", (_, text) => {
    const module = parser.parse(`${text}last = 1\n`);
    expect(withoutSpans(module.body.at(-1))).toMatchObject({ kind: "Assign", targets: [{ name: "last" }] });
    expect(JSON.stringify(module).length).toBeGreaterThan(0);
  });
});

describe("a line that the grammar does not know", () => {
  it("keeps its meaning when only the defaults of its type parameters are new", () => {
    const module = parser.parse("async def f[T: (int, str) = int, **P = [int]](x: T = 3):\n  return x\nclass A[T = list[int]](B): y = 1\n");
    expect(module.errors).toEqual([]);
    expect(module.body).toMatchObject([
      { kind: "FunctionDefinition", name: { name: "f" }, parameters: [{ name: "x" }], isAsync: true, body: [{ kind: "Return" }] },
      { kind: "ClassDefinition", name: { name: "A" }, arguments: [{ value: { name: "B" } }], body: [{ kind: "Assign" }] },
    ]);
  });

  it("is read, and reported, when its spaces are none", () => {
    const module = parser.parse("import keras\nx = f(1,\u00a0activation='a\u00a0b')\ny = 2\n");
    expect(module.errors).toHaveLength(1);
    expect(module.body).toMatchObject([
      { kind: "Import" },
      { kind: "Assign", value: { kind: "Call", arguments: [{}, { name: { name: "activation" } }] } },
      { kind: "Assign" },
    ]);
  });
});

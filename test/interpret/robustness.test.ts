import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const programs = ["mnist_tf1.py", "mnist_keras.py"].map((name) =>
  readFileSync(new URL(`../../media/examples/mnist/${name}`, import.meta.url), "utf8"),
);

const run = (text: string, stepBudget = defaultSettings.stepBudget) =>
  analyze({ path: "p.py", text, module: parser.parse(text) }, { ...defaultSettings, stepBudget });

describe("any text", () => {
  it("is analysed without an error: random edits of the examples", () => {
    const edit = fc.record({
      at: fc.nat(4000),
      remove: fc.nat(40),
      insert: fc.constantFrom("", "(", ")", "x", "\n", "    ", "def f():\n", "for i in range(10**9):\n", "'", "self.", "="),
    });
    fc.assert(
      fc.property(fc.constantFrom(...programs), fc.array(edit, { minLength: 1, maxLength: 4 }), (program, edits) => {
        const text = edits.reduce(
          (whole, { at, remove, insert }) =>
            whole.slice(0, at % (whole.length + 1)) + insert + whole.slice((at % (whole.length + 1)) + remove),
          program,
        );
        expect(Array.isArray(run(text).models)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("still tells of the model when any one line is missing or the end is not typed yet", () => {
    for (const program of programs) {
      const lines = program.split("\n");
      for (let i = 0; i < lines.length; i++) {
        run([...lines.slice(0, i), ...lines.slice(i + 1)].join("\n"));
        run(lines.slice(0, i + 1).join("\n"));
      }
      // Half of a call at the end takes nothing away from what stands before it.
      const [whole, halfTyped] = [run(program), run(`${program}\nmodel.add(keras.layers.Dense(`)];
      expect(halfTyped.models.length).toBe(whole.models.length);
      expect(halfTyped.problems.length).toBeGreaterThan(0);
    }
  });

  it("ends soon where every branch may change what a long chain of classes holds: looking for it is paid in steps", () => {
    const classes = Array.from(
      { length: 200 },
      (_, i) =>
        `class A${i + 1}(A${i}):\n  def __init__(self, n):\n    super().__init__()\n    self.inner = A${i}(n)\n    if unknown(n):\n      self.b = [n]\n`,
    ).join("");
    const branches = Array.from({ length: 200 }, (_, i) => `if unknown(${i}):\n  m.c = m.inner\n`).join("");
    const start = performance.now();
    const { problems } = run(`import keras\nclass A0:\n  pass\n${classes}m = A200(3)\n${branches}`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems.map(({ message }) => message).join()).toContain(`${defaultSettings.stepBudget} steps`);
  });

  it("ends: loops without end, recursion without end, and a spent budget are said", () => {
    const endless =
      "import tensorflow as tf\nx = 0\nwhile True:\n    x += 1\ndef f(n):\n    return f(n + 1)\nf(0)\nfor a in range(10**9):\n    for b in range(10**9):\n        x = x + a * b\n";
    expect(run(endless).models).toEqual([]);
    const { problems } = run(programs[0] ?? "", 50);
    expect(problems.map(({ message }) => message).join()).toMatch(/50 steps/);
  });
});

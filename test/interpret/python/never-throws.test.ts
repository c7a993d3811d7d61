import fc from "fast-check";
import { expect, it } from "vitest";
import { pythonFunctions } from "../../../src/core/interpret/library/python/python-functions.ts";
import { textMethodNames } from "../../../src/core/interpret/library/text-methods.ts";
import { valueOfProgram } from "./value-of-program.ts";

const names = [...pythonFunctions.keys()].filter((name) => !name.includes("<"));

const value = fc.constantFrom(
  ...[
    "0",
    "1",
    "-1",
    "2.5",
    "-0.0",
    "10 ** 9",
    "10 ** 30",
    "1e308",
    "float('inf')",
    "True",
    "None",
    "''",
    "'a'",
    "'é😀'",
    "'%d {} {0} {:>99999}'",
    "'--x'",
  ],
  ...[
    "[]",
    "[1, 2]",
    "xs",
    "loop",
    "(1, 'a')",
    "{1, 2}",
    "{'a': 1}",
    "range(10 ** 9)",
    "range(3)",
    "slice(None, None, -1)",
    "lambda *a: a",
    "int",
    "object()",
  ],
  ...[
    "unknown_thing",
    "tf.zeros((2, 3))",

    "tf.keras.layers.Dense(3)",
    "C()",
    "C",
    "partly",
    "iter([1])",
    "(x for x in [1])",
    "print",
    "generator()",
  ],
  ...[
    "*xs",
    "**{'key': len}",
    "*unknown_thing",
    "**unknown_thing",
    "key=lambda x: x",
    "default=0",
    "repeat=3",
    "start='a'",
    "type=int",
    "name='n'",
  ],
);

const methods = [
  ...textMethodNames,
  ..."append extend insert pop remove sort reverse index count copy clear rotate appendleft popleft extendleft get items update setdefault popitem".split(
    " ",
  ),
  ..."add discard union difference issubset most_common elements subtract move_to_end add_argument parse_args joinpath with_suffix indices _replace _asdict".split(
    " ",
  ),
];

const setup = `

class C: pass
def generator():
  yield 1
xs = [1]
loop = [1]
loop.append(loop)
partly = [1, 2]
partly.extend(unknown_thing)
`;

const sorted = (args: readonly string[]): string =>
  [...args]
    .sort((a, b) => rank(a) - rank(b))
    .filter((one, i, all) => all.findIndex((other) => other.split("=")[0] === one.split("=")[0]) === i || rank(one) === 0)
    .join(", ");

const rank = (argument: string): number =>
  argument.startsWith("**") ? 3 : /^[a-z]+=/.test(argument) ? 2 : argument.startsWith("*") ? 1 : 0;

it("calls of every function and method with any arguments end, and throw nothing", () => {
  const call = fc.tuple(fc.constantFrom(...names), fc.array(value, { maxLength: 4 })).map(([name, args]) => `${name}(${sorted(args)})`);
  const method = fc
    .tuple(
      value.filter((one) => rank(one) === 0),
      fc.constantFrom(...methods),
      fc.array(value, { maxLength: 3 }),
    )
    .map(([self, name, args]) => `(${self}).${name}(${sorted(args)})`);
  const operation = fc
    .tuple(value, fc.constantFrom("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "==", "<", "in", "is"), value)
    .filter(([a, , b]) => rank(a) === 0 && rank(b) === 0)
    .map(([a, operator, b]) => `(${a}) ${operator} (${b})`);
  const text = fc.oneof({ weight: 3, arbitrary: call }, { weight: 2, arbitrary: method }, { weight: 1, arbitrary: operation });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (lines) => {
      const imports = [...new Set(lines.map((line) => /^([a-z_A-Z0-9]+)\./.exec(line)?.[1] ?? "math"))]
        .map((name) => `import ${name}`)
        .join("\n");
      expect(valueOfProgram(`${imports}\n${setup}${lines.slice(0, -1).join("\n")}`, lines.at(-1) ?? "0").kind).toBeTypeOf("string");
    }),
    { numRuns: Number(process.env.RUNS ?? 300), seed: 7 },
  );
});

it("texts and lists that a loop doubles end, and throw nothing", () => {
  const doubled = [
    "text += text",
    'text = f"{text}{text}"',
    'text = text.replace("x", text)',
    "text = text.join([text, text])",
    "items = items + items",
  ];
  for (const statement of doubled) {
    const program = `text = "xx"\nitems = [1]\nfor number in range(60):\n    ${statement}\n`;
    expect(valueOfProgram(program, "(text, items)").kind, statement).toBeTypeOf("string");
  }
});

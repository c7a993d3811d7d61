import fc, { type Arbitrary } from "fast-check";

/**
 * Programs made by a grammar: Python's statements and expressions over what model code is made of. Most of them run into errors
 * soon, which is the point: whatever people write, or have not finished writing, has to be survived.
 */
const names = ["x", "y", "n", "w", "model", "layer", "data", "config", "f", "g", "Block", "self", "shape", "i", "history"];
const attributes = [
  "shape",
  "add",
  "fit",
  "layers",
  "append",
  "items",
  "call",
  "build",
  "weights",
  "get_shape",
  "astype",
  "T",
  "pop",
  "map",
];
const callees = [
  "keras.Sequential",
  "keras.Input",
  "keras.Model",
  "keras.layers.Dense",
  "keras.layers.Conv2D",
  "keras.layers.LSTM",
  "keras.layers.Flatten",
  "keras.layers.Dropout",
  "keras.layers.Embedding",
  "keras.layers.BatchNormalization",
  "keras.layers.Concatenate",
  "keras.layers.Bidirectional",
  "keras.layers.Lambda",
  "keras.optimizers.Adam",
  "keras.utils.to_categorical",
  "keras.applications.VGG16",
  "tf.placeholder",
  "tf.Variable",
  "tf.get_variable",
  "tf.random_normal",
  "tf.matmul",
  "tf.reshape",
  "tf.nn.relu",
  "tf.nn.conv2d",
  "tf.nn.softmax_cross_entropy_with_logits",
  "tf.reduce_mean",
  "tf.concat",
  "tf.layers.dense",
  "tf.train.AdamOptimizer",
  "tf.train.AdamOptimizer(0.1).minimize",
  "tf.data.Dataset.from_tensor_slices",
  "tf.GradientTape",
  "tf.Session().run",
  "np.zeros",
  "np.random.rand",
  "np.reshape",
  "np.concatenate",
  "np.eye",
  "np.arange",
  "range",
  "len",
  "zip",
  "enumerate",
  "list",
  "dict",
  "tuple",
  "int",
  "sum",
  "max",
  "map",
  "super().__init__",
  "print",
  "isinstance",
  "getattr",
  "functools.partial",
];
const keywords = [
  "units",
  "shape",
  "activation",
  "input_shape",
  "name",
  "axis",
  "loss",
  "optimizer",
  "kernel_size",
  "filters",
  "epochs",
  "a",
];
const words = ["relu", "same", "adam", "mse", "sparse_categorical_crossentropy", "x", "", "h%d", "{}", "valid", "é", "😀"];
const binary = ["+", "-", "*", "/", "//", "%", "**", "@", "==", "<", ">=", "in", "not in", "is", "and", "or", "&", "|", "<<"];

const name = fc.constantFrom(...names);
const literal = fc.oneof(
  fc.integer({ min: -3, max: 40 }).map(String),
  fc.constantFrom(
    "1e400",
    "10**9",
    "2**1000",
    "0.5",
    "-0.0",
    "1j",
    "0",
    "None",
    "True",
    "False",
    "...",
    "0xFFFFFFFFFFFFFFFF",
    "float('nan')",
  ),
  fc.constantFrom(...words).map((word) => `"${word}"`),
);

const join = (parts: readonly string[]): string => parts.join(", ");

const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    literal,
    name,
    tie("call"),
    fc.tuple(tie("expression"), fc.constantFrom(...attributes)).map(([object, attribute]) => `${object}.${attribute}`),
    fc.tuple(tie("expression"), tie("expression")).map(([object, index]) => `${object}[${index}]`),
    fc.tuple(tie("expression"), literal, literal).map(([object, from, to]) => `${object}[${from}:${to}]`),
    fc.tuple(tie("expression"), fc.constantFrom(...binary), tie("expression")).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => `[${join(items)}]`),
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => `(${items.map((item) => `${item},`).join(" ")})`),
    fc
      .array(fc.tuple(tie("expression"), tie("expression")), { maxLength: 2 })
      .map((items) => `{${join(items.map(([k, v]) => `${k}: ${v}`))}}`),
    fc.tuple(tie("expression"), name, tie("expression")).map(([element, each, of]) => `[${element} for ${each} in ${of}]`),
    fc.tuple(name, tie("expression")).map(([parameter, body]) => `(lambda ${parameter}: ${body})`),
    fc.tuple(tie("expression"), tie("expression"), tie("expression")).map(([a, test, b]) => `(${a} if ${test} else ${b})`),
    tie("expression").map((inner) => `f"v{${inner.replaceAll(/["\\\n]/g, "")}}"`),
    tie("expression").map((inner) => `*${inner}`),
    fc.tuple(name, tie("expression")).map(([target, value]) => `(${target} := ${value})`),
  ),
  call: fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...callees) }, { weight: 1, arbitrary: tie("expression") }),
      fc.array(tie("expression"), { maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom(...keywords), tie("expression")), { maxLength: 2 }),
      fc.boolean(),
    )
    .map(([callee, positional, named, chained]) => {
      const call = `${callee}(${join([...positional, ...named.map(([keyword, value]) => `${keyword}=${value}`)])})`;
      return chained ? `${call}(x)` : call;
    }),
}));

const indent = (block: string): string => block.replaceAll(/^(?=.)/gm, "    ");

const { block } = fc.letrec<{ block: string; statement: string }>((tie) => ({
  block: fc.array(tie("statement"), { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
  statement: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(name, expression).map(([target, value]) => `${target} = ${value}`),
    expression,
    fc.tuple(name, name, expression).map(([a, b, value]) => `${a}, *${b} = ${value}`),
    fc.tuple(expression, expression).map(([target, value]) => `${target} = ${value}`),
    fc.tuple(name, fc.constantFrom("+=", "*=", "//=", "@="), expression).map((parts) => parts.join(" ")),
    fc.tuple(name, expression).map(([list, value]) => `${list}.append(${value})`),
    fc.tuple(name, expression).map(([key, value]) => `self.${key} = ${value}`),
    fc.tuple(expression, tie("block"), tie("block")).map(([test, a, b]) => `if ${test}:\n${indent(a)}\nelse:\n${indent(b)}`),
    fc.tuple(name, expression, tie("block")).map(([each, of, body]) => `for ${each} in ${of}:\n${indent(body)}`),
    fc.tuple(expression, tie("block")).map(([test, body]) => `while ${test}:\n${indent(body)}`),
    fc.tuple(expression, name, tie("block")).map(([manager, as, body]) => `with ${manager} as ${as}:\n${indent(body)}`),
    fc.tuple(tie("block"), tie("block")).map(([body, handler]) => `try:\n${indent(body)}\nexcept Exception as e:\n${indent(handler)}`),
    fc
      .tuple(name, name, expression, tie("block"))
      .map(
        ([f, parameter, value, body]) => `def ${f}(${parameter}, n=${value}, *args, **kwargs):\n${indent(body)}\n    return ${parameter}`,
      ),
    fc
      .tuple(fc.constantFrom("", "(keras.Model)", "(keras.layers.Layer)", "(Block)", "(tf.Module, object)"), tie("block"), tie("block"))
      .map(
        ([bases, init, call]) =>
          `class Block${bases}:\n    def __init__(self, n=3):\n        super().__init__()\n${indent(indent(init))}\n    def call(self, x):\n${indent(indent(call))}\n        return x`,
      ),
    fc.constantFrom("break", "continue", "pass", "global x", "raise ValueError(x)", "del x", "return x", "yield x", "x: int = 3"),
  ),
}));

const heads = [
  "import tensorflow as tf\nimport numpy as np\nfrom tensorflow import keras\nimport functools\n",
  "import tensorflow.compat.v1 as tf\nimport numpy as np\nimport keras\ntf.disable_v2_behavior()\n",
  "import keras\nimport numpy as np\nimport tensorflow as tf\nfrom keras.layers import *\n",
];

/** A whole program of some blocks. */
export const grammarProgram: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...heads), fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([head, blocks]) => `${head}${blocks.join("\n")}\n`);

export interface TextChange {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const pieces = [
  "",
  "(",
  ")",
  "[",
  "]",
  "'",
  '"""',
  "\n",
  "\r\n",
  "    ",
  "\t",
  "x",
  "=",
  ":",
  "#",
  "\\",
  ",",
  "*",
  "é",
  "😀",
  "\uFEFF",
  "\0",
];
const lines = ["def f():\n", "class A:\n", "for i in range(10**9):\n", "while True:\n", "return\n", "self.", "lambda: ", "print x\n", "0"];

/** What a keystroke, a paste or a deletion does. */
export const textChange: Arbitrary<TextChange> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(2000) }),
  inserted: fc.oneof(fc.constantFrom(...pieces, ...lines), fc.string({ maxLength: 8 }), expression),
});

export function changed(text: string, { at, removed, inserted }: TextChange): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

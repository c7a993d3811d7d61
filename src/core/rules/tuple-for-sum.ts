import type { Place, TextEdit } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { unsafeFix } from "./source-edits.ts";

const takesSeveral = /concat|stack|pack|add_n|append|tuple|group|map|while|cond|scan|gradients|shape/;

export const tupleForSum: Rule = {
  code: "KP611",
  name: "tuple-for-sum",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [82],
  fix: "unsafe",
  docs: {
    what: "A product and its bias stand behind each other with a comma where a plus is meant: `tf.matmul(x, w), b`.",
    why: "The comma makes a tuple of two tensors. The operation that it is given to tries to make one tensor of both, and fails because their shapes differ.",
    bad: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 784])
w = tf.Variable(tf.truncated_normal([784, 100], stddev=0.05))
b = tf.Variable(tf.zeros([100]))
hidden = tf.nn.relu((tf.matmul(x, w), b))
`,
    good: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 784])
w = tf.Variable(tf.truncated_normal([784, 100], stddev=0.05))
b = tf.Variable(tf.zeros([100]))
hidden = tf.nn.relu(tf.matmul(x, w) + b)
`,
    fine: "Tuples for operations that take several tensors (`tf.concat`, `tf.stack`, `tf.add_n`) are right.",
    fixSafety: "Unsafe: the program computes something else where it ran at all.",
    references: ["https://docs.python.org/3/library/stdtypes.html#tuples"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      if (!tensor.inputs.some(({ type }) => type === "tuple") || !tensor.place || takesSeveral.test(tensor.type ?? "")) continue;
      for (const input of tensor.inputs) {
        const [product, bias, ...others] = input.inputs;
        if (input.type !== "tuple" || !product || !bias || others.length > 0) continue;
        const isProduct = product.type === "matmul" || product.type === "conv2d";
        const isBias = bias.type === "variable" && bias.shape?.length === 1 && bias.shape[0] === product.shape?.at(-1);
        if (!isProduct || !isBias || !product.shape || !bias.shape) continue;
        report({
          place: input.place ?? tensor.place,
          message: "A comma stands where a plus is meant: this is a tuple of a product and a bias",
          explanation: `The product is **${shapeText(product.shape)}**, the bias **${shapeText(bias.shape)}**. \`${tensor.type}\` takes one tensor: write \`product + bias\`.`,
          related: [{ place: tensor.place, message: "Used as one tensor here" }],
          ...unsafeFix("Add the bias", plusForComma(facts, product.place)),
        });
      }
    }
  },
};

/** A plus in the place of the comma behind an expression. */
function plusForComma({ path, text }: RuleFacts, product: Place | null): TextEdit | null {
  if (product?.path !== path) return null;
  const { end } = product.span;
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return comma === 0 ? null : { span: { start: end, end: end + comma }, newText: " +" };
}

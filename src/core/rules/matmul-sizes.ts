import type { ValueFact } from "../model/flow/flow.ts";
import type { Shape } from "../model/layer.ts";
import type { Rule } from "./rule.ts";
import { clash, differ, shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const matmulSizes: Rule = {
  code: "KP603",
  name: "matmul-sizes",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77, 79],
  fix: "none",
  docs: {
    what: "The inner sizes of a matrix product do not agree: columns of the left side and rows of the right one.",
    why: "`tf.matmul(x, w)` needs as many rows of w as x has columns; otherwise TensorFlow raises `Dimensions must be equal`. Often a flattened size was computed by hand and is not that of the layer before.",
    bad: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 784])
w = tf.Variable(tf.truncated_normal([728, 10], stddev=0.1))
y = tf.matmul(x, w)
`,
    good: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 784])
w = tf.Variable(tf.truncated_normal([784, 10], stddev=0.1))
y = tf.matmul(x, w)
`,
    fine: "Products with a size that is not known, and products inside of a `try`, are not reported.",
    fixSafety: "No fix: which of the two sizes is meant is for the author to say.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/linalg/matmul"],
  },
  check(facts, report) {
    for (const { kind, place, shapes } of facts.flow.misfits) {
      if (kind !== "product" || facts.statements.isGuarded(place.span)) continue;
      report({
        place,
        message: `The sizes of this product do not agree: ${shapes.map(shapeText).join(" times ")}`,
        explanation: "The sizes that are summed over must be the same on both sides: columns of the left and rows of the right.",
      });
    }
    for (const tensor of facts.flow.tensors) {
      if ((tensor.type !== "matmul" && tensor.type !== "xw_plus_b") || !tensor.place) continue;
      const [left, right] = tensor.inputs;
      const [a, b] = [left && turned(left, tensor, "a"), right && turned(right, tensor, "b")];
      if (!left || !right || !a || !b || a.length < 2 || b.length < 2) continue;
      const [columns, rows] = [a.at(-1), b.at(-2)];
      if (facts.statements.isGuarded(tensor.place.span)) continue;
      if (!differ(columns, rows)) {
        const [x, y] = [a.slice(0, -2).reverse(), b.slice(0, -2).reverse()];
        if (!x.some((size, i) => clash(size, y[i]))) continue;
        report({
          place: tensor.arguments.get("b")?.place ?? tensor.place,
          message: `These products are of ${x.length > 1 ? "stacks" : "batches"} of other sizes: ${shapeText(a)} times ${shapeText(b)}`,
          explanation: "All axes but the last two count matrices: each pair of sizes must be equal, or one of them 1.",
          related: shapesAt([left, right]),
        });
        continue;
      }
      report({
        place: tensor.arguments.get("b")?.place ?? tensor.place,
        message: `The sizes of this product do not agree: ${shapeText(a)} times ${shapeText(b)}`,
        explanation: `The left side is ${nameOf(left)} with **${columns}** columns, the right one ${nameOf(right)} with **${rows}** rows. TensorFlow raises \`Dimensions must be equal\`.`,
        related: shapesAt([left, right]),
      });
    }
  },
};

/** The shape of an operand as it enters the product; null where that is not known. */
function turned(operand: ValueFact, product: ValueFact, side: "a" | "b"): Shape | null {
  const flags = [`transpose_${side}`, `adjoint_${side}`].map((name) => product.arguments.get(name)?.value.plain);
  if (
    product.arguments.size > 0 &&
    [...product.arguments].some(([name, { value }]) => name.startsWith("transpose_") && value.plain === undefined)
  )
    return null;
  const { shape } = operand;
  if (!shape || !flags.includes(true)) return shape;
  return [...shape.slice(0, -2), shape.at(-1) ?? null, shape.at(-2) ?? null];
}

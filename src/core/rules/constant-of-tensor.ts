import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix, unwrapCall } from "./source-edits.ts";

export const constantOfTensor: Rule = {
  code: "KP705",
  name: "constant-of-tensor",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [91],
  fix: "unsafe",
  docs: {
    what: "`tf.constant` is given a tensor of the graph.",
    why: "A constant takes numbers. A symbolic tensor has none yet: TensorFlow raises `TypeError: List of Tensors when single Tensor expected` or `Failed to convert`.",
    bad: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 4])
y = tf.constant(x)
`,
    good: `import tensorflow.compat.v1 as tf
x = tf.placeholder(tf.float32, [None, 4])
y = tf.identity(x)
`,
    fine: "Eager tensors, which hold numbers.",
    fixSafety: "Unsafe: the program did not run before.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/constant"],
  },
  check(facts, report) {
    if (facts.generation.generation !== "tf1" || facts.flow.calls.some(({ name }) => /enable_eager|enable_v2_behavior/.test(name))) return;
    for (const { name, place, arguments: given } of facts.flow.calls) {
      const value = given.get("value");
      if (name !== "tensorflow.constant" || value?.value.kind !== "tensor" || !isComputed(value.value)) continue;
      if (facts.statements.isGuarded(place.span)) continue;
      report({
        place: value.place,
        message: "A constant is made of numbers, and this tensor has none yet",
        explanation: "Use the tensor as it is, or `tf.identity` for another name of it.",
        ...unsafeFix("Use the tensor", unwrapCall(facts, place)),
      });
    }
  },
};

/** Whether a tensor is one of the graph: fed, trained, or computed from such. */
function isComputed(value: ValueFact, depth = 0): boolean {
  if (value.kind !== "tensor" || depth > 30) return false;
  return /^(placeholder|variable|matmul|layer)$/.test(value.type ?? "") || value.inputs.some((input) => isComputed(input, depth + 1));
}

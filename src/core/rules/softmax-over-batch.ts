import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const softmaxOverBatch: Rule = {
  code: "KP232",
  name: "softmax-over-batch",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [33],
  fix: "unsafe",
  docs: {
    what: "A softmax is taken along the batch instead of the classes.",
    why: "With `axis=0` the probabilities of one class add up to 1 over the examples of a batch: what is predicted for an example depends on which others happen to be there.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
probabilities = tf.nn.softmax(tf.layers.dense(inputs, 10), axis=0)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
probabilities = tf.nn.softmax(tf.layers.dense(inputs, 10), axis=1)
`,
    fine: "A softmax over the first axis of a tensor without a batch. Contrastive losses compare examples of a batch with each other on purpose; their matrix is square.",
    fixSafety: "Unsafe: another axis may be meant.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const call = tensor.layerCall;
      const isLoss = !call && tensor.type === "softmax_cross_entropy_with_logits";
      if (call ? call.layer.type !== "Softmax" : !isLoss && tensor.type !== "softmax" && tensor.type !== "log_softmax") continue;
      const given = tensor.arguments.get("axis") ?? tensor.arguments.get("dim");
      const axis = call ? call.layer.config.get("axis") : given?.value.plain;
      const [input] = call ? call.inputs : isLoss ? tensor.inputs.slice(1) : tensor.inputs;
      const place = tensor.arguments.get("axis")?.place ?? call?.place ?? tensor.place;
      if (axis !== 0 || !place || !input?.shape || input.shape.length < 2 || input.shape.slice(1).includes(null) || !holdsExamples(input))
        continue;
      report({
        place,
        message: `This softmax goes over the batch, not over the ${input.shape.length === 2 ? "classes" : "places of an example"}`,
        explanation: `The tensor is **${shapeText(input.shape)}**: the first axis holds the examples. ${input.shape.length === 2 ? "Use `axis=-1`, which is the default." : "Use the axis that the weights are for."}`,
        ...(input.shape.length > 2
          ? {}
          : unsafeFix("Go over the classes", replaceNumber(facts, (given ?? call?.layer.arguments.get("axis"))?.place, -1))),
      });
    }
  },
};

/** Whether the first axis is that of the examples: of any number, or of as many as the data are that go into it. */
function holdsExamples(value: ValueFact): boolean {
  const count = value.shape?.[0];
  if (count === null) return true;
  let source: ValueFact | undefined = value;
  for (let i = 0; source && source.kind !== "array" && i < 50; i++) source = (source.layerCall ?? source).inputs[0];
  return source?.kind === "array" && source.shape?.[0] === count && source.data?.dataSet != null && source.data.part === "inputs";
}

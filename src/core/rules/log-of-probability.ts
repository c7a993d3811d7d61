import type { Fix } from "../analysis.ts";
import type { Place } from "../text/span.ts";
import { finalActivation, isAffine } from "./final-activation.ts";
import { modulePrefix } from "./module-prefix.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { callAt, replaceSource, sourceAt, unsafeFix } from "./source-edits.ts";

export const logOfProbability: Rule = {
  code: "KP230",
  name: "log-of-probability",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [28, 102],
  fix: "unsafe",
  docs: {
    what: "The logarithm of a softmax or sigmoid is taken without keeping it away from 0.",
    why: "In 32 bits a softmax of logits 104 apart is exactly 0, and its logarithm minus infinity; 0 · −∞ is NaN, and every weight with it. Clipping avoids the NaN, but has no gradient where it clips. `softmax_cross_entropy_with_logits` computes the same loss from the logits and has neither problem.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
y = tf.nn.softmax(tf.layers.dense(inputs, 10))
loss = tf.reduce_mean(-tf.reduce_sum(labels * tf.log(y), axis=1))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
`,
    fine: "Logarithms of clipped values or with a small number added; `log_softmax` and `log_sigmoid`.",
    fixSafety: "Unsafe: probabilities below 1e-10 count as that, and get no gradient. Computing the loss from the logits is better.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const [input] = tensor.inputs;
      if (tensor.type !== "log" || !tensor.place || !input || isAffine(input)) continue;
      const final = finalActivation(input);
      if (final?.name !== "softmax" && final?.name !== "sigmoid") continue;
      report({
        place: tensor.place,
        message: `The logarithm of a ${final.name} becomes NaN where a probability is 0`,
        explanation: `In 32 bits a ${final.name} gives exactly 0 for logits far from each other. Compute the loss from the logits: \`tf.nn.${final.name === "softmax" ? "softmax" : "sigmoid"}_cross_entropy_with_logits\`, or take \`tf.nn.${final.name === "softmax" ? "log_softmax" : "log_sigmoid"}\`.`,
        related: final.place ? [{ place: final.place, message: `The ${final.name}` }] : [],
        ...clipped(facts, tensor.place),
      });
    }
  },
};

/** The fix that keeps what goes into a logarithm away from 0. */
function clipped(facts: RuleFacts, place: Place): { readonly fix?: Omit<Fix, "scope"> } {
  const call = callAt(facts, place);
  const [argument] = call?.arguments ?? [];
  const [prefix, inside] = [call && modulePrefix(facts, call)?.text, sourceAt(facts, argument?.place)];
  if (!argument || !prefix || inside === null) return {};
  return unsafeFix(
    "Keep the probabilities above 1e-10",
    replaceSource(facts, argument.place, `${prefix}.clip_by_value(${inside}, 1e-10, 1.0)`),
  );
}

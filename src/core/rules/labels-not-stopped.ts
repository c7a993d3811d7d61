import type { Fix } from "../analysis.ts";
import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { modulePrefix } from "./module-prefix.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { callAt, replaceSource, sourceAt, unsafeFix } from "./source-edits.ts";

export const labelsNotStopped: Rule = {
  code: "KP237",
  name: "labels-not-stopped",
  category: "output and loss",
  severity: "info",
  since: "0.2.0",
  catalogue: [39],
  fix: "unsafe",
  docs: {
    what: "The labels of a cross-entropy are computed with weights, and nothing stops the gradient there.",
    why: "`softmax_cross_entropy_with_logits` of TensorFlow 2, and the `_v2` of TensorFlow 1, propagate the gradient into the labels too: the model that makes them is pulled towards the one that is trained.",
    bad: `import tensorflow as tf
images = tf.keras.Input((20,))
teacher = tf.nn.softmax(tf.keras.layers.Dense(3)(images))
logits = tf.keras.layers.Dense(3)(images)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=teacher, logits=logits))
`,
    good: `import tensorflow as tf
images = tf.keras.Input((20,))
teacher = tf.nn.softmax(tf.keras.layers.Dense(3)(images))
logits = tf.keras.layers.Dense(3)(images)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=tf.stop_gradient(teacher), logits=logits))
`,
    fine: "Labels that are data, behind `tf.stop_gradient`, or of a model that is not trained.",
    fixSafety: "Unsafe: the gradient into the labels may be meant.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const [labels, logits] = tensor.inputs;
      if (tensor.type !== "softmax_cross_entropy_with_logits" || !tensor.place || !labels || !logits) continue;
      const argument = tensor.arguments.get("labels");
      if (!argument || !isTrained(labels) || !isTrained(logits)) continue;
      report({
        place: argument.place,
        message: "The gradient goes into the labels too: nothing stops it",
        explanation:
          "These labels are computed with weights that are trained. Wrap them in `tf.stop_gradient`, if they are to stay as they are.",
        ...stopped(facts, argument.place, tensor.place),
      });
    }
  },
};

/** Whether a gradient reaches weights through a value. */
function isTrained(value: ValueFact, seen = new Set<ValueFact>()): boolean {
  if (seen.has(value) || seen.size > 2_000 || value.kind !== "tensor") return false;
  seen.add(value);
  if (/stop_gradient|argmax|one_hot|like|shape|equal|greater|less|round|cast|floor|random/.test(value.type ?? "")) return false;
  const layer = value.layerCall?.layer;
  if (layer) return !layer.isOwn && !layer.isModel && /^(Dense|Conv\dD)$/.test(layer.type) && layer.config.get("trainable") !== false;
  if (value.type === "variable") return value.arguments.get("trainable")?.value.plain !== false;
  return value.inputs.some((input) => isTrained(input, seen));
}

function stopped(facts: RuleFacts, labels: Place, loss: Place): { readonly fix?: Omit<Fix, "scope"> } {
  const call = callAt(facts, loss);
  const [prefix, inside] = [call && modulePrefix(facts, call)?.text, sourceAt(facts, labels)];
  return prefix && inside ? unsafeFix("Stop the gradient here", replaceSource(facts, labels, `${prefix}.stop_gradient(${inside})`)) : {};
}

import type { Fix } from "../analysis.ts";
import type { Place } from "../text/span.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { addArgument, sourceAt, unsafeFix } from "./source-edits.ts";

const applies = /* @__PURE__ */ nameTest(/\.(minimize|apply_gradients)$/);
const counts = /* @__PURE__ */ nameTest(/assign|create_train_op|optimize_loss|Estimator|\.Supervisor|run_op/);
const decays = /* @__PURE__ */ nameTest(/^tensorflow\.train\.(exponential|natural_exp|inverse_time|polynomial|cosine)_decay$/);

export const scheduleNeverAdvances: Rule = {
  code: "KP403",
  name: "schedule-never-advances",
  category: "optimizer",
  severity: "warning",
  since: "0.2.0",
  catalogue: [54],
  fix: "unsafe",
  docs: {
    what: "A learning rate decays with a step counter that nothing counts up.",
    why: "`tf.train.exponential_decay` and its like compute the rate from a variable. `minimize` adds 1 to it only if it is given as `global_step`; else the counter stays at 0, and the rate where it starts.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
step = tf.Variable(0, trainable=False)
rate = tf.train.exponential_decay(0.1, step, 1000, 0.96)
train = tf.train.GradientDescentOptimizer(rate).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
step = tf.Variable(0, trainable=False)
rate = tf.train.exponential_decay(0.1, step, 1000, 0.96)
train = tf.train.GradientDescentOptimizer(rate).minimize(loss, global_step=step)
`,
    fine: "Counters that are fed, or assigned anywhere in the program.",
    fixSafety:
      "Unsafe: the program trains with another rate from then on. It is offered where there is one `minimize`, outside of functions.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/exponential_decay"],
  },
  check(facts, report) {
    const { calls } = facts.flow;
    const applied = calls.filter(({ name }) => applies(name));
    const isCounted =
      applied.some((call) => call.arguments.has("global_step") || call.arguments.size > 1) || calls.some(({ name }) => counts(name));
    if (applied.length === 0 || isCounted) return;
    for (const call of facts.calls) {
      if (!decays(call.canonicalName)) continue;
      const place = call.arguments.find(({ name }) => name === "global_step")?.place;
      const counter = calls.find((other) => other.place === call.place)?.arguments.get("global_step")?.value;
      if (!place || counter?.type !== "variable") continue;
      report({
        place,
        message: "Nothing counts this step up: the learning rate stays where it starts",
        explanation: "Pass the counter to `minimize(loss, global_step=…)`, which adds 1 with each step.",
        ...counted(facts, place),
      });
    }
  },
};

/** The fix that gives the only `minimize` of the program the counter. */
function counted(facts: RuleFacts, counter: Place): { readonly fix?: Omit<Fix, "scope"> } {
  const [minimize, another] = facts.flow.calls.filter(({ name }) => applies(name));
  const written = sourceAt(facts, counter);
  if (!minimize || another || !written || !/^\w+$/.test(written)) return {};
  if (![minimize.place, counter].every(({ span }) => facts.statements.isTopLevel(span))) return {};
  return unsafeFix("Count it up with each step", addArgument(facts, minimize.place, `global_step=${written}`));
}

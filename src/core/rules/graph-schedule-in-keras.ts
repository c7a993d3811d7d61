import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

const isOptimizer = /* @__PURE__ */ nameTest(/^keras\.optimizers\.[A-Z]\w+$/);

export const graphScheduleInKeras: Rule = {
  code: "KP411",
  name: "graph-schedule-in-keras",
  category: "optimizer",
  severity: "error",
  since: "0.2.0",
  catalogue: [55],
  fix: "none",
  docs: {
    what: "A Keras optimizer gets a learning rate of `tf.train.exponential_decay` or its like.",
    why: "These follow a step that `tf.train`'s optimizers count. Keras counts its own: the rate stays where it starts, and in a graph TensorFlow stops with `Attempting to use uninitialized value global_step`, as Keras does not initialise it (measured with TensorFlow 1.15).",
    bad: `import tensorflow.compat.v1 as tf
step = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(0.1, step, 1000, 0.9)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile(tf.keras.optimizers.SGD(rate), "mse")
`,
    good: `import tensorflow.compat.v1 as tf
rate = tf.keras.optimizers.schedules.ExponentialDecay(0.1, 1000, 0.9)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile(tf.keras.optimizers.SGD(rate), "mse")
`,
    fine: "`keras.optimizers.schedules`, and the callbacks that set the rate.",
    fixSafety: "No fix: the arguments of Keras's schedules differ.",
    references: ["https://keras.io/api/optimizers/learning_rate_schedules/"],
  },
  check(facts, report) {
    for (const call of facts.flow.calls) {
      if (!isOptimizer(call.name)) continue;
      const { arguments: given } = call;
      const rate = given.get("learning_rate") ?? given.get("lr") ?? given.get("0");
      const schedule = /^tensorflow\.train\.(\w+_decay(?:_restarts)?|piecewise_constant)$/.exec(rate?.value.type ?? "")?.[1];
      if (!rate || !schedule) continue;
      report({
        place: rate.place,
        message: `Keras does not count the step of \`${schedule}\`: the learning rate never changes`,
        explanation: "Use a schedule of `keras.optimizers.schedules`, which follows the optimizer's own step.",
        related: rate.value.place ? [{ place: rate.value.place, message: "The schedule" }] : [],
      });
    }
  },
};

import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

const starts = /* @__PURE__ */ nameTest(
  /start_queue_runners|MonitoredSession|MonitoredTrainingSession|Supervisor|slim|Estimator|estimator|QueueRunner|create_threads/,
);
const runsSession = /* @__PURE__ */ nameTest(/^tensorflow\.(Interactive)?Session(\.run)?$/);
const makesQueue = /* @__PURE__ */ nameTest(
  /^tensorflow\.train\.(shuffle_batch|batch|batch_join|shuffle_batch_join|string_input_producer|slice_input_producer|input_producer|range_input_producer|limit_epochs)$/,
);

export const queueRunnersMissing: Rule = {
  code: "KP704",
  name: "queue-runners-missing",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [88],
  fix: "none",
  docs: {
    what: "A queue feeds the graph, but nothing starts the threads that fill it.",
    why: "`tf.train.batch`, `tf.train.string_input_producer` and their like read from queues. Without `tf.train.start_queue_runners` the first `session.run` waits for ever.",
    bad: `import tensorflow.compat.v1 as tf
names = tf.train.string_input_producer(["a.csv", "b.csv"])
key, line = tf.TextLineReader().read(names)
lines = tf.train.batch([line], batch_size=8)
with tf.Session() as session:
    print(session.run(lines))
`,
    good: `import tensorflow.compat.v1 as tf
names = tf.train.string_input_producer(["a.csv", "b.csv"])
key, line = tf.TextLineReader().read(names)
lines = tf.train.batch([line], batch_size=8)
with tf.Session() as session:
    tf.train.start_queue_runners(session)
    print(session.run(lines))
`,
    fine: "Sessions that start the threads themselves: `MonitoredSession`, `Supervisor`, slim's loops, estimators.",
    fixSafety: "No fix: threads should be stopped too, by a coordinator.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/start_queue_runners"],
  },
  check(facts, report) {
    const { calls } = facts.flow;
    if (!calls.some(({ name }) => runsSession(name)) || calls.some(({ name }) => starts(name))) return;
    for (const call of facts.calls) {
      if (!makesQueue(call.canonicalName)) continue;
      report({
        place: call.place,
        message: "Nothing fills this queue: the session waits for ever",
        explanation: "Call `tf.train.start_queue_runners(session)` before the first `session.run`.",
      });
      return;
    }
  },
};

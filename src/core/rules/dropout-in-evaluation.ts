import { knownValue } from "../model/fact.ts";
import type { EventFact, Flow, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule } from "./rule.ts";

export const dropoutInEvaluation: Rule = {
  code: "KP306",
  name: "dropout-in-evaluation",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [45],
  fix: "none",
  docs: {
    what: "Dropout stays on when the model is evaluated.",
    why: "`tf.nn.dropout` with a fixed number drops whenever it is run. An evaluation then looks at a crippled model: its accuracy is too low, and another one each time.",
    bad: `import tensorflow.compat.v1 as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
hidden = tf.nn.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), rate=0.5)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), labels), tf.float32))
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
    print(session.run(accuracy, {inputs: x_test, labels: y_test}))
`,
    good: `import tensorflow.compat.v1 as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
rate = tf.placeholder_with_default(0.0, [])
hidden = tf.nn.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), rate=rate)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), labels), tf.float32))
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100], rate: 0.5})
    print(session.run(accuracy, {inputs: x_test, labels: y_test}))
`,
    fine: "Models of Keras, where `Dropout(…)(x, training=True)` is written on purpose; graphs that the program does not evaluate.",
    fixSafety: "No fix: the rate has to be fed by phase.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/dropout"],
  },
  check(facts, report) {
    for (const { event, kept } of wrappedDropouts(facts.flow))
      report({
        place: event.place,
        message: `Dropout stays on in the evaluation: the cell keeps ${Math.round(100 * kept)} %`,
        explanation: "No run of this program that does not train feeds 1 to what `DropoutWrapper` keeps. Feed 1 where you evaluate.",
      });
    for (const { experiment } of facts.models) {
      if (experiment.kind !== "graph" || !experiment.evaluation) continue;
      for (const layer of experiment.layers) {
        if (layer.kind !== "dropout") continue;
        const rate = knownValue(layer.evaluationRate) ?? 0;
        if (rate <= 0 || rate >= 1) continue;
        const fed = facts.flow.feeds.find(({ value }) => value.place && samePlace(value.place, layer.evaluationRate.place))?.value.place;
        report({
          place: fed ?? layer.place,
          message: `Dropout stays on in the evaluation: it drops ${Math.round(100 * rate)} %`,
          explanation: fed
            ? "What is fed here is for training. Feed the number with which nothing is dropped: 1 to what is kept, 0 to what is dropped."
            : "Make the rate a placeholder: feed it while training, and 0 (nothing dropped) in the evaluation.",
          related: [
            { place: experiment.evaluation.place, message: "Evaluated here" },
            ...(fed ? [{ place: layer.place, message: "The dropout" }] : []),
          ],
          experiment: experiment.id,
        });
      }
    }
  },
};

function samePlace(a: Place, b: Place | null): boolean {
  return a.path === b?.path && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** Runs that do not train and feed less than 1 to what a `DropoutWrapper` keeps; none where some other such run feeds 1. */
function wrappedDropouts({ calls, feeds }: Flow): readonly { readonly event: EventFact; readonly kept: number }[] {
  const wrappers = calls.filter(({ name }) => /\.DropoutWrapper$/.test(name));
  const kept = wrappers.flatMap(({ arguments: given }) =>
    ["input_keep_prob", "output_keep_prob", "state_keep_prob"].flatMap((name) => given.get(name)?.value ?? []),
  );
  return kept.flatMap((placeholder) => {
    const fed = placeholder.type === "placeholder" ? feeds.filter((feed) => feed.placeholder === placeholder) : [];
    const evaluated = fed.filter(({ event }) => !trains(event.subject));
    if (evaluated.length === fed.length) return [];
    const rates = evaluated.flatMap(({ event, value: { plain } }) => (typeof plain === "number" ? [{ event, kept: plain }] : []));
    return rates.length === evaluated.length && rates.every((rate) => rate.kept > 0 && rate.kept < 1) ? rates : [];
  });
}

function trains(fetched: ValueFact): boolean {
  return (
    fetched.type === "tensorflow.TrainOperation" ||
    ((fetched.kind === "sequence" || fetched.kind === "dict") && fetched.inputs.some(trains))
  );
}

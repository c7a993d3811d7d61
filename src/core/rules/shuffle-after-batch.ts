import type { ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import { firstArray } from "./first-array.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { sourceAt, unsafeFix } from "./source-edits.ts";

export const shuffleAfterBatch: Rule = {
  code: "KP508",
  name: "shuffle-after-batch",
  category: "data",
  severity: "info",
  since: "0.2.0",
  catalogue: [69],
  fix: "unsafe",
  docs: {
    what: "A data set is shuffled after it is batched: the same examples stay together.",
    why: "`shuffle` mixes elements, and behind `batch` an element is a whole batch. Each epoch sees the same batches in another order; where the data are sorted by class, every batch holds one class.",
    bad: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).batch(32).shuffle(500)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data)
`,
    good: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).shuffle(500).batch(32)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data)
`,
    fine: "Data that are shuffled before as well.",
    fixSafety: "Unsafe: it is offered where `shuffle` directly follows `batch`; the buffer then counts examples instead of batches.",
    references: ["https://www.tensorflow.org/guide/data#randomly_shuffling_input_data"],
  },
  check(facts, report) {
    for (const { name, result } of facts.flow.trainings.length > 0 ? facts.flow.calls : []) {
      const [data, array] = [result.dataset, firstArray(result)?.data];
      if (!name.endsWith("data.Dataset.shuffle") || !data?.batch || !data.shuffle?.ofBatches) continue;
      if (!array || array.source !== null || array.split === "test") continue;
      if (isBatchedAgain(facts, result)) continue;
      report({
        place: data.shuffle.place,
        message: "This shuffles whole batches: the same examples stay together",
        explanation: "Call `shuffle` before `batch`.",
        ...unsafeFix("Shuffle before the batches are made", exchanged(facts, data.batch.place, data.shuffle.place)),
      });
    }
    for (const event of facts.flow.events) {
      const given = event.arguments.get("x");
      const data = given?.value.dataset;
      if (event.kind !== "fit" || !given || !data?.batch || !data.shuffle) continue;
      // What a loader reads from files is in random order already, unless it is told otherwise.
      const array = firstArray(given.value);
      if (!array?.data || array.data.source !== null || !data.shuffle.ofBatches) continue;
      report({
        place: data.shuffle.place,
        message: "This shuffles whole batches: the same examples stay together",
        explanation: "Call `shuffle` before `batch`.",
        related: [{ place: given.place, message: "Trained on here" }],
        ...unsafeFix("Shuffle before the batches are made", exchanged(facts, data.batch.place, data.shuffle.place)),
      });
    }
  },
};

/** `data.batch(32).shuffle(1000)` the other way round; null where something else stands between. */
function exchanged(facts: RuleFacts, batch: Place, shuffle: Place): TextEdit | null {
  const batched = /\.batch\([^()]*\)$/.exec(sourceAt(facts, batch) ?? "")?.[0];
  const shuffled = /^\s*(\.shuffle\([^()]*\))$/.exec(facts.text.slice(batch.span.end, shuffle.span.end));
  if (batched === undefined || !shuffled?.[1]) return null;
  const between = shuffled[0].slice(0, -shuffled[1].length);
  return { span: { start: batch.span.end - batched.length, end: shuffle.span.end }, newText: shuffled[1] + between + batched };
}

/** Whether what is shuffled is put into batches afterwards: then they were sequences, or are taken apart. */
function isBatchedAgain({ flow }: RuleFacts, dataset: ValueFact): boolean {
  const after = new Set([dataset]);
  return flow.calls.some(({ name, self, result }) => {
    if (!self || !after.has(self)) return false;
    after.add(result);
    return /\.(padded_|un)?batch$/.test(name);
  });
}

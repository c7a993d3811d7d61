import type { CallRecordFact, ValueFact } from "../model/flow/flow.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";

const setsState = /* @__PURE__ */ nameTest(/^numpy\.random\.(seed|set_state|get_state|RandomState|default_rng)$/);

export const shuffledApart: Rule = {
  code: "KP505",
  name: "shuffled-apart",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [68],
  fix: "none",
  docs: {
    what: "Inputs are shuffled without their labels.",
    why: "After that the labels belong to other examples: the model can learn no more than how often each class occurs.",
    bad: `import numpy as np
from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
np.random.shuffle(x)
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    good: `import numpy as np
from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
order = np.random.permutation(len(x))
x, y = x[order], y[order]
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    fine: "`fit` shuffles inputs and labels together by itself; an autoencoder whose labels are its inputs.",
    fixSafety: "No fix: one order for both has to be drawn.",
    references: ["https://numpy.org/doc/stable/reference/random/generated/numpy.random.permutation.html"],
  },
  check(facts, report) {
    for (const { name, place } of shuffledOneByOne(facts))
      report({
        place,
        message: "Inputs and labels are shuffled one after the other: each gets an order of its own",
        explanation: `\`${name}\` draws another order each time. Draw one permutation and use it for both.`,
      });
    for (const { place } of shuffledInPlace(facts))
      report({
        place,
        message: "Only the inputs are shuffled: they no longer belong to their labels",
        explanation: "The labels stay in the order in which both were made. Draw one permutation and use it for both.",
      });
    for (const event of facts.flow.events) {
      const [x, y] = [event.arguments.get("x"), event.arguments.get("y")];
      const [inputs, labels] = [x?.value.data, y?.value.data];
      if (event.kind !== "fit" || !x || !inputs?.dataSet || !labels?.dataSet || inputs.dataSet !== labels.dataSet) continue;
      if (inputs.part !== "inputs" || labels.part !== "labels" || (inputs.shuffledAt === null) === (labels.shuffledAt === null)) continue;
      const which = inputs.shuffledAt === null ? "labels" : "inputs";
      report({
        place: x.place,
        message: `Only the ${which} are shuffled: they no longer belong together`,
        explanation: `Inputs and labels come from \`${inputs.dataSet}\` in the same order, and the ${which} were put into another one. Draw one permutation and use it for both.`,
      });
    }
    const events = new Set(facts.flow.feeds.map(({ event }) => event));
    for (const event of events) {
      const fed = facts.flow.feeds.flatMap((feed) => (feed.event === event && feed.value.data?.dataSet ? [feed.value.data] : []));
      const [inputs, labels] = (["inputs", "labels"] as const).map((part) => fed.filter((data) => data.part === part));
      const [x, y] = [inputs?.[0], labels?.[0]];
      if (inputs?.length !== 1 || labels?.length !== 1 || !x || !y || x.dataSet !== y.dataSet || x.split !== y.split) continue;
      if ((x.shuffledAt === null) === (y.shuffledAt === null)) continue;
      const which = x.shuffledAt === null ? "labels" : "inputs";
      report({
        place: event.place,
        message: `Only the ${which} are shuffled: they no longer belong together`,
        explanation: `Inputs and labels come from \`${x.dataSet}\` in the same order, and the ${which} were put into another one. Draw one permutation and use it for both.`,
      });
    }
  },
};

/** In-place shuffles of the labels of a data set of which the inputs are shuffled too, where nothing sets the random numbers' state. */
function shuffledOneByOne({ flow }: RuleFacts): readonly CallRecordFact[] {
  const shuffles = flow.calls.filter(({ name }) => name === "numpy.random.shuffle");
  if (shuffles.length < 2 || flow.calls.some(({ name }) => setsState(name))) return [];
  const parts = shuffles.map((call) => ({ call, data: [...call.arguments.values()][0]?.value.data ?? null }));
  const labels = parts.filter(({ data }) => data?.part === "labels");
  return labels.flatMap(({ call, data }) =>
    parts.some((other) => other.data?.part === "inputs" && other.data.dataSet === data?.dataSet && other.data.split === data?.split)
      ? [call]
      : [],
  );
}

/** In-place shuffles of arrays of the program's own that `fit` is given as inputs, with labels that were there before and stay as they were. */
function shuffledInPlace({ flow }: RuleFacts): readonly CallRecordFact[] {
  const shuffles = flow.calls.filter(({ name }) => name === "numpy.random.shuffle");
  const madeAt = (value: ValueFact) => flow.calls.findIndex(({ result }) => result === value);
  return shuffles.filter((call) => {
    const inputs = [...call.arguments.values()][0]?.value;
    return flow.events.some(({ kind, arguments: given }) => {
      const [x, y] = [given.get("x")?.value, given.get("y")?.value];
      if (kind !== "fit" || !x || !y || x.place !== inputs?.place || x.kind !== "array" || y.kind !== "array") return false;
      if (!x.data || !y.data || x.data.dataSet || x.data.isRandom || y.data.isRandom) return false;
      if (x.data.shuffledAt === null || y.data.shuffledAt !== null) return false;
      const at = madeAt(y);
      return x.place !== y.place && at >= 0 && at < flow.calls.indexOf(call);
    });
  });
}

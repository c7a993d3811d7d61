import type { LayerFact, ModelFact } from "../model/flow/flow.ts";
import { firstArray } from "./first-array.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const embeddingTooSmall: Rule = {
  code: "KP507",
  name: "embedding-too-small",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [76],
  fix: "unsafe",
  docs: {
    what: "An embedding has fewer rows than the largest number that goes in.",
    why: "An embedding looks up row number n. A number as large as `input_dim` or larger raises an error on a CPU, and gives zeros on a GPU without a word.",
    bad: `import numpy as np
from tensorflow import keras
words = np.random.randint(0, 5000, (100, 20))
model = keras.Sequential([
    keras.layers.Embedding(1000, 16),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(words, np.zeros((100, 1)))
`,
    good: `import numpy as np
from tensorflow import keras
words = np.random.randint(0, 5000, (100, 20))
model = keras.Sequential([
    keras.layers.Embedding(5000, 16),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(words, np.zeros((100, 1)))
`,
    fine: "Numbers whose range is not known.",
    fixSafety: "Unsafe: the vocabulary may be meant to be smaller.",
    references: ["https://keras.io/api/layers/core_layers/embedding/"],
  },
  check(facts, report) {
    for (const model of facts.flow.models) {
      const first = model.layers?.[0] ?? layerOnInput(facts, model);
      const rows = first?.type === "Embedding" && !first.isOwn ? first.config.get("input_dim") : null;
      if (!first?.place || typeof rows !== "number") continue;
      for (const event of model.events) {
        const given = event.arguments.get("x");
        const range = given && firstArray(given.value)?.data?.range;
        if (!given || !range || range[1] < rows || event.kind !== "fit") continue;
        report({
          place: first.arguments.get("input_dim")?.place ?? first.place,
          message: `The embedding has ${rows} rows, but the words go up to number ${range[1]}`,
          explanation: `Numbers from **${range[0]}** to **${range[1]}** go in: that takes **${range[1] + 1}** rows.`,
          related: [{ place: given.place, message: "The words" }],
          ...unsafeFix(`Use ${range[1] + 1} rows`, replaceNumber(facts, first.arguments.get("input_dim")?.place, range[1] + 1)),
        });
      }
    }
  },
};

/** The embedding that takes the only input of a functional model. */
function layerOnInput({ flow }: RuleFacts, { kind, inputs }: ModelFact): LayerFact | undefined {
  const [input, ...others] = inputs;
  if (kind !== "functional" || !input || others.length > 0) return undefined;
  return flow.layerCalls.find(({ layer, inputs: given }) => layer.type === "Embedding" && given[0] === input)?.layer;
}

import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

const setsSeed = /* @__PURE__ */ nameTest(/set_random_seed|random\.set_seed|random\.seed$/);

export const seedMissing: Rule = {
  code: "KP108",
  name: "seed-missing",
  category: "initialisation",
  severity: "hint",
  since: "0.2.0",
  catalogue: [10],
  fix: "none",
  isOffByDefault: true,
  docs: {
    what: "A program trains without setting a seed.",
    why: "Weights, shuffling and dropout are then drawn anew each time: no result can be repeated, and two runs differ by chance alone.",
    bad: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.zeros((9, 4)), np.zeros((9, 1)))
`,
    good: `import numpy as np
from tensorflow import keras
keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.zeros((9, 4)), np.zeros((9, 1)))
`,
    fine: "The rule is a matter of opinion, and off unless it is selected.",
    fixSafety: "No fix: which seed, and where, is for the author to say.",
    references: ["https://keras.io/api/utils/python_utils/#set_random_seed-function"],
  },
  check(facts, report) {
    const [first] = facts.flow.events.filter(({ kind }) => kind === "fit");
    if (!first || facts.flow.calls.some(({ name }) => setsSeed(name))) return;
    report({
      place: first.place,
      message: "No seed is set: no result can be repeated",
      explanation: "Call `keras.utils.set_random_seed(…)` (`tf.set_random_seed` in TensorFlow 1) before the model is made.",
    });
  },
};

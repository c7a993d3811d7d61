import type { Rule } from "./rule.ts";

export const superNotCalled: Rule = {
  code: "KP615",
  name: "super-not-called",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [83],
  fix: "none",
  docs: {
    what: "The `__init__` of a layer or model of the program's own does not call `super().__init__()`.",
    why: "Keras prepares in it what keeps track of layers and weights. Without it the first layer that is assigned raises `RuntimeError: It looks like you are subclassing Model and you forgot to call super().__init__()`.",
    bad: `from tensorflow import keras
class Net(keras.Model):
    def __init__(self):
        self.dense = keras.layers.Dense(1)
    def call(self, inputs):
        return self.dense(inputs)
net = Net()
`,
    good: `from tensorflow import keras
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)
    def call(self, inputs):
        return self.dense(inputs)
net = Net()
`,
    fine: "Classes without an `__init__`, and `keras.Model.__init__(self)`.",
    fixSafety: "No fix: the base class may need arguments.",
    references: ["https://keras.io/guides/making_new_layers_and_models_via_subclassing/"],
  },
  check(facts, report) {
    for (const { kind, place, subject } of facts.flow.notes) {
      if (kind !== "superless" || facts.statements.isConditional(place.span)) continue;
      report({
        place,
        message: `\`${subject.type}\` does not call \`super().__init__()\``,
        explanation: "Begin `__init__` with `super().__init__()`: Keras needs it to keep track of layers and weights.",
      });
    }
  },
};

import type { Rule } from "./rule.ts";
import { removeKeyword, unsafeFix } from "./source-edits.ts";

export const inputShapeIgnored: Rule = {
  code: "KP614",
  name: "input-shape-ignored",
  category: "shapes and wiring",
  severity: "hint",
  since: "0.2.0",
  catalogue: [83],
  fix: "unsafe",
  docs: {
    what: "`input_shape` is given to a layer that is not the first of a Sequential model.",
    why: "Only the first layer's input shape counts; that of every other one follows from the layer before. Keras ignores the argument without a word, and the reader is misled where the two differ.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.layers.Dense(64, activation="relu", input_shape=(20,)),
    keras.layers.Dense(32, activation="relu", input_shape=(20,)),
    keras.layers.Dense(1),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.layers.Dense(64, activation="relu", input_shape=(20,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1),
])
`,
    fine: "On the first layer the argument declares the model's input.",
    fixSafety: "Unsafe: the layer may be meant to be the first one.",
    references: ["https://keras.io/guides/sequential_model/"],
  },
  check(facts, report) {
    for (const { layers } of facts.flow.models) {
      for (const layer of layers?.slice(1) ?? []) {
        const name = layer.arguments.has("input_shape") ? "input_shape" : "input_dim";
        const given = layer.arguments.get(name);
        if (!given?.isKeyword || layer.isModel || layer.isOwn || layer.type === "Embedding" || layer.type === "InputLayer") continue;
        report({
          place: given.place,
          message: "This input shape is ignored: the layer is not the model's first",
          explanation: "What goes into the layer follows from the layer before it.",
          ...unsafeFix("Leave it out", removeKeyword(facts, name, given.place)),
        });
      }
    }
  },
};

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
    what: "`input_shape` is given to a layer that is not the first of a Sequential model, or to a model or layer of the program's own that has no such parameter.",
    why: "Only the first layer's input shape counts; that of every other one follows from the layer before. Keras ignores the argument without a word, and the reader is misled where the two differ. A class of the program's own takes what its `__init__` names: everything else is a `TypeError`.",
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
    for (const { kind, place, value, subject } of facts.flow.notes) {
      const name = value?.plain;
      if (kind !== "unexpected" || typeof name !== "string" || !inputArguments.has(name) || facts.statements.isGuarded(place.span))
        continue;
      report({
        place,
        severity: "error",
        message: `\`${subject.type}\` takes no \`${name}\`: Python stops here`,
        explanation: `Its \`__init__\` has no such parameter. A model of the program's own learns the shape of its input from what it is called on; leave \`${name}\` out, and call \`build\` where the weights are needed before.`,
      });
    }
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

const inputArguments: ReadonlySet<string> = new Set(["input_shape", "input_dim", "batch_input_shape", "input_length"]);

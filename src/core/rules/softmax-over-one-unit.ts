import { activationEdit } from "./activation-edit.ts";
import { activationOfLayer } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { renameCallee, unsafeFix } from "./source-edits.ts";

export const softmaxOverOneUnit: Rule = {
  code: "KP203",
  name: "softmax-over-one-unit",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [11],
  fix: "unsafe",
  docs: {
    what: "A softmax is taken over a single unit.",
    why: "Softmax makes the values of one row add up to 1. With one value that value is always 1, whatever the weights are: the output is constant, its gradient zero, and nothing is learned. One unit that says yes or no needs a sigmoid.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="softmax"),
])
model.compile("adam", "binary_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
`,
    fine: "A softmax over another axis, as attention takes over time (`Softmax(axis=1)`), is right.",
    fixSafety: "Unsafe: it changes what the model computes; instead, one unit for each class may be meant.",
    references: ["https://keras.io/api/layers/activations/#softmax-function"],
  },
  check(facts, report) {
    for (const { layer, outputs, inputs, place } of facts.flow.layerCalls) {
      const isOverLast = (layer.config.get("axis") ?? -1) === -1;
      const size = (outputs[0] ?? inputs[0])?.shape?.at(-1);
      if (!place || size !== 1 || !isOverLast || activationOfLayer(layer) !== "softmax") continue;
      const argument = layer.arguments.get("activation");
      report({
        place: argument?.place ?? place,
        message: "Softmax over one unit is always 1: nothing can be learned",
        explanation:
          "A softmax divides each value by the sum of all: of one value that gives 1. For yes or no use one unit with a sigmoid and `binary_crossentropy`, for more classes one unit for each.",
        ...unsafeFix("Use a sigmoid", activationEdit(facts, { layer, name: "softmax", place, units: size }, "sigmoid")),
      });
    }
    for (const tensor of facts.flow.tensors) {
      if (tensor.type !== "softmax" || !tensor.place || tensor.shape?.at(-1) !== 1 || tensor.shape.length !== 2) continue;
      const axis = tensor.arguments.get("axis")?.value ?? tensor.arguments.get("dim")?.value;
      if (axis && axis.plain !== -1 && axis.plain !== 1) continue;
      report({
        place: tensor.place,
        message: "Softmax over one unit is always 1: nothing can be learned",
        explanation: "A softmax divides each value by the sum of all: of one value that gives 1. For yes or no use a sigmoid.",
        ...unsafeFix("Use a sigmoid", renameCallee(facts, tensor.place, "sigmoid")),
      });
    }
  },
};

import type { Rule } from "./rule.ts";

export const validationOnTrainingData: Rule = {
  code: "KP506",
  name: "validation-on-training-data",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [75],
  fix: "none",
  docs: {
    what: "A model is validated on the very data that it is trained on.",
    why: "The validation is there to see how the model does on examples that it has not learned. On the training data it shows the training accuracy again, and early stopping never stops.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5, validation_data=(x, y))
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5, validation_data=(x_test, y_test))
`,
    fine: "Other arrays, and parts of an array that was split.",
    fixSafety: "No fix: which data are meant is for the author to say.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const event of facts.flow.events) {
      const [x, validation] = [event.arguments.get("x"), event.arguments.get("validation_data")];
      if (event.kind !== "fit" || !x || !validation) continue;
      const { value } = validation;
      const inputs = value.kind === "sequence" ? value.inputs[0] : value;
      if (inputs !== x.value || (inputs.kind !== "array" && inputs.kind !== "dataset")) continue;
      report({
        place: validation.place,
        message: "Validated on the training data: this shows nothing about new examples",
        explanation: "The validation data are the very object that is trained on. Use a test set, or `validation_split=0.2` in its place.",
        related: [{ place: x.place, message: "Trained on here" }],
      });
    }
  },
};

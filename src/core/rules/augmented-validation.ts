import type { Rule } from "./rule.ts";

export const augmentedValidation: Rule = {
  code: "KP510",
  name: "augmented-validation",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [72],
  fix: "none",
  docs: {
    what: "The images that a model is validated or tested on are turned, shifted or flipped at random.",
    why: "Random changes make more training data of what there is. On validation data they measure another task than the real one, with another result each time: early stopping and the choice of a model follow that noise.",
    bad: `from tensorflow import keras
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255, rotation_range=20, horizontal_flip=True)
train = images.flow_from_directory("train", target_size=(64, 64), class_mode="binary")
validation = images.flow_from_directory("validation", target_size=(64, 64), class_mode="binary")
model = keras.Sequential([keras.Input((64, 64, 3)), keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
model.fit(train, validation_data=validation, epochs=5)
`,
    good: `from tensorflow import keras
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255, rotation_range=20, horizontal_flip=True)
plain = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255)
train = images.flow_from_directory("train", target_size=(64, 64), class_mode="binary")
validation = plain.flow_from_directory("validation", target_size=(64, 64), class_mode="binary")
model = keras.Sequential([keras.Input((64, 64, 3)), keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
model.fit(train, validation_data=validation, epochs=5)
`,
    fine: "Scaling and centring, which belong to both. Random layers inside of the model, which do nothing while it is evaluated.",
    fixSafety: "No fix: a second generator or a second pipeline has to be written.",
    references: ["https://keras.io/api/data_loading/image/"],
  },
  check(facts, report) {
    for (const { kind, arguments: given } of facts.flow.events) {
      const tested = given.get(kind === "fit" ? "validation_data" : "x") ?? (kind === "evaluate" ? given.get("generator") : undefined);
      const augmented = kind === "run" ? null : tested?.value.dataset?.augmented;
      if (!tested || !augmented) continue;
      report({
        place: tested.place,
        message: `${kind === "fit" ? "Validation" : "Test"} images are changed at random`,
        explanation: "Random changes are for training. Prepare these images without them.",
        related: [{ place: augmented, message: "They are changed here" }],
      });
    }
  },
};

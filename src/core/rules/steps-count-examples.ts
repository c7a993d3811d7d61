import type { Rule } from "./rule.ts";

export const stepsCountExamples: Rule = {
  code: "KP514",
  name: "steps-count-examples",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [60],
  fix: "none",
  docs: {
    what: "`steps_per_epoch` is the number of examples, but a step is a batch.",
    why: "With batches of 32 an epoch then goes through an endless iterator 32 times: training takes 32 times as long, the learning rate's schedule and early stopping are 32 times too slow. A data set that ends runs out of data, and training stops in the first epoch.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.cifar10.load_data()
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255, horizontal_flip=True)
model = keras.Sequential([
    keras.Input((32, 32, 3)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(images.flow(x, y, batch_size=32), steps_per_epoch=len(x), epochs=5)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.cifar10.load_data()
images = keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255, horizontal_flip=True)
model = keras.Sequential([
    keras.Input((32, 32, 3)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(images.flow(x, y, batch_size=32), steps_per_epoch=len(x) // 32, epochs=5)
`,
    fine: "Steps that are fewer than the batches of the data set, and a few rounds more on purpose.",
    fixSafety: "No fix: the number may come from far away. Leaving `steps_per_epoch` out is best.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const { kind, arguments: given } of facts.flow.events) {
      const data = (given.get("x") ?? given.get("generator"))?.value.dataset;
      const steps = given.get("steps_per_epoch");
      const count = steps?.value.plain;
      const size = data?.batch?.size;
      if (kind !== "fit" || !data || !steps || typeof count !== "number" || !size || size < 2 || data.count === null) continue;
      // The examples fill all batches but the last one.
      if (count <= (data.count - 1) * size || count > data.count * size || data.count < 2) continue;
      report({
        place: steps.place,
        message: `A step is a batch of ${size}: an epoch of ${count} steps goes through the data ${size} times`,
        explanation: `There are **${data.count}** batches. Write \`${count} // ${size}\`, or leave \`steps_per_epoch\` out.`,
      });
    }
  },
};

import { firstArray } from "./first-array.ts";
import { formatScale } from "./format-number.ts";
import type { Rule } from "./rule.ts";
import { scaledByTwo } from "./scaled-by-two.ts";
import { unsafeFix, withoutDivision } from "./source-edits.ts";
import { weightedInputs } from "./weighted-inputs.ts";

export const scaledTwice: Rule = {
  code: "KP504",
  name: "scaled-twice",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [65],
  fix: "unsafe",
  docs: {
    what: "Images are scaled to 0 … 1 twice: their values end up below 0.004.",
    why: "Inputs a hundred times too small give outputs and gradients that are nearly those of zeros: the first layer's weights hardly move, and training is slow.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
x = x / 255.0
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    fine: "Data whose range is not known; a `Normalization` layer in the model, which mends it.",
    fixSafety: "Unsafe: the other of the two divisions may be the one to leave out.",
    references: ["https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/"],
  },
  check(facts, report) {
    for (const model of facts.flow.models) {
      for (const event of model.events) {
        const given = event.arguments.get("x");
        const data = given && firstArray(given.value)?.data;
        if (event.kind !== "fit" || !given || !data?.isImage || !data.range || data.range[0] < 0) continue;
        const [first] = model.layers ?? [];
        const factor = first?.type === "Rescaling" ? first.config.get("scale") : 1;
        if (typeof factor !== "number" || first?.type === "Normalization" || first?.type === "BatchNormalization") continue;
        const largest = data.range[1] * factor;
        if (largest <= 0 || largest > 0.02) continue;
        const at = factor === 1 ? data.steps.findLast(({ kind }) => kind === "affine")?.place : first?.place;
        report({
          place: at ?? given.place,
          message: `The images are scaled twice: their values go up to ${formatScale(largest)} only`,
          explanation: `${data.steps
            .filter(({ kind }) => kind === "affine")
            .map(({ text }) => text)
            .join(", then ")}${factor === 1 ? "" : `, then \`Rescaling(${formatScale(factor)})\``}. Leave one of them out.`,
          ...(model.experiment === null ? {} : { experiment: model.experiment }),
          ...(factor === 1 ? unsafeFix("Divide once", withoutDivision(facts, at)) : {}),
        });
      }
    }
    for (const site of scaledByTwo(facts)) report(site);
    const told = new Set<unknown>();
    for (const { data, place, weights } of weightedInputs(facts)) {
      if (!data.isImage || !data.range || data.range[0] < 0 || data.range[1] <= 0 || data.range[1] > 0.02 || told.has(weights)) continue;
      told.add(weights);
      const steps = data.steps.filter(({ kind }) => kind === "affine");
      report({
        place: steps.at(-1)?.place ?? place,
        message: `The images are scaled twice: their values go up to ${formatScale(data.range[1])} only`,
        explanation: `${steps.map(({ text }) => text).join(", then ")}. Leave one of them out.`,
      });
    }
  },
};

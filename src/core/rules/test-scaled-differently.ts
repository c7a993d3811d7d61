import type { DataFact, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { evaluatedData } from "./evaluated-data.ts";
import { firstArray } from "./first-array.ts";
import { formatScale } from "./format-number.ts";
import type { Rule } from "./rule.ts";
import { trainedAndEvaluated } from "./trained-and-evaluated.ts";
import { weightedInputs } from "./weighted-inputs.ts";

export const testScaledDifferently: Rule = {
  code: "KP502",
  name: "test-scaled-differently",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [63],
  fix: "none",
  yieldsTo: ["unscaled-images", "scaled-twice"],
  docs: {
    what: "A model is evaluated on data of another scale than it was trained on.",
    why: "What was learned on values between 0 and 1 says nothing of values between 0 and 255: the accuracy that is shown is that of another problem. Whatever is done to the training data has to be done to the test data.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784)
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
model.evaluate(x_test, y_test)
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
model.fit(x, y, epochs=5)
model.evaluate(x_test, y_test)
`,
    fine: "Data whose range is not known.",
    fixSafety: "No fix: the test data may be prepared elsewhere.",
    references: ["https://scikit-learn.org/stable/common_pitfalls.html#inconsistent-preprocessing"],
  },
  check(facts, report) {
    for (const { trained, evaluated, place, experiment } of trainedAndEvaluated(facts)) {
      const scaling = trained.steps.find(({ scaledBy }) => scaledBy !== null)?.place;
      if (!scaling || !place || !isUnscaledPart(evaluated, trained)) continue;
      report({
        place,
        message: "Evaluated on data that are not scaled, trained on data that are",
        explanation: "Scale them by the mean and the deviation of the training data too: `scaler.transform`.",
        related: [{ place: scaling, message: "The training data are scaled here" }],
        cause: `${scaling.path}:${scaling.span.start}`,
        ...(experiment === null ? {} : { experiment }),
      });
    }
    for (const model of facts.flow.models) {
      const { trained, evaluated = [] } = evaluatedData(model) ?? {};
      const scale = trained && scaleOf(trained.value);
      if (!trained || !scale) continue;
      for (const { value, place } of evaluated) {
        const other = scaleOf(value);
        if (!other || (other / scale < 4 && scale / other < 4)) continue;
        report({
          place,
          message: `Evaluated on values up to ${formatScale(other)}, trained on values up to ${formatScale(scale)}`,
          explanation: "Scale the test data in the same way as the training data.",
          related: [{ place: trained.place, message: "Trained on here" }],
          cause: `${trained.place.path}:${trained.place.span.start}`,
          ...(model.experiment === null ? {} : { experiment: model.experiment }),
        });
      }
    }
    const trained = new Map<unknown, { readonly scale: number; readonly place: Place }>();
    const inputs = weightedInputs(facts);
    for (const { data, place, weights } of inputs) {
      const scale = data.split === "train" ? scaleOfData(data) : null;
      if (scale && !trained.has(weights)) trained.set(weights, { scale, place });
    }
    const told = new Set<unknown>();
    for (const { data, place, weights } of inputs) {
      const [other, training] = [data.split === "test" ? scaleOfData(data) : null, trained.get(weights)];
      if (!other || !training || told.has(weights) || (other / training.scale < 4 && training.scale / other < 4)) continue;
      told.add(weights);
      report({
        place,
        message: `Evaluated on values up to ${formatScale(other)}, trained on values up to ${formatScale(training.scale)}`,
        explanation: "Scale the test data in the same way as the training data.",
        related: [{ place: training.place, message: "Trained on here" }],
      });
    }
  },
};

const keepsScale = new Set(["take", "split", "reshape", "transpose", "cast"]);

/** Whether it is of the same data, and nothing was done to its numbers but what was done to the other part as well. */
function isUnscaledPart(part: DataFact, other: DataFact): boolean {
  if (part.dataSet !== other.dataSet || part.source !== other.source || (part.dataSet ?? part.source) === null) return false;
  return part.steps.every(({ kind, place, text, scaledBy }) => {
    const isShared = other.steps.some((step) => step.text === text && step.place?.span.start === place?.span.start);
    return scaledBy === null && (isShared || keepsScale.has(kind));
  });
}

/** The largest size of a value; null where it is not known. */
function scaleOf(value: ValueFact): number | null {
  return scaleOfData(firstArray(value)?.data ?? null);
}

function scaleOfData(data: DataFact | null): number | null {
  if (!data?.range || data.isRandom || data.isOneHot || !(data.dataSet || data.isImage)) return null;
  return Math.max(Math.abs(data.range[0]), Math.abs(data.range[1])) || null;
}

import type { DataFact } from "../model/flow/flow.ts";
import { firstArray } from "./first-array.ts";
import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";
import { trainedAndEvaluated } from "./trained-and-evaluated.ts";

const adapts = /* @__PURE__ */ nameTest(
  /^keras\.layers\.(experimental\.preprocessing\.)?(Normalization|TextVectorization|StringLookup|IntegerLookup|Discretization)\.adapt$/,
);

export const adaptedToTestData: Rule = {
  code: "KP519",
  name: "adapted-to-test-data",
  category: "data",
  severity: "info",
  since: "0.2.0",
  catalogue: [67],
  fix: "none",
  docs: {
    what: "A preprocessing layer learns its statistics or its vocabulary from the data that the model is evaluated on.",
    why: "`adapt` fixes the mean and the variance, or which words have a number. From all examples, or from the test data, the figures of the evaluation come out better than on data that are really new; from the test data alone the training data are scaled by numbers that are not theirs. Call `adapt` with the training data.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.boston_housing.load_data()
normalization = keras.layers.Normalization()
normalization.adapt(x_test)
model = keras.Sequential([normalization, keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20, validation_data=(x_test, y_test))
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.boston_housing.load_data()
normalization = keras.layers.Normalization()
normalization.adapt(x)
model = keras.Sequential([normalization, keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20, validation_data=(x_test, y_test))
`,
    fine: "The training data, also without what is set aside for the validation, and programs that evaluate nothing.",
    fixSafety: "No fix: the data have to be split first.",
    references: ["https://keras.io/guides/preprocessing_layers/#the-adapt-method"],
  },
  check(facts, report) {
    for (const call of facts.flow.calls) {
      const given = adapts(call.name) ? call.arguments.get("data") : undefined;
      const data = given && firstArray(given.value)?.data;
      if (!given || !data || (data.dataSet === null && data.source === null)) continue;
      for (const { trained, evaluated, place } of trainedAndEvaluated(facts)) {
        const isOfAll = hasBothParts(data, trained, evaluated);
        if (!isOfAll && !isEvaluatedPart(data, trained, evaluated)) continue;
        report({
          place: given.place,
          message: isOfAll ? "Adapted to all examples, those of the evaluation too" : "Adapted to the data that the model is evaluated on",
          explanation:
            "What is evaluated on has to be new to the whole model, its preprocessing included. Call `adapt` with the training data.",
          related: place ? [{ place, message: "Evaluated here" }] : [],
        });
        break;
      }
    }
  },
};

type Step = DataFact["steps"][number];

const isPart = ({ kind }: Step): boolean => kind === "split" || kind === "take";

function isSameSource(a: DataFact, b: DataFact): boolean {
  return a.dataSet === b.dataSet && a.source === b.source;
}

/** Whether two different parts of it are trained on and evaluated on. */
function hasBothParts(data: DataFact, trained: DataFact, evaluated: DataFact): boolean {
  const [one, other] = [trained, evaluated].map((part) => stepsAfter(data, part)?.filter(isPart));
  if (!one || !other || one.length === 0 || other.length === 0) return false;
  return partText(one) !== partText(other);
}

/** What was done to `later` since it was `earlier`; null where it comes from elsewhere. */
function stepsAfter(earlier: DataFact, later: DataFact): readonly Step[] | null {
  const isSame = isSameSource(earlier, later) && earlier.split === later.split && earlier.part === later.part;
  const isPrefix = earlier.steps.every(({ text, place }, i) => {
    const step = later.steps[i];
    return step?.text === text && step.place?.span.start === place?.span.start;
  });
  return isSame && isPrefix ? later.steps.slice(earlier.steps.length) : null;
}

/** Whether it is the part that is evaluated on, and not the one that is trained on. */
function isEvaluatedPart(data: DataFact, trained: DataFact, evaluated: DataFact): boolean {
  if (!isSameSource(data, evaluated) || !isSameSource(data, trained)) return false;
  const [part, one, other] = [data, trained, evaluated].map(({ split, steps }) => `${split} ${partText(steps.filter(isPart))}`);
  return part === other && one !== other;
}

function partText(parts: readonly Step[]): string {
  return parts.map(({ text }) => text).join();
}

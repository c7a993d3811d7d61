import type { DataFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule } from "./rule.ts";
import { trainedAndEvaluated } from "./trained-and-evaluated.ts";

export const scaledBeforeSplit: Rule = {
  code: "KP517",
  name: "scaled-before-split",
  category: "data",
  severity: "info",
  since: "0.2.0",
  catalogue: [67],
  fix: "none",
  docs: {
    what: "Data are scaled by a mean, a deviation, a minimum or a maximum of all examples, and only then split into those to train on and those to evaluate on.",
    why: "The examples that the model is evaluated on have taken part in the scaling: they are not new to it any more, and the figures come out too good. How much depends on the data: with a few hundred examples or rare large values it can be seen, with many alike ones hardly. Fit the scaler on the training part alone, and use it on both.",
    bad: `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
import pandas as pd
table = pd.read_csv("houses.csv")
x, y = table.drop("price", axis=1).values, table["price"].values
x = StandardScaler().fit_transform(x)
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2)
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20)
model.evaluate(x_test, y_test)
`,
    good: `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
import pandas as pd
table = pd.read_csv("houses.csv")
x, y = table.drop("price", axis=1).values, table["price"].values
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2)
scaler = StandardScaler().fit(x)
x, x_test = scaler.transform(x), scaler.transform(x_test)
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20)
model.evaluate(x_test, y_test)
`,
    fine: "Statistics of the training part, also where it is the first rows; constants such as 255; each row scaled by itself.",
    fixSafety: "No fix: the lines have to be put in another order.",
    references: ["https://scikit-learn.org/stable/common_pitfalls.html#data-leakage"],
  },
  check(facts, report) {
    for (const { trained, evaluated, place, experiment } of trainedAndEvaluated(facts)) {
      const [found, other] = [scalingOfAll(evaluated), scalingOfAll(trained)];
      // What is trained on is another part of the same.
      if (!found || !other || (found.part === other.part && samePlace(found.split, other.split))) continue;
      report({
        place: found.scaled,
        message: "Scaled by statistics of all examples, those of the evaluation too",
        explanation: "Split first. Then take the statistics of the training part alone, and scale both parts by them.",
        related: [
          ...(found.split ? [{ place: found.split, message: "Split here" }] : []),
          ...(place ? [{ place, message: "Evaluated here" }] : []),
        ],
        ...(experiment === null ? {} : { experiment }),
      });
    }
  },
};

interface Scaling {
  readonly scaled: Place;
  readonly split: Place | null;
  /** Which part is left. */
  readonly part: string;
}

/** A scaling by all examples, of which only some are in the array. */
function scalingOfAll({ steps }: DataFact): Scaling | null {
  for (const { scaledBy, place } of steps) {
    const split = scaledBy === null ? undefined : steps.slice(scaledBy).find(({ kind }) => kind === "split" || kind === "take");
    if (place && split) return { scaled: place, split: split.place, part: split.text };
  }
  return null;
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.path === b?.path && a?.span.start === b?.span.start;
}

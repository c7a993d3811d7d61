import type { ModelFact } from "../model/flow/flow.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { clash, shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

/** Losses that compare labels and output number by number. */
const pairwise =
  /^(mean_(squared|absolute|absolute_percentage|squared_logarithmic)_error|binary_crossentropy|categorical_crossentropy|kl_divergence|poisson|huber|log_cosh|logcosh)$/;

export const targetShape: Rule = {
  code: "KP617",
  name: "target-shape",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [26, 34, 77],
  fix: "none",
  yieldsTo: ["labels-form", "loss-operand-shapes"],
  docs: {
    what: "The labels that `fit` gets have another shape than the model's output, or are one array where the model has several outputs.",
    why: "The loss compares them number by number: `ValueError: Dimensions must be equal`, or `Arguments target and output must have the same shape`. One number against several does not stop `mse` and its like: it is compared with each of them, and the model learns their mean.",
    bad: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.compile("adam", "mse")
model.fit(np.zeros((8, 4)), np.zeros((8, 2)))
`,
    good: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(np.zeros((8, 4)), np.zeros((8, 2)))
`,
    fine: "A last axis of 1 that only one of them has, which Keras adds or removes.",
    fixSafety: "No fix: the last layer or the labels may be the wrong ones.",
    references: ["https://keras.io/api/losses/"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    for (const model of facts.flow.models) {
      const fit = model.events.find(({ kind }) => kind === "fit");
      const given = fit?.arguments.get("y");
      const count = model.outputs.length;
      if (!fit || given?.value.kind !== "array" || count < 2 || !isForAll(model) || facts.statements.isGuarded(fit.place.span)) continue;
      report({
        place: given.place,
        message: `The model has ${count} outputs, but gets one array of labels`,
        explanation: "Give it one array for each output, in a list in their order or in a dictionary by their names.",
        related: model.outputs.flatMap(({ place }) => (place ? [{ place, message: "An output" }] : [])),
        ...(model.experiment === null ? {} : { experiment: model.experiment }),
      });
    }
    for (const use of lossUses(facts)) {
      const { labels, output, model } = use;
      const fit = model?.events.find(({ kind }) => kind === "fit");
      if (!fit || !labels?.shape || !output.shape || !pairwise.test(use.name) || facts.statements.isGuarded(fit.place.span)) continue;
      const [given, made] = [labels.shape, output.shape];
      const doesSpread = given.length > 1 && spreads(given.at(-1), made.at(-1));
      if (given.length !== made.length || !(doesSpread || given.some((size, i) => i > 0 && clash(size, made[i])))) continue;
      const isSilent = doesSpread && (generation === "tf2" || generation === "keras3") && !/crossentropy/.test(use.name);
      report({
        place: fit.arguments.get("y")?.place ?? fit.arguments.get("x")?.place ?? fit.place,
        message: `The labels are ${shapeText([null, ...given.slice(1)])}, but the model gives ${shapeText(made)}`,
        explanation: `\`${use.name}\` compares labels and output number by number: both need the same shape. The labels have **${shapeText(given)}**, the output **${shapeText(made)}**.${isSilent ? " Keras does not stop: it compares the one number with all of the row." : ""}`,
        ...(isSilent ? { severity: "warning" as const } : {}),
        related: shapesAt([output, labels]),
        ...experimentOf(use),
      });
    }
  },
};

/** Whether one number stands against several. */
function spreads(a: number | null | undefined, b: number | null | undefined): boolean {
  return a != null && b != null && a !== b && (a === 1 || b === 1);
}

/** Whether every output has a loss: one loss for all, or as many as there are. */
function isForAll({ compile, outputs }: ModelFact): boolean {
  const loss = compile?.arguments.get("loss")?.value;
  if (typeof loss?.plain === "string") return true;
  const isList = loss?.kind === "sequence" || loss?.kind === "dict";
  return (
    isList &&
    loss.isComplete &&
    loss.inputs.length === outputs.length &&
    loss.inputs.every(({ kind }) => kind !== "none" && kind !== "unknown")
  );
}

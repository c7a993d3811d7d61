import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const learningRateRange: Rule = {
  code: "KP402",
  name: "learning-rate-range",
  category: "optimizer",
  severity: "warning",
  since: "0.2.0",
  catalogue: [51],
  fix: "unsafe",
  docs: {
    what: "The learning rate is zero, negative, or so large for this optimizer that training cannot settle.",
    why: "Adam and its like divide each gradient by its own size: every step moves every weight by about the learning rate. Weights start with a size of √(2 / (inputs + units)), 0.05 to 0.2 in usual layers: at a rate of 0.1 a single step is as large as the weights themselves, and the first steps wipe out what they held. Plain gradient descent moves by rate × gradient; with a mean over the batch, gradients of a network are of the order of 1, so that rates of 10 and more throw the weights about. A rate of 0 learns nothing, a negative one makes the loss larger.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(keras.optimizers.Adam(learning_rate=1.0), "categorical_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(keras.optimizers.Adam(learning_rate=0.001), "categorical_crossentropy")
`,
    fine: "Models with one layer with weights, where Adam at 0.1 is usual; Adadelta, whose rate is 1; rates that are not known or follow a schedule.",
    fixSafety: "Unsafe: the best rate is found by trying; the fix writes Keras's default.",
    references: ["Kingma & Ba 2014, Adam: A Method for Stochastic Optimization, section 2.1", "https://keras.io/api/optimizers/"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const optimizer = knownValue(experiment.training?.optimizer);
      const rate = knownValue(optimizer?.learningRate);
      if (!optimizer || rate === undefined || !optimizer.learningRate.place) continue;
      // A model inside of the model has the kernels of several layers.
      const layers = experiment.layers.flatMap(({ parameters }) => parameters.filter(({ role }) => role === "kernel")).length;
      const name = optimizer.kind === "other" ? optimizer.name : optimizer.kind === "adam" ? "Adam" : "SGD";
      const message = optimizer.schedule ? null : problemOf(name, rate, layers);
      if (!message || !optimizer.learningRate.known || optimizer.learningRate.origin !== "written") continue;
      const usual = defaults.get(name);
      report({
        place: optimizer.learningRate.place,
        severity: rate <= 0 ? "error" : "warning",
        message,
        explanation:
          rate <= 0
            ? "The weights move by the learning rate times the gradient, downhill for positive rates only."
            : name === "SGD"
              ? `With a rate of **${rate}** a gradient of 1 moves a weight by ${rate}; weights start at about 0.1. Usual are 0.001 to 0.5.`
              : `Every step of \`${name}\` moves each weight by about **${rate}**; weights start at about 0.1. Usual are 0.0001 to 0.01.`,
        experiment: experiment.id,
        ...(usual === undefined
          ? {}
          : unsafeFix(`Use ${name}'s default of ${usual}`, replaceNumber(facts, optimizer.learningRate.place, usual))),
      });
    }
  },
};

/** Keras's own learning rates. */
const defaults: ReadonlyMap<string, number> = new Map([
  ["SGD", 0.01],
  ["Adam", 0.001],
  ["AdamW", 0.001],
  ["Adamax", 0.001],
  ["Nadam", 0.001],
  ["RMSprop", 0.001],
]);

/** Optimizers whose steps have about the size of the learning rate, whatever the gradient. */
const normalised = new Set(["Adam", "AdamW", "Adamax", "Nadam", "RMSprop", "Lion", "Lamb"]);

function problemOf(name: string, rate: number, layers: number): string | null {
  if (rate === 0) return "A learning rate of 0 learns nothing";
  if (rate < 0) return "A negative learning rate makes the loss larger";
  if (layers < 2) return null;
  if (normalised.has(name) && rate >= 0.1) return `A learning rate of ${rate} is too large for \`${name}\``;
  return name === "SGD" && rate >= 10 ? `A learning rate of ${rate} is too large for plain gradient descent` : null;
}

import type { ValueFact } from "../model/flow/flow.ts";
import type { TextEdit } from "../text/span.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { addArgument, replaceNumber, unsafeFix } from "./source-edits.ts";

export const accuracyOfLogits: Rule = {
  code: "KP218",
  name: "accuracy-of-logits",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [36, 97],
  fix: "unsafe",
  docs: {
    what: "The accuracy of a model with one linear output is counted with a threshold of 0.5, or the logits of a sigmoid cross-entropy are compared with 0.5.",
    why: "Logits say class 1 above 0, probabilities above 0.5. Binary accuracy compares with 0.5 whatever the loss is told: a logit of 0.3, which is a probability of 0.57, counts as class 0. The number that is shown is too low.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])
model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.BinaryAccuracy()])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])
model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
`,
    fine: "Several classes: their accuracy looks for the largest output, which is the same for logits.",
    fixSafety: "Unsafe: a sigmoid output is as good a way. Only for a `BinaryAccuracy`, which has a threshold.",
    references: ["https://keras.io/api/metrics/accuracy_metrics/#binaryaccuracy-class"],
  },
  check(facts, report) {
    const logits = new Set(
      lossUses(facts).flatMap(({ name, takes, model, output }) =>
        name === "binary_crossentropy" && takes === "logits" && !model ? [output] : [],
      ),
    );
    for (const { type, inputs, place } of logits.size > 0 ? facts.flow.tensors : []) {
      const [scores, limit] = inputs;
      if (!/^(greater|less)(_equal)?$/.test(type ?? "") || !scores || !logits.has(scores) || limit?.plain !== 0.5 || !place) continue;
      report({
        place,
        message: "Logits are compared with 0.5: what is counted is wrong",
        explanation: "A logit says class 1 above **0**; only its sigmoid says it above 0.5.",
        related: scores.place ? [{ place: scores.place, message: "The logits that the loss takes" }] : [],
      });
    }
    for (const use of lossUses(facts)) {
      if (!use.model || use.name !== "binary_crossentropy" || use.takes !== "logits") continue;
      const final = finalActivation(use.output);
      const metrics = use.model.compile?.arguments.get("metrics");
      const [metric] = metrics ? elementsOf(metrics.value).filter(countsAtHalf) : [];
      if (final?.name !== "linear" || !metrics || !metric) continue;
      report({
        place: metric.place ?? metrics.place,
        message: "Accuracy compares logits with 0.5: the number shown is wrong",
        explanation:
          "A logit says class 1 above **0**. Use `BinaryAccuracy(threshold=0.0)`, or a sigmoid output and a loss without `from_logits`.",
        related: final.place ? [{ place: final.place, message: "The output has no sigmoid" }] : [],
        ...experimentOf(use),
        ...unsafeFix("Count logits above 0", atZero(facts, metric)),
      });
    }
  },
};

/** Another threshold for a `BinaryAccuracy`; null for what has none. */
function atZero(facts: RuleFacts, { kind, place, arguments: given }: ValueFact): TextEdit | null {
  if (kind !== "object" || !place) return null;
  const threshold = given.get("threshold");
  return threshold ? replaceNumber(facts, threshold.place, 0) : addArgument(facts, place, "threshold=0.0");
}

function elementsOf(value: ValueFact): readonly ValueFact[] {
  return value.kind === "sequence" ? value.inputs.flatMap(elementsOf) : [value];
}

function countsAtHalf({ plain, type, arguments: given }: ValueFact): boolean {
  if (typeof plain === "string") return /^(acc|accuracy|binary_accuracy)$/i.test(plain);
  const threshold = given.get("threshold");
  return type === "keras.metrics.BinaryAccuracy" && (!threshold || threshold.value.plain === 0.5);
}

import type { ArgumentValue, EventFact } from "../model/flow/flow.ts";
import type { Finding, Rule, RuleFacts } from "./rule.ts";
import { removeKeyword, unsafeFix } from "./source-edits.ts";

export const argumentsBesideDataSet: Rule = {
  code: "KP522",
  name: "arguments-beside-data-set",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [70],
  fix: "unsafe",
  docs: {
    what: "`fit` or `evaluate` is given a `tf.data.Dataset` and something that goes with arrays only: labels, `sample_weight`, `validation_split`, or another `batch_size` than that of the data set.",
    why: "A data set brings its labels, weights and batches itself. Labels, weights and `validation_split` beside it raise a `ValueError`; `batch_size` is ignored without a word (measured with tf_keras 2.21 and Keras 3.15). Split with `take` and `skip`, and batch with `batch`.",
    bad: `import tensorflow as tf
(x, y), _ = tf.keras.datasets.boston_housing.load_data()
data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(404).batch(16)
model = tf.keras.Sequential([tf.keras.Input((13,)), tf.keras.layers.BatchNormalization(), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(data, epochs=20, validation_split=0.2)
`,
    good: `import tensorflow as tf
(x, y), (x_test, y_test) = tf.keras.datasets.boston_housing.load_data()
data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(404).batch(16)
model = tf.keras.Sequential([tf.keras.Input((13,)), tf.keras.layers.BatchNormalization(), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(data, epochs=20, validation_data=(x_test, y_test))
`,
    fine: "Arguments that are `None` or 0, and the batch size that the data set has.",
    fixSafety: "Unsafe: what was asked for has to be done to the data set instead.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const { events, experiment } of facts.flow.models)
      for (const event of events) {
        if (event.arguments.get("x")?.value.kind !== "dataset" || facts.statements.isGuarded(event.place.span)) continue;
        for (const finding of unfitArguments(facts, event)) report({ ...finding, ...(experiment === null ? {} : { experiment }) });
      }
  },
};

function unfitArguments(facts: RuleFacts, event: EventFact): readonly Finding[] {
  const given = (name: string): ArgumentValue | undefined => event.arguments.get(name);
  const related = [given("x")].flatMap((x) => (x ? [{ place: x.place, message: "The data set" }] : []));
  const found: Finding[] = [];
  const tell = (name: string, argument: ArgumentValue, finding: Pick<Finding, "message" | "explanation" | "severity">): void => {
    const fix = argument.isKeyword ? unsafeFix(`Remove \`${name}\``, removeKeyword(facts, name, argument.place)) : {};
    found.push({ place: argument.place, related, ...finding, ...fix });
  };
  for (const [name, what] of beside) {
    const argument = given(name);
    if (!argument || argument.value.kind === "none" || argument.value.kind === "unknown") continue;
    tell(name, argument, {
      message: `A data set brings its ${what} itself: \`${name}\` beside it raises an error`,
      explanation: `Keras stops here with a \`ValueError\`. Let the data set give ${name === "y" ? "`(x, y)`" : "`(x, y, sample_weight)`"}.`,
    });
  }
  const split = given("validation_split");
  const share = split?.value.plain;
  if (split && typeof share === "number" && share > 0 && (given("validation_data")?.value.kind ?? "none") === "none")
    tell("validation_split", split, {
      message: "`validation_split` is for arrays only: with a data set it raises an error",
      explanation:
        "Keras stops here with a `ValueError`. Split the data set with `take` and `skip`, and give one part as `validation_data`.",
    });
  const [size, own] = [given("batch_size"), given("x")?.value.dataset?.batch];
  if (size && own?.size && typeof size.value.plain === "number" && size.value.plain !== own.size)
    tell("batch_size", size, {
      severity: "info",
      message: `This batch size is ignored: the data set gives batches of ${own.size}`,
      explanation: `What counts is \`batch(${own.size})\` of the data set.`,
    });
  return found;
}

const beside = [
  ["y", "labels"],
  ["sample_weight", "weights"],
] as const;

import type { ValueFact } from "../model/flow/flow.ts";
import type { Shape } from "../model/layer.ts";
import type { Rule } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { nameOf, originOf } from "./value-origin.ts";

export const modelInputShape: Rule = {
  code: "KP609",
  name: "model-input-shape",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "A model is trained or evaluated on inputs of another shape than it declares, or on another number of them.",
    why: "Keras raises `expected shape=(None, 784), found shape=(32, 28, 28)` as soon as the first batch goes in: the data were not flattened, have no channel axis, or the model is made for other data.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x / 255.0, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Keras adds or removes a last axis of size 1 by itself; that is not reported. Models without a declared input shape take theirs from the data.",
    fixSafety: "No fix: the data or the model may be meant differently.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const model of facts.flow.models) {
      const [input, ...others] = model.inputs;
      if (model.kind === "subclass" || input?.type !== "placeholder") continue;
      const predictions = facts.flow.calls.filter(
        (call) => (call.name.endsWith(".predict") || call.name.endsWith(".predict_on_batch")) && call.self === model.layer.value,
      );
      const uses = [...model.events, ...predictions].flatMap((event) => [
        { event, given: event.arguments.get("x"), data: event.arguments.get("x")?.value },
        { event, given: event.arguments.get("validation_data"), data: validationInput(event.arguments.get("validation_data")?.value) },
      ]);
      for (const { event, given, data: value } of uses) {
        const count = value ? countOf(value) : null;
        if (
          given &&
          count !== null &&
          others.length > 0 &&
          count !== model.inputs.length &&
          !facts.statements.isGuarded(event.place.span)
        ) {
          report({
            place: given.place,
            message: `The model has ${model.inputs.length} inputs, but gets ${count === 1 ? "one array" : `${count} arrays`}`,
            explanation:
              "Give it one array for each input, in a list in the order of the model's inputs or in a dictionary by their names.",
            related: model.inputs.flatMap((one) => (one.place ? [{ place: one.place, message: "An input" }] : [])),
            ...(model.experiment === null ? {} : { experiment: model.experiment }),
          });
          continue;
        }
        if (others.length > 0 || !input.shape) continue;
        const data = value ? firstInput(value) : null;
        if (!given || !data?.shape || facts.statements.isGuarded(event.place.span) || fits(input.shape, data.shape)) continue;
        const [declared, made] = [originOf(input), originOf(data)];
        report({
          place: given.place,
          message: `The model takes ${shapeText(input.shape)}, but gets ${shapeText([null, ...data.shape.slice(1)])}`,
          explanation: `What goes in is ${nameOf(data)} with the shape **${shapeText(data.shape)}**; the model declares **${shapeText(input.shape)}**, the batch first.`,
          related: [
            ...(declared ? [{ place: declared, message: `The model's input: ${shapeText(input.shape)}` }] : []),
            ...(made ? [{ place: made, message: `The data: ${shapeText(data.shape)}` }] : []),
          ],
          ...(model.experiment === null ? {} : { experiment: model.experiment }),
        });
      }
    }
  },
};

/** `(x, y)`: the inputs; a data set tells both. */
function validationInput(value: ValueFact | undefined): ValueFact | undefined {
  return value?.kind === "sequence" ? value.inputs[0] : value;
}

/** How many arrays go in; null where that is not known, and of a dictionary, whose names decide. */
function countOf(value: ValueFact): number | null {
  if (value.kind === "array") return value.shape ? 1 : null;
  if (value.kind !== "sequence" || !value.isComplete || value.inputs.length === 0) return null;
  return value.inputs.every(({ kind, shape }) => kind === "array" && shape !== null && shape.length > 0) ? value.inputs.length : null;
}

/** The one array that goes in. */
function firstInput(value: ValueFact): ValueFact | null {
  if (value.kind === "array") return value;
  if (value.kind !== "dataset") return null;
  const [element] = value.inputs;
  const inputs = element?.kind === "sequence" ? element.inputs[0] : element;
  return inputs?.kind === "array" || inputs?.kind === "tensor" ? inputs : null;
}

/** Whether Keras takes data of this shape, adding or removing a last axis of 1. */
function fits(declared: Shape, given: Shape): boolean {
  const [a, b] = [declared.slice(1), given.slice(1)];
  while (a.length > b.length && a.at(-1) === 1) a.pop();
  while (b.length > a.length && (b.at(-1) === 1 || b.at(-1) === null)) b.pop();
  return a.length === b.length && !a.some((size, i) => differ(size, b[i]));
}

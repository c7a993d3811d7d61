import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule } from "./rule.ts";
import { differ } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

export const exampleCounts: Rule = {
  code: "KP618",
  name: "example-counts",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "There are not as many labels as inputs.",
    why: "Each example needs its label: `ValueError: Data cardinality is ambiguous`. Often the training inputs have met the test labels.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y_test)
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Arrays of which the number of examples is not known.",
    fixSafety: "No fix: which of the two is the wrong one is for the author to say.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    const check = (values: readonly ValueFact[], place: Place) => {
      const [first, ...others] = values.filter(({ kind, shape }) => kind === "array" && shape && shape.length > 0);
      const other = others.find(({ shape }) => differ(shape?.[0], first?.shape?.[0]));
      if (!first || !other || facts.statements.isGuarded(place.span)) return;
      report({
        place,
        message: `There are ${first.shape?.[0]} inputs but ${other.shape?.[0]} labels`,
        explanation: "Each example needs its label. Inputs and labels of different parts of the data may have met here.",
        related: shapesAt([first, other]),
      });
    };
    for (const { kind, place, arguments: given } of facts.flow.events) {
      const [x, y, checked] = ["x", "y", "validation_data"].map((name) => given.get(name));
      if (kind !== "run" && x && y) check([x.value, y.value], y.place ?? place);
      if (kind === "fit" && checked?.value.kind === "sequence" && checked.value.inputs.length > 1)
        check(checked.value.inputs.slice(0, 2), checked.place);
    }
    for (const call of facts.flow.calls) {
      if (call.name !== "tensorflow.data.Dataset.from_tensor_slices") continue;
      const { place, arguments: given } = call;
      const [tensors] = [...given.values()];
      if (tensors?.value.kind === "sequence" && tensors.value.type === "tuple" && tensors.value.isComplete)
        check(tensors.value.inputs.slice(0, 2), tensors.place ?? place);
    }
  },
};

import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule } from "./rule.ts";
import { originOf } from "./value-origin.ts";

export const discardedResult: Rule = {
  code: "KP612",
  name: "discarded-result",
  category: "shapes and wiring",
  severity: "warning",
  since: "0.2.0",
  catalogue: [81],
  fix: "none",
  docs: {
    what: "A layer or an operation is applied to a tensor of the model and its result is thrown away: the line does nothing.",
    why: "Layers and operations change no tensor, they give a new one. Without an assignment the model goes on without them: a dropout that never drops, a relu that is not there.",
    bad: `from tensorflow import keras
inputs = keras.Input((784,))
hidden = keras.layers.Dense(128, activation="relu")(inputs)
keras.layers.Dropout(0.5)(hidden)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)
`,
    good: `from tensorflow import keras
inputs = keras.Input((784,))
hidden = keras.layers.Dense(128, activation="relu")(inputs)
hidden = keras.layers.Dropout(0.5)(hidden)
outputs = keras.layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)
`,
    fine: "Calling a model or a layer on an array or on zeros to build its weights, and what a notebook's cell shows, are not reported.",
    fixSafety: "No fix: to which name the result belongs is for the author to say.",
    references: ["https://keras.io/guides/functional_api/"],
  },
  check(facts, report) {
    const isLost = ({ place }: ValueFact) => place !== null && place.path === facts.path && facts.statements.isDiscarded(place.span);
    for (const { layer, inputs, outputs, place } of facts.flow.layerCalls) {
      if (layer.isModel || layer.isOwn || !place || !outputs.some(isLost) || !inputs.some((input) => isSymbolic(input))) continue;
      report({
        place,
        message: `The result of \`${layer.type}\` is not used: this line does nothing`,
        explanation: `\`${layer.type}\` gives a new tensor and leaves its input as it is. Assign the result and go on with it.`,
        related: goesOn(inputs[0]),
      });
    }
    for (const tensor of facts.flow.tensors) {
      if (!tensor.place || !pure.has(tensor.type ?? "") || !isLost(tensor) || !tensor.inputs.some((input) => isSymbolic(input))) continue;
      report({
        place: tensor.place,
        message: `The result of \`${tensor.type}\` is not used: this line does nothing`,
        explanation: `\`${tensor.type}\` gives a new tensor and leaves its input as it is. Assign the result and go on with it.`,
        related: goesOn(tensor.inputs[0]),
      });
    }
  },
};

function goesOn(input: ValueFact | undefined): readonly { readonly place: Place; readonly message: string }[] {
  const place = input && originOf(input);
  return place ? [{ place, message: "This goes on unchanged" }] : [];
}

/** Operations that do nothing but give a tensor, and that nobody calls only to look at the result. */
const pure = new Set(
  "relu relu6 elu selu softplus sigmoid tanh softmax dropout reshape squeeze expand_dims transpose max_pool avg_pool conv2d bias_add batch_normalization l2_normalize cast clip_by_value one_hot".split(
    " ",
  ),
);

/** Whether a tensor is part of a model's graph, computed from its inputs. */
function isSymbolic(value: ValueFact, seen = new Set<ValueFact>()): boolean {
  if (seen.has(value) || seen.size > 2_000) return false;
  seen.add(value);
  // An array that a model was called on is no input of a graph.
  if (value.type === "placeholder" && value.kind === "tensor") return value.inputs.length === 0;
  return value.kind === "tensor" && value.inputs.some((input) => isSymbolic(input, seen));
}

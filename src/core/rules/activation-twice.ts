import { activationNamed } from "../model/lift/lift-activation.ts";
import { activationEdit } from "./activation-edit.ts";
import { activationOfLayer, finalActivation } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix, unwrapCall } from "./source-edits.ts";

/** What a second application does. */
const harm: Readonly<Record<string, string>> = {
  softmax: "The second softmax takes probabilities for logits and makes them nearly equal.",
  sigmoid: "The second sigmoid takes numbers between 0 and 1 for logits: the result lies between 0.5 and 0.73.",
  tanh: "The second tanh keeps the result between −0.76 and 0.76.",
};

export const activationTwice: Rule = {
  code: "KP217",
  name: "activation-twice",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [25],
  fix: "unsafe",
  docs: {
    what: "The same activation is applied twice in a row: once by the layer's argument, once as a layer or operation of its own.",
    why: "Softmax of a softmax is nearly uniform, sigmoid of a sigmoid stays between 0.5 and 0.73: no prediction can be certain, and the gradients are small. A second relu does nothing.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(3, activation="softmax"),
    keras.layers.Softmax(),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(3),
    keras.layers.Softmax(),
])
`,
    fine: "Other activations behind each other; a softmax over another axis.",
    fixSafety: "Unsafe: another activation may be meant in one of the two places.",
    references: ["https://keras.io/api/layers/activations/"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const call = tensor.layerCall;
      const name = call ? activationOfLayer(call.layer) : tensor.inputs.length === 1 && tensor.type ? activationNamed(tensor.type) : null;
      if (!name || !(name in harm || name === "relu")) continue;
      const isActivation = call ? /^(Activation|Softmax|ReLU)$/.test(call.layer.type) : !tensor.arguments.has("axis");
      const [input] = call ? call.inputs : tensor.inputs;
      const place = call?.place ?? tensor.place;
      if (!isActivation || !input || !place || call?.layer.config.has("axis")) continue;
      const first = finalActivation(input);
      // A loop applies one call again and again.
      if (first?.name !== name || first.place?.span.start === place.span.start || input.layerCall?.layer.config.has("axis")) continue;
      report({
        place,
        severity: name === "relu" ? "hint" : "warning",
        message: name === "relu" ? "`relu` is applied twice: the second does nothing" : `\`${name}\` is applied twice`,
        explanation: harm[name] ?? "What is not negative stays as it is.",
        related: first.place ? [{ place: first.place, message: "Applied here already" }] : [],
        ...unsafeFix(
          `Apply \`${name}\` once`,
          first.layer && first.layer.type !== "Activation" ? activationEdit(facts, first, "linear") : unwrapCall(facts, place),
        ),
      });
    }
  },
};

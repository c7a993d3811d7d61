import type { ValueFact } from "../model/flow/flow.ts";
import { activationEdit } from "./activation-edit.ts";
import { isAffine } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";
import { originOf } from "./value-origin.ts";

export const noActivationBetween: Rule = {
  code: "KP216",
  name: "no-activation-between",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [24],
  fix: "unsafe",
  yieldsTo: ["discarded-result"],
  docs: {
    what: "A dense layer without an activation goes straight into another dense layer.",
    why: "Two linear maps behind each other are one linear map: (x · A) · B = x · (A · B). The second layer adds weights, but nothing that the model could not compute with one. What a hidden layer is for comes from its activation.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
`,
    fine: "A layer whose inputs are more than 64 times as many as its units: an embedding of words. A layer with fewer units than it has inputs and than the next one has outputs: a bottleneck limits the rank, as in a linear autoencoder. Convolutions are not reported: linear bottlenecks between them are common.",
    fixSafety: "Unsafe: another activation may be meant.",
    references: ["https://www.deeplearningbook.org/contents/mlp.html"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const before = productInput(tensor);
      const source = before && throughDropout(before);
      if (!source || !isAffine(source)) continue;
      const first = throughBias(source);
      const [wide, units, outputs] = [sizeBefore(first), source.shape?.at(-1), tensor.shape?.at(-1)];
      if (wide == null || units == null || outputs == null || (units < wide && units < outputs) || wide > oneHotWidth * units) continue;
      // A fixed projection at random is no layer that learns.
      if (first.layerCall?.layer.config.get("trainable") === false) continue;
      const [place, next] = [originOf(first), originOf(tensor)];
      if (!place || !next) continue;
      const made = first.layerCall?.layer.place;
      const layer = first.layerCall?.layer;
      report({
        place,
        message: "No activation between two dense layers: together they are one linear layer",
        explanation: `This layer takes **${wide}** numbers to **${units}**, the next takes them to **${outputs}** without an activation between.`,
        related: [
          { place: next, message: "The layer that takes its output" },
          ...(made && made.span.start !== place.span.start ? [{ place: made, message: "It is made here" }] : []),
        ],
        ...unsafeFix("Give it a relu", layer ? activationEdit(facts, { layer, name: "linear", place, units }, "relu") : null),
      });
    }
  },
};

/** So many times wider than the layer's units, the inputs are taken for one-hot rows or counts of words: the layer is an embedding. */
const oneHotWidth = 64;

/** What goes into a product with weights of rank 2: a dense layer. */
function productInput(tensor: ValueFact): ValueFact | null {
  const call = tensor.layerCall;
  if (call) return call.layer.type === "Dense" && !call.layer.isOwn && call.inputs.length === 1 ? (call.inputs[0] ?? null) : null;
  return tensor.type === "matmul" && tensor.inputs[1]?.type === "variable" ? (tensor.inputs[0] ?? null) : null;
}

function throughDropout(value: ValueFact): ValueFact {
  const call = value.layerCall;
  const [input] = call ? call.inputs : value.inputs;
  return input && /^(dropout|Dropout)$/.test(call ? call.layer.type : (value.type ?? "")) ? throughDropout(input) : value;
}

function throughBias(value: ValueFact): ValueFact {
  const product = value.type === "add" || value.type === "bias_add" ? value.inputs.find(isAffine) : undefined;
  return product ? throughBias(product) : value;
}

/** How many numbers go into a dense layer; null for other products. */
function sizeBefore(value: ValueFact): number | null {
  return productInput(value)?.shape?.at(-1) ?? null;
}

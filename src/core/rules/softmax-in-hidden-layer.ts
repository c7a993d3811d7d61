import type { LayerCallFact, LayerFact, ValueFact } from "../model/flow/flow.ts";
import { once } from "../model/once.ts";
import { activationEdit } from "./activation-edit.ts";
import { activationOfLayer } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

export const softmaxInHiddenLayer: Rule = {
  code: "KP215",
  name: "softmax-in-hidden-layer",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [23],
  fix: "unsafe",
  docs: {
    what: "A hidden layer has a softmax, and goes into another layer with weights.",
    why: "A softmax makes its units share a sum of 1: with 128 units each passes on less than a hundredth, and one unit can only rise where others fall. Little signal and little gradient comes through. It belongs behind the last layer, where the units are classes.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(128, activation="softmax"),
    keras.layers.Dense(3, activation="softmax"),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
`,
    fine: "A softmax that weighs other tensors (attention, gates, mixtures of experts): it goes into a product, not into a layer.",
    fixSafety: "Unsafe: another activation may be meant.",
    references: ["https://keras.io/api/layers/activations/#softmax-function"],
  },
  check(facts, report) {
    const users = once(() => usersOf(facts.flow.layerCalls));
    const tensors = once(() => new Set(facts.flow.tensors.flatMap(({ inputs, layerCall }) => (layerCall ? [] : inputs))));
    for (const { layer, outputs, place } of facts.flow.layerCalls) {
      if (!weighted.test(layer.type) || activationOfLayer(layer) !== "softmax") continue;
      const [output] = outputs;
      const units = layer.config.get("units") ?? layer.config.get("filters");
      if (!output || !place || typeof units !== "number" || units < 2) continue;
      // A model inside of another one may end in it, and operations may use it as weights.
      const next = after(output, users());
      if (!next || tensors().has(output) || facts.flow.models.some((model) => model.outputs.includes(output))) continue;
      report({
        place: layer.arguments.get("activation")?.place ?? place,
        message: "Softmax in a hidden layer lets little through: it belongs behind the last one",
        explanation: `Its **${units}** units share a sum of 1, on average **${Number((1 / units).toPrecision(2))}** each, and go into another \`${next.type}\`.`,
        related: next.place ? [{ place: next.place, message: "The layer behind it" }] : [],
        ...unsafeFix("Use relu", activationEdit(facts, { layer, name: "softmax", place, units }, "relu")),
      });
    }
  },
};

/** The calls of layers by what they take. */
function usersOf(calls: readonly LayerCallFact[]): ReadonlyMap<ValueFact, readonly LayerCallFact[]> {
  const users = new Map<ValueFact, LayerCallFact[]>();
  for (const call of calls) for (const input of call.inputs) users.set(input, [...(users.get(input) ?? []), call]);
  return users;
}

const weighted = /^(?:Dense|Conv(?:olution)?\dD)$/;

/** The layer with weights that alone takes a tensor, through dropout and the like; null where there is none. */
function after(output: ValueFact, users: ReadonlyMap<ValueFact, readonly LayerCallFact[]>): LayerFact | null {
  const calls = users.get(output) ?? [];
  const layers = new Set(calls.map(({ layer }) => layer));
  const [call] = calls;
  if (layers.size !== 1 || !call || call.inputs.length !== 1) return null;
  if (weighted.test(call.layer.type)) return call.layer;
  const [next] = call.outputs;
  return next && /^(Dropout|Flatten|BatchNormalization|MaxPooling\dD)$/.test(call.layer.type) ? after(next, users) : null;
}

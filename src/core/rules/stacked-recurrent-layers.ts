import type { LayerCallFact, ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { addArgument, unsafeFix } from "./source-edits.ts";

export const stackedRecurrentLayers: Rule = {
  code: "KP602",
  name: "stacked-recurrent-layers",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [80],
  fix: "unsafe",
  docs: {
    what: "A recurrent layer follows another one that gives only its last output: `return_sequences=True` is missing.",
    why: "By default `LSTM`, `GRU` and `SimpleRNN` give one row of units for each example. The next recurrent layer needs the outputs of all time steps, (batch, time, units), and Keras raises a `ValueError` about the number of dimensions.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20, 8)),
    keras.layers.LSTM(32),
    keras.layers.LSTM(32),
    keras.layers.Dense(1),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20, 8)),
    keras.layers.LSTM(32, return_sequences=True),
    keras.layers.LSTM(32),
    keras.layers.Dense(1),
])
`,
    fine: "The last recurrent layer needs no sequences, nor does one behind `RepeatVector`.",
    fixSafety: "Unsafe: the program could not run before, but whether all time steps are meant is for the author to say.",
    references: ["https://keras.io/api/layers/recurrent_layers/lstm/"],
  },
  check(facts, report) {
    for (const call of facts.flow.layerCalls) {
      const [input] = call.inputs;
      const before = isRecurrent(call.layer.type) && input?.shape?.length === 2 ? recurrentBefore(input) : null;
      if (!input?.shape || !before || !call.place) continue;
      const at = before.layer.place;
      const edit =
        at && !before.layer.arguments.has("return_sequences") && before.layer.type !== "Bidirectional"
          ? addArgument(facts, at, "return_sequences=True")
          : null;
      report({
        place: call.place,
        message: `\`${call.layer.type}\` needs a sequence, but the layer before gives only its last output`,
        explanation: `The layer before gives **${shapeText(input.shape)}**; a recurrent layer takes (batch, time, features). With \`return_sequences=True\` it gives the outputs of all time steps.`,
        related: at ? [{ place: at, message: "This layer gives only its last output" }] : [],
        ...unsafeFix("Give the outputs of all time steps", edit),
      });
    }
  },
};

/** The call of a recurrent layer that a value comes from, through layers that keep its shape. */
function recurrentBefore({ layerCall }: ValueFact): LayerCallFact | null {
  if (!layerCall || isRecurrent(layerCall.layer.type)) return layerCall;
  const [input] = layerCall.inputs;
  return input && /^(Dropout|BatchNormalization|LayerNormalization|Activation|GaussianNoise)$/.test(layerCall.layer.type)
    ? recurrentBefore(input)
    : null;
}

function isRecurrent(type: string): boolean {
  return /^(?:CuDNN)?(?:LSTM|GRU|SimpleRNN)$|^(?:RNN|Bidirectional)$/.test(type);
}

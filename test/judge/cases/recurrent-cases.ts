import { everyKeras, newKeras, oneHot, real } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const sequence = [real(4, 3)];
const softmax = 'layers.Dense(3, activation="softmax")';

function chain(name: string, body: readonly string[], more: Partial<KerasCase> = {}): KerasCase {
  return { name, software: everyKeras, inputs: sequence, body: [...body, softmax], ...more };
}

const cells = ["SimpleRNN", "LSTM", "GRU"] as const;

export const recurrentCases = kerasCases([
  ...cells.flatMap((cell): readonly KerasCase[] => {
    const name = cell.toLowerCase();
    return [
      chain(name, [`layers.${cell}(4)`]),
      chain(`${name}-sequences`, [`layers.${cell}(4, return_sequences=True)`, "layers.Flatten()"]),
      chain(`${name}-backwards`, [`layers.${cell}(4, go_backwards=True, return_sequences=True)`, "layers.Flatten()"]),
      chain(`${name}-no-bias`, [`layers.${cell}(4, use_bias=False)`]),
      chain(`${name}-relu`, [`layers.${cell}(4, activation="relu")`]),
      chain(`${name}-stacked`, [`layers.${cell}(3, return_sequences=True)`, `layers.${cell}(4)`]),
      chain(`${name}-every-step`, [`layers.${cell}(4, return_sequences=True)`], { labels: [oneHot(4, 3)] }),
      chain(`bidirectional-${name}`, [`layers.Bidirectional(layers.${cell}(3))`]),
    ];
  }),
  ...["LSTM", "GRU"].map((cell) =>
    chain(`${cell.toLowerCase()}-sigmoid`, [`layers.${cell}(4, recurrent_activation="sigmoid", activation="softsign")`]),
  ),
  ...["LSTM", "GRU"].map((cell) => chain(`${cell.toLowerCase()}-hard-sigmoid`, [`layers.${cell}(4, recurrent_activation="hard_sigmoid")`])),
  chain("gru-reset-after", ["layers.GRU(4, reset_after=True)"]),
  chain("gru-reset-before", ["layers.GRU(4, reset_after=False)"]),
  chain("lstm-no-unit-forget-bias", ["layers.LSTM(4, unit_forget_bias=False)"]),
  chain("lstm-regularized", ["layers.LSTM(4, kernel_regularizer=regularizers.l2(0.01), recurrent_regularizer=regularizers.l2(0.02))"]),
  chain("lstm-unrolled", ["layers.LSTM(4, unroll=True)"]),
  ...["sum", "mul", "ave", "concat"].map((mode) =>
    chain(`bidirectional-${mode}`, [
      `layers.Bidirectional(layers.LSTM(3, return_sequences=True), merge_mode="${mode}")`,
      "layers.Flatten()",
    ]),
  ),
  chain("bidirectional-sequences", ["layers.Bidirectional(layers.GRU(3, return_sequences=True))", "layers.LSTM(3)"]),
  chain("time-distributed-dense", ['layers.TimeDistributed(layers.Dense(4, activation="tanh"))', "layers.Flatten()"]),
  chain(
    "time-distributed-conv",
    ["layers.TimeDistributed(layers.Conv1D(3, 2))", "layers.TimeDistributed(layers.Flatten())", "layers.LSTM(3)"],
    {
      inputs: [real(3, 4, 2)],
    },
  ),
  {
    name: "lstm-states",
    software: everyKeras,
    inputs: [real(4, 3), real(3, 2)],
    body: ["_, h, c = layers.LSTM(4, return_state=True)(x1)", "d = layers.LSTM(4)(x2, initial_state=[h, c])", `out = ${softmax}(d)`].join(
      "\n",
    ),
  },
  {
    name: "gru-states",
    software: everyKeras,
    inputs: [real(4, 3), real(3, 2)],
    body: [
      "s, h = layers.GRU(4, return_sequences=True, return_state=True)(x1)",
      "d = layers.GRU(4, return_sequences=True)(x2, initial_state=h)",
      "j = layers.concatenate([layers.Flatten()(s), layers.Flatten()(d)])",
      `out = ${softmax}(j)`,
    ].join("\n"),
  },
  {
    name: "lstm-cell-state-used",
    software: everyKeras,
    inputs: sequence,
    body: ["a, h, c = layers.LSTM(4, return_state=True)(x)", "j = layers.concatenate([a, c])", `out = ${softmax}(j)`].join("\n"),
  },
  chain("rnn-of-cells", ["layers.RNN([layers.LSTMCell(3), layers.GRUCell(4)])"], { software: newKeras }),
]);

import type { Experiment } from "../../src/core/index.ts";
import { experimentsOf } from "../program/written-model.ts";
import type { PlantedCause } from "./planted-causes.ts";

/** A program as written, and faults as what stands for a part of its text. */
interface Network {
  readonly title: string;
  readonly text: string;
  readonly faults: readonly {
    readonly title: string;
    readonly cause: string;
    readonly replace: readonly (readonly [from: string, to: string])[];
  }[];
}

/** What costs next to nothing, in every faulty program: another epsilon, tiny random biases at the output. */
const decoys = [
  ["epsilon=1e-7", "epsilon=1e-6"],
  ['Dense(10, activation="softmax"', 'Dense(10, activation="softmax", bias_initializer=keras.initializers.RandomNormal(stddev=0.01)'],
] as const;

const ends = `
model.compile(keras.optimizers.Adam(learning_rate=0.001, epsilon=1e-7), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=64, epochs=2, validation_data=(x_test, y_test))
`;

const wide = "kernel_initializer=keras.initializers.RandomNormal(stddev=1.0)";

const networks: readonly Network[] = [
  {
    title: "convolutions",
    text: `import keras
from keras import layers
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 28, 28, 1) / 255.0, x_test.reshape(-1, 28, 28, 1) / 255.0
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(8, 5, strides=2, activation="relu"),
    layers.Conv2D(16, 3, strides=2, activation="relu"),
    layers.Flatten(),
    layers.Dense(32, activation="relu"),
    layers.Dense(10, activation="softmax"),
])${ends}`,
    faults: [
      {
        title: "weights of standard deviation one",
        cause: "kernel-initializer",
        replace: [
          ["Conv2D(8, 5, ", `Conv2D(8, 5, ${wide}, `],
          ["Conv2D(16, 3, ", `Conv2D(16, 3, ${wide}, `],
          ["Dense(32, ", `Dense(32, ${wide}, `],
        ],
      },
      {
        title: "a learning rate far too small",
        cause: "optimizer.learning-rate",
        replace: [["learning_rate=0.001", "learning_rate=0.000001"]],
      },
      { title: "a learning rate far too large", cause: "optimizer.learning-rate", replace: [["learning_rate=0.001", "learning_rate=0.5"]] },
      {
        title: "pixels divided twice",
        cause: "input-scaling",
        replace: [
          ["/ 255.0, x_test", "/ 65025.0, x_test"],
          ["1) / 255.0\n", "1) / 65025.0\n"],
        ],
      },
      { title: "two units", cause: "units", replace: [["Dense(32", "Dense(2"]] },
      { title: "a batch of a thousand", cause: "batch-size", replace: [["batch_size=64", "batch_size=1000"]] },
    ],
  },
  {
    title: "LSTM over rows",
    text: `import keras
from keras import layers
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = x / 255.0, x_test / 255.0
model = keras.Sequential([
    keras.Input((28, 28)),
    layers.LSTM(32),
    layers.Dense(10, activation="softmax"),
])${ends}`,
    faults: [
      {
        title: "a learning rate far too small",
        cause: "optimizer.learning-rate",
        replace: [["learning_rate=0.001", "learning_rate=0.000001"]],
      },
      { title: "a learning rate far too large", cause: "optimizer.learning-rate", replace: [["learning_rate=0.001", "learning_rate=1.0"]] },
      { title: "two units", cause: "units", replace: [["LSTM(32", "LSTM(2"]] },
      { title: "pixels divided twice", cause: "input-scaling", replace: [["x / 255.0, x_test / 255.0", "x / 65025.0, x_test / 65025.0"]] },
      { title: "a batch of a thousand", cause: "batch-size", replace: [["batch_size=64", "batch_size=1000"]] },
    ],
  },
];

/** Faults planted in convolutional and recurrent programs, lifted from their text. */
export const plantedNetworks: readonly PlantedCause[] = networks.flatMap(({ title, text, faults }) =>
  faults.map(
    (fault): PlantedCause => ({
      title: `${title}: ${fault.title}`,
      cause: fault.cause,
      a: lifted(text),
      b: lifted([...fault.replace, ...decoys].reduce(replaced, text)),
    }),
  ),
);

function replaced(text: string, [from, to]: readonly [from: string, to: string]): string {
  if (text.split(from).length !== 2) throw new Error(`\`${from}\` does not stand in the program once.`);
  return text.replace(from, to);
}

function lifted(text: string): Experiment {
  const [experiment, ...others] = experimentsOf(text);
  if (!experiment || others.length > 0) throw new Error("The program has not one model.");
  return experiment;
}

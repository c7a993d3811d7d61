import { analyze, defaultSettings, type Experiment, lowerExperiment, type Program } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

/** The experiments of a program. */
export function experimentsOf(text: string): readonly Experiment[] {
  const { models } = analyze({ path: "model.py", text, module: parser.parse(text) }, defaultSettings);
  return models.map(({ experiment }) => experiment);
}

export interface WrittenModel {
  /** Statements that make `model` from `keras` and `layers`. */
  readonly model: string;
  /** Shape of one example of MNIST as it goes in. */
  readonly input?: readonly number[];
  readonly compile?: string;
  readonly api?: "keras2" | "tf2" | "keras3";
}

const imports = {
  // The argument tells the version.
  keras2: "import keras\nfrom keras import layers\nkeras.optimizers.SGD(lr=0.1)",
  tf2: "import tensorflow as tf\nfrom tensorflow import keras\nfrom tensorflow.keras import layers\nprint(tf.function)",
  keras3: "import keras\nfrom keras import layers, ops",
};

/** A program of Keras that trains a model on MNIST. */
export function programText({ model, input = [784], compile, api = "keras3" }: WrittenModel): string {
  return `${imports[api]}
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.reshape(${[60000, ...input].join(", ")}).astype("float32") / 255
x_test = x_test.reshape(${[10000, ...input].join(", ")}).astype("float32") / 255
${model}
model.compile(${compile ?? 'optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]'})
model.fit(x_train, y_train, batch_size=128, epochs=1, validation_data=(x_test, y_test))
`;
}

export function programOfText(text: string): Program {
  const experiment = experimentsOf(text).find(({ training }) => training);
  if (!experiment) throw new Error("no model was found");
  const lowered = lowerExperiment(experiment);
  if ("program" in lowered) return lowered.program;
  throw new Error(lowered.obstacles.map(({ what, why }) => `${what}: ${why}`).join("; "));
}

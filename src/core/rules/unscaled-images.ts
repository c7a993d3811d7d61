import type { ModelFact } from "../model/flow/flow.ts";
import { firstArray } from "./first-array.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { scaleLoadedImages } from "./scale-loaded-images.ts";
import { weightedInputs } from "./weighted-inputs.ts";

export const unscaledImages: Rule = {
  code: "KP501",
  name: "unscaled-images",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [62],
  fix: "unsafe",
  docs: {
    what: "Images go into a model with values from 0 to 255.",
    why: "Initial weights are made for inputs of size 1. With inputs of 100 and more the first outputs are a hundred times too large, the loss starts far too high, and its gradients are too large for usual learning rates. Dividing by 255 is enough.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784), y, epochs=5)
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, y, epochs=5)
`,
    fine: "Models that scale by themselves: `Rescaling`, `Normalization` or `BatchNormalization` first, networks of `keras.applications` with their own scaling, layers of the program's own.",
    fixSafety:
      "Unsafe: it changes what the model is trained on. It is offered for the data sets of Keras, in the line below the one that loads them, and the test images are scaled alike.",
    references: ["https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/"],
  },
  check(facts, report) {
    for (const model of facts.flow.models) {
      for (const event of model.events) {
        const given = event.arguments.get("x");
        const data = given && firstArray(given.value)?.data;
        if (event.kind !== "fit" || !given || !data?.isImage || !data.range || data.range[1] < 100 || mayScale(facts, model)) continue;
        report({
          place: given.place,
          message: `The images are not scaled: their values go up to ${data.range[1]}`,
          explanation: `Trained on: ${data.dataSet ? `\`${data.dataSet}\`` : (data.source ?? "images")} with values from **${data.range[0]}** to **${data.range[1]}**. Divide by 255, or begin the model with \`Rescaling(1 / 255)\`.`,
          ...(model.experiment === null ? {} : { experiment: model.experiment }),
          ...(data.dataSet ? scaleLoadedImages(facts, model, data.dataSet) : {}),
        });
      }
    }
    const told = new Set<unknown>();
    for (const { data, place, weights } of weightedInputs(facts)) {
      if (!data.isImage || !data.range || data.range[1] < 100 || data.split === "test" || told.has(weights)) continue;
      told.add(weights);
      report({
        place,
        message: `The images are not scaled: their values go up to ${data.range[1]}`,
        explanation: `${data.dataSet ? `\`${data.dataSet}\`` : (data.source ?? "Images")} with values from **${data.range[0]}** to **${data.range[1]}** go into the first weights. Divide by 255.`,
      });
    }
  },
};

/** Layers that change no scale. */
const plain =
  /^(?:Dense|Conv\dD|Convolution\dD|SeparableConv2D|DepthwiseConv2D|Flatten|Reshape|Dropout|Activation|ReLU|MaxPool(?:ing)?2D|AveragePooling2D|InputLayer|Permute|ZeroPadding2D|RandomFlip|RandomRotation|RandomZoom|RandomTranslation|GaussianNoise|LSTM|GRU|SimpleRNN)$/;

/** Whether anything between the inputs and the first weights may change the scale. */
function mayScale({ flow }: RuleFacts, model: ModelFact): boolean {
  const first = model.layers
    ? model.layers.slice(0, 1 + model.layers.findIndex(({ type }) => /^(Dense|Conv|LSTM|GRU|SimpleRNN)/.test(type)))
    : null;
  if (first) return first.length === 0 || first.some(({ type, isOwn, isModel }) => isOwn || isModel || !plain.test(type));
  const [input, ...others] = model.inputs;
  if (!input || others.length > 0 || model.kind !== "functional") return true;
  // The calls that take the input, through layers that change no scale.
  const open = [input];
  const seen = new Set(open);
  for (let value = open.pop(); value; value = open.pop()) {
    const calls = flow.layerCalls.filter(({ inputs }) => value && inputs.includes(value));
    if (calls.length === 0 || flow.tensors.some((tensor) => value && !tensor.layerCall && tensor.inputs.includes(value))) return true;
    for (const { layer, outputs } of calls) {
      if (layer.isOwn || layer.isModel || !plain.test(layer.type)) return true;
      if (/^(Dense|Conv|LSTM|GRU|SimpleRNN)/.test(layer.type)) continue;
      for (const output of outputs) if (!seen.has(output)) open.push(output);
      for (const output of outputs) seen.add(output);
    }
  }
  return false;
}

import type { Layer, Parameter } from "../model/layer.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export const frozenBatchNorm: Rule = {
  code: "KP311",
  name: "frozen-batch-norm",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [49],
  fix: "none",
  docs: {
    what: "Batch normalization is frozen with `trainable = False` in TensorFlow 1 or Keras 2.2, and the model is trained.",
    why: "In these versions `trainable` keeps only its scale and shift: while `fit` trains, the layer takes the mean and variance of each batch, and in evaluation the moving ones from its own training. The layers above learn on other values than they are tested on (measured with Keras 2.2.5: a loss of 3.2 in training and 445 in evaluation for the same weights). TensorFlow 2 takes `trainable = False` for inference.",
    bad: `import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import BatchNormalization, Conv2D, Dense, Flatten
tf.set_random_seed(0)
base = tf.keras.Sequential([Conv2D(8, 3, input_shape=(8, 8, 3)), BatchNormalization(), Flatten()])
for layer in base.layers:
    layer.trainable = False
model = tf.keras.Sequential([base, Dense(1)])
model.compile("adam", "mse")
model.fit(np.zeros((20, 8, 8, 3)), np.zeros((20, 1)), epochs=3)
`,
    good: `import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import BatchNormalization, Conv2D, Dense, Flatten
tf.set_random_seed(0)
base = tf.keras.Sequential([Conv2D(8, 3, input_shape=(8, 8, 3)), BatchNormalization(), Flatten()])
model = tf.keras.Sequential([base, Dense(1)])
model.compile("adam", "mse")
model.fit(np.zeros((20, 8, 8, 3)), np.zeros((20, 1)), epochs=3)
`,
    fine: "TensorFlow 2 and Keras 3; calls with `training=False`; features that `base.predict` computes once.",
    fixSafety:
      "No fix: the learning phase has to be set while the model is built (`K.set_learning_phase(0)`), or the features computed first.",
    references: ["https://keras.io/api/layers/normalization_layers/batch_normalization/"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const { generation, kind, training, layers } = experiment;
      if ((generation !== "tf1" && generation !== "keras2") || (kind !== "sequential" && kind !== "functional") || !training) continue;
      if (!layers.some(({ parameters }) => parameters.some(isFrozen))) continue;
      const frozen = withInner(layers).find(
        ({ type, parameters, config }) => type === "BatchNormalization" && config["training"] === undefined && isWholeFrozen(parameters),
      );
      if (!frozen || setsPhase(facts)) continue;
      report({
        place: training.place,
        message: "Frozen batch normalization still takes the mean and variance of each batch while this trains",
        explanation:
          "In TensorFlow 1 and Keras 2.2 `trainable = False` keeps only its weights. What is trained above it is evaluated on other values.",
        related: frozen.place.path === facts.path ? [{ place: frozen.place, message: "Frozen batch normalization" }] : [],
        experiment: experiment.id,
      });
    }
  },
};

/** Whether the program says somewhere that it does not train. */
function setsPhase({ flow }: RuleFacts): boolean {
  return (
    flow.calls.some(({ name }) => name.endsWith("set_learning_phase")) || flow.layerCalls.some(({ training }) => training?.plain === false)
  );
}

function withInner(layers: readonly Layer[]): readonly Layer[] {
  return layers.flatMap((layer) => (layer.kind === "other" ? [layer, ...withInner(layer.layers)] : [layer]));
}

function isScale({ role }: Parameter): boolean {
  return role === "gamma" || role === "beta";
}

function isFrozen(parameter: Parameter): boolean {
  return isScale(parameter) && !parameter.trainable;
}

function isWholeFrozen(parameters: readonly Parameter[]): boolean {
  const own = parameters.filter(isScale);
  return own.length > 0 && own.every(isFrozen);
}

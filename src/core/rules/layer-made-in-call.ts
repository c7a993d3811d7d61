import type { Rule } from "./rule.ts";

/** Layers with weights. */
const weighted =
  /^keras\.layers\.(Dense|EinsumDense|Embedding|(Separable|Depthwise)?Conv\dD(Transpose)?|SimpleRNN|LSTM|GRU|Bidirectional|BatchNormalization|LayerNormalization|GroupNormalization|MultiHeadAttention|PReLU)$/;

export const layerMadeInCall: Rule = {
  code: "KP616",
  name: "layer-made-in-call",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [81, 92],
  fix: "none",
  docs: {
    what: "A layer with weights, or a variable, is made in the `call` of a layer or model, or in a `Lambda`.",
    why: "`call` runs each time. The layer's weights start anew, and the model does not know of them: TensorFlow 2 and Keras 3 stop with `tf.function only supports singleton tf.Variables`, older versions train a model with no weights at all.",
    bad: `from tensorflow import keras
class Net(keras.Model):
    def call(self, inputs):
        return keras.layers.Dense(1)(inputs)
net = Net()
net.build((None, 4))
`,
    good: `from tensorflow import keras
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)
    def call(self, inputs):
        return self.dense(inputs)
net = Net()
net.build((None, 4))
`,
    fine: "Layers without weights, and layers that are made in `__init__` or `build`, or in `call` only where they are not there yet.",
    fixSafety: "No fix: the line has to be moved to `__init__`.",
    references: ["https://keras.io/guides/making_new_layers_and_models_via_subclassing/"],
  },
  check(facts, report) {
    for (const { name, place, tracing, isConditional } of facts.flow.calls) {
      const isVariable = name === "tensorflow.Variable";
      if (tracing?.kind !== "call" || isConditional || facts.statements.isConditional(place.span)) continue;
      if (!weighted.test(name) && !isVariable) continue;
      report({
        place,
        message: isVariable
          ? "This variable is made anew in every call: it is never trained"
          : "This layer is made anew in every call: its weights are never trained",
        explanation: isVariable
          ? "Make it with `self.add_weight` in `__init__` or `build`, and use it in `call`."
          : `Make the layer in \`__init__\`, keep it in \`self\`, and call it ${tracing.self?.type === "keras.layers.Lambda" ? "in a layer of your own instead of a `Lambda`" : "in `call`"}.`,
      });
    }
  },
};

import type { LayerCallFact, LayerFact } from "../model/flow/flow.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

/** Layers whose weights have the size of the last axis of what they are called on first. */
const sized = /^(Dense|SimpleRNN|LSTM|GRU|(Separable|Depthwise)?Conv\dD(Transpose)?|LayerNormalization|BatchNormalization)$/;

export const reusedLayerSize: Rule = {
  code: "KP619",
  name: "reused-layer-size",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77, 79],
  fix: "none",
  docs: {
    what: "One layer is called on inputs of different widths.",
    why: "The first call makes the weights. Another width does not fit them: `ValueError: expected axis -1 of input shape to have value 4, but received input with shape (None, 5)`. Often two layers were meant.",
    bad: `from tensorflow import keras
dense = keras.layers.Dense(3)
first, second = keras.Input((4,)), keras.Input((5,))
outputs = keras.layers.Add()([dense(first), dense(second)])
model = keras.Model([first, second], outputs)
`,
    good: `from tensorflow import keras
first, second = keras.Input((4,)), keras.Input((5,))
outputs = keras.layers.Add()([keras.layers.Dense(3)(first), keras.layers.Dense(3)(second)])
model = keras.Model([first, second], outputs)
`,
    fine: "Layers that share their weights over inputs of one width.",
    fixSafety: "No fix: a second layer or another input may be meant.",
    references: ["https://keras.io/guides/functional_api/"],
  },
  check(facts, report) {
    const firsts = new Map<LayerFact, LayerCallFact>();
    for (const call of facts.flow.layerCalls) {
      const { layer, inputs, place } = call;
      if (layer.isOwn || layer.isModel || !sized.test(layer.type)) continue;
      const [input] = inputs;
      const axis = layer.config.get("axis");
      const isLast = layer.config.get("data_format") !== "channels_first" && (axis === undefined || axis === -1);
      if (!isLast || !input?.shape || !place) continue;
      const first = firsts.get(layer);
      const [earlier] = first?.inputs ?? [];
      if (!first) firsts.set(layer, call);
      else if (
        earlier?.shape &&
        !isGrouped(facts, layer, earlier.shape.at(-1), input.shape.at(-1)) &&
        differ(earlier.shape.at(-1), input.shape.at(-1)) &&
        !facts.statements.isGuarded(place.span)
      )
        report({
          place,
          message: `This \`${layer.type}\` has weights for ${earlier.shape.at(-1)} values and gets ${input.shape.at(-1)}`,
          explanation: `It was called on ${nameOf(earlier)} with the shape **${shapeText(earlier.shape)}** first, which made its weights; here it gets **${shapeText(input.shape)}**.`,
          related: [...(first.place ? [{ place: first.place, message: "Called first here" }] : []), ...shapesAt([input])],
        });
    }
  },
};

/** Before Keras 3, a convolution over a multiple of its channels is taken for one in groups (measured with tf_keras). */
function isGrouped(
  { generation }: RuleFacts,
  { type }: LayerFact,
  channels: number | null | undefined,
  given: number | null | undefined,
): boolean {
  return generation.generation !== "keras3" && /^Conv/.test(type) && !!channels && !!given && given % channels === 0;
}

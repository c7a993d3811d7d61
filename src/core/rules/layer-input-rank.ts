import { remember } from "../api/facts/remember.ts";
import type { Generation } from "../api/generation.ts";
import type { LayerCallFact, LayerFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

/** How many dimensions a layer's input must have, the batch's counted. */
interface RankRule {
  readonly least: number;
  readonly most: number;
}

export const layerInputRank: Rule = {
  code: "KP601",
  name: "layer-input-rank",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [78],
  fix: "none",
  yieldsTo: ["stacked-recurrent-layers"],
  docs: {
    what: "A layer is called on an input with too few or too many dimensions: `Conv2D` on images without a channel axis, `LSTM` on rows of features.",
    why: "Layers check the number of dimensions when they are built, and Keras raises `ValueError: Input 0 of layer … is incompatible with the layer: expected ndim=4, found ndim=3`. The number counts the batch: images are (batch, height, width, channels), sequences (batch, time, features).",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Conv2D(32, 3, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(32, 3, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
`,
    fine: "`Dense` works along the last axis of an input with any number of dimensions above one, and convolutions of TensorFlow 2 and Keras 3 accept several batch axes; neither is reported.",
    fixSafety: "No fix: whether the data lack an axis or the layer is the wrong one is for the author to say.",
    references: ["https://keras.io/api/layers/convolution_layers/convolution2d/", "https://keras.io/api/layers/recurrent_layers/lstm/"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    if (generation === null) return;
    for (const call of facts.flow.layerCalls) {
      const [input, ...others] = call.inputs;
      const rank = rankRule(call.layer, generation);
      if (!input?.shape || !call.place || !rank || others.length > 0 || facts.statements.isGuarded(call.place.span)) continue;
      const count = input.shape.length;
      if (count >= rank.least && count <= rank.most) continue;
      const wanted = `${rank.most === Number.POSITIVE_INFINITY ? "at least " : ""}${rank.least}`;
      report({
        place: call.place,
        message: `\`${call.layer.type}\` takes ${wanted} dimensions and gets ${count}: ${shapeText(input.shape)}`,
        explanation: `The input is ${nameOf(input)} with the shape **${shapeText(input.shape)}**, the batch's dimension counted; \`${call.layer.type}\` takes ${meaningOf(call)}. Keras stops here with a \`ValueError\`.`,
        related: shapesAt([input]),
      });
    }
  },
};

const sequenceLayers = /^(?:CuDNN)?(?:LSTM|GRU|SimpleRNN)$|^RNN$/;

function rankRule(layer: LayerFact, generation: Generation): RankRule | null {
  if (layer.isOwn || layer.isModel) return null;
  const { type } = layer;
  if (type === "Dense") return { least: 2, most: Number.POSITIVE_INFINITY };
  if (sequenceLayers.test(type) || type === "Bidirectional")
    return { least: 3, most: type === "Bidirectional" ? Number.POSITIVE_INFINITY : 3 };
  if (type === "TimeDistributed") return { least: 3, most: Number.POSITIVE_INFINITY };
  if (type === "RepeatVector") return { least: 2, most: 2 };
  const dims = layer.config.get("dims");
  if (type === "Permute" && Array.isArray(dims)) return { least: dims.length + 1, most: dims.length + 1 };
  return (generation === "tf2" || generation === "keras3" ? spatialRank : olderSpatialRank)(type);
}

/** Newer convolutions take several axes of batches. */
const spatialRank = /* @__PURE__ */ remember((type) => rankOfSpatial(type, Number.POSITIVE_INFINITY));
const olderSpatialRank = /* @__PURE__ */ remember((type) => rankOfSpatial(type, null));

function rankOfSpatial(type: string, mostOfConvolution: number | null): RankRule | null {
  const spatial = /(\d)D(Transpose)?$/.exec(type);
  if (!spatial) return null;
  const exact = Number(spatial[1]) + 2;
  if (/^(?:Separable|Depthwise)?Conv(?:olution)?\dD(?:Transpose)?$/.test(type)) return { least: exact, most: mostOfConvolution ?? exact };
  if (/^(?:Global)?(?:Max|Average|Avg)Pool|^(?:UpSampling|ZeroPadding|Cropping|SpatialDropout)\d/.test(type))
    return { least: exact, most: exact };
  return /^ConvLSTM\d/.test(type) ? { least: exact + 1, most: exact + 1 } : null;
}

function meaningOf({ layer }: LayerCallFact): string {
  if (sequenceLayers.test(layer.type) || /^(Bidirectional|TimeDistributed)$/.test(layer.type)) return "sequences: (batch, time, features)";
  if (layer.type === "RepeatVector") return "(batch, features)";
  if (layer.type === "Permute") return "one axis for each number that it is given, and the batch";
  if (layer.type === "Dense") return "(batch, …, features)";
  if (/1D/.test(layer.type)) return "(batch, steps, channels)";
  if (/^ConvLSTM/.test(layer.type)) return "sequences of images";
  return /2D/.test(layer.type) ? "images: (batch, height, width, channels)" : "volumes: (batch, depth, height, width, channels)";
}

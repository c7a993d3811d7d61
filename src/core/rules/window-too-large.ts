import type { LayerFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

export const windowTooLarge: Rule = {
  code: "KP606",
  name: "window-too-large",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "A convolution's kernel or a pooling window is larger than what it slides over.",
    why: 'With `padding="valid"` nothing is added at the borders: a window of 5 finds no place in a row of 4. TensorFlow raises `Negative dimension size caused by subtracting 5 from 4`. It happens when one pooling layer too many has made the images small, or when the axes are in another order than the layer thinks.',
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((8, 8, 3)),
    keras.layers.Conv2D(16, 3),
    keras.layers.MaxPooling2D(2),
    keras.layers.Conv2D(32, 5),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((8, 8, 3)),
    keras.layers.Conv2D(16, 3),
    keras.layers.MaxPooling2D(2),
    keras.layers.Conv2D(32, 3),
])
`,
    fine: 'With `padding="same"` the borders are filled up, so that every window fits.',
    fixSafety: "No fix: the kernel, the padding, the layers before or the size of the images may be meant differently.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2"],
  },
  check(facts, report) {
    for (const { layer, inputs, place } of facts.flow.layerCalls) {
      const [input] = inputs;
      const window = windowOf(layer);
      if (!input?.shape || !window || !place || facts.statements.isGuarded(place.span)) continue;
      const rank = window.sizes.length;
      if (input.shape.length !== rank + 2) continue;
      const spatial = window.isChannelsFirst ? input.shape.slice(2) : input.shape.slice(1, -1);
      const axis = spatial.findIndex((size, i) => size !== null && size < (window.sizes[i] ?? 0));
      if (axis < 0) continue;
      report({
        place: layer.arguments.get(window.argument)?.place ?? place,
        message: `A window of ${window.sizes[axis]} does not fit into ${spatial[axis]}: the input is ${shapeText(input.shape)}`,
        explanation: `\`${layer.type}\` slides a window of **${window.sizes.join(" × ")}** over **${spatial.map((size) => size ?? "None").join(" × ")}** without padding, so that nothing comes out. Use \`padding="same"\`, a smaller window, or fewer pooling layers before.`,
        related: shapesAt([input]),
      });
    }
  },
};

interface Window {
  readonly sizes: readonly number[];
  readonly argument: string;
  readonly isChannelsFirst: boolean;
}

/** The window of a layer that adds no padding; null where it is not known or not of that kind. */
function windowOf({ type, config, isOwn }: LayerFact): Window | null {
  const kind = isOwn
    ? null
    : /^(?:(?:Separable)?Conv(?:olution)?|DepthwiseConv|MaxPool(?:ing)?|AveragePool(?:ing)?|AvgPool)(\d)D$/.exec(type);
  if (!kind || config.has("*")) return null;
  const argument = /Pool/.test(type) ? "pool_size" : "kernel_size";
  const padding = config.get("padding") ?? "valid";
  const order = config.get("data_format") ?? "channels_last";
  const [size, dilation] = [config.get(argument) ?? (argument === "pool_size" ? 2 : null), config.get("dilation_rate") ?? 1];
  if (padding !== "valid" || typeof order !== "string" || typeof dilation !== "number") return null;
  const rank = Number(kind[1]);
  const sizes = typeof size === "number" ? new Array<number>(rank).fill(size) : size;
  if (!Array.isArray(sizes) || sizes.length !== rank || !sizes.every((one) => typeof one === "number")) return null;
  return { sizes: (sizes as number[]).map((one) => (one - 1) * dilation + 1), argument, isChannelsFirst: /first|^NC/.test(order) };
}

import { everyKeras, type KerasSoftware, newKeras, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const image = [unit(6, 4, 2)];

/** Layers behind a convolution, so that gradients go back through them, in front of a convolution and an output. */
function onImages(
  name: string,
  layers: readonly string[] | ((software: KerasSoftware) => readonly string[]),
  more: Partial<KerasCase> = {},
): KerasCase {
  const body = (software: KerasSoftware) => [
    "layers.Conv2D(3, 1)",
    ...(typeof layers === "function" ? layers(software) : layers),
    'layers.Conv2D(2, 2, activation="tanh")',
    "layers.Flatten()",
    'layers.Dense(3, activation="softmax")',
  ];
  return { name, software: newKeras, inputs: image, body, ...more };
}

export const imageCases = kerasCases([
  onImages("resizing-larger", ["layers.Resizing(9, 6)"]),
  onImages("resizing-smaller", ["layers.Resizing(3, 3)"]),
  onImages("resizing-nearest", ['layers.Resizing(4, 7, interpolation="nearest")']),
  onImages("center-crop", ["layers.CenterCrop(3, 3)"]),
  onImages("rescaling", ["layers.Rescaling(1.0 / 127.5, offset=-1)"]),
  onImages("resize-function", (software) => [
    software === "keras-3"
      ? "layers.Lambda(lambda t: keras.ops.image.resize(t, (3, 5)))"
      : "layers.Lambda(lambda t: tf.image.resize(t, (3, 5)))",
  ]),
  onImages("resize-function-nearest", (software) => [
    software === "keras-3"
      ? 'layers.Lambda(lambda t: keras.ops.image.resize(t, (8, 5), interpolation="nearest"))'
      : 'layers.Lambda(lambda t: tf.image.resize(t, (8, 5), method="nearest"))',
  ]),
  onImages("extract-patches", (software) => [
    software === "keras-3"
      ? "layers.Lambda(lambda t: keras.ops.image.extract_patches(t, 2))"
      : 'layers.Lambda(lambda t: tf.image.extract_patches(images=t, sizes=[1, 3, 2, 1], strides=[1, 3, 2, 1], rates=[1, 1, 1, 1], padding="VALID"))',
  ]),
  onImages(
    "local-response-normalization",
    ["layers.Lambda(lambda t: tf.nn.local_response_normalization(t, depth_radius=1, bias=1.5, alpha=0.4, beta=0.75))"],
    { software: ["tf-keras-2.21"] },
  ),
  onImages("activity-regularization-layer", ["layers.ActivityRegularization(l1=0.002, l2=0.01)"], { software: everyKeras }),
]);

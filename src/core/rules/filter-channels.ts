import type { Rule } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

export const filterChannels: Rule = {
  code: "KP607",
  name: "filter-channels",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "The filter of a convolution has another number of input channels than the images that it is applied to, or images and filter do not have four dimensions.",
    why: "`tf.nn.conv2d` takes images (batch, height, width, channels) and a filter (height, width, channels, filters). The two numbers of channels must be the same; TensorFlow raises an error otherwise.",
    bad: `import tensorflow.compat.v1 as tf
images = tf.placeholder(tf.float32, [None, 32, 32, 3])
w = tf.Variable(tf.truncated_normal([5, 5, 1, 32], stddev=0.1))
hidden = tf.nn.conv2d(images, w, strides=[1, 1, 1, 1], padding="SAME")
`,
    good: `import tensorflow.compat.v1 as tf
images = tf.placeholder(tf.float32, [None, 32, 32, 3])
w = tf.Variable(tf.truncated_normal([5, 5, 3, 32], stddev=0.1))
hidden = tf.nn.conv2d(images, w, strides=[1, 1, 1, 1], padding="SAME")
`,
    fine: "Grouped convolutions, where the channels are a multiple of the filter's, are not reported.",
    fixSafety: "No fix: the images or the filter may be the wrong ones.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/conv2d"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      if (tensor.type !== "conv2d") continue;
      const [images, filter] = tensor.inputs;
      const order = tensor.arguments.get("data_format")?.value.plain ?? "NHWC";
      if (!tensor.place || !images?.shape || !filter?.shape || order !== "NHWC") continue;
      if (filter.shape.length !== 4 || facts.statements.isGuarded(tensor.place.span)) continue;
      const [channels, expected] = [images.shape.at(-1), filter.shape[2]];
      const place = tensor.arguments.get("filters")?.place ?? tensor.arguments.get("filter")?.place ?? tensor.place;
      const related = shapesAt([images, filter]);
      if (images.shape.length !== 4) {
        report({
          place: tensor.arguments.get("input")?.place ?? tensor.place,
          message: `\`conv2d\` takes 4 dimensions and gets ${images.shape.length}: ${shapeText(images.shape)}`,
          explanation:
            "Images are (batch, height, width, channels). `tf.reshape(x, [-1, height, width, channels])` gives rows of pixels that shape.",
          related,
        });
      } else if (differ(channels, expected) && channels && expected && channels % expected !== 0) {
        report({
          place,
          message: `The filter is for ${expected} channels, the images have ${channels}`,
          explanation: `The images are **${shapeText(images.shape)}**, the filter **${shapeText(filter.shape)}**: (height, width, **input channels**, filters).`,
          related,
        });
      } else if (channels && expected && channels > 1 && expected === 1 && filter.shape[3] != null && filter.shape[3] % channels !== 0) {
        report({
          place,
          message: `The filter is for 1 channel, the images have ${channels}`,
          explanation: `The images are **${shapeText(images.shape)}**, the filter **${shapeText(filter.shape)}**: (height, width, **input channels**, filters).`,
          related,
        });
      }
    }
  },
};

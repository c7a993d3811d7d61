import type { Shape } from "../model/layer.ts";
import type { Place, TextEdit } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { elementsOf, shapeText } from "./shape-text.ts";
import { replaceSource, sourceAt, unsafeFix } from "./source-edits.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const reshapeSize: Rule = {
  code: "KP604",
  name: "reshape-size",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "unsafe",
  docs: {
    what: "A reshape asks for a number of elements that the tensor does not have: the flattened size is wrong.",
    why: "A reshape moves no numbers in or out. Where every size is known TensorFlow raises an error. With a −1 for the batch it can be worse: `tf.reshape(x, [-1, 3000])` of examples with 3,136 numbers each gives rows that run over from one example into the next, and another number of rows than there are labels.",
    bad: `import tensorflow.compat.v1 as tf
images = tf.placeholder(tf.float32, [None, 28, 28, 1])
pooled = tf.layers.max_pooling2d(tf.layers.conv2d(images, 64, 3, padding="same"), 4, 4)
flat = tf.reshape(pooled, [-1, 7 * 7 * 32])
`,
    good: `import tensorflow.compat.v1 as tf
images = tf.placeholder(tf.float32, [None, 28, 28, 1])
pooled = tf.layers.max_pooling2d(tf.layers.conv2d(images, 64, 3, padding="same"), 4, 4)
flat = tf.reshape(pooled, [-1, 7 * 7 * 64])
`,
    fine: "Joining the batch with further axes, such as (batch, time, units) to (batch · time, units), is right and is not reported.",
    fixSafety: "Unsafe, and only for a size behind −1 that is written out: the layer before may be what is wrong.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/reshape"],
  },
  check(facts, report) {
    for (const { kind, place, shapes, asked } of facts.flow.misfits) {
      const [from] = shapes;
      if (kind !== "reshape" || !from || facts.statements.isGuarded(place.span)) continue;
      const [all, wanted] = [elementsOf(from), elementsOf(asked.filter((size) => size !== -1))];
      report({
        place,
        message: `${shapeText(from)} does not fit into ${shapeText(asked)}: ${all} numbers, not ${wanted}`,
        explanation: `The array has the shape **${shapeText(from)}**: **${all}** numbers. The shape that is asked for holds **${wanted}**${asked.includes(-1) ? " besides the −1" : ""}.`,
      });
    }
    for (const tensor of facts.flow.tensors) {
      const call = tensor.layerCall;
      if (call && call.layer.type === "Reshape" && !call.layer.isOwn) {
        const [input] = call.inputs;
        const target = sizesIn(call.layer.config.get("target_shape"));
        if (!input?.shape || !target || !call.place || facts.statements.isGuarded(call.place.span)) continue;
        const [all, wanted] = [elementsOf(input.shape.slice(1)), elementsOf(target.filter((size) => size !== -1))];
        const fits = all === null || wanted === null || (target.includes(-1) ? wanted > 0 && all % wanted === 0 : all === wanted);
        if (!fits) report(finding(call.layer.arguments.get("target_shape")?.place ?? call.place, input, target, all, wanted));
      } else if (tensor.type === "reshape" && tensor.place) {
        const [input] = tensor.inputs;
        const target = sizesIn(tensor.arguments.get("shape")?.value.plain);
        if (!input?.shape || !target || facts.statements.isGuarded(tensor.place.span)) continue;
        const place = tensor.arguments.get("shape")?.place ?? tensor.place;
        const [all, wanted] = [elementsOf(input.shape), elementsOf(target.filter((size) => size !== -1))];
        if (all !== null && wanted !== null) {
          const fits = target.includes(-1) ? wanted > 0 && all % wanted === 0 : all === wanted;
          if (!fits) report(finding(place, input, target, all, wanted));
          continue;
        }
        // Of an example of known size, all of it must go into whole rows, or several rows into it.
        const each = input.shape.length > 1 && input.shape[0] === null ? elementsOf(input.shape.slice(1)) : null;
        const row = target[0] === -1 && target.length > 1 ? elementsOf(target.slice(1)) : null;
        if (!each || !row || row % each === 0) continue;
        // A part of an example that is no whole axis or axes: half of the pixels of an image.
        const inner = elementsOf(input.shape.slice(2));
        const isWithin = input.shape.length > 3 && inner !== null && row > inner;
        if (each % row === 0 && !isWithin) continue;
        const rows = target.length === 2 ? unsafeFix(`Flatten to ${each}`, flattened(facts, place, each)) : {};
        report({ ...finding(place, input, target, each, row), ...rows });
      }
    }
  },
};

function finding(
  place: Parameters<Parameters<Rule["check"]>[1]>[0]["place"],
  input: Parameters<typeof nameOf>[0],
  target: Shape,
  all: number | null,
  wanted: number | null,
) {
  const from = input.shape ?? [];
  return {
    place,
    message: `${shapeText(from)} does not fit into ${shapeText(target)}: ${all} numbers, not ${wanted}`,
    explanation: `What is reshaped is ${nameOf(input)} with the shape **${shapeText(from)}**: **${all}** numbers${from[0] === null ? " for each example" : ""}. The shape that is asked for holds **${wanted}**${target.includes(-1) ? " besides the −1" : ""}.`,
    related: shapesAt([input]),
  };
}

function sizesIn(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((size) => typeof size === "number") ? (value as number[]) : null;
}

/** `[-1, 7 * 7 * 64]` with another size behind the −1; null where it is not written out. */
function flattened(facts: RuleFacts, place: Place, size: number): TextEdit | null {
  const written = /^([[(]\s*-1\s*,\s*)[\d\s*]+(,?\s*[\])])$/.exec(sourceAt(facts, place) ?? "");
  return written ? replaceSource(facts, place, `${written[1]}${size}${written[2]}`) : null;
}

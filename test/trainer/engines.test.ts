import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "kp-engines-"));
const program = path.join(folder, "train-once.cjs");

interface Run {
  readonly initialLoss: number;
  readonly accuracy: readonly number[];
  readonly loss: readonly number[];
  readonly tensors: readonly [before: number, after: number];
}

/** Each engine has its own process, as in the product: a process can hold one backend of a kind only. */
function train(engine: string, variant: string): Run {
  const output = execFileSync(process.execPath, [program, engine, variant], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Run;
}

beforeAll(async () => {
  await esbuild.build({
    entryPoints: [path.join(root, "test/trainer/train-once.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    // The programs look for their packages from where they lie: here, beside the bundle of the product.
    banner: { js: `var __filename = ${JSON.stringify(path.join(root, "dist/trainer.js"))};` },
    logLevel: "error",
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["keras", "tensorflow", "double softmax", "linear probabilities", "momentum"])("%s", (variant) => {
  it("trains alike on tfjs-node, WebAssembly and plain JavaScript", () => {
    const [native, wasm, cpu] = ["tfjs-node", "wasm", "cpu"].map((engine) => train(engine, variant));
    for (const run of [native, wasm, cpu]) expect(run?.tensors[1], "tensors are freed").toBe(run?.tensors[0]);
    for (const run of [wasm, cpu]) {
      expect(run?.initialLoss).toBeCloseTo(native?.initialLoss ?? Number.NaN, 2);
      // Float32 sums in another order drift apart over the steps; what they measure stays the same.
      expect(Math.abs((run?.accuracy.at(-1) ?? 0) - (native?.accuracy.at(-1) ?? 1))).toBeLessThan(0.05);
    }
  });
});

it("gives the same numbers for the same seed", () => {
  expect(train("wasm", "keras")).toEqual(train("wasm", "keras"));
});

import { afterAll, describe, expect, it } from "vitest";
import { buildEngineProgram } from "./engine-program.ts";

interface Run {
  readonly initialLoss: number;
  readonly accuracy: readonly number[];
  readonly loss: readonly number[];
  readonly tensors: readonly [before: number, after: number];
}

const program = buildEngineProgram("train-once");
afterAll(() => program.remove());
const train = (engine: string, variant: string) => program.run<Run>(engine, variant);

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

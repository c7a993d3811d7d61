import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { activationFunction } from "../../src/trainer/activations.ts";
import type { Computed } from "./compute-fixtures.ts";
import { buildEngineProgram } from "./engine-program.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));
/** Made by real TensorFlow 2.21: see fixtures/make-optimizer-steps.py. */
const steps = read("optimizer-steps") as { readonly losses: Record<string, number[]> };
/** Made by real Keras 3.15 and tf_keras 2.21: see fixtures/make-activations.py. */
const activations = read("activations") as { readonly inputs: number[][] } & Computed["activations"];

const program = buildEngineProgram("compute-fixtures");
afterAll(() => program.remove());

describe.each(["tfjs-node", "wasm", "cpu"])("on %s", (engine) => {
  const computed = program.run<Computed>(engine);

  it.each(Object.entries(steps.losses))("%s: the first steps' losses are TensorFlow's", (name, expected) => {
    const losses = computed.losses[name] ?? [];
    expect(losses).toHaveLength(12);
    for (const [i, value] of losses.entries())
      expect(Math.abs(value / (expected[i] ?? 1) - 1), `step ${i + 1}: ${value} for ${expected[i]}`).toBeLessThan(1e-4);
  });

  it.each(["keras2", "keras3"] as const)("activations of %s have Keras's values", (generation) => {
    for (const [name, expected] of Object.entries(activations[generation])) {
      const values = Object.entries(computed.activations[generation]).find(([other]) => other === name)?.[1] ?? [];
      for (const [i, row] of expected.entries())
        for (const [j, value] of row.entries()) expect(values[i]?.[j], `${name}(${activations.inputs[i]?.[j]})`).toBeCloseTo(value, 4);
    }
  });
});

it("does not guess the slope of a leaky relu", () => {
  expect(() => activationFunction("leakyRelu", "keras2")).toThrow(/slope/);
});

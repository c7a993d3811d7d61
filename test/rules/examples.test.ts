import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { analyze, applyEdits, defaultSettings, initialVariance, knownValue } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const folder = path.join(import.meta.dirname, "../../media/examples/mnist");
const tensorFlow = readFileSync(path.join(folder, "mnist_tf1.py"), "utf8");
const keras = readFileSync(path.join(folder, "mnist_keras.py"), "utf8");

function look(text: string, kerasVersion: string | null = null) {
  return analyze({ path: "program.py", text, module: parser.parse(text) }, { ...defaultSettings, kerasVersion });
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

test("warns about the TensorFlow program's kernels with its own numbers, and hints at its biases", () => {
  const { diagnostics } = look(tensorFlow);
  expect(diagnostics.map(({ place, severity, name }) => [place.line, severity, name])).toEqual([
    [lineOf(tensorFlow, "kernels ="), "warning", "unit-normal-kernel"],
    [lineOf(tensorFlow, "biases ="), "hint", "random-bias"],
  ]);
  expect(diagnostics[0]?.message).toBe(
    "Weights are drawn from N(0, 1), the default of this call: the loss starts near 464,000 instead of 2.30",
  );
  expect(diagnostics[0]?.explanation).toContain("| dense_1 | 784 × 128 | 0.33 | 9.4 |");
  const [shallow] = look(tensorFlow.replace("num_layers = 5", "num_layers = 2")).diagnostics;
  expect(shallow?.message).toContain("the loss starts near 919 instead of 2.30");
});

test("mends the TensorFlow program so that its kernels start like Keras's", () => {
  const [diagnostic] = look(tensorFlow).diagnostics;
  const mended = look(applyEdits(tensorFlow, diagnostic?.fixes[0]?.edits ?? []));
  expect(mended.diagnostics.map(({ name }) => name)).toEqual(["random-bias"]);
  const kernels = mended.models
    .flatMap(({ experiment }) => experiment.layers.flatMap((layer) => layer.parameters))
    .filter(({ role }) => role === "kernel");
  expect(kernels).toHaveLength(6);
  for (const kernel of kernels) {
    const [initializer, shape] = [knownValue(kernel.initializer), knownValue(kernel.shape) ?? []];
    expect(initializer && initialVariance(initializer, shape)).toBeCloseTo(2 / ((shape[0] ?? 0) + (shape[1] ?? 0)), 12);
  }
});

test("reports only the removed argument of the Keras program, as its version asks", () => {
  const report = (version: string | null) =>
    look(keras, version).diagnostics.map(({ place, severity, name }) => [place.line, severity, name]);
  const line = lineOf(keras, "lr=");
  expect(report(null)).toEqual([[line, "warning", "removed-optimizer-argument"]]);
  expect(report("3.15.1")).toEqual([[line, "error", "removed-optimizer-argument"]]);
  expect(report("2.2.5")).toEqual([]);
  const [fix] = look(keras, "3.15.1").diagnostics[0]?.fixes ?? [];
  expect(fix?.applicability).toBe("safe");
  expect(look(applyEdits(keras, fix?.edits ?? []), "3.15.1").diagnostics).toEqual([]);
});

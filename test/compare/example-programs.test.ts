import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, compareExperiments, defaultSettings, swapDifferences } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const programs = new URL("../../media/examples/mnist/", import.meta.url);

async function lift(path: string) {
  const text = readFileSync(new URL(path, programs), "utf8");
  const [model] = analyze({ path, text, module: (await pythonParser()).parse(text) }, defaultSettings).models;
  if (!model) throw new Error(`no model in ${path}`);
  return model.experiment;
}

describe("the example programs", () => {
  it("differ in exactly what differs, with the places in both files", async () => {
    const [keras, graph] = [await lift("mnist_keras.py"), await lift("mnist_tf1.py")];
    const { differences, unknown } = compareExperiments(keras, graph);
    expect(unknown).toEqual([]);
    expect(differences.map(({ id, a, b }) => [id, a.value, b.value])).toEqual([
      ["kernel-initializer", "glorot_uniform", "N(0, 1)"],
      ["depth", "2 hidden layers", "5 hidden layers"],
      ["bias-initializer", "zeros", "N(0, 1)"],
      ["optimizer.epsilon", "1e-7", "1e-8"],
      ["last-batch", "kept", "dropped"],
      ["shuffle", "new order every epoch", "not shuffled"],
    ]);
    for (const { a, b } of differences) {
      expect(a.place?.path).toBe("mnist_keras.py");
      expect(b.place?.path).toBe("mnist_tf1.py");
    }
    const ids = differences.map(({ id }) => id);
    expect(compareExperiments(swapDifferences(keras, graph, ids), graph).differences).toEqual([]);
    expect(compareExperiments(swapDifferences(graph, keras, ids), keras).differences).toEqual([]);
  });
});

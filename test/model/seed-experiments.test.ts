import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze, countParameters, defaultSettings } from "../../src/core/index.ts";
import { normalizeExperiment } from "../metamorphic/normalize-experiment.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const examples = fileURLToPath(new URL("../../media/examples/mnist/", import.meta.url));
/** The programs of the question that the product began with lie beside the checkout where it is developed. */
const seed = fileURLToPath(new URL("../../../shared/seed/", import.meta.url));
const hasSeed = existsSync(seed);
if (!hasSeed) console.info(`The seed's programs are not in ${seed}: only the shipped examples are tested.`);

const pairs = { "TensorFlow 1": ["mnist_tf1.py", "tf1_mnist.py"], Keras: ["mnist_keras.py", "keras_mnist.py"] } as const;

function analysisOf(file: string, change: (text: string) => string = (text) => text): Analysis {
  const text = change(readFileSync(file, "utf8"));
  return analyze({ path: file, text, module: parser.parse(text) }, defaultSettings);
}

const files = [examples + pairs["TensorFlow 1"][0], ...(hasSeed ? [seed + pairs["TensorFlow 1"][1]] : [])];
const kerasFiles = [examples + pairs.Keras[0], ...(hasSeed ? [seed + pairs.Keras[1]] : [])];

describe.each(files)("the TensorFlow program %s", (file) => {
  it("is understood to the end, as posted and with two hidden layers", () => {
    const posted = analysisOf(file).models;
    const two = analysisOf(file, (text) => text.replace("num_layers = 5", "num_layers = 2")).models;
    expect(posted.map(({ experiment }) => [experiment.unknowns, countParameters(experiment.layers)])).toEqual([[[], 167_818]]);
    expect(two.map(({ experiment }) => [experiment.unknowns, countParameters(experiment.layers)])).toEqual([[[], 118_282]]);
  });

  it("is warned about at its kernels, with its numbers; its biases are a hint", () => {
    const { diagnostics } = analysisOf(file);
    const kernels = diagnostics.filter(({ code }) => code === "KP101");
    expect(kernels.length).toBeGreaterThan(0);
    for (const { severity, message } of kernels)
      expect([severity, message]).toEqual(["warning", expect.stringMatching(/starts near 4\d\d,000 instead of 2\.30$/)]);
    expect(new Set(diagnostics.filter(({ code }) => code !== "KP101").map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["KP102 hint"]),
    );
  });

  it("predicts the first loss that TensorFlow measures with two hidden layers: 900 to 1,100", () => {
    const forecast = analysisOf(file, (text) => text.replace("num_layers = 5", "num_layers = 2")).models[0]?.forecast;
    expect(forecast?.known && forecast.initialLoss).toBeGreaterThan(900);
    expect(forecast?.known && forecast.initialLoss).toBeLessThan(1100);
  });

  it("says where each value stands", () => {
    const [model] = analysisOf(file).models;
    const text = readFileSync(file, "utf8");
    const places = model?.experiment.layers.flatMap(({ parameters }) => parameters.map(({ initializer }) => initializer.place)) ?? [];
    expect(places.length).toBe(12);
    for (const place of places) expect(place && text.slice(place.span.start, place.span.end)).toMatch(/^tf\.random_normal\(/);
  });
});

describe.each(kerasFiles)("the Keras program %s", (file) => {
  it("is understood to the end, and only `lr=` is reported, where Keras 3 may be in force", () => {
    const { models, diagnostics } = analysisOf(file);
    expect(models.map(({ experiment }) => [experiment.unknowns, countParameters(experiment.layers)])).toEqual([[[], 118_282]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["KP401"]);
    const text = readFileSync(file, "utf8");
    const inForce = analyze({ path: file, text, module: parser.parse(text) }, { ...defaultSettings, kerasVersion: "2.2.5" });
    expect(inForce.diagnostics).toEqual([]);
  });
});

describe.skipIf(!hasSeed)("the shipped examples", () => {
  it.each(Object.entries(pairs))("describe the same experiment as the seed: %s", (_, [own, asked]) => {
    const [ours, theirs] = [examples + own, seed + asked].map((path) =>
      analysisOf(path).models.map(({ experiment }) => normalizeExperiment(experiment, readFileSync(path, "utf8"))),
    );
    expect(ours).toEqual(theirs);
  });
});

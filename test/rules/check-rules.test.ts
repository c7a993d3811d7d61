import { expect, test } from "vitest";
import { type AnalysisSettings, analyze, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const text = `import keras
from keras.optimizers import SGD
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.models.Sequential([keras.layers.Dense(10, input_shape=(784,))])
model.compile(SGD(lr=0.1), "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255, y)
`;

function check(settings: Partial<AnalysisSettings>): readonly string[] {
  return analyze({ path: "program.py", text, module: parser.parse(text) }, { ...defaultSettings, ...settings }).diagnostics.map(
    ({ code, severity, place }) => `${place.line} ${code} ${severity}`,
  );
}

test("reports in the order of the source", () => {
  expect(check({})).toEqual(["4 KP202 error", "5 KP401 warning"]);
});

test("selects and ignores by code, name and prefix", () => {
  expect(check({ select: ["KP202"] })).toEqual(["4 KP202 error"]);
  expect(check({ select: ["removed-optimizer-argument"] })).toEqual(["5 KP401 warning"]);
  expect(check({ select: ["KP2", "KP4"], ignore: ["KP40"] })).toEqual(["4 KP202 error"]);
  expect(check({ ignore: ["KP"] })).toEqual([]);
});

test("takes severities by name, code and prefix, the closest first", () => {
  expect(check({ severities: { KP: "info", KP401: "hint" } })).toEqual(["4 KP202 info", "5 KP401 hint"]);
  expect(check({ severities: { KP2: "off", "removed-optimizer-argument": "error" } })).toEqual(["5 KP401 error"]);
});

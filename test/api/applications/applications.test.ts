import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, countParameters, defaultSettings } from "../../../src/core/index.ts";
import { pythonParser } from "../../support/python-parser.ts";

/** Parameters with and without the top, counted by the real software (scripts/python/dump_applications.py). */
const { parameters } = JSON.parse(readFileSync(new URL("parameters.json", import.meta.url), "utf8")) as {
  readonly parameters: Record<string, readonly [number, number]>;
};

/** Models with parts that are models themselves, which the table does not hold: their parameters are unknown, not wrong. */
const notHeld = /^ConvNeXt/;

const parser = await pythonParser();

function parametersOf(source: string): number | null {
  const text = `import keras\nmodel = ${source}\nmodel.compile()\n`;
  const { models } = analyze(
    { path: "p.py", text, module: parser.parse(text) },
    { ...defaultSettings, kerasVersion: "3.15.1", stepBudget: 2_000_000 },
  );
  return models[0] ? countParameters(models[0].experiment.layers) : null;
}

describe("the parameters of keras.applications", () => {
  it.each(Object.entries(parameters).filter(([name]) => !notHeld.test(name)))("%s", (name, [whole, body]) => {
    expect(parametersOf(`keras.applications.${name}(weights=None)`)).toBe(whole);
    expect(parametersOf(`keras.applications.${name}(weights=None, include_top=False)`)).toBe(body);
  });

  it("are not known where the table does not hold the whole model", () => {
    expect(parametersOf("keras.applications.ConvNeXtTiny(weights=None)")).toBeNull();
  });
});

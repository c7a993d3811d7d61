import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ApplicationConfig, type ApplicationLayer, callApplication } from "../../../src/core/api/applications/call-application.ts";
import type { Generation } from "../../../src/core/api/generation.ts";
import type { Dimension } from "../../../src/core/api/layers/layer-meaning.ts";

/** The keyword arguments that the real software was called with; `weights` is None where it is not named. */
interface Options {
  readonly include_top?: boolean;
  readonly input_shape?: readonly Dimension[];
  readonly pooling?: "avg" | "max";
  readonly classes?: number;
  readonly classifier_activation?: string;
  readonly weights?: "imagenet";
  readonly alpha?: number;
  readonly depth_multiplier?: number;
  readonly minimalistic?: boolean;
  readonly include_preprocessing?: boolean;
}

type Case = readonly [
  generation: Generation,
  name: string,
  options: Options,
  model: string,
  input: readonly Dimension[],
  output: readonly Dimension[],
  parameters: readonly [total: number, trainable: number],
  layers: number,
  /** Of the lines that tell each layer's name, output shape and parameters. */
  digest: string,
  lines?: readonly string[],
];

/** Written by scripts/generate-applications.mjs: what the real software built. */
const cases: readonly Case[] = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));

function configFrom(options: Options, generation: Generation): ApplicationConfig {
  return {
    generation,
    includeTop: options.include_top ?? true,
    inputShape: options.input_shape ?? null,
    pooling: options.pooling ?? null,
    classes: options.classes ?? 1000,
    classifierActivation: options.classifier_activation ?? "softmax",
    weights: options.weights ?? null,
    alpha: options.alpha ?? 1,
    depthMultiplier: options.depth_multiplier ?? 1,
    minimalistic: options.minimalistic ?? false,
    includePreprocessing: options.include_preprocessing ?? true,
  };
}

function lineOf({ name, outputShape, parameters, trainableParameters }: ApplicationLayer): string {
  const shape = (outputShape ?? []).map((size) => size ?? "null").join(", ");
  return `${name} [${shape}] ${parameters} ${trainableParameters}`;
}

describe("callApplication", () => {
  it("has all cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  for (const [generation, name, options, model, input, output, [total, trainable], count, digest, lines] of cases)
    it(`${generation} ${name}(${JSON.stringify(options)})`, () => {
      const made = callApplication(name, configFrom(options, generation));
      const own = made?.layers.map(lineOf) ?? [];
      if (lines) expect(own).toEqual(lines);
      expect({
        model: made?.baseName,
        input: made?.inputShape,
        output: made?.outputShape,
        parameters: made?.parameters,
        count: made?.layers.length,
      }).toEqual({ model, input, output, parameters: { total, trainable }, count });
      expect(createHash("sha1").update(own.join("\n")).digest("hex").slice(0, 10)).toBe(digest);
    });
});

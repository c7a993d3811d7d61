import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Generation } from "../../../src/core/api/generation.ts";
import { callLayer } from "../../../src/core/api/layers/call-layer.ts";
import type { ConfigValue, LayerSpec, TensorShape } from "../../../src/core/api/layers/layer-meaning.ts";

/** class, generations, arguments, input shapes, output shapes, weights, count; made by make-layer-cases.py with the real software. */
type Case = readonly [string, string, Record<string, unknown>, string, string, string, number];

interface Fixture {
  readonly cases: readonly Case[];
}

const fixtures = ["layer-cases-current", "layer-cases-old"].map(
  (name) => [name, JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8")) as Fixture] as const,
);

describe.each(fixtures)("%s", (_name, { cases }) => {
  it("gives the output shapes and weights of the real layers", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [type, generations, config, inputs, outputs, weights, count] of cases) {
      for (const generation of generations.split(" ") as Generation[]) {
        compared++;
        const result = callLayer(specFrom(type, config), shapesFrom(inputs), generation);
        const ours = [
          result ? `${result.isList ? "*" : ""}${shapesText(result.outputs)}` : "?",
          result?.weights?.map(({ name, shape, trainable }) => `${name}${trainable ? "" : "!"} ${shape.map((size) => size ?? "_").join(",")}`).join(";") ?? "?",
        ].join(" | ");
        const real = `${outputs} | ${weights}`;
        if (ours !== real) wrong.push(`${type} ${generation} ${JSON.stringify(config)} ${inputs}: ${ours} is ${real} (${count})`);
      }
    }
    expect(compared).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});

function specFrom(type: string, config: Record<string, unknown>): LayerSpec {
  return { layer: type, config: new Map(Object.entries(config).map(([name, value]) => [name, configFrom(value)])) };
}

function configFrom(value: unknown): ConfigValue {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && "layer" in value) {
    const { layer, ...rest } = value as { readonly layer: string } & Record<string, unknown>;
    return specFrom(layer, "config" in rest ? (rest.config as Record<string, unknown>) : rest);
  }
  return Array.isArray(value) ? value.map(configFrom) : (value as ConfigValue);
}

function shapesFrom(text: string): readonly TensorShape[] {
  return text.split(";").map((shape) => shape.split(",").map((size) => (size === "_" ? null : Number(size))));
}

function shapesText(shapes: readonly TensorShape[]): string {
  return shapes.map((shape) => (shape ? shape.map((size) => size ?? "_").join(",") : "?")).join(";");
}

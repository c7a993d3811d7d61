import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applicationNamed, applicationNames } from "../../../src/core/api/applications/application-named.ts";
import { preprocessingNamed } from "../../../src/core/api/applications/preprocess-input.ts";

/** What the real `preprocess_input` of each module makes of black, of an even grey of 100, and of a red of 100. */
interface Measured {
  readonly preprocessing: string;
  readonly zero: readonly number[];
  readonly hundred: readonly number[];
  readonly red: readonly number[];
}

const measured: readonly Measured[] = JSON.parse(readFileSync(new URL("preprocessing.json", import.meta.url), "utf8"));

function preprocess(module: string, pixel: readonly number[]): readonly number[] {
  const found = preprocessingNamed(`keras.applications.${module}.preprocess_input`);
  const values = found?.reversesChannels ? pixel.toReversed() : pixel;
  return values.map((value, i) => value * (found?.scale[i] ?? Number.NaN) + (found?.offset[i] ?? Number.NaN));
}

function expectNear(values: readonly number[], expected: readonly number[]): void {
  expect(values.length).toBe(expected.length);
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 4);
}

describe("preprocessingNamed", () => {
  it.each(measured)("$preprocessing does what the real one does", ({ preprocessing, zero, hundred, red }) => {
    expectNear(preprocess(preprocessing, [0, 0, 0]), zero);
    expectNear(preprocess(preprocessing, [100, 100, 100]), hundred);
    expectNear(preprocess(preprocessing, [100, 0, 0]), red);
  });

  it("takes the mode that a call of the general function names", () => {
    expect(preprocessingNamed("keras.applications.imagenet_utils.preprocess_input", "torch")?.mode).toBe("torch");
    expect(preprocessingNamed("keras.applications.vgg16.preprocess_input", "torch")?.mode).toBe("caffe");
  });

  it("knows no other names", () => {
    expect(preprocessingNamed("keras.applications.constructor.preprocess_input")).toBeNull();
    expect(preprocessingNamed("keras.applications.vgg16.decode_predictions")).toBeNull();
  });
});

describe("applicationNamed", () => {
  it("knows a model by each of its names", () => {
    expect(applicationNames("ResNet50")).toContain("keras.applications.resnet50.ResNet50");
    for (const name of applicationNames("ResNet50")) expect(applicationNamed(name)).toBe("ResNet50");
    expect(applicationNamed("keras.applications.VGG16")).toBe("VGG16");
  });

  it("knows no other names", () => {
    expect(applicationNamed("keras.applications.vgg19.VGG16")).toBeNull();
    expect(applicationNamed("keras.applications.vgg16.preprocess_input")).toBeNull();
    expect(applicationNamed("keras.applications.constructor")).toBeNull();
    expect(applicationNames("toString")).toEqual([]);
  });
});

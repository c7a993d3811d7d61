import { describe, expect, it } from "vitest";
import { mixTransforms } from "../../src/core/compare/mix-transforms.ts";
import type { ArraySource, Transform } from "../../src/core/index.ts";

const place = { path: "data.py", span: { start: 0, end: 1 }, line: 1, column: 1 };
const scale = (multiply: number): Transform => ({ kind: "affine", multiply, add: 0, place });
const shift = (add: number): Transform => ({ kind: "affine", multiply: 1, add, place });
const pad: Transform = { kind: "pad", length: 20, padding: "post", truncating: "post", value: 0, dtype: "int32", place };
const take: Transform = { kind: "take", start: 0, stop: 100, place };
const mean: Transform = { kind: "statistic", operation: "subtract", by: "mean", axes: [0], add: 0, zero: "zero", of: null, place };
const source = (...transforms: Transform[]): ArraySource => ({
  dataSet: "mnist",
  split: "train",
  part: "inputs",
  shape: [100, 20],
  transforms,
  place,
});
const only = (taken: string) => (purpose: string) => purpose === taken;

describe("transforms of one side with some of the other's", () => {
  it("stay in their order where nothing else is taken", () => {
    const mine = source(shift(3), pad, take);
    expect(mixTransforms(mine, source(shift(3), pad), only("scaling"))).toEqual([shift(3), pad, take]);
  });

  it("are the other's where all that differs is taken, in its order", () => {
    expect(mixTransforms(source(pad, shift(1)), source(shift(3), pad), only("scaling"))).toEqual([shift(3), pad]);
    expect(mixTransforms(source(mean, take), source(take, scale(2)), only("scaling"))).toEqual([take, scale(2)]);
  });

  it("stand where the side that is changed has its own", () => {
    const mine = source(take, shift(3), pad);
    expect(mixTransforms(mine, source(pad, scale(2)), only("scaling"))).toEqual([take, scale(2), pad]);
  });

  it("stand behind what they stand behind on the other side where there is no place for them", () => {
    const other = source(pad, mean, take);
    expect(mixTransforms(source(scale(2)), other, only("choice"))).toEqual([scale(2), take]);
    expect(mixTransforms(source(take), other, only("layout"))).toEqual([pad, take]);
    expect(mixTransforms(source(take, scale(2)), other, only("layout"))).toEqual([pad, take, scale(2)]);
  });
});

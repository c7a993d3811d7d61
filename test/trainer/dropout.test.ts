import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, expect, it } from "vitest";
import { known, type Layer } from "../../src/core/index.ts";
import type { Engine, Matrix } from "../../src/trainer/engine.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { dropoutStage } from "../../src/trainer/layers/dropout.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine("cpu", { assets: "", tfjsNode: null });
});

const place = { path: "mlp.py", span: { start: 0, end: 1 }, line: 1, column: 1 };

function dropout(rate: number, evaluationRate = 0, seed = 1) {
  const layer: Layer & { readonly kind: "dropout" } = {
    kind: "dropout",
    type: "Dropout",
    config: {},
    id: "dropout_1",
    name: "dropout_1",
    inputs: ["dense_1"],
    outputShape: known([null, 200], "derived", place),
    parameters: [],
    rate: known(rate, "written", place),
    evaluationRate: known(evaluationRate, "derived", place),
    argument: null,
    place,
  };
  const stage = dropoutStage(engine, layer, { seed, role: "1" });
  stage.beginEpoch?.(1);
  return stage;
}

const ones = () => tf.ones([300, 200]) as Matrix;
const target = { gradients: [], continues: true };

it("drops the rate and divides the rest by what is kept, forward and backward alike", () => {
  const stage = dropout(0.3);
  const values = stage.forward(ones(), "training").dataSync();
  const dropped = values.filter((value) => value === 0).length / values.length;
  // 60,000 draws: five standard errors.
  expect(Math.abs(dropped - 0.3)).toBeLessThan(5 * Math.sqrt((0.3 * 0.7) / values.length));
  expect(new Set(values)).toEqual(new Set([0, Math.fround(1 / 0.7)]));
  expect(stage.backward(ones(), target)?.dataSync()).toEqual(values);
});

it("leaves values alone in evaluation unless the program keeps dropping there", () => {
  expect(new Set(dropout(0.3).forward(ones(), "evaluation").dataSync())).toEqual(new Set([1]));
  const both = dropout(0.5, 0.25).forward(ones(), "evaluation").dataSync();
  expect(both.filter((value) => value === 0).length / both.length).toBeCloseTo(0.25, 1);
});

it("gives zeros, not NaN, where everything is dropped", () => {
  const stage = dropout(1);
  expect(new Set(stage.forward(ones(), "training").dataSync())).toEqual(new Set([0]));
  expect(new Set(stage.backward(ones(), target)?.dataSync())).toEqual(new Set([0]));
});

it("draws training's masks alike whatever evaluation does, anew in each epoch, and nested for nested rates", () => {
  const plain = dropout(0.5);
  const evaluated = dropout(0.5, 0.5);
  evaluated.forward(ones(), "evaluation");
  const [first, second] = [plain, evaluated].map((stage) => stage.forward(ones(), "training").dataSync());
  expect(first).toEqual(second);
  const later = plain.forward(ones(), "training").dataSync();
  expect(later).not.toEqual(first);
  plain.beginEpoch?.(1);
  expect(plain.forward(ones(), "training").dataSync()).toEqual(first);
  const fewer = dropout(0.2).forward(ones(), "training").dataSync();
  expect([...fewer].every((value, i) => value !== 0 || first?.[i] === 0)).toBe(true);
});

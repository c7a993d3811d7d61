import { describe, expect, it } from "vitest";
import { programOfText, programText, type WrittenModel } from "./written-model.ts";

const model = 'model = keras.Sequential([layers.Dense(10, activation="softmax")])';
const optimizerOf = (optimizer: string, api: NonNullable<WrittenModel["api"]> = "keras3") =>
  programOfText(programText({ model, api, compile: `optimizer=${optimizer}, loss="sparse_categorical_crossentropy"` })).optimizer;

describe("optimizers by the formula of their version", () => {
  it.each([
    ['"rmsprop"', "keras2", { kind: "rmsprop", rho: 0.9, epsilon: 1e-7, epsilonAt: "outsideRoot", momentum: 0, initialAccumulator: 0 }],
    ['"rmsprop"', "keras3", { kind: "rmsprop", epsilonAt: "insideRoot", centered: false }],
    ['"adagrad"', "keras2", { kind: "adagrad", initialAccumulator: 0, epsilonAt: "outsideRoot", learningRate: { value: 0.01 } }],
    ['"adagrad"', "keras3", { kind: "adagrad", initialAccumulator: 0.1, epsilonAt: "insideRoot", learningRate: { value: 0.001 } }],
    ['"adadelta"', "keras2", { kind: "adadelta", rho: 0.95, learningRate: { value: 1 } }],
    ['"adamax"', "keras3", { kind: "adamax", beta1: 0.9 }],
    ['"nadam"', "keras2", { kind: "nadam", schedule: "keras", scheduleDecay: 0.004 }],
    ["keras.optimizers.AdamW(weight_decay=0.01)", "keras3", { kind: "adam", weightDecay: 0.01 }],
    ["keras.optimizers.Adam(amsgrad=True)", "keras3", { kind: "adam", amsgrad: true, weightDecay: 0 }],
    ["keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True)", "keras3", { kind: "sgd", momentum: 0.9, nesterov: true, form: "keras" }],
    ["keras.optimizers.Ftrl()", "keras3", { kind: "ftrl", power: -0.5, initialAccumulator: 0.1 }],
    ["keras.optimizers.Lion()", "keras3", { kind: "lion", beta1: 0.9, beta2: 0.99 }],
  ] as const)("%s of %s", (optimizer, api, expected) => {
    expect(optimizerOf(optimizer, api)).toMatchObject(expected);
  });

  it.each([
    ["keras.optimizers.SGD(clipnorm=1.0)", "keras3", { kind: "norm", value: 1 }],
    ["keras.optimizers.SGD(clipnorm=1.0)", "keras2", { kind: "globalNorm", value: 1 }],
    ["keras.optimizers.SGD(clipvalue=0.5)", "tf2", { kind: "value", value: 0.5 }],
    ["keras.optimizers.SGD(global_clipnorm=2.0)", "tf2", { kind: "globalNorm", value: 2 }],
  ] as const)("clips with %s of %s", (optimizer, api, expected) => {
    expect(optimizerOf(optimizer, api).clipping).toEqual(expected);
  });

  it.each([
    ["keras.optimizers.SGD(lr=0.1, decay=1e-3)", "keras2", { kind: "inverseTime", initial: 0.1, rate: 1e-3, steps: 1 }],
    [
      "keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.1, 1000, 0.9, staircase=True))",
      "keras3",
      { kind: "exponential", initial: 0.1, steps: 1000, rate: 0.9, staircase: true },
    ],
    [
      "keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(0.1, 500))",
      "keras3",
      { kind: "cosine", steps: 500, alpha: 0, warmupTarget: null },
    ],
    [
      "keras.optimizers.Adam(keras.optimizers.schedules.PolynomialDecay(0.1, 500))",
      "tf2",
      { kind: "polynomial", end: 1e-4, power: 1, cycle: false },
    ],
  ] as const)("changes its rate with %s of %s", (optimizer, api, expected) => {
    expect(optimizerOf(optimizer, api).learningRate).toMatchObject(expected);
  });

  it("names what it does not execute", () => {
    expect(() => optimizerOf("keras.optimizers.Adafactor()")).toThrow("`Adafactor` is not executed yet");
    expect(() => optimizerOf("keras.optimizers.Adam(use_ema=True)")).toThrow("`use_ema` of the optimizer is not executed yet");
  });

  it.each([
    ["keras3", "adam", [expect.stringContaining("squares an embedding row's gradient once for each time")]],
    ["keras3", "sgd", []],
    ["tf2", "adam", []],
    ["tf2", "nadam", [expect.stringContaining("multiplies up its momenta once for each variable")]],
  ] as const)("of %s with %s and an embedding tells what it does otherwise", (api, optimizer, expected) => {
    const words = "model = keras.Sequential([keras.Input((784,)), layers.Embedding(2, 4), layers.Flatten(), layers.Dense(10)])";
    const compile = `optimizer="${optimizer}", loss="sparse_categorical_crossentropy"`;
    const { deviations } = programOfText(programText({ model: words, api, compile }));
    expect(deviations).toEqual(expected);
  });
});

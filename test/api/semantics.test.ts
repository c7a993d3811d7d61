import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
// @ts-expect-error: the script is plain JavaScript.
import { cacheFolder } from "../../scripts/cache.mjs";
import type { Generation } from "../../src/core/api/generation.ts";
import { defaultOf, parametersOf } from "../../src/core/api/signatures.ts";
import { analyze, defaultSettings, type Layer, type Optimizer } from "../../src/core/index.ts";
import { functionLayers } from "../../src/core/interpret/library/graph/function-layer-table.ts";
import { initialVariance } from "../../src/core/model/initializer.ts";
import { pythonParser } from "../support/python-parser.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Fixture {
  readonly versions: Record<string, string>;
  readonly values: Partial<Record<Generation, Record<string, Json>>>;
}

const fixtures = new URL("fixtures/", import.meta.url);
const files = { old: "semantics-old.json", current: "semantics-current.json" } as const;
const read = (name: "old" | "current") => JSON.parse(readFileSync(new URL(files[name], fixtures), "utf8")) as Fixture;
const measured: Fixture["values"] = { ...read("old").values, ...read("current").values };
const parser = await pythonParser();

/** What real software did, in fixtures/measure-semantics.py. */
function real(generation: Generation, what: string): Json | undefined {
  return measured[generation]?.[what];
}

const every = ["keras2", "tf2", "keras3"] as const;

function modelOf(generation: Generation, layers: string, optimizer = '"sgd"') {
  const imports = generation === "tf2" ? "from tensorflow import keras" : "import keras";
  const text = `${imports}\nmodel = keras.Sequential([keras.layers.InputLayer(input_shape=(400,)), ${layers}])\nmodel.compile(${optimizer}, "mse")\nmodel.fit(x, y)\n`;
  const settings = { ...defaultSettings, ...(generation === "keras2" ? { kerasVersion: "2.2.5" } : {}) };
  const experiment = analyze({ path: "model.py", text, module: parser.parse(text) }, settings).models[0]?.experiment;
  if (!experiment) throw new Error(`no model in ${text}`);
  expect(experiment.generation).toBe(generation);
  return experiment;
}

function optimizerOf(generation: Generation, name: string): Optimizer {
  const optimizer = modelOf(generation, "keras.layers.Dense(1)", `keras.optimizers.${name}()`).training?.optimizer;
  if (!optimizer?.known) throw new Error(`${name} is not understood`);
  return optimizer.value;
}

function rateOf(generation: Generation, name: string): number | null {
  const { learningRate } = optimizerOf(generation, name);
  return learningRate.known ? learningRate.value : null;
}

function denseOf(generation: Generation): Extract<Layer, { kind: "dense" }> {
  const layer = modelOf(generation, "keras.layers.Dense(300)").layers.find(({ kind }) => kind === "dense");
  if (layer?.kind !== "dense") throw new Error("no Dense");
  return layer;
}

const glorotUniform = { kernel: { stddev: 1, largest: 1.73 }, bias: 0 };

describe("what the software does is what our tables say:", () => {
  describe("normal init", () => {
    it.each(["random_normal", "random_normal_initializer"])("tf.%s of TensorFlow 1", (name) => {
      const ours = { mean: defaultOf(`tensorflow.${name}`, "mean", "tf1"), stddev: defaultOf(`tensorflow.${name}`, "stddev", "tf1") };
      expect(ours).toEqual(real("tf1", name));
    });

    it.each(["truncated_normal", "truncated_normal_initializer"])("tf.%s of TensorFlow 1 keeps 0.88 of its stddev", (name) => {
      expect(defaultOf(`tensorflow.${name}`, "stddev", "tf1")).toBe(1);
      expect(real("tf1", name)).toEqual({ mean: 0, stddev: 0.88 });
    });

    it.each(every)("Keras's RandomNormal and TruncatedNormal (%s)", (generation) => {
      expect(defaultOf("keras.initializers.RandomNormal", "stddev", generation)).toBe(0.05);
      expect(real(generation, "RandomNormal")).toEqual({ mean: 0, stddev: 0.05 });
      expect(defaultOf("keras.initializers.TruncatedNormal", "stddev", generation)).toBe(0.05);
      expect(real(generation, "TruncatedNormal")).toEqual({ mean: 0, stddev: 0.04 });
    });

    it("tf.random_normal_initializer of TensorFlow 2", () => {
      expect(defaultOf("tensorflow.random_normal_initializer", "stddev", "tf2")).toBe(0.05);
      expect(real("tf2", "random_normal_initializer")).toEqual({ mean: 0, stddev: 0.05 });
    });
  });

  describe("uniform init", () => {
    it("tf.random_uniform is not centred", () => {
      expect([defaultOf("tensorflow.random_uniform", "minval", "tf1"), defaultOf("tensorflow.random_uniform", "maxval", "tf1")]).toEqual([
        0,
        null,
      ]);
      expect(real("tf1", "random_uniform")).toEqual([0, 1]);
    });

    it.each(every)("Keras's is (%s)", (generation) => {
      const bounds = ["minval", "maxval"].map((bound) => defaultOf("keras.initializers.RandomUniform", bound, generation));
      expect(bounds).toEqual(real(generation, "RandomUniform"));
    });

    it("and that of TensorFlow 2", () => {
      const bounds = ["minval", "maxval"].map((bound) => defaultOf("tensorflow.random_uniform_initializer", bound, "tf2"));
      expect(bounds).toEqual(real("tf2", "random_uniform_initializer"));
    });
  });

  it("VarianceScaling: the stddev is corrected for what is cut off", () => {
    expect(defaultOf("tensorflow.variance_scaling_initializer", "scale", "tf1")).toBe(
      real("tf1", "variance_scaling_initializer: variance * fan_in"),
    );
    expect(defaultOf("tensorflow.contrib.layers.variance_scaling_initializer", "factor", "tf1")).toBe(
      real("tf1", "contrib variance_scaling_initializer: variance * fan_in"),
    );
    expect(defaultOf("tensorflow.contrib.layers.variance_scaling_initializer", "mode", "tf1")).toBe("FAN_IN");
    for (const generation of every) {
      expect(defaultOf("keras.initializers.VarianceScaling", "scale", generation)).toBe(
        real(generation, "VarianceScaling: variance * fan_in"),
      );
      expect(real(generation, "he_normal: variance * fan_in")).toBe(2);
    }
  });

  describe("dense kernel, bias and activation", () => {
    it("of tf.layers and contrib", () => {
      expect(defaultOf("tensorflow.layers.dense", "kernel_initializer", "tf1")).toBeNull();
      expect(real("tf1", "layers.dense")).toEqual({ ...glorotUniform, negative: true });
      expect(defaultOf("tensorflow.contrib.layers.fully_connected", "activation_fn", "tf1")).toEqual({
        api: "tensorflow.nn.relu",
        called: false,
      });
      expect(real("tf1", "contrib fully_connected")).toEqual({ ...glorotUniform, negative: false });
    });

    it.each(every)("of Keras (%s)", (generation) => {
      const layer = denseOf(generation);
      const kernel = layer.parameters.find(({ role }) => role === "kernel")?.initializer;
      if (!kernel?.known) throw new Error("the kernel's initializer is not known");
      const stddev = Math.sqrt(initialVariance(kernel.value, [400, 300]) / (2 / 700));
      expect(Math.round(stddev * 100) / 100).toBe(1);
      expect(defaultOf("keras.layers.Dense", "bias_initializer", generation)).toBe("zeros");
      expect(layer.activation).toMatchObject({ known: true, value: "linear" });
      expect(real(generation, "Dense")).toEqual({ ...glorotUniform, negative: true });
    });
  });

  it("conv padding and activation", () => {
    expect(defaultOf("tensorflow.layers.conv2d", "padding", "tf1")).toBe("valid");
    expect(real("tf1", "layers.conv2d")).toEqual({ size: 5, negative: true });
    expect(defaultOf("tensorflow.contrib.layers.conv2d", "padding", "tf1")).toBe("SAME");
    expect(functionLayers["tensorflow.contrib.layers.conv2d"]?.defaults).toMatchObject({ padding: "same" });
    expect(real("tf1", "contrib conv2d")).toEqual({ size: 7, negative: false });
    expect(real("tf1", "nn.conv2d without padding")).toBe("TypeError");
    for (const generation of every) {
      expect(defaultOf("keras.layers.Conv2D", "padding", generation)).toBe("valid");
      expect(real(generation, "Conv2D")).toEqual({ size: 5, negative: true });
    }
  });

  it("max-pool stride", () => {
    expect(defaultOf("tensorflow.layers.max_pooling2d", "strides", "tf1")).toBeUndefined();
    expect(real("tf1", "layers.max_pooling2d without strides")).toBe("TypeError");
    expect(defaultOf("tensorflow.contrib.layers.max_pool2d", "stride", "tf1")).toBe(
      functionLayers["tensorflow.contrib.layers.max_pool2d"]?.defaults.strides,
    );
    expect(defaultOf("tensorflow.contrib.layers.max_pool2d", "padding", "tf1")).toBe("VALID");
    expect(real("tf1", "contrib max_pool2d: size of 7 by 3")).toBe(3);
    for (const generation of every) {
      expect(defaultOf("keras.layers.MaxPooling2D", "strides", generation)).toBeNull();
      expect(real(generation, "MaxPooling2D(3): size of 7")).toBe(2);
    }
  });

  it("dropout: what the second argument means, and whether it is active", () => {
    expect([parametersOf("tensorflow.nn.dropout", "tf1")?.[1], parametersOf("tensorflow.nn.dropout", "tf2")?.[1]]).toEqual([
      "keep_prob",
      "rate",
    ]);
    expect(real("tf1", "nn.dropout(x, 0.3)")).toEqual({ share: 0.3, scale: 3.33 });
    expect(real("tf2", "nn.dropout(x, 0.3)")).toEqual({ share: 0.7, scale: 1.43 });
    expect(parametersOf("tensorflow.nn.dropout", "tf1")).toContain("rate");
    expect(real("tf1", "nn.dropout(x, rate=0.3)")).toEqual({ share: 0.7, scale: 1.43 });
    expect([defaultOf("tensorflow.layers.dropout", "rate", "tf1"), defaultOf("tensorflow.layers.dropout", "training", "tf1")]).toEqual([
      0.5,
      false,
    ]);
    expect(real("tf1", "layers.dropout(x)")).toEqual({ share: 1, scale: 1 });
    expect(real("tf1", "layers.dropout(x, training=True)")).toEqual({ share: 0.5, scale: 2 });
    const contrib = ["keep_prob", "is_training"].map((name) => defaultOf("tensorflow.contrib.layers.dropout", name, "tf1"));
    expect(contrib).toEqual([0.5, true]);
    expect(real("tf1", "contrib dropout(x)")).toEqual({ share: 0.5, scale: 2 });
    for (const generation of every) {
      expect(parametersOf("keras.layers.Dropout", generation)?.[0]).toBe("rate");
      expect(real(generation, "Dropout(0.3) in training")).toEqual({ share: 0.7, scale: 1.43 });
      expect(real(generation, "Dropout(0.3) in prediction")).toEqual({ share: 1, scale: 1 });
    }
  });

  it("batch norm", () => {
    const ofLayers = (name: string) => defaultOf("tensorflow.layers.batch_normalization", name, "tf1");
    expect(ofLayers("training")).toBe(false);
    expect(real("tf1", "layers.batch_normalization")).toEqual({
      normalises: false,
      "has updates": true,
      "mean moved by itself": 0,
      momentum: ofLayers("momentum"),
      epsilon: ofLayers("epsilon"),
      gamma: ofLayers("scale"),
    });
    const ofContrib = (name: string) => defaultOf("tensorflow.contrib.layers.batch_norm", name, "tf1");
    expect(functionLayers["tensorflow.contrib.layers.batch_norm"]?.defaults).toMatchObject({
      momentum: ofContrib("decay"),
      scale: ofContrib("scale"),
      epsilon: ofContrib("epsilon"),
    });
    expect(real("tf1", "contrib batch_norm")).toEqual({
      normalises: ofContrib("is_training"),
      "has updates": true,
      "mean moved by itself": 0,
      momentum: ofContrib("decay"),
      gamma: ofContrib("scale"),
    });
    for (const generation of every)
      expect(real(generation, "BatchNormalization")).toEqual({
        "normalises in prediction": false,
        momentum: defaultOf("keras.layers.BatchNormalization", "momentum", generation),
        epsilon: defaultOf("keras.layers.BatchNormalization", "epsilon", generation),
        // Stand-alone Keras 2 corrects its moving averages for their start at zero.
        "mean after one step, as a share of the batch's": generation === "keras2" ? 1 : 0.01,
        // Before TensorFlow 2 a layer that is not trained still used the batch's statistics.
        "frozen normalises in training": generation === "keras2",
      });
  });

  describe("optimizers", () => {
    it("of tf.train", () => {
      expect(defaultOf("tensorflow.train.AdamOptimizer", "epsilon", "tf1")).toBe(real("tf1", "AdamOptimizer epsilon"));
      for (const name of ["GradientDescent", "RMSProp", "Adagrad"]) {
        expect(defaultOf(`tensorflow.train.${name}Optimizer`, "learning_rate", "tf1")).toBeUndefined();
        expect(real("tf1", `${name}Optimizer()`)).toBe("TypeError");
      }
      expect(["decay", "epsilon"].map((name) => defaultOf("tensorflow.train.RMSPropOptimizer", name, "tf1"))).toEqual([0.9, 1e-10]);
      // It starts at one: 0.9 · 1 + 0.1 · gradient².
      expect(real("tf1", "RMSPropOptimizer(1): accumulator after 1e-3")).toBe(0.9);
      expect(defaultOf("tensorflow.train.AdadeltaOptimizer", "learning_rate", "tf1")).toBe(real("tf1", "AdadeltaOptimizer learning rate"));
    });

    it.each(every)("of Keras (%s)", (generation) => {
      const adam = optimizerOf(generation, "Adam");
      expect(adam).toMatchObject({ kind: "adam", epsilon: { known: true, value: real(generation, "Adam config epsilon") } });
      if (generation !== "keras2") expect(real(generation, "Adam epsilon")).toBe(1e-7);
      expect(real(generation, "SGD step for 1")).toBe(-(rateOf(generation, "SGD") ?? 0));
      const rate = generation === "keras2" ? "lr" : "learning_rate";
      expect(real(generation, "RMSprop")).toEqual({
        [rate]: rateOf(generation, "RMSprop"),
        rho: defaultOf("keras.optimizers.RMSprop", "rho", generation),
        epsilon: 1e-7,
      });
      // gradient / √(0.1 · gradient² + 1e-7) where epsilon is inside of the root, gradient / (√(0.1 · gradient²) + 1e-7) in Keras 2.
      expect(real(generation, "RMSprop: first step for 1e-4")).toBe(generation === "keras2" ? -0.00315 : -0.000315);
      expect(rateOf(generation, "Adagrad")).toBe(real(generation, "Adagrad learning rate"));
      expect(rateOf(generation, "Adadelta")).toBe(real(generation, "Adadelta learning rate"));
    });
  });

  it("LSTM and GRU", () => {
    expect(defaultOf("tensorflow.nn.rnn_cell.BasicLSTMCell", "forget_bias", "tf1")).toBe(
      real("tf1", "BasicLSTMCell: forget bias at run time"),
    );
    expect(real("tf1", "BasicLSTMCell: bias as initialized")).toBe(0);
    for (const generation of every) {
      expect(defaultOf("keras.layers.LSTM", "recurrent_activation", generation)).toBe(real(generation, "LSTM recurrent_activation"));
      expect(defaultOf("keras.layers.LSTM", "unit_forget_bias", generation)).toBe(true);
      expect(real(generation, "LSTM forget bias as initialized")).toBe(1);
      expect(defaultOf("keras.layers.GRU", "reset_after", generation)).toBe(real(generation, "GRU reset_after"));
    }
  });

  it("leaky relu's slope", () => {
    for (const generation of ["tf1", "tf2"] as const)
      expect(real(generation, "nn.leaky_relu(-1)")).toBe(-Number(defaultOf("tensorflow.nn.leaky_relu", "alpha", generation)));
    for (const generation of every) {
      const name = generation === "keras3" ? "negative_slope" : "alpha";
      expect(real(generation, "LeakyReLU()(-1)")).toBe(-Number(defaultOf("keras.layers.LeakyReLU", name, generation)));
    }
  });

  it("L2: TensorFlow's is half of Keras's, and only Keras adds it to the loss", () => {
    expect(real("tf1", "nn.l2_loss([1, 2])")).toBe((1 + 4) / 2);
    expect(real("tf1", "contrib l2_regularizer(0.01)([1, 2])")).toBe((0.01 * (1 + 4)) / 2);
    expect(real("tf1", "losses collected for layers.dense with a regularizer")).toBe(1);
    for (const generation of every) {
      expect(real(generation, "l2(0.01)([1, 2])")).toBe(0.01 * (1 + 4));
      expect(defaultOf("keras.regularizers.L2", generation === "keras2" ? "l" : "l2", generation)).toBe(0.01);
      expect(real(generation, "l2()([1, 2])")).toBe(0.05);
      expect(real(generation, "loss with l2(0.5) of a weight of 1, error 0")).toBe(0.5);
    }
  });

  it("loss reduction: with weights 1 and 0, errors of 1 and 3 are 1 or 0.5", () => {
    // TensorFlow 1 and stand-alone Keras 2 divide by the number of weights that are not zero.
    expect(real("tf1", "losses.mean_squared_error, weights 1 and 0")).toBe(1);
    expect(every.map((generation) => real(generation, "mse of errors 1 and 3 with weights 1 and 0"))).toEqual([1, 0.5, 0.5]);
  });

  it("argument order of cross-entropies", () => {
    const name = "tensorflow.nn.softmax_cross_entropy_with_logits";
    expect(parametersOf(name, "tf1")?.slice(0, 3)).toEqual(["_sentinel", "labels", "logits"]);
    expect(real("tf1", "cross-entropy by position")).toBe("ValueError");
    expect(parametersOf(name, "tf2")?.slice(0, 2)).toEqual(["labels", "logits"]);
    expect(real("tf2", "cross-entropy by position")).toBeNull();
    expect(parametersOf("tensorflow.losses.softmax_cross_entropy", "tf1")?.slice(0, 2)).toEqual(["onehot_labels", "logits"]);
    for (const generation of every)
      expect(parametersOf("keras.losses.categorical_crossentropy", generation)?.slice(0, 2)).toEqual(["y_true", "y_pred"]);
  });

  it("from_logits=True after a softmax: a double softmax in Keras 2 only", () => {
    const doubled = Math.log(1 + Math.exp(-1));
    expect(real("keras2", "from_logits after softmax, logits 10 and 0")).toBe(Math.round(doubled * 100) / 100);
    expect([
      real("tf2", "from_logits after softmax, logits 10 and 0"),
      real("keras3", "from_logits after softmax, logits 10 and 0"),
    ]).toEqual([0, 0]);
  });

  it("fit: the partial last batch, shuffling and validation_split", () => {
    for (const generation of every) {
      expect(modelOf(generation, "keras.layers.Dense(1)").training).toMatchObject({
        lastBatch: { known: true, value: "keep" },
        shuffle: { known: true, value: "everyEpoch" },
      });
      expect(real(generation, "batches of 4 in 10 examples")).toBe(3);
      expect(defaultOf("Model.fit", "shuffle", generation)).toBe(true);
      expect(real(generation, "validation_split=0.25 of 0..11")).toEqual([9, 10, 11]);
    }
    for (const generation of ["tf2", "keras3"] as const) {
      expect(real(generation, "fit of arrays keeps their order")).toBe(false);
      expect(real(generation, "fit of a Dataset keeps its order")).toBe(true);
    }
  });

  it("lr= and decay=", () => {
    expect(every.map((generation) => parametersOf("keras.optimizers.Adam", generation)?.[0])).toEqual([
      "lr",
      "learning_rate",
      "learning_rate",
    ]);
    expect(every.map((generation) => real(generation, "Adam(lr=0.1)"))).toEqual([null, null, "ValueError"]);
    expect(every.map((generation) => real(generation, "SGD(decay=0.1)"))).toEqual([null, "ValueError", null]);
  });

  it("save(): only Keras 3 asks for an extension", () => {
    expect(every.map((generation) => real(generation, "save('model')"))).toEqual([null, null, "ValueError"]);
    expect(every.map((generation) => real(generation, "save('model.h5')"))).toEqual([null, null, null]);
  });
});

describe("the figures above", () => {
  it.each([
    ["old", "tensorflow-1.15.5"],
    ["current", "tensorflow-2.21.0"],
  ] as const)("are those of the installed software (%s)", { timeout: 300_000 }, (which, folder) => {
    const python = path.join(cacheFolder() as string, folder, "bin", "python");
    if (!existsSync(python)) {
      console.info(`Not measured again, as ${python} is not there.`);
      return;
    }
    const script = fileURLToPath(new URL("measure-semantics.py", fixtures));
    const text = execFileSync(python, ["-W", "ignore", script, which], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    expect(JSON.parse(text)).toEqual(read(which));
  });
});

import { describe, expect, it } from "vitest";
import { canonicalName, reportedName } from "../../src/core/api/canonical-name.ts";
import { existsIn } from "../../src/core/api/facts/exists-in.ts";
import { renamedTo } from "../../src/core/api/facts/renamed-to.ts";
import { dataFunctions } from "../../src/core/interpret/library/data.ts";
import { functionLayers } from "../../src/core/interpret/library/graph/function-layer-table.ts";
import { functionLayerFunctions } from "../../src/core/interpret/library/graph/function-layers.ts";
import { gradientFunctions } from "../../src/core/interpret/library/graph/gradients.ts";
import { variableFunctions } from "../../src/core/interpret/library/graph/variables.ts";
import { kerasFunctions } from "../../src/core/interpret/library/keras.ts";
import { kerasDataFunctions } from "../../src/core/interpret/library/keras-data.ts";
import { sessionFunctions } from "../../src/core/interpret/library/session.ts";
import { tensorFunctions } from "../../src/core/interpret/library/tensor-operations.ts";

/** Canonical name, then other names of it. */
const spellings: Readonly<Record<string, string>> = {
  "keras.layers.Dense":
    "tensorflow.keras.layers.Dense tensorflow.compat.v1.keras.layers.Dense tensorflow.compat.v2.keras.layers.Dense tensorflow.python.keras.layers.Dense tensorflow.python.keras.layers.core.Dense tensorflow.contrib.keras.layers.Dense tf_keras.layers.Dense keras.layers.core.Dense keras.src.layers.core.dense.Dense keras.api.layers.Dense",
  "keras.layers.Conv2D":
    "keras.layers.Convolution2D keras.layers.convolutional.Conv2D keras.layers.convolutional.Convolution2D keras.src.layers.convolutional.conv2d.Conv2D",
  "keras.layers.MaxPooling2D": "keras.layers.MaxPool2D keras.layers.pooling.MaxPooling2D tensorflow.keras.layers.MaxPool2D",
  "keras.layers.GlobalAveragePooling2D": "keras.layers.GlobalAvgPool2D",
  "keras.layers.CuDNNLSTM": "tensorflow.keras.layers.CuDNNLSTM tensorflow.compat.v1.keras.layers.CuDNNLSTM",
  "keras.layers.Layer": "keras.Layer keras.engine.base_layer.Layer keras.engine.topology.Layer tensorflow.keras.layers.Layer",
  "keras.layers.BatchNormalization":
    "keras.layers.normalization.BatchNormalization keras.layers.normalization.batch_normalization.BatchNormalization",
  "keras.layers.Rescaling": "tensorflow.keras.layers.experimental.preprocessing.Rescaling",
  "keras.layers.add": "keras.layers.merge.add tensorflow.keras.layers.add",
  "keras.Sequential":
    "keras.models.Sequential tensorflow.keras.Sequential tensorflow.keras.models.Sequential keras.engine.sequential.Sequential",
  "keras.Model": "keras.models.Model tensorflow.keras.Model keras.engine.training.Model keras.engine.Model",
  "keras.Model.fit": "keras.models.Model.fit tensorflow.keras.Model.fit",
  "keras.Input": "keras.layers.Input tensorflow.keras.Input keras.engine.input_layer.Input",
  "keras.optimizers.Adam": "keras.optimizers.adam keras.optimizers.legacy.Adam tensorflow.optimizers.Adam tensorflow.keras.optimizers.Adam",
  "keras.losses.mean_squared_error": "keras.losses.mse keras.losses.MSE keras.metrics.mse keras.objectives.mse",
  "keras.initializers.Zeros": "keras.initializers.zeros keras.initializers.zero",
  "keras.utils.to_categorical": "keras.utils.np_utils.to_categorical tensorflow.keras.utils.to_categorical",
  "keras.backend.relu": "tensorflow.keras.backend.relu keras.backend.tensorflow_backend.relu",
  "tensorflow.matmul": "tensorflow.linalg.matmul tensorflow.compat.v1.matmul tensorflow.python.ops.math_ops.matmul tensorflow.batch_matmul",
  "tensorflow.tanh": "tensorflow.nn.tanh tensorflow.math.tanh",
  "tensorflow.sigmoid": "tensorflow.nn.sigmoid tensorflow.math.sigmoid",
  "tensorflow.nn.relu": "tensorflow.compat.v1.nn.relu",
  "tensorflow.nn.softplus": "tensorflow.math.softplus",
  "tensorflow.nn.l2_normalize": "tensorflow.math.l2_normalize tensorflow.linalg.l2_normalize",
  "tensorflow.random_normal": "tensorflow.random.normal tensorflow.compat.v1.random_normal tensorflow.compat.v2.random.normal",
  "tensorflow.argmax": "tensorflow.math.argmax tensorflow.arg_max",
  "tensorflow.multiply": "tensorflow.math.multiply tensorflow.mul",
  "tensorflow.global_variables_initializer": "tensorflow.initialize_all_variables tensorflow.initializers.global_variables",
  "tensorflow.glorot_uniform_initializer": "tensorflow.initializers.glorot_uniform tensorflow.compat.v1.glorot_uniform_initializer",
  "tensorflow.nn.softmax_cross_entropy_with_logits": "tensorflow.nn.softmax_cross_entropy_with_logits_v2",
  "tensorflow.train.AdamOptimizer": "tensorflow.compat.v1.train.AdamOptimizer",
  "tensorflow.nn.rnn_cell.BasicLSTMCell": "tensorflow.contrib.rnn.BasicLSTMCell tensorflow.python.ops.rnn_cell.BasicLSTMCell",
  "tensorflow.layers.dense": "tensorflow.compat.v1.layers.dense",
  "tensorflow.contrib.layers.conv2d":
    "tensorflow.contrib.slim.conv2d tensorflow.contrib.slim.layers.conv2d tf_slim.conv2d tensorflow.contrib.layers.convolution2d tensorflow.contrib.layers.python.layers.layers.conv2d",
  "tensorflow.contrib.framework.arg_scope": "tensorflow.contrib.slim.arg_scope tf_slim.arg_scope",
};

describe("canonicalName", () => {
  it.each(Object.entries(spellings))("gives %s for every spelling of it", (canonical, others) => {
    for (const name of [canonical, ...others.split(" ")]) expect(`${name} ${canonicalName(name)}`).toBe(`${name} ${canonical}`);
  });

  it("tells by generation what tf.losses, tf.metrics, tf.optimizers and tf.initializers mean", () => {
    const name = "tensorflow.losses.mean_squared_error";
    expect([undefined, "tf1", "keras2", "tf2", "keras3"].map((one) => canonicalName(name, one as "tf1"))).toEqual([
      name,
      name,
      name,
      "keras.losses.mean_squared_error",
      "keras.losses.mean_squared_error",
    ]);
    expect(canonicalName("tensorflow.compat.v1.losses.mean_squared_error", "tf2")).toBe(name);
    expect(canonicalName("tensorflow.metrics.Mean")).toBe("keras.metrics.Mean");
    expect(canonicalName("tensorflow.metrics.accuracy", "tf1")).toBe("tensorflow.metrics.accuracy");
    expect(canonicalName("tensorflow.initializers.zeros")).toBe("tensorflow.zeros_initializer");
    expect(canonicalName("tensorflow.initializers.zeros", "tf2")).toBe("keras.initializers.Zeros");
  });

  it("leaves what it does not know as it is", () => {
    for (const name of [
      "numpy.zeros",
      "mine.layers.Dense",
      "keras.layers.Mine",
      "tensorflow.examples.tutorials.mnist.input_data.read_data_sets",
      "keras",
      "",
    ])
      expect(canonicalName(name)).toBe(name);
  });

  it("gives names that the interpreter has a meaning for wherever a name has one", () => {
    const tables = [
      dataFunctions,
      functionLayerFunctions,
      gradientFunctions,
      kerasDataFunctions,
      kerasFunctions,
      sessionFunctions,
      tensorFunctions,
      variableFunctions,
    ];
    const names = new Set([...tables.flatMap((table) => [...table.keys()]), ...Object.keys(functionLayers)]);
    expect(names.size).toBeGreaterThan(500);
    // Of the names that only the tables' cross products have, nobody asks.
    const lost = [...names].filter((name) => existsIn(name).length > 0 && !names.has(canonicalName(name)));
    expect(lost).toEqual([]);
  });
});

describe("reportedName", () => {
  it("keeps TensorFlow's names and writes tf.keras as Keras", () => {
    expect(reportedName("tensorflow.keras.layers.MaxPool2D")).toBe("keras.layers.MaxPool2D");
    expect(reportedName("tensorflow.compat.v1.random_normal")).toBe("tensorflow.compat.v1.random_normal");
  });
});

describe("existsIn", () => {
  it.each([
    ["tensorflow.placeholder", "tf1 keras2"],
    ["tensorflow.compat.v1.placeholder", "tf1 keras2 tf2 keras3"],
    ["tensorflow.random_normal", "tf1 keras2"],
    ["tensorflow.random.normal", "tf1 keras2 tf2 keras3"],
    ["tensorflow.contrib", "tf1 keras2"],
    ["tensorflow.contrib.layers.fully_connected", "tf1 keras2"],
    ["tensorflow.layers", "tf1 keras2"],
    ["tensorflow.app", "tf1 keras2"],
    ["tensorflow.flags", "tf1 keras2"],
    ["tensorflow.assign", "tf1 keras2"],
    ["tensorflow.train.AdamOptimizer", "tf1 keras2"],
    ["tensorflow.metrics.Mean", "tf2 keras3"],
    ["tensorflow.function", "tf1 keras2 tf2 keras3"],
    ["tensorflow.GradientTape", "tf1 keras2 tf2 keras3"],
    ["keras.layers.Dense", "tf1 keras2 tf2 keras3"],
    ["keras.layers.CuDNNLSTM", "tf1 keras2"],
    ["keras.utils.np_utils.to_categorical", "tf1 keras2"],
    ["keras.ops.relu", "keras3"],
    ["keras.layers.Nothing", ""],
  ])("%s: %s", (name, generations) => {
    expect(existsIn(name).join(" ")).toBe(generations);
  });
});

describe("renamedTo", () => {
  it.each([
    ["tensorflow.random_normal", "tensorflow.random.normal"],
    ["tensorflow.to_float", null],
    ["tensorflow.matmul", null],
    ["tensorflow.log", "tensorflow.math.log"],
    ["tensorflow.compat.v1.log", "tensorflow.math.log"],
    ["tensorflow.layers.dense", null],
    ["keras.layers.core.Dense", "keras.layers.Dense"],
    ["keras.utils.np_utils.to_categorical", "keras.utils.to_categorical"],
    ["keras.layers.Dense", null],
  ])("%s: %s", (name, today) => {
    expect(renamedTo(name)).toBe(today);
  });
});

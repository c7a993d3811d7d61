import { describe, expect, it } from "vitest";
import { type Experiment, inferProgramShapes, lowerExperiment, programOf } from "../../src/core/index.ts";
import { kerasMlp, type MlpOptions, mlpExperiment, tf1Mlp } from "../support/mlp-experiment.ts";

const small: MlpOptions = { hidden: [32, 16] };
const kinds = (experiment: Experiment) => programOf(experiment).nodes.map(({ kind }) => kind);
const obstacles = (experiment: Experiment) => {
  const lowered = lowerExperiment(experiment);
  return "obstacles" in lowered ? lowered.obstacles.map(({ what, why }) => `${what}: ${why}`) : [];
};

describe("a multi-layer perceptron", () => {
  it("becomes a graph from the inputs to one number", () => {
    const program = programOf(kerasMlp(small));
    expect(program.inputs).toEqual([
      { role: "inputs", index: 0, shape: [784], dtype: "float32" },
      { role: "labels", index: 0, shape: [10], dtype: "float32" },
    ]);
    expect(kinds(kerasMlp(small))).toEqual([
      ...["dense", "activation", "dropout", "dense", "activation", "dropout", "dense", "activation"],
      ...["categoricalCrossentropy", "reduce"],
    ]);
    const shapes = inferProgramShapes(program);
    expect(shapes[program.prediction]).toEqual([null, 10]);
    expect(shapes[program.loss]).toEqual([]);
    expect(shapes).toHaveLength(program.inputs.length + program.nodes.length);
    expect(program.batches).toEqual({ size: 128, last: "keep", shuffle: "everyEpoch", epochs: 5 });
  });

  it("draws the same numbers for layers that play the same part in two variants", () => {
    const roles = (experiment: Experiment) => programOf(experiment).parameters.map(({ role }) => role);
    expect(roles(kerasMlp(small))).toEqual([
      ...["kernel/hidden-1", "bias/hidden-1", "kernel/hidden-2", "bias/hidden-2"],
      ...["kernel/output", "bias/output"],
    ]);
    expect(roles(tf1Mlp({ hidden: [8] }))).toEqual(["kernel/hidden-1", "bias/hidden-1", "kernel/output", "bias/output"]);
  });
});

describe("cross-entropy", () => {
  const lossOf = (options: MlpOptions) => {
    const { nodes } = programOf(mlpExperiment({ ...small, ...options }));
    return { node: nodes.find(({ kind }) => kind === "categoricalCrossentropy"), behind: nodes };
  };
  const probabilities = { kind: "categoricalCrossentropy", labels: "oneHot", from: "probabilities", reduction: "mean" } as const;

  it("clips and normalises probabilities as Keras 2 does", () => {
    const { node } = lossOf({ generation: "keras2", loss: { ...probabilities, clip: 1e-7 } });
    expect(node).toMatchObject({ from: "probabilities", clip: 1e-7, normalizes: true });
  });

  it("takes the logits behind a softmax where Keras looks for them", () => {
    const program = programOf(mlpExperiment({ ...small, generation: "tf2", loss: { ...probabilities, clip: null } }));
    const index = program.nodes.findIndex(({ kind }) => kind === "categoricalCrossentropy");
    const [given] = program.nodes[index]?.inputs ?? [];
    expect(program.nodes[index]).toMatchObject({ from: "logits" });
    // The metric sees the softmax; the loss what is behind it.
    expect(program.nodes[program.prediction - program.inputs.length]).toMatchObject({ kind: "activation", inputs: [given] });
  });

  it("computes a softmax twice where the program does", () => {
    const { node, behind } = lossOf({ loss: { ...probabilities, from: "logits", clip: null } });
    expect(node).toMatchObject({ from: "logits" });
    expect(behind.findLast(({ kind }) => kind === "activation")).toMatchObject({ activation: { name: "softmax" } });
  });

  it("refuses labels that do not fit the output, as Keras does", () => {
    const { data } = kerasMlp();
    if (!data.known) throw new Error("no data");
    const integers = { ...data.value.train.labels, shape: [60000], transforms: [] };
    const experiment = {
      ...kerasMlp(small),
      data: { ...data, value: { ...data.value, train: { ...data.value.train, labels: integers } } },
    };
    expect(obstacles(experiment)).toEqual(["loss: labels of [batch] do not fit an output of [batch, 10]"]);
  });
});

describe("what cannot be trained", () => {
  it("is told all at once, with its place", () => {
    const experiment = kerasMlp(small);
    const layers = experiment.layers.map((layer) =>
      layer.id === "dense_1"
        ? { ...layer, kind: "other" as const, type: "Mystery", content: "layer" as const, layers: [], missing: null }
        : layer.kind === "dropout"
          ? { ...layer, rate: { known: false as const, reason: "`rate` is read from a file", place: layer.place } }
          : layer,
    );
    expect(obstacles({ ...experiment, layers, evaluation: null })).toEqual([
      "dense_1: layers of type Mystery are not executed yet",
      "dropout_1: `rate` is read from a file",
      "dropout_2: `rate` is read from a file",
    ]);
  });

  it("throws where a program is needed all the same", () => {
    expect(() => programOf({ ...kerasMlp(small), training: null })).toThrow("the program does not train it");
  });
});

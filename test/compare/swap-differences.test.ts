import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareExperiments,
  computeFans,
  type Experiment,
  glorotUniform,
  type Initializer,
  knownValue,
  type Layer,
  swapDifferences,
} from "../../src/core/index.ts";
import { adam, kerasMlp, type MlpOptions, mlpExperiment, tf1Mlp } from "../support/mlp-experiment.ts";
import { fact, plantedDifferences } from "./planted-differences.ts";

const ids = (a: Experiment, b: Experiment) => compareExperiments(a, b).differences.map(({ id }) => id);
const normal: Initializer = { kind: "normal", mean: 0, stddev: 1 };
const dense = (experiment: Experiment) => experiment.layers.filter((layer) => layer.kind === "dense");
const initializers = (experiment: Experiment, role: string) =>
  dense(experiment).map(({ parameters }) => knownValue(parameters.find((parameter) => parameter.role === role)?.initializer));

describe("the seed's programs", () => {
  const keras = kerasMlp();
  const graph = tf1Mlp({ hidden: [128, 128, 128, 128, 128] });

  it("gain layers of their own kind with the depth", () => {
    const deeper = swapDifferences(keras, graph, ["depth"]);
    expect(dense(deeper)).toHaveLength(6);
    expect(initializers(deeper, "kernel")).toEqual(Array(6).fill(glorotUniform));
    expect(initializers(deeper, "bias")).toEqual(Array(6).fill({ kind: "constant", value: 0 }));
    expect(deeper.layers.filter((layer) => layer.kind === "dropout")).toHaveLength(5);
    const shapes = dense(deeper).map(({ parameters }) => knownValue(parameters[0]?.shape));
    expect(shapes).toEqual([[784, 128], ...Array(4).fill([128, 128]), [128, 10]]);
    expect(ids(deeper, graph).sort()).toEqual(
      ids(keras, graph)
        .filter((id) => id !== "depth")
        .sort(),
    );
  });

  it("start as the other in every layer where depth and kernels are taken", () => {
    const both = swapDifferences(keras, graph, ["depth", "kernel-initializer"]);
    expect(initializers(both, "kernel")).toEqual(Array(6).fill(normal));
    expect(initializers(both, "bias")).toEqual(Array(6).fill({ kind: "constant", value: 0 }));
  });

  it("start as the other in every layer of the deeper one, also in those without a counterpart", () => {
    const repaired = swapDifferences(graph, keras, ["kernel-initializer"]);
    expect(initializers(repaired, "kernel")).toEqual(Array(6).fill(glorotUniform));
    expect(initializers(repaired, "bias")).toEqual(Array(6).fill(normal));
  });

  it("lose the last hidden layers with the depth", () => {
    const flatter = swapDifferences(graph, keras, ["depth"]);
    expect(flatter.layers.map(({ id }) => id)).toEqual(["input", "dense_1", "dropout_1", "dense_2", "dropout_2", "dense_3"]);
    expect(initializers(flatter, "kernel")).toEqual(Array(3).fill(normal));
  });

  it("keep their own spelling of the loss", () => {
    const repaired = swapDifferences(graph, keras, ids(graph, keras));
    expect(knownValue(repaired.training?.loss)).toEqual(knownValue(graph.training?.loss));
  });

  it("refuse what is no difference", () => {
    expect(() => swapDifferences(keras, graph, ["batch-size"])).toThrow(RangeError);
    expect(swapDifferences(keras, graph, [])).toBe(keras);
  });
});

describe("taking a difference", () => {
  const base = kerasMlp();
  it.each(plantedDifferences)("removes it and makes no other: $title", ({ edit, ids: planted }) => {
    const donor = edit(base);
    for (const [own, other] of [
      [base, donor],
      [donor, base],
    ] as const) {
      for (const id of planted) expect(ids(swapDifferences(own, other, [id]), other)).toEqual(planted.filter((one) => one !== id));
    }
  });

  it("takes any subset of many and leaves the rest", () => {
    const keras = kerasMlp();
    const graph = tf1Mlp({ hidden: [128, 128, 128], batchSize: 100, dropoutRate: 0.5, activation: "tanh" });
    const all = ids(keras, graph);
    expect(all).toHaveLength(9);
    fc.assert(
      fc.property(fc.subarray(all), (taken) => {
        const mixed = swapDifferences(keras, graph, taken);
        const left = ids(mixed, graph);
        // Whether a last batch is incomplete depends on the batch size: 60,000 examples fill batches of 100.
        const rest = (list: readonly string[]) => list.filter((id) => id !== "last-batch").sort();
        expect(rest(left)).toEqual(rest(all.filter((id) => !taken.includes(id))));
        expect(isConsistent(mixed)).toBe(true);
      }),
    );
  });

  it("ends at the donor when everything is taken", () => {
    fc.assert(
      fc.property(networks, networks, (x, y) => {
        const [own, donor] = [mlpExperiment(x), mlpExperiment(y)];
        const result = swapDifferences(own, donor, ids(own, donor));
        expect(compareExperiments(result, donor).differences).toEqual([]);
        expect(isConsistent(result)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("meets in the middle: some differences from one side are all others from the other", () => {
    fc.assert(
      fc.property(networks, networks, fc.infiniteStream(fc.boolean()), (x, y, choice) => {
        const [own, other] = [mlpExperiment(x), mlpExperiment(y)];
        const all = ids(own, other);
        const taken = all.filter(() => choice.next().value);
        const left = all.filter((id) => !taken.includes(id));
        const [mixed, mirrored] = [swapDifferences(own, other, taken), swapDifferences(other, own, left)];
        expect(compareExperiments(mixed, mirrored).differences).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on which of the two is a", () => {
    fc.assert(
      fc.property(networks, networks, (x, y) => {
        const [own, other] = [mlpExperiment(x), mlpExperiment(y)];
        expect(ids(own, other)).toEqual(ids(other, own));
      }),
      { numRuns: 300 },
    );
  });

  it("ends at the donor from any two planted edits", () => {
    const planted = fc.constantFrom(...plantedDifferences);
    fc.assert(
      fc.property(planted, planted, (first, second) => {
        const [own, donor] = [first.edit(base), second.edit(base)];
        expect(ids(swapDifferences(own, donor, ids(own, donor)), donor)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Layers form a chain, ids are unique, shapes fit. */
function isConsistent({ layers }: Experiment): boolean {
  let width = 784;
  const isChain = layers.every((layer: Layer, i) => layer.inputs[0] === layers[i - 1]?.id);
  const areShapesRight = layers.every((layer) => {
    if (layer.kind !== "dense") return knownValue(layer.outputShape)?.at(-1) === width;
    const fans = computeFans(knownValue(layer.parameters.find(({ role }) => role === "kernel")?.shape) ?? []);
    const before = width;
    width = knownValue(layer.units) ?? 0;
    const bias = knownValue(layer.parameters.find(({ role }) => role === "bias")?.shape);
    return fans.fanIn === before && fans.fanOut === width && bias?.[0] === width;
  });
  return isChain && areShapesRight && new Set(layers.map(({ id }) => id)).size === layers.length;
}

const sgd = { kind: "sgd", learningRate: fact(0.5), momentum: fact(0.9), nesterov: fact(true) } as const;
const head = fc.constantFrom<Pick<MlpOptions, "outputActivation" | "loss">[]>(
  {},
  { outputActivation: "linear" },
  {
    outputActivation: "linear",
    loss: { kind: "categoricalCrossentropy", labels: "oneHot", from: "logits", clip: null, reduction: "mean" },
  },
  { loss: { kind: "categoricalCrossentropy", labels: "integer", from: "probabilities", clip: null, reduction: "sum" } },
  { loss: { kind: "categoricalCrossentropy", labels: "oneHot", from: "logits", clip: null, reduction: "sum" } },
  { loss: { kind: "other", name: "mean_squared_error", from: null, reduction: "mean", isOwn: false } },
);
const networks: fc.Arbitrary<MlpOptions> = fc
  .tuple(
    fc.record({
      hidden: fc.array(fc.constantFrom(32, 64, 128), { maxLength: 4 }),
      activation: fc.constantFrom("relu", "tanh", "linear"),
      kernel: fc.constantFrom<Initializer[]>(normal, glorotUniform, {
        kind: "varianceScaling",
        scale: 2,
        mode: "fanIn",
        distribution: "truncatedNormal",
        corrected: true,
      }),
      bias: fc.constantFrom<Initializer[]>(normal, { kind: "constant", value: 0 }),
      dropoutRate: fc.constantFrom(null, 0.3, 0.5),
      batchSize: fc.constantFrom(100, 128, 60000),
      lastBatch: fc.constantFrom("keep", "drop"),
      shuffle: fc.constantFrom("everyEpoch", "once", "never"),
      optimizer: fc.constantFrom(adam(0.001), adam(0.01, 1e-8), sgd),
      epochs: fc.constantFrom(2, 5),
    }),
    head,
  )
  .map(([options, end]) => ({ ...options, ...end }));

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Activation,
  compareExperiments,
  type Experiment,
  type Initializer,
  type Layer,
  type Optimizer,
  unknown,
} from "../../src/core/index.ts";
import { adam, kerasMlp, type MlpOptions, mlpExperiment, tf1Mlp } from "../support/mlp-experiment.ts";
import { addTransform, doMeet, editData, editLoss, fact, initialize, plantedDifferences } from "./planted-differences.ts";

const ids = (a: Experiment, b: Experiment) => compareExperiments(a, b).differences.map(({ id }) => id);
const sgd = (learningRate: number, momentum = 0, nesterov = false): Optimizer => ({
  kind: "sgd",
  learningRate: fact(learningRate),
  momentum: fact(momentum),
  nesterov: fact(nesterov),
});

describe("the seed's two programs", () => {
  it("differ in exactly what differs", () => {
    const { differences, unknown } = compareExperiments(kerasMlp(), tf1Mlp({ hidden: [128, 128, 128, 128, 128] }));
    expect(differences.map(({ id, layer, a, b }) => [id, layer, a.value, b.value])).toEqual([
      ["kernel-initializer", "all dense layers", "glorot_uniform", "N(0, 1)"],
      ["depth", null, "2 hidden layers", "5 hidden layers"],
      ["bias-initializer", "all dense layers", "zeros", "N(0, 1)"],
      ["optimizer.epsilon", null, "1e-7", "1e-8"],
      ["last-batch", null, "kept", "dropped"],
      ["shuffle", null, "new order every epoch", "not shuffled"],
    ]);
    expect(unknown).toEqual([]);
  });

  it("are said to differ in all layers where they have the same ones", () => {
    const [first] = compareExperiments(kerasMlp(), tf1Mlp()).differences;
    expect(first).toMatchObject({ id: "kernel-initializer", layer: "all dense layers", consequence: "expected" });
    expect(first?.explanation).toContain("21 times");
  });
});

describe("every planted difference", () => {
  const base = kerasMlp();
  it.each(plantedDifferences)("is found alone: $title", ({ edit, ids: expected }) => {
    const { differences } = compareExperiments(base, edit(base));
    expect(differences.map(({ id }) => id).sort()).toEqual([...expected].sort());
    for (const difference of differences) {
      expect(difference.a.value).not.toBe(difference.b.value);
      expect(difference.a.place).not.toBeNull();
      expect(difference.explanation).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("is found beside any other, in both directions", () => {
    const planted = fc.constantFrom(...plantedDifferences);
    fc.assert(
      fc.property(planted, planted, (first, second) => {
        fc.pre(!doMeet(first, second));
        const edited = second.edit(first.edit(base));
        const expected = [...first.ids, ...second.ids].sort();
        expect(ids(base, edited).sort()).toEqual(expected);
        expect(ids(edited, base).sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("is found in both optimizers", () => {
    const of = (optimizer: Optimizer) => kerasMlp({ optimizer });
    expect(ids(of(sgd(0.01, 0.9)), of(sgd(0.02, 0.9)))).toEqual(["optimizer.learning-rate"]);
    expect(ids(of(sgd(0.01, 0.9)), of(sgd(0.01, 0.5)))).toEqual(["optimizer.momentum"]);
    expect(ids(of(sgd(0.01, 0.9)), of(sgd(0.01, 0.9, true)))).toEqual(["optimizer.nesterov"]);
  });
});

describe("no difference is invented", () => {
  const sameUpToSpelling: readonly (readonly [string, Experiment, Experiment])[] = [
    ["an experiment and itself", kerasMlp(), kerasMlp()],
    ["softmax with clipped probabilities and a linear output with logits", kerasMlp(), logits(kerasMlp())],
    ["one-hot and integer labels", kerasMlp(), editLoss(kerasMlp(), { labels: "integer" })],
    ["rate and 1 - keep", kerasMlp({ dropoutRate: 0.3 }), kerasMlp({ dropoutRate: 1 - 0.7 })],
    ["no dropout and a rate of 0", kerasMlp({ dropoutRate: 0 }), kerasMlp({ dropoutRate: null })],
    ["a default and the same value written out", kerasMlp(), withOrigins(kerasMlp())],
    ["a dropped last batch where batches come out even", kerasMlp({ batchSize: 100 }), kerasMlp({ batchSize: 100, lastBatch: "drop" })],
    ["any order in one batch", kerasMlp({ batchSize: 60000 }), kerasMlp({ batchSize: 60000, shuffle: "never" })],
    ["nesterov without momentum", kerasMlp({ optimizer: sgd(0.01) }), kerasMlp({ optimizer: sgd(0.01, 0, true) })],
    ["generations, names and kinds", kerasMlp(), mlpExperiment({ name: "net", generation: "tf1" })],
    ["a normal of no width and a constant", mlp({ kind: "normal", mean: 0, stddev: 0 }), mlp({ kind: "constant", value: 0 })],
    [
      "glorot_uniform and its bounds for one shape",
      initialize(kerasMlp(), ["dense_1"], "kernel", { kind: "uniform", low: -Math.sqrt(6 / 912), high: Math.sqrt(6 / 912) }),
      kerasMlp(),
    ],
    [
      "glorot_uniform by fan_in of a square kernel",
      initialize(kerasMlp(), ["dense_2"], "kernel", {
        kind: "varianceScaling",
        scale: 1,
        mode: "fanIn",
        distribution: "uniform",
        corrected: false,
      }),
      kerasMlp(),
    ],
    ["x / 255 in two steps", kerasMlp(), scaledInSteps(kerasMlp())],
    ["a Flatten layer and a reshape before", kerasMlp(), flattened(kerasMlp())],
    ["activations as layers of their own", kerasMlp(), separateActivations(kerasMlp())],
  ];

  it.each(sameUpToSpelling)("%s", (_, a, b) => {
    expect(compareExperiments(a, b).differences).toEqual([]);
    expect(compareExperiments(b, a).differences).toEqual([]);
  });

  it("for any network against itself", () => {
    fc.assert(
      fc.property(networks, (options) => {
        expect(ids(mlpExperiment(options), mlpExperiment({ ...options, name: "other" }))).toEqual([]);
      }),
    );
  });
});

describe("a difference that only sometimes matters", () => {
  it("a clip is one with large steps", () => {
    const large = kerasMlp({ optimizer: sgd(0.5) });
    expect(ids(large, logits(large))).toEqual(["loss.clip"]);
    const small = kerasMlp({ optimizer: sgd(0.01) });
    expect(ids(small, logits(small))).toEqual([]);
  });

  it("a sum instead of a mean is possible with Adam, expected with SGD", () => {
    const consequence = (optimizer: Optimizer) => {
      const base = kerasMlp({ optimizer });
      return compareExperiments(base, editLoss(base, { reduction: "sum" })).differences[0]?.consequence;
    };
    expect(consequence(adam(0.001))).toBe("possible");
    expect(consequence(sgd(0.01))).toBe("expected");
  });
});

describe("what is not known", () => {
  it("is listed and never a difference", () => {
    const base = kerasMlp();
    const open = {
      ...base,
      training: base.training && { ...base.training, batchSize: unknown("depends on the command line (--batch)", null) },
    };
    const { differences, unknown: found } = compareExperiments(base, open);
    expect(differences).toEqual([]);
    expect(found).toEqual([{ what: "batch size", why: "depends on the command line (--batch)", side: "b", place: null }]);
  });

  it("says which layer is concerned", () => {
    const base = kerasMlp();
    const layers = base.layers.map(
      (layer): Layer => (layer.id === "dense_2" ? ({ ...layer, units: unknown("read from a file", null) } as Layer) : layer),
    );
    expect(compareExperiments({ ...base, layers }, base)).toMatchObject({
      differences: [],
      unknown: [{ what: "units of dense_2", side: "a" }],
    });
  });

  it("covers layers, data and training that were not understood", () => {
    const base = kerasMlp();
    const what = (other: Partial<Experiment>) =>
      compareExperiments(base, { ...base, ...other }).unknown.map((part) => [part.what, part.side]);
    expect(what({ layers: [] })).toEqual([["layers", "b"]]);
    expect(what({ training: null })).toEqual([["training", "b"]]);
    expect(what({ data: unknown("it is downloaded", null) })).toEqual([["training data", "b"]]);
  });
});

const networks: fc.Arbitrary<MlpOptions> = fc.record({
  hidden: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 5 }),
  activation: fc.constantFrom<Activation[]>("relu", "tanh", "sigmoid", "linear"),
  kernel: fc.constantFrom<Initializer[]>(
    { kind: "normal", mean: 0, stddev: 1 },
    { kind: "truncatedNormal", mean: 0, stddev: 0.05 },
    { kind: "uniform", low: 0, high: 1 },
    { kind: "varianceScaling", scale: 2, mode: "fanIn", distribution: "truncatedNormal", corrected: true },
  ),
  dropoutRate: fc.option(fc.double({ min: 0, max: 0.9, noNaN: true }), { nil: null }),
  batchSize: fc.integer({ min: 1, max: 512 }),
  lastBatch: fc.constantFrom<("keep" | "drop")[]>("keep", "drop"),
  shuffle: fc.constantFrom<("everyEpoch" | "once" | "never")[]>("everyEpoch", "once", "never"),
});

function mlp(kernel: Initializer): Experiment {
  return kerasMlp({ kernel });
}

function logits(experiment: Experiment): Experiment {
  const layers = experiment.layers.map(
    (layer): Layer => (layer.id === "dense_3" && layer.kind === "dense" ? { ...layer, activation: fact("linear") } : layer),
  );
  return editLoss({ ...experiment, layers }, { from: "logits", clip: null });
}

/** Every fact as if it were a default. */
function withOrigins(experiment: Experiment): Experiment {
  return JSON.parse(JSON.stringify(experiment).replaceAll('"origin":"written"', '"origin":"default"'));
}

function scaledInSteps(experiment: Experiment): Experiment {
  return editData(experiment, (data) => {
    const split = (source: typeof data.train.inputs) =>
      addTransform(
        addTransform(
          { ...source, transforms: source.transforms.filter(({ kind }) => kind === "reshape") },
          { kind: "affine", multiply: 1 / 5, add: 0 },
        ),
        {
          kind: "affine",
          multiply: 1 / 51,
          add: 0,
        },
      );
    return {
      train: { ...data.train, inputs: split(data.train.inputs) },
      test: data.test && { ...data.test, inputs: split(data.test.inputs) },
    };
  });
}

function flattened(experiment: Experiment): Experiment {
  const [input, first, ...others] = experiment.layers;
  if (!input || !first) return experiment;
  const flatten: Layer = { ...input, kind: "flatten", id: "flatten_1", name: "flatten_1", inputs: ["input"] };
  const layers = [{ ...input, outputShape: fact([null, 28, 28]) }, flatten, { ...first, inputs: ["flatten_1"] }, ...others];
  return editData({ ...experiment, layers }, (data) => {
    const image = (source: typeof data.train.inputs) => ({
      ...source,
      shape: [source.shape[0] ?? 0, 28, 28],
      transforms: source.transforms.filter(({ kind }) => kind !== "reshape"),
    });
    return {
      train: { ...data.train, inputs: image(data.train.inputs) },
      test: data.test && { ...data.test, inputs: image(data.test.inputs) },
    };
  });
}

function separateActivations(experiment: Experiment): Experiment {
  const layers: Layer[] = [];
  for (const layer of experiment.layers) {
    const before = layers.at(-1);
    const chained = { ...layer, inputs: before ? [before.id] : [] };
    if (chained.kind !== "dense") {
      layers.push(chained);
      continue;
    }
    const id = `activation_${layers.length}`;
    layers.push({ ...chained, activation: fact("linear") });
    layers.push({
      ...chained,
      kind: "activation",
      id,
      name: id,
      inputs: [chained.id],
      parameters: [],
      activation: chained.activation,
    } as Layer);
  }
  return { ...experiment, layers };
}

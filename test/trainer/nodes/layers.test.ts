import { beforeAll, describe, expect, it } from "vitest";
import type { NodeKind, ParameterId } from "../../../src/core/index.ts";
import type { Engine } from "../../../src/trainer/engine.ts";
import { activationSpec, buildProgram, inputsAndLabels, meanCrossentropy, type ProgramBuilder } from "../../support/build-program.ts";
import { checkProgram, engineNames, load } from "../check-program.ts";

type Kind<K extends NodeKind["kind"]> = Extract<NodeKind, { kind: K }>;

/** A program over an input of `shape`, whose layer gives `width` numbers for each example. */
function network(shape: readonly number[], width: number, add: (builder: ProgramBuilder, x: number) => number) {
  const builder = buildProgram(inputsAndLabels(shape, 3));
  const flat = builder.node({ kind: "flatten" }, [add(builder, 0)]);
  const logits = builder.dense(flat, [width, 3]);
  return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1) });
}

const convolution = (options: Partial<Kind<"convolution">>) => ({
  kind: "convolution" as const,
  rank: 2 as const,
  transposed: false,
  strides: [1, 1],
  dilations: [1, 1],
  padding: "valid" as const,
  groups: 1,
  outputSize: null,
  ...options,
});

/** Kernel, and numbers that the layer gives for an input [7, 6, 2] (or [9, 2], or [4, 5, 3, 2]). */
const convolutions: readonly (readonly [string, ReturnType<typeof convolution>, readonly number[], number])[] = [
  ["valid", convolution({}), [3, 2, 2, 4], 100],
  ["same", convolution({ padding: "same" }), [3, 2, 2, 4], 168],
  ["strides", convolution({ padding: "same", strides: [2, 3] }), [3, 3, 2, 3], 24],
  ["strides, valid", convolution({ strides: [2, 2] }), [2, 3, 2, 3], 18],
  ["dilated", convolution({ dilations: [2, 2], padding: "same" }), [2, 3, 2, 3], 126],
  ["groups", convolution({ groups: 2 }), [3, 3, 1, 4], 80],
  ["transposed", convolution({ transposed: true, padding: "same", strides: [2, 2], outputSize: [14, 12] }), [3, 3, 3, 2], 504],
  ["transposed, valid", convolution({ transposed: true, strides: [2, 2], outputSize: [15, 13] }), [3, 3, 3, 2], 585],
  ["one axis", convolution({ rank: 1, strides: [2], dilations: [1], padding: "same" }), [3, 2, 4], 20],
  ["causal", convolution({ rank: 1, strides: [1], dilations: [2], padding: "causal" }), [3, 2, 4], 36],
  ["three axes", convolution({ rank: 3, strides: [1, 2, 1], dilations: [1, 1, 1], padding: "same" }), [2, 3, 2, 2, 3], 108],
];
const inputOf = { 1: [9, 2], 2: [7, 6, 2], 3: [4, 5, 3, 2] } as const;

const pools: readonly (readonly [string, Kind<"pool">, number])[] = (["max", "average"] as const).flatMap((mode) => [
  [`${mode}`, { kind: "pool", rank: 2, mode, size: [2, 2], strides: [2, 2], padding: "valid" }, 18],
  [`${mode}, overlapping`, { kind: "pool", rank: 2, mode, size: [3, 2], strides: [2, 1], padding: "same" }, 48],
  [`${mode} over one axis`, { kind: "pool", rank: 1, mode, size: [2], strides: [2], padding: "same" }, 10],
  [`${mode} over three axes`, { kind: "pool", rank: 3, mode, size: [2, 2, 2], strides: [2, 2, 1], padding: "valid" }, 16],
]);

const recurrent = (options: Partial<Kind<"recurrent">>): Omit<Kind<"recurrent">, "kernel" | "recurrentKernel" | "bias"> => ({
  kind: "recurrent",
  cell: "lstm",
  units: 4,
  gates: "ifco",
  activation: activationSpec("tanh"),
  recurrentActivation: activationSpec("sigmoid"),
  resetAfter: false,
  forgetBias: 0,
  backwards: false,
  restoresOrder: false,
  returnSequences: false,
  returnState: false,
  initialStates: false,
  masked: false,
  dropout: 0,
  recurrentDropout: 0,
  role: "recurrent",
  ...options,
});

const recurrents: readonly (readonly [string, ReturnType<typeof recurrent>, gates: number, width: number])[] = [
  ["simple", recurrent({ cell: "simple", gates: "h" }), 1, 4],
  ["simple, sequences", recurrent({ cell: "simple", gates: "h", returnSequences: true }), 1, 24],
  ["lstm", recurrent({}), 4, 4],
  ["lstm of TensorFlow 1", recurrent({ gates: "icfo", forgetBias: 1, returnSequences: true }), 4, 24],
  ["lstm with hard gates", recurrent({ recurrentActivation: activationSpec("hardSigmoid", { slope: 0.2 }) }), 4, 4],
  ["lstm with dropout", recurrent({ dropout: 0.3, recurrentDropout: 0.4, returnSequences: true }), 4, 24],
  ["lstm backwards", recurrent({ backwards: true, restoresOrder: true, returnSequences: true }), 4, 24],
  ["gru", recurrent({ cell: "gru", gates: "zrh" }), 3, 4],
  ["gru, other gates", recurrent({ cell: "gru", gates: "rzh", returnSequences: true }), 3, 24],
  [
    "gru that resets after",
    recurrent({ cell: "gru", gates: "zrh", resetAfter: true, returnSequences: true, recurrentDropout: 0.3 }),
    3,
    24,
  ],
];

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  it.each(convolutions)("goes back through a convolution, %s", (_, options, shape, width) => {
    const program = network(inputOf[options.rank], width, (builder, x) => {
      const first = builder.node(
        {
          ...convolution({
            rank: options.rank,
            strides: options.strides.map(() => 1),
            dilations: options.strides.map(() => 1),
            padding: "same",
          }),
          kernel: builder.parameter("first", [...options.strides.map(() => 1), 2, 2]),
        },
        [x],
      );
      const made = builder.node({ ...options, kernel: builder.parameter("kernel", shape) }, [first]);
      const channels = options.transposed ? (shape.at(-2) ?? 1) : (shape.at(-1) ?? 1);
      const bias = builder.parameter("bias", [channels]);
      return builder.node({ kind: "activation", activation: activationSpec("tanh") }, [
        builder.node({ kind: "bias", bias, axis: options.rank + 1 }, [made]),
      ]);
    });
    checkProgram(engine, program, { batchSize: 2 });
  });

  it.each([
    ["same", { strides: [1, 1], dilations: [1, 1], padding: "same" as const }, 252],
    ["valid, strides", { strides: [2, 2], dilations: [1, 1], padding: "valid" as const }, 36],
  ])("goes back through a depthwise convolution, %s", (_, options, width) => {
    const program = network([7, 6, 2], width, (builder, x) => {
      const first = builder.node({ ...convolution({}), kernel: builder.parameter("first", [1, 1, 2, 2]) }, [x]);
      return builder.node({ kind: "depthwiseConvolution", rank: 2, kernel: builder.parameter("kernel", [3, 3, 2, 3]), ...options }, [
        first,
      ]);
    });
    checkProgram(engine, program, { batchSize: 2 });
  });

  it.each(pools)("goes back through a pool, %s", (_, node, width) => {
    const program = network(inputOf[node.rank], width, (builder, x) => {
      const kernel = builder.parameter("first", [...node.size.map(() => 1), 2, 2]);
      const strides = node.size.map(() => 1);
      const first = builder.node({ ...convolution({ rank: node.rank, strides, dilations: strides }), kernel }, [x]);
      return builder.node(node, [first]);
    });
    checkProgram(engine, program, { batchSize: 2 });
  });

  it.each(recurrents)("goes back through time: %s", (_, options, gates, width) => {
    const program = network([6, 5], width, (builder, x) => {
      const weights = {
        kernel: builder.parameter("kernel", [5, gates * 4]),
        recurrentKernel: builder.parameter("recurrent", [4, gates * 4]),
        bias: builder.parameter("bias", options.resetAfter ? [2, gates * 4] : [gates * 4]),
      };
      return builder.node({ ...options, ...weights }, [x]);
    });
    checkProgram(engine, program, { batchSize: 3 });
  });

  it.each(["lstm", "gru"] as const)("carries states over what is masked, begins with given ones and gives the last: %s", (cell) => {
    const states = cell === "lstm" ? 2 : 1;
    const gates = cell === "lstm" ? 4 : 3;
    const program = network([6, 5], 24 + 4 * states, (builder, x) => {
      const first = builder.node({ kind: "slice", begin: [null, null, 0], end: [null, null, 1], strides: [1, 1, 1], squeeze: [2] }, [x]);
      const zero = builder.node({ kind: "affine", multiply: 0, add: 0.2 }, [first]);
      const mask = builder.node({ kind: "binary", operation: "less" }, [first, zero]);
      const start = builder.dense(builder.node({ kind: "flatten" }, [x]), [30, 4], { activation: "tanh" });
      const node = {
        ...recurrent({
          cell,
          gates: cell === "lstm" ? "ifco" : "zrh",
          returnSequences: true,
          returnState: true,
          initialStates: true,
          masked: true,
        }),
        kernel: builder.parameter("kernel", [5 + 4, gates * 4]),
        recurrentKernel: null,
        bias: null,
      };
      const made = builder.node(node, [x, ...Array<number>(states).fill(start), mask], { outputs: 1 + states });
      const sequences = builder.node({ kind: "flatten" }, [made]);
      return builder.node({ kind: "concatenate", axis: 1 }, [sequences, ...Array.from({ length: states }, (_, i) => made + 1 + i)]);
    });
    checkProgram(engine, program, { batchSize: 3 });
  });

  const gammaAndBeta = (builder: ProgramBuilder, shape: readonly number[]) => ({
    gamma: builder.parameter("gamma", shape, { initializer: { kind: "uniform", low: 0.5, high: 1.5 } }),
    beta: builder.parameter("beta", shape),
  });

  it.each(["batch", "moving"] as const)("goes back through batch normalisation by the %s statistics", (training) => {
    const program = network([4, 3], 12, (builder, x) => {
      const hidden = builder.dense(x, [3, 3]);
      const frozen = (name: string): ParameterId =>
        builder.parameter(name, [3], { trainable: false, initializer: { kind: "uniform", low: 0.5, high: 1.5 } });
      const moving = { movingMean: frozen("mean"), movingVariance: frozen("variance") };
      const settings = {
        axis: 2,
        momentum: 0.9,
        epsilon: 1e-3,
        training,
        evaluation: "moving",
        updates: true,
        unbiased: false,
        debiased: false,
      } as const;
      return builder.node({ kind: "batchNorm", ...gammaAndBeta(builder, [3]), ...moving, ...settings }, [hidden]);
    });
    const trained = {
      ...program,
      parameters: program.parameters.map((one) => (one.name === "dense_0/bias" ? { ...one, trainable: training === "moving" } : one)),
    };
    checkProgram(engine, trained);
  });

  it("goes back through layer and group normalisation, and unit vectors", () => {
    const program = network([4, 6], 24, (builder, x) => {
      const hidden = builder.dense(x, [6, 6]);
      const layer = builder.node({ kind: "layerNorm", axes: [2], ...gammaAndBeta(builder, [6]), epsilon: 1e-3 }, [hidden]);
      const group = builder.node({ kind: "groupNorm", groups: 2, ...gammaAndBeta(builder, [6]), epsilon: 1e-3 }, [layer]);
      return builder.node({ kind: "l2Normalize", axes: [2], epsilon: 1e-12 }, [group]);
    });
    checkProgram(engine, program);
  });

  it("goes back through attention of every kind", () => {
    const program = network([4, 6], 24 * 3, (builder, x) => {
      const scale = builder.parameter("scale", []);
      const weights = builder.parameter("weights", [6]);
      const dot = builder.node({ kind: "attention", score: "dot", scale, causal: true, dropout: 0, role: "a", masked: false }, [x, x, x]);
      const hidden = builder.dense(dot, [6, 6]);
      const additive = builder.node(
        { kind: "attention", score: "additive", scale: weights, causal: false, dropout: 0, role: "b", masked: false },
        [hidden, x, hidden],
      );
      const part = (name: string, shape: readonly number[], bias: readonly number[]) => ({
        kernel: builder.parameter(`${name}/kernel`, shape),
        bias: builder.parameter(`${name}/bias`, bias),
      });
      const heads = {
        query: part("query", [6, 2, 3], [2, 3]),
        key: part("key", [6, 2, 3], [2, 3]),
        value: part("value", [6, 2, 4], [2, 4]),
        output: part("output", [2, 4, 6], [6]),
      };
      const many = builder.node({ kind: "multiHeadAttention", ...heads, causal: false, dropout: 0, role: "c", masked: false }, [
        hidden,
        additive,
        hidden,
      ]);
      return builder.node({ kind: "concatenate", axis: 2 }, [dot, additive, many]);
    });
    // The bias of the keys moves all scores of a query alike: its gradient is nothing.
    const trained = {
      ...program,
      parameters: program.parameters.map((one) => (one.name === "key/bias" ? { ...one, trainable: false } : one)),
    };
    checkProgram(engine, trained, { tolerance: 0.04 });
  });

  it("does not look at what is masked", () => {
    const inputs = [...inputsAndLabels([3, 2], 3)];
    const builder = buildProgram(inputs);
    const mask = builder.node({ kind: "constant", shape: [1, 3], values: [1, 0, 1], dtype: "float32" }, []);
    const x = builder.dense(0, [2, 2]);
    const seen = builder.node({ kind: "attention", score: "dot", scale: null, causal: false, dropout: 0, role: "a", masked: true }, [
      x,
      x,
      x,
      mask,
    ]);
    const last = builder.node({ kind: "slice", begin: [null, 0, null], end: [null, 1, null], strides: [1, 1, 1], squeeze: [1] }, [seen]);
    const logits = builder.dense(last, [2, 3]);
    checkProgram(engine, builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1) }));
    expect(inputs).toHaveLength(2);
  });

  it("goes back through dropouts and noise with the numbers that were drawn", () => {
    const program = network([5], 6, (builder, x) => {
      let value = builder.dense(x, [5, 6], { activation: "tanh" });
      value = builder.node({ kind: "dropout", role: "1", rate: 0.4, evaluationRate: 0, scale: 1 / 0.6, sharedAxes: [] }, [value]);
      value = builder.node({ kind: "gaussianNoise", role: "2", stddev: 0.3 }, [value]);
      value = builder.node({ kind: "gaussianDropout", role: "3", rate: 0.3 }, [value]);
      value = builder.node({ kind: "alphaDropout", role: "4", rate: 0.3 }, [value]);
      const drawn = builder.node({ kind: "random", role: "5", distribution: "truncatedNormal", shape: [-1, 6], multiply: 0.4, add: 1 }, [
        value,
      ]);
      value = builder.node({ kind: "binary", operation: "multiply" }, [value, drawn]);
      const ones = builder.node({ kind: "fill", shape: [-1, 2], value: 1 }, [value]);
      value = builder.dense(builder.node({ kind: "concatenate", axis: 1 }, [value, ones]), [8, 6]);
      return builder.node({ kind: "prelu", alpha: builder.parameter("alpha", [6]) }, [builder.dense(value, [6, 6])]);
    });
    checkProgram(engine, program);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { NodeKind } from "../../../src/core/index.ts";
import type { Engine } from "../../../src/trainer/engine.ts";
import { activationSpec, buildProgram, inputsAndLabels, meanCrossentropy } from "../../support/build-program.ts";
import { checkProgram, engineNames, examine, load } from "../check-program.ts";

type Case = readonly [name: string, node: NodeKind, width: number];

/** Each node takes a value [batch, 4, 6] and gives one with `width` numbers for each example. */
const cases: readonly Case[] = [
  ["transpose", { kind: "transpose", permutation: [0, 2, 1] }, 24],
  ["slice", { kind: "slice", begin: [null, 1, -3], end: [null, null, -1], strides: [1, 1, 1], squeeze: [] }, 6],
  ["slice with steps", { kind: "slice", begin: [null, null, 1], end: [null, null, null], strides: [1, -1, 2], squeeze: [] }, 12],
  ["index", { kind: "slice", begin: [null, -1, null], end: [null, null, null], strides: [1, 1, 1], squeeze: [1] }, 6],
  ["backwards in steps", { kind: "slice", begin: [null, null, -2], end: [null, null, null], strides: [1, 1, -2], squeeze: [] }, 12],
  [
    "pad",
    {
      kind: "pad",
      paddings: [
        [0, 0],
        [1, 2],
        [0, 1],
      ],
      mode: "constant",
      value: 0.5,
    },
    49,
  ],
  [
    "pad, reflect",
    {
      kind: "pad",
      paddings: [
        [0, 0],
        [2, 1],
        [0, 3],
      ],
      mode: "reflect",
      value: 0,
    },
    63,
  ],
  [
    "pad, symmetric",
    {
      kind: "pad",
      paddings: [
        [0, 0],
        [2, 1],
        [1, 0],
      ],
      mode: "symmetric",
      value: 0,
    },
    49,
  ],
  ["tile", { kind: "tile", repeats: [1, 3, 2] }, 144],
  ["upsample", { kind: "upsample", size: [2], interpolation: "nearest" }, 48],
  ["upsample, bilinear", { kind: "upsample", size: [3], interpolation: "bilinear" }, 72],
  ["reverse", { kind: "reverse", axes: [1, 2] }, 24],
  ["sum", { kind: "reduce", operation: "sum", axes: [1], keepDims: false }, 6],
  ["mean", { kind: "reduce", operation: "mean", axes: [1, 2], keepDims: true }, 1],
  ["max", { kind: "reduce", operation: "max", axes: [2], keepDims: false }, 4],
  ["min", { kind: "reduce", operation: "min", axes: [1], keepDims: true }, 6],
  ["product", { kind: "reduce", operation: "product", axes: [1], keepDims: false }, 6],
  ["logSumExp", { kind: "reduce", operation: "logSumExp", axes: [2], keepDims: false }, 4],
  ["cumulative sum", { kind: "cumulativeSum", axis: 1 }, 24],
  ["einsum of one", { kind: "einsum", equation: "bij->bji" }, 24],
];

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  const network = (add: (builder: ReturnType<typeof buildProgram>, x: number) => number, width: number) => {
    const builder = buildProgram(inputsAndLabels([5], 3));
    const x = builder.node({ kind: "reshape", shape: [-1, 4, 6] }, [builder.dense(0, [5, 24])]);
    const flat = builder.node({ kind: "flatten" }, [add(builder, x)]);
    const logits = builder.dense(builder.node({ kind: "activation", activation: activationSpec("tanh") }, [flat]), [width, 3]);
    return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1) });
  };

  it.each(cases)("goes back through %s", (_, node, width) => {
    checkProgram(
      engine,
      network((builder, x) => builder.node(node, [x]), width),
    );
  });

  it("goes back through parts, put together again", () => {
    const program = network((builder, x) => {
      const first = builder.node({ kind: "split", axis: 2, sizes: [1, 3, 2] }, [x], { outputs: 3 });
      const joined = builder.node({ kind: "concatenate", axis: 2 }, [first + 2, first, first + 1]);
      return builder.node({ kind: "stack", axis: 1 }, [joined, x]);
    }, 48);
    checkProgram(engine, program);
  });

  it("joins what trials share with what each has of its own", () => {
    const program = network((builder, x) => {
      const given = builder.node({ kind: "reshape", shape: [-1, 1, 5] }, [0]);
      const wide = builder.node({ kind: "tile", repeats: [1, 4, 1] }, [given]);
      return builder.node({ kind: "concatenate", axis: 2 }, [wide, x]);
    }, 44);
    checkProgram(engine, program);
  });

  it("goes back through products of matrices", () => {
    const program = network((builder, x) => {
      const square = builder.node({ kind: "matmul", transposeA: false, transposeB: true }, [x, x]);
      return builder.node({ kind: "matmul", transposeA: true, transposeB: false }, [square, x]);
    }, 24);
    checkProgram(engine, program, { tolerance: 0.04 });
  });

  it.each([
    ["bij,bkj->bik", 16],
    ["bij,bij->bi", 4],
    ["...ij,...ij->...j", 6],
    ["bij,bkl->bil", 24],
  ])("goes back through einsum's %s", (equation, width) => {
    checkProgram(
      engine,
      network((builder, x) => builder.node({ kind: "einsum", equation }, [x, x]), width),
      { tolerance: 0.04 },
    );
  });

  it("goes back through rows of a table, and places along an axis", () => {
    const labels = { role: "labels", index: 0, shape: [3], dtype: "float32" } as const;
    const builder = buildProgram([{ role: "inputs", index: 0, shape: [6], dtype: "int32" }, labels]);
    const table = builder.parameter("table", [3, 4]);
    const words = builder.node({ kind: "embedding", table }, [0]);
    const places = builder.node({ kind: "constant", shape: [2, 1], values: [5, 1], dtype: "int32" }, []);
    const some = builder.node({ kind: "gather", axis: 1 }, [words, places]);
    const flat = builder.node({ kind: "flatten" }, [
      builder.node({ kind: "concatenate", axis: 1 }, [words, builder.node({ kind: "reshape", shape: [-1, 2, 4] }, [some])]),
    ]);
    const logits = builder.dense(flat, [32, 3]);
    checkProgram(engine, builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1) }));
  });

  it("counts rows that are looked up more than once as often", () => {
    const labels = { role: "labels", index: 0, shape: [], dtype: "float32" } as const;
    const builder = buildProgram([{ role: "inputs", index: 0, shape: [], dtype: "int32" }, labels]);
    const table = builder.parameter("table", [3, 1]);
    const rows = builder.node({ kind: "embedding", table }, [0]);
    const loss = builder.node({ kind: "reduce", operation: "sum", axes: [0, 1], keepDims: false }, [rows]);
    const { gradients } = examine(
      engine,
      builder.build({ prediction: rows, loss }),
      [Float32Array.from([2, 0, 2, 2]), new Float32Array(4)],
      [1],
    );
    expect(gradients).toEqual([[1, 0, 3]]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { ActivationSpec, NodeKind } from "../../../src/core/index.ts";
import type { Engine } from "../../../src/trainer/engine.ts";
import { activationSpec, buildProgram, inputsAndLabels, meanCrossentropy } from "../../support/build-program.ts";
import { checkProgram, drawBatch, engineNames, examine, load } from "../check-program.ts";

type Kind<K extends NodeKind["kind"]> = Extract<NodeKind, { kind: K }>;

const activations: readonly ActivationSpec[] = [
  ...(
    [
      "relu",
      "tanh",
      "sigmoid",
      "softmax",
      "logSoftmax",
      "elu",
      "selu",
      "softplus",
      "softsign",
      "exponential",
      "swish",
      "gelu",
      "tanhGelu",
      "mish",
      "hardSwish",
      "logSigmoid",
      "hardTanh",
      "relu6",
    ] as const
  ).map((name) => activationSpec(name)),
  activationSpec("hardSigmoid", { slope: 0.2 }),
  activationSpec("hardSigmoid", { slope: 1 / 6 }),
  activationSpec("leakyRelu", { alpha: 0.3 }),
  activationSpec("elu", { alpha: 0.5 }),
  activationSpec("relu", { alpha: 0.1, maxValue: 1, threshold: 0.2 }),
  activationSpec("softmax", { axis: 1 }),
];

const unaries: readonly Kind<"unary">["operation"][] = [
  "negate",
  "abs",
  "square",
  "sqrt",
  "rsqrt",
  "exp",
  "log",
  "log1p",
  "expm1",
  "sin",
  "cos",
  "tan",
  "reciprocal",
  "erf",
];
const onPositives = new Set<Kind<"unary">["operation"]>(["sqrt", "rsqrt", "log", "log1p", "reciprocal"]);

const binaries: readonly Kind<"binary">["operation"][] = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "maximum",
  "minimum",
  "power",
  "squaredDifference",
];

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  /** A small network that goes through the node twice: once on rows, once on a value of three dimensions. */
  const through = (add: (builder: ReturnType<typeof buildProgram>, x: number) => number) => {
    const builder = buildProgram(inputsAndLabels([5], 3));
    const hidden = add(builder, builder.dense(0, [5, 6]));
    const folded = builder.node({ kind: "reshape", shape: [-1, 2, 3] }, [builder.dense(hidden, [6, 6])]);
    const flat = builder.node({ kind: "flatten" }, [add(builder, folded)]);
    const logits = builder.dense(flat, [6, 3]);
    return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1) });
  };

  it.each(activations)("goes back through $name (alpha $alpha, axis $axis)", (activation) => {
    checkProgram(
      engine,
      through((builder, x) =>
        builder.node({ kind: "activation", activation }, [builder.node({ kind: "affine", multiply: 0.5, add: 0 }, [x])]),
      ),
    );
  });

  it.each(unaries)("goes back through %s", (operation) => {
    const domain = onPositives.has(operation);
    const program = through((builder, x) => {
      const inside = builder.node({ kind: "activation", activation: activationSpec(domain ? "softplus" : "tanh") }, [x]);
      const shifted = builder.node({ kind: "affine", multiply: 0.9, add: domain ? 0.3 : 0 }, [inside]);
      return builder.node({ kind: "unary", operation }, [shifted]);
    });
    checkProgram(engine, program);
  });

  it.each(binaries)("goes back through %s, broadcast", (operation) => {
    const program = through((builder, x) => {
      const width = builder.parameter(`scale_${x}`, [3], { initializer: { kind: "uniform", low: 0.5, high: 1.5 } });
      const scale = builder.node({ kind: "parameter", parameter: width }, []);
      const positive = builder.node({ kind: "activation", activation: activationSpec("softplus") }, [x]);
      const away = builder.node({ kind: "affine", multiply: 1, add: 0.5 }, [positive]);
      const folded = builder.node({ kind: "reshape", shape: [-1, 2, 3] }, [away]);
      const one = builder.node({ kind: "binary", operation }, [folded, scale]);
      const turned = builder.node({ kind: "binary", operation }, [scale, folded]);
      const other = builder.node({ kind: "affine", multiply: 0.4, add: 0 }, [turned]);
      const sum = builder.node({ kind: "merge", operation: "add" }, [one, other]);
      return builder.node({ kind: "reshape", shape: [-1, 6] }, [sum]);
    });
    checkProgram(engine, program, { tolerance: 0.03 });
  });

  it("lets gradients through clips and conditions only where they are inside", () => {
    const program = through((builder, x) => {
      const clipped = builder.node({ kind: "clip", low: -0.8, high: 0.9 }, [x]);
      const isLarge = builder.node({ kind: "binary", operation: "greater" }, [x, clipped]);
      const stopped = builder.node({ kind: "unary", operation: "stopGradient" }, [x]);
      const chosen = builder.node({ kind: "where" }, [isLarge, x, clipped]);
      return builder.node({ kind: "binary", operation: "add" }, [chosen, builder.node({ kind: "affine", multiply: 0, add: 0 }, [stopped])]);
    });
    checkProgram(engine, program);
  });

  const bounded: Readonly<Record<string, (builder: ReturnType<typeof buildProgram>, x: number, zero: number) => number>> = {
    "a clip": (builder, x) => builder.node({ kind: "clip", low: -0.8, high: 0.9 }, [x]),
    "max(x, 0)": (builder, x, zero) => builder.node({ kind: "binary", operation: "maximum" }, [x, zero]),
    "max(0, x)": (builder, x, zero) => builder.node({ kind: "binary", operation: "maximum" }, [zero, x]),
    "min(x, 0)": (builder, x, zero) => builder.node({ kind: "binary", operation: "minimum" }, [x, zero]),
    "min(0, x)": (builder, x, zero) => builder.node({ kind: "binary", operation: "minimum" }, [zero, x]),
    relu: (builder, x) => builder.node({ kind: "activation", activation: activationSpec("relu") }, [x]),
    hardSigmoid: (builder, x) => builder.node({ kind: "activation", activation: activationSpec("hardSigmoid", { slope: 0.2 }) }, [x]),
  };

  it.each(Object.entries(bounded))("%s does not hide that a value is no number", (_, add) => {
    const program = through((builder, x) =>
      add(builder, x, builder.node({ kind: "constant", shape: [], values: [0], dtype: "float32" }, [])),
    );
    const [inputs, labels] = drawBatch(program, 2) as [Float32Array, Float32Array];
    expect(examine(engine, program, [inputs, labels], [1]).losses[0]).not.toBeNaN();
    expect(examine(engine, program, [inputs.fill(Number.NaN), labels], [1]).losses[0]).toBeNaN();
  });
});

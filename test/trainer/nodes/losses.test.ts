import { beforeAll, describe, expect, it } from "vitest";
import type { NodeKind } from "../../../src/core/index.ts";
import type { Engine } from "../../../src/trainer/engine.ts";
import { activationSpec, buildProgram } from "../../support/build-program.ts";
import { checkProgram, engineNames, examine, load } from "../check-program.ts";

type Loss = Extract<NodeKind, { kind: "categoricalCrossentropy" | "binaryCrossentropy" }>;

const categorical = (options: Partial<Extract<Loss, { kind: "categoricalCrossentropy" }>>): Loss => ({
  kind: "categoricalCrossentropy",
  from: "logits",
  labels: "oneHot",
  clip: null,
  normalizes: false,
  labelSmoothing: 0,
  ...options,
});
const binary = (options: Partial<Extract<Loss, { kind: "binaryCrossentropy" }>>): Loss => ({
  kind: "binaryCrossentropy",
  from: "logits",
  clip: null,
  logEpsilon: 0,
  labelSmoothing: 0,
  ...options,
});

const losses: readonly Loss[] = [
  categorical({}),
  categorical({ labelSmoothing: 0.1 }),
  categorical({ labels: "integer" }),
  categorical({ from: "probabilities", clip: 1e-7, normalizes: true }),
  categorical({ from: "probabilities" }),
  categorical({ from: "probabilities", labels: "integer", clip: 1e-7 }),
  binary({}),
  binary({ labelSmoothing: 0.2 }),
  binary({ from: "probabilities", clip: 1e-7, logEpsilon: 1e-7 }),
];

function program(loss: Loss, { weighted = false, scale = 1 } = {}) {
  const isInteger = loss.kind === "categoricalCrossentropy" && loss.labels === "integer";
  const labels = { role: "labels", index: 0, shape: isInteger ? [] : [3], dtype: isInteger ? "int32" : "float32" } as const;
  const weights = { role: "sampleWeights", index: 0, shape: [], dtype: "float32" } as const;
  const builder = buildProgram([{ role: "inputs", index: 0, shape: [5], dtype: "float32" }, labels, ...(weighted ? [weights] : [])]);
  let output = builder.node({ kind: "affine", multiply: scale, add: 0 }, [
    builder.dense(builder.dense(0, [5, 4], { activation: "tanh" }), [4, 3]),
  ]);
  if (loss.from === "probabilities") {
    const name = loss.kind === "binaryCrossentropy" ? "sigmoid" : "softmax";
    output = builder.node({ kind: "activation", activation: activationSpec(name) }, [output]);
  }
  let each = builder.node(loss, [output, 1]);
  if (loss.kind === "binaryCrossentropy") each = builder.node({ kind: "reduce", operation: "mean", axes: [1], keepDims: false }, [each]);
  if (weighted) each = builder.node({ kind: "binary", operation: "multiply" }, [each, 2]);
  const total = builder.node({ kind: "reduce", operation: "mean", axes: [0], keepDims: false }, [each]);
  return builder.build({ prediction: output, loss: total });
}

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  it.each(losses)("goes back through $kind from $from, $labels labels, smoothed by $labelSmoothing", (loss) => {
    checkProgram(engine, program(loss));
    checkProgram(engine, program(loss, { weighted: true }));
  });

  it("lets nothing flow back from a confidently wrong example, as Keras 2 does", () => {
    const keras = categorical({ from: "probabilities", clip: 1e-7, normalizes: true });
    const batch = [Float32Array.from([3, -2, 1, 2, -1]), Float32Array.from([0, 0, 0])];
    const written = program(keras, { scale: 500 });
    const found = [0, 1, 2].map((label) => {
      const labels = Float32Array.from([0, 1, 2], (i) => Number(i === label));
      return examine(engine, written, [batch[0] ?? new Float32Array(), labels], [1]);
    });
    // −ln(1e-7)
    const wrong = found.filter(({ losses: [loss = 0] }) => Math.abs(loss - 16.118) < 1e-3);
    expect(wrong).toHaveLength(2);
    for (const { gradients } of wrong) for (const gradient of gradients) expect(gradient?.every((value) => value === 0)).toBe(true);
  });
});

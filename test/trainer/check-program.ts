import { expect } from "vitest";
import type { Program } from "../../src/core/index.ts";
import type { EngineName } from "../../src/protocol/trainer-message.ts";
import type { Engine } from "../../src/trainer/engine.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { drawParameter } from "../../src/trainer/initial-values/draw-parameter.ts";
import { createNetwork } from "../../src/trainer/network.ts";
import { startOptimizer } from "../../src/trainer/optimizers/start-optimizer.ts";
import { randomStream } from "../../src/trainer/random-stream.ts";
import { tidy } from "../../src/trainer/tidy.ts";
import { constantValue, sizeOf } from "../../src/trainer/value.ts";

export const engineNames: readonly EngineName[] = ["cpu", "wasm", "tfjs-node"];

export const load = (name: EngineName): Promise<Engine> =>
  loadEngine(name, { assets: "node_modules/@tensorflow/tfjs-backend-wasm/dist", tfjsNode: null });

export interface Examined {
  /** Each trial's. */
  readonly losses: readonly number[];
  /** By parameter, each trial's one behind the other; null where the loss does not depend on one. */
  readonly gradients: readonly (readonly number[] | null)[];
}

/** Inputs of a batch, by the program's shapes: small numbers from a stream, classes where they are whole numbers. */
export function drawBatch(program: Program, count: number, classes = 3): Float32Array[] {
  return program.inputs.map(({ shape, dtype, role }, index) => {
    const stream = randomStream(11, `input/${index}`);
    const size = count * sizeOf(shape);
    if (dtype === "int32") return Float32Array.from({ length: size }, () => Math.floor(stream.uniform() * classes));
    if (role !== "labels") return Float32Array.from({ length: size }, () => stream.normal());
    const width = shape.at(-1) ?? 1;
    const labels = new Float32Array(size);
    for (let row = 0; row < size / width; row++) labels[row * width + Math.floor(stream.uniform() * width)] = 1;
    return labels;
  });
}

/** Loss and gradients of one step, of one trial for each seed. `change` moves parameters before. */
export function examine(
  engine: Engine,
  program: Program,
  batch: readonly Float32Array[],
  seeds: readonly number[],
  change: (values: Float32Array, parameter: number, trial: number) => void = () => undefined,
): Examined {
  const { tf } = engine;
  const trials = seeds.length;
  const optimizer = startOptimizer(
    engine,
    seeds.map(() => program.optimizer) as [Program["optimizer"], ...Program["optimizer"][]],
    program.parameters.map(({ shape, role, initializer, trainable, constraint }, id) => {
      const size = sizeOf(shape);
      const values = new Float32Array(size * trials);
      for (const [trial, seed] of seeds.entries()) {
        const own = values.subarray(trial * size, (trial + 1) * size);
        own.set(drawParameter(initializer, shape, randomStream(seed, role)));
        change(own, id, trial);
      }
      return { shape: trials > 1 ? [trials, ...shape] : shape, values, trainable, constraint };
    }),
  );
  const network = createNetwork(engine, program, { seeds, parameters: optimizer.parameters });
  network.beginEpoch(1);
  network.advance();
  try {
    return tidy(tf, () => {
      const inputs = program.inputs.map(({ shape, dtype }, i) => {
        const values = batch[i] ?? new Float32Array();
        return constantValue(tf.tensor([...values], [values.length / sizeOf(shape), ...shape], dtype), false);
      });
      const { loss, gradients } = network.differentiate(inputs);
      const losses = [...loss.dataSync()];
      return {
        losses: losses.length === trials ? losses : seeds.map(() => losses[0] ?? Number.NaN),
        gradients: gradients.map((gradient) => gradient && [...gradient.dataSync()]),
      };
    });
  } finally {
    optimizer.dispose();
  }
}

/**
 * The gradients are the slopes that the loss has, and two trials computed together have the losses and gradients that each of
 * them has alone. `tolerance` is that of the slopes, relative to the gradient's length: float32 differences are rough.
 */
export function checkProgram(engine: Engine, program: Program, { batchSize = 4, classes = 3, tolerance = 0.02 } = {}): void {
  const batch = drawBatch(program, batchSize, classes);
  const seeds = [3, 4];
  const together = examine(engine, program, batch, seeds);
  const before = engine.tf.memory().numTensors;
  for (const [trial, seed] of seeds.entries()) {
    const alone = examine(engine, program, batch, [seed]);
    const loss = alone.losses[0] ?? Number.NaN;
    expect(Number.isFinite(loss)).toBe(true);
    expect(Math.abs((together.losses[trial] ?? 0) - loss), "loss alone and together").toBeLessThan(1e-5 * (1 + Math.abs(loss)));
    for (const [id, gradient] of alone.gradients.entries()) {
      const { name = "", trainable } = program.parameters[id] ?? {};
      if (!gradient) {
        expect(trainable && program.loss !== undefined ? name : "", "without gradient").toBe("");
        continue;
      }
      const own = together.gradients[id]?.slice(trial * gradient.length, (trial + 1) * gradient.length) ?? [];
      const length = Math.hypot(...gradient);
      const apart = Math.hypot(...gradient.map((value, i) => value - (own[i] ?? Number.NaN)));
      expect(apart, `${name} alone and together`).toBeLessThan(1e-4 * length + 1e-6);
      expect(length, `gradient of ${name}`).toBeGreaterThan(1e-5);
      const lossAt = (way: number) =>
        examine(engine, program, batch, [seed], (values, parameter) => {
          if (parameter === id) for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) + (way * (gradient[i] ?? 0)) / length;
        }).losses[0] ?? Number.NaN;
      // A kink may lie within one distance; a shorter one is rougher.
      const slopes = [0.003, 0.0008].map((part) => {
        const distance = part / Math.max(1, length);
        return (lossAt(distance) - lossAt(-distance)) / (2 * distance);
      });
      const apartFromSlope = Math.min(...slopes.map((slope) => Math.abs(slope - length)));
      expect(apartFromSlope, `${name}: slopes ${slopes.join(", ")}, gradient ${length}`).toBeLessThan(tolerance * length + 4e-4);
    }
  }
  expect(engine.tf.memory().numTensors, "tensors are freed").toBe(before);
}

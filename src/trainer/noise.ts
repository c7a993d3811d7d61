import type { ProgramNode } from "../core/index.ts";
import type { Phase } from "./computation.ts";
import type { Kernels } from "./engine.ts";
import { type RandomStream, randomStream } from "./random-stream.ts";
import { constantValue, sizeOf, type Value } from "./value.ts";

/**
 * The random numbers that nodes draw while they compute, from streams named by role. Training and evaluation draw from streams
 * of their own, so that what a program does in one does not change the other's numbers; each epoch starts anew. Trials of one
 * seed share what is drawn.
 */
export interface Noise {
  /** 0 with probability `rate`, else `kept`. */
  kept(role: string, shape: readonly number[], odds: { readonly rate: number; readonly kept: number }): Value;
  /** Standard normal numbers, those drawn again beyond ±2, or uniform ones in [0, 1). */
  numbers(role: string, shape: readonly number[], distribution: Distribution): Value;
  /** Starts the numbers of an epoch (1-based; 0 before the first). */
  beginEpoch(epoch: number): void;
  enter(phase: Phase): void;
}

export type Distribution = Extract<ProgramNode, { kind: "random" }>["distribution"];

const draws: Readonly<Record<Distribution, (stream: RandomStream) => number>> = {
  normal: (stream) => stream.normal(),
  uniform: (stream) => stream.uniform(),
  truncatedNormal: (stream) => {
    let value = stream.normal();
    while (Math.abs(value) > 2) value = stream.normal();
    return value;
  },
};

type Fill = (stream: RandomStream, values: Float32Array) => void;

export function createNoise({ vary }: Pick<Kernels, "vary">, seeds: readonly number[]): Noise {
  const isShared = seeds.every((seed) => seed === seeds[0]);
  const drawn = isShared ? seeds.slice(0, 1) : seeds;
  let streams = new Map<string, readonly RandomStream[]>();
  let epoch = 0;
  let phase: Phase = "training";
  const streamsOf = (name: string): readonly RandomStream[] => {
    const found = streams.get(name) ?? drawn.map((seed) => randomStream(seed, name));
    streams.set(name, found);
    return found;
  };
  const draw = (role: string, shape: readonly number[], fill: Fill): Value => {
    const place = phase === "evaluation" ? `${role}/evaluation` : role;
    const size = sizeOf(shape);
    const numbers = (): Float32Array => {
      const values = new Float32Array(size * drawn.length);
      for (const [i, stream] of streamsOf(`${place}/${epoch}`).entries()) fill(stream, values.subarray(i * size, (i + 1) * size));
      return values;
    };
    return constantValue(vary(numbers, isShared ? shape : [drawn.length, ...shape]), !isShared);
  };
  return {
    kept: (role, shape, { rate, kept }) => draw(`dropout/${role}`, shape, (stream, values) => stream.fillKept(values, rate, kept)),
    numbers: (role, shape, distribution) =>
      draw(`noise/${role}`, shape, (stream, values) => {
        const next = draws[distribution];
        for (let i = 0; i < values.length; i++) values[i] = next(stream);
      }),
    beginEpoch: (next) => {
      epoch = next;
      streams = new Map();
    },
    enter: (next) => {
      phase = next;
    },
  };
}

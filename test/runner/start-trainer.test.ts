import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type EpochResult, programOf, type Trial } from "../../src/core/index.ts";
import { startTrainer, type TrainerOptions } from "../../src/runner/start-trainer.ts";
import { TrainerFailure } from "../../src/runner/trainer-failure.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { kerasMlp } from "../support/mlp-experiment.ts";

let programs: string;
const options = (): TrainerOptions => ({
  trainerPath: path.join(programs, "trainer.js"),
  assets: programs,
  samples: programs,
  tfjsNode: null,
  engine: "wasm",
  dataSet: { name: "mnist", path: null },
});

const trial = (size: Partial<Trial> = {}): Trial => ({
  id: "a/0",
  base: "a",
  swapped: [],
  repeat: 0,
  seed: 7,
  experiment: kerasMlp(),
  program: programOf(kerasMlp()),
  trainSize: 1280,
  testSize: 500,
  epochs: 2,
  ...size,
});

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

async function failureOf(promise: Promise<unknown>): Promise<TrainerFailure> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof TrainerFailure) return error;
  throw new Error(`expected a TrainerFailure, got ${String(error)}`);
}

beforeAll(async () => {
  programs = await buildPrograms("start-trainer", ["trainer"]);
});

describe("startTrainer", () => {
  it("trains trials one after the other and is gone after shutdown", async () => {
    const trainer = await startTrainer(options());
    expect(trainer.engine.name).toBe("wasm");
    expect(trainer.dataSet).toMatchObject({ name: "mnist", trainAvailable: 60000, testAvailable: 10000 });
    const epochs: EpochResult[] = [];
    const [first] = (await trainer.train([trial()], { onEpoch: (_, result) => epochs.push(result) })) ?? [];
    expect(first?.epochs.map((epoch) => epoch.epoch)).toEqual([1, 2]);
    expect(epochs).toEqual(first?.epochs);
    expect(first?.epochs.at(-1)?.accuracy).toBeGreaterThan(0.5);
    const [again] = (await trainer.train([trial({ id: "a/1" })], {})) ?? [];
    expect(again?.epochs.map((epoch) => epoch.accuracy)).toEqual(first?.epochs.map((epoch) => epoch.accuracy));
    await trainer.shutdown();
    expect(isAlive(trainer.processId)).toBe(false);
  });

  it("trains trials side by side and tells them apart", async () => {
    const trainer = await startTrainer(options());
    const told = new Map<string, number[]>();
    const both = [trial({ id: "a/0" }), trial({ id: "a/1", seed: 8 })];
    const results = await trainer.train(both, {
      onEpoch: (id, { accuracy }) => told.set(id, [...(told.get(id) ?? []), accuracy]),
    });
    expect(results?.map(({ id }) => id)).toEqual(["a/0", "a/1"]);
    for (const { id, epochs } of results ?? []) expect(told.get(id)).toEqual(epochs.map(({ accuracy }) => accuracy));
    expect(told.get("a/0")).not.toEqual(told.get("a/1"));
    await trainer.shutdown();
  });

  it("stops a running trial", async () => {
    const trainer = await startTrainer(options());
    const result = trainer.train([trial({ trainSize: 60000, epochs: 50 })], { onStep: () => trainer.stop() });
    expect(await result).toBeNull();
    await trainer.shutdown();
  });

  it("says which signal killed the process in the middle of a trial", async () => {
    const trainer = await startTrainer(options());
    const failure = await failureOf(
      trainer.train([trial({ trainSize: 60000, epochs: 50 })], { onStep: () => process.kill(trainer.processId, "SIGKILL") }),
    );
    expect(failure.kind).toBe("crashed");
    expect(failure.message).toMatch(/^The training process was killed \(SIGKILL\): somebody ended it, or the system ran out of memory\./);
    expect((await failureOf(trainer.train([trial()], {}))).kind).toBe("crashed");
  });

  it("names the exit code and the last line of a process that ends by itself", async () => {
    const trainerPath = path.join(programs, "broken.js");
    writeFileSync(trainerPath, `process.on("message", () => { console.error("libtensorflow.so.2: bad ELF header"); process.exit(3); });`);
    const failure = await failureOf(startTrainer({ ...options(), trainerPath }));
    expect(failure.message).toBe(
      "The training process ended unexpectedly (exit code 3). It last wrote: libtensorflow.so.2: bad ELF header",
    );
  });

  it("names the error that ended a process", async () => {
    const failure = await failureOf(startTrainer({ ...options(), trainerPath: path.join(programs, "absent.js") }));
    expect(failure.message).toMatch(
      /^The training process ended unexpectedly \(exit code 1\)\. It last wrote: Error: Cannot find module '.*absent\.js'$/,
    );
  });

  it("recognises a process that ran out of memory", async () => {
    const trainerPath = path.join(programs, "greedy.js");
    writeFileSync(trainerPath, `process.on("message", () => { const kept = []; for (;;) kept.push(new Array(1000).fill({})); });`);
    vi.stubEnv("NODE_OPTIONS", "--max-old-space-size=30");
    const failure = await failureOf(startTrainer({ ...options(), trainerPath }));
    vi.unstubAllEnvs();
    expect(failure.message).toMatch(/^The training process ran out of memory \((SIGABRT|exit code 134)\)\./);
  });

  it("ends a process that does not start in time, and one that falls silent", async () => {
    const trainerPath = path.join(programs, "stuck.js");
    writeFileSync(trainerPath, `process.on("message", () => { for (;;); });`);
    const late = await failureOf(startTrainer({ ...options(), trainerPath, startLimit: 300 }));
    expect(late).toMatchObject({ kind: "silent", message: "The engine wasm did not start within 0.3 s." });
    const silent = await failureOf(startTrainer({ ...options(), trainerPath, silenceLimit: 1000 }));
    expect(silent).toMatchObject({
      kind: "silent",
      message: "The training process gave no sign of life for 1 s and was ended.",
    });
  });

  it("passes on what the trainer says about the data set", async () => {
    const failure = await failureOf(startTrainer({ ...options(), dataSet: { name: "mnist", path: "/no/such/folder" } }));
    expect(failure.kind).toBe("dataSet");
    expect(failure.message).toContain("/no/such/folder does not exist");
  });
});

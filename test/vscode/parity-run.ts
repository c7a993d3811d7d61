import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, afterEach, before, describe, it } from "mocha";
import * as vscode from "vscode";
import type { KerasParity } from "../../src/extension/extension.ts";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { closeAllEditors, diagnosticsOf, exampleUri, kerasParity, until, untitledExample } from "./programs.ts";

const a = { uri: exampleUri("mnist_tf1.py").toString(), id: "scores" };
const b = { uri: exampleUri("mnist_keras.py").toString(), id: "network" };
const tiny = { engine: "wasm", repeats: 1, maxRepeats: 1, epochs: 1, trainSize: 300, testSize: 100 };

/** Processes that train for this extension host. */
function trainers(): readonly string[] {
  const lines = execFileSync("ps", ["-eo", "ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.trim().startsWith(`${process.pid} `) && line.includes("trainer.js"));
}

describe("parity run", () => {
  const events: ParityEvent[] = [];
  let listening: vscode.Disposable | undefined;
  const settings = vscode.workspace.getConfiguration("keras-parity.parity");

  before(async () => {
    const api = (await kerasParity().activate()) as KerasParity;
    listening = api.onParityEvent((event) => events.push(event));
    for (const [name, value] of Object.entries(tiny)) await settings.update(name, value, vscode.ConfigurationTarget.Global);
  });
  afterEach(async () => {
    await closeAllEditors();
    events.length = 0;
  });
  after(async () => {
    listening?.dispose();
    for (const name of Object.keys(tiny)) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  const eventOf = <Type extends ParityEvent["type"]>(...types: readonly Type[]) =>
    until(types.join(" or "), () => {
      const failed = events.find((event) => event.type === "failed");
      if (failed && !types.includes(failed.type as Type)) throw new Error(JSON.stringify(failed));
      return events.find((event): event is Extract<ParityEvent, { type: Type }> => types.includes(event.type as Type));
    });
  const panel = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("keras-parity.parity"));

  it("opens its panel, trains both models as the settings say, and comes to an end", async () => {
    await vscode.commands.executeCommand("keras-parity.runParityCheck", a, b);
    const { label } = await until("The panel", panel);
    assert.match(label, /mnist_tf1\.py and mnist_keras\.py/);
    const plan = await eventOf("plan");
    assert.equal(plan.engine.name, "wasm");
    assert.deepEqual(plan.settings, { trainSize: 300, testSize: 100, epochs: 1, repeats: 1, mostRepeats: 1 });
    assert.deepEqual(
      plan.variants.map(({ parameters, path }) => [path, parameters]),
      [
        ["mnist_tf1.py", 167_818],
        ["mnist_keras.py", 118_282],
      ],
    );
    assert.deepEqual(
      plan.variants.map(({ stepsPerEpoch }) => stepsPerEpoch),
      [2, 3],
    );
    const end = await eventOf("verdict", "stopped");
    assert.equal(end.report?.variants.length, 2);
    assert.ok((end.report?.variants[0].initialLoss ?? 0) > 100_000);
  });

  it("ends its process when the panel is closed", async () => {
    await settings.update("repeats", 50, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand("keras-parity.runParityCheck", a, b);
    await eventOf("trial-started");
    assert.ok(trainers().length > 0);
    const tab = await until("The panel", panel);
    await vscode.window.tabGroups.close(tab);
    await until("The end of the training processes", () => (trainers().length === 0 ? true : undefined));
    await settings.update("repeats", tiny.repeats, vscode.ConfigurationTarget.Global);
  });

  it("measures a fix of the light bulb, and tells on hover what it is worth", async () => {
    // What a fix is worth has an interval, which takes more than one repeat.
    for (const name of ["repeats", "maxRepeats"]) await settings.update(name, 2, vscode.ConfigurationTarget.Global);
    const document = await untitledExample("mnist_tf1.py");
    const before = document.getText();
    const [diagnostic] = await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"));
    assert.ok(diagnostic);
    const measure = await until("The light bulb's measurement", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        diagnostic.range,
      );
      return actions.find(({ title }) => title.startsWith("Measure this fix…"))?.command;
    });
    await vscode.commands.executeCommand(measure.command, ...(measure.arguments ?? []));
    const end = await eventOf("verdict", "stopped");
    assert.deepEqual(
      end.report?.repairs.map(({ code }) => code),
      ["KP101"],
    );
    assert.equal(document.getText(), before);
    await until("What the fix is worth", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        diagnostic.range.start,
      );
      const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value))).join("\n");
      return /points? \[|no difference within/.test(text) ? text : undefined;
    });
    for (const name of ["repeats", "maxRepeats"] as const) await settings.update(name, tiny[name], vscode.ConfigurationTarget.Global);
  });

  it("trains one program against itself, mended, which is the first choice", async () => {
    const running = vscode.commands.executeCommand("keras-parity.runParityCheck", a);
    const plan = await until("The plan", async () => {
      if (events.length === 0) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return events.find((event) => event.type === "plan");
    });
    await running;
    assert.deepEqual(plan.type === "plan" && plan.variants.map(({ path }) => path), ["mnist_tf1.py (mended)", "mnist_tf1.py"]);
    const end = await eventOf("verdict", "stopped");
    assert.deepEqual(
      end.report?.repairs.map(({ code }) => code),
      ["KP101", "KP102"],
    );
  });

  it("runs only in a trusted workspace, and says so in the manifest", () => {
    const { untrustedWorkspaces } = kerasParity().packageJSON.capabilities;
    assert.equal(untrustedWorkspaces.supported, "limited");
    assert.ok(untrustedWorkspaces.restrictedConfigurations.includes("keras-parity.parity.tfjsNodePath"));
  });
});

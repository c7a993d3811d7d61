import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type CodeAction,
  type CodeLens,
  type Hover,
  type MarkupContent,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Comparison, compareExperiments, type Experiment } from "../../src/core/index.ts";
import type { MendedResponse, ModelSummary, PlainEdit } from "../../src/protocol/server-request.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { LanguageClient, type LanguageClientOptions } from "./language-client.ts";

const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
const exampleUri = (name: string) => pathToFileURL(path.join(examples, name)).href;
const exampleText = (name: string) => readFileSync(path.join(examples, name), "utf8");
const tf1 = { uri: exampleUri("mnist_tf1.py"), text: exampleText("mnist_tf1.py") };
const keras = { uri: exampleUri("mnist_keras.py"), text: exampleText("mnist_keras.py") };

let serverPath = "";
let client: LanguageClient | undefined;

beforeAll(async () => {
  serverPath = path.join(await buildPrograms("language-server", ["server"]), "server.js");
});

afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) running.process.kill();
});

async function start(options: Omit<LanguageClientOptions, "serverPath"> = {}): Promise<LanguageClient> {
  client = await LanguageClient.start({ serverPath, ...options });
  return client;
}

/** The position behind the first occurrence of `text`'s first `at` characters. */
function positionIn(document: { readonly uri: string; readonly text: string }, text: string, at = 1) {
  const offset = document.text.indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in the document.`);
  return TextDocument.create(document.uri, "python", 1, document.text).positionAt(offset + at);
}

async function hoverText(server: LanguageClient, document: { readonly uri: string; readonly text: string }, text: string, at = 1) {
  const hover = await server.request<Hover | null>("textDocument/hover", {
    textDocument: { uri: document.uri },
    position: positionIn(document, text, at),
  });
  return hover && (hover.contents as MarkupContent).value;
}

function actionsAt(server: LanguageClient, document: { readonly uri: string; readonly text: string }, text: string, only?: string[]) {
  const position = positionIn(document, text);
  return server.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: document.uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

function editsOf(action: CodeAction | undefined): TextEdit[] {
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return (change?.edits ?? []) as TextEdit[];
}

function apply(document: { readonly uri: string; readonly text: string }, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(document.uri, "python", 1, document.text), [...edits]);
}

describe("language server over stdio", () => {
  it("says what it can do", async () => {
    const { capabilities, serverInfo } = (await start()).initialized;
    expect(serverInfo?.name).toBe("keras-parity");
    expect(capabilities.hoverProvider).toBe(true);
    expect(capabilities.codeActionProvider).toMatchObject({ codeActionKinds: ["quickfix", "source.fixAll.keras-parity"] });
    expect(capabilities.codeLensProvider).toBeTruthy();
    expect(capabilities.inlayHintProvider).toBeTruthy();
  });

  it("publishes what the example has wrong, with the version, a link and the source", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text, 7);
    const diagnostics = await server.diagnosticsOf(tf1.uri, 7);
    const kernel = diagnostics.find(({ code }) => code === "KP101");
    expect(kernel).toMatchObject({ severity: 2, source: "keras-parity" });
    expect(kernel?.codeDescription?.href).toContain("KP101-unit-normal-kernel.md");
    expect(kernel?.message).not.toContain("\n");
    const { start: begin, end } = kernel?.range ?? {};
    const line = tf1.text.split("\n")[begin?.line ?? 0];
    expect(line?.slice(begin?.character, end?.character)).toBe("tf.random_normal([rows, columns])");
  });

  it("answers a hover that comes before the first analysis is done", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const text = await hoverText(server, tf1, "random_normal([rows");
    expect(text).toContain("`tensorflow.random_normal` · TensorFlow 1");
    expect(text).toContain("from **N(0, 1)** (by default `mean=0`, `stddev=1`)");
    expect(text).toContain("KP101 unit-normal-kernel");
    expect(text).toMatch(/first loss of about \*\*4\d\d,000\*\*/);
    expect(text).toContain("**Fix:** Draw these weights from Glorot's uniform distribution");
  });

  it("tells a layer's output shape, parameters, defaults and scale", async () => {
    const server = await start();
    await server.open(keras.uri, keras.text);
    const text = await hoverText(server, keras, 'Dense(width, activation="relu"),');
    expect(text).toContain("`keras.layers.Dense` · Keras 2");
    expect(text).toMatch(/\| dense_2 \| \(None, 128\) \| 16,512 \| 0\.37 → 0\.26 \|/);
    expect(text).toContain("kernel (128, 128) glorot_uniform by default, bias (128,) zeros by default");
  });

  it("tells what a dropout's number means in each version", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    await server.open(keras.uri, keras.text);
    expect(await hoverText(server, tf1, "activations, keep)", 14)).toContain("is **kept**");
    expect(await hoverText(server, keras, "drop_rate),", 2)).toContain("is **dropped**");
    expect(await hoverText(server, keras, "drop_rate),", 2)).toContain("Training drops **30\u00a0%** of the units");
  });

  it("has nothing to say about plain Python", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    expect(await hoverText(server, tf1, "from __future__")).toBeNull();
    expect(await hoverText(server, tf1, "def prepare", 6)).toBeNull();
  });

  it("mends the initial weights: the fixed text is clean and keeps the parameters", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const actions = await actionsAt(server, tf1, "random_normal([rows");
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix?.title).toBe("Draw these weights from Glorot's uniform distribution");
    expect(fix?.diagnostics?.[0]?.code).toBe("KP101");
    const document = TextDocument.create(tf1.uri, "python", 1, tf1.text);
    const fixed = apply(tf1, editsOf(fix));
    await server.change(tf1.uri, 2, [{ range: { start: document.positionAt(0), end: document.positionAt(tf1.text.length) }, text: fixed }]);
    expect((await server.diagnosticsOf(tf1.uri, 2)).map(({ code }) => code)).not.toContain("KP101");
    const [model] = await server.request<ModelSummary[]>("keras-parity/listModels", { uris: [tf1.uri] });
    expect(model).toMatchObject({ api: "tf1", parameters: 167_818, unknowns: [] });
  });

  it("labels fixes that may change behaviour, and prefers none of them", async () => {
    const server = await start();
    await server.open(keras.uri, keras.text);
    const rename = (await actionsAt(server, keras, "lr=step_size")).find(({ title }) => title.startsWith("Rename"));
    expect(rename?.title).toBe("Rename `lr` to `learning_rate` (unsafe: may change behaviour)");
    expect(rename?.isPreferred).toBeUndefined();
    expect(apply(keras, editsOf(rename))).toContain("Adam(learning_rate=step_size)");
  });

  it("fixes everything that is safe at once when asked for it, and nothing else", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const actions = await actionsAt(server, tf1, "import tensorflow", ["source.fixAll"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.keras-parity"]);
    const fixed = apply(tf1, editsOf(actions[0]));
    expect(fixed).not.toContain("tf.random_normal([rows, columns])");
    // The biases' fix is unsafe.
    expect(fixed).toContain("tf.random_normal([columns])");
    await server.open(keras.uri, keras.text);
    expect(await actionsAt(server, keras, "from keras", ["source.fixAll.keras-parity"])).toEqual([]);
  });

  it("silences a rule on its line, also where another rule is silenced already", async () => {
    const server = await start();
    await server.open(keras.uri, keras.text);
    const disable = (await actionsAt(server, keras, "lr=step_size")).find(({ title }) => title === "Disable KP401 for this line");
    const silenced = apply(keras, editsOf(disable));
    expect(silenced).toContain("optimizer=Adam(lr=step_size),  # parity: ignore[KP401]\n");
    await server.change(keras.uri, 2, [{ text: silenced }]);
    expect(await server.diagnosticsOf(keras.uri, 2)).toEqual([]);
    const other = { ...keras, text: keras.text.replace("lr=step_size),", "lr=step_size),  # parity: ignore[KP101] why") };
    await server.change(keras.uri, 3, [{ text: other.text }]);
    const both = (await actionsAt(server, other, "lr=step_size")).find(({ title }) => title === "Disable KP401 for this line");
    expect(apply(other, editsOf(both))).toContain("# parity: ignore[KP101, KP401] why");
  });

  it("puts the comment above a line that goes on behind a backslash", async () => {
    const server = await start();
    const document = { ...keras, text: keras.text.replace("optimizer=Adam(lr=step_size),", "optimizer=Adam(lr= \\\n    step_size),") };
    await server.open(document.uri, document.text);
    const disable = (await actionsAt(server, document, "lr= \\")).find(({ title }) => title === "Disable KP401 for this line");
    const silenced = apply(document, editsOf(disable));
    expect(silenced).toContain("    # parity: ignore[KP401]\n    optimizer=Adam(lr= \\\n");
    await server.change(document.uri, 2, [{ text: silenced }]);
    expect(await server.diagnosticsOf(document.uri, 2)).toEqual([]);
  });

  it("shows above a model what its client can run, each part by a setting", async () => {
    const commands = ["keras-parity.runParityCheck", "keras-parity.compareModels"];
    const server = await start({ configuration: {}, initializationOptions: { commands } });
    await server.open(keras.uri, keras.text);
    const lenses = () => server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: keras.uri } });
    const first = await lenses();
    expect(first.map(({ command }) => command?.title)).toEqual(["1 problem", "118,282 parameters", "Run parity check", "Compare…"]);
    expect(first[2]?.command?.arguments).toEqual([{ uri: keras.uri, id: "network" }]);
    expect(new Set(first.map(({ range }) => range.start.line))).toEqual(new Set([positionIn(keras, "network = Seq").line]));
    server.configuration = { codeLens: { problems: false, parameters: true, runParityCheck: false, compare: true } };
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    expect((await lenses()).map(({ command }) => command?.title)).toEqual(["118,282 parameters", "Compare…"]);
  });

  it("offers no command that its client has not", async () => {
    const server = await start();
    await server.open(keras.uri, keras.text);
    const lenses = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: keras.uri } });
    expect(lenses.map(({ command }) => command?.command)).toEqual(["", ""]);
  });

  it("takes settings of the document, and takes changed ones over", async () => {
    const server = await start({ configuration: { ignore: ["KP4"] } });
    await server.open(keras.uri, keras.text);
    expect(await server.diagnosticsOf(keras.uri, 1)).toEqual([]);
    server.configuration = { severity: { KP401: "error" } };
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    const changed = await server.publishedOnce(({ diagnostics }) => diagnostics.length > 0);
    expect(changed.diagnostics).toMatchObject([{ code: "KP401", severity: 1 }]);
  });

  it("keeps what is understandable while a line is being typed", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const before = await server.diagnosticsOf(tf1.uri, 1);
    const at = positionIn(tf1, "loss = tf.reduce_mean", 0);
    await server.change(tf1.uri, 2, [{ range: { start: at, end: at }, text: "extra = tf.matmul(scores, \n" }]);
    expect((await server.diagnosticsOf(tf1.uri, 2)).map(({ code }) => code)).toContain("KP101");
    await server.change(tf1.uri, 3, [{ range: { start: at, end: { line: at.line + 1, character: 0 } }, text: "" }]);
    expect(await server.diagnosticsOf(tf1.uri, 3)).toEqual(before);
  });

  it("follows many small edits as it follows the whole text", async () => {
    const server = await start();
    await server.open(keras.uri, "", 1);
    const document = TextDocument.create(keras.uri, "python", 1, "");
    let version = 1;
    for (let offset = 0; offset < keras.text.length; offset += 37) {
      const end = document.positionAt(document.getText().length);
      const change = { range: { start: end, end }, text: keras.text.slice(offset, offset + 37) };
      TextDocument.update(document, [change], ++version);
      await server.change(keras.uri, version, [change]);
    }
    expect((await server.diagnosticsOf(keras.uri, version)).map(({ code }) => code)).toEqual(["KP401"]);
    // Versions that were overtaken while typing are not analysed one by one.
    expect(server.published.length).toBeLessThan(20);
  });

  it("reports on pyproject.toml at the key, completes it, and does not take it for Python", async () => {
    const server = await start();
    const project = { uri: "file:///nowhere/pyproject.toml", text: '[tool.keras-parity]\nselekt = ["KP1"]\nignore = ["KP999"]\n' };
    await server.open(project.uri, project.text);
    const { diagnostics } = await server.publishedOnce(({ uri }) => uri === project.uri);
    expect(
      diagnostics.map(({ range, source }) => [source, apply(project, [{ range, newText: "|" }]).split("\n")[range.start.line]]),
    ).toEqual([
      ["keras-parity", '| = ["KP1"]'],
      ["keras-parity", "ignore = [|]"],
    ]);
    const position = positionIn(project, "KP999");
    const items = await server.request<{ label: string }[]>("textDocument/completion", { textDocument: { uri: project.uri }, position });
    expect(items.map(({ label }) => label)).toContain("KP101");
    await server.change(project.uri, 2, [{ text: "[tool.keras-parity]\n" }]);
    await server.publishedOnce((published) => published.uri === project.uri && published.diagnostics.length === 0);
  });

  it("disables a rule for a line and for the file, tells on hover what a comment silences, and completes its rules", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const actions = await actionsAt(server, tf1, "tf.random_normal([rows, columns])");
    const editOf = (title: string) => editsOf(actions.find((action) => action.title === title));
    const line = apply(tf1, editOf("Disable KP101 for this line"));
    expect(line.split("\n").find((one) => one.includes("random_normal([rows"))).toMatch(/ {2}# parity: ignore\[KP101\]$/);
    const whole = apply(tf1, editOf("Disable KP101 for this file"));
    expect(whole.split("\n").filter((one) => one.includes("# parity"))).toEqual(["# parity: ignore-file[KP101]"]);
    await server.change(tf1.uri, 2, [{ text: whole }]);
    const left = (await server.diagnosticsOf(tf1.uri, 2)).map(({ code }) => code);
    expect(left).not.toContain("KP101");
    const silenced = { ...tf1, text: whole };
    expect(await hoverText(server, silenced, "[KP101]", 3)).toMatch(/KP101 unit-normal-kernel.*· warning/);
    // A second rule joins the comment that is there.
    const more = await actionsAt(server, silenced, "tf.random_normal([columns])");
    const both = apply(silenced, editsOf(more.find(({ title }) => title === "Disable KP102 for this file")));
    expect(both).toContain("# parity: ignore-file[KP101, KP102]");
    const position = positionIn(silenced, "[KP101]");
    const items = await server.request<{ label: string }[]>("textDocument/completion", { textDocument: { uri: tf1.uri }, position });
    expect(items.map(({ label }) => label)).toContain("KP201");
  });

  it("cancels a request, and goes on", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const source = new CancellationTokenSource();
    // Long enough to be still under way when the cancellation arrives.
    const uris = Array.from({ length: 300 }, () => keras.uri);
    const cancelled = server.connection.sendRequest("keras-parity/listModels", { uris }, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: -32800 });
    expect(await hoverText(server, tf1, "random_normal([rows")).toContain("KP101");
  });

  it("clears a document that is closed, and says when it is busy", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    await server.diagnosticsOf(tf1.uri, 1);
    await server.close(tf1.uri);
    await server.publishedOnce(({ diagnostics, uri }) => uri === tf1.uri && diagnostics.length === 0);
    expect(server.published.at(-1)?.diagnostics).toEqual([]);
    expect(server.statuses).toEqual([true, false]);
  });

  it("lists, gives and compares models, of open documents and of files", async () => {
    const server = await start();
    const edited = { ...tf1, text: tf1.text.replace("num_layers = 5", "num_layers = 2") };
    await server.open(edited.uri, edited.text);
    const open = await server.request<ModelSummary[]>("keras-parity/listModels", { uris: [] });
    expect(open).toMatchObject([{ uri: tf1.uri, name: "scores", parameters: 118_282 }]);
    const [file] = await server.request<ModelSummary[]>("keras-parity/listModels", { uris: [keras.uri] });
    expect(file).toMatchObject({ uri: keras.uri, id: "network", api: "keras2", parameters: 118_282, line: 24 });
    const experiment = await server.request<Experiment | null>("keras-parity/experiment", { uri: keras.uri, id: "network" });
    expect(experiment?.layers.filter(({ kind }) => kind === "dense")).toHaveLength(3);
    const comparison = await server.request<Comparison | null>("keras-parity/compare", {
      a: { uri: tf1.uri, id: "scores" },
      b: { uri: keras.uri, id: "network" },
    });
    expect(comparison?.differences.map(({ id }) => id)).toContain("kernel-initializer");
    expect(await server.request("keras-parity/experiment", { uri: keras.uri, id: "gone" })).toBeNull();
    expect(await server.request("keras-parity/listModels", { uris: ["file:///no/such/file.py"] })).toEqual([]);
  });

  it("gives the fix at a difference's place, and nothing where nothing is wrong", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    const fixAt = (text: string) => {
      const offset = tf1.text.indexOf(text);
      return server.request<PlainEdit[] | null>("keras-parity/fixAt", { uri: tf1.uri, span: { start: offset, end: offset + text.length } });
    };
    expect(await fixAt("tf.random_normal([rows, columns])")).toHaveLength(1);
    expect(await fixAt("tf.Session()")).toBeNull();
    // What is reported inside (here a hint on the biases) does not mend the whole.
    expect(await fixAt("biases = [tf.Variable(tf.random_normal([columns]))")).toBeNull();
  });

  it("offers to measure a fix to clients that can, mends a copy, and shows on the hover what it is worth until the text changes", async () => {
    const server = await start({ initializationOptions: { commands: ["keras-parity.measureFix"] } });
    await server.open(tf1.uri, tf1.text);
    const drawn = "tf.random_normal([rows, columns])";
    const [action] = (await actionsAt(server, tf1, drawn)).filter(({ title }) => title.startsWith("Measure this fix…"));
    expect(action?.command?.command).toBe("keras-parity.measureFix");
    const [fix] = action?.command?.arguments ?? [];
    expect(fix).toMatchObject({ uri: tf1.uri, code: "KP101" });
    const answer = await server.request<MendedResponse>("keras-parity/mendByFix", fix);
    if ("problem" in answer) throw new Error(answer.problem);
    expect(answer.repairs).toMatchObject([{ code: "KP101", differences: ["kernel-initializer"] }]);
    expect(compareExperiments(answer.mended, answer.written).differences.map(({ id }) => id)).toEqual(["kernel-initializer"]);
    const whole = await server.request<MendedResponse>("keras-parity/mendModel", { uri: tf1.uri, id: answer.written.id });
    expect("problem" in whole ? [] : whole.repairs.map(({ code }) => code)).toEqual(["KP101", "KP102"]);

    const worth = "worth 34 points [33, 36] after 2 epochs";
    await server.connection.sendNotification("keras-parity/fixMeasured", { ...fix, version: answer.version, worth });
    expect(await hoverText(server, tf1, drawn, 4)).toContain(`**Measured:** ${fix.title}: ${worth}`);
    const changed = { ...tf1, text: `# changed\n${tf1.text}` };
    await server.change(tf1.uri, 2, [{ text: changed.text }]);
    expect(await hoverText(server, changed, drawn, 4)).not.toContain("Measured");
    expect(await server.request("keras-parity/mendByFix", { ...fix, title: "Another" })).toEqual({
      problem: "The fix is no longer offered: the program has changed.",
    });
  });

  it("does not offer to measure to a client that cannot", async () => {
    const titles = async (server: LanguageClient, document: { readonly uri: string; readonly text: string }, text: string) =>
      (await actionsAt(server, document, text)).map(({ title }) => title).filter((title) => title.startsWith("Measure"));
    const plain = await start();
    await plain.open(tf1.uri, tf1.text);
    expect(await titles(plain, tf1, "tf.random_normal([rows, columns])")).toEqual([]);
  });

  it("explains a rule, knows no rule of another name, and refuses parameters that are none", async () => {
    const server = await start();
    const page = await server.request<string>("keras-parity/explainRule", { code: "KP101" });
    expect(page).toContain("# KP101 unit-normal-kernel");
    expect(await server.request("keras-parity/explainRule", { code: "KP999" })).toBeNull();
    await expect(server.request("keras-parity/explainRule", { rule: 1 })).rejects.toMatchObject({ code: -32602 });
  });

  it("ends when it is told to", async () => {
    const server = await start();
    await server.open(tf1.uri, tf1.text);
    expect(await server.stop()).toBe(0);
  });
});

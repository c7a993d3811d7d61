import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { closeAllEditors, codeOf, diagnosticsOf, positionIn, until } from "./programs.ts";

const data = [
  "%matplotlib inline",
  "!pip list",
  "from tensorflow import keras",
  "(images, digits), _ = keras.datasets.mnist.load_data()",
  'images = images.reshape(-1, 784).astype("float32") / 255',
].join("\n");
const model = [
  "model = keras.Sequential([",
  "    keras.Input(shape=(784,)),",
  '    keras.layers.Dense(64, activation="relu"),',
  '    keras.layers.Dense(10, activation="softmax"),',
  "])",
].join("\n");
const training = [
  "loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)",
  'model.compile("adam", loss=loss)',
  "model.fit(images, digits, batch_size=128)",
].join("\n");

const code = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, "python");
const prose = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, "markdown");

async function openNotebook(...cells: readonly vscode.NotebookCellData[]): Promise<vscode.NotebookDocument> {
  const notebook = await vscode.workspace.openNotebookDocument("jupyter-notebook", new vscode.NotebookData([...cells]));
  await vscode.window.showNotebookDocument(notebook);
  return notebook;
}

/** The cell's document that holds `text`, wherever it is now. */
function cellWith(notebook: vscode.NotebookDocument, text: string): vscode.TextDocument {
  const cell = notebook.getCells().find(({ document }) => document.getText().includes(text));
  assert.ok(cell, `no cell holds "${text}"`);
  return cell.document;
}

const has = (code: string) => (codes: readonly string[]) => codes.includes(code);
const none = (codes: readonly string[]) => codes.length === 0;

async function edit(notebook: vscode.NotebookDocument, ...edits: readonly vscode.NotebookEdit[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.set(notebook.uri, [...edits]);
  assert.ok(await vscode.workspace.applyEdit(change));
}

describe("notebooks", () => {
  afterEach(closeAllEditors);

  it("are one program: what a cell builds is reported in the one that trains it, with a link between the two", async () => {
    const notebook = await openNotebook(prose("# Digits"), code(data), code(model), prose("Now it learns."), code(training));
    const cell = cellWith(notebook, "from_logits");
    const [report] = (await diagnosticsOf(cell.uri, has("KP201"))).filter((one) => codeOf(one) === "KP201");
    assert.ok(report);
    const related = report.relatedInformation?.map(({ location }) => location.uri.toString()) ?? [];
    assert.deepEqual(related, [cellWith(notebook, "Sequential").uri.toString()]);
    // What IPython reads as something else is no problem.
    assert.deepEqual(await diagnosticsOf(cellWith(notebook, "%matplotlib").uri, none), []);
  });

  it("have hovers, inlay hints and code lenses in their cells", async () => {
    const notebook = await openNotebook(code(data), code(model), code(training));
    const cell = cellWith(notebook, "Sequential");
    await diagnosticsOf(cellWith(notebook, "from_logits").uri, has("KP201"));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      cell.uri,
      positionIn(cell, "Dense(64"),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value))).join("\n");
    assert.match(text, /\(None, 64\) \| 50,240/);
    const all = new vscode.Range(0, 0, cell.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", cell.uri, all);
    const labels = hints.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
    assert.deepEqual(labels, ["(None, 64) · 50,240 params", "(None, 10) · 650 params"]);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", cell.uri);
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ["1 problem", "50,890 parameters", "Run parity check", "Compare…"],
    );
  });

  it("follow cells that are moved, deleted and put back", async () => {
    const notebook = await openNotebook(code(data), code(model), code(training));
    await diagnosticsOf(cellWith(notebook, "from_logits").uri, has("KP201"));
    // The model stands below its training now: run from above, this notebook stops with a NameError, and nothing is proven.
    await edit(
      notebook,
      vscode.NotebookEdit.deleteCells(new vscode.NotebookRange(1, 2)),
      vscode.NotebookEdit.insertCells(3, [code(model)]),
    );
    await diagnosticsOf(cellWith(notebook, "from_logits").uri, none);
    const last = notebook.cellCount - 1;
    await edit(notebook, vscode.NotebookEdit.deleteCells(new vscode.NotebookRange(last, last + 1)));
    await edit(notebook, vscode.NotebookEdit.insertCells(1, [code(model)]));
    await diagnosticsOf(cellWith(notebook, "from_logits").uri, has("KP201"));
  });

  it("are mended in all cells at once", async () => {
    const weights = [
      "import tensorflow as tf",
      "x = tf.placeholder(tf.float32, [None, 784])",
      "w = tf.Variable(tf.random_normal([784, 256]))",
    ];
    const out = ["h = tf.nn.relu(tf.matmul(x, w))", "v = tf.Variable(tf.random_normal([256, 10]))", "logits = tf.matmul(h, v)"];
    const loss = [
      "y = tf.placeholder(tf.float32, [None, 10])",
      "loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=logits))",
      "step = tf.train.AdamOptimizer().minimize(loss)",
    ];
    const notebook = await openNotebook(code(weights.join("\n")), code(out.join("\n")), code(loss.join("\n")));
    await diagnosticsOf(cellWith(notebook, "w = tf").uri, has("KP101"));
    await diagnosticsOf(cellWith(notebook, "v = tf").uri, has("KP101"));
    await vscode.commands.executeCommand("keras-parity.fixAll");
    await until("The fixes in both cells", () =>
      notebook.getCells().every(({ document }) => !document.getText().includes("random_normal")) ? true : undefined,
    );
    await diagnosticsOf(cellWith(notebook, "w = tf").uri, none);
  });
});

describe("Python that is no file of its own", () => {
  afterEach(closeAllEditors);

  it("in a script with cells (# %%) may hold IPython's commands", async () => {
    const content = [`# %%\n${data}`, `# %% The model\n${model}`, `# %%\n${training}`].join("\n");
    const document = await vscode.workspace.openTextDocument({ language: "python", content });
    await vscode.window.showTextDocument(document);
    const [report] = await diagnosticsOf(document.uri, has("KP201"));
    assert.equal(
      report?.range.start.line,
      content.split("\n").findIndex((line) => line.includes("from_logits")),
    );
  });

  it("in Markdown is checked when it is asked for, until the file is edited", async () => {
    const content = `# Digits\n\n\`\`\`python\n${data}\n${model}\n\`\`\`\n\nand then\n\n\`\`\`py\n${training}\n\`\`\`\n`;
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("keras-parity.checkMarkdown");
    const [report] = await diagnosticsOf(document.uri, has("KP201"));
    assert.ok(report);
    assert.match(document.getText(report.range), /SparseCategoricalCrossentropy/);
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 0), "More about ");
    await vscode.workspace.applyEdit(change);
    await diagnosticsOf(document.uri, none);
  });

  it("of 50,000 lines, with Windows line ends and a byte order mark, is analysed", async () => {
    const filler = Array.from({ length: 50_000 }, (_, index) => `value_${index} = ${index}`);
    const content = `\uFEFF${[data.replace(/^[%!].*\n/gm, ""), ...filler, model, training].join("\n").replaceAll("\n", "\r\n")}`;
    const document = await vscode.workspace.openTextDocument({ language: "python", content });
    await diagnosticsOf(document.uri, has("KP201"));
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CodeAction, FileChangeType, type Hover, type MarkupContent, type TextDocumentEdit } from "vscode-languageserver/node";
import { buildPrograms } from "../support/build-programs.ts";
import { LanguageClient } from "./language-client.ts";

let serverPath = "";
let client: LanguageClient;
let folder = "";

beforeAll(async () => {
  serverPath = path.join(await buildPrograms("server-programs", ["server"]), "server.js");
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "server-"));
  client = await LanguageClient.start({ serverPath });
});
afterEach(() => {
  client.process.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const hoverText = ({ contents }: Hover) => (contents as MarkupContent).value;

describe("a notebook in the editor", () => {
  const notebook = "file:///books/net.ipynb";
  const cell = (i: number) => `vscode-notebook-cell:/books/net.ipynb#${i}`;
  const sources = [
    "%matplotlib inline\nimport keras",
    "model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])",
    "# training\noptimizer = keras.optimizers.SGD(lr=0.1)",
  ];
  const send = (method: string, params: unknown) => client.connection.sendNotification(`notebookDocument/${method}`, params);

  beforeEach(() =>
    send("didOpen", {
      notebookDocument: {
        uri: notebook,
        notebookType: "jupyter-notebook",
        version: 1,
        cells: sources.map((_, i) => ({ kind: 2, document: cell(i) })),
      },
      cellTextDocuments: sources.map((text, i) => ({ uri: cell(i), languageId: "python", version: 1, text })),
    }),
  );

  it("has diagnostics, hovers and fixes by cell", async () => {
    expect(client.initialized.capabilities.notebookDocumentSync).toBeDefined();
    const [diagnostic] = await client.diagnosticsOf(cell(2), 1);
    const range = { start: { line: 1, character: 33 }, end: { line: 1, character: 35 } };
    expect(diagnostic).toMatchObject({ code: "KP401", range });
    expect(await client.diagnosticsOf(cell(1), 1)).toEqual([]);
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri: cell(1) },
      position: { line: 0, character: 60 },
    });
    expect(hoverText(hover)).toContain("15");
    expect(hover.range?.start).toMatchObject({ line: 0 });
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: cell(2) },
      range,
      context: { diagnostics: [] },
    });
    const changes = actions.map(({ title, edit }) => [title.split(" ")[0], edit?.documentChanges as TextDocumentEdit[]] as const);
    expect(changes).toMatchObject([
      ["Rename", [{ textDocument: { uri: cell(2), version: 1 }, edits: [{ range, newText: "learning_rate" }] }]],
      ["Disable", [{ textDocument: { uri: cell(2) }, edits: [{ range: { start: { line: 1, character: 40 } } }] }]],
      ["Disable", [{ textDocument: { uri: cell(0) }, edits: [{ newText: "# parity: ignore-file[KP401]\n" }] }]],
    ]);
  });

  it("is one program again after every change of a cell, its order and its number", async () => {
    await client.diagnosticsOf(cell(2), 1);
    await send("didChange", {
      notebookDocument: { uri: notebook, version: 2 },
      change: { cells: { textContent: [{ document: { uri: cell(2), version: 2 }, changes: [{ text: "x = keras.optimizers.SGD(1)" }] }] } },
    });
    expect(await client.diagnosticsOf(cell(2), 2)).toEqual([]);
    await send("didChange", {
      notebookDocument: { uri: notebook, version: 3 },
      change: {
        cells: {
          structure: {
            array: { start: 1, deleteCount: 1, cells: [{ kind: 2, document: cell(7) }] },
            didOpen: [{ uri: cell(7), languageId: "python", version: 1, text: "keras.optimizers.Adam(lr=0.1)" }],
            didClose: [{ uri: cell(1) }],
          },
        },
      },
    });
    expect(await client.diagnosticsOf(cell(7), 1)).toMatchObject([{ code: "KP401" }]);
  });
});

describe("a program of several files in the editor", () => {
  const network = (units: number) =>
    `import keras\ndef build():\n    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(${units})])\n`;
  const train = "from net import build\nimport keras\nmodel = build()\noptimizer = keras.optimizers.SGD(0.1)\nmodel.compile(optimizer)\n";
  const total = async () => {
    const lens = await client.request<{ uri: string; parameters: number | null }[]>("keras-parity/listModels", {
      uris: [uriOf("train.py")],
    });
    return lens.map(({ parameters }) => parameters);
  };

  it("is followed on the disk, and analysed again when a file changes", async () => {
    writeFileSync(path.join(folder, "net.py"), network(2));
    await client.open(uriOf("train.py"), train);
    expect(await total()).toEqual([10]);
    writeFileSync(path.join(folder, "net.py"), network(30));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("net.py"), type: FileChangeType.Changed }],
    });
    expect(await total()).toEqual([150]);
  });

  it("prefers open documents to the disk", async () => {
    writeFileSync(path.join(folder, "net.py"), network(2));
    await client.open(uriOf("net.py"), network(3));
    await client.open(uriOf("train.py"), train);
    expect(await total()).toEqual([15]);
    await client.change(uriOf("net.py"), 2, [{ text: network(4) }]);
    expect(await total()).toEqual([20]);
    await client.close(uriOf("net.py"));
    expect(await total()).toEqual([10]);
  });

  it("finds a file that comes later", async () => {
    await client.open(uriOf("train.py"), train);
    expect(await total()).toEqual([]);
    writeFileSync(path.join(folder, "net.py"), network(2));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("net.py"), type: FileChangeType.Created }],
    });
    expect(await total()).toEqual([10]);
  });

  it("shows in an open file what is wrong there for the sake of a program that imports it", async () => {
    const layers = "def optimizer(keras):\n    return keras.optimizers.SGD(lr=0.1)\n";
    writeFileSync(path.join(folder, "layers.py"), layers);
    await client.open(uriOf("layers.py"), layers);
    expect(await client.diagnosticsOf(uriOf("layers.py"), 1)).toEqual([]);
    await client.open(uriOf("train.py"), "import keras\nimport layers\nx = layers.optimizer(keras)\n");
    const { diagnostics } = await client.publishedOnce(({ uri, diagnostics: some }) => uri === uriOf("layers.py") && some.length > 0);
    expect(diagnostics).toMatchObject([{ code: "KP401", range: { start: { line: 1, character: 32 } } }]);
    expect(await client.diagnosticsOf(uriOf("train.py"), 1)).toEqual([]);
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uriOf("layers.py") },
      range: diagnostics[0]?.range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Rename/));
    client.published.length = 0;
    await client.close(uriOf("train.py"));
    expect(await client.publishedOnce(({ uri }) => uri === uriOf("layers.py"))).toMatchObject({ diagnostics: [] });
  });
});

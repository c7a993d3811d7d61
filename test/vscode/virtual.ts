import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import * as vscode from "vscode";
import type { KerasParity } from "../../src/extension/extension.ts";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { closeAllEditors, codeOf, diagnosticsOf, exampleUri, kerasParity, positionIn, until } from "./programs.ts";

/** Files in memory, as an extension provides those of a virtual workspace: no process can read them. */
class FilesInMemory implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  readonly #files: Map<string, Uint8Array>;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = new Map(files);
  }

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === "/") return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(vscode.Uri.from({ scheme, path })).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array) {
    this.#files.set(uri.path, content);
    this.#changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  createDirectory(uri: vscode.Uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

const scheme = "kp-memory";
const file = (name: string, authority = scheme) => vscode.Uri.from({ scheme: authority, path: `/${name}` });

describe("files that only the editor can read", () => {
  const providers: vscode.Disposable[] = [];

  before(async () => {
    const files = new Map<string, Uint8Array>();
    for (const name of ["mnist_tf1.py", "mnist_keras.py"] as const)
      files.set(`/${name}`, await vscode.workspace.fs.readFile(exampleUri(name)));
    providers.push(
      vscode.workspace.registerFileSystemProvider(scheme, new FilesInMemory(files)),
      vscode.workspace.registerFileSystemProvider(`${scheme}-old`, new FilesInMemory(files), { isReadonly: true }),
    );
  });
  after(() => {
    for (const one of providers) one.dispose();
  });
  afterEach(closeAllEditors);

  it("are analysed, explained and mended like those of the disk", async () => {
    const document = await vscode.workspace.openTextDocument(file("mnist_tf1.py"));
    await vscode.window.showTextDocument(document);
    const [kernel] = (await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"))).filter((one) => codeOf(one) === "KP101");
    assert.ok(kernel);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      positionIn(document, "tf.random_normal([rows"),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value))).join("\n");
    assert.match(text, /a first loss of about \*\*4\d\d,000\*\*/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      kernel.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await diagnosticsOf(document.uri, (codes) => codes.length > 0 && !codes.includes("KP101"));
    await vscode.commands.executeCommand("undo");
    await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"));
  });

  it("are compared, one that is not open too", async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file("mnist_tf1.py")));
    await vscode.commands.executeCommand(
      "keras-parity.compareModels",
      { uri: file("mnist_tf1.py").toString(), id: "scores" },
      { uri: file("mnist_keras.py").toString(), id: "network" },
    );
    await until("The comparison", () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith("Compare: mnist_tf1.py")),
    );
  });

  it("are trained: a parity check needs their experiments, not their files", async () => {
    const api = (await kerasParity().activate()) as KerasParity;
    const ends: ParityEvent[] = [];
    const listening = api.onParityEvent((event) => {
      if (["verdict", "stopped", "failed"].includes(event.type)) ends.push(event);
    });
    const settings = vscode.workspace.getConfiguration("keras-parity.parity");
    const tiny = { engine: "wasm", repeats: 1, maxRepeats: 1, epochs: 1, trainSize: 300, testSize: 100 };
    for (const [name, value] of Object.entries(tiny)) await settings.update(name, value, vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand(
        "keras-parity.runParityCheck",
        { uri: file("mnist_tf1.py").toString(), id: "scores" },
        { uri: file("mnist_keras.py").toString(), id: "network" },
      );
      const end = await until("The end of the run", () => ends[0]);
      assert.equal(end.type, "verdict", JSON.stringify(end));
    } finally {
      listening.dispose();
      for (const name of Object.keys(tiny)) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("are left alone where they can only be looked at, as the old side of a diff", async () => {
    const old = await vscode.workspace.openTextDocument(file("mnist_tf1.py", `${scheme}-old`));
    await vscode.window.showTextDocument(old);
    // What is opened after it is analysed after it.
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file("mnist_tf1.py")), vscode.ViewColumn.Beside);
    await diagnosticsOf(file("mnist_tf1.py"), (codes) => codes.includes("KP101"));
    assert.deepEqual(
      vscode.languages.getDiagnostics(old.uri).filter(({ source }) => source === "keras-parity"),
      [],
    );
  });
});

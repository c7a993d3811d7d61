import { type ChildProcess, spawn } from "node:child_process";
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

export interface LanguageClientOptions {
  /** `dist/server.js`. */
  readonly serverPath: string;
  /** Answer to `workspace/configuration`; without it the client says that it cannot be asked. */
  readonly configuration?: unknown;
  readonly initializationOptions?: unknown;
}

/** A small LSP client that talks to a real server process over its standard streams. */
export class LanguageClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: boolean[] = [];
  inlayHintRefreshes = 0;
  initialized: InitializeResult = { capabilities: {} };
  configuration: unknown;
  readonly #listeners = new Set<() => void>();

  private constructor({ configuration, serverPath }: LanguageClientOptions) {
    this.configuration = configuration;
    this.process = spawn(process.execPath, [serverPath, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error("The server has no standard streams.");
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const listener of this.#listeners) listener();
    });
    this.connection.onNotification("keras-parity/status", ({ busy }: { busy: boolean }) => {
      this.statuses.push(busy);
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => this.configuration));
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("workspace/codeLens/refresh", () => null);
    this.connection.onRequest("workspace/inlayHint/refresh", () => {
      this.inlayHintRefreshes++;
      return null;
    });
    this.connection.listen();
  }

  static async start(options: LanguageClientOptions): Promise<LanguageClient> {
    const client = new LanguageClient(options);
    client.initialized = await client.request("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: {
          configuration: options.configuration !== undefined,
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
        },
      },
      initializationOptions: options.initializationOptions,
    });
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "python", version, text },
    });
  }

  async change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** The diagnostics that the server publishes, or has published, for this version. */
  async diagnosticsOf(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const find = () => this.published.findLast((one) => one.uri === uri && one.version === version);
    const found = find() ?? (await this.#until(find));
    return found.diagnostics;
  }

  /** Waits until `find` gives something; asked again after each publication. */
  #until<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("The server has not published within 20 s.")), 20_000);
      const listener = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve(found);
      };
      this.#listeners.add(listener);
    });
  }

  async publishedOnce(matches: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.published.find(matches) ?? this.#until(() => this.published.find(matches));
  }

  /** Ends the session as LSP demands. Gives the process's exit code. */
  async stop(): Promise<number | null> {
    await this.request("shutdown", undefined);
    const gone = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendNotification("exit");
    const code = await gone;
    this.connection.dispose();
    return code;
  }
}

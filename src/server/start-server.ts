import * as v from "valibot";
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  MarkupKind,
  NotebookDocuments,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ResolvedSettings } from "../config/settings-in-force.ts";
import { createPythonParser, type PythonParserBinaries } from "../core/index.ts";
import {
  fixMeasuredNotification,
  fixMeasuredParams,
  initializationOptions,
  type StatusParams,
  statusNotification,
  type WasmPlaces,
} from "../protocol/server-request.ts";
import { offsetOf, rangeOf } from "./analyzed-document.ts";
import { answerEditorRequests } from "./answer-editor-requests.ts";
import { answerRequests } from "./answer-requests.ts";
import { codeActions, fixAllKind } from "./code-actions.ts";
import { codeLenses } from "./code-lens.ts";
import { lspDiagnostics } from "./diagnostics.ts";
import { DocumentAnalyses } from "./document-analyses.ts";
import { documentPath } from "./document-path.ts";
import { renderHover } from "./hover/render-hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { localize, takeTranslations } from "./localize.ts";
import { createMeasuredFixes } from "./measured-fixes.ts";
import { openFile, openNotebook } from "./open-program.ts";
import type { ProgramImports } from "./program-imports.ts";
import { isProjectFile } from "./project-file/is-project-file.ts";
import { projectCompletions } from "./project-file/project-completions.ts";
import { projectHover } from "./project-file/project-hover.ts";
import { serveProjectFiles } from "./project-file/serve-project-files.ts";
import { ruleCompletions } from "./rule-completions.ts";
import { createSettingsSource } from "./settings-source.ts";
import { isInCommentList } from "./suppression-comment.ts";

/** What the server needs of the machine it runs on; a browser gives less than Node. */
export interface ServerPlatform {
  /** The bytes of the parser's WebAssembly files; `places` is where a client in a browser says that they are. */
  readWasm(places: WasmPlaces | undefined): Promise<PythonParserBinaries>;
  /** The text of a file that is not open; null when it cannot be read. */
  readText(uri: string): Promise<string | null>;
  /** What the project around a document says, and what is installed beside an interpreter; null for a document in no folder. */
  resolveProject(uri: string, python: string | undefined): ResolvedSettings | null | Promise<ResolvedSettings | null>;
  /** Where imports lead, with open documents in place of files; without it (in a browser) they are not followed. */
  createImports?(opened: OpenedFile, roots: readonly string[]): ProgramImports;
}

/** The text of an open document by the path of its file; null when it is not open. */
export type OpenedFile = (path: string) => { readonly text: string; readonly version: string } | null;

/** Milliseconds, at most, from a change to its analysis. */
const longestDelay = 200;

/** Serves one client until it disconnects. */
export function startServer(connection: Connection, platform: ServerPlatform): void {
  connection.onInitialize((params) => initialize(connection, platform, params));
  connection.listen();
}

function initialize(connection: Connection, platform: ServerPlatform, params: InitializeParams): InitializeResult {
  const options = v.parse(v.fallback(initializationOptions, { commands: [], translations: {} }), params.initializationOptions ?? {});
  takeTranslations(options.translations);
  const commands = new Set(options.commands);
  const { workspace } = params.capabilities;
  const parser = platform.readWasm(options.wasm).then(createPythonParser);
  parser.catch((error: unknown) =>
    connection.window.showErrorMessage(localize("Keras Parity could not load its Python parser: {0}", String(error))),
  );
  const documents = new TextDocuments(TextDocument);
  const projectFiles = serveProjectFiles(connection, documents);
  const settings = createSettingsSource(connection, {
    canAsk: workspace?.configuration === true,
    pushed: options.settings,
    async projectSettings(uri, python) {
      const resolved = await platform.resolveProject(uri, python);
      if (resolved) projectFiles.tell(resolved);
      return resolved?.settings ?? null;
    },
  });
  const measured = createMeasuredFixes();
  const notebooks = new NotebookDocuments(TextDocument);
  const opened: OpenedFile = (path) => {
    const document = documents.all().find(({ uri }) => documentPath(uri) === path);
    return document ? { text: document.getText(), version: `open:${document.version}` } : null;
  };
  const folders = params.workspaceFolders?.map(({ uri }) => documentPath(uri)) ?? [];
  const analyses = new DocumentAnalyses({
    parser,
    imports: platform.createImports?.(opened, folders),
    settings: (uri) => settings.of(uri),
    longestDelay,
    onAnalyzed(document) {
      for (const { uri, version } of document.parts)
        connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics: lspDiagnostics(document, uri) });
    },
    onClosed(uri) {
      measured.forget(uri);
      settings.forget(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    onBusy: (busy) => connection.sendNotification(statusNotification, { busy } satisfies StatusParams),
    onError: (message) => connection.console.error(message),
  });
  const refresh = () => {
    analyses.refresh();
    if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (workspace?.inlayHint?.refreshSupport) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  };
  const refreshAll = () => {
    settings.forget();
    refresh();
  };

  documents.onDidOpen(({ document }) => {
    if (!isProjectFile(document.uri)) analyses.open(openFile(document));
  });
  documents.onDidChangeContent(({ document }) => {
    if (isProjectFile(document.uri)) projectFiles.check(document);
    else analyses.change(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (isProjectFile(document.uri)) return refreshAll();
    analyses.close(document.uri);
    analyses.changeImported(documentPath(document.uri));
  });
  documents.listen(connection);
  notebooks.onDidOpen((notebook) => analyses.open(openNotebook(notebook, notebooks)));
  notebooks.onDidChange(({ notebookDocument }) => analyses.change(notebookDocument.uri));
  notebooks.onDidClose((notebook) => analyses.close(notebook.uri));
  notebooks.cellTextDocuments.onDidClose(({ document }) => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  notebooks.listen(connection);

  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: "keras-parity" }).catch(() => undefined);
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const section = typeof pushed === "object" && pushed !== null ? pushed["keras-parity"] : undefined;
    if (section === undefined || section === null) settings.forget();
    else settings.take(section);
    refresh();
  });
  // Clients watch the files that name versions and settings, and those that programs import.
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const programs = changes.filter(({ uri }) => /\.py$/i.test(uri));
    for (const { uri, type } of programs) analyses.changeOnDisk(type === FileChangeType.Changed ? documentPath(uri) : null);
    if (programs.length === changes.length) return;
    for (const { uri, type } of changes) if (type === FileChangeType.Deleted) projectFiles.forget(uri);
    refreshAll();
  });
  connection.onNotification(fixMeasuredNotification, (given: unknown) => {
    const params = v.safeParse(fixMeasuredParams, given);
    if (params.success) measured.add(params.output);
  });
  connection.onShutdown(() => analyses.dispose());

  connection.onHover(async ({ position, textDocument }, token) => {
    const project = projectFiles.find(textDocument.uri);
    if (project) return projectHover(project, project.offsetAt(position));
    const document = await analyses.of(textDocument.uri, token);
    const hover = document && renderHover(document, offsetOf(document, textDocument.uri, position), (one) => measured.of(document, one));
    return hover && { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: rangeOf(document, hover.span) };
  });
  connection.onCompletion(({ position, textDocument }) => {
    const project = projectFiles.find(textDocument.uri);
    if (project) return projectCompletions(project.getText({ start: { line: 0, character: 0 }, end: position }));
    // Cells of notebooks are other documents; a comment needs nothing but its line.
    const document = documents.get(textDocument.uri) ?? notebooks.cellTextDocuments.get(textDocument.uri);
    return document && isInCommentList(document.getText(), document.offsetAt(position)) ? ruleCompletions({ quotes: false }) : null;
  });
  connection.onCodeAction(async (request, token) => {
    const document = await analyses.of(request.textDocument.uri, token);
    return document && codeActions(document, request, commands);
  });
  connection.onCodeLens(async ({ textDocument }, token) => {
    const document = await analyses.of(textDocument.uri, token);
    return document && codeLenses(document, { uri: textDocument.uri, settings: (await settings.of(document.uri)).codeLens, commands });
  });
  connection.languages.inlayHint.on(async ({ range, textDocument }, token) => {
    const document = await analyses.of(textDocument.uri, token);
    return document && (await settings.of(document.uri)).inlayHints.enabled ? inlayHints(document, textDocument.uri, range) : [];
  });
  answerEditorRequests(connection, {
    parser,
    settings: (uri) => settings.of(uri),
    resolveProject: (uri) => platform.resolveProject(uri, settings.interpreter(uri)),
  });
  answerRequests(connection, { analyses, parser, settings: (uri) => settings.of(uri), readText: (uri) => platform.readText(uri) });

  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      notebookDocumentSync: { notebookSelector: [{ notebook: "*", cells: [{ language: "python" }] }] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      completionProvider: { triggerCharacters: ["[", '"'] },
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: { resolveProvider: false },
    },
    serverInfo: { name: "keras-parity" },
  };
}

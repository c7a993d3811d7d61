import * as v from "valibot";
import { CodeActionKind, type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import {
  type AnalysisSettings,
  compareExperiments,
  countParameters,
  createPythonParser,
  defaultSettings,
  findRule,
  type PythonParserBinaries,
  renderRulePage,
} from "../core/index.ts";
import {
  type CompareResponse,
  compareParams,
  compareRequest,
  type ExperimentResponse,
  experimentParams,
  experimentRequest,
  explainRuleParams,
  explainRuleRequest,
  fixAtParams,
  fixAtRequest,
  listModelsParams,
  listModelsRequest,
  type ModelReference,
  type ModelSummary,
  statusNotification,
} from "../protocol/server-request.ts";
import { type ClientSettings, clientSettings, defaultClientSettings } from "./client-settings.ts";
import { codeActions, fixAllKind, toEdits } from "./code-actions.ts";
import { codeLenses, type LensSettings } from "./code-lenses.ts";
import { createDocumentAnalyses, type DocumentAnalyses } from "./document-analyses.ts";
import { hoverAt } from "./hover/hover-at.ts";
import { toDiagnostic } from "./to-diagnostic.ts";

/** What the server needs of the place it runs in: Node here, a web worker elsewhere. */
export interface ServerHost {
  readonly binaries: () => Promise<PythonParserBinaries>;
  /** Settings in force for a file, from the project files around it. */
  readonly projectSettings: (path: string) => AnalysisSettings;
  /** Text of a file that is not open; null where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | null>;
}

const delay = 60;

/** Speaks LSP on a connection. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  let settings: ClientSettings = defaultClientSettings;
  let canConfigure = false;
  let canRefreshLenses = false;
  let analyses: DocumentAnalyses | null = null;

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    canConfigure = params.capabilities.workspace?.configuration === true;
    canRefreshLenses = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    const parser = await createPythonParser(await host.binaries());
    analyses = createDocumentAnalyses({
      parser,
      delay,
      pathOf: (uri) => pathOf(uri),
      settingsFor: (uri) => mergeSettings(uri, host, settings),
      onAnalysed: (document) => {
        connection.sendDiagnostics({
          uri: document.uri,
          version: document.version,
          diagnostics: document.analysis.diagnostics.map((diagnostic) => toDiagnostic(document, diagnostic)),
        });
        if (canRefreshLenses) connection.sendRequest("workspace/codeLens/refresh").catch(() => undefined);
      },
      onBusy: (busy) => void connection.sendNotification(statusNotification, { busy }),
    });
    return {
      serverInfo: { name: "keras-parity" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        codeLensProvider: { resolveProvider: false },
      },
    };
  });
  connection.onInitialized(async () => {
    await readSettings();
  });
  connection.onDidChangeConfiguration(readSettings);
  connection.onShutdown(() => analyses?.dispose());

  async function readSettings(): Promise<void> {
    if (!canConfigure) return;
    const raw: unknown = await connection.workspace.getConfiguration("keras-parity");
    settings = clientSettings(raw);
    analyses?.refresh();
  }

  documents.onDidChangeContent(({ document }) => {
    if (document.languageId === "python") analyses?.update({ uri: document.uri, version: document.version, text: document.getText() });
  });
  documents.onDidClose(({ document }) => {
    analyses?.close(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onHover(({ textDocument, position }) => {
    const document = analyses?.latest(textDocument.uri);
    return document ? hoverAt(document, position) : null;
  });
  connection.onCodeAction((params) => {
    const document = analyses?.latest(params.textDocument.uri);
    return document ? codeActions(document, params) : [];
  });
  connection.onCodeLens(({ textDocument }) => {
    const document = analyses?.latest(textDocument.uri);
    const lens: LensSettings = settings.codeLens;
    return document ? codeLenses(document, lens) : [];
  });

  const models = (uri: string) => analyses?.latest(uri)?.analysis.models ?? [];
  const experimentOf = async ({ uri, id }: ModelReference): Promise<ExperimentResponse> => {
    await openIfNeeded(uri);
    return models(uri).find(({ experiment }) => experiment.id === id)?.experiment ?? null;
  };
  /** Files that the editor has not opened are read once, so that they can be chosen and compared. */
  const openIfNeeded = async (uri: string): Promise<void> => {
    if (!analyses || documents.get(uri)) return;
    const text = await host.readText(uri);
    if (text !== null) analyses.update({ uri, version: 0, text });
  };

  connection.onRequest(listModelsRequest, async (raw: unknown): Promise<readonly ModelSummary[]> => {
    const { uris } = v.parse(listModelsParams, raw);
    const wanted = uris.length > 0 ? uris : (analyses?.open() ?? []);
    const summaries: ModelSummary[] = [];
    for (const uri of wanted) {
      await openIfNeeded(uri);
      for (const { experiment } of models(uri)) {
        summaries.push({
          uri,
          id: experiment.id,
          name: experiment.name,
          line: experiment.place.line,
          api: experiment.generation,
          parameters: countParameters(experiment),
          unknowns: experiment.unknowns,
        });
      }
    }
    return summaries;
  });
  connection.onRequest(experimentRequest, (raw: unknown) => experimentOf(v.parse(experimentParams, raw)));
  connection.onRequest(compareRequest, async (raw: unknown): Promise<CompareResponse> => {
    const { a, b } = v.parse(compareParams, raw);
    const [first, second] = [await experimentOf(a), await experimentOf(b)];
    return first && second ? compareExperiments(first, second) : null;
  });
  connection.onRequest(explainRuleRequest, (raw: unknown): string | null => {
    const rule = findRule(v.parse(explainRuleParams, raw).code);
    return rule ? renderRulePage(rule) : null;
  });
  connection.onRequest(fixAtRequest, (raw: unknown) => {
    const { uri, line } = v.parse(fixAtParams, raw);
    const document = analyses?.latest(uri);
    const found = document?.analysis.diagnostics.find((diagnostic) => diagnostic.place.line === line && diagnostic.fixes.length > 0);
    // A difference speaks of all layers at once: its fix is the one for all sites, where there is one.
    const fix = found?.fixes.find(({ scope }) => scope === "all") ?? found?.fixes[0];
    return document && fix ? toEdits(document, fix) : null;
  });

  documents.listen(connection);
  connection.listen();
}

/** Files by their path, other documents by their URI. */
function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : uri;
}

/** The editor's settings win over the project's where they say something. */
function mergeSettings(uri: string, host: ServerHost, client: ClientSettings): AnalysisSettings {
  const parsed = URI.parse(uri);
  const project = parsed.scheme === "file" ? host.projectSettings(parsed.fsPath) : defaultSettings;
  return {
    ...project,
    select: client.select.length > 0 ? client.select : project.select,
    ignore: [...project.ignore, ...client.ignore],
    severities: { ...project.severities, ...client.severities },
    kerasVersion: client.kerasVersion || project.kerasVersion,
    tensorflowVersion: client.tensorflowVersion || project.tensorflowVersion,
  };
}

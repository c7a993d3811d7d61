import * as vscode from "vscode";
import { listModelsRequest, type ModelReference, type ModelSummary } from "../protocol/server-request.ts";
import { fileTitle } from "./file-title.ts";
import type { LanguageServer } from "./language-server.ts";

/** Python files of the workspace that are looked into. */
const mostFiles = 500;
const excludedFolders = "**/{node_modules,.venv,venv,env,site-packages,__pycache__,.git}/**";

/** The models of some documents or files; of all open documents when none is named. */
function listModels(client: LanguageServer, uris: readonly string[]): Promise<readonly ModelSummary[]> {
  return client.sendRequest<readonly ModelSummary[]>(listModelsRequest, { uris });
}

/** Something else than another model that the first one can be put beside, at the top of the list. */
export type OtherChoice<T> = vscode.QuickPickItem & { readonly value: T };

/**
 * Two models: those that are given, then the active file's, then what the user chooses.
 * Undefined when the user gives up, or was told that there is none.
 */
export async function pickPair<T = never>(
  client: LanguageServer,
  given: readonly ModelReference[],
  others: readonly OtherChoice<T>[] = [],
): Promise<readonly [ModelSummary, ModelSummary | T] | undefined> {
  const [first, second] = given;
  const a = first ? await findModel(client, first) : await modelOfActiveFile(client);
  if (!a) return undefined;
  const b = second
    ? await findModel(client, second)
    : await pickModel(client, { placeHolder: vscode.l10n.t("Compare {0} with…", fileTitle(a.uri)), except: a }, others);
  return b === undefined ? undefined : [a, b];
}

async function findModel(client: LanguageServer, { id, uri }: ModelReference): Promise<ModelSummary | undefined> {
  const model = (await listModels(client, [uri])).find((one) => one.id === id);
  if (!model) void vscode.window.showErrorMessage(vscode.l10n.t("The model in {0} is no longer there. Choose it again.", fileTitle(uri)));
  return model;
}

/** The model of the active Python file; asks where it has several or none, or where no such file is active. */
async function modelOfActiveFile(client: LanguageServer): Promise<ModelSummary | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const placeHolder = vscode.l10n.t("First model");
  if (document?.languageId !== "python") return pickModel(client, { placeHolder });
  const uri = document.uri.toString();
  const models = await listModels(client, [uri]);
  if (models.length > 1) return choose(client, models, vscode.l10n.t("Which model of {0}?", fileTitle(uri)));
  if (models[0]) return models[0];
  const other = vscode.l10n.t("Choose Another File");
  const message = vscode.l10n.t("No model was found in {0}. Open a file that builds a TensorFlow or Keras model.", fileTitle(uri));
  return (await vscode.window.showWarningMessage(message, other)) === other ? pickModel(client, { placeHolder }) : undefined;
}

interface PickOptions {
  readonly placeHolder: string;
  /** A model that is not offered. */
  readonly except?: ModelReference;
}

type Choice = vscode.QuickPickItem & { readonly model?: ModelSummary };

/** Asks for a model: those of open files first, then those of the workspace's Python files, then any file. */
async function pickModel<T = never>(
  client: LanguageServer,
  { except, placeHolder }: PickOptions,
  others: readonly OtherChoice<T>[] = [],
): Promise<ModelSummary | T | undefined> {
  const isOffered = (model: ModelSummary) => model.uri !== except?.uri || model.id !== except.id;
  // The list shows while the workspace is being looked through; the user may close it at any time.
  const gather = async (): Promise<Choice[]> => {
    const open = await listModels(client, []);
    const known = new Set(open.map(({ uri }) => uri));
    const files = (await vscode.workspace.findFiles("**/*.py", excludedFolders, mostFiles)).map(String).filter((uri) => !known.has(uri));
    const found = files.length > 0 ? await listModels(client, files) : [];
    return choicesOf([...open, ...found].filter(isOffered));
  };
  const choices = gather().then((models): (Choice | OtherChoice<T>)[] => [
    ...others,
    ...models,
    { label: browseLabel(), alwaysShow: true },
  ]);
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (chosen && "value" in chosen) return chosen.value;
  return chosen && (chosen.model ?? browse(client));
}

async function choose(client: LanguageServer, models: readonly ModelSummary[], placeHolder: string): Promise<ModelSummary | undefined> {
  const choices: readonly Choice[] = [...choicesOf(models), { label: browseLabel(), alwaysShow: true }];
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return chosen && (chosen.model ?? browse(client));
}

async function browse(client: LanguageServer): Promise<ModelSummary | undefined> {
  const [file] = (await vscode.window.showOpenDialog({ filters: { Python: ["py"] }, canSelectMany: false })) ?? [];
  if (!file) return undefined;
  return chooseModelIn(client, file.toString());
}

/** The model of a file; asks where it has several, and says where it has none. */
export async function chooseModelIn(client: LanguageServer, uri: string): Promise<ModelSummary | undefined> {
  const models = await listModels(client, [uri]);
  if (models.length > 1) return choose(client, models, vscode.l10n.t("Which model of {0}?", fileTitle(uri)));
  if (!models[0]) {
    const message = vscode.l10n.t("No model was found in {0}. Choose a file that builds a TensorFlow or Keras model.", fileTitle(uri));
    void vscode.window.showErrorMessage(message);
  }
  return models[0];
}

function browseLabel(): string {
  return `$(folder-opened) ${vscode.l10n.t("Browse…")}`;
}

const apiTitles: Readonly<Record<ModelSummary["api"], string>> = {
  tf1: "TensorFlow 1",
  keras2: "Keras 2",
  tf2: "TensorFlow 2",
  keras3: "Keras 3",
};

function choicesOf(models: readonly ModelSummary[]): Choice[] {
  return models.map((model) => {
    const parameters =
      model.parameters === null
        ? vscode.l10n.t("parameters not known")
        : vscode.l10n.t("{0} parameters", model.parameters.toLocaleString("en"));
    const gap = model.unknowns[0];
    const detail = [parameters, apiTitles[model.api], ...(gap ? [vscode.l10n.t("{0} is not known", gap.what)] : [])];
    return {
      label: fileTitle(model.uri),
      description: vscode.l10n.t("{0}, line {1}", model.name, model.line),
      detail: detail.join(" · "),
      model,
    };
  });
}

import * as vscode from "vscode";
import type { FullComparison } from "../../core/index.ts";
import {
  type CompareResponse,
  checkProgramRequest,
  compareRequest,
  listModelsRequest,
  type ModelSummary,
} from "../../protocol/server-request.ts";
import { renderComparisonPage } from "../comparison-page.ts";
import { fileTitle } from "../file-title.ts";
import type { LanguageServer } from "../language-server.ts";

interface CheckInput {
  readonly path: string;
}

interface CompareInput {
  readonly a: string;
  readonly b: string;
}

/** What language models may ask: `#kerasParityCheck` and `#kerasParityCompare`. Editors without such models have no tools. */
export function registerTools(client: LanguageServer): vscode.Disposable {
  // Editors that are built on VS Code leave this part out.
  const models: typeof vscode.lm | undefined = vscode.lm;
  if (models?.registerTool === undefined) return { dispose: () => {} };
  return vscode.Disposable.from(
    models.registerTool<CheckInput>("keras-parity_check", {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t("Checking the model code in {0}", input.path) }),
      async invoke({ input }, token) {
        const uri = programUri(input.path);
        const page = await client.sendRequest<string | null>(checkProgramRequest, { uri: uri.toString() }, token);
        return answer(page ?? `There is no TensorFlow or Keras program at ${input.path}.`);
      },
    }),
    models.registerTool<CompareInput>("keras-parity_compare", {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t("Comparing {0} with {1}", input.a, input.b) }),
      async invoke({ input }, token) {
        const a = await findModel(client, input.a, token);
        const b = await findModel(client, input.b, token);
        if (typeof a === "string") return answer(a);
        if (typeof b === "string") return answer(b);
        const comparison = await client.sendRequest<CompareResponse>(compareRequest, { a, b }, token);
        return answer(comparison ? comparisonText(comparison, a, b) : "One of the two models is no longer there.");
      },
    }),
  );
}

function answer(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

function comparisonText(comparison: FullComparison, a: ModelSummary, b: ModelSummary): string {
  const title = ({ uri, name }: ModelSummary) => ({ uri, title: `${fileTitle(uri)}::${name}` });
  return renderComparisonPage(comparison, [title(a), title(b)]);
}

/** A file as a model names it: absolute, or relative to the workspace's first folder that has it. */
function programUri(path: string): vscode.Uri {
  if (/^[a-z][\w+.-]+:\/\//i.test(path)) return vscode.Uri.parse(path);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return /^(?:\/|[a-z]:)/i.test(path) || !folder ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder.uri, path);
}

/** The model of `a.py` or `a.py::network`; a sentence where there is none, or more than one. */
async function findModel(client: LanguageServer, reference: string, token: vscode.CancellationToken): Promise<ModelSummary | string> {
  const [path = reference, name] = reference.split("::");
  const uris = [programUri(path).toString()];
  const all = await client.sendRequest<readonly ModelSummary[]>(listModelsRequest, { uris }, token);
  const models = name === undefined ? all : all.filter((model) => model.name === name || model.id === name);
  const [only, another] = models;
  if (only && !another) return only;
  const choices = all.map((model) => `${path}::${model.name}`).join(", ");
  return only
    ? `${path} has several models: ${choices}. Name one of them.`
    : `No model was found at ${reference}.${choices ? ` There is: ${choices}.` : ""}`;
}

import * as vscode from "vscode";
import { settings } from "../../config/settings.ts";
import { type EffectiveSettings, effectiveSettingsRequest } from "../../protocol/server-request.ts";
import { fileTitle } from "../file-title.ts";
import type { LanguageServer } from "../language-server.ts";
import type { MarkdownPreview } from "../markdown-preview.ts";

/** *Show Effective Configuration*: every setting in force for the active file, with its value and where it comes from. */
export function registerShowConfiguration(client: LanguageServer, preview: MarkdownPreview): vscode.Disposable {
  return vscode.commands.registerCommand("keras-parity.showConfiguration", async () => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const request = { uri: uri ? programUri(uri) : "untitled:program.py" };
    const effective = await client.sendRequest<EffectiveSettings>(effectiveSettingsRequest, request);
    await preview.show("Configuration.md", renderConfiguration(uri, effective));
  });
}

/** Of a folder the settings of a program that lies in it. */
function programUri(uri: vscode.Uri): string {
  const isFolder = vscode.workspace.workspaceFolders?.some((folder) => folder.uri.toString() === uri.toString());
  return (isFolder ? vscode.Uri.joinPath(uri, "program.py") : uri).toString();
}

function renderConfiguration(uri: vscode.Uri | undefined, effective: EffectiveSettings): string {
  const configuration = vscode.workspace.getConfiguration("keras-parity", uri ?? null);
  const rows = settings.map(({ editor, project }) => {
    const inEditor = editor === null ? null : editorOrigin(configuration.inspect(editor));
    const inProject = effective.settings.find(({ name }) => name === project?.name);
    const value = inProject ? inProject.value : editor === null ? undefined : configuration.get(editor);
    const origins = [
      ...(inEditor === null ? [] : [inEditor]),
      ...(inProject?.origin ? [vscode.workspace.asRelativePath(inProject.origin)] : []),
    ];
    const name = editor === null ? project?.name : `keras-parity.${editor}`;
    const origin = origins.join(vscode.l10n.t(" over ")) || vscode.l10n.t("default");
    return value === undefined ? "" : `| \`${name}\` | ${valueText(value)} | ${origin.replaceAll("|", "\\|")} |\n`;
  });
  const title = uri ? fileTitle(uri.toString()) : vscode.l10n.t("an untitled file");
  const table = effective.projectFile ?? vscode.l10n.t("none: no pyproject.toml upwards has a table [tool.keras-parity]");
  return [
    `# ${vscode.l10n.t("Configuration in force for {0}", title)}`,
    "",
    vscode.l10n.t("Project file: {0}", table),
    "",
    `| ${vscode.l10n.t("setting")} | ${vscode.l10n.t("value")} | ${vscode.l10n.t("from")} |`,
    "| --- | --- | --- |",
    `${rows.join("")}`,
  ].join("\n");
}

function valueText(value: unknown): string {
  return value === null || value === "" ? vscode.l10n.t("not known") : `\`${JSON.stringify(value).replaceAll("|", "\\|")}\``;
}

type Inspected = ReturnType<vscode.WorkspaceConfiguration["inspect"]>;

/** Which of the editor's settings files sets it; null where none does. */
function editorOrigin(inspected: Inspected): string | null {
  if (inspected?.workspaceFolderValue !== undefined) return vscode.l10n.t("folder settings");
  if (inspected?.workspaceValue !== undefined) return vscode.l10n.t("workspace settings");
  return inspected?.globalValue === undefined ? null : vscode.l10n.t("user settings");
}

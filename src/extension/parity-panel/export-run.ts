import * as vscode from "vscode";
import type { ParityReport } from "../../core/index.ts";
import type { HostMessage } from "../../protocol/panel-message.ts";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { renderParityCsv } from "../../report/parity-csv.ts";
import { parityDocument } from "../../report/parity-document.ts";
import { renderParityMarkdown } from "../../report/render-parity.ts";

type ExportMessage = Extract<HostMessage, { readonly type: "export" }>;
type Format = ExportMessage["format"];

/** What there is to export. */
export interface ExportedRun {
  readonly report: ParityReport;
  readonly events: readonly ParityEvent[];
  readonly page: ExportMessage["page"];
  readonly extensionUri: vscode.Uri;
}

const formats: Readonly<Record<Format, { readonly title: string; readonly extension: string }>> = {
  json: { title: "JSON", extension: "json" },
  markdown: { title: "Markdown", extension: "md" },
  csv: { title: "CSV", extension: "csv" },
  png: { title: "PNG", extension: "png" },
  html: { title: "HTML", extension: "html" },
};

/** Saves a run where the user says. */
export async function exportRun(run: ExportedRun, format: Format): Promise<void> {
  const { title, extension } = formats[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `parity-report.${extension}`) } : {}),
    filters: { [title]: [extension] },
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, await contentOf(run, format));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t("The report was not written: {0}", why));
  }
}

async function contentOf({ report, events, page, extensionUri }: ExportedRun, format: Format): Promise<Uint8Array> {
  const text = (content: string) => new TextEncoder().encode(content);
  switch (format) {
    case "json":
      return text(`${JSON.stringify(parityDocument(report), null, 2)}\n`);
    case "markdown":
      return text(renderParityMarkdown(report));
    case "csv":
      return text(renderParityCsv(events));
    case "png":
      return Buffer.from(page?.content ?? "", "base64");
    case "html": {
      const styles = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "dist", "webview.css"));
      return text(htmlDocument(new TextDecoder().decode(styles), page ?? { content: "", style: "" }));
    }
  }
}

/** The page as it stands, with its styles and the colours of the theme in force inside: it needs no other file. */
function htmlDocument(styles: string, { content, style }: NonNullable<ExportMessage["page"]>): string {
  return `<!DOCTYPE html>
<html lang="en" style="${style.replaceAll('"', "&quot;")}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <title>Parity Check</title>
  <style>
${styles}
  </style>
</head>
<body>
  <main id="root">${content}</main>
</body>
</html>
`;
}

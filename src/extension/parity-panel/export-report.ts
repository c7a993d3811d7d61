import * as vscode from "vscode";
import type { ParityReport } from "../../core/index.ts";
import { parityDocument } from "../../report/parity-document.ts";
import { renderParityMarkdown } from "../../report/render-parity.ts";

/** Saves a report where the user says. */
export async function exportReport(report: ParityReport, format: "json" | "markdown"): Promise<void> {
  const extension = format === "json" ? "json" : "md";
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `parity-report.${extension}`) } : {}),
    filters: format === "json" ? { JSON: ["json"] } : { Markdown: ["md"] },
  });
  if (!target) return;
  const text = format === "json" ? `${JSON.stringify(parityDocument(report), null, 2)}\n` : renderParityMarkdown(report);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

import * as vscode from "vscode";
import type { Difference } from "../../core/index.ts";
import { type FixAtResponse, fixAtRequest, type PlainEdit } from "../../protocol/server-request.ts";
import type { LanguageServer } from "../language-server.ts";
import type { RecordedVariant } from "../runs/run-record.ts";

interface DifferenceFix {
  readonly uri: vscode.Uri;
  readonly edits: readonly PlainEdit[];
}

/** The fix that a rule offers at one of a difference's two places; null where there is none. */
export async function findFix(
  client: LanguageServer,
  difference: Difference,
  [a, b]: readonly [RecordedVariant, RecordedVariant],
): Promise<DifferenceFix | null> {
  const sides = [
    [difference.a.place, a.uri],
    [difference.b.place, b.uri],
  ] as const;
  for (const [place, uri] of sides) {
    if (!place) continue;
    const edits = await client.sendRequest<FixAtResponse>(fixAtRequest, { uri, span: place.span });
    if (edits) return { uri: vscode.Uri.parse(uri), edits };
  }
  return null;
}

/** Changes the document, as an edit that can be undone. False when the editor refuses. */
export async function applyFix({ edits, uri }: DifferenceFix): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  for (const { newText, range } of edits) {
    const { end, start } = range;
    change.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  return vscode.workspace.applyEdit(change);
}

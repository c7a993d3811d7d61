import * as v from "valibot";
import * as vscode from "vscode";
import { describeWorth } from "../core/index.ts";
import {
  clientCommands,
  type FixMeasuredParams,
  fixMeasuredNotification,
  fixReference,
  type MendedResponse,
  mendByFixRequest,
} from "../protocol/server-request.ts";
import { isAllowed, openMended } from "./commands/run-parity-check.ts";
import type { LanguageServer } from "./language-server.ts";
import type { ParityPanels } from "./parity-panel/parity-panels.ts";

/**
 * *Measure this fix…* of a light bulb: trains the model as it is written and as the fix mends it, in the panel. Nothing is
 * written to the file. What the fix is worth is told to the server, whose hovers show it until the text changes.
 */
export function registerMeasureFix(client: LanguageServer, panels: ParityPanels): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.measureFix, async (given: unknown) => {
    const fix = v.parse(fixReference, given);
    if (!(await isAllowed())) return;
    const answer = await client.sendRequest<MendedResponse>(mendByFixRequest, fix);
    await openMended(panels, { uri: fix.uri, by: fix }, answer, (event) => {
      const worth = event.type === "verdict" ? describeWorth(event.report) : null;
      if (worth === null || "problem" in answer) return;
      void client.sendNotification(fixMeasuredNotification, { ...fix, version: answer.version, worth } satisfies FixMeasuredParams);
    });
  });
}

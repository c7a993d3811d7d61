import type { Connection } from "vscode-languageserver";
import { readProjectTable, spanOf } from "../config/project-table.ts";
import { projectSettings } from "../config/settings.ts";
import type { ResolvedSettings } from "../config/settings-in-force.ts";
import { readToml } from "../config/toml-entries.ts";
import { analyze, LineIndex, type PythonParser, parseProgram, readFences } from "../core/index.ts";
import {
  checkFencesParams,
  checkFencesRequest,
  type DeclaredPair,
  type EffectiveSettings,
  effectiveSettingsParams,
  effectiveSettingsRequest,
  type FencesResponse,
  listPairsParams,
  listPairsRequest,
} from "../protocol/server-request.ts";
import { analyzedDocument } from "./analyzed-document.ts";
import { answerRequest } from "./answer-request.ts";
import { lspDiagnostics } from "./diagnostics.ts";
import { documentPath } from "./document-path.ts";
import { wholeFile } from "./open-program.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface EditorSources {
  readonly parser: Promise<PythonParser>;
  readonly settings: (uri: string) => Promise<ServerSettings>;
  readonly resolveProject: (uri: string) => ResolvedSettings | null | Promise<ResolvedSettings | null>;
}

/** Answers the requests of `protocol/server-request.ts` that are about an editor's own files: Markdown and projects. */
export function answerEditorRequests(connection: Connection, { parser, resolveProject, settings }: EditorSources): void {
  answerRequest(connection, checkFencesRequest, checkFencesParams, async ({ text, uri, version }): Promise<FencesResponse> => {
    const { fences, text: python } = readFences(text);
    const program = { text: python };
    const { analysis: rules } = await settings(uri);
    const analysis = analyze({ path: documentPath(uri), ...program, module: parseProgram(await parser, program) }, rules);
    const diagnostics = lspDiagnostics(analyzedDocument({ uri, version }, wholeFile(uri, version, python), analysis), uri);
    connection.sendDiagnostics({ uri, version, diagnostics });
    return { fences, problems: diagnostics.length };
  });
  answerRequest(connection, listPairsRequest, listPairsParams, ({ text }): readonly DeclaredPair[] => {
    const file = readToml(text);
    const lines = new LineIndex(text);
    return Object.entries(readProjectTable(text).table?.pairs ?? {}).map(([name, models]) => ({
      name,
      models,
      line: lines.position(spanOf(file, ["tool", "keras-parity", "pairs", name]).start).line,
    }));
  });
  answerRequest(connection, effectiveSettingsRequest, effectiveSettingsParams, async ({ uri }): Promise<EffectiveSettings> => {
    const resolved = await resolveProject(uri);
    const inForce: Readonly<Record<string, unknown>> = { ...(await settings(uri)).analysis };
    const origins: Readonly<Record<string, string | null>> = { ...resolved?.origins };
    return {
      projectFile: resolved?.projectFile ?? null,
      settings: projectSettings.flatMap(({ project: { name } }) => {
        const key = name === "severity" ? "severities" : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        return key in inForce ? [{ name, value: inForce[key], origin: origins[key] ?? null }] : [];
      }),
    };
  });
}

import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/core/index.ts";
import { mergeSettings } from "../../src/server/server-settings.ts";

const project = { ...defaultSettings, select: ["KP1"], ignore: ["KP102"], severities: { KP101: "info" as const }, kerasVersion: "2.2.5" };

describe("settings of the server", () => {
  it("are the defaults where nobody says anything", () => {
    expect(mergeSettings(null, null).analysis).toEqual(defaultSettings);
    expect(mergeSettings(undefined, null).codeLens).toEqual({ problems: true, parameters: true, runParityCheck: true, compare: true });
  });

  it("are the project's, and over them the editor's", () => {
    const editor = { select: ["KP4"], ignore: ["KP103"], severity: { KP401: "off" }, kerasVersion: "3.15.1", tensorflowVersion: "" };
    expect(mergeSettings(editor, project).analysis).toMatchObject({
      select: ["KP4"],
      ignore: ["KP102", "KP103"],
      severities: { KP101: "info", KP401: "off" },
      kerasVersion: "3.15.1",
      tensorflowVersion: null,
    });
    expect(mergeSettings({ select: [], kerasVersion: "" }, project).analysis).toEqual(project);
  });

  it("fall back one by one where a value is of no use", () => {
    const { analysis, codeLens, inlayHints } = mergeSettings(
      { select: "KP1", severity: { KP101: "loud" }, codeLens: { compare: false, problems: 1 }, inlayHints: { enabled: "yes" } },
      project,
    );
    expect(analysis).toEqual(project);
    expect(codeLens).toEqual({ problems: true, parameters: true, runParityCheck: true, compare: false });
    expect(inlayHints).toEqual({ enabled: true });
    expect(mergeSettings({ inlayHints: { enabled: false } }, project).inlayHints).toEqual({ enabled: false });
  });
});

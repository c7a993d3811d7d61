import { describe, expect, it } from "vitest";
import { type HostMessage, type PanelMessage, parseHostMessage, parsePanelMessage } from "../../src/protocol/panel-message.ts";
import { exampleRun } from "./harness/example-run.ts";

describe("messages to the page", () => {
  it.each<PanelMessage>([
    { type: "reset" },
    { type: "run", id: "f00" },
    { type: "fixes", differences: ["depth"] },
    { type: "fix-applied", difference: "depth" },
    ...exampleRun.slice(0, 20).map((event) => ({ type: "event", event }) as const),
  ])("are understood: $type", (message) => {
    expect(parsePanelMessage(message)).toEqual(message);
  });

  it.each([
    null,
    3,
    "reset",
    {},
    { type: "ready" },
    { type: "event" },
    { type: "event", event: { type: "other" } },
    { type: "fixes", differences: [1] },
  ])("are nothing else: %j", (raw) => {
    expect(parsePanelMessage(raw)).toBeNull();
  });
});

describe("messages to the extension", () => {
  it.each<HostMessage>([
    { type: "ready" },
    { type: "stop" },
    { type: "pause" },
    { type: "resume" },
    { type: "run-next", what: "otherSeed" },
    { type: "show-runs" },
    { type: "open-place", path: "a.py", line: 1, column: 1 },
    { type: "apply-fix", difference: "depth" },
    { type: "export", format: "markdown", page: null },
    { type: "export", format: "html", page: { content: "<h1>Verdict</h1>", style: "" } },
  ])("are understood: $type", (message) => {
    expect(parseHostMessage(message)).toEqual(message);
  });

  it.each([
    undefined,
    [],
    { type: "reset" },
    { type: "open-place", path: "a.py", line: 0, column: 1 },
    { type: "open-place", path: "a.py", line: 1.5, column: 1 },
    { type: "open-place", path: "a.py", line: "1", column: 1 },
    { type: "export", format: "pdf", page: null },
    { type: "run-next", what: "other" },
  ])("are nothing else: %j", (raw) => {
    expect(parseHostMessage(raw)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { parseCompareHostMessage, parseComparePageMessage } from "../../src/protocol/compare-message.ts";

const model = { title: "a.py", name: "model" };
const comparison = { differences: [], unknown: [], same: [] };

describe("messages to the page of Compare Models", () => {
  it.each([{ type: "comparison", a: model, b: model, comparison }, { type: "gone", title: "a.py" }, { type: "copied" }])(
    "are understood: $type",
    (message) => {
      expect(parseComparePageMessage(message)).toEqual(message);
    },
  );

  it.each([null, 3, {}, { type: "comparison" }, { type: "comparison", a: model, b: model, comparison: { differences: 1 } }])(
    "are nothing else: %j",
    (raw) => {
      expect(parseComparePageMessage(raw)).toBeNull();
    },
  );
});

describe("messages to the extension", () => {
  it.each([{ type: "ready" }, { type: "open-place", side: "a", path: "a.py", line: 3, column: 1 }, { type: "copy-markdown", what: "all" }])(
    "are understood: $type",
    (message) => {
      expect(parseCompareHostMessage(message)).toEqual(message);
    },
  );

  it.each([
    null,
    {},
    { type: "open-place", side: "c", path: "a.py", line: 1, column: 1 },
    { type: "open-place", side: "a", path: "a.py", line: 0, column: 1 },
    { type: "copy-markdown" },
  ])("are nothing else: %j", (raw) => {
    expect(parseCompareHostMessage(raw)).toBeNull();
  });
});

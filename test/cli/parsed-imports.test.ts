import { describe, expect, it } from "vitest";
import { createParsedImports } from "../../src/cli/parsed-imports.ts";
import type { ProgramFile } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const text = "from tensorflow import keras\nmodel = keras.Sequential()\n";
const net: ProgramFile = { path: "net.py", isPackage: false, version: "1", read: () => text };

describe("files that are imported", () => {
  it("are not parsed again when they are analysed themselves", () => {
    const imports = createParsedImports(parser);
    expect(imports.parse(text)).not.toBe(imports.parse(text));
    const following = imports.modules.follow(
      () => net,
      () => {},
    );
    following.load({ name: "net", level: 0, from: "train.py" });
    expect(imports.parse(text)).toBe(imports.parse(text));
    expect(imports.parse(text)).toEqual(parser.parse(text));
  });

  it("leave a cell of the same text at its own place", () => {
    const imports = createParsedImports(parser);
    imports.modules
      .follow(
        () => ({ ...net, read: () => "x = 1" }),
        () => {},
      )
      .load({ name: "net", level: 0, from: "train.py" });
    expect(imports.parse("x = 1", { start: 4, end: 5 })).toEqual(parser.parse("x = 1", { start: 4, end: 5 }));
  });
});

import path from "node:path";
import * as esbuild from "esbuild";
import { describe, expect, it } from "vitest";

describe("the server without its Node entry", () => {
  it("builds for a browser: nothing of Node is in it but what the parser loads where there is Node", async () => {
    const { errors, metafile } = await esbuild.build({
      entryPoints: [path.resolve(import.meta.dirname, "../../src/server/start-server.ts")],
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      external: ["fs/promises", "module"],
      logLevel: "silent",
    });
    expect(errors).toEqual([]);
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map((one) => one.path),
    );
    expect(outside.filter((name) => name !== "fs/promises" && name !== "module")).toEqual([]);
  });
});

import * as esbuild from "esbuild";
import { expect, it } from "vitest";
import { bundles } from "../support/build-programs.ts";

it("bundles neither TensorFlow.js nor the editor into the command line", async () => {
  const { metafile } = await esbuild.build({ ...bundles.cli, metafile: true, write: false, outfile: "cli.js" });
  const packages = new Set(
    Object.keys(metafile?.inputs ?? {}).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
  );
  expect([...packages].sort()).toEqual([
    "commander",
    "eslint-visitor-keys",
    "ignore",
    "picocolors",
    "supports-hyperlinks",
    "toml-eslint-parser",
    "valibot",
  ]);
});

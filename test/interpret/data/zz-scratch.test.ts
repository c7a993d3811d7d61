import fs from "node:fs";
import { it } from "vitest";
import { describeArray } from "../../../src/core/model/lift/lift-data.ts";
import { outline, resultOf } from "./result-of.ts";

it("x", () => {
  for (const block of fs.readFileSync("/tmp/scratch/p.txt", "utf8").split("\n---\n")) {
    const lines = block.trim().split("\n");
    const expr = lines.pop() ?? "";
    try {
      const v = resultOf(lines, expr, "tf1");
      console.log(
        lines.join("; ").slice(0, 150),
        "|",
        expr,
        "=>",
        JSON.stringify(
          v.kind === "array"
            ? describeArray(v)
            : v.kind === "dataset"
              ? { el: outline(v.element), count: v.count, batch: v.batch?.size, shuffle: !!v.shuffle, repeats: v.repeats }
              : v.kind === "tensor"
                ? { tensor: v.operation, shape: v.shape }
                : outline(v),
        ),
      );
    } catch (e) {
      console.log(expr, "THROWS", e);
    }
  }
});

import { analyze, defaultSettings } from "../../../src/core/index.ts";
import { pythonParser } from "../../support/python-parser.ts";

it("tf1", async () => {
  const parser = await pythonParser();
  for (const f of process.env.FILES?.split(",") ?? ["/tmp/scratch/tf1.py"]) {
    const text = fs.readFileSync(f, "utf8");
    const { models } = analyze({ path: "p.py", text, module: parser.parse(text) }, defaultSettings);
    for (const m of models) {
      const { data, training, evaluation, unknowns, dataSummary } = m.experiment;
      console.log(
        "=>",
        JSON.stringify({ data, training, evaluation, unknowns, dataSummary }, (k, v) => (k === "place" ? undefined : v), 1).replace(
          /\s+/g,
          " ",
        ),
      );
    }
  }
});

import * as v from "valibot";
import { renderComparisonMarkdown } from "../../report/render-comparison.ts";
import { schemas } from "../../report/schema/index.ts";
import { compareFiles } from "../compare-files.ts";
import { readInput } from "./read-input.ts";
import { inFile } from "./resolve-path.ts";
import type { Tool } from "./tool.ts";

const input = v.object({ a: v.string(), b: v.string(), override: v.optional(v.array(v.string()), []) });
const model = "A Python file or notebook; file:line or file::name where it has several models.";

export const compareTool: Tool = {
  name: "compare",
  title: "Compare two models",
  description:
    "Lists every real difference between two models from their source, without running them, in whatever API each is written (TensorFlow 1 " +
    "graphs, Keras, loops by hand): data, layers, initial values, regularization, loss, optimizer, batches, evaluation. Each says what may " +
    "be expected of it. What is only spelled differently is no difference.",
  inputSchema: {
    type: "object",
    properties: {
      a: { type: "string", description: model },
      b: { type: "string", description: model },
      override: {
        type: "array",
        items: { type: "string" },
        description: "NAME=VALUE: module-level constants replaced in a copy in memory.",
      },
    },
    required: ["a", "b"],
  },
  outputSchema: schemas.compare ?? {},
  async call(raw, { resolve }) {
    const { a, b, override } = readInput(input, raw);
    const document = await compareFiles(inFile(a, resolve), inFile(b, resolve), override);
    return { text: renderComparisonMarkdown(document), document };
  },
};

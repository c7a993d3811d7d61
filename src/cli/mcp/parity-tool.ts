import * as v from "valibot";
import { defaultParitySettings } from "../../core/index.ts";
import { parityDocument } from "../../report/parity-document.ts";
import { renderParityMarkdown } from "../../report/render-parity.ts";
import { schemas } from "../../report/schema/index.ts";
import { beginParity } from "../begin-parity.ts";
import { UsageError } from "../usage-error.ts";
import { readInput } from "./read-input.ts";
import { inFile } from "./resolve-path.ts";
import type { Tool } from "./tool.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const standard = defaultParitySettings;
const input = v.object({
  a: v.string(),
  b: v.optional(v.string()),
  repair: v.optional(v.array(v.string())),
  engine: v.optional(v.picklist(["auto", "tfjs-node", "wasm", "cpu"]), "auto"),
  dataSet: v.optional(v.string()),
  inputs: v.optional(v.array(v.string())),
  labels: v.optional(v.array(v.string())),
  trainSize: v.optional(count, standard.trainSize),
  testSize: v.optional(count, standard.testSize),
  epochs: v.optional(count, standard.epochs),
  repeats: v.optional(count),
  maxRepeats: v.optional(count),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), standard.seed),
  maxSeconds: v.optional(v.pipe(v.number(), v.gtValue(0))),
  override: v.optional(v.array(v.string())),
});

const whole = (description: string) => ({ type: "integer", minimum: 1, description });
const strings = (description: string) => ({ type: "array", items: { type: "string" }, description });

export const parityTool: Tool = {
  name: "parity",
  title: "Train two models and find out which difference matters",
  description:
    "Trains two models as their source says (the Python is read, never run), then as many variants with some differences swapped as it takes " +
    "to tell which difference costs how much accuracy, with intervals and a verdict. With one model it is compared with itself, mended. It " +
    "takes seconds to minutes: `maxSeconds` limits it, and it can be cancelled.",
  inputSchema: {
    type: "object",
    properties: {
      a: { type: "string", description: "A Python file or notebook; file:line or file::name where it has several models." },
      b: { type: "string", description: "The other one; left out to compare the first with itself, mended." },
      repair: strings("With one model: the rules whose fixes are made in a copy in memory; left out for all."),
      engine: { enum: ["auto", "tfjs-node", "wasm", "cpu"], description: "What trains." },
      dataSet: { type: "string", description: "The data set's name, or where its files lie; synthetic: made up at random." },
      inputs: strings("Columns or arrays of the data set's file that are the inputs."),
      labels: strings("Those that are the labels."),
      trainSize: whole(`Training examples used (default ${standard.trainSize}).`),
      testSize: whole(`Test examples used (default ${standard.testSize}).`),
      epochs: whole(`Epochs of every trial (default ${standard.epochs}).`),
      repeats: whole("How often each trial is run, with other random numbers."),
      maxRepeats: whole("Up to so many repeats where fewer cannot tell."),
      seed: { type: "integer", minimum: 0, description: "The first repeat's seed." },
      maxSeconds: { type: "number", exclusiveMinimum: 0, description: "Stop after this time; what is finished is reported." },
      override: strings("NAME=VALUE: module-level constants replaced in a copy in memory."),
    },
    required: ["a"],
  },
  outputSchema: schemas.parity ?? {},
  async call(raw, { resolve, signal, progress }) {
    const { a, b, ...request } = readInput(input, raw);
    const run = await beginParity(inFile(a, resolve), b === undefined ? undefined : inFile(b, resolve), request);
    let failure: string | null = null;
    run.onEvent((event) => {
      if (event.type === "failed") failure = `${event.message} ${event.advice}`;
      if (event.type === "progress") progress(event.fraction, `${Math.round(event.secondsElapsed)} s`);
    });
    signal.addEventListener("abort", () => run.stop());
    const report = await run.done;
    if (!report) throw new UsageError(failure ?? "Nothing was finished.");
    return { text: renderParityMarkdown(report), document: parityDocument(report) };
  },
};

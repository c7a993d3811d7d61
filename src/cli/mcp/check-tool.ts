import { availableParallelism } from "node:os";
import * as v from "valibot";
import { noColors } from "../../report/colors.ts";
import { jsonFormat } from "../../report/formats/json.ts";
import { textFormat } from "../../report/formats/text.ts";
import { schemas } from "../../report/schema/index.ts";
import type { CheckTask } from "../check/check-file.ts";
import { runCheck } from "../check/run-check.ts";
import { collectFiles } from "../collect-files.ts";
import { programVersion } from "../program-version.ts";
import { openTerminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { readInput } from "./read-input.ts";
import type { Tool } from "./tool.ts";

const version = v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/));
const input = v.object({
  paths: v.optional(v.array(v.string())),
  code: v.optional(v.string()),
  filename: v.optional(v.string(), "program.py"),
  select: v.optional(v.array(v.string())),
  ignore: v.optional(v.array(v.string())),
  kerasVersion: v.optional(version),
  tensorflowVersion: v.optional(version),
});

const strings = { type: "array", items: { type: "string" } };

export const checkTool: Tool = {
  name: "check",
  title: "Check model code",
  description:
    "Finds what is wrong with TensorFlow and Keras model code (Python files, notebooks, folders, or a program's text) without running it: " +
    "weights drawn too large, softmax applied twice, shapes that do not fit, losses that do not fit the output, names that the version in " +
    "force no longer has. Each finding has its place, what it does to this very model, and a fix where there is one.",
  inputSchema: {
    type: "object",
    properties: {
      paths: { ...strings, description: "Files and folders; left out for the working directory." },
      code: { type: "string", description: "A program's text, instead of paths." },
      filename: { type: "string", description: "The name of `code` in the report." },
      select: { ...strings, description: "Only these rules: codes (KP101), prefixes of codes (KP1) or names." },
      ignore: { ...strings, description: "Not these rules." },
      kerasVersion: { type: "string", description: "The version of Keras in force, such as 3.15.1." },
      tensorflowVersion: { type: "string", description: "The version of TensorFlow in force, such as 2.21.0." },
    },
  },
  outputSchema: schemas.check ?? {},
  async call(raw, { resolve, signal }) {
    const { paths, code, filename, ...flags } = readInput(input, raw);
    if (paths && code !== undefined) throw new UsageError("Give either paths or code.");
    const collected = code === undefined ? collectFiles((paths ?? ["."]).map(resolve)) : null;
    const tasks: readonly CheckTask[] = collected
      ? collected.files.map((path) => ({ path, bytes: null, isNamed: collected.named.has(path) }))
      : [{ path: filename, bytes: Buffer.from(code ?? ""), isNamed: true }];
    const json = jsonFormat();
    const text = textFormat({ colors: noColors, link: (shown) => shown, programVersion });
    let document = json.begin;
    let written = "";
    await runCheck({
      tasks,
      setup: { kind: "check", flags: withoutUndefined(flags), mend: null, cache: null },
      jobs: availableParallelism(),
      signal,
      terminal: openTerminal({ color: "never", quiet: true }),
      problems: collected?.problems ?? [],
      baseline: null,
      format: {
        begin: "",
        file(report) {
          document += json.file(report);
          return text.file(report);
        },
        end(summary) {
          document += json.end(summary);
          return text.end(summary);
        },
      },
      output: {
        async write(piece) {
          written += piece;
        },
        commit() {},
        discard() {},
      },
      apply: async () => null,
    });
    if (signal.aborted) throw new UsageError("The check was cancelled.");
    return { text: written, document: JSON.parse(document) as object };
  },
};

/** Options that are not given are absent. */
function withoutUndefined<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}

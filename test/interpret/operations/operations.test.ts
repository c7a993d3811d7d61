import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interpret } from "../../../src/core/interpret/interpret.ts";
import { isSequence, numberOf, type Value } from "../../../src/core/interpret/value.ts";
import { pythonParser } from "../../support/python-parser.ts";

type Shape = readonly (number | null)[];
/** What make_operation_cases.py writes for a result: a shape, several, a shape as a tuple, or a rank that is not known. */
type Result = Shape | readonly Result[] | { readonly tuple: Shape } | { readonly rank: null } | null;
type Case = readonly [expression: string, shapes: Readonly<Record<string, Shape>>, result: Result];

const parser = await pythonParser();
const software = [
  { name: "tensorflow", imports: "import tensorflow as tf\nfrom tensorflow import keras\n", generation: "tf2", mostUnknown: 0.05 },
  { name: "keras", imports: "import tensorflow as tf\nimport keras\n", generation: "keras3", mostUnknown: 0.05 },
  { name: "backend", imports: "import tensorflow as tf\nfrom tensorflow import keras\n", generation: "tf2", mostUnknown: 0.05 },
] as const;

/** The value of the expression on inputs of these shapes. */
function evaluated([expression, shapes]: Case, { imports, generation }: (typeof software)[number]): Value | null {
  const inputs = Object.entries(shapes).map(([name, shape]) => `${name} = keras.Input(batch_shape=(${shape.map(dimension).join("")}))\n`);
  const text = `${imports}${inputs.join("")}tf.identity((${expression}))\n`;
  const { calls } = interpret(parser.parse(text), { generation, stepBudget: 100_000 });
  const args = calls.findLast(({ name }) => name === "tensorflow.identity")?.arguments;
  return args?.extra[0]?.value ?? [...(args?.named.values() ?? [])][0]?.value ?? null;
}

function dimension(size: number | null): string {
  return `${size ?? "None"},`;
}

type Verdict = "equal" | "unknown" | "wrong";

function compare(value: Value | null, real: Result): Verdict {
  if (!value || value.kind === "unknown" || real === null || "rank" in real) return "unknown";
  if ("tuple" in real) return isSequence(value) ? compareShapes(value.elements.map(numberOf), real.tuple) : "unknown";
  if (real.some(isNested)) {
    if (!isSequence(value)) return value.kind === "tensor" && value.shape === null ? "unknown" : "wrong";
    const parts = real as readonly Result[];
    if (parts.length !== value.elements.length) return value.isComplete ? "wrong" : "unknown";
    const verdicts = value.elements.map((element, i) => compare(element, parts[i] ?? null));
    return verdicts.includes("wrong") ? "wrong" : verdicts.includes("unknown") ? "unknown" : "equal";
  }
  if (value.kind === "number" || value.kind === "boolean") return real.length === 0 ? "equal" : "wrong";
  if (value.kind !== "tensor" && value.kind !== "array") return "unknown";
  return value.shape === null ? "unknown" : compareShapes(value.shape, real as Shape);
}

function isNested(part: unknown): boolean {
  return typeof part === "object" && part !== null;
}

/** A size that is known to us only is right where the software does not look that far; one that differs is wrong. */
function compareShapes(ours: Shape, real: Shape): Verdict {
  if (ours.length !== real.length) return "wrong";
  if (ours.some((size, i) => size !== null && real[i] !== null && size !== real[i])) return "wrong";
  return ours.some((size, i) => size === null && real[i] !== null) ? "unknown" : "equal";
}

describe.each(software)("shapes that $name gives", (one) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(`fixtures/${one.name}.json`, import.meta.url), "utf8"));
  const results = cases
    .map((case_) => ({ case_, value: evaluated(case_, one) }))
    .map((each) => ({ ...each, verdict: compare(each.value, each.case_[2]) }));
  const texts = (verdict: Verdict) =>
    results
      .filter((result) => result.verdict === verdict)
      .map(({ case_, value }) => `${case_[0]} ${JSON.stringify(case_[1])} → ${JSON.stringify(case_[2])}, ours ${shapeText(value)}`);

  it("are never given otherwise", () => {
    expect(texts("wrong")).toEqual([]);
  });

  it("are known but for a few", () => {
    const unknown = texts("unknown");
    if (process.env.SHOW_UNKNOWN) console.log(unknown.join("\n"));
    expect(unknown.length, unknown.join("\n")).toBeLessThanOrEqual(cases.length * one.mostUnknown);
  });
});

function shapeText(value: Value | null): string {
  if (!value) return "nothing";
  if (isSequence(value)) return `[${value.elements.map(shapeText).join(", ")}]`;
  return value.kind === "tensor" || value.kind === "array"
    ? JSON.stringify(value.shape)
    : value.kind === "unknown"
      ? `? ${value.reason}`
      : value.kind;
}

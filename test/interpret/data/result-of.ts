import { interpret } from "../../../src/core/interpret/interpret.ts";
import type { Value } from "../../../src/core/interpret/value.ts";
import { pythonParser } from "../../support/python-parser.ts";

const parser = await pythonParser();

/** What the interpreter knows of `expression` after `lines` have run. */
export function resultOf(lines: readonly string[], expression: string, generation: "tf1" | "tf2" | "keras3" = "keras3"): Value {
  const text = ["import numpy as np", ...lines, `np.save("result", (${expression}))`].join("\n");
  const { calls } = interpret(parser.parse(text), { generation, stepBudget: 100_000 });
  const saved = calls.findLast((record) => record.name === "numpy.save");
  const value = saved?.arguments.extra[1]?.value ?? saved?.arguments.named.get("arr")?.value;
  if (!value) throw new Error(`nothing was saved by\n${text}`);
  return value;
}

/** A value in the words of the fixtures: shape and type of arrays, the value of numbers. */
export function outline(value: Value): unknown {
  switch (value.kind) {
    case "array":
      return { shape: value.shape, dtype: value.dtype };
    case "number":
      return value.value === null ? { shape: [] } : { value: Number(value.value.toFixed(6)) };
    case "boolean":
      return { value: value.value ? 1 : 0 };
    case "tuple":
    case "list":
      return value.elements.every((element) => element.kind === "number")
        ? { value: value.elements.map((element) => (element.kind === "number" ? element.value : null)) }
        : value.elements.map(outline);
    case "dict":
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key.slice(2), outline(entry.value)]));
    case "string":
      return value.value;
    case "unknown":
      return { unknown: value.reason };
    default:
      return { kind: value.kind };
  }
}

/** An element of a dataset with the shapes and types of its arrays. */
export function elementOutline(value: Value): unknown {
  if (value.kind === "array") return { shape: value.shape, dtype: value.dtype };
  if (value.kind === "tuple" || value.kind === "list") return value.elements.map(elementOutline);
  if (value.kind === "dict") {
    const entries = [...value.entries].map(([key, entry]): [string, unknown] => [key.slice(2), elementOutline(entry.value)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return { kind: value.kind, ...(value.kind === "unknown" ? { reason: value.reason } : {}) };
}

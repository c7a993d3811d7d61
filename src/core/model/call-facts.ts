import type { ArgumentFact, CallFact, PlainValue } from "../analysis.ts";
import { canonicalName, reportedName } from "../api/canonical-name.ts";
import type { Generation } from "../api/generation.ts";
import { parametersOf } from "../api/signatures.ts";
import type { Interpretation } from "../interpret/interpret.ts";
import { type CallArgument, isSequence, type Value } from "../interpret/value.ts";
import type { Place, Span } from "../text/span.ts";
import type { Experiment } from "./experiment.ts";
import { type Fact, known, unknown } from "./fact.ts";

/** The resolved library calls of a file as plain data. */
export function listCallFacts(
  interpretation: Interpretation,
  experiments: readonly Experiment[],
  options: { readonly generation: Generation; readonly place: (span: Span) => Place },
): readonly CallFact[] {
  const { place } = options;
  const layersAt = new Map<string, { experiment: string; layer: string }[]>();
  for (const experiment of experiments) {
    for (const layer of experiment.layers) {
      const key = spanKey(layer.place.span);
      layersAt.set(key, [...(layersAt.get(key) ?? []), { experiment: experiment.id, layer: layer.id }]);
    }
  }
  return interpretation.calls.map((record): CallFact => {
    const { call, result } = record;
    const parameters = parametersOf(canonicalName(record.name), options.generation);
    const argument = (name: string | null, given: CallArgument): ArgumentFact => ({
      name,
      positional: given.keyword === null,
      place: place(given.span),
      keyword: given.keyword && place(given.keyword.span),
      value: plainFact(given.value, place),
    });
    const named = [...record.arguments.named].map(([name, given]) =>
      argument(given.keyword === null || parameters?.includes(name) ? name : (given.keyword?.name ?? name), given),
    );
    return {
      qualifiedName: reportedName(record.name),
      canonicalName: canonicalName(record.name, options.generation),
      place: place(call.span),
      callee: place(call.callee.span),
      arguments: [...named, ...record.arguments.extra.map((given) => argument(null, given))].sort(
        (a, b) => a.place.span.start - b.place.span.start,
      ),
      isComplete: record.arguments.isComplete,
      shape:
        result.kind === "tensor" || result.kind === "array"
          ? result.shape
            ? known(result.shape, "derived", place(call.span))
            : unknown("the shape is not known", place(call.span))
          : null,
      layers: layersAt.get(spanKey(call.span)) ?? [],
    };
  });
}

function spanKey(span: Span): string {
  return `${span.start}:${span.end}`;
}

function plainFact(value: Value, place: (span: Span) => Place): Fact<PlainValue> {
  const at = value.span && place(value.span);
  const plain = plainValue(value);
  if (plain === undefined) return unknown(value.kind === "unknown" ? value.reason : "it is not a plain value", at);
  return known(plain, "written", at);
}

/** So many elements of nested lists are told; a list may hold itself. */
const mostElements = 2_000;

/** A value as plain data; undefined where it is something else, or not known. */
export function plainValue(value: Value, told = { elements: 0 }): PlainValue | undefined {
  if (told.elements++ > mostElements) return undefined;
  switch (value.kind) {
    case "none":
      return null;
    case "boolean":
    case "string":
      return value.value;
    case "number":
      return value.value ?? undefined;
    default: {
      if (!isSequence(value) || !value.isComplete) return undefined;
      const elements: PlainValue[] = [];
      for (const element of value.elements) {
        const plain = plainValue(element, told);
        if (plain === undefined) return undefined;
        elements.push(plain);
      }
      return elements;
    }
  }
}

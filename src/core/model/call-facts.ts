import type { ArgumentFact, CallFact, PlainValue } from "../analysis.ts";
import { canonicalName, reportedName } from "../api/canonical-name.ts";
import type { Generation } from "../api/generation.ts";
import { parametersOf } from "../api/signatures.ts";
import type { Interpretation } from "../interpret/interpret.ts";
import type { CallRecord } from "../interpret/machine.ts";
import { type CallArgument, isSequence, type Value } from "../interpret/value.ts";
import type { Place, Span } from "../text/span.ts";
import type { Experiment } from "./experiment.ts";
import { type Fact, known, unknown } from "./fact.ts";
import { once } from "./once.ts";

/** The resolved library calls of a program. What is read from one is made when it is first asked for: rules look at few of them. */
export function listCallFacts(
  interpretation: Interpretation,
  experiments: readonly Experiment[],
  context: CallContext,
): readonly CallFact[] {
  const layersAt = once(() => layersByPlace(experiments));
  return interpretation.calls.map((record) => new ProgramCall(record, context, layersAt));
}

/** A call with all that is known of it, as plain data. */
export function plainCall(call: CallFact): CallFact {
  const { qualifiedName, canonicalName, place, callee, isComplete, isWrittenOut, shape, layers } = call;
  const given = call.arguments.map(({ name, positional, place: at, keyword, value }) => ({ name, positional, place: at, keyword, value }));
  return { qualifiedName, canonicalName, place, callee, arguments: given, isComplete, isWrittenOut, shape, layers };
}

interface CallContext {
  readonly generation: Generation;
  readonly place: (span: Span) => Place;
}

type LayersByPlace = ReadonlyMap<string, CallFact["layers"]>;

function layersByPlace(experiments: readonly Experiment[]): LayersByPlace {
  const found = new Map<string, { experiment: string; layer: string }[]>();
  for (const experiment of experiments) {
    for (const layer of experiment.layers) {
      const key = spanKey(layer.place.span);
      const here = found.get(key);
      if (here) here.push({ experiment: experiment.id, layer: layer.id });
      else found.set(key, [{ experiment: experiment.id, layer: layer.id }]);
    }
  }
  return found;
}

class ProgramCall implements CallFact {
  readonly qualifiedName: string;
  readonly canonicalName: string;
  readonly #record: CallRecord;
  readonly #context: CallContext;
  readonly #layersAt: () => LayersByPlace;
  #arguments: readonly ArgumentFact[] | undefined;

  constructor(record: CallRecord, context: CallContext, layersAt: () => LayersByPlace) {
    this.qualifiedName = reportedName(record.name);
    this.canonicalName = canonicalName(record.name, context.generation);
    this.#record = record;
    this.#context = context;
    this.#layersAt = layersAt;
  }

  get place() {
    return this.#context.place(this.#record.call.span);
  }

  get callee() {
    return this.#context.place(this.#record.call.callee.span);
  }

  get arguments() {
    this.#arguments ??= argumentFacts(this.#record, this.#context);
    return this.#arguments;
  }

  get isComplete() {
    return this.#record.arguments.isComplete;
  }

  get isWrittenOut() {
    return this.#record.call.arguments.every(({ kind }) => kind === "positional" || kind === "keyword");
  }

  get shape() {
    const { result } = this.#record;
    if (result.kind !== "tensor" && result.kind !== "array") return null;
    return result.shape ? known(result.shape, "derived", this.place) : unknown("the shape is not known", this.place);
  }

  get layers() {
    return this.#layersAt().get(spanKey(this.#record.call.span)) ?? [];
  }
}

function argumentFacts(record: CallRecord, { generation, place }: CallContext): readonly ArgumentFact[] {
  const parameters = parametersOf(canonicalName(record.name), generation);
  const found: { readonly name: string | null; readonly given: CallArgument }[] = [];
  for (const [name, given] of record.arguments.named)
    found.push({ name: given.keyword === null || parameters?.includes(name) ? name : given.keyword.name, given });
  for (const given of record.arguments.extra) found.push({ name: null, given });
  return found.sort((a, b) => a.given.span.start - b.given.span.start).map(({ name, given }) => new ProgramArgument(name, given, place));
}

class ProgramArgument implements ArgumentFact {
  readonly positional: boolean;
  readonly #given: CallArgument;
  readonly #place: (span: Span) => Place;

  constructor(
    readonly name: string | null,
    given: CallArgument,
    place: (span: Span) => Place,
  ) {
    this.positional = given.keyword === null;
    this.#given = given;
    this.#place = place;
  }

  get place() {
    return this.#place(this.#given.span);
  }

  get keyword() {
    const { keyword } = this.#given;
    return keyword && this.#place(keyword.span);
  }

  get value() {
    return plainFact(this.#given.value, this.#place);
  }
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

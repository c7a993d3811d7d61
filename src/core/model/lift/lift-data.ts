import { classesIn } from "../../api/data-sets.ts";
import { type ArrayContent, rangeOf, stepsOf } from "../../interpret/array-content.ts";
import { datasetExamples } from "../../interpret/library/data/dataset.ts";
import type { ArrayValue, Value } from "../../interpret/value.ts";
import type { ArraySource } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { liftSource } from "./lift-source.ts";

/** A set of examples that the program feeds, before batches are cut from it. */
export function liftArray(context: LiftContext, value: Value | null, what: string): Fact<ArraySource> {
  const place = placeOf(context, value);
  if (value?.kind === "tensor" && /random|uniform|normal/.test(value.operation)) return unknown(`the ${what} are drawn at random`, place);
  if (value?.kind !== "array") return unknownFrom(context, value, `the ${what} are not known`, place);
  const { content } = value;
  if (content?.type !== "dataSet") return unknown(sourceOf(content, what), place);
  const source = liftSource(context, content, { what, place: place ?? context.place({ start: 0, end: 0 }) });
  if (!source.known) return source;
  // Where rows were taken in a loop, the source holds all of them.
  const from = value.rows ? 1 : 0;
  if (value.shape?.slice(from).some((size, i) => size !== null && size !== source.value.shape[i + from]))
    return unknown(`the ${what} are changed in a way that is not followed`, place);
  return source;
}

/** Why examples that come from no data set cannot be had here. */
function sourceOf(content: ArrayContent | null, what: string): string {
  if (content?.type === "external") return `the ${what} are read from ${content.what}`;
  if (content?.type === "made") return `the ${what} are ${content.what}`;
  return content?.type === "random" ? `the ${what} are drawn at random` : `the ${what} do not come from a data set that is known`;
}

/**
 * All inputs and labels that are trained on, and how much they count, also where a dataset gives all of them; its steps are those of
 * the whole arrays.
 */
export function examplesOf(inputs: Value | null, labels: Value | null): readonly [Value | null, Value | null, weights: Value | null] {
  if (inputs?.kind !== "dataset") return [inputs, labels, null];
  const examples = datasetExamples(inputs);
  if (examples.kind !== "tuple") return [examples, labels, null];
  const [x = null, y = null, weights = null] = examples.elements;
  return [x, y, weights];
}

/** The first `count` examples only. */
export function takeFirst(source: ArraySource, count: number): ArraySource {
  return takeRows(source, 0, Math.min(count, source.shape[0] ?? 0));
}

/** The examples from `start` on. */
export function takeFrom(source: ArraySource, start: number): ArraySource {
  return takeRows(source, start, source.shape[0] ?? 0);
}

function takeRows(source: ArraySource, start: number, stop: number): ArraySource {
  if (start === 0 && stop === source.shape[0]) return source;
  return {
    ...source,
    shape: [stop - start, ...source.shape.slice(1)],
    transforms: [...source.transforms, { kind: "take", start, stop, place: source.place }],
  };
}

/** The order in which examples are visited, from where in the program they were shuffled. */
export function liftShuffle(context: LiftContext, inputs: ArrayValue, labels: ArrayValue): Fact<"everyEpoch" | "once" | "never"> {
  const place = placeOf(context, inputs);
  if (inputs.shuffledAt === null && labels.shuffledAt === null) return known("never", "default", place);
  if (inputs.shuffledAt === null || labels.shuffledAt === null) return unknown("inputs and labels are not shuffled together", place);
  return known(inputs.shuffledAt > 0 ? "everyEpoch" : "once", "written", place);
}

/** Which split examples are of that are evaluated; null where they are of no data set. A part split off at random is another one. */
export function evaluatedSplit({ content }: ArrayValue): "train" | "test" | null {
  if (content?.type !== "dataSet") return null;
  const isSecond = content.steps.some((step) => step.kind === "split" && step.part === "second");
  return isSecond ? "test" : content.split;
}

/** An array of examples in few words. */
export interface ArrayDescription {
  /** The data set; null where the examples come from elsewhere. */
  readonly name: string | null;
  readonly shape: readonly (number | null)[] | null;
  readonly dtype: string | null;
  /** The depth of a one-hot encoding, or how many classes the labels of a data set have. */
  readonly classes: number | null;
  /** The values' range or how they were scaled: "[0, 1]", "standardised"; null where the source does not tell. */
  readonly scaling: string | null;
  /** Where examples are read from that are not in the text; null for data sets and for arrays made here. */
  readonly external: string | null;
}

/** What is known of an array: which data set, how many classes, how it is scaled. */
export function describeArray(value: ArrayValue): ArrayDescription {
  const { content, shape, dtype } = value;
  return {
    name: content?.type === "dataSet" ? content.dataSet : content?.type === "external" ? (content.dataSet ?? null) : null,
    shape,
    dtype,
    classes: classesOf(content),
    scaling: scalingOf(content),
    external: content?.type === "external" ? content.what : null,
  };
}

function classesOf(content: ArrayContent | null): number | null {
  const encoded = stepsOf(content).find((step) => step.kind === "oneHot");
  if (encoded?.kind === "oneHot") return encoded.classes;
  if (content?.type === "external") return content.classes ?? null;
  if (content?.type !== "dataSet" || content.part !== "labels") return null;
  if (!content.steps.some(({ kind }) => kind === "elementwise")) return classesIn(content.dataSet, content.load);
  // `y % 2`, `y == 3`: other classes than those of the data set.
  const range = rangeOf(content);
  return range && range[0] >= 0 && Number.isInteger(range[1]) ? range[1] + 1 : null;
}

function scalingOf(content: ArrayContent | null): string | null {
  const statistics = stepsOf(content).filter((step) => step.kind === "statistic");
  const last = stepsOf(content).findLastIndex((step) => step.kind === "statistic");
  const later = stepsOf(content).slice(last + 1);
  const isUntouched = later.every((step) => step.kind !== "affine" && step.kind !== "pad" && !(step.kind === "other" && !step.keepsRange));
  const names = statistics.map((step) => `${step.operation} ${step.by}`);
  if (names.length > 0 && isUntouched) {
    const text = names.slice(-2).join(", ");
    if (text === "subtract mean, divide std") return "standardised";
    if (text.endsWith("subtract mean")) return "centred";
    if (text.endsWith("divide norm")) return "unit length";
    if (text.endsWith("divide std")) return "divided by the standard deviation";
  }
  // What is filled with one number is there to be written into.
  const range = content?.type === "constant" ? null : rangeOf(content);
  return range && `[${range.map((end) => String(Number(end.toPrecision(6)))).join(", ")}]`;
}

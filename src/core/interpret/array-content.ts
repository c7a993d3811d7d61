import { classesIn, dataSetFacts, examplesIn, type LoadArguments } from "../api/data-sets.ts";
import { type ElementwiseStep, elementwiseValue } from "../api/elementwise-step.ts";
import type { Span } from "../text/span.ts";
import type { Agreement, Prediction } from "./predictions.ts";
import type { ArrayValue } from "./value.ts";

/** Where the contents of an array come from, and what was done to them since. */
export type ArrayContent =
  | {
      readonly type: "dataSet";
      readonly dataSet: string;
      readonly split: "train" | "test";
      readonly part: "inputs" | "labels";
      /** What `load_data` is asked for beyond its defaults. */
      readonly load?: LoadArguments;
      readonly steps: readonly ArrayStep[];
    }
  /** A random permutation of the numbers from 0 to `count` − 1. */
  | { readonly type: "permutation"; readonly count: number | null }
  /** Values drawn at random by NumPy, multiplied by `scale`. */
  | { readonly type: "random"; readonly distribution: "normal" | "uniform"; readonly a: number; readonly b: number }
  | { readonly type: "constant"; readonly value: number }
  | { readonly type: "identity"; readonly size: number }
  /** Read from outside of the text: a file, a folder of images, a download. `what` names it: "`train.csv`", "images in `data/train`". */
  | {
      readonly type: "external";
      readonly what: string;
      readonly steps: readonly ArrayStep[];
      /** The smallest and the largest value as they are read, where that follows from what is read: images have 0 to 255. */
      readonly range?: readonly [number, number];
      /** Its name in a catalog of data sets: "cats_vs_dogs". */
      readonly dataSet?: string;
      /** Which part of that data set, where that is known. */
      readonly part?: "inputs" | "labels";
      /** Labels are one of so many. */
      readonly classes?: number;
      /** Labels are rows of zeros with a one, of a length that is not known. */
      readonly isOneHot?: true;
    }
  /** Made by the program in a way of which only this is followed: "random integers". */
  | {
      readonly type: "made";
      readonly what: string;
      readonly range: readonly [number, number] | null;
      readonly steps: readonly ArrayStep[];
      /** It is what a model predicts. */
      readonly prediction?: Prediction;
      /** It is a comparison of what a model predicts with labels. */
      readonly agreement?: Agreement;
    }
  /** Written in the text, row after row; only of small arrays. */
  | { readonly type: "literal"; readonly values: readonly number[] }
  /** A statistic over the examples of an array; `of` tells which array (see `sourceKey`). */
  | ({ readonly type: "statistic"; readonly statistic: Statistic; readonly of: string } & StatisticSource);

/** Which numbers a statistic is taken of. */
export interface StatisticSource {
  /** The axes that it is taken over, counted from the front, null for all; undefined where they are not known or it is spread in another way. */
  readonly axes?: readonly number[] | null | undefined;
  /** The array; undefined where it is not known as a whole. */
  readonly source?: ArrayContent | undefined;
  /** What was added to it. */
  readonly add?: number | undefined;
}

export type Statistic = "mean" | "std" | "min" | "max" | "range" | "norm";

export type ArrayStep = { readonly span: Span | null } & (
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  | { readonly kind: "cast"; readonly dtype: string }
  /** `wrapsIn` names the type of whole numbers whose range the result leaves. */
  | { readonly kind: "affine"; readonly multiply: number; readonly add: number; readonly wrapsIn?: string }
  | ({ readonly kind: "elementwise" } & ElementwiseStep)
  | { readonly kind: "transpose"; readonly axes: readonly number[] }
  | { readonly kind: "oneHot"; readonly classes: number }
  | { readonly kind: "take"; readonly start: number; readonly stop: number }
  /** Sequences are cut or filled up to this length. */
  | { readonly kind: "pad"; readonly length: number; readonly how: Padding | null }
  /** One of the two parts of a split; `size` null where the number of its examples is not known. */
  | { readonly kind: "split"; readonly part: "first" | "second"; readonly size: number | null; readonly how: RandomSplit | null }
  /** A statistic of the data is subtracted, or the data is divided by it; `zero` says what one of zero counts as. */
  | ({
      readonly kind: "statistic";
      readonly operation: "subtract" | "divide";
      readonly by: Statistic;
      readonly zero?: "one";
    } & StatisticSource)
  /** Anything else: "rows chosen by a condition". */
  | { readonly kind: "other"; readonly what: string; readonly keepsRange: boolean; readonly keepsRows: boolean }
);

/** How `pad_sequences` cuts and fills up; null where not all of it is known. */
export interface Padding {
  readonly padding: "pre" | "post";
  readonly truncating: "pre" | "post";
  readonly value: number;
  readonly dtype: string;
}

/** How `train_test_split` chooses; null where it is not known. A seed of null is another one in every run. */
export interface RandomSplit {
  /** The labels of which both parts get equal shares. */
  readonly stratify?: Extract<ArrayContent, { readonly type: "dataSet" }>;
  readonly sizes: readonly [first: number, second: number];
  readonly seed: number | null;
}

/** Values of an array that are written in the text are kept up to this number. */
export const mostLiteralValues = 1024;

/** What the content becomes by one more step of preparation; null where nothing of it is known any more. */
export function contentAfter(content: ArrayContent | null, step: ArrayStep): ArrayContent | null {
  if (!content) return null;
  switch (content.type) {
    case "dataSet":
    case "external":
    case "made":
      return { ...content, steps: withStep(content.steps, step) };
    case "random":
    case "constant":
      if (step.kind === "cast" && !/^b?float/.test(step.dtype)) return null;
      return step.kind === "reshape" ||
        step.kind === "take" ||
        step.kind === "split" ||
        step.kind === "cast" ||
        step.kind === "transpose" ||
        keepsRange(step)
        ? content
        : null;
    case "literal":
      if (step.kind === "cast") return { ...content, values: /^u?int/.test(step.dtype) ? content.values.map(Math.trunc) : content.values };
      return step.kind === "reshape" ? content : null;
    case "identity":
    case "permutation":
      return step.kind === "cast" ? content : null;
    case "statistic":
      if (step.kind === "cast") return content;
      return step.kind === "reshape" ? { ...content, axes: undefined } : null;
  }
}

/** Preparation has few steps; what a loop does hundreds of times is not followed one by one. */
const mostSteps = 100;

function withStep(steps: readonly ArrayStep[], step: ArrayStep): readonly ArrayStep[] {
  if (steps.length < mostSteps) return [...steps, step];
  return [
    ...steps.slice(0, mostSteps - 1),
    { kind: "other", what: "changed many times", keepsRange: false, keepsRows: false, span: step.span },
  ];
}

function keepsRange(step: ArrayStep): boolean {
  return step.kind === "other" && step.keepsRange;
}

/** The steps of preparation since the data were read. */
export function stepsOf(content: ArrayContent | null): readonly ArrayStep[] {
  return content && "steps" in content ? content.steps : [];
}

/** Number of examples after all steps, not counting that rows may have been taken in a loop. */
export function exampleCount(content: ArrayContent | null): number | null {
  if (content?.type !== "dataSet") return null;
  let count: number | null = examplesIn(content.dataSet, content.split, content.load);
  for (const step of content.steps) {
    if (step.kind === "reshape") count = step.shape[0] ?? null;
    else if (step.kind === "take") count = step.stop - step.start;
    else if (step.kind === "split") count = step.size;
    else if ((step.kind === "other" && !step.keepsRows) || (step.kind === "transpose" && step.axes[0] !== 0)) count = null;
  }
  return count;
}

export type ValueRange = readonly [number, number];

/** The smallest and the largest value that the array can have. */
export function rangeOf(content: ArrayContent | null): ValueRange | null {
  if (!content) return null;
  switch (content.type) {
    case "dataSet": {
      const facts = dataSetFacts[content.dataSet];
      if (!facts) return null;
      const classes = classesIn(content.dataSet, content.load);
      const labels: ValueRange | null = classes === null ? null : [0, classes - 1];
      return rangeAfter(content.part === "labels" ? labels : facts.range, content.steps);
    }
    case "external":
      return rangeAfter(content.range ?? null, content.steps);
    case "made":
      return rangeAfter(content.range, content.steps);
    case "random":
      return content.distribution === "uniform" ? [Math.min(content.a, content.b), Math.max(content.a, content.b)] : null;
    case "constant":
      return [content.value, content.value];
    case "identity":
      return [0, 1];
    case "permutation":
      return content.count === null ? null : [0, content.count - 1];
    case "literal":
      return content.values.length === 0 ? null : [Math.min(...content.values), Math.max(...content.values)];
    case "statistic":
      return null;
  }
}

function rangeAfter(start: ValueRange | null, steps: readonly ArrayStep[]): ValueRange | null {
  let range = start;
  for (const step of steps) range = rangeAfterStep(range, step);
  return range;
}

function rangeAfterStep(range: ValueRange | null, step: ArrayStep): ValueRange | null {
  switch (step.kind) {
    case "reshape":
    case "take":
    case "split":
    case "transpose":
      return range;
    case "oneHot":
      return [0, 1];
    case "cast":
      return range && castRange(range, step.dtype);
    case "affine": {
      if (!range) return null;
      if (step.wrapsIn) return rangeOfType(step.wrapsIn);
      const ends = range.map((value) => tidy(value * step.multiply + step.add));
      return [Math.min(...ends), Math.max(...ends)];
    }
    case "pad":
      return range && [Math.min(0, range[0]), Math.max(0, range[1])];
    case "elementwise":
      return elementwiseRange(range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], step);
    case "statistic":
      // What has its minimum subtracted and is divided by its range lies between 0 and 1, whatever it was.
      if (step.operation === "divide" && (step.by === "range" || step.by === "max")) return [0, 1];
      return null;
    case "other":
      return step.keepsRange ? range : null;
  }
}

/** Remainders are taken of whole numbers only, and in a long range all of them occur. */
function elementwiseRange([low, high]: ValueRange, step: ElementwiseStep): ValueRange {
  const { operator, operand } = step;
  if (operator === "%") return low < 0 || high >= operand ? [0, operand - 1] : [low, high];
  const ends = [low, high, ...(operand >= low && operand <= high ? [operand] : [])].map((x) => elementwiseValue(step, x));
  return [Math.min(...ends), Math.max(...ends)];
}

/** The numbers that a type of whole numbers holds; null for other types. */
export function rangeOfType(dtype: string): ValueRange | null {
  const match = /^(u?)int(8|16|32)$/.exec(dtype);
  if (!match) return null;
  const size = 2 ** Number(match[2]);
  return match[1] ? [0, size - 1] : [-size / 2, size / 2 - 1];
}

/** What does not fit into whole numbers wraps around, to anywhere. */
function castRange(range: ValueRange, dtype: string): ValueRange {
  if (!/^u?int/.test(dtype)) return range;
  const whole: ValueRange = [Math.trunc(range[0]), Math.trunc(range[1])];
  const most = rangeOfType(dtype);
  return most && (whole[0] < most[0] || whole[1] > most[1]) ? most : whole;
}

/** Without the last digits, which only rounding has made. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** True where the smallest and the largest value of `rangeOf` certainly occur: nothing was left out since the data were read. */
export function isWhole(content: ArrayContent | null): boolean {
  if (content?.type === "literal") return true;
  if (content?.type !== "dataSet") return false;
  return content.steps.every(
    (step) =>
      step.kind === "reshape" ||
      step.kind === "transpose" ||
      step.kind === "cast" ||
      step.kind === "elementwise" ||
      (step.kind === "affine" && !step.wrapsIn) ||
      step.kind === "oneHot",
  );
}

/** How many classes the labels of a whole data set have: each number from 0 on occurs. */
export function classCount({ content, rows }: ArrayValue): number | null {
  if (content?.type !== "dataSet" || content.part !== "labels" || rows || !isWhole(content)) return null;
  const range = content.steps.every((step) => step.kind === "cast" || step.kind === "reshape" || step.kind === "elementwise")
    ? rangeOf(content)
    : null;
  return range && range[1] + 1;
}

/**
 * Tells of which values a statistic was computed: two arrays with the same key have the same mean and spread as far as
 * scaling is concerned. The split does not matter (test data are scaled by what was learned of the training data),
 * nor does it that the mean was already subtracted.
 */
export function sourceKey(content: ArrayContent | null): string | null {
  if (!content || content.type === "literal" || content.type === "statistic") return null;
  const scale = stepsOf(content)
    .filter((step) => step.kind === "affine" || step.kind === "oneHot" || (step.kind === "statistic" && step.operation === "divide"))
    .map((step) => (step.kind === "affine" ? `${step.multiply} ${step.add}` : step.kind === "statistic" ? step.by : step.kind));
  const source = content.type === "dataSet" ? `${content.dataSet} ${content.part}` : content.type;
  return [source, ...scale].join("|");
}

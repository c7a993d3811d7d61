import { type ArrayStep, rangeOf, stepsOf } from "../../interpret/array-content.ts";
import type { ArrayValue } from "../../interpret/value.ts";
import type { Place, Span } from "../../text/span.ts";
import { describeArray, evaluatedSplit } from "../lift/lift-data.ts";
import type { DataFact } from "./flow.ts";

const imageSets = new Set(["mnist", "fashion_mnist", "cifar10", "cifar100"]);

/** What is known of an array's numbers and of what was done to them. */
export function describeData(array: ArrayValue, placeOf: (span: Span | null) => Place | null): DataFact {
  const { content } = array;
  const { name, classes, external } = describeArray(array);
  const isDataSet = content?.type === "dataSet";
  return {
    dtype: array.dtype,
    range: rangeOf(content) ?? wordsOf(content),
    classes,
    dataSet: name,
    source: external,
    split: evaluatedSplit(array),
    part: isDataSet || content?.type === "external" ? (content.part ?? null) : null,
    isOneHot: (content?.type === "external" && content.isOneHot === true) || stepsOf(content).some((step) => step.kind === "oneHot"),
    isRandom: content?.type === "random",
    isImage:
      (isDataSet && content.part === "inputs" && imageSets.has(content.dataSet)) ||
      (content?.type === "external" && /\bimages?\b/.test(content.what)),
    shuffledAt: array.shuffledAt,
    steps: stepsOf(content).map((step, i) => ({
      kind: step.kind,
      text: textOf(step),
      place: placeOf(step.span),
      scaledBy: scaledBy(content, step, i),
    })),
  };
}

/** After how many of its steps an array was what a statistic over examples, which it is scaled by, is of; null where it is of another. */
function scaledBy(content: ArrayValue["content"], step: ArrayStep, at: number): number | null {
  if (step.kind !== "statistic" || !content || !step.source || step.source.type !== content.type) return null;
  if (step.axes === undefined || (step.axes !== null && !step.axes.includes(0))) return null;
  const [earlier, steps] = [stepsOf(step.source), stepsOf(content)];
  const isOwn = earlier.length <= at && earlier.every((one, i) => one === steps[i]) && baseOf(step.source) === baseOf(content);
  return isOwn ? earlier.length : null;
}

/** An array's content as it was read. */
function baseOf(content: ArrayValue["content"]): string {
  return JSON.stringify({ ...content, steps: [] });
}

/** The numbers of words in texts that were asked for with `num_words`: the rarest of them occurs. */
function wordsOf(content: ArrayValue["content"]): DataFact["range"] {
  if (content?.type !== "dataSet" || content.part !== "inputs" || !/^(imdb|reuters)$/.test(content.dataSet)) return null;
  const most = content.load?.numWords;
  const isKept = content.steps.every(({ kind }) => /^(pad|take|split|reshape|cast)$/.test(kind));
  return most && most <= vocabulary && isKept ? [0, most - 1] : null;
}

/** Reuters has 30,979 words, IMDB more. */
const vocabulary = 30_000;

function textOf(step: ArrayStep): string {
  switch (step.kind) {
    case "reshape":
      return `reshape to (${step.shape.join(", ")})`;
    case "cast":
      return `cast to ${step.dtype}`;
    case "affine":
      return step.add === 0 ? `times ${formatFactor(step.multiply)}` : `times ${formatFactor(step.multiply)} plus ${step.add}`;
    case "elementwise":
      return `each number ${step.operator} ${step.operand}`;
    case "oneHot":
      return `one-hot of ${step.classes}`;
    case "transpose":
      return `axes in the order ${step.axes.join(", ")}`;
    case "take":
      return `examples ${step.start} to ${step.stop}`;
    case "pad":
      return `pad to ${step.length}`;
    case "split":
      return `${step.part} part of a split`;
    case "statistic":
      return `${step.operation} ${step.by}`;
    case "other":
      return step.what;
  }
}

function formatFactor(factor: number): string {
  return factor !== 0 && Math.abs(factor) < 0.1 ? `1/${Number((1 / factor).toPrecision(6))}` : String(Number(factor.toPrecision(6)));
}

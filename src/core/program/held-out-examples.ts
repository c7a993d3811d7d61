import { dataSetFacts, examplesIn } from "../api/data-sets.ts";
import type { ArraySource, Data, Examples, Transform } from "../model/experiment.ts";

/** Data with examples to measure on, and where those come from where the program names none. */
export interface MeasurableData {
  readonly data: Data;
  readonly deviation: string | null;
}

/**
 * Gives a program's data examples to measure on where it measures nothing: the data set's test split, or what the program does
 * not train on, prepared as its training data are; the training data themselves where there is nothing else.
 */
export function withHeldOutExamples(data: Data): MeasurableData {
  if (data.test) return { data, deviation: null };
  const choices: readonly [(source: ArraySource) => ArraySource | null, string][] = [
    [otherPart, "examples that it does not train on are used"],
    [testSplitOf, "the data set's test split is used"],
  ];
  const saying = (what: string) => `where the program does not say on what the model is measured, ${what}`;
  for (const [choose, what] of choices) {
    const test = examplesBy(data.train, choose);
    if (test) return { data: { ...data, test }, deviation: saying(what) };
  }
  return { data: { ...data, test: data.train }, deviation: saying("the training examples are used") };
}

function examplesBy(train: Examples, choose: (source: ArraySource) => ArraySource | null): Examples | null {
  const [inputs, labels] = [choose(train.inputs), choose(train.labels)];
  const others = [train.otherInputs ?? [], train.otherLabels ?? []].map((sources) => sources.map(choose));
  if (!inputs || !labels || others.flat().includes(null)) return null;
  const [otherInputs = [], otherLabels = []] = others.map((sources) => sources.flatMap((source) => source ?? []));
  return {
    inputs,
    labels,
    ...(otherInputs.length > 0 ? { otherInputs } : {}),
    ...(otherLabels.length > 0 ? { otherLabels } : {}),
  };
}

/** The part of a split, or the rows before or behind a slice, that an array leaves out; null where it leaves out nothing or both. */
function otherPart(source: ArraySource): ArraySource | null {
  const choices = source.transforms.filter(({ kind }) => kind === "split" || kind === "take");
  const [choice] = choices;
  if (!choice || (choices.length > 1 && choice.kind === "take")) return null;
  if (choice.kind === "split") {
    const size = choice.sizes[choice.part === "first" ? 1 : 0];
    // What is sliced off the training part is left out of the test part too.
    return resized(source, size, (step) => (step === choice ? [{ ...choice, part: choice.part === "first" ? "second" : "first" }] : []));
  }
  if (choice.kind !== "take" || (dataSetFacts[source.dataSet]?.test ?? 0) > 0) return null;
  const all = examplesIn(source.dataSet, source.split, source.load);
  const isFirst = choice.start === 0 && all !== null && choice.stop < all;
  const isLast = choice.start > 0 && choice.stop === all;
  if (!isFirst && !isLast) return null;
  const [start, stop] = isFirst ? [choice.stop, all] : [0, choice.start];
  return resized(source, stop - start, () => [{ ...choice, start, stop }]);
}

/** The same of the data set's own test split; null where it has none. */
function testSplitOf(source: ArraySource): ArraySource | null {
  const count = examplesIn(source.dataSet, "test", source.load);
  if (source.split !== "train" || !count) return null;
  return resized({ ...source, split: "test" }, count, () => []);
}

/** An array with as many examples, chosen otherwise; null where its steps do not keep the examples apart. */
function resized(source: ArraySource, count: number, choose: (step: Transform) => readonly Transform[]): ArraySource | null {
  let size = examplesIn(source.dataSet, "train", source.load);
  let isChosen = source.split === "test";
  const transforms: Transform[] = [];
  for (const step of source.transforms) {
    if (step.kind === "split" || step.kind === "take") {
      size = step.kind === "take" ? step.stop - step.start : step.sizes[step.part === "first" ? 0 : 1];
      transforms.push(...choose(step));
      isChosen = true;
    } else if (step.kind === "reshape") {
      if (step.shape[0] !== size) return null;
      transforms.push(isChosen ? { ...step, shape: [count, ...step.shape.slice(1)] } : step);
    } else if (step.kind === "transpose" && step.axes[0] !== 0) return null;
    else transforms.push(step);
  }
  return { ...source, shape: [count, ...source.shape.slice(1)], transforms };
}

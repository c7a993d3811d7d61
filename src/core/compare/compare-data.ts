import { describeDataSet } from "../model/describe.ts";
import type { ArraySource, Data, Examples, Experiment } from "../model/experiment.ts";
import { type Fact, known } from "../model/fact.ts";
import { describeExamples, describeScaling, featureCount, outlineArray, scalingKey, transformsFor } from "./data-outline.ts";
import { mixTransforms } from "./mix-transforms.ts";
import { ask, type Findings, noteUnknown, type Reading, readFact, readStructure } from "./reading.ts";

/** Lists how the data that two experiments are fed differ. */
export function compareData(a: Experiment, b: Experiment, findings: Findings): void {
  if (!a.data.known || !b.data.known) {
    const read = (fact: Fact<Data>) => readFact(fact, ({ train }) => train.inputs.dataSet);
    noteUnknown(findings, "training data", read(a.data), read(b.data));
    return;
  }
  const [x, y] = [a.data.value, b.data.value];
  const both = <T>(read: (data: Data) => T): readonly [T, T] => [read(x), read(y)];
  ask(
    findings,
    { id: "data-set", aspect: "data", what: "data set", consequence: "expected", explanation: "The two programs train on different data." },
    ...both(({ train }) => readStructure(train.inputs.dataSet, describeDataSet(train.inputs.dataSet), train.inputs.place)),
  );
  if (x.train.inputs.dataSet === y.train.inputs.dataSet)
    ask(
      findings,
      {
        id: "input-shape",
        aspect: "data",
        what: "input shape",
        consequence: "expected",
        explanation: "The inputs are cut, filled up or laid out in another way.",
      },
      ...both((data) => readLayout(data)),
    );
  ask(
    findings,
    {
      id: "training-examples",
      aspect: "data",
      what: "training examples",
      consequence: "expected",
      explanation: "The two programs train on different parts of the data.",
    },
    ...both(({ train }) => readChoice(train, "train", train)),
  );
  ask(
    findings,
    {
      id: "input-scaling",
      aspect: "data",
      what: "input scaling",
      consequence: "expected",
      explanation: "The scale of the inputs sets the scale of the first layer's activations and gradients.",
    },
    ...both((data) => readScaling(data, "inputs")),
  );
  ask(
    findings,
    {
      id: "label-scaling",
      aspect: "data",
      what: "label scaling",
      consequence: "expected",
      explanation: "The labels are not the same numbers.",
    },
    ...both((data) => readScaling(data, "labels")),
  );
  const [p, q] = both(({ train }) => readClasses(train.labels));
  // Integer labels are only another spelling of one-hot ones.
  if (p && q)
    ask(
      findings,
      {
        id: "one-hot-classes",
        aspect: "data",
        what: "classes",
        consequence: "possible",
        explanation: "The one-hot labels have different lengths.",
      },
      p,
      q,
    );
  if (x.test && y.test)
    ask(
      findings,
      {
        id: "test-examples",
        aspect: "evaluation",
        what: "test examples",
        consequence: "possible",
        explanation: "The two programs report accuracy on different examples; training is not concerned.",
      },
      ...both(({ test, train }) => readChoice(test ?? train, "test", train)),
    );
}

/** The data of `base` with the differences that `isSwapped` names taken from `donor`. */
export function swapData(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Fact<Data> {
  if (!base.data.known || !donor.data.known) return base.data;
  const [into, from] = [base.data.value, donor.data.value];
  const listed = [
    "data-set",
    "input-shape",
    "training-examples",
    "test-examples",
    "input-scaling",
    "label-scaling",
    "one-hot-classes",
    "sample-weights",
  ];
  if (!listed.some(isSwapped)) return base.data;
  const own = { into: into.train.inputs.dataSet, from: from.train.inputs.dataSet };
  const mix = (mine: ArraySource, other: ArraySource, choiceId: string, isWeight = false): ArraySource => {
    const isSet = isSwapped("data-set") || (isSwapped(choiceId) && own.into === own.from);
    const isLayout = !isWeight && (isSwapped("data-set") || isSwapped("input-shape"));
    const scalingId = mine.part === "inputs" ? "input-scaling" : "label-scaling";
    const taken = {
      layout: isLayout,
      scaling: !isWeight && isSwapped(scalingId),
      labels: !isWeight && isSwapped("one-hot-classes"),
      choice: isSwapped(choiceId),
    };
    if (!isSet && !Object.values(taken).some(Boolean)) return mine;
    const transforms = mixTransforms(mine, other, (purpose) => taken[purpose]);
    const set = isSet ? other : mine;
    const count = (isSet || isSwapped(choiceId) ? other : mine).shape[0] ?? 0;
    const shaped = { ...(isLayout ? other : mine), transforms };
    const { classes } = outlineArray(shaped);
    const tail = mine.part === "labels" && classes !== null ? [classes] : shaped.shape.slice(1);
    const { load: _, ...kept } = mine;
    const { load } = isSet || isSwapped(choiceId) ? other : mine;
    const split = (isSwapped(choiceId) ? other : mine).split;
    return { ...kept, ...(load ? { load } : {}), dataSet: set.dataSet, split, shape: [count, ...tail], transforms };
  };
  /** Of several inputs and outputs, those behind the first are chosen as it is. */
  const mixOthers = (mine: Examples, other: Examples, choiceId: string): Pick<Examples, "otherInputs" | "otherLabels"> => {
    const { otherInputs, otherLabels } = mine;
    const pair = (sources: readonly ArraySource[], others: readonly ArraySource[] = []) =>
      sources.map((source, i) => mix(source, others[i] ?? source, choiceId));
    return {
      ...(otherInputs ? { otherInputs: pair(otherInputs, other.otherInputs) } : {}),
      ...(otherLabels ? { otherLabels: pair(otherLabels, other.otherLabels) } : {}),
    };
  };
  /** Weights that are kept are chosen as their examples are. */
  const mixWeights = (mine: Examples, other: Examples, choiceId: string): Pick<Examples, "sampleWeights"> => {
    const given = isSwapped("sample-weights")
      ? other.sampleWeights
      : mine.sampleWeights && mix(mine.sampleWeights, other.labels, choiceId, true);
    return given ? { sampleWeights: given } : {};
  };
  const mixAll = (mine: Examples, other: Examples, choiceId: string): Examples => ({
    inputs: mix(mine.inputs, other.inputs, choiceId),
    labels: mix(mine.labels, other.labels, choiceId),
    ...mixOthers(mine, other, choiceId),
    ...mixWeights(mine, other, choiceId),
  });
  const test = into.test && from.test ? mixAll(into.test, from.test, "test-examples") : isSwapped("data-set") ? from.test : into.test;
  return known({ train: mixAll(into.train, from.train, "training-examples"), test }, "derived", base.data.place);
}

/** How many values an example has, and how sequences and axes are laid out. */
function readLayout(data: Data): Reading {
  const { inputs } = data.train;
  const { layout } = outlineArray(inputs);
  const count = featureCount(data);
  return readStructure([count, ...layout].join(), [`${count} values an example`, ...layout].join(", "), inputs.place);
}

/** Which examples of its data set are used. The name of the data set only counts where training uses another one. */
function readChoice({ inputs, labels }: Examples, usual: "train" | "test", train: Examples): Reading {
  const parts = [inputs, labels].map((source) => {
    const { taken, chosen } = outlineArray(source);
    const dataSet = source.dataSet === train.inputs.dataSet ? "same" : source.dataSet;
    return [dataSet, source.split, taken?.start ?? 0, taken?.stop ?? "end", ...chosen].join();
  });
  const isTorn = parts[0] !== parts[1];
  const text = describeExamples(inputs, usual) + (isTorn ? ` with labels of ${describeExamples(labels, usual)}` : "");
  return readStructure(parts.join(" "), text, inputs.place);
}

function readScaling({ train, test }: Data, part: "inputs" | "labels"): Reading {
  const scalings = [train, test ?? train].map((examples) => outlineArray(examples[part]).scaling);
  const texts = scalings.map(describeScaling);
  const keys = scalings.map(scalingKey);
  const place = transformsFor(train[part], "scaling").findLast(({ kind }) => kind === "affine")?.place ?? train[part].place;
  const text = keys[0] === keys[1] ? (texts[0] ?? "") : `${texts[0]} in training, ${texts[1]} in the test`;
  return readStructure(keys.join(" "), text, place);
}

function readClasses(labels: ArraySource): Reading | null {
  const { classes } = outlineArray(labels);
  if (classes === null) return null;
  return readStructure(String(classes), `one-hot of ${classes} classes`, transformsFor(labels, "labels")[0]?.place ?? labels.place);
}

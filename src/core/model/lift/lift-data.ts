import { dataSetFacts } from "../../api/data-sets.ts";
import type { ArrayStep, ArrayValue, Value } from "../../interpret/value.ts";
import type { ArraySource, DataSetName, Transform } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

/** A set of examples that the program feeds, before batches are cut from it. */
export function liftArray(context: LiftContext, value: Value | null, what: string): Fact<ArraySource> {
  const place = placeOf(context, value);
  if (value?.kind !== "array") return unknownFrom(context, value, `the ${what} are not known`, place);
  const { content } = value;
  if (content?.type !== "dataSet") return unknown(`the ${what} do not come from a data set that is known`, place);
  const facts = dataSetFacts[content.dataSet];
  const shape = facts && shapeAfter([facts[content.split], ...(content.part === "inputs" ? facts.input : facts.label)], content.steps);
  if (!shape) return unknown(`the shape of the ${what} is not known`, place);
  const fallback = place ?? context.place({ start: 0, end: 0 });
  const transforms = content.steps.map((step): Transform => {
    const { span, ...rest } = step;
    return { ...rest, place: span ? context.place(span) : fallback };
  });
  return known(
    { dataSet: content.dataSet as DataSetName, split: content.split, part: content.part, shape, transforms, place: fallback },
    "written",
    fallback,
  );
}

function shapeAfter(start: readonly (number | null)[], steps: readonly ArrayStep[]): readonly number[] | null {
  let shape: readonly (number | null)[] = start;
  for (const step of steps) {
    if (step.kind === "reshape") shape = step.shape;
    else if (step.kind === "oneHot") shape = [shape[0] ?? null, step.classes];
    else if (step.kind === "take") shape = [step.stop - step.start, ...shape.slice(1)];
  }
  return shape.includes(null) ? null : shape.map((size) => size ?? 0);
}

/** The first `count` examples only. */
export function takeFirst(source: ArraySource, count: number): ArraySource {
  if (count >= (source.shape[0] ?? 0)) return source;
  return {
    ...source,
    shape: [count, ...source.shape.slice(1)],
    transforms: [...source.transforms, { kind: "take", start: 0, stop: count, place: source.place }],
  };
}

/** The order in which examples are visited, from where in the program they were shuffled. */
export function liftShuffle(context: LiftContext, inputs: ArrayValue, labels: ArrayValue): Fact<"everyEpoch" | "once" | "never"> {
  const place = placeOf(context, inputs);
  if (inputs.shuffledAt === null && labels.shuffledAt === null) return known("never", "default", place);
  if (inputs.shuffledAt === null || labels.shuffledAt === null) return unknown("inputs and labels are not shuffled together", place);
  return known(inputs.shuffledAt > 0 ? "everyEpoch" : "once", "written", place);
}

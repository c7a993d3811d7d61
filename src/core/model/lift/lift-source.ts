import { dataSetFacts, examplesIn } from "../../api/data-sets.ts";
import type { ArrayContent, ArrayStep } from "../../interpret/array-content.ts";
import type { Place } from "../../text/span.ts";
import type { ArraySource, DataSetName, Transform } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { LiftContext } from "./lift-context.ts";

type DataSetContent = Extract<ArrayContent, { readonly type: "dataSet" }>;

/** How an array is spoken of, and where it is where a step has no place of its own. */
interface Naming {
  readonly what: string;
  readonly place: Place;
}

/** A part of a data set with everything that the program does to it, each step such that it can be repeated elsewhere. */
export function liftSource(context: LiftContext, content: DataSetContent, { what, place }: Naming): Fact<ArraySource> {
  const { dataSet, split, part, load, steps } = content;
  const facts = dataSetFacts[dataSet];
  if (!facts) return unknown(`the data set ${dataSet} is not known`, place);
  const transforms: Transform[] = [];
  let shape: readonly (number | null)[] = [examplesIn(dataSet, split, load), ...(part === "inputs" ? facts.input : facts.label)];
  for (const step of steps) {
    const stepPlace = step.span ? context.place(step.span) : place;
    const transform = liftStep(context, step, { what, place: stepPlace });
    if (!transform.known) return transform;
    transforms.push({ ...transform.value, place: stepPlace });
    shape = shapeAfter(shape, step);
  }
  if (shape.includes(null)) {
    const isSequences = facts.inputType === "object" && part === "inputs";
    return unknown(isSequences ? `the ${what} are sequences of different lengths` : `the shape of the ${what} is not known`, place);
  }
  const sizes = shape.map((size) => size ?? 0);
  const source = { dataSet: dataSet as DataSetName, split, part, shape: sizes, transforms, place };
  return known(load ? { ...source, load } : source, "written", place);
}

type Step = Transform extends infer One ? (One extends Transform ? Omit<One, "place"> : never) : never;

/** A step in a form in which it can be repeated; unknown with what it does where it cannot. */
function liftStep(context: LiftContext, step: ArrayStep, { what, place }: Naming): Fact<Step> {
  const done = (value: Step): Fact<Step> => known(value, "written", place);
  const open = (clause: string): Fact<Step> => unknown(`the ${what} are ${clause}`, place);
  switch (step.kind) {
    case "reshape":
    case "transpose":
    case "cast":
    case "affine":
    case "elementwise":
    case "oneHot":
    case "take": {
      const { span: _, ...transform } = step;
      return done(transform);
    }
    case "pad":
      return step.how
        ? done({ kind: "pad", length: step.length, ...step.how })
        : open(`cut or filled up to ${step.length} numbers each, in a way that is not known`);
    case "split":
      if (!step.how) return open("a part that is chosen at random");
      return liftSplit(context, step.part, step.how, { what, place });
    case "statistic":
      return liftStatistic(context, step, { what, place });
    case "other":
      return open(`changed: ${step.what}`);
  }
}

function liftSplit(
  context: LiftContext,
  part: "first" | "second",
  { stratify, ...how }: NonNullable<Extract<ArrayStep, { readonly kind: "split" }>["how"]>,
  { what, place }: Naming,
): Fact<Step> {
  const split = { kind: "split", part, ...how } as const;
  if (!stratify) return known(split, "written", place);
  const labels = liftSource(context, stratify, { what, place });
  return labels.known ? known({ ...split, stratify: labels.value }, "written", place) : labels;
}

function liftStatistic(
  context: LiftContext,
  { operation, by, zero, axes, source, add = 0 }: Extract<ArrayStep, { readonly kind: "statistic" }>,
  naming: Naming,
): Fact<Step> {
  const scaled = unknown(`the ${naming.what} are scaled by their own ${by === "std" ? "standard deviation" : by}`, naming.place);
  if (axes === undefined) return scaled;
  const step = { kind: "statistic", operation, by, axes, add, zero: zero ?? "zero" } as const;
  // Within an example its own numbers are all that counts.
  if (axes !== null && !axes.includes(0)) return known({ ...step, of: null }, "written", naming.place);
  if (source?.type !== "dataSet") return scaled;
  const of = liftSource(context, source, naming);
  return of.known ? known({ ...step, of: of.value }, "written", naming.place) : of;
}

function shapeAfter(shape: readonly (number | null)[], step: ArrayStep): readonly (number | null)[] {
  switch (step.kind) {
    case "reshape":
      return step.shape;
    case "transpose":
      return step.axes.map((axis) => shape[axis] ?? null);
    case "oneHot":
      return [...(shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape), step.classes];
    case "pad":
      return [shape[0] ?? null, step.length];
    case "take":
      return [step.stop - step.start, ...shape.slice(1)];
    case "split":
      return [step.size, ...shape.slice(1)];
    case "cast":
    case "affine":
    case "elementwise":
    case "statistic":
    case "other":
      return shape;
  }
}

import { describeDataSet, describeNumber } from "../model/describe.ts";
import type { ArraySource, Data, Transform } from "../model/experiment.ts";
import { numberKey } from "./reading.ts";

/** What a chain of transforms does to values and to the choice of examples, however it is spelled. */
export interface ArrayOutline {
  /** x ↦ multiply · x + add, and rounding down where integers are cast to in between. */
  readonly scaling: readonly ("truncate" | { readonly multiply: number; readonly add: number })[];
  /** Null where labels are not one-hot encoded. */
  readonly classes: number | null;
  /** Examples `[start, stop)` of the split; null for all. */
  readonly taken: { readonly start: number; readonly stop: number } | null;
}

export function outlineArray(source: ArraySource): ArrayOutline {
  const scaling: ("truncate" | { multiply: number; add: number })[] = [];
  let classes: number | null = null;
  let taken: ArrayOutline["taken"] = null;
  for (const step of source.transforms) {
    const last = scaling.at(-1);
    switch (step.kind) {
      case "affine":
        if (last && last !== "truncate")
          scaling[scaling.length - 1] = { multiply: last.multiply * step.multiply, add: last.add * step.multiply + step.add };
        else scaling.push({ multiply: step.multiply, add: step.add });
        break;
      case "cast":
        // Data sets hold integers: only behind a scaling does a cast to integers cut something off.
        if (/^u?int/.test(step.dtype) && last && last !== "truncate") scaling.push("truncate");
        break;
      case "oneHot":
        classes = step.classes;
        break;
      case "take": {
        taken = takeFrom(taken, step);
        break;
      }
      case "reshape":
        break;
    }
  }
  return { scaling: scaling.filter((step) => step === "truncate" || step.multiply !== 1 || step.add !== 0), classes, taken };
}

function takeFrom(taken: ArrayOutline["taken"], step: { readonly start: number; readonly stop: number }): ArrayOutline["taken"] {
  const { start, stop } = taken ?? { start: 0, stop: Number.POSITIVE_INFINITY };
  return { start: start + step.start, stop: Math.min(stop, start + step.stop) };
}

/** "x / 255", "2x - 1", "x" where nothing is done. */
export function describeScaling(scaling: ArrayOutline["scaling"]): string {
  const steps = scaling.map((step) => (step === "truncate" ? "rounded down" : describeAffine(step)));
  return steps.join(", then ") || "not scaled";
}

function describeAffine({ multiply, add }: { readonly multiply: number; readonly add: number }): string {
  const inverse = 1 / multiply;
  const isDivision =
    Math.abs(multiply) < 1 && multiply !== 0 && Math.abs(inverse - Number(inverse.toPrecision(4))) < 1e-9 * Math.abs(inverse);
  const product = multiply === 1 ? "x" : isDivision ? `x / ${describeNumber(inverse)}` : `${describeNumber(multiply)}x`;
  return add === 0 ? product : `${product} ${add < 0 ? "-" : "+"} ${describeNumber(Math.abs(add))}`;
}

export function scalingKey(scaling: ArrayOutline["scaling"]): string {
  return scaling.map((step) => (step === "truncate" ? step : `${numberKey(step.multiply)}x+${numberKey(step.add)}`)).join();
}

/** Which examples a source holds: "MNIST, test split, examples 0 to 999". */
export function describeExamples(source: ArraySource, usual: ArraySource["split"] | null): string {
  const { taken } = outlineArray(source);
  const split = source.split === usual ? "" : `, ${source.split} split`;
  return `${describeDataSet(source.dataSet)}${split}${taken ? `, examples ${taken.start} to ${taken.stop - 1}` : ""}`;
}

/** The transforms of a source by what they are for. */
export function transformsFor(source: ArraySource, purpose: "layout" | "scaling" | "labels" | "choice"): readonly Transform[] {
  const kinds = { layout: ["reshape"], scaling: ["cast", "affine"], labels: ["oneHot"], choice: ["take"] }[purpose];
  return source.transforms.filter(({ kind }) => kinds.includes(kind));
}

/** Values of one example's input. */
export function featureCount({ train }: Data): number {
  return train.inputs.shape.slice(1).reduce((product, size) => product * size, 1);
}

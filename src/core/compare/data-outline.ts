import { classesIn } from "../api/data-sets.ts";
import { elementwiseValue } from "../api/elementwise-step.ts";
import { describeDataSet, describeNumber } from "../model/describe.ts";
import type { ArraySource, Data, StatisticStep, Transform } from "../model/experiment.ts";
import { numberKey } from "./reading.ts";

/** What a chain of transforms does to values and to the choice of examples, however it is spelled. */
export interface ArrayOutline {
  /** x ↦ multiply · x + add, and rounding down where integers are cast to in between. */
  readonly scaling: readonly Scaling[];
  /** Null where labels are not one-hot encoded. */
  readonly classes: number | null;
  /** Examples `[start, stop)` of the split; null for all. */
  readonly taken: { readonly start: number; readonly stop: number } | null;
  /** What chooses examples or lays them out in another way, each as a clause. */
  readonly chosen: readonly string[];
  readonly layout: readonly string[];
}

/** Scaling by a number, or as a clause: "minus the mean". */
type Scaling = "truncate" | { readonly multiply: number; readonly add: number } | { readonly clause: string };

export function outlineArray(source: ArraySource): ArrayOutline {
  const scaling: Scaling[] = [];
  const [chosen, layout]: [string[], string[]] = [loadClauses(source), []];
  let classes: number | null = null;
  let taken: ArrayOutline["taken"] = null;
  for (const step of source.transforms) {
    const last = scaling.at(-1);
    switch (step.kind) {
      case "affine":
        if (step.wrapsIn) scaling.push({ clause: `${describeAffine(step)} in ${step.wrapsIn}, which wraps around` });
        else if (isAffine(last))
          scaling[scaling.length - 1] = { multiply: last.multiply * step.multiply, add: last.add * step.multiply + step.add };
        else scaling.push({ multiply: step.multiply, add: step.add });
        break;
      case "cast":
        // Data sets hold integers: only behind a scaling does a cast to integers cut something off.
        if (/^u?int/.test(step.dtype) && last !== undefined && last !== "truncate") scaling.push("truncate");
        break;
      case "elementwise":
        scaling.push({ clause: `x ${step.operator} ${describeNumber(step.operand)}` });
        break;
      case "oneHot":
        classes = step.classes;
        break;
      case "take": {
        taken = takeFrom(taken, step);
        break;
      }
      case "statistic":
        scaling.push({ clause: describeStatistic(step, source) });
        break;
      case "split":
        chosen.push(
          `${step.part} part of ${step.sizes.join(" + ")} split at random (${step.seed === null ? "no seed" : `seed ${step.seed}`}${step.stratify ? ", stratified" : ""})`,
        );
        break;
      case "pad":
        layout.push(
          `${step.length} numbers each, cut ${step.truncating === "pre" ? "in front" : "behind"}, filled up with ${step.value} ${step.padding === "pre" ? "in front" : "behind"}`,
        );
        break;
      case "transpose":
        layout.push(`axes in the order ${step.axes.join(", ")}`);
        break;
      case "reshape":
        break;
    }
  }
  const named = relabelled(source);
  if (named !== null) return { scaling: named, classes, taken, chosen, layout };
  const isChange = (step: Scaling) => !isAffine(step) || step.multiply !== 1 || step.add !== 0;
  return { scaling: scaling.filter(isChange), classes, taken, chosen, layout };
}

/** What labels of classes become, class by class, where more is done to them than to scale them; null elsewhere. */
function relabelled({ dataSet, part, load, transforms }: ArraySource): readonly Scaling[] | null {
  const count = part === "labels" ? classesIn(dataSet, load) : null;
  if (count === null || !transforms.some(({ kind }) => kind === "elementwise")) return null;
  const labels = Array.from({ length: count }, (_, label) => transforms.reduce(relabel, label));
  const isSame = labels.every((label, i) => label === i);
  const [low, high] = [Math.min(...labels), Math.max(...labels)];
  const of = (value: number) => labels.flatMap((label, i) => (label === value ? [i] : []));
  if (isSame) return [];
  if (labels.every((label) => label === low || label === high))
    return [{ clause: `${describeNumber(high)} for class ${of(high).join(", ")}, else ${describeNumber(low)}` }];
  return [{ clause: `${labels.map(describeNumber).join(", ")} for classes 0 to ${count - 1}` }];
}

function relabel(label: number, step: Transform): number {
  if (step.kind === "elementwise") return elementwiseValue(step, label);
  if (step.kind === "affine") return label * step.multiply + step.add;
  return step.kind === "cast" && /^u?int/.test(step.dtype) ? Math.trunc(label) : label;
}

function isAffine(step: Scaling | undefined): step is { readonly multiply: number; readonly add: number } {
  return typeof step === "object" && "multiply" in step;
}

/** What `load_data` is asked for. */
function loadClauses({ load = {} }: ArraySource): string[] {
  return Object.entries(load).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${value ?? "None"}`,
  );
}

/** "minus the mean of each feature over the training split". */
function describeStatistic({ operation, by, axes, of, add, zero }: StatisticStep, source: ArraySource): string {
  const names = { mean: "mean", std: "standard deviation", min: "minimum", max: "maximum", range: "range", norm: "length" };
  const each = axes === null ? "" : axes.includes(0) ? " of each feature" : " of each example";
  const from = of ? ` over ${describeOrigin(of, source)}` : "";
  const extra = add === 0 ? "" : ` + ${describeNumber(add)}`;
  const guard = operation === "divide" && zero === "one" ? ", where it is not zero" : "";
  return `${operation === "subtract" ? "minus" : "divided by"} the ${names[by]}${each}${from}${extra}${guard}`;
}

/** The rows that a statistic is of, as far as they are not those of the array itself. */
function describeOrigin(of: ArraySource, source: ArraySource): string {
  const { taken, chosen } = outlineArray(of);
  const rows = taken ? `, examples ${taken.start} to ${taken.stop - 1}` : "";
  return `the ${of.dataSet === source.dataSet ? "" : `${of.dataSet}'s `}${of.split} split${rows}${chosen.map((clause) => `, ${clause}`).join("")}`;
}

function takeFrom(taken: ArrayOutline["taken"], step: { readonly start: number; readonly stop: number }): ArrayOutline["taken"] {
  const { start, stop } = taken ?? { start: 0, stop: Number.POSITIVE_INFINITY };
  return { start: start + step.start, stop: Math.min(stop, start + step.stop) };
}

/** "x / 255", "2x - 1", "x" where nothing is done. */
export function describeScaling(scaling: ArrayOutline["scaling"]): string {
  const steps = scaling.map((step) => (step === "truncate" ? "rounded down" : isAffine(step) ? describeAffine(step) : step.clause));
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
  return scaling
    .map((step) => (step === "truncate" ? step : isAffine(step) ? `${numberKey(step.multiply)}x+${numberKey(step.add)}` : step.clause))
    .join();
}

/** Which examples a source holds: "MNIST, test split, examples 0 to 999". */
export function describeExamples(source: ArraySource, usual: ArraySource["split"] | null): string {
  const { taken, chosen } = outlineArray(source);
  const split = source.split === usual ? "" : `, ${source.split} split`;
  return `${describeDataSet(source.dataSet)}${split}${taken ? `, examples ${taken.start} to ${taken.stop - 1}` : ""}${chosen.map((clause) => `, ${clause}`).join("")}`;
}

/** What transforms are for: how numbers are laid out, what they are, what labels are made of, which examples there are. */
export const transformPurposes = ["layout", "scaling", "labels", "choice"] as const;
export type TransformPurpose = (typeof transformPurposes)[number];

const kindsFor: Readonly<Record<TransformPurpose, readonly Transform["kind"][]>> = {
  layout: ["reshape", "transpose", "pad"],
  scaling: ["cast", "affine", "elementwise", "statistic"],
  labels: ["oneHot"],
  choice: ["take", "split"],
};

/** The transforms of a source by what they are for. */
export function transformsFor({ transforms }: Pick<ArraySource, "transforms">, purpose: TransformPurpose): readonly Transform[] {
  return transforms.filter(({ kind }) => kindsFor[purpose].includes(kind));
}

/** Values of one example's input. */
export function featureCount({ train }: Data): number {
  return train.inputs.shape.slice(1).reduce((product, size) => product * size, 1);
}

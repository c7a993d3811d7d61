import { type Agreement, agreementIn } from "../../interpret/predictions.ts";
import type { Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import type { ArraySource, Evaluation, Examples } from "../experiment.ts";
import { known } from "../fact.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { evaluatedSplit, liftArray } from "./lift-data.ts";

interface Measured extends Agreement {
  readonly place: Place;
}

/**
 * Where a program itself counts or averages how a model's predictions agree with labels: `accuracy_score(y, model.predict(x))`,
 * `np.mean(predicted == y)`. On the test data where it does so anywhere, else where it does so last.
 */
function findMeasured(context: LiftContext, model: Value): Measured | null {
  const found = context.interpretation.calls.flatMap(({ call, result }): readonly Measured[] => {
    const agreement = agreementIn(result);
    return agreement?.model === model ? [{ ...agreement, place: context.place(call.span) }] : [];
  });
  const isTest = ({ inputs }: Measured) => inputs?.kind === "array" && evaluatedSplit(inputs) === "test";
  return found.find(isTest) ?? found.at(-1) ?? null;
}

/** The evaluation by predictions. */
export function liftPredictedEvaluation(context: LiftContext, model: Value): Evaluation | null {
  const measured = findMeasured(context, model);
  if (!measured) return null;
  const { inputs, place } = measured;
  const split = inputs?.kind === "array" ? evaluatedSplit(inputs) : null;
  return {
    place,
    split: split
      ? known(split, "written", placeOf(context, inputs))
      : unknownFrom(context, inputs, "what is evaluated is not known", place),
    when: known("end", "derived", place),
    batchSize: known(null, "derived", place),
    metric: known("accuracy", "derived", place),
  };
}

/** The examples that predictions are measured on, their labels in the form of those that are trained on; null where they are not known. */
export function liftPredictedExamples(context: LiftContext, model: Value, train: Examples): Examples | null {
  const measured = findMeasured(context, model);
  const inputs = measured && liftArray(context, measured.inputs, "inputs");
  const labels = measured && liftArray(context, measured.labels, "labels");
  if (!inputs?.known || !labels?.known || train.otherInputs || train.otherLabels) return null;
  if (String(inputs.value.shape.slice(1)) !== String(train.inputs.shape.slice(1))) return null;
  const formed = formedLike(labels.value, train.labels);
  return formed && { inputs: inputs.value, labels: formed };
}

/** Numbers of classes are counted with, where rows of zeros with a one may be trained on. */
function formedLike(labels: ArraySource, { shape, transforms }: ArraySource): ArraySource | null {
  const tail = shape.slice(1);
  const size = (sizes: readonly number[]) => sizes.reduce((product, one) => product * one, 1);
  const own = labels.shape.slice(1);
  if (String(own) === String(tail)) return labels;
  const count = labels.shape[0] ?? 0;
  const step = transforms.findLast(({ kind }) => kind === "oneHot");
  if (size(own) === 1 && step?.kind === "oneHot" && step.classes === size(tail)) {
    const flat = own.length === 0 ? [] : [{ kind: "reshape" as const, shape: [count], place: labels.place }];
    return { ...labels, shape: [count, ...tail], transforms: [...labels.transforms, ...flat, { ...step, place: labels.place }] };
  }
  if (size(own) !== size(tail)) return null;
  const reshape = { kind: "reshape" as const, shape: [count, ...tail], place: labels.place };
  return { ...labels, shape: reshape.shape, transforms: [...labels.transforms, reshape] };
}

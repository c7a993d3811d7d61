import { type ArrayContent, stepsOf } from "./array-content.ts";
import type { ArrayValue, Value } from "./value.ts";

/** What a model is asked to predict. */
export interface Prediction {
  readonly model: Value;
  readonly inputs: Value | null;
}

/** Predictions side by side with the labels that they are measured against. */
export interface Agreement extends Prediction {
  readonly labels: ArrayValue;
}

type MadeContent = Extract<ArrayContent, { readonly type: "made" }>;

export function predictionContent(prediction: Prediction): MadeContent {
  return { type: "made", what: "predictions of a model", range: null, steps: [], prediction };
}

/**
 * The prediction that an array still is, whole and in order: rounded, as numbers of classes, in another shape. Null for all other
 * arrays.
 */
function predictionIn({ content, rows }: ArrayValue): Prediction | null {
  if (rows || content?.type !== "made" || !content.prediction) return null;
  const isWhole = content.steps.every(
    (step) => step.kind === "cast" || step.kind === "reshape" || (step.kind === "other" && step.keepsRows),
  );
  return isWhole ? content.prediction : null;
}

/**
 * What is left of an array's origin when of each row the number of its largest value is taken: of predictions the predicted
 * classes, of one-hot labels the labels.
 */
export function contentOfChoice({ content, shape }: ArrayValue, axes: readonly number[] | null | undefined): ArrayContent | null {
  const [axis, ...others] = axes ?? [];
  if (!content || axis === undefined || others.length > 0 || (axis !== -1 && axis + 1 !== shape?.length)) return null;
  if (content.type === "made" && content.prediction) return content;
  const steps = stepsOf(content);
  const at = steps.findLastIndex((step) => step.kind !== "cast");
  if (content.type !== "dataSet" || steps[at]?.kind !== "oneHot") return null;
  return { ...content, steps: steps.slice(0, at) };
}

/** What a comparison of two arrays, element by element, still tells of a model's predictions; null where neither is one. */
export function contentOfComparison(a: ArrayValue, b: ArrayValue): ArrayContent | null {
  const predictions = [predictionIn(a), predictionIn(b)];
  const prediction = predictions[0] ?? predictions[1];
  if (!prediction) return null;
  const other = predictions[0] ? b : a;
  // `model.predict(x) > 0.5` names classes.
  if (other.content?.type === "literal" || other.content?.type === "constant" || other.shape?.length === 0)
    return predictionContent(prediction);
  return predictions.includes(null) ? agreementContent({ ...prediction, labels: other }) : null;
}

function agreementContent(agreement: Agreement): MadeContent {
  return { type: "made", what: "a comparison of predictions with labels", range: [0, 1], steps: [], agreement };
}

/** What a measure of two arrays compares: `accuracy_score(labels, model.predict(x))`. */
export function contentOfMeasure(labels: ArrayValue, predicted: ArrayValue): ArrayContent | null {
  const prediction = predictionIn(predicted);
  return prediction && agreementContent({ ...prediction, labels });
}

/** The agreement that was counted or averaged to get a value; null for all other values. */
export function agreementIn(value: Value): Agreement | null {
  return value.kind === "array" && value.content?.type === "made" ? (value.content.agreement ?? null) : null;
}

/** What is left when values are taken together: of a comparison that it is one. */
export function contentOfCount({ content }: ArrayValue): ArrayContent | null {
  return content?.type === "made" && content.agreement ? content : null;
}

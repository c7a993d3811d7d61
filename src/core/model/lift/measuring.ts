import type { ProgramEvent } from "../../interpret/machine.ts";
import { type Application, isSequence, noBoundArguments, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Span } from "../../text/span.ts";
import { fed } from "./lift-batches.ts";
import type { LiftContext } from "./lift-context.ts";
import { evaluatedSplit } from "./lift-data.ts";

/** A comparison of labels with what a model gives, in a program's own code. */
export interface Measuring {
  readonly event: Pick<ProgramEvent, "span" | "arguments" | "loops">;
  /** The call of the model. */
  readonly application: Application;
  readonly input: Value | null;
  readonly labels: Value | null;
  readonly isRepeated: boolean;
}

interface TrainedCall {
  readonly trained: Application | null;
  readonly trainings: readonly ProgramEvent[];
}

/**
 * Where a program evaluates a model, with a metric object of Keras or by counting what is right: on the test data where it does so
 * anywhere, else where it does so last. What is measured of the very call that is trained upon is no evaluation.
 */
export function findMeasuring(context: LiftContext, model: Value, { trained, trainings }: TrainedCall): Measuring | null {
  const { events, calls } = context.interpretation;
  const measuring = (event: Measuring["event"], predicted: Value | undefined, truth: Value | undefined, isRepeated: () => boolean) => {
    const application = callBehind(predicted, model);
    if (!application || application === trained) return [];
    return [{ event, application, input: application.inputs[0] ?? null, labels: truth ?? null, isRepeated: isRepeated() }];
  };
  const byMetrics = events.flatMap((event): readonly Measuring[] => {
    if (event.kind !== "measure" || event.subject.kind !== "object" || !compared.test(event.subject.type)) return [];
    const [predicted, truth] = ["y_pred", "y_true"].map((name) => event.arguments.named.get(name)?.value);
    return measuring(event, predicted, truth, () => followsEveryEpoch(events, trainings, [event]));
  });
  const byHand = calls.flatMap(({ call: { span }, result }): readonly Measuring[] => {
    const sides = comparedIn(result);
    if (!sides) return [];
    const isInside = (loop: { readonly span: Span }) => loop.span.start <= span.start && span.end <= loop.span.end;
    const event = { span, arguments: noBoundArguments, loops: [] };
    return sides.flatMap((predicted, i) =>
      measuring(event, predicted, sides[1 - i], () => trainings.some(({ loops }) => loops.some(isInside))),
    );
  });
  const found = [...byMetrics, ...byHand];
  return found.find(isOfTestData) ?? found.at(-1) ?? null;
}

/** Metrics that say what a check measures: parts of the answers that are right, and errors of numbers. */
const compared = /(Accuracy|Error)$/;

/** What stands between a model's output and its metric without changing which class is the largest, or names it. */
const seenThrough: ReadonlySet<string> = new Set(["softmax", "sigmoid", "argmax", "cast", "identity", "round"]);

function callBehind(predicted: Value | undefined, model: Value): Application | null {
  let value = predicted;
  while (value?.kind === "tensor" && seenThrough.has(value.operation)) value = value.inputs[0];
  const application = value?.kind === "tensor" ? value.application : undefined;
  return application?.layer === model ? application : null;
}

function isOfTestData({ event, input }: Measuring): boolean {
  const x = fed(event, input);
  return x?.kind === "array" && evaluatedSplit(x) === "test";
}

/** The call of a model that something is computed with, the last one where there are several. */
export function callWithin(value: Value, model: Value): Application | null {
  const seen = new Set<Value>();
  const open: Value[] = [value];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (isSequence(next)) open.push(...next.elements);
    if (next.kind !== "tensor") continue;
    if (next.application?.layer === model) return next.application;
    open.push(...next.inputs);
  }
  return null;
}

/** Whether a tensor is the fraction of examples whose largest output is the label: the accuracy. */
export function isAccuracy(value: Value): boolean {
  return comparedIn(value) !== null;
}

/** Both sides of the comparison whose mean is an accuracy; null for what is none. */
function comparedIn(value: Value): readonly [Value, Value] | null {
  if (value.kind !== "tensor" || value.operation !== "reduce_mean") return null;
  let inner = value.inputs[0];
  while (inner?.kind === "tensor" && (inner.operation === "cast" || inner.operation === "to_float")) inner = inner.inputs[0];
  const [left, right] = inner?.kind === "tensor" ? inner.inputs : [];
  if (inner?.kind !== "tensor" || !left || !right) return null;
  const isCompared = inner.operation === "equal" && [left, right].some((side) => side.kind === "tensor" && mayBeClass(side));
  return isCompared || inner.operation === "in_top_k" ? [left, right] : null;
}

function mayBeClass(tensor: TensorValue): boolean {
  if (["argmax", "round", "greater", "greater_equal"].includes(tensor.operation)) return true;
  return tensor.operation === "cast" && tensor.inputs[0]?.kind === "tensor" && mayBeClass(tensor.inputs[0]);
}

/** Whether the accuracy is measured once an epoch: in a loop that also trains, or after each of several places that train. */
export function followsEveryEpoch(
  runs: readonly ProgramEvent[],
  trainings: readonly ProgramEvent[],
  evaluations: readonly ProgramEvent[],
): boolean {
  const sharesLoop = evaluations.some((run) =>
    run.loops.some((loop) => trainings.some((other) => other.loops.some(({ id }) => id === loop.id))),
  );
  const measuredAfter = trainings.filter((training, i) => {
    const next = trainings[i + 1];
    const between = runs.slice(runs.indexOf(training) + 1, next ? runs.indexOf(next) : undefined);
    return between.some((run) => evaluations.includes(run));
  });
  return sharesLoop || (trainings.length > 1 && measuredAfter.length === trainings.length);
}

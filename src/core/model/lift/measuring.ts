import type { ProgramEvent } from "../../interpret/machine.ts";
import { type Application, isSequence, type Value } from "../../interpret/value.ts";
import { fed } from "./lift-batches.ts";
import type { LiftContext } from "./lift-context.ts";

/** A metric's comparison of labels with what a model gives, in a loop of the program's own. */
export interface Measuring {
  readonly event: ProgramEvent;
  /** The call of the model. */
  readonly application: Application;
  readonly input: Value | null;
  readonly labels: Value | null;
}

/**
 * Where a program evaluates a model with a metric object of Keras: on the test data where it does so anywhere, else where it does so
 * last. What is measured of the very call that is trained upon, `trained`, is no evaluation.
 */
export function findMeasuring(context: LiftContext, model: Value, trained: Application | null): Measuring | null {
  const found = context.interpretation.events.flatMap((event): readonly Measuring[] => {
    if (event.kind !== "measure") return [];
    const application = callBehind(event.arguments.named.get("y_pred")?.value, model);
    if (!application || application === trained) return [];
    return [{ event, application, input: application.inputs[0] ?? null, labels: event.arguments.named.get("y_true")?.value ?? null }];
  });
  return found.find(isOfTestData) ?? found.at(-1) ?? null;
}

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
  return x?.kind === "array" && x.content?.type === "dataSet" && x.content.split === "test";
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

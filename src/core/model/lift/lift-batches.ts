import { addAffine, constantOf } from "../../interpret/affine.ts";
import { keyOf } from "../../interpret/key-of.ts";
import type { LoopContext, ProgramEvent } from "../../interpret/machine.ts";
import { type ArrayValue, type DictValue, numberOf, type Value } from "../../interpret/value.ts";
import type { Examples, Training } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { evaluatedSplit, liftArray, liftShuffle, takeFirst } from "./lift-data.ts";

/** What runs a graph or compares arrays, with what it is given. */
type Run = Pick<ProgramEvent, "arguments">;

/** What a `session.run` is fed. */
export function feedOf(run: Run): DictValue | null {
  const value = run.arguments.named.get("feed_dict")?.value;
  return value?.kind === "dict" ? value : null;
}

/** What data enter a graph through: a placeholder, or the element that an iterator over a dataset gives. */
export function isFed(tensor: Value): boolean {
  return tensor.kind === "tensor" && (tensor.operation === "placeholder" || tensor.operation === "element");
}

/** What a run gives for a tensor that data enter by. */
export function fed(run: Run, tensor: Value | null): Value | null {
  // Outside of a graph the arrays themselves go in.
  if (tensor?.kind === "array") return tensor;
  if (tensor?.kind === "tensor" && tensor.operation === "element") return tensor.inputs[0] ?? null;
  const key = tensor && keyOf(tensor);
  return (key && feedOf(run)?.entries.get(key)?.value) || null;
}

/** The part of a data set that a run is fed. */
export function splitOf(run: Run): "train" | "test" | null {
  for (const entry of feedOf(run)?.entries.values() ?? []) {
    const split = entry.value.kind === "array" ? evaluatedSplit(entry.value) : null;
    if (split) return split;
  }
  return null;
}

/** The array that is laid out anew before it goes into a loss, outside of a graph; null for all else. */
export function laidOutArray(labels: Value | null): ArrayValue | null {
  let value = labels;
  while (value?.kind === "tensor" && /^(expand_dims|reshape|squeeze|cast)$/.test(value.operation)) value = value.inputs[0] ?? null;
  return value?.kind === "array" ? value : null;
}

/** The array that is fed for the labels, with what the graph itself does to them. */
export function labelsOf(run: Run, labels: Value | null): Value | null {
  if (labels?.kind !== "tensor") return labels;
  if (isFed(labels)) return fed(run, labels);
  const inner = labelsOf(run, labels.inputs[0] ?? null);
  if (labels.operation === "one_hot" && inner?.kind === "array" && inner.content?.type === "dataSet") {
    const classes = numberOf(labels.arguments.named.get("depth")?.value ?? null);
    if (classes === null) return null;
    return { ...inner, content: { ...inner.content, steps: [...inner.content.steps, { kind: "oneHot", classes, span: labels.span }] } };
  }
  if (["cast", "to_float", "identity", "stop_gradient"].includes(labels.operation)) return inner;
  return laidOutArray(labels);
}

/** The inputs and labels of a run as parts of a data set. */
export function liftExamples(context: LiftContext, run: Run, input: Value | null, labels: Value | null): Fact<Examples> {
  const x = liftArray(context, fed(run, input), "inputs");
  if (!x.known) return x;
  const y = liftArray(context, labelsOf(run, labels), "labels");
  return y.known ? known({ inputs: x.value, labels: y.value }, "written", x.place) : y;
}

interface Batches {
  readonly examples: Fact<Examples>;
  readonly batchSize: Fact<number>;
  readonly lastBatch: Fact<"keep" | "drop">;
  readonly shuffle: Fact<"everyEpoch" | "once" | "never">;
  readonly epochs: Fact<number>;
  readonly runsOn?: NonNullable<Training["runsOn"]>;
}

/** How a hand-written loop cuts the examples into batches, and how often it goes through them. */
export function liftBatches(
  context: LiftContext,
  {
    trainings,
    input,
    labels,
  }: { readonly trainings: readonly ProgramEvent[]; readonly input: Value | null; readonly labels: Value | null },
): Batches {
  const first = trainings[0];
  if (!first) return nothingKnown(unknown("the training operation is never run", null));
  const place = context.place(first.span);
  const examples = liftExamples(context, first, input, labels);
  const [x, y] = [fed(first, input), labelsOf(first, labels)];
  if (!examples.known || x?.kind !== "array" || y?.kind !== "array") {
    const open = nothingKnown(examples.known ? unknownFrom(context, x, "what is fed is not known", place) : examples);
    const size = x?.kind === "array" ? fedRows(x) : null;
    return size === null ? open : { ...open, batchSize: known(size, "written", placeOf(context, x)) };
  }
  const cut = batchOf(x);
  const shuffle = liftShuffle(context, x, y);
  const count = examples.value.inputs.shape[0] ?? 0;
  if (!cut) {
    if (x.rows) {
      const size = x.stream?.size ?? null;
      const open = unknown(
        size === null ? "how the batches are cut is not understood" : "its steps do not add up to whole epochs",
        placeOf(context, x),
      );
      const batchSize: Fact<number> = size === null ? open : known(size, "written", placeOf(context, x));
      const runsOn = size === null ? {} : { runsOn: { steps: liftSteps(context, trainings) } };
      return { ...nothingKnown(open), batchSize, examples, shuffle, ...runsOn };
    }
    const epochs = liftEpochs(context, trainings, input);
    return {
      examples,
      shuffle,
      epochs,
      batchSize: known(count, "written", placeOf(context, x)),
      lastBatch: known("keep", "derived", place),
    };
  }
  const loop = first.loops.find((one) => one.id === cut.loop);
  const batchSize: Fact<number> = known(cut.size, "written", placeOf(context, x));
  const epochs = liftEpochs(context, trainings, input);
  if (!loop || loop.count === null || !y.rows || constantOf(addAffine(y.rows.start, x.rows?.start ?? y.rows.start, -1)) !== 0) {
    const why = loop?.count === null ? "how often the loop over the batches runs is not known" : "inputs and labels are not cut alike";
    return { examples, shuffle, epochs, batchSize, lastBatch: unknown(why, loop ? context.place(loop.span) : place) };
  }
  const whole = Math.ceil(count / cut.size);
  const used = Math.min(count, loop.count * cut.size);
  const isPartOnly = loop.count < Math.floor(count / cut.size);
  const taken: Fact<Examples> = isPartOnly
    ? known({ inputs: takeFirst(examples.value.inputs, used), labels: takeFirst(examples.value.labels, used) }, "written", examples.place)
    : examples;
  return {
    examples: taken,
    shuffle,
    epochs,
    batchSize,
    lastBatch: known(loop.count >= whole || isPartOnly ? "keep" : "drop", "derived", context.place(loop.span)),
  };
}

function nothingKnown(because: Fact<never>): Batches {
  return { examples: because, batchSize: because, lastBatch: because, shuffle: because, epochs: because };
}

/** How many rows of examples go in at once, whatever they are; null where that is not known. */
function fedRows(x: ArrayValue): number | null {
  return batchOf(x)?.size ?? (x.rows ? (x.stream?.size ?? null) : (x.shape?.[0] ?? null));
}

/** Rows `[size · i, size · i + size)` in iteration `i` of a loop. */
function batchOf(array: ArrayValue): { readonly loop: number; readonly size: number } | null {
  if (array.rows?.start.constant !== 0) return null;
  const size = constantOf(addAffine(array.rows.stop, array.rows.start, -1));
  const [term, ...others] = [...array.rows.start.terms];
  if (!term || others.length > 0 || size === null || term[1] !== size) return null;
  return { loop: term[0], size };
}

/** How often all loops but the one over the batches repeat, added up over the places that train. */
function liftEpochs(context: LiftContext, trainings: readonly ProgramEvent[], input: Value | null): Fact<number> {
  let total = 0;
  let place = trainings[0] ? context.place(trainings[0].span) : null;
  for (const run of trainings) {
    const x = fed(run, input);
    const batchLoop = x?.kind === "array" ? batchOf(x)?.loop : undefined;
    // Where the arrays themselves go in, they are those of the first run: the same loop again has another number.
    const first = trainings[0]?.loops.find(({ id }) => id === batchLoop);
    // Written out again it stands elsewhere too; then it is the innermost one, and as long.
    const isElsewhere = first !== undefined && !run.loops.some((loop) => loop.id === batchLoop || isSameLoop(loop, first));
    const innermost = run.loops.at(-1);
    const isBatchLoop = (loop: LoopContext) =>
      loop.id === batchLoop || isSameLoop(loop, first) || (isElsewhere && loop === innermost && loop.count === first.count);
    const around = run.loops.filter((loop) => !isBatchLoop(loop));
    const open = around.find((loop) => loop.count === null);
    if (open) return unknown("how often the loop over the epochs runs is not known", context.place(open.span));
    total += repeats(around);
    if (around[0]) place = context.place(around[0].span);
  }
  return known(total, "written", place);
}

/** How often a program trains, all loops and places together. */
function liftSteps(context: LiftContext, trainings: readonly ProgramEvent[]): Fact<number> {
  const open = trainings.flatMap(({ loops }) => loops).find(({ count }) => count === null);
  if (open) return unknown("how often the loop over the steps runs is not known", context.place(open.span));
  const steps = trainings.reduce((sum, { loops }) => sum + repeats(loops), 0);
  return known(steps, "derived", trainings[0] ? context.place(trainings[0].span) : null);
}

function isSameLoop({ span }: LoopContext, other: LoopContext | undefined): boolean {
  return span.start === other?.span.start && span.end === other.span.end;
}

function repeats(loops: readonly LoopContext[]): number {
  return loops.filter((loop) => loop.isSummary).reduce((product, loop) => product * (loop.count ?? 1), 1);
}

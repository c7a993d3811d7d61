import { addAffine, constantOf } from "../../interpret/affine.ts";
import { isModel } from "../../interpret/library/keras/model-graph.ts";
import type { LoopContext, ProgramEvent } from "../../interpret/machine.ts";
import {
  type ArrayValue,
  type DictValue,
  isSequence,
  keyOf,
  numberOf,
  type ObjectValue,
  type TensorValue,
  type Value,
} from "../../interpret/value.ts";
import type { Data, Evaluation, Examples, Experiment, Training } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Layer } from "../layer.ts";
import { liftComputation } from "./lift-computation.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { liftArray, liftShuffle, takeFirst } from "./lift-data.ts";
import { addTensor } from "./lift-graph.ts";
import { lossName } from "./lift-keras-loss.ts";
import { liftOptimizer } from "./lift-optimizer.ts";
import { liftTensorLoss } from "./lift-tensor-loss.ts";
import { regularizeLayers } from "./loss-penalties.ts";
import { emptyNetwork, type Network } from "./network.ts";
import { callPhase, layersInPhase } from "./phases.ts";
import { summarizeData } from "./summarize-data.ts";
import { fetchesOf, isTrainOperation, runsOf, type TrainingSite } from "./training-sites.ts";

type Draft = Omit<Experiment, "id" | "unknowns">;

/** Lifts what a program trains that is no Keras model: one experiment for each training operation that is run. */
export function liftSessions(context: LiftContext, sites: readonly TrainingSite[]): readonly Draft[] {
  // Where nothing of what is minimised is known there is no model to tell of.
  return sites
    .filter(({ model, operation }) => model === null && operation.state.get("loss")?.kind === "tensor")
    .map((site) => liftSite(context, site))
    .filter(({ layers }) => layers.length > 0);
}

/** What a training operation minimises, and how. */
export function liftObjective(context: LiftContext, { operation }: TrainingSite): Pick<Training, "loss" | "optimizer"> {
  const place = context.place(operation.span ?? { start: 0, end: 0 });
  return {
    loss: liftTensorLoss(context, operation.state.get("loss") ?? operation).loss,
    optimizer: liftOptimizer(context, operation.state.get("optimizer") ?? null, place),
  };
}

interface LoopDraft extends Pick<Draft, "data" | "dataSummary"> {
  readonly training: Training;
  /** What is minimised. */
  readonly minimised: Value | null;
  /** The model's layers as this loop trains them. */
  layersOf(layers: readonly Layer[]): readonly Layer[];
}

/** How a hand-written loop trains a Keras model, and on what. */
export function liftLoop(context: LiftContext, { operation, trainings }: TrainingSite): LoopDraft {
  const lifted = liftTensorLoss(context, operation.state.get("loss") ?? operation);
  const [first] = trainings;
  const place = context.place(first?.span ?? operation.span ?? { start: 0, end: 0 });
  const input = first && lifted.output ? fedInput(lifted.output) : null;
  const batches = liftBatches(context, { trainings, input, labels: lifted.labels });
  const { examples, batchSize, lastBatch, shuffle, epochs } = batches;
  const optimizer = liftOptimizer(context, operation.state.get("optimizer") ?? null, place);
  const plain = { metrics: [], callbacks: [], ...changedGradients(context, operation), validationSplit: null };
  // A loop adds up what regularizers ask for only where it says so; other penalties are not told by layers.
  const collected = (lifted.penalties ?? []).filter(({ kind }) => kind === "collected");
  const loss = collected.length === (lifted.penalties ?? []).length ? lifted.loss : withOtherTerms(lifted.loss);
  const called = lifted.output?.application ?? null;
  const phase = called?.layer.kind === "object" && isModel(called.layer) ? callPhase(context, called) : null;
  return {
    layersOf: (layers) => {
      const regularized = regularizeLayers(layers, collected, () => null) ?? layers;
      return phase ? layersInPhase(regularized, phase) : regularized;
    },
    training: { place, loss, optimizer, batchSize, lastBatch, shuffle, epochs, ...plain },
    minimised: operation.state.get("loss") ?? null,
    data: examples.known ? known<Data>({ train: examples.value, test: null }, "written", examples.place) : examples,
    dataSummary: first ? summarizeData(context, fed(first, input), labelsOf(first, lifted.labels)) : null,
  };
}

function fedInput(output: TensorValue): Value | null {
  return output.application?.inputs[0] ?? null;
}

function liftSite(context: LiftContext, { operation, trainings }: TrainingSite): Draft {
  const runs = runsOf(context);
  const first = trainings[0];
  const evaluations = runs.filter((run) => !fetchesOf(run.subject).some(isTrainOperation) && fetchesOf(run.subject).some(isAccuracy));
  const evaluation = evaluations.find((run) => splitOf(run) === "test") ?? evaluations.at(-1) ?? null;
  const minimised = operation.state.get("loss") ?? null;
  const lifted = liftTensorLoss(context, minimised ?? operation);
  const feeds = { training: first ? feedOf(first) : null, evaluation: evaluation && feedOf(evaluation) };
  const network = emptyNetwork((inner, tensor) => addTensor(context, inner, tensor, feeds));
  for (const output of [...(lifted.otherOutputs ?? []), ...(lifted.output ? [lifted.output] : [])])
    addTensor(context, network, output, feeds);
  const place = context.place(first?.span ?? operation.span ?? { start: 0, end: 0 });
  const inputRows = new Set(network.layers.flatMap((layer) => (layer.kind === "input" ? [layer.id] : [])));
  const input = [...network.outputs.keys()].find((tensor) => tensor.kind === "tensor" && isFed(tensor)) ?? null;
  const regularized = regularizeLayers(network.layers, lifted.penalties ?? [], (variable) => network.sites.get(variable) ?? null);
  const batches = liftBatches(context, { trainings, input, labels: lifted.labels });
  const training: Training = {
    place,
    loss: regularized ? lifted.loss : withOtherTerms(lifted.loss),
    optimizer: withCountedSteps(context, liftOptimizer(context, operation.state.get("optimizer") ?? null, place), operation),
    batchSize: batches.batchSize,
    lastBatch: batches.lastBatch,
    shuffle: batches.shuffle,
    epochs: batches.epochs,
    metrics: [],
    callbacks: [],
    ...changedGradients(context, operation),
    validationSplit: null,
  };
  const test = evaluation && liftExamples(context, evaluation, input, lifted.labels);
  return {
    name: (lifted.output && context.interpretation.names.get(lifted.output)?.name) ?? "model",
    kind: context.generation === "tf1" || context.generation === "keras2" ? "graph" : "loop",
    generation: context.generation,
    place: network.layers.find((layer) => layer.kind !== "input")?.place ?? place,
    layers: trainedOnly(regularized ?? network.layers, network, operation),
    computation: liftComputation(network, {
      inputs: [...network.outputs].flatMap(([tensor, id]) => (tensor.kind === "tensor" && inputRows.has(id) ? [tensor] : [])),
      outputs: lifted.output ? [lifted.output] : [],
      loss: minimised?.kind === "tensor" ? minimised : null,
    }),
    data: batches.examples.known
      ? known<Data>({ train: batches.examples.value, test: test?.known ? test.value : null }, "written", batches.examples.place)
      : batches.examples,
    dataSummary: first ? summarizeData(context, fed(first, input), labelsOf(first, lifted.labels)) : null,
    training,
    evaluation:
      evaluation && liftEvaluation(context, { run: evaluation, input, isRepeated: followsEveryEpoch(runs, trainings, evaluations) }),
  };
}

/** What a training operation does to gradients before it applies them, as far as that is not told otherwise. */
function changedGradients({ interpretation }: LiftContext, { arguments: given }: ObjectValue): Pick<Training, "changedGradients"> {
  const some = given.named.get("var_list")?.value;
  if (some && some.kind !== "none" && !variablesIn(some)) return { changedGradients: "which variables it trains is not known" };
  if (given.named.has("loss")) return {};
  const clips = interpretation.calls.some(({ name, arguments: { named, extra } }) => {
    if (!/clip_by_(value|norm|average_norm|global_norm)$/.test(name)) return false;
    const what = [...named.values(), ...extra][0]?.value;
    return what?.kind !== "tensor" || what.operation === "gradient";
  });
  return clips ? { changedGradients: "gradients that the program clips itself are not executed yet" } : {};
}

/** The variables of a list; null where it is not known completely. */
function variablesIn(value: Value): readonly Value[] | null {
  if (!isSequence(value)) return value.kind === "tensor" && value.operation === "variable" ? [value] : null;
  return value.isComplete && value.elements.every((one) => one.kind === "tensor" && one.operation === "variable") ? value.elements : null;
}

/** Layers of which `minimize(loss, var_list=[…])` trains only the variables that it is given. */
function trainedOnly(layers: readonly Layer[], network: Network, { arguments: given }: ObjectValue): readonly Layer[] {
  const value = given.named.get("var_list")?.value;
  const trained = value && value.kind !== "none" ? variablesIn(value) : null;
  if (!trained) return layers;
  const kept = new Set(
    [...network.parameters].flatMap(([variable, { layer, index }]) => (trained.includes(variable) ? [`${layer}/${index}`] : [])),
  );
  return layers.map((layer) => ({
    ...layer,
    parameters: layer.parameters.map((parameter, i) => (kept.has(`${layer.id}/${i}`) ? parameter : { ...parameter, trainable: false })),
  }));
}

/**
 * Tells whether the step that a schedule follows is counted: by the training operation that is given it. A program that assigns
 * to it itself may count too.
 */
function withCountedSteps(context: LiftContext, optimizer: Training["optimizer"], operation: ObjectValue): Training["optimizer"] {
  const schedule = optimizer.known ? optimizer.value.schedule : undefined;
  const maker = operation.state.get("optimizer");
  const rate = maker?.kind === "object" ? maker.arguments.named.get("learning_rate")?.value : undefined;
  if (!optimizer.known || !schedule || rate?.kind !== "tensor") return optimizer;
  const step = (rate.arguments.named.get("global_step") ?? rate.arguments.named.get("x"))?.value;
  const given = operation.arguments.named.get("global_step")?.value;
  const mayAssign = context.interpretation.calls.some(({ name }) => /\.assign(_add)?$/.test(name));
  const isCounted = step !== undefined && given === step ? true : mayAssign ? undefined : false;
  return isCounted === undefined ? optimizer : { ...optimizer, value: { ...optimizer.value, schedule: { ...schedule, isCounted } } };
}

/** A loss to which something is added that no layer's regularizer does. */
function withOtherTerms(loss: Training["loss"]): Training["loss"] {
  if (!loss.known) return loss;
  const { from, reduction } = loss.value;
  return { ...loss, value: { kind: "other", name: `${lossName(loss.value)} + another term`, from, reduction, isOwn: false } };
}

/** Whether a tensor is the fraction of examples whose largest output is the label: the accuracy. */
function isAccuracy(value: Value): boolean {
  if (value.kind !== "tensor" || value.operation !== "reduce_mean") return false;
  let inner = value.inputs[0];
  while (inner?.kind === "tensor" && (inner.operation === "cast" || inner.operation === "to_float")) inner = inner.inputs[0];
  if (inner?.kind !== "tensor") return false;
  if (inner.operation === "in_top_k") return true;
  return inner.operation === "equal" && inner.inputs.some((side) => side.kind === "tensor" && mayBeClass(side));
}

function mayBeClass(tensor: TensorValue): boolean {
  if (tensor.operation === "argmax") return true;
  return tensor.operation === "cast" && tensor.inputs[0]?.kind === "tensor" && mayBeClass(tensor.inputs[0]);
}

function feedOf(run: ProgramEvent): DictValue | null {
  const value = run.arguments.named.get("feed_dict")?.value;
  return value?.kind === "dict" ? value : null;
}

/** What data enter a graph through: a placeholder, or the element that an iterator over a dataset gives. */
function isFed(tensor: Value): boolean {
  return tensor.kind === "tensor" && (tensor.operation === "placeholder" || tensor.operation === "element");
}

function fed(run: ProgramEvent, tensor: Value | null): Value | null {
  // Outside of a graph the arrays themselves go in.
  if (tensor?.kind === "array") return tensor;
  if (tensor?.kind === "tensor" && tensor.operation === "element") return tensor.inputs[0] ?? null;
  const key = tensor && keyOf(tensor);
  return (key && feedOf(run)?.entries.get(key)?.value) || null;
}

function splitOf(run: ProgramEvent): "train" | "test" | null {
  for (const entry of feedOf(run)?.entries.values() ?? []) {
    if (entry.value.kind === "array" && entry.value.content?.type === "dataSet") return entry.value.content.split;
  }
  return null;
}

/** The array that is fed for the labels, with what the graph itself does to them. */
function labelsOf(run: ProgramEvent, labels: Value | null): Value | null {
  if (labels?.kind !== "tensor") return labels;
  if (isFed(labels)) return fed(run, labels);
  const inner = labelsOf(run, labels.inputs[0] ?? null);
  if (labels.operation === "one_hot" && inner?.kind === "array" && inner.content?.type === "dataSet") {
    const classes = numberOf(labels.arguments.named.get("depth")?.value ?? null);
    if (classes === null) return null;
    return { ...inner, content: { ...inner.content, steps: [...inner.content.steps, { kind: "oneHot", classes, span: labels.span }] } };
  }
  return ["cast", "to_float", "identity", "stop_gradient"].includes(labels.operation) ? inner : null;
}

function liftExamples(context: LiftContext, run: ProgramEvent, input: Value | null, labels: Value | null): Fact<Examples> {
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
}

/** How a hand-written loop cuts the examples into batches, and how often it goes through them. */
function liftBatches(
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
  if (!examples.known || x?.kind !== "array" || y?.kind !== "array")
    return nothingKnown(examples.known ? unknownFrom(context, x, "what is fed is not known", place) : examples);
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
      return { ...nothingKnown(open), batchSize, examples, shuffle };
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

function isSameLoop({ span }: LoopContext, other: LoopContext | undefined): boolean {
  return span.start === other?.span.start && span.end === other.span.end;
}

function repeats(loops: readonly LoopContext[]): number {
  return loops.filter((loop) => loop.isSummary).reduce((product, loop) => product * (loop.count ?? 1), 1);
}

/** Whether the accuracy is measured once an epoch: in a loop that also trains, or after each of several places that train. */
function followsEveryEpoch(
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

interface EvaluationRun {
  readonly run: ProgramEvent;
  readonly input: Value | null;
  readonly isRepeated: boolean;
}

function liftEvaluation(context: LiftContext, { run, input, isRepeated }: EvaluationRun): Evaluation {
  const place = context.place(run.span);
  const x = fed(run, input);
  const split = x?.kind === "array" && x.content?.type === "dataSet" ? x.content.split : null;
  const rows = x?.kind === "array" ? x.rows : null;
  const size = rows ? constantOf(addAffine(rows.stop, rows.start, -1)) : null;
  return {
    place,
    split: split ? known(split, "written", placeOf(context, x)) : unknownFrom(context, x, "what is evaluated is not known", place),
    when: known(isRepeated ? "everyEpoch" : "end", "derived", place),
    batchSize:
      rows && size === null
        ? unknown("how the batches are cut is not understood", place)
        : known(size, "written", placeOf(context, x) ?? place),
    metric: known("accuracy", "written", place),
  };
}

import { addAffine, constantOf } from "../../interpret/affine.ts";
import type { ProgramEvent } from "../../interpret/machine.ts";
import { type ArrayValue, isSequence, type ObjectValue, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import type { Data, Evaluation, Training } from "../experiment.ts";
import { known, unknown } from "../fact.ts";
import type { Layer } from "../layer.ts";
import type { Draft } from "./draft.ts";
import { type Clipping, liftClipping } from "./gradient-clipping.ts";
import { fed, feedOf, isFed, labelsOf, laidOutArray, liftBatches, liftExamples, splitOf } from "./lift-batches.ts";
import { liftComputation } from "./lift-computation.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { evaluatedSplit } from "./lift-data.ts";
import { addTensor } from "./lift-graph.ts";
import { lossName } from "./lift-keras-loss.ts";
import { liftOptimizer } from "./lift-optimizer.ts";
import { liftTensorLoss } from "./lift-tensor-loss.ts";
import { regularizeLayers } from "./loss-penalties.ts";
import { callWithin, findMeasuring, followsEveryEpoch, isAccuracy } from "./measuring.ts";
import { emptyNetwork, type Network } from "./network.ts";
import { layersInPhase } from "./phases.ts";
import { summarizeData } from "./summarize-data.ts";
import { fetchesOf, isTrainOperation, runsOf, type TrainingSite } from "./training-sites.ts";

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
    optimizer: optimizerOf(context, operation, place, liftClipping(context, operation)),
  };
}

/** The optimizer of a training operation. */
function optimizerOf(context: LiftContext, operation: ObjectValue, place: Place, clipping: Clipping): Training["optimizer"] {
  return withClipping(liftOptimizer(context, operation.state.get("optimizer") ?? null, place), clipping);
}

interface LoopDraft extends Pick<Draft, "data" | "dataSummary" | "evaluation"> {
  readonly training: Training;
  /** What is minimised. */
  readonly minimised: Value | null;
  readonly labels: ArrayValue | null;
  /** The model's layers as this loop trains them. */
  layersOf(network: Network): readonly Layer[];
}

/** How a hand-written loop trains a Keras model, and on what. */
export function liftLoop(context: LiftContext, { model, operation, trainings }: TrainingSite): LoopDraft {
  const lifted = liftTensorLoss(context, operation.state.get("loss") ?? operation);
  const [first] = trainings;
  const place = context.place(first?.span ?? operation.span ?? { start: 0, end: 0 });
  const input = first && lifted.output ? fedInput(lifted.output) : null;
  const batches = liftBatches(context, { trainings, input, labels: lifted.labels });
  const { examples, batchSize, lastBatch, shuffle, epochs } = batches;
  const clipping = liftClipping(context, operation);
  const optimizer = optimizerOf(context, operation, place, clipping);
  const plain = { metrics: [], callbacks: [], ...changedGradients(operation, clipping), validationSplit: null };
  // A loop adds up what regularizers ask for only where it says so; other penalties are not told by layers.
  const collected = (lifted.penalties ?? []).filter(({ kind }) => kind === "collected");
  const loss = collected.length === (lifted.penalties ?? []).length ? lifted.loss : withOtherTerms(lifted.loss);
  const called = model && callWithin(operation.state.get("loss") ?? operation, model);
  const measuring = model && findMeasuring(context, model, { trained: called, trainings });
  const test = measuring && liftExamples(context, measuring.event, measuring.input, measuring.labels);
  return {
    layersOf: (network) => {
      const regularized = regularizeLayers(network.layers, collected, () => null) ?? network.layers;
      const evaluation = measuring?.application ?? null;
      return called ? layersInPhase(context, network, regularized, { training: called, evaluation }) : regularized;
    },
    training: { place, loss, optimizer, batchSize, lastBatch, shuffle, epochs, ...runsOnOf(batches), ...plain, appliesGradients: true },
    minimised: operation.state.get("loss") ?? null,
    labels: laidOutArray(lifted.labels),
    data: examples.known
      ? known<Data>({ train: examples.value, test: test?.known ? test.value : null }, "written", examples.place)
      : examples,
    dataSummary: first ? summarizeData(context, fed(first, input), labelsOf(first, lifted.labels)) : null,
    evaluation: measuring && liftEvaluation(context, { run: measuring.event, input: measuring.input, isRepeated: measuring.isRepeated }),
  };
}

function fedInput(output: TensorValue): Value | null {
  return output.application?.inputs[0] ?? null;
}

function liftSite(context: LiftContext, { operation, trainings }: TrainingSite): Draft {
  const runs = runsOf(context);
  const first = trainings[0];
  const measuring = runs.filter((run) => !fetchesOf(run.subject).some(isTrainOperation));
  const counting = measuring.filter((run) => fetchesOf(run.subject).some(isAccuracy));
  // A model that predicts numbers is measured by its loss.
  const evaluations =
    counting.length > 0 ? counting : measuring.filter((run) => fetchesOf(run.subject).includes(operation.state.get("loss") ?? operation));
  const evaluation = evaluations.find((run) => splitOf(run) === "test") ?? evaluations.at(-1) ?? null;
  const minimised = operation.state.get("loss") ?? null;
  const lifted = liftTensorLoss(context, minimised ?? operation);
  const feeds = { training: first ? feedOf(first) : null, evaluation: evaluation && feedOf(evaluation) };
  const network = emptyNetwork((inner, tensor) => addTensor(context, inner, tensor, feeds));
  for (const output of [...(lifted.otherOutputs ?? []), ...(lifted.output ? [lifted.output] : [])])
    addTensor(context, network, output, feeds);
  const place = context.place(first?.span ?? operation.span ?? { start: 0, end: 0 });
  const inputRows = new Set(network.layers.flatMap((layer) => (layer.kind === "input" ? [layer.id] : [])));
  const sources = [...network.outputs.keys()];
  const input = sources.find(isFed) ?? sources.find(({ kind }) => kind === "array") ?? null;
  const regularized = regularizeLayers(network.layers, lifted.penalties ?? [], (variable) => network.sites.get(variable) ?? null);
  const batches = liftBatches(context, { trainings, input, labels: lifted.labels });
  const clipping = liftClipping(context, operation);
  const training: Training = {
    place,
    loss: regularized ? lifted.loss : withOtherTerms(lifted.loss),
    optimizer: withCountedSteps(context, optimizerOf(context, operation, place, clipping), operation),
    batchSize: batches.batchSize,
    lastBatch: batches.lastBatch,
    shuffle: batches.shuffle,
    epochs: batches.epochs,
    ...runsOnOf(batches),
    metrics: [],
    callbacks: [],
    ...changedGradients(operation, clipping),
    validationSplit: null,
  };
  const test = evaluation && liftExamples(context, evaluation, input, lifted.labels);
  return {
    name: (lifted.output && context.interpretation.names.get(lifted.output)?.name) ?? "model",
    kind: context.generation === "tf1" || context.generation === "keras2" ? "graph" : "loop",
    generation: context.generation,
    place: network.layers.find((layer) => layer.kind !== "input")?.place ?? place,
    layers: trainedOnly(regularized ?? network.layers, network, operation),
    compute: () =>
      liftComputation(context, network, {
        inputs: [...network.outputs].flatMap(([value, id]) => (inputRows.has(id) ? [value] : [])),
        outputs: lifted.output ? [lifted.output] : [],
        loss: minimised?.kind === "tensor" ? minimised : null,
        labels: laidOutArray(lifted.labels),
        isOwn: false,
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

function runsOnOf({ runsOn }: { readonly runsOn?: Training["runsOn"] }): Pick<Training, "runsOn"> {
  return runsOn ? { runsOn } : {};
}

/** Why a training operation does not apply the gradients of its loss with respect to all that is trainable. */
function changedGradients({ arguments: given }: ObjectValue, clipping: Clipping): Pick<Training, "changedGradients"> {
  const some = given.named.get("var_list")?.value;
  if (some && some.kind !== "none" && !variablesIn(some)) return { changedGradients: "which variables it trains is not known" };
  return "reason" in clipping ? { changedGradients: clipping.reason } : {};
}

/** An optimizer with what the program does to the gradients that it is given, as if it were its own setting. */
function withClipping(optimizer: Training["optimizer"], clipping: Clipping): Training["optimizer"] {
  if (!optimizer.known || !("extras" in clipping) || Object.keys(clipping.extras).length === 0) return optimizer;
  return { ...optimizer, value: { ...optimizer.value, extras: { ...optimizer.value.extras, ...clipping.extras } } };
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

interface EvaluationRun {
  readonly run: Pick<ProgramEvent, "span" | "arguments">;
  readonly input: Value | null;
  readonly isRepeated: boolean;
}

function liftEvaluation(context: LiftContext, { run, input, isRepeated }: EvaluationRun): Evaluation {
  const place = context.place(run.span);
  const x = fed(run, input);
  const split = x?.kind === "array" ? evaluatedSplit(x) : null;
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

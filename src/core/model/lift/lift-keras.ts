import { type GraphNode, isModel, nodeOf, sequentialLayers } from "../../interpret/library/keras/model-graph.ts";
import { trackedLayers } from "../../interpret/library/keras/program-layer.ts";
import type { ProgramModel } from "../../interpret/library/keras/program-models.ts";
import { hasTrainStep } from "../../interpret/library/keras/train-step.ts";
import type { ProgramEvent } from "../../interpret/machine.ts";
import { reasonOf } from "../../interpret/reason.ts";
import {
  type Application,
  type DatasetValue,
  type InstanceValue,
  isSequence,
  numberOf,
  type ObjectValue,
  tuple,
  type Value,
} from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import type { Data, Evaluation, Experiment, Training } from "../experiment.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import type { Activation } from "../layer.ts";
import type { Draft } from "./draft.ts";
import { liftEpochCallbacks } from "./epoch-callbacks.ts";
import { isTrainable } from "./layer-weights.ts";
import { liftComputation } from "./lift-computation.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf, unknownFrom, untrained } from "./lift-context.ts";
import { evaluatedSplit, examplesOf, liftArray, liftShuffle } from "./lift-data.ts";
import { argumentOf, evaluatedData, inputsOf, liftFitData, validationOf, weighsExamples } from "./lift-fit-data.ts";
import { addTensor } from "./lift-graph.ts";
import { addApplication, addNodes } from "./lift-keras-layer.ts";
import { liftKerasLoss, ownName } from "./lift-keras-loss.ts";
import { liftOperand } from "./lift-operand.ts";
import { liftOptimizer } from "./lift-optimizer.ts";
import { layerNames, liftOutputs, partsFor } from "./lift-outputs.ts";
import { liftPredictedEvaluation, liftPredictedExamples } from "./lift-predicted.ts";
import { liftLoop, liftObjective } from "./lift-session.ts";
import { addInput, emptyNetwork, type Network } from "./network.ts";
import { summarizeData } from "./summarize-data.ts";
import type { TrainingSite } from "./training-sites.ts";

/** Lifts the Keras models that the program makes, of whatever kind. */
export function liftKerasModels(context: LiftContext, sites: readonly TrainingSite[]): readonly Draft[] {
  const { models, names, events } = context.interpretation;
  const inside = new Set<Value>(models.flatMap((model) => model.nodes.flatMap((node) => ("layer" in node ? [node.layer] : []))));
  return models
    .filter(({ model }) => {
      // A model without a name of its own inside another one is told there.
      // A model of `keras.applications` that is only built upon is told where it is used.
      const isBase = model.kind === "object" && model.state.has("application") && !model.state.has("compiled");
      if (isBase && !events.some((event) => event.subject === model)) return false;
      const isPart = inside.has(model) && !names.has(model) && !events.some((event) => event.subject === model);
      const isEmpty = model.kind === "object" && model.type === "keras.Sequential" && layerCount(model) === 0;
      return !isPart && !isEmpty;
    })
    .map((model) => liftModel(context, model, sites.find((site) => site.model === model.model) ?? null));
}

function layerCount(model: ObjectValue): number {
  const layers = model.state.get("layers");
  return layers && isSequence(layers) ? layers.elements.length : 1;
}

function liftModel(context: LiftContext, program: ProgramModel, site: TrainingSite | null): Draft {
  const { model } = program;
  const place = context.place(model.span ?? { start: 0, end: 0 });
  const events = context.interpretation.events.filter((event) => event.subject === model);
  const isOwnStep = model.kind === "instance" && hasTrainStep(model);
  const fits = events.filter((event) => event.kind === "fit");
  const fit = fits.at(-1) ?? null;
  const evaluate = events.find(({ kind }) => kind === "evaluate") ?? null;
  const network = emptyNetwork((inner, tensor) => addTensor(context, inner, tensor, { training: null, evaluation: null }));
  addProgramModel(context, network, program, place);
  const library = model.kind === "instance" ? model.library : model;
  const state = library?.state.get("compiled");
  const compile = state?.kind === "object" ? state : null;
  const ownLoss = library?.state.get("ownLoss");
  const output = outputActivation(network);
  const outputs = liftOutputs(context, network, { compile, outputs: program.outputs });
  const fitted = fit && liftFit(context, { fits, fit, compile, output });
  const loop = fitted ? null : site && liftLoop(context, site);
  const [x, y] = fit ? [inputsOf(fit), argumentOf(fit, "y")] : [null, null];
  const training =
    fitted && site && isOwnStep
      ? { ...fitted, ...liftObjective(context, site) }
      : (fitted ?? loop?.training ?? (compile && liftCompiled(context, compile, output)));
  return {
    name: context.interpretation.names.get(model)?.name ?? (model.kind === "instance" ? model.class.name : "model"),
    kind: kindOf(program),
    generation: context.generation,
    place,
    layers: loop ? loop.layersOf(network) : network.layers,
    compute: () =>
      liftComputation(context, network, {
        inputs: inputsOfModel(context, program),
        outputs: program.outputs,
        loss: ownLoss?.kind === "tensor" ? ownLoss : loop?.minimised?.kind === "tensor" ? loop.minimised : null,
        labels: loop?.labels ?? null,
        model,
        isOwn: model.kind === "instance",
      }),
    data: fit
      ? liftFitData(context, fit, { inputs: layerNames(network, program.inputs), outputs: outputs.outputs })
      : loop
        ? withEvaluated(context, loop.data, { evaluate, model })
        : unknown(untrained, placeOf(context, compile) ?? place),
    dataSummary: fit ? summarizeData(context, x, y) : (loop?.dataSummary ?? null),
    training: training && !isOwnStep && !loop ? { ...training, ...outputs } : training,
    evaluation:
      liftEvaluation(context, fit, evaluate) ??
      loop?.evaluation ??
      liftPredictedEvaluation(context, model) ??
      (fit && liftHeldOut(context, fit)),
  };
}

interface Evaluated {
  readonly evaluate: ProgramEvent | null;
  readonly model: Value;
}

/** What a loop of the program's own trains on, with what `evaluate` is given for the same model. */
function withEvaluated(context: LiftContext, data: Fact<Data>, { evaluate, model }: Evaluated): Fact<Data> {
  if (!data.known || data.value.test) return data;
  if (!evaluate) {
    const test = liftPredictedExamples(context, model, data.value.train);
    return test ? { ...data, value: { ...data.value, test } } : data;
  }
  const [x, y] = examplesOf(argumentOf(evaluate, "x"), argumentOf(evaluate, "y"));
  const [inputs, labels] = [liftArray(context, x, "inputs"), liftArray(context, y, "labels")];
  if (!inputs.known || !labels.known) return data;
  return { ...data, value: { ...data.value, test: { inputs: inputs.value, labels: labels.value } } };
}

/** What a model is called on: its own inputs, or data where the program calls it on data itself. */
function inputsOfModel(context: LiftContext, { model, inputs }: ProgramModel): readonly Value[] {
  const given = (context.interpretation.applications.get(model)?.[0]?.inputs ?? []).filter(({ kind }) => kind === "array");
  return model.kind === "instance" && inputs.length === 0 ? given : inputs;
}

function kindOf({ model }: ProgramModel): Experiment["kind"] {
  const library = model.kind === "instance" ? model.library : model;
  if (library?.type === "keras.Sequential") return "sequential";
  return model.kind === "instance" && !library?.arguments.named.has("outputs") ? "subclass" : "functional";
}

function addProgramModel(context: LiftContext, network: Network, program: ProgramModel, place: Place): void {
  // What another layer gives is an input here, not that layer with all that is before it.
  const given = new Set<GraphNode>();
  for (const input of program.inputs) {
    const node = nodeOf(input);
    if (!("layer" in node) || node.layer === program.model) continue;
    given.add(node);
    network.outputs.set(input, addInput(network, input.shape, place));
  }
  addNodes(
    context,
    network,
    program.nodes.filter((node) => !given.has(node)),
  );
  const { model, open } = program;
  if (model.kind === "instance") {
    const onTheWay = network.layers.length;
    const isFollowed = program.nodes.length > 0 && !open;
    addTracked(context, network, model, isFollowed);
    if (isFollowed) moveAside(network, onTheWay);
  }
  if (open && model.kind !== "instance") {
    network.layers.push({
      kind: "other",
      content: "layer",
      type: "?",
      config: {},
      id: "layers",
      name: "layers",
      inputs: [],
      outputShape: unknownFrom(context, open, "not all layers are known", place),
      parameters: [],
      layers: [],
      missing: reasonOf(open) ?? "not all layers are known",
      place: placeOf(context, open) ?? place,
    });
  }
  if (!isTrainable(model)) freeze(network);
}

/** What a model that is not trained as a whole has in it is not trained, whatever its layers say. */
function freeze({ layers }: Network): void {
  for (const [i, layer] of layers.entries())
    layers[i] = { ...layer, parameters: layer.parameters.map((parameter) => ({ ...parameter, trainable: false })) };
}

/**
 * Layers that a model keeps as attributes and that its output does not depend on, or not in a way that could be followed. Keras
 * counts their weights too.
 */
function addTracked(context: LiftContext, network: Network, model: InstanceValue, isFollowed: boolean): void {
  for (const layer of trackedLayers(model)) {
    if (network.rows.has(layer) || isPartOf(layer, network)) continue;
    const [application] = context.interpretation.applications.get(layer) ?? [];
    const call = application ?? ownCall(context, layer);
    // A layer that nothing calls has no weights.
    if (application || call.outputs.length > 0 || !isFollowed) addApplication(context, network, call, []);
  }
}

/** Marks the layers from `start` on as beside the way to the output, and puts them behind the inputs. */
function moveAside(network: Network, start: number): void {
  const aside = network.layers.splice(start).map((layer) => ({ ...layer, isAside: true as const }));
  const inputs = network.layers.findIndex(({ kind }) => kind !== "input");
  network.layers.splice(inputs < 0 ? network.layers.length : inputs, 0, ...aside);
}

/** Whether a model's layers are all told already: `call` may use the layers of an attribute one by one. */
function isPartOf(layer: ObjectValue | InstanceValue, network: Network): boolean {
  const inner = layer.kind === "object" && isModel(layer) ? sequentialLayers(layer) : [];
  return inner.length > 0 && inner.every((one) => network.rows.has(one));
}

/** What stands for the call of a layer that nothing calls: a model's own inputs and outputs, where it has them. */
function ownCall(context: LiftContext, layer: ObjectValue | InstanceValue): Application {
  const own = context.interpretation.models.find(({ model }) => model === layer);
  const outputs = own?.outputs ?? [];
  return { layer, inputs: own?.inputs ?? [], outputs, inner: own ? tuple([...outputs]) : null, call: null, span: layer.span };
}

interface TrainingCalls {
  readonly fits: readonly ProgramEvent[];
  readonly fit: ProgramEvent;
  readonly compile: ObjectValue | null;
  /** The activation of the last layer. */
  readonly output: Activation | undefined;
}

function outputActivation(network: Network): Activation | undefined {
  const last = network.layers.at(-1);
  return last?.kind === "dense" || last?.kind === "activation" ? knownValue(last.activation) : undefined;
}

function liftFit(context: LiftContext, { fits, fit, compile, output }: TrainingCalls): Training {
  const place = context.place(fit.span);
  const compilePlace = placeOf(context, compile) ?? place;
  const compiled = (name: string) => compile?.arguments.named.get(name)?.value ?? null;
  const [x, y] = [inputsOf(fit), argumentOf(fit, "y")];
  const data = x?.kind === "dataset" ? x : null;
  const split = argumentOf(fit, "validation_split");
  const shuffle = liftBoolean(context, argumentOf(fit, "shuffle"), true, place);
  const own = x?.kind === "array" && y?.kind === "array" ? liftShuffle(context, x, y) : known("never" as const, "derived", place);
  return {
    place,
    loss: compile ? liftKerasLoss(context, compiled("loss"), compilePlace, output) : unknown("the model is not compiled here", place),
    optimizer: compile ? liftOptimizer(context, compiled("optimizer"), compilePlace) : unknown("the model is not compiled here", place),
    batchSize: data ? batchOf(context, data, place) : liftBatchSize(context, fit, place),
    lastBatch: data?.batch?.dropsRemainder ? known("drop", "written", context.place(data.batch.span)) : known("keep", "default", place),
    metrics: namesIn(compiled("metrics")),
    callbacks: namesIn(argumentOf(fit, "callbacks")),
    ...liftEpochCallbacks(context, argumentOf(fit, "callbacks"), fits.length > 1 || fit.loops.length > 0),
    ...validation(context, fit),
    ...lossArguments(compile, fit),
    ...weighsExamples(context, fit),
    ...(data?.augmented
      ? { augmentation: { how: data.augmentedBy ?? "images changed at random", place: context.place(data.augmented) } }
      : {}),
    validationSplit: split === null ? null : liftNumber(context, split, null, place),
    shuffle: data
      ? datasetShuffle(context, data, place)
      : !shuffle.known
        ? shuffle
        : shuffle.value
          ? known("everyEpoch", shuffle.origin, shuffle.place)
          : own,
    epochs: liftFitEpochs(context, fits),
  };
}

/** Arrays are cut into batches of 32 where nothing is said; generators and what is not known may come in batches of their own. */
function liftBatchSize(context: LiftContext, fit: ProgramEvent, place: Place): Fact<number> {
  const x = inputsOf(fit);
  const written = argumentOf(fit, "batch_size");
  const isCutByFit = argumentOf(fit, "generator") === null && (argumentOf(fit, "y") !== null || !x || !comesInBatches.has(x.kind));
  return written || isCutByFit ? liftNumber(context, written, 32, place) : unknownFrom(context, x, "its batches are not known", place);
}

const comesInBatches: ReadonlySet<Value["kind"]> = new Set(["instance", "iterable", "function", "unknown"]);

/** Which examples `fit` measures after each epoch. */
function validation(context: LiftContext, fit: ProgramEvent): Pick<Training, "validatesOn"> {
  if (argumentOf(fit, "validation_data")) return { validatesOn: validationOf(fit) ? "evaluation" : "others" };
  const split = argumentOf(fit, "validation_split");
  if (split === null || numberOf(split) === 0) return {};
  return { validatesOn: evaluatedData(context, fit) ? "others" : "evaluation" };
}

type LossArguments = Pick<Training, "lossArgument" | "lossWeights" | "classWeight">;

function lossArguments(compile: ObjectValue | null, fit: ProgramEvent | null): LossArguments {
  const given = (name: string) => compile?.arguments.named.get(name)?.value ?? null;
  const [loss, weights, classes] = [given("loss"), given("loss_weights"), fit && argumentOf(fit, "class_weight")];
  const isName = loss === null || loss.kind === "string" || loss.kind === "api" || loss.kind === "function" || loss.kind === "method";
  return {
    ...(isName ? {} : { lossArgument: liftOperand(loss) }),
    ...(weights && weights.kind !== "none" ? { lossWeights: liftOperand(weights) } : {}),
    ...(classes ? { classWeight: liftOperand(classes) } : {}),
  };
}

/** What `compile` says of a model that is trained elsewhere. */
function liftCompiled(context: LiftContext, compile: ObjectValue, output: Activation | undefined): Training {
  const place = context.place(compile.span ?? { start: 0, end: 0 });
  const argument = (name: string) => compile.arguments.named.get(name)?.value ?? null;
  const open = unknown(untrained, place);
  return {
    place,
    loss: liftKerasLoss(context, argument("loss"), place, output),
    optimizer: liftOptimizer(context, argument("optimizer"), place),
    batchSize: open,
    lastBatch: open,
    metrics: namesIn(argument("metrics")),
    callbacks: [],
    ...lossArguments(compile, null),
    validationSplit: null,
    shuffle: open,
    epochs: open,
  };
}

function batchOf(context: LiftContext, data: DatasetValue, place: Place): Fact<number> {
  const { batch } = data;
  if (!batch) return unknown("the data set is not batched", place);
  return batch.size === null
    ? unknown("the size of its batches is not known", context.place(batch.span))
    : known(batch.size, "written", context.place(batch.span));
}

function datasetShuffle(context: LiftContext, { shuffle }: DatasetValue, place: Place): Training["shuffle"] {
  if (!shuffle) return known("never", "default", place);
  return known(shuffle.eachIteration ? "everyEpoch" : "once", "written", context.place(shuffle.span));
}

/** What a list of metrics or callbacks names. */
function namesIn(value: Value | null): readonly string[] {
  if (!value || value.kind === "none") return [];
  if (isSequence(value)) return value.elements.flatMap(namesIn);
  if (value.kind === "dict") return [...value.entries.values()].flatMap((entry) => namesIn(entry.value));
  return [ownName(value)];
}

/** The epochs of every `fit` of the model, with the loops around it. */
function liftFitEpochs(context: LiftContext, fits: readonly ProgramEvent[]): Fact<number> {
  let total = 0;
  let last: Fact<number> = unknown(untrained, null);
  for (const fit of fits) {
    const place = context.place(fit.span);
    last = liftNumber(context, argumentOf(fit, "epochs") ?? argumentOf(fit, "nb_epoch"), 1, place);
    if (!last.known) return last;
    const repeats = fit.loops.filter((loop) => loop.isSummary);
    const open = repeats.find((loop) => loop.count === null);
    if (open) return unknown("how often the loop around `fit` runs is not known", context.place(open.span));
    total += repeats.reduce((product, loop) => product * (loop.count ?? 1), last.value);
  }
  return last.known ? { ...last, value: total } : last;
}

/** What `fit` itself measures on what `validation_split` sets aside; null where it sets nothing aside. */
function liftHeldOut(context: LiftContext, fit: ProgramEvent): Evaluation | null {
  const fraction = argumentOf(fit, "validation_split");
  if (!fraction || numberOf(fraction) === 0) return null;
  const place = context.place(fit.span);
  return {
    place,
    split: known("validation", "written", placeOf(context, fraction) ?? place),
    when: known("everyEpoch", "derived", place),
    batchSize: liftNumber(context, argumentOf(fit, "batch_size"), 32, place),
    metric: known("accuracy", "derived", place),
  };
}

function liftEvaluation(context: LiftContext, fit: ProgramEvent | null, evaluate: ProgramEvent | null): Evaluation | null {
  const validation = fit && validationOf(fit);
  const event = validation ? fit : evaluate;
  const given = validation ? validation[0] : evaluate && argumentOf(evaluate, "x");
  const x = (given && partsFor(given, [])?.[0]) ?? given;
  if (!event) return null;
  const place = context.place(event.span);
  const split = x?.kind === "array" ? evaluatedSplit(x) : null;
  const repeated = event.loops.some((loop) => fit?.loops.some((other) => other.id === loop.id));
  const size = argumentOf(event, "batch_size");
  return {
    place,
    split: split ? known(split, "written", placeOf(context, x)) : unknownFrom(context, x, "what is evaluated is not known", place),
    when: known(validation || repeated ? "everyEpoch" : "end", "derived", place),
    batchSize:
      size === null
        ? known(32, "default", place)
        : numberOf(size) === null
          ? unknownFrom(context, size, "it is not known", place)
          : known(numberOf(size), "written", placeOf(context, size)),
    metric: known("accuracy", "derived", place),
  };
}

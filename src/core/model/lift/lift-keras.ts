import type { ProgramEvent } from "../../interpret/machine.ts";
import { isSequence, numberOf, type ObjectValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import type { Data, Evaluation, Examples, Experiment, Training } from "../experiment.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import type { Activation } from "../layer.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf, unknownFrom } from "./lift-context.ts";
import { liftArray, liftShuffle } from "./lift-data.ts";
import { addTensor } from "./lift-graph.ts";
import { addKerasLayer, addOther, statedInputShape } from "./lift-keras-layer.ts";
import { liftKerasLoss, liftOptimizer } from "./lift-objective.ts";
import { addInput, emptyNetwork, type Network } from "./network.ts";

type Draft = Omit<Experiment, "id" | "unknowns">;

/** Lifts Keras models: Sequential and functional ones. */
export function liftKerasModels(context: LiftContext): readonly Draft[] {
  const { made } = context.interpretation;
  const models = [...new Set(made)].filter(
    (value): value is ObjectValue => value.kind === "object" && (value.type === "keras.Sequential" || value.type === "keras.Model"),
  );
  const nested = new Set(models.flatMap((model) => layersOf(model)));
  return models
    .filter((model) => !nested.has(model) && (layersOf(model).length > 0 || model.type === "keras.Model"))
    .map((model) => liftModel(context, model));
}

function layersOf(model: ObjectValue): readonly Value[] {
  const layers = model.state.get("layers");
  return layers && isSequence(layers) ? layers.elements : [];
}

function liftModel(context: LiftContext, model: ObjectValue): Draft {
  const place = context.place(model.span ?? { start: 0, end: 0 });
  const events = context.interpretation.events.filter((event) => event.subject === model);
  const fits = events.filter((event) => event.kind === "fit");
  const fit = fits.at(-1) ?? null;
  const network = emptyNetwork();
  if (model.type === "keras.Sequential") addSequential(context, network, { model, place, fit });
  else addFunctional(context, network, model, place);
  const compile = model.state.get("compile");
  return {
    name: context.interpretation.names.get(model)?.name ?? "model",
    kind: model.type === "keras.Sequential" ? "sequential" : "functional",
    generation: context.generation,
    place,
    layers: network.layers,
    data: fit ? liftFitData(context, fit) : unknown("the model is not trained here", place),
    training:
      fit && liftFit(context, { fits, fit, compile: compile?.kind === "object" ? compile : null, output: outputActivation(network) }),
    evaluation: liftEvaluation(context, fit, events.find((event) => event.kind === "evaluate") ?? null),
  };
}

function addSequential(
  context: LiftContext,
  network: Network,
  { model, place, fit }: { readonly model: ObjectValue; readonly place: Place; readonly fit: ProgramEvent | null },
): void {
  const layers = model.state.get("layers");
  if (!layers || !isSequence(layers) || !layers.isComplete) {
    const input = addInput(network, null, place);
    addOther(network, { type: "layers", input, place, shape: unknownFrom(context, layers, "not all layers are known", place) });
  }
  const [first] = layersOf(model);
  const stated = first?.kind === "object" ? statedInputShape(first) : first?.kind === "tensor" ? first.shape : null;
  const x = fit?.arguments.named.get("x")?.value;
  // Without a stated shape Keras builds the model from the first batch it sees.
  const shape = stated ?? (x?.kind === "array" && x.shape ? [null, ...x.shape.slice(1)] : null);
  let id = addInput(network, shape, placeOf(context, first) ?? place);
  for (const layer of layersOf(model)) {
    if (layer.kind === "tensor" && layer.operation === "placeholder") continue;
    if (layer.kind === "object" && layer.type === "keras.layers.InputLayer") continue;
    if (layer.kind === "object" && layer.type === "keras.Sequential") {
      for (const inner of layersOf(layer)) if (inner.kind === "object") id = addKerasLayer(context, network, inner, id);
    } else if (layer.kind === "object") id = addKerasLayer(context, network, layer, id);
    else
      id = addOther(network, {
        type: "layer",
        input: id,
        place: placeOf(context, layer) ?? place,
        shape: unknownFrom(context, layer, "the layer is not understood", place),
      });
  }
}

function addFunctional(context: LiftContext, network: Network, model: ObjectValue, place: Place): void {
  const outputs = model.arguments.named.get("outputs")?.value ?? model.arguments.named.get("output")?.value ?? null;
  const tensor = outputs && isSequence(outputs) && outputs.elements.length === 1 ? outputs.elements[0] : outputs;
  if (tensor?.kind === "tensor") addTensor(context, network, tensor, { training: null, evaluation: null });
  else
    addOther(network, {
      type: "outputs",
      input: addInput(network, null, place),
      place,
      shape: unknownFrom(context, tensor, "models with several outputs are not followed yet", place),
    });
}

function argumentOf(event: ProgramEvent, name: string): Value | null {
  const value = event.arguments.named.get(name)?.value ?? null;
  return value?.kind === "none" ? null : value;
}

function liftExamples(context: LiftContext, x: Value | null, y: Value | null): Fact<Examples> {
  const inputs = liftArray(context, x, "inputs");
  if (!inputs.known) return inputs;
  const labels = liftArray(context, y, "labels");
  return labels.known ? known({ inputs: inputs.value, labels: labels.value }, "written", inputs.place) : labels;
}

function validationOf(fit: ProgramEvent): readonly [Value, Value] | null {
  const value = argumentOf(fit, "validation_data");
  const [x, y] = value && isSequence(value) ? value.elements : [];
  return x && y ? [x, y] : null;
}

function liftFitData(context: LiftContext, fit: ProgramEvent): Fact<Data> {
  const place = context.place(fit.span);
  if (argumentOf(fit, "validation_split")) return unknown("`validation_split` is not modelled yet", place);
  const train = liftExamples(context, argumentOf(fit, "x"), argumentOf(fit, "y"));
  if (!train.known) return train;
  const validation = validationOf(fit) ?? evaluatedData(context, fit);
  const test = validation && liftExamples(context, validation[0], validation[1]);
  if (test && !test.known) return test;
  return known({ train: train.value, test: test ? test.value : null }, "written", train.place);
}

/** What `evaluate` is given for the same model, where `fit` itself is given no validation data. */
function evaluatedData(context: LiftContext, fit: ProgramEvent): readonly [Value, Value] | null {
  const event = context.interpretation.events.find((other) => other.kind === "evaluate" && other.subject === fit.subject);
  const [x, y] = event ? [argumentOf(event, "x"), argumentOf(event, "y")] : [null, null];
  return x && y ? [x, y] : null;
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
  const [x, y] = [argumentOf(fit, "x"), argumentOf(fit, "y")];
  const shuffle = liftBoolean(context, argumentOf(fit, "shuffle"), true, place);
  const own = x?.kind === "array" && y?.kind === "array" ? liftShuffle(context, x, y) : known("never" as const, "derived", place);
  return {
    place,
    loss: compile ? liftKerasLoss(context, compiled("loss"), compilePlace, output) : unknown("the model is not compiled here", place),
    optimizer: compile ? liftOptimizer(context, compiled("optimizer"), compilePlace) : unknown("the model is not compiled here", place),
    batchSize: liftNumber(context, argumentOf(fit, "batch_size"), 32, place),
    lastBatch: known("keep", "default", place),
    shuffle: !shuffle.known ? shuffle : shuffle.value ? known("everyEpoch", shuffle.origin, shuffle.place) : own,
    epochs: liftFitEpochs(context, fits),
  };
}

/** The epochs of every `fit` of the model, with the loops around it. */
function liftFitEpochs(context: LiftContext, fits: readonly ProgramEvent[]): Fact<number> {
  let total = 0;
  let last: Fact<number> = unknown("the model is not trained here", null);
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

function liftEvaluation(context: LiftContext, fit: ProgramEvent | null, evaluate: ProgramEvent | null): Evaluation | null {
  const validation = fit && validationOf(fit);
  const event = validation ? fit : evaluate;
  const x = validation ? validation[0] : evaluate && argumentOf(evaluate, "x");
  if (!event) return null;
  const place = context.place(event.span);
  const split = x?.kind === "array" && x.content?.type === "dataSet" ? x.content.split : null;
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

import type { ProgramEvent } from "../../interpret/machine.ts";
import { isSequence, numberOf, type Value } from "../../interpret/value.ts";
import type { ArraySource, Data, Examples, OutputTraining, Training } from "../experiment.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, unknownFrom } from "./lift-context.ts";
import { examplesOf, liftArray, takeFirst, takeFrom } from "./lift-data.ts";
import { partsFor, trainedParts } from "./lift-outputs.ts";
import { liftPredictedExamples } from "./lift-predicted.ts";

/** The inputs and outputs that what `fit` is given belongs to. */
export interface FitSides {
  /** Names of the inputs. */
  readonly inputs: readonly string[];
  /** Left out for a model with one output. */
  readonly outputs?: readonly OutputTraining[] | undefined;
}

/** What an event's call is given under that name; null for nothing and for None. */
export function argumentOf(event: ProgramEvent, name: string): Value | null {
  const value = event.arguments.named.get(name)?.value ?? null;
  return value?.kind === "none" ? null : value;
}

/** What `fit` or `fit_generator` is given to train on. */
export function inputsOf(fit: ProgramEvent): Value | null {
  return argumentOf(fit, "x") ?? argumentOf(fit, "generator");
}

function liftExamples(context: LiftContext, x: Value | null, y: Value | null, sides: FitSides): Fact<Examples> {
  const xs = x && (partsFor(x, sides.inputs) ?? [x]);
  const inputs = liftArrays(context, xs ?? [null], "inputs");
  if (!inputs.known) return inputs;
  const ys =
    y && sides.outputs
      ? (partsFor(
          y,
          sides.outputs.map(({ name }) => name),
        ) ?? [y])
      : [y];
  const trained = sides.outputs ? trainedParts(ys ?? [null], sides.outputs) : known(ys ?? [null], "derived", null);
  if (!trained.known) return trained;
  const labels = liftArrays(context, trained.value, "labels");
  if (!labels.known) return labels;
  const [first, ...otherInputs] = inputs.value;
  const [own, ...otherLabels] = labels.value;
  if (!first || !own) return unknown("what it is trained on is not known", inputs.place);
  return known(
    {
      inputs: first,
      labels: own,
      ...(otherInputs.length > 0 ? { otherInputs } : {}),
      ...(otherLabels.length > 0 ? { otherLabels } : {}),
    },
    "written",
    inputs.place,
  );
}

function liftArrays(context: LiftContext, values: readonly (Value | null)[], what: string): Fact<readonly ArraySource[]> {
  const sources = values.map((value) => liftArray(context, value, what));
  const open = sources.find((source) => !source.known);
  if (open && !open.known) return open;
  return known(
    sources.flatMap((source) => (source.known ? [source.value] : [])),
    "written",
    sources[0]?.place ?? null,
  );
}

/** What `fit` is given as `validation_data`: inputs, labels and how much each example counts. */
export function validationOf(fit: ProgramEvent): readonly [Value, Value, weights: Value | null] | null {
  const value = argumentOf(fit, "validation_data");
  const [x, y, weights = null] = value && isSequence(value) ? value.elements : [];
  return x && y ? [x, y, weights] : null;
}

/** All examples that `fit` trains on and measures on. */
export function liftFitData(context: LiftContext, fit: ProgramEvent, sides: FitSides): Fact<Data> {
  const place = context.place(fit.span);
  const split = argumentOf(fit, "validation_split");
  const fraction = split === null ? 0 : numberOf(split);
  if (fraction === null) return unknownFrom(context, split, "the fraction that is set aside is not known", place);
  const [inputs, labels] = examplesOf(inputsOf(fit), argumentOf(fit, "y"));
  const train = liftExamples(context, inputs, labels, sides);
  if (!train.known) return train;
  // Keras sets the last examples aside, in the order in which they are given.
  const kept = Math.floor((train.value.inputs.shape[0] ?? 0) * (1 - fraction));
  const all = withWeights(context, train.value, weightsOf(fit));
  const trained = fraction === 0 ? all : partOf(all, (source) => takeFirst(source, kept));
  const validation = validationOf(fit) ?? evaluatedData(context, fit);
  const given = validation && liftExamples(context, validation[0], validation[1], sides);
  if (given && !given.known) return given;
  const evaluated = given ? withWeights(context, given.value, validation[2]) : liftPredictedExamples(context, fit.subject, train.value);
  if (validation?.[2] && !evaluated?.sampleWeights)
    return unknown("the sample weights of the evaluation are not known", given?.place ?? place);
  const heldOut = fraction === 0 ? null : partOf(all, (source) => takeFrom(source, kept));
  return known({ train: trained, test: evaluated ?? heldOut }, "written", train.place);
}

/** Examples with how much each counts, where that is known. */
function withWeights(context: LiftContext, examples: Examples, weights: Value | null): Examples {
  const sampleWeights = weights && liftArray(context, weights, "sample weights");
  return sampleWeights?.known ? { ...examples, sampleWeights: sampleWeights.value } : examples;
}

function partOf(examples: Examples, take: (source: ArraySource) => ArraySource): Examples {
  const { inputs, labels, otherInputs, otherLabels, sampleWeights } = examples;
  return {
    inputs: take(inputs),
    labels: take(labels),
    ...(otherInputs ? { otherInputs: otherInputs.map(take) } : {}),
    ...(otherLabels ? { otherLabels: otherLabels.map(take) } : {}),
    ...(sampleWeights ? { sampleWeights: take(sampleWeights) } : {}),
  };
}

/** What `evaluate` is given for the same model, where `fit` itself is given no validation data. */
export function evaluatedData(context: LiftContext, fit: ProgramEvent): readonly [Value, Value, weights: Value | null] | null {
  const event = context.interpretation.events.find((other) => other.kind === "evaluate" && other.subject === fit.subject);
  if (!event) return null;
  const [x, y] = [argumentOf(event, "x"), argumentOf(event, "y")];
  return x && y ? [x, y, argumentOf(event, "sample_weight")] : null;
}

/** Whether `fit` is told how much each example counts. */
export function weighsExamples(context: LiftContext, fit: ProgramEvent): Pick<Training, "weighsExamples"> {
  const given = weightsOf(fit);
  if (!given) return {};
  const weights = liftArray(context, given, "sample weights");
  return { weighsExamples: weights.known ? known(true, "written", weights.place) : weights };
}

/** What `fit` is given as `sample_weight`, or has behind inputs and labels. */
function weightsOf(fit: ProgramEvent): Value | null {
  return argumentOf(fit, "sample_weight") ?? examplesOf(inputsOf(fit), argumentOf(fit, "y"))[2];
}

import { keyOf } from "../../interpret/key-of.ts";
import { type DictValue, numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import { type LiftContext, placeOf } from "./lift-context.ts";
import { type Network, nextId, shapeFact } from "./network.ts";
import { truthIn } from "./phases.ts";

const passThrough = new Set(["identity", "cast", "to_float", "stop_gradient"]);

interface DropoutParts {
  readonly tensor: TensorValue;
  readonly feeds: { readonly training: DictValue | null; readonly evaluation: DictValue | null };
  readonly input: string;
  readonly place: Place;
}

/** `tf.nn.dropout`: its argument is what is kept (TensorFlow 1) or what is dropped, and may be fed. */
export function addDropout(context: LiftContext, network: Network, { tensor, feeds, input, place }: DropoutParts): string {
  const named = tensor.arguments.named;
  const meaning = named.has("keep_prob") ? "keep" : "rate";
  const argument = named.get(meaning === "keep" ? "keep_prob" : "rate");
  const switched = named.get("is_training");
  const lift = (feed: DictValue | null): Fact<number> => {
    // Of `tf.contrib.layers.dropout`: out of training it drops nothing.
    const isTraining = switched ? truthIn(switched.value, feed) : true;
    if (isTraining === false) return known(0, "derived", place);
    if (isTraining === null) return unknown("whether it is in training is not known", place);
    if (!argument) return unknown("what fraction is dropped is not given", place);
    const result = scalarFact(context, argument.value, feed, context.place(argument.span));
    if (!result.known || meaning === "rate") return result;
    // 1 − 0.7 is 0.30000000000000004 in floating point; the program means 0.3.
    return known(Number((1 - result.value).toPrecision(12)), result.origin, result.place);
  };
  const id = nextId(network, "dropout");
  network.layers.push({
    kind: "dropout",
    type: "Dropout",
    config: {},
    id,
    name: id,
    inputs: [input],
    outputShape: shapeFact(tensor.shape, "derived", place),
    parameters: [],
    place,
    rate: lift(feeds.training),
    evaluationRate: feeds.evaluation ? lift(feeds.evaluation) : withoutEvaluation(lift(null), place),
    argument: argument ? { meaning, positional: argument.keyword === null, place: context.place(argument.span) } : null,
  });
  return id;
}

/** Where nothing evaluates, only what is dropped always is dropped in evaluation too. */
function withoutEvaluation(rate: Fact<number>, place: Place): Fact<number> {
  return rate.known ? rate : known(0, "derived", place);
}

/** A number that the graph computes from constants and from what is fed. */
export function scalarFact(context: LiftContext, value: Value, feed: DictValue | null, fallback: Place): Fact<number> {
  const place = placeOf(context, value) ?? fallback;
  const number = numberOf(value);
  if (number !== null) return known(number, "written", place);
  if (value.kind !== "tensor") return unknown(value.kind === "unknown" ? value.reason : "its value is not known", place);
  if (value.operation === "placeholder") {
    const fed = feed?.entries.get(keyOf(value) ?? "")?.value ?? value.arguments.named.get("input")?.value;
    if (!fed) return unknown("it is not fed", place);
    const given = numberOf(fed);
    return given === null
      ? unknown(fed.kind === "unknown" ? fed.reason : "what is fed is not known", placeOf(context, fed) ?? place)
      : known(given, "written", placeOf(context, fed) ?? place);
  }
  const [a, b] = value.inputs.map((input) => scalarFact(context, input, feed, place));
  if (a && passThrough.has(value.operation)) return a;
  if (!a?.known) return a ?? unknown("its value is not known", place);
  if (!b?.known) return b ?? unknown("its value is not known", place);
  const results: Readonly<Record<string, number>> = {
    add: a.value + b.value,
    subtract: a.value - b.value,
    multiply: a.value * b.value,
    divide: a.value / b.value,
  };
  const result = results[value.operation];
  return result === undefined
    ? unknown("its value is not known", place)
    : known(Number(result.toPrecision(12)), "written", a.place ?? b.place);
}

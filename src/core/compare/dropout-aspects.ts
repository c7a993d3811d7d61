import { describeNumber } from "../model/describe.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";
import type { Place } from "../text/span.ts";
import type { Block } from "./block.ts";
import type { LayerAspect } from "./layer-aspects.ts";
import { numberKey, type Reading, readFact } from "./reading.ts";

/** What a block drops, in training and in evaluation. */
export const dropoutAspects: readonly LayerAspect[] = [
  {
    name: "dropout",
    aspect: "regularization",
    what: "dropout rate",
    read: ({ a, b }) => [readDropout(a, "rate"), readDropout(b, "rate")],
    judge: () => ({
      consequence: "possible",
      explanation: "More dropout regularizes more and slows training down; a rate where what is kept was meant turns it around.",
    }),
    take: (into, { b }) => withDropout(into, b, { rate: dropoutOf(b).rate, evaluation: dropoutOf(into).evaluation }),
  },
  {
    name: "evaluation-dropout",
    aspect: "evaluation",
    what: "dropout in evaluation",
    read: ({ a, b }) => [readDropout(a, "evaluation"), readDropout(b, "evaluation")],
    judge: () => ({ consequence: "expected", explanation: "Dropout that stays on in evaluation lowers the accuracy that is reported." }),
    take: (into, { b }) => withDropout(into, b, { rate: dropoutOf(into).rate, evaluation: dropoutOf(b).evaluation }),
  },
];

interface Dropout {
  readonly rate: Fact<number>;
  /** What is dropped in evaluation: nothing, as much as in training, or a fraction of its own. */
  readonly evaluation: Fact<"off" | "on" | number>;
  readonly place: Place | null;
}

/** A block's dropout layers as one: masks of keep probability p and q one after the other are one of p·q. */
function dropoutOf({ main, after }: Block): Dropout {
  const layers = after.filter((layer) => layer.kind === "dropout");
  const place = layers[0]?.place ?? main?.place ?? null;
  const combine = (facts: readonly Fact<number>[]): Fact<number> => {
    const open = facts.find((fact) => !fact.known);
    if (open) return open;
    const kept = facts.reduce((product, fact) => product * (1 - (knownValue(fact) ?? 0)), 1);
    const [only] = facts;
    return facts.length === 1 && only ? only : known(1 - kept, "derived", place);
  };
  const rate = combine(layers.map((layer) => layer.rate));
  const left = combine(layers.map((layer) => layer.evaluationRate));
  if (!left.known) return { rate, evaluation: left, place };
  if (left.value === 0) return { rate, evaluation: known("off", left.origin, left.place), place };
  const isOn = rate.known && numberKey(rate.value) === numberKey(left.value);
  return { rate, evaluation: known(isOn ? "on" : left.value, left.origin, left.place), place };
}

function readDropout(block: Block, part: "rate" | "evaluation"): Reading {
  const dropout = dropoutOf(block);
  const reading =
    part === "rate"
      ? readFact(dropout.rate, (rate) => (rate === 0 ? "no dropout" : `rate ${describeNumber(rate)}`), numberKey)
      : readFact(
          dropout.evaluation,
          (left) => (typeof left === "number" ? `rate ${describeNumber(left)}` : left),
          (left) => (typeof left === "number" ? numberKey(left) : left),
        );
  return reading.known && reading.place === null ? { ...reading, place: dropout.place } : reading;
}

/** `into` with one dropout layer of these settings in place of its own. */
function withDropout(into: Block, from: Block, settings: Pick<Dropout, "rate" | "evaluation">): Block {
  const isDropout = (layer: Layer) => layer.kind === "dropout";
  const rest = into.after.filter((layer) => !isDropout(layer));
  const [model] = [...into.after, ...from.after].filter((layer) => layer.kind === "dropout");
  if (!model) return into;
  const { rate, evaluation } = settings;
  const left = knownValue(evaluation);
  const evaluationRate: Fact<number> = !evaluation.known
    ? evaluation
    : left === "on"
      ? rate
      : known(typeof left === "number" ? left : 0, evaluation.origin, evaluation.place);
  if (knownValue(rate) === 0 && knownValue(evaluationRate) === 0) return { ...into, after: rest };
  return { ...into, after: [...rest, { ...model, rate, evaluationRate }] };
}

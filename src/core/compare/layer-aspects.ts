import { describeInitializer, describeNumber } from "../model/describe.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import { type Initializer, initialMean, initialVariance } from "../model/initializer.ts";
import type { Activation, Layer, Parameter } from "../model/layer.ts";
import type { Place } from "../text/span.ts";
import type { Aspect } from "./comparison.ts";
import type { Block, DenseLayer } from "./model-outline.ts";
import { type Judgement, numberKey, type Reading, readFact, readStructure } from "./reading.ts";
import { isSameInitializer } from "./same-initializer.ts";

/** One thing that aligned layers can differ in. */
export interface LayerAspect {
  readonly name: string;
  readonly aspect: Aspect;
  /** As `unknown` names it: "kernel initializer of dense_1". */
  readonly what: string;
  /** Where it is asked: hidden layers, all dense layers, or also what follows the input and the output. */
  readonly scope: "hidden" | "dense" | "everywhere";
  /** Null where the layers have no such thing, so that there is nothing to compare. */
  read(block: Block): Reading | null;
  isSame(a: Block, b: Block): boolean;
  judge(a: Block, b: Block): Judgement;
  /** `into` with this aspect as `from` has it. */
  take(into: Block, from: Block): Block;
}

const initializerOf = (role: "kernel" | "bias") => ({
  scope: "dense" as const,
  aspect: "initialization" as const,
  name: `${role}-initializer`,
  what: `${role} initializer`,
  read(block: Block): Reading | null {
    const fact = parameterOf(block, role)?.initializer;
    return fact ? readFact(fact, describeInitializer, JSON.stringify) : null;
  },
  isSame(a: Block, b: Block): boolean {
    const [x, y] = [a, b].map((block) => knownValue(parameterOf(block, role)?.initializer));
    return !x || !y || isSameInitializer(x, y, knownValue(parameterOf(a, role)?.shape) ?? null);
  },
  take: (into: Block, from: Block): Block => {
    const fact = parameterOf(from, role)?.initializer;
    return fact ? withParameters(into, (parameter) => (parameter.role === role ? { ...parameter, initializer: fact } : parameter)) : into;
  },
});

export const layerAspects: readonly LayerAspect[] = [
  {
    ...initializerOf("kernel"),
    judge(a, b) {
      const ratio = spreadRatio(a, b);
      const isFar = ratio === null || ratio > 2;
      return {
        consequence: isFar ? "expected" : "possible",
        explanation: isFar
          ? `The weights start ${ratio === null || !Number.isFinite(ratio) ? "from very different values" : `${describeNumber(Number(ratio.toPrecision(2)))} times as far apart`}, which sets the scale of every activation and of the first loss.`
          : "The weights start from slightly different distributions.",
      };
    },
  },
  {
    ...initializerOf("bias"),
    judge: () => ({
      consequence: "possible",
      explanation: "The biases start from other values; training usually moves them within few steps.",
    }),
  },
  {
    name: "use-bias",
    aspect: "model",
    what: "use of a bias",
    scope: "dense",
    read: ({ dense }) => dense && readStructure(String(dense.useBias), dense.useBias ? "with bias" : "without bias", dense.place),
    isSame: (a, b) => a.dense?.useBias === b.dense?.useBias,
    judge: () => ({ consequence: "possible", explanation: "Only one of the two learns an offset in this layer." }),
    take(into, from) {
      if (!into.dense || !from.dense) return into;
      const others = into.dense.parameters.filter(({ role }) => role !== "bias");
      const bias = from.dense.parameters.filter(({ role }) => role === "bias");
      return { ...into, dense: { ...into.dense, useBias: from.dense.useBias, parameters: [...others, ...bias] } };
    },
  },
  {
    name: "trainable",
    aspect: "model",
    what: "trainable parameters",
    scope: "dense",
    read({ dense }) {
      if (!dense) return null;
      const frozen = frozenRoles(dense);
      return readStructure(frozen.join(), frozen.length === 0 ? "trained" : `${frozen.join(" and ")} frozen`, dense.place);
    },
    // A bias that only one side has is the business of `use-bias`.
    isSame: (a, b) =>
      (["kernel", "bias"] as const).every((role) => {
        const [x, y] = [parameterOf(a, role), parameterOf(b, role)];
        return !x || !y || x.trainable === y.trainable;
      }),
    judge: () => ({ consequence: "expected", explanation: "Only one of the two trains these parameters." }),
    take: (into, from) =>
      withParameters(into, (parameter) => ({
        ...parameter,
        trainable: from.dense?.parameters.find(({ role }) => role === parameter.role)?.trainable ?? parameter.trainable,
      })),
  },
  {
    name: "units",
    aspect: "model",
    what: "units",
    scope: "dense",
    read: ({ dense }) => dense && readFact(dense.units, (units) => `${units} units`),
    isSame: (a, b) => isSameNumber(a.dense?.units, b.dense?.units),
    judge: () => ({ consequence: "expected", explanation: "The layers have different widths, so the models have different capacity." }),
    take: (into, from) => (into.dense && from.dense ? { ...into, dense: { ...into.dense, units: from.dense.units } } : into),
  },
  {
    name: "activation",
    aspect: "model",
    what: "activation",
    scope: "hidden",
    read: readActivation,
    isSame: (a, b) => keyOf(readActivation(a)) === keyOf(readActivation(b)),
    judge: () => ({ consequence: "expected", explanation: "Other activation functions scale signals and gradients differently." }),
    take: takeActivation,
  },
  {
    name: "dropout",
    aspect: "regularization",
    what: "dropout rate",
    scope: "everywhere",
    read: (block) => readDropout(block, "rate"),
    isSame: (a, b) => keyOf(readDropout(a, "rate")) === keyOf(readDropout(b, "rate")),
    judge: () => ({
      consequence: "possible",
      explanation: "More dropout regularizes more and slows training down; a rate where what is kept was meant turns it around.",
    }),
    take: (into, from) => withDropout(into, from, { rate: dropoutOf(from).rate, evaluation: dropoutOf(into).evaluation }),
  },
  {
    name: "evaluation-dropout",
    aspect: "evaluation",
    what: "dropout in evaluation",
    scope: "everywhere",
    read: (block) => readDropout(block, "evaluation"),
    isSame: (a, b) => keyOf(readDropout(a, "evaluation")) === keyOf(readDropout(b, "evaluation")),
    judge: () => ({ consequence: "expected", explanation: "Dropout that stays on in evaluation lowers the accuracy that is reported." }),
    take: (into, from) => withDropout(into, from, { rate: dropoutOf(into).rate, evaluation: dropoutOf(from).evaluation }),
  },
  {
    name: "other-layers",
    aspect: "model",
    what: "layers",
    scope: "everywhere",
    read({ dense, after }) {
      const types = othersOf(after).map(({ type }) => type);
      return readStructure(otherKey(after), types.join(", ") || "none", (othersOf(after)[0] ?? dense ?? after[0])?.place ?? null);
    },
    isSame: (a, b) => otherKey(a.after) === otherKey(b.after),
    judge: () => ({ consequence: "expected", explanation: "Only one of the two has these layers, or they are set up differently." }),
    take: (into, from) => ({
      ...into,
      after: [...from.after.filter(({ kind }) => kind === "other"), ...into.after.filter(({ kind }) => kind !== "other")],
    }),
  },
];

export function parameterOf({ dense }: Block, role: "kernel" | "bias"): Parameter | undefined {
  return dense?.parameters.find((parameter) => parameter.role === role);
}

function withParameters(block: Block, change: (parameter: Parameter) => Parameter): Block {
  return block.dense ? { ...block, dense: { ...block.dense, parameters: block.dense.parameters.map(change) } } : block;
}

function frozenRoles(dense: DenseLayer): readonly string[] {
  return dense.parameters.filter(({ trainable }) => !trainable).map(({ role }) => role);
}

/** How many times wider the wider of the two kernels is drawn; null where a mean makes that no measure. */
function spreadRatio(a: Block, b: Block): number | null {
  const [x, y] = [a, b].map((block): number | null => {
    const initializer: Initializer | undefined = knownValue(parameterOf(block, "kernel")?.initializer);
    const shape = knownValue(parameterOf(block, "kernel")?.shape);
    return initializer && shape && initialMean(initializer) === 0 ? Math.sqrt(initialVariance(initializer, shape)) : null;
  });
  if (x === null || y === null || x === undefined || y === undefined) return null;
  return Math.max(x, y) / Math.min(x, y);
}

function isSameNumber(a: Fact<number> | undefined, b: Fact<number> | undefined): boolean {
  const [x, y] = [knownValue(a), knownValue(b)];
  return x === undefined || y === undefined || numberKey(x) === numberKey(y);
}

function keyOf(reading: Reading | null): string {
  return reading?.known ? reading.key : "";
}

/** All activation functions that a block applies one after the other. */
export function readActivation({ dense, after }: Block): Reading {
  const facts = [
    ...(dense ? [dense.activation] : []),
    ...after.flatMap((layer) => (layer.kind === "activation" ? [layer.activation] : [])),
  ];
  const names: Activation[] = [];
  for (const fact of facts) {
    if (!fact.known) return { known: false, reason: fact.reason, place: fact.place };
    // Linear changes nothing, and relu nothing that relu has been through.
    if (fact.value !== "linear" && !(fact.value === "relu" && names.at(-1) === "relu")) names.push(fact.value);
  }
  const text = names.join(" then ") || "linear";
  const first = facts.find((fact) => knownValue(fact) !== "linear") ?? facts[0];
  return {
    known: true,
    key: text,
    value: text,
    isDefault: first?.known === true && first.origin === "default",
    place: first?.place ?? null,
  };
}

/** `into` with the activations of `from`. */
export function takeActivation(into: Block, from: Block): Block {
  const isActivation = ({ kind }: Layer) => kind === "activation";
  return {
    dense: into.dense && from.dense ? { ...into.dense, activation: from.dense.activation } : into.dense,
    after: [...from.after.filter(isActivation), ...into.after.filter((layer) => !isActivation(layer))],
  };
}

interface Dropout {
  readonly rate: Fact<number>;
  /** What is dropped in evaluation: nothing, as much as in training, or a fraction of its own. */
  readonly evaluation: Fact<"off" | "on" | number>;
  readonly place: Place | null;
}

/** A block's dropout layers as one: masks of keep probability p and q one after the other are one of p·q. */
function dropoutOf({ dense, after }: Block): Dropout {
  const layers = after.filter((layer) => layer.kind === "dropout");
  const place = layers[0]?.place ?? dense?.place ?? null;
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

function othersOf(layers: readonly Layer[]): readonly (Layer & { readonly kind: "other" })[] {
  return layers.filter((layer) => layer.kind === "other");
}

function otherKey(layers: readonly Layer[]): string {
  return JSON.stringify(othersOf(layers).map(({ type, config }) => [type, Object.entries(config).sort()]));
}

import type { Generation } from "../api/generation.ts";
import { describeInitializer, describeNumber } from "../model/describe.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import { type Initializer, initialMean, initialVariance } from "../model/initializer.ts";
import type { Layer, Parameter } from "../model/layer.ts";
import { readActivation, takeActivation } from "./activation-aspect.ts";
import { type Block, isSameType } from "./block.ts";
import type { Aspect } from "./comparison.ts";
import { dropoutAspects } from "./dropout-aspects.ts";
import { judgeSetting, settingAspect } from "./judge-setting.ts";
import { readSetting, settingNames } from "./layer-settings.ts";
import { ownLayer } from "./own-layer-aspect.ts";
import { type Judgement, type Reading, readFact, readStructure } from "./reading.ts";
import { isSameInitializer } from "./same-initializer.ts";

/** Two blocks that have the same role in both models, and the versions whose defaults they have. */
export interface Pair {
  /** "input", "dense_1" (the first hidden layer), "conv2d_2", …, "output". */
  readonly role: string;
  readonly a: Block;
  readonly b: Block;
  readonly generations: { readonly a: Generation; readonly b: Generation };
}

/** One thing that aligned layers can differ in. */
export interface LayerAspect {
  readonly name: string;
  readonly aspect: Aspect;
  /** As `unknown` names it: "kernel initializer of dense_1". */
  readonly what: string;
  /** Null where a layer has no such thing, so that there is nothing to compare. */
  read(pair: Pair): readonly [Reading, Reading] | null;
  judge(pair: Pair): Judgement;
  /** The block of `a` with this aspect as that of `b` has it. */
  take(into: Block, pair: Pair): Block;
}

/** Everything that two aligned blocks can differ in. */
export function aspectsOf(pair: Pair): readonly LayerAspect[] {
  const { a, b } = pair;
  const elementwise = pair.role === "output" ? dropoutAspects : [activation, ...dropoutAspects];
  if (!a.main || !b.main || a.type === "Input") return elementwise;
  const settings = [...new Set([...settingNames(a, pair.generations.a), ...settingNames(b, pair.generations.b)])].map(settingAspectOf);
  const type = isSameType(a.type, b.type) ? [] : [layerType];
  if (ownLayer.read(pair)) return [ownLayer, trainable, ...elementwise];
  const phases = a.type === "BatchNormalization" && b.type === a.type ? phaseAspects : [];
  return [...initializerAspects(pair), useBias, trainable, ...type, ...settings, ...phases, ...elementwise];
}

/** Initializers by the role of what they start, in order where a layer has several of one role. */
const initializerNames: Readonly<Record<Parameter["role"], string>> = {
  kernel: "kernel-initializer",
  bias: "bias-initializer",
  recurrentKernel: "recurrent-initializer",
  embeddings: "embeddings-initializer",
  gamma: "gamma-initializer",
  beta: "beta-initializer",
  movingMean: "moving-mean-initializer",
  movingVariance: "moving-variance-initializer",
  other: "other-initializer",
};

function initializerAspects({ a, b }: Pair): readonly LayerAspect[] {
  const roles = new Set([a, b].flatMap(({ main }) => main?.parameters.map(({ role }) => role) ?? []));
  return [...roles].filter((role) => parametersOf(a, role).length > 0 && parametersOf(b, role).length > 0).map(initializerAspect);
}

const initializerAspect = (role: Parameter["role"]): LayerAspect => ({
  aspect: "initialization",
  name: initializerNames[role],
  what: initializerNames[role].replaceAll("-", " "),
  read({ a, b }) {
    const [x, y] = [parametersOf(a, role), parametersOf(b, role)];
    const index = Math.max(
      0,
      x.findIndex((parameter, i) => !isSame(parameter, y[i])),
    );
    const [p, q] = [x[index], y[index]];
    if (!p || !q) return null;
    const read = ({ initializer }: Parameter) => readFact(initializer, describeInitializer, JSON.stringify);
    const [first, second] = [read(p), read(q)];
    return isSame(p, q) && first.known && second.known ? [first, { ...second, key: first.key }] : [first, second];
  },
  judge(pair) {
    if (role === "bias" || role === "beta")
      return { consequence: "possible", explanation: "The biases start from other values; training usually moves them within few steps." };
    const ratio = spreadRatio(pair, role);
    const isFar = ratio === null || ratio > 2;
    return {
      consequence: isFar ? "expected" : "possible",
      explanation: isFar
        ? `The weights start ${ratio === null || !Number.isFinite(ratio) ? "from very different values" : `${describeNumber(Number(ratio.toPrecision(2)))} times as far apart`}, which sets the scale of every activation and of the first loss.`
        : "The weights start from slightly different distributions.",
    };
  },
  take(into, { b }) {
    const from = parametersOf(b, role);
    let index = 0;
    return withParameters(into, (parameter) => {
      if (parameter.role !== role) return parameter;
      const initializer = from[index++]?.initializer;
      return initializer ? { ...parameter, initializer } : parameter;
    });
  },
});

function isSame(a: Parameter, b: Parameter | undefined): boolean {
  const [x, y] = [knownValue(a.initializer), knownValue(b?.initializer)];
  return !b || !x || !y || isSameInitializer(x, y, knownValue(a.shape) ?? null);
}

const useBias: LayerAspect = {
  name: "use-bias",
  aspect: "model",
  what: "use of a bias",
  read({ a, b }) {
    const read = (block: Block): Reading | null => {
      const has = hasBias(block);
      return has === null ? null : readStructure(String(has), has ? "with bias" : "without bias", block.main?.place ?? null);
    };
    return both(read(a), read(b));
  },
  judge: () => ({ consequence: "possible", explanation: "Only one of the two learns an offset in this layer." }),
  take(into, { b }) {
    const { main } = into;
    if (!main || !b.main) return into;
    const parameters = [...main.parameters.filter(({ role }) => role !== "bias"), ...parametersOf(b, "bias")];
    if (main.kind === "dense") return { ...into, main: { ...main, useBias: hasBias(b) === true, parameters } };
    return { ...into, main: { ...main, config: { ...main.config, use_bias: hasBias(b) }, parameters } };
  },
};

/** Null where a layer's class has no bias. */
function hasBias({ main, type }: Block): boolean | null {
  if (main?.kind === "dense") return main.useBias;
  if (!main || !/^Conv|^Depthwise|^Separable|LSTM|GRU|RNN$/.test(type) || main.parameters.length === 0) return null;
  return main.parameters.some(({ role }) => role === "bias");
}

const trainable: LayerAspect = {
  name: "trainable",
  aspect: "model",
  what: "trainable parameters",
  read({ a, b }) {
    const [x, y] = [frozenRoles(a), frozenRoles(b)];
    if (!x || !y) return null;
    // A bias that only one side has is the business of `use-bias`.
    const shared = (roles: readonly string[], other: Block) =>
      roles.filter((role) => other.main?.parameters.some((one) => one.role === role));
    const read = (roles: readonly string[], block: Block) =>
      readStructure(roles.join(), roles.length === 0 ? "trained" : `${roles.join(" and ")} frozen`, block.main?.place ?? null);
    return [read(shared(x, b), a), read(shared(y, a), b)];
  },
  judge: () => ({ consequence: "expected", explanation: "Only one of the two trains these parameters." }),
  take: (into, { b }) =>
    withParameters(into, (parameter) => ({
      ...parameter,
      trainable: b.main?.parameters.find(({ role }) => role === parameter.role)?.trainable ?? parameter.trainable,
    })),
};

function frozenRoles({ main }: Block): readonly string[] | null {
  const own = main?.parameters.filter(({ role }) => !role.startsWith("moving")) ?? [];
  return own.length === 0 ? null : [...new Set(own.filter((parameter) => !parameter.trainable).map(({ role }) => role))];
}

const layerType: LayerAspect = {
  name: "layer-type",
  aspect: "model",
  what: "kind of layer",
  read: ({ a, b }) => [readStructure(a.type, a.type, a.main?.place ?? null), readStructure(b.type, b.type, b.main?.place ?? null)],
  judge: () => ({ consequence: "expected", explanation: "Layers of different kinds compute different things at this place." }),
  take(into, { b }) {
    const { main } = into;
    if (!main || !b.main) return into;
    // What both kinds have is compared on its own.
    const own = Object.keys(main.config).filter((name) => name in (b.main?.config ?? {}));
    const config = { ...b.main.config, ...Object.fromEntries(own.map((name) => [name, main.config[name] ?? null])) };
    const parameters = b.main.parameters.map((parameter) => {
      const mine = main.parameters.find(({ role }) => role === parameter.role);
      return mine ? { ...parameter, initializer: mine.initializer, trainable: mine.trainable } : parameter;
    });
    return { ...into, type: b.type, main: { ...b.main, config, parameters } as Layer };
  },
};

/** Settings of recurrent layers that are called like something that may also stand behind the layer. */
const innerNames: Readonly<Record<string, string>> = { dropout: "input-dropout", activation: "inner-activation" };

const settingAspectOf = (name: string): LayerAspect => ({
  name: innerNames[name] ?? name.replaceAll("_", "-"),
  aspect: settingAspect(name),
  what: name.replaceAll("_", " "),
  read: ({ a, b, generations }) => both(readSetting(a, name, generations.a), readSetting(b, name, generations.b)),
  judge: () => judgeSetting(name),
  take(into, { b, generations }) {
    const { main } = into;
    if (!main || !b.main) return into;
    if (name === "units" && main.kind === "dense" && b.main.kind === "dense") return { ...into, main: { ...main, units: b.main.units } };
    const taken = readSetting(b, name, generations.b);
    const value = b.main.config[name];
    // A default of the other's version is written out where this one may have another.
    const config = value !== undefined ? { [name]: value } : taken?.known ? { [name]: JSON.parse(taken.key) } : {};
    return { ...into, main: { ...main, config: { ...main.config, ...config } } };
  },
});

const phaseAspects: readonly LayerAspect[] = [
  ...(["training", "evaluation"] as const).map(phaseAspect),
  {
    name: "moving-averages",
    aspect: "model",
    what: "updates of the moving averages",
    read({ a, b, generations }) {
      const read = (block: Block, generation: Generation): Reading | null => {
        const place = block.main?.place ?? null;
        if (knownValue(phaseOf(block, "training")) !== true) return null;
        const updates = updatesOf(block, generation);
        if (updates === undefined) return { known: false, reason: "whether the program updates its moving averages is not known", place };
        return readStructure(String(updates), updates ? "updated in training" : "never updated", place);
      };
      return both(read(a, generations.a), read(b, generations.b));
    },
    judge: () => ({
      consequence: "expected",
      explanation: "Moving averages that are never updated stay at 0 and 1, and evaluation normalises by them.",
    }),
    take(into, { b, generations }) {
      const { main } = into;
      const updates = updatesOf(b, generations.b);
      if (main?.kind !== "other" || updates === undefined) return into;
      const phases = { training: phaseOf(into, "training"), evaluation: phaseOf(into, "evaluation"), updates };
      return { ...into, main: { ...main, phases } };
    },
  },
];

function phaseAspect(phase: "training" | "evaluation"): LayerAspect {
  return {
    name: phase === "training" ? "normalization-in-training" : "normalization-in-evaluation",
    aspect: phase === "training" ? "model" : "evaluation",
    what: `batch normalization in ${phase}`,
    read({ a, b }) {
      const read = (block: Block) => readFact(phaseOf(block, phase), (isBatch) => (isBatch ? "by the batch" : "by moving averages"));
      return [read(a), read(b)];
    },
    judge: () => ({
      consequence: "expected",
      explanation:
        phase === "training"
          ? "By moving averages that training has not moved yet, batch normalization does not normalise."
          : "Normalised by the batch, a prediction depends on the other examples of its batch.",
    }),
    take(into, { b }) {
      const { main } = into;
      if (main?.kind !== "other") return into;
      const own = { ...main.phases, training: phaseOf(into, "training"), evaluation: phaseOf(into, "evaluation") };
      return { ...into, main: { ...main, phases: { ...own, [phase]: phaseOf(b, phase) } } };
    },
  };
}

/** Whether training moves the moving averages: Keras sees to that itself. */
function updatesOf({ main }: Block, generation: Generation): boolean | undefined {
  const told = main?.kind === "other" ? main.phases : undefined;
  return told?.updates ?? (told && generation === "tf1" ? undefined : true);
}

/** In Keras a batch normalization is in training while `fit` trains. */
function phaseOf({ main }: Block, phase: "training" | "evaluation"): Fact<boolean> {
  const phases = main?.kind === "other" ? main.phases : undefined;
  return phases?.[phase] ?? known(phase === "training", "default", main?.place ?? null);
}

const activation: LayerAspect = {
  name: "activation",
  aspect: "model",
  what: "activation",
  read: ({ a, b }) => [readActivation(a), readActivation(b)],
  judge({ a, b }) {
    const names = (block: Block) => readActivation(block, "no slope");
    const [x, y] = [names(a), names(b)];
    const isSlope = x.known && y.known && x.key === y.key;
    return isSlope
      ? { consequence: "possible", explanation: "The slope says how much of a negative value gets through." }
      : { consequence: "expected", explanation: "Other activation functions scale signals and gradients differently." };
  },
  take: (into, { b }) => takeActivation(into, b),
};

function both(a: Reading | null, b: Reading | null): readonly [Reading, Reading] | null {
  return a && b ? [a, b] : null;
}

function parametersOf({ main }: Block, role: Parameter["role"]): readonly Parameter[] {
  return main?.parameters.filter((parameter) => parameter.role === role) ?? [];
}

function withParameters(block: Block, change: (parameter: Parameter) => Parameter): Block {
  return block.main ? { ...block, main: { ...block.main, parameters: block.main.parameters.map(change) } } : block;
}

/** How many times wider the wider of the two is drawn; null where a mean makes that no measure. */
function spreadRatio({ a, b }: Pair, role: Parameter["role"]): number | null {
  const [x, y] = [a, b].map((block): number | null => {
    const [first] = parametersOf(block, role);
    const initializer: Initializer | undefined = knownValue(first?.initializer);
    const shape = knownValue(first?.shape);
    return initializer && shape && initialMean(initializer) === 0 ? Math.sqrt(initialVariance(initializer, shape)) : null;
  });
  if (x === null || y === null || x === undefined || y === undefined) return null;
  return Math.max(x, y) / Math.min(x, y);
}

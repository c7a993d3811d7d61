import { describeNumber } from "../model/describe.ts";
import { type Fact, knownValue } from "../model/fact.ts";
import type { Activation, Layer } from "../model/layer.ts";
import { type Block, ownActivation } from "./block.ts";
import type { Reading } from "./reading.ts";

interface Applied {
  readonly activation: Fact<Activation>;
  readonly slope: Fact<number> | undefined;
}

/** Slopes of Keras's and TensorFlow's functions of these names. */
const usualSlopes: Readonly<Partial<Record<Activation, number>>> = { leakyRelu: 0.2, elu: 1 };

/** All activation functions that a block applies one after the other, with their slopes unless only the functions matter. */
export function readActivation(block: Block, detail: "slope" | "no slope" = "slope"): Reading {
  const applied = appliedIn(block);
  const names: string[] = [];
  for (const { activation, slope } of applied) {
    if (!activation.known) return { known: false, reason: activation.reason, place: activation.place };
    if (activation.value === "own") return { known: false, reason: "it is a function of the program's own", place: activation.place };
    if (slope && !slope.known) return { known: false, reason: slope.reason, place: slope.place };
    const { value } = activation;
    const usual = usualSlopes[value];
    const number = slope?.value ?? usual;
    const text = detail === "slope" && usual !== undefined && number !== undefined ? `${value}(${describeNumber(number)})` : value;
    // Linear changes nothing, and relu nothing that relu has been through.
    if (value !== "linear" && !(value === "relu" && names.at(-1) === "relu")) names.push(text);
  }
  const text = names.join(" then ") || "linear";
  const first = applied.find(({ activation }) => knownValue(activation) !== "linear") ?? applied[0];
  return {
    known: true,
    key: text,
    value: text,
    isDefault: first?.activation.known === true && first.activation.origin === "default",
    place: first?.activation.place ?? block.main?.place ?? null,
  };
}

function appliedIn(block: Block): readonly Applied[] {
  const own = ownActivation(block);
  const slope = block.main?.kind === "dense" ? block.main.slope : undefined;
  return [
    ...(own ? [{ activation: own, slope }] : []),
    ...block.after.flatMap((layer) => (layer.kind === "activation" ? [{ activation: layer.activation, slope: layer.slope }] : [])),
  ];
}

/** `into` with the activations of `from`, wherever that has them. */
export function takeActivation(into: Block, from: Block): Block {
  const isActivation = ({ kind }: Layer) => kind === "activation";
  const rest = into.after.filter((layer) => !isActivation(layer));
  const own = ownActivation(from);
  const after = [...from.after.filter(isActivation), ...rest];
  const { main } = into;
  if (main?.kind === "dense" && from.main?.kind === "dense") {
    const { slope, ...others } = main;
    const taken = from.main.slope;
    return { ...into, main: { ...others, activation: from.main.activation, ...(taken ? { slope: taken } : {}) }, after };
  }
  if (main?.kind === "dense")
    return {
      ...into,
      main: { ...main, activation: own ?? { ...main.activation, known: true, value: "linear", origin: "derived" } },
      after,
    };
  if (main?.kind !== "other") return { ...into, after };
  const { activation: _, ...config } = main.config;
  const given = from.main?.config.activation;
  if (!own || from.main?.kind !== "other")
    return { ...into, main: { ...main, config: { ...config, ...(own?.known ? { activation: own.value } : {}) } }, after };
  return { ...into, main: { ...main, config: { ...config, ...(given === undefined ? {} : { activation: given }) } }, after };
}

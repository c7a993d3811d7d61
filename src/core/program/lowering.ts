import type { Generation } from "../api/generation.ts";
import type { Fact } from "../model/fact.ts";
import type { Layer, Parameter } from "../model/layer.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ParameterId, ValueId } from "./program.ts";

export type Phase = "training" | "alwaysTraining" | "evaluation";

/** What a call of a layer says beside its inputs. */
export interface CallFacts {
  /** `training=True` or `False`; null where the call leaves it to the phase. */
  readonly training: boolean | null;
  /** Arguments that are true. */
  readonly flags: ReadonlySet<string>;
  /** Tensors by the names of their arguments. */
  readonly tensors: ReadonlyMap<string, readonly ValueId[]>;
}

/** What making a program of an experiment needs everywhere. */
export interface Lowering {
  readonly graph: GraphBuilder;
  readonly generation: Generation;
  /** A layer's parameter, drawn as the experiment says; the same one in each of the layer's calls. */
  parameterOf(layer: Layer, parameter: Parameter): ParameterId;
  /** "training" where a layer follows the phase; the other two where the program's call fixes it. */
  readonly phase: Phase;
  /** Makes a call with what it says beside its inputs. */
  inCall<T>(facts: CallFacts, run: () => T): T;
  /** Which steps of a value are skipped: 0 or 1 for each; null where none are. */
  maskOf(value: ValueId): ValueId | null;
  setMask(value: ValueId, mask: ValueId): void;
  /** What cells that run along time end with, by what they give: in the order of the cells, of an LSTM its memory first. */
  statesOf(value: ValueId): readonly ValueId[] | null;
  setStates(value: ValueId, states: readonly ValueId[]): void;
  /** Adds one number to the loss; what has a key is added once. */
  addPenalty(value: ValueId, key: string | null): void;
  hasPenalty(key: string): boolean;
  /** All that was added to the loss so far. */
  penalties(): readonly ValueId[];
  /** Whether the call that is being made was given `name=True`. */
  flagOf(name: string): boolean;
  /** A tensor that the call was given as that argument; null for none. */
  tensorOf(name: string): ValueId | null;
  /** A name for a layer's random numbers, the same in variants in which it plays the same part. */
  noiseRole(layer: Layer): string;
}

/** Appends what a call of a layer computes and gives its outputs. Throws `NotExecutable` for what cannot be run as written. */
export type LowerLayer<L extends Layer = Layer> = (lowering: Lowering, layer: L, inputs: readonly ValueId[]) => readonly ValueId[];

/** The value of a fact. Throws its reason where it is not known. */
export function need<T>(fact: Fact<T>): T {
  if (!fact.known) throw new NotExecutable(fact.reason);
  return fact.value;
}

/** The input of a layer that has one. */
export function onlyInput(layer: Layer, [input, ...others]: readonly ValueId[]): ValueId {
  if (input === undefined || others.length > 0) throw new NotExecutable(`${layer.type} is given ${others.length + 1} inputs`);
  return input;
}

/** The parameter of that role; null where the layer has none. */
export function findParameter(lowering: Lowering, layer: Layer, role: Parameter["role"]): ParameterId | null {
  const parameter = layer.parameters.find((one) => one.role === role);
  return parameter ? lowering.parameterOf(layer, parameter) : null;
}

/** The parameter of that role. Throws where the layer has none. */
export function needParameter(lowering: Lowering, layer: Layer, role: Parameter["role"]): ParameterId {
  const id = findParameter(lowering, layer, role);
  if (id === null) throw new NotExecutable(`it has no ${role}`);
  return id;
}

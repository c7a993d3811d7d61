import type { Experiment } from "../model/experiment.ts";
import type { Layer } from "../model/layer.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { type CallFacts, type Lowering, need, type Phase } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import { constraintOn } from "./parameter-constraint.ts";
import { nameRoles, parameterLabel } from "./parameter-roles.ts";
import type { ParameterId, ValueId } from "./program.ts";

interface Start {
  readonly layers: readonly Layer[];
  readonly generation: Experiment["generation"];
  readonly kind: Experiment["kind"];
  /** Takes what regularizers add to the loss. */
  readonly penalties: ValueId[];
}

/** The state of making a program: parameters, masks and penalties so far, and the call that is being made. */
export function startLowering(graph: GraphBuilder, { layers, generation, kind, penalties }: Start): Lowering {
  const roles = nameRoles(layers);
  const made = new Map<string, ParameterId>();
  const masks = new Map<ValueId, ValueId>();
  const states = new Map<ValueId, readonly ValueId[]>();
  const penalized = new Set<string>();
  const roleOf = (layer: Layer) => roles.get(layer.id) ?? layer.id;
  let facts: CallFacts = { training: null, flags: new Set(), tensors: new Map() };
  let phase: Phase = "training";
  // A functional model of Keras 3 calls its layers in its own phase, whatever they were called with (measured with 3.15).
  const fixesPhase = generation !== "keras3" || kind !== "functional";
  return {
    graph,
    generation,
    noiseRole: roleOf,
    get phase() {
      return phase;
    },
    inCall(next, run) {
      const [outerFacts, outerPhase] = [facts, phase];
      facts = next;
      if (next.training !== null && fixesPhase) phase = next.training ? "alwaysTraining" : "evaluation";
      try {
        return run();
      } finally {
        facts = outerFacts;
        phase = outerPhase;
      }
    },
    maskOf: (value) => masks.get(value) ?? null,
    setMask: (value, mask) => masks.set(value, mask),
    statesOf: (value) => states.get(value) ?? null,
    setStates: (value, given) => states.set(value, given),
    penalties: () => penalties,
    hasPenalty: (key) => penalized.has(key),
    addPenalty: (value, key) => {
      if (key !== null) penalized.add(key);
      penalties.push(value);
    },
    flagOf: (name) => facts.flags.has(name),
    tensorOf: (name) => facts.tensors.get(name)?.[0] ?? null,
    parameterOf(layer, parameter) {
      const name = `${layer.name}/${parameter.name}`;
      const key = `${layer.id}/${layer.parameters.indexOf(parameter)}/${parameter.name}`;
      const earlier = made.get(key);
      if (earlier !== undefined) return earlier;
      if (parameter.isShared) throw new NotExecutable("weights that several layers share are not executed yet");
      const id = graph.addParameter({
        name,
        role: `${parameterLabel(layer, parameter)}/${roleOf(layer)}`,
        shape: need(parameter.shape),
        initializer: need(parameter.initializer),
        ...(parameter.learned ? { learned: parameter.learned } : {}),
        trainable: parameter.trainable,
        constraint: constraintOn(layer, parameter),
      });
      made.set(key, id);
      return id;
    },
  };
}

import type { Experiment, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { lowerLayer } from "./layers/lower-layer.ts";
import type { Lowering } from "./lowering.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import { nameRoles, parameterLabel } from "./parameter-roles.ts";
import type { ParameterId, ValueId } from "./program.ts";
import { describeShape } from "./shapes/value-shape.ts";

export interface LoweredLayers {
  /** What the model gives out; null where an obstacle is in the way. */
  readonly output: ValueId | null;
  /** What regularizers add to the loss, each one number. */
  readonly penalties: readonly ValueId[];
  readonly obstacles: readonly UnknownPart[];
}

/** Appends what all layers compute. `inputs` are the values of the layers of kind "input", in their order. */
export function lowerLayers(graph: GraphBuilder, { layers, generation }: Experiment, inputs: readonly ValueId[]): LoweredLayers {
  const obstacles: UnknownPart[] = [];
  const penalties: ValueId[] = [];
  const lowering = startLowering(graph, { layers, generation, penalties });
  const outputs = new Map<string, readonly ValueId[]>();
  let next = 0;
  for (const layer of layers) {
    if (layer.kind === "input") {
      outputs.set(layer.id, inputs.slice(next, ++next));
      continue;
    }
    if (layer.isAside) continue;
    const given = layer.inputs.map((id) => outputs.get(id)?.[0]);
    graph.enterLayer(layer.name);
    try {
      // What follows an obstacle is looked at too, as far as shapes are known: all of them are told at once.
      const values = given.map((value, i) => value ?? standIn(graph, layers, layer.inputs[i]));
      const made = lowerLayer(lowering, layer, values);
      checkShape(graph, layer, made[0]);
      const isSeveral = layers.some(({ inputs: others, isAside }) => !isAside && others.includes(layer.id)) && layer.otherOutputs;
      if (isSeveral) throw new NotExecutable("which of its outputs are used is not followed yet");
      outputs.set(layer.id, made);
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      if (error.message !== unknownInput) obstacles.push({ aspect: "model", what: layer.name, why: error.message, place: layer.place });
    }
  }
  graph.enterLayer(null);
  const last = layers.at(-1);
  return { output: (last && outputs.get(last.id)?.[0]) ?? null, penalties, obstacles };
}

/** What is computed has the shape that the layer gives in the program; else it is something else that is computed. */
function checkShape(graph: GraphBuilder, layer: Layer, output: ValueId | undefined): void {
  const expected = knownValue(layer.outputShape);
  if (output === undefined || !expected) return;
  const made = graph.shapeOf(output);
  const fits =
    made.length === expected.length && made.every((size, axis) => axis === 0 || expected[axis] == null || size === expected[axis]);
  if (!fits) throw new NotExecutable(`how it makes ${describeShape(expected)} is not followed`);
}

const unknownInput = "what goes in is not known";

function standIn(graph: GraphBuilder, layers: readonly Layer[], id: string | undefined): ValueId {
  const shape = knownValue(layers.find((layer) => layer.id === id)?.outputShape);
  if (!shape || shape.slice(1).includes(null)) throw new NotExecutable(unknownInput);
  return graph.addStandIn(shape);
}

interface Start {
  readonly layers: readonly Layer[];
  readonly generation: Experiment["generation"];
  readonly penalties: ValueId[];
}

function startLowering(graph: GraphBuilder, { layers, generation, penalties }: Start): Lowering {
  const penalized = new Set<string>();
  const roles = nameRoles(layers);
  const made = new Map<string, ParameterId>();
  const masks = new Map<ValueId, ValueId>();
  const roleOf = (layer: Layer) => roles.get(layer.id) ?? layer.id;
  return {
    graph,
    generation,
    noiseRole: roleOf,
    phase: "training",
    maskOf: (value) => masks.get(value) ?? null,
    setMask: (value, mask) => masks.set(value, mask),
    hasPenalty: (key) => penalized.has(key),
    addPenalty: (value, key) => {
      if (key !== null) penalized.add(key);
      penalties.push(value);
    },
    flagOf: () => false,
    parameterOf(layer, parameter) {
      const name = `${layer.name}/${parameter.name}`;
      const earlier = made.get(name);
      if (earlier !== undefined) return earlier;
      if (parameter.isShared) throw new NotExecutable("weights that several layers share are not executed yet");
      const id = graph.addParameter({
        name,
        role: `${parameterLabel(layer, parameter)}/${roleOf(layer)}`,
        shape: need(parameter.shape),
        initializer: need(parameter.initializer),
        trainable: parameter.trainable,
        constraint: null,
      });
      made.set(name, id);
      return id;
    },
  };
}

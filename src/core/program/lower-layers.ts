import type { Computation, ComputedValue } from "../model/computation.ts";
import type { Experiment, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { inlineModels } from "../model/inline-models.ts";
import type { Layer } from "../model/layer.ts";
import { flatten } from "./call-inputs.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { lowerLayer } from "./layers/lower-layer.ts";
import { evaluateComputation } from "./lower-computation.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ValueId } from "./program.ts";
import { describeShape } from "./shapes/value-shape.ts";
import { startLowering } from "./start-lowering.ts";

export interface LoweredLayers {
  /** What the model gives out, in its order; null where an obstacle is in the way. */
  readonly outputs: readonly (ValueId | null)[];
  /** What regularizers add to the loss, each one number. */
  readonly penalties: readonly ValueId[];
  readonly obstacles: readonly UnknownPart[];
  /** Which steps of a value are skipped: 0 or 1 for each; null where none are. */
  maskOf(value: ValueId): ValueId | null;
  /** The loss where the program computes it with operations. Throws `NotExecutable` where it cannot be run. */
  writtenLoss(): ValueId | null;
}

interface Inputs {
  /** The values of the layers of kind "input", in their order. */
  readonly inputs: readonly ValueId[];
  readonly labels: ValueId;
}

/** Appends what all layers compute. */
export function lowerLayers(graph: GraphBuilder, experiment: Experiment, given: Inputs): LoweredLayers {
  return experiment.computation ? followComputation(graph, experiment, given) : followRows(graph, experiment, given);
}

/** Layers one by one, each on the outputs of those that its row names. */
function followRows(graph: GraphBuilder, written: Experiment, { inputs }: Inputs): LoweredLayers {
  const { layers, generation, kind } = inlineModels(written);
  const { obstacles, penalties, noteFailure } = failures(graph);
  const lowering = startLowering(graph, { layers, generation, kind, penalties });
  const outputs = new Map<string, readonly ValueId[]>();
  let next = 0;
  for (const layer of layers) {
    if (layer.kind === "input") {
      outputs.set(layer.id, inputs.slice(next, ++next));
      continue;
    }
    if (layer.isAside) continue;
    graph.enterLayer(layer.name);
    try {
      const values = layer.inputs.map((id) => {
        const value = outputs.get(id)?.[0];
        if (value === undefined) throw new NotExecutable(unknownInput);
        return value;
      });
      const made = lowerLayer(lowering, layer, values);
      checkShape(graph, layer, made[0]);
      if (layer.otherOutputs && layers.some((other) => !other.isAside && other.inputs.includes(layer.id)))
        throw new NotExecutable("which of its outputs are used is not followed");
      outputs.set(layer.id, made);
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      try {
        outputs.set(layer.id, noteFailure(layer, error));
      } catch {
        // Its shape is not known either: what follows cannot be looked at.
      }
    }
  }
  graph.enterLayer(null);
  const last = layers.at(-1);
  return { outputs: [(last && outputs.get(last.id)?.[0]) ?? null], penalties, obstacles, maskOf: lowering.maskOf, writtenLoss: () => null };
}

/** Calls and operations as the program wires them. */
function followComputation(graph: GraphBuilder, experiment: Experiment, { inputs, labels }: Inputs): LoweredLayers {
  const { computation, generation, kind, layers } = experiment;
  const { obstacles, penalties, noteFailure } = failures(graph);
  if (!computation) return followRows(graph, experiment, { inputs, labels });
  const lowering = startLowering(graph, { layers: allRows(layers, ""), generation, kind, penalties });
  const rows = layers.filter((layer) => layer.kind === "input" && !layer.isAside);
  let fedId: number | null = null;
  const evaluator = evaluateComputation({
    lowering,
    computation,
    layers,
    prefix: "",
    inputOf: (index, layer) => {
      const at = rows.findIndex(({ id }) => id === layer);
      const value = inputs[at < 0 ? index : at];
      if (value === undefined) throw new NotExecutable("what goes in is not known");
      return value;
    },
    fed: (id, shape) => {
      if (fedId !== null && fedId !== id) throw new NotExecutable("which of the tensors that are fed are the labels is not known");
      fedId = id;
      // `fit` gives labels of one number each a last axis.
      const isFlat = shape?.length === 2 && shape[1] === 1 && graph.shapeOf(labels).length === 1;
      return isFlat ? graph.add({ kind: "reshape", shape: [-1, 1] }, labels) : labels;
    },
    failed: noteFailure,
    check: (layer, output) => checkShape(graph, layer, output),
  });
  const outputs = computation.outputs.map((id) => {
    try {
      return evaluator.evaluated(id);
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      if (error.message !== unknownInput && !obstacles.some(({ why }) => why === error.message))
        obstacles.push({ aspect: "model", what: experiment.name, why: error.message, place: experiment.place });
      return null;
    }
  });
  graph.enterLayer(null);
  return {
    outputs,
    penalties,
    obstacles,
    maskOf: lowering.maskOf,
    writtenLoss: () => {
      if (computation.loss === null) return null;
      graph.enterLayer(null);
      refuseOtherPenalties(experiment, computation, computation.loss);
      return evaluator.evaluated(computation.loss);
    },
  };
}

/**
 * What regularizers add up to is executed where the loss adds it once, as it is: the rows of the experiment have it times its
 * factor already, and weights that no layer's call tells are not among it.
 */
function refuseOtherPenalties({ layers }: Experiment, { values }: Computation, loss: number): void {
  if (!values.some(isCollected)) return;
  const reached = (id: number): number => {
    const value = values[id];
    if (value?.kind !== "operation") return 0;
    if (isCollected(value)) return 1;
    if (!/^(add|add_n|identity)$/.test(value.operation)) return 0;
    return value.inputs
      .flatMap(flatten)
      .reduce((sum: number, one) => sum + (one !== null && typeof one === "object" && "value" in one ? reached(one.value) : 0), 0);
  };
  if (reached(loss) !== 1) throw new NotExecutable("a multiple of what regularizers add up to is not executed yet");
  const called = new Set(values.flatMap((value) => (value.kind === "call" ? [value.layer] : [])));
  if (layers.some(({ id, config }) => !called.has(id) && Object.keys(config).some((name) => name.endsWith("_regularizer"))))
    throw new NotExecutable("regularizers of single variables are not executed yet");
}

function isCollected(value: ComputedValue): boolean {
  return value.kind === "operation" && value.operation === "regularization_losses";
}

/** All rows with those of models and layers inside of them, by the ids that they have in a program. */
function allRows(layers: readonly Layer[], prefix: string): readonly Layer[] {
  return layers.flatMap((layer): readonly Layer[] => {
    const row = prefix === "" ? layer : { ...layer, id: prefix + layer.id };
    if (layer.kind !== "other") return [row];
    return [...allRows([...layer.layers, ...(layer.inner ?? [])], `${layer.name}/`), row];
  });
}

function failures(graph: GraphBuilder) {
  const obstacles: UnknownPart[] = [];
  const penalties: ValueId[] = [];
  /** Tells an obstacle, and gives a value of the same shape for what follows: all obstacles are told at once. */
  const noteFailure = (layer: Layer | null, error: NotExecutable): readonly ValueId[] => {
    if (layer === null) throw error;
    if (error.message !== unknownInput) obstacles.push({ aspect: "model", what: layer.name, why: error.message, place: layer.place });
    const shape = knownValue(layer.outputShape);
    if (!shape || shape.slice(1).includes(null)) throw new NotExecutable(unknownInput);
    return [graph.addStandIn(shape)];
  };
  return { obstacles, penalties, noteFailure };
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

import { type Experiment, knownValue } from "../core/index.ts";
import type { Engine, Matrix, Tensor, Variable } from "./engine.ts";
import { activationStage } from "./layers/activation.ts";
import { denseStage } from "./layers/dense.ts";
import { dropoutStage } from "./layers/dropout.ts";
import type { Phase, Stage } from "./layers/stage.ts";
import { Unsupported } from "./unsupported.ts";

/** A chain of layers with its parameters on an engine. */
export interface Network {
  readonly parameters: readonly Variable[];
  /** What the model gives out; in training it remembers what `backward` needs. Called inside a `tf.tidy`. */
  forward(x: Matrix, phase: Phase): Matrix;
  /** Gradients of all parameters, in order, from the gradient of the output of the latest `forward` of the same `tf.tidy`. */
  backward(gradient: Matrix): Tensor[];
  /** Starts the random numbers of an epoch (1-based). */
  beginEpoch(epoch: number): void;
  dispose(): void;
}

/** Builds an experiment's layers with initial values drawn from `seed`. Throws for layers that are not executed. */
export function buildNetwork(engine: Engine, experiment: Experiment, seed: number): Network {
  const parameters: Variable[] = [];
  const { generation } = experiment;
  const dense = experiment.layers.filter((layer) => layer.kind === "dense");
  const stages: Stage[] = [];
  let dropouts = 0;
  let firstTrained = Number.POSITIVE_INFINITY;
  try {
    for (const [index, layer] of experiment.layers.entries()) {
      const before = experiment.layers[index - 1];
      if (before && (layer.inputs.length !== 1 || layer.inputs[0] !== before.id))
        throw new Unsupported(`${layer.name} is not in a chain: models with branches are not executed yet`);
      switch (layer.kind) {
        case "input":
        case "flatten":
        case "reshape":
          // Values stay rows of numbers; what reads them as something else says so itself.
          break;
        case "activation":
          stages.push(activationStage(engine, layer, generation));
          break;
        case "dropout":
          stages.push(dropoutStage(engine, layer, { seed, role: String(++dropouts) }));
          break;
        case "dense": {
          const rank = knownValue(before?.outputShape)?.length;
          if (rank !== undefined && rank !== 2)
            throw new Unsupported(`${layer.name} gets ${rank} dimensions: dense layers on more than rows of numbers are not executed yet`);
          firstTrained = Math.min(firstTrained, stages.length);
          // Roles, not names: two variants whose layers correspond draw the same numbers.
          const position = dense.indexOf(layer);
          const role = position === dense.length - 1 ? "output" : `hidden-${position + 1}`;
          stages.push(denseStage(engine, layer, { parameters, seed, role, generation }));
          break;
        }
        case "other":
          throw new Unsupported(`layers of type ${layer.type} are not executed yet`);
      }
    }
  } catch (error) {
    for (const parameter of parameters) parameter.dispose();
    throw error;
  }
  return {
    parameters,
    forward: (x, phase) => stages.reduce((value, stage) => stage.forward(value, phase), x),
    backward: (gradient) => {
      const gradients: Tensor[] = [];
      stages.reduceRight<Matrix | null>(
        (value, stage, i) => (value ? stage.backward(value, { gradients, continues: i > firstTrained }) : null),
        gradient,
      );
      return gradients;
    },
    beginEpoch: (epoch) => {
      for (const stage of stages) stage.beginEpoch?.(epoch);
    },
    dispose: () => {
      for (const parameter of parameters) parameter.dispose();
    },
  };
}

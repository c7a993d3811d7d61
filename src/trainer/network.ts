import { type Experiment, knownValue, type Layer } from "../core/index.ts";
import { activationFunction } from "./activations.ts";
import { drawParameter } from "./draw-parameter.ts";
import { type Engine, type Matrix, productTransposed, type Tensor, transposedProduct } from "./engine.ts";
import { type RandomStream, randomStream } from "./random-stream.ts";

export type Phase = "training" | "evaluation";

/** A chain of layers with its parameters on an engine. */
export interface Network {
  readonly parameters: Tensor[];
  /** What the model gives out; in training it remembers what `backward` needs. Called inside a `tf.tidy`. */
  forward(x: Matrix, phase: Phase): Matrix;
  /** Gradients of all parameters, in order, from the gradient of the output of the latest `forward`. */
  backward(gradient: Matrix): Tensor[];
  dispose(): void;
}

interface Stage {
  forward(x: Matrix, phase: Phase): Matrix;
  backward(gradient: Matrix, gradients: Tensor[], isFirst: "first" | "inner"): Matrix;
}

/** Builds an experiment's layers with initial values drawn from `seed`. Throws for layers that are not executed. */
export function buildNetwork(engine: Engine, experiment: Experiment, seed: number): Network {
  const parameters: Tensor[] = [];
  const dense = experiment.layers.filter((layer) => layer.kind === "dense");
  const stages: Stage[] = [];
  let dropouts = 0;
  for (const [index, layer] of experiment.layers.entries()) {
    if (index > 0 && layer.inputs[0] !== experiment.layers[index - 1]?.id)
      throw new Error(`${layer.name} is not in a chain: models with branches are not executed yet`);
    if (layer.kind === "other") throw new Error(`layers of type ${layer.type} are not executed yet`);
    if (layer.kind === "activation") stages.push(activationStage(engine, layer));
    if (layer.kind === "dropout") stages.push(dropoutStage(engine, layer, randomStream(seed, `dropout/${++dropouts}`)));
    if (layer.kind !== "dense") continue;
    // Roles, not names: two variants whose layers correspond draw the same numbers.
    const position = dense.indexOf(layer);
    const role = position === dense.length - 1 ? "output" : `hidden-${position + 1}`;
    stages.push(denseStage(engine, layer, { parameters, seed, role }));
  }
  return {
    parameters,
    forward: (x, phase) => stages.reduce((value, stage) => stage.forward(value, phase), x),
    backward: (gradient) => {
      const gradients: Tensor[] = [];
      stages.reduceRight((value, stage, i) => stage.backward(value, gradients, i === 0 ? "first" : "inner"), gradient);
      return gradients;
    },
    dispose: () => {
      for (const parameter of parameters) parameter.dispose();
    },
  };
}

function activationStage({ tf }: Engine, layer: Layer & { readonly kind: "activation" }): Stage {
  const activation = activationFunction(need(knownValue(layer.activation), `activation of ${layer.name}`));
  let output: Matrix | null = null;
  return {
    forward: (x) => {
      output = activation.forward(tf, x);
      return output;
    },
    backward: (gradient) => (output ? activation.backward(tf, gradient, output) : gradient),
  };
}

interface DensePlace {
  readonly parameters: Tensor[];
  readonly seed: number;
  readonly role: string;
}

function denseStage(engine: Engine, layer: Layer & { readonly kind: "dense" }, { parameters, seed, role }: DensePlace): Stage {
  const { tf } = engine;
  const index = parameters.length;
  for (const parameter of layer.parameters) {
    const shape = need(knownValue(parameter.shape), `shape of the ${parameter.role} of ${layer.name}`);
    const initializer = need(knownValue(parameter.initializer), `initial ${parameter.role} of ${layer.name}`);
    const values = drawParameter(initializer, shape, randomStream(seed, `${parameter.role}/${role}`));
    parameters.push(tf.tensor(values, [...shape]));
  }
  const name = need(knownValue(layer.activation), `activation of ${layer.name}`);
  const activation = activationFunction(name);
  let input: Matrix | null = null;
  let output: Matrix | null = null;
  return {
    forward: (x) => {
      const kernel = parameters[index] as Matrix;
      const bias = layer.useBias ? parameters[index + 1] : undefined;
      input = x;
      const isFused = name === "relu" || name === "linear";
      const z = tf.fused.matMul({ a: x, b: kernel, ...(bias ? { bias } : {}), activation: isFused ? name : "linear" }) as Matrix;
      output = isFused ? z : activation.forward(tf, z);
      return output;
    },
    backward: (gradient, gradients, isFirst) => {
      if (!input || !output) throw new Error("backward before forward");
      const kernel = parameters[index] as Matrix;
      const inner = activation.backward(tf, gradient, output);
      gradients[index] = transposedProduct(engine, input, inner);
      if (layer.useBias) gradients[index + 1] = tf.sum(inner, 0);
      return isFirst === "first" ? inner : productTransposed(engine, inner, kernel);
    },
  };
}

function dropoutStage({ tf }: Engine, layer: Layer & { readonly kind: "dropout" }, stream: RandomStream): Stage {
  const rates = {
    training: need(knownValue(layer.rate), `rate of ${layer.name}`),
    evaluation: need(knownValue(layer.evaluationRate), `rate of ${layer.name} in evaluation`),
  };
  let mask: Matrix | null = null;
  return {
    forward: (x, phase) => {
      const rate = rates[phase];
      if (rate === 0) {
        mask = null;
        return x;
      }
      const values = new Float32Array(x.size);
      const kept = 1 / (1 - rate);
      for (let i = 0; i < values.length; i++) values[i] = stream.uniform() < rate ? 0 : kept;
      mask = tf.tensor2d(values, x.shape);
      return tf.mul(x, mask);
    },
    backward: (gradient) => (mask ? tf.mul(gradient, mask) : gradient),
  };
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the ${what} is not known`);
  return value;
}

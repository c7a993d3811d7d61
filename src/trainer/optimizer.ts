import { type Fact, knownValue, type Optimizer } from "../core/index.ts";
import type { Engine, Tensor } from "./engine.ts";

/** Changes parameters by their gradients. The state of each parameter lives in here; `dispose` frees it. */
export interface OptimizerRun {
  /** Called once a step, before `update`. */
  beginStep(): void;
  /** The new value of parameter `index`. Called inside a `tf.tidy`; what must outlive it is kept. */
  update(index: number, value: Tensor, gradient: Tensor): Tensor;
  dispose(): void;
}

/** The optimizer by TensorFlow's own formulas; throws for those that are not executed. */
export function startOptimizer(engine: Engine, optimizer: Optimizer): OptimizerRun {
  switch (optimizer.kind) {
    case "adam":
      return startAdam(engine, {
        learningRate: need(optimizer.learningRate, "learning rate"),
        beta1: need(optimizer.beta1, "beta_1"),
        beta2: need(optimizer.beta2, "beta_2"),
        epsilon: need(optimizer.epsilon, "epsilon"),
      });
    case "sgd":
      return startSgd(engine, {
        learningRate: need(optimizer.learningRate, "learning rate"),
        momentum: need(optimizer.momentum, "momentum"),
        nesterov: need(optimizer.nesterov, "nesterov"),
      });
    case "other":
      throw new Error(`the optimizer ${optimizer.name} is not executed yet`);
  }
}

function need<T>(fact: Fact<T>, what: string): T {
  const value = knownValue(fact);
  if (value === undefined) throw new Error(`the optimizer's ${what} is not known`);
  return value;
}

interface AdamSettings {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/**
 * Adam as TensorFlow and Keras compute it: lr_t = lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ), θ ← θ − lr_t·m/(√v + ε). (TensorFlow.js's own
 * Adam adds ε after the bias correction instead.)
 */
function startAdam({ tf }: Engine, settings: AdamSettings): OptimizerRun {
  const { learningRate, beta1, beta2, epsilon } = settings;
  const first: Tensor[] = [];
  const second: Tensor[] = [];
  let step = 0;
  return {
    beginStep: () => {
      step++;
    },
    update: (index, value, gradient) => {
      const rate = (learningRate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
      const [m, v] = [first[index], second[index]];
      const mean = tf.keep(m ? tf.add(m, tf.mul(tf.sub(gradient, m), 1 - beta1)) : tf.mul(gradient, 1 - beta1));
      const square = tf.square(gradient);
      const variance = tf.keep(v ? tf.add(v, tf.mul(tf.sub(square, v), 1 - beta2)) : tf.mul(square, 1 - beta2));
      m?.dispose();
      v?.dispose();
      first[index] = mean;
      second[index] = variance;
      return tf.sub(value, tf.div(tf.mul(mean, rate), tf.add(tf.sqrt(variance), epsilon)));
    },
    dispose: () => {
      for (const tensor of [...first, ...second]) tensor.dispose();
    },
  };
}

interface SgdSettings {
  readonly learningRate: number;
  readonly momentum: number;
  readonly nesterov: boolean;
}

/**
 * Momentum as `tf.train.MomentumOptimizer`: a ← μ·a + g, θ ← θ − lr·a; with Nesterov θ ← θ − lr·(g + μ·a).
 * Keras's SGD keeps −lr·a instead, which is the same as long as the learning rate does not change.
 */
function startSgd({ tf }: Engine, { learningRate, momentum, nesterov }: SgdSettings): OptimizerRun {
  const accumulated: Tensor[] = [];
  return {
    beginStep: () => undefined,
    update: (index, value, gradient) => {
      if (momentum === 0) return tf.sub(value, tf.mul(gradient, learningRate));
      const before = accumulated[index];
      const sum = tf.keep(before ? tf.add(tf.mul(before, momentum), gradient) : tf.clone(gradient));
      before?.dispose();
      accumulated[index] = sum;
      return tf.sub(value, tf.mul(nesterov ? tf.add(gradient, tf.mul(sum, momentum)) : sum, learningRate));
    },
    dispose: () => {
      for (const tensor of accumulated) tensor.dispose();
    },
  };
}

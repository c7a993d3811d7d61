import { type Fact, knownValue, type Optimizer } from "../core/index.ts";
import type { Engine, Tensor, Variable } from "./engine.ts";
import { need, Unsupported } from "./unsupported.ts";

/** Changes a network's parameters by their gradients. The optimizer's state lives in here; `dispose` frees it. */
export interface OptimizerRun {
  /** One step; `gradients` in the order of the parameters. Called inside a `tf.tidy`. */
  apply(gradients: readonly Tensor[]): void;
  dispose(): void;
}

/** The optimizer by TensorFlow's own formulas (see `Kernels`); throws for those that are not executed. */
export function startOptimizer({ chainKernels: kernels }: Engine, optimizer: Optimizer, parameters: readonly Variable[]): OptimizerRun {
  const slots: Variable[] = [];
  const makeSlots = () =>
    parameters.map(({ shape }) => {
      const size = shape.reduce((product, length) => product * length, 1);
      const slot = kernels.createVariable(new Float32Array(size), shape);
      slots.push(slot);
      return slot;
    });
  const forEach = (gradients: readonly Tensor[], change: (parameter: Variable, gradient: Tensor, index: number) => void) => {
    for (const [index, parameter] of parameters.entries()) {
      const gradient = gradients[index];
      if (gradient) change(parameter, gradient, index);
    }
  };
  const dispose = () => {
    for (const slot of slots) slot.dispose();
  };
  switch (optimizer.kind) {
    case "adam": {
      const settings = {
        learningRate: setting(optimizer.learningRate, "learning rate"),
        beta1: setting(optimizer.beta1, "beta_1"),
        beta2: setting(optimizer.beta2, "beta_2"),
        epsilon: setting(optimizer.epsilon, "epsilon"),
      };
      const [first, second] = [makeSlots(), makeSlots()];
      let step = 0;
      return {
        apply: (gradients) => {
          step++;
          forEach(gradients, (parameter, gradient, i) => {
            const [m, v] = [first[i], second[i]];
            if (m && v) kernels.applyAdam(parameter, { m, v }, gradient, { ...settings, step });
          });
        },
        dispose,
      };
    }
    case "sgd": {
      const learningRate = setting(optimizer.learningRate, "learning rate");
      const momentum = setting(optimizer.momentum, "momentum");
      const nesterov = setting(optimizer.nesterov, "nesterov");
      if (momentum === 0)
        return {
          apply: (gradients) => forEach(gradients, (parameter, gradient) => kernels.descend(parameter, gradient, learningRate)),
          dispose,
        };
      // Keras's SGD keeps −lr·a instead of a, which is the same as long as the learning rate does not change.
      const accumulated = makeSlots();
      return {
        apply: (gradients) =>
          forEach(gradients, (parameter, gradient, i) => {
            const sum = accumulated[i];
            if (sum) kernels.applyMomentum(parameter, sum, gradient, { learningRate, momentum, nesterov });
          }),
        dispose,
      };
    }
    case "other":
      throw new Unsupported(`the optimizer ${optimizer.name} is not executed yet`);
  }
}

function setting<T>(fact: Fact<T>, what: string): T {
  return need(knownValue(fact), `optimizer's ${what}`);
}

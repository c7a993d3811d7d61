import type { OptimizerFormula } from "../../core/index.ts";

/** One parameter of one trial, changed in place by `formula`; all arrays have its size. */
export interface Place {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly slots: readonly Float32Array[];
}

export interface Formula {
  /** What each of the optimizer's memories starts as. */
  readonly slots: readonly number[];
  /** Step `step` counts from 1. */
  apply(place: Place, at: { readonly step: number; readonly rate: number }): void;
}

const none = new Float32Array();

/** The optimizers in plain JavaScript: one loop over a parameter costs less than the dozen operations that they would be on an engine. */
export function formulaOf(spec: OptimizerFormula): Formula {
  switch (spec.kind) {
    case "sgd":
      return sgd(spec);
    case "adam":
      return adam(spec);
    case "adamax":
      return adamax(spec);
    case "nadam":
      return nadam(spec);
    case "adagrad":
      return adagrad(spec);
    case "adadelta":
      return adadelta(spec);
    case "rmsprop":
      return rmsprop(spec);
    case "ftrl":
      return ftrl(spec);
    case "lion":
      return lion(spec);
  }
}

type Spec<K extends OptimizerFormula["kind"]> = Extract<OptimizerFormula, { kind: K }>;

function sgd({ momentum, nesterov, form }: Spec<"sgd">): Formula {
  if (momentum === 0)
    return {
      slots: [],
      apply: ({ values, gradient }, { rate }) => {
        for (let i = 0; i < values.length; i++) values[i] = at(values, i) - rate * at(gradient, i);
      },
    };
  return {
    slots: [0],
    apply: ({ values, gradient, slots: [sum = none] }, { rate }) => {
      // Keras keeps the last movement, TensorFlow the sum of gradients: they differ where the rate changes.
      const [into, out] = form === "keras" ? [-rate, 1] : [1, -rate];
      for (let i = 0; i < values.length; i++) {
        const g = into * at(gradient, i);
        const a = momentum * at(sum, i) + g;
        sum[i] = a;
        values[i] = at(values, i) + out * (nesterov ? g + momentum * a : a);
      }
    },
  };
}

function adam({ beta1, beta2, epsilon, amsgrad }: Spec<"adam">): Formula {
  return {
    slots: amsgrad ? [0, 0, 0] : [0, 0],
    apply: ({ values, gradient, slots: [m = none, v = none, largest] }, { step, rate }) => {
      const scaled = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        const first = at(m, i) + (g - at(m, i)) * (1 - beta1);
        let second = at(v, i) + (g * g - at(v, i)) * (1 - beta2);
        m[i] = first;
        v[i] = second;
        if (largest) {
          second = Math.max(at(largest, i), second);
          largest[i] = second;
        }
        values[i] = at(values, i) - (scaled * first) / (Math.sqrt(second) + epsilon);
      }
    },
  };
}

function adamax({ beta1, beta2, epsilon }: Spec<"adamax">): Formula {
  return {
    slots: [0, 0],
    apply: ({ values, gradient, slots: [m = none, u = none] }, { step, rate }) => {
      const scaled = rate / (1 - beta1 ** step);
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        const first = at(m, i) + (g - at(m, i)) * (1 - beta1);
        const largest = Math.max(beta2 * at(u, i), Math.abs(g));
        m[i] = first;
        u[i] = largest;
        values[i] = at(values, i) - (scaled * first) / (largest + epsilon);
      }
    },
  };
}

/** Dozat 2015: with Keras's schedule of the momentum, or (TensorFlow 1's contrib) Adam with a step ahead. */
function nadam({ beta1, beta2, epsilon, schedule, scheduleDecay = 0.004 }: Spec<"nadam">): Formula {
  const momentumAt = (step: number) => beta1 * (1 - 0.5 * 0.96 ** (step * scheduleDecay));
  const products = [1];
  const productAt = (step: number): number => {
    for (let i = products.length; i <= step; i++) products.push((products[i - 1] ?? 1) * momentumAt(i));
    return products[step] ?? 0;
  };
  return {
    slots: [0, 0],
    apply: ({ values, gradient, slots: [m = none, v = none] }, { step, rate }) => {
      const isScheduled = schedule === "keras";
      const bias2 = 1 - beta2 ** step;
      const [now, next] = isScheduled ? [momentumAt(step), momentumAt(step + 1)] : [beta1, beta1];
      const ofGradient = isScheduled ? (1 - now) / (1 - productAt(step)) : (1 - beta1) / (1 - beta1 ** step);
      const ofMomentum = isScheduled ? next / (1 - productAt(step + 1)) : beta1 / (1 - beta1 ** step);
      // Keras corrects v's bias inside the denominator, TensorFlow in the rate.
      const [root, correction] = isScheduled ? [1 / bias2, 1] : [1, Math.sqrt(bias2)];
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        const first = at(m, i) + (g - at(m, i)) * (1 - beta1);
        const second = at(v, i) + (g * g - at(v, i)) * (1 - beta2);
        m[i] = first;
        v[i] = second;
        const ahead = ofGradient * g + ofMomentum * first;
        values[i] = at(values, i) - (rate * correction * ahead) / (Math.sqrt(second * root) + epsilon);
      }
    },
  };
}

function adagrad({ initialAccumulator, epsilon, epsilonAt }: Spec<"adagrad">): Formula {
  const [inside, outside] = [epsilonAt === "insideRoot" ? epsilon : 0, epsilonAt === "outsideRoot" ? epsilon : 0];
  return {
    slots: [initialAccumulator],
    apply: ({ values, gradient, slots: [sum = none] }, { rate }) => {
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        const a = at(sum, i) + g * g;
        sum[i] = a;
        values[i] = at(values, i) - (rate * g) / (Math.sqrt(a + inside) + outside);
      }
    },
  };
}

function adadelta({ rho, epsilon }: Spec<"adadelta">): Formula {
  return {
    slots: [0, 0],
    apply: ({ values, gradient, slots: [squares = none, movements = none] }, { rate }) => {
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        const a = rho * at(squares, i) + (1 - rho) * g * g;
        const d = at(movements, i);
        const movement = (Math.sqrt(d + epsilon) / Math.sqrt(a + epsilon)) * g;
        squares[i] = a;
        movements[i] = rho * d + (1 - rho) * movement * movement;
        values[i] = at(values, i) - rate * movement;
      }
    },
  };
}

function rmsprop({ rho, momentum, epsilon, epsilonAt, centered, initialAccumulator }: Spec<"rmsprop">): Formula {
  const [inside, outside] = [epsilonAt === "insideRoot" ? epsilon : 0, epsilonAt === "outsideRoot" ? epsilon : 0];
  return {
    slots: [initialAccumulator, 0, 0],
    apply: ({ values, gradient, slots: [squares = none, moved = none, means = none] }, { rate }) => {
      for (let i = 0; i < values.length; i++) {
        const g = at(gradient, i);
        let spread = rho * at(squares, i) + (1 - rho) * g * g;
        squares[i] = spread;
        if (centered) {
          const mean = rho * at(means, i) + (1 - rho) * g;
          means[i] = mean;
          spread -= mean * mean;
        }
        const movement = momentum * at(moved, i) + (rate * g) / (Math.sqrt(spread + inside) + outside);
        moved[i] = movement;
        values[i] = at(values, i) - movement;
      }
    },
  };
}

/** McMahan et al. 2013. */
function ftrl({ power, initialAccumulator, l1, l2, l2Shrinkage, beta }: Spec<"ftrl">): Formula {
  return {
    slots: [initialAccumulator, 0],
    apply: ({ values, gradient, slots: [sum = none, linear = none] }, { rate }) => {
      const ridge = l2 + beta / (2 * rate);
      for (let i = 0; i < values.length; i++) {
        const [g, value, before] = [at(gradient, i), at(values, i), at(sum, i)];
        const after = before + g * g;
        const shifted = at(linear, i) + g + 2 * l2Shrinkage * value - ((after ** -power - before ** -power) / rate) * value;
        linear[i] = shifted;
        sum[i] = after;
        const clipped = Math.min(Math.max(shifted, -l1), l1);
        values[i] = (clipped - shifted) / (after ** -power / rate + 2 * ridge);
      }
    },
  };
}

function lion({ beta1, beta2 }: Spec<"lion">): Formula {
  return {
    slots: [0],
    apply: ({ values, gradient, slots: [m = none] }, { rate }) => {
      for (let i = 0; i < values.length; i++) {
        const [g, mean] = [at(gradient, i), at(m, i)];
        values[i] = at(values, i) - rate * Math.sign(beta1 * mean + (1 - beta1) * g);
        m[i] = beta2 * mean + (1 - beta2) * g;
      }
    },
  };
}

/** An element that is there. */
function at(array: Float32Array, index: number): number {
  return array[index] as number;
}

/** An optimizer by TensorFlow's or Keras's formula, every setting resolved. Step t counts from 1. */
export type OptimizerSpec = OptimizerFormula & {
  readonly learningRate: Rate;
  readonly clipping: Clipping | null;
  /** AdamW's and Keras's `weight_decay`: θ ← θ − rate · decay · θ before the step; 0 for none. */
  readonly weightDecay: number;
};

export type OptimizerFormula =
  /**
   * "tensorflow": a ← μa + g, θ ← θ − lr·a (Nesterov θ − lr·(g + μa)). "keras": v ← μv − lr·g, θ ← θ + v (Nesterov θ + μv − lr·g).
   * The same as long as the rate stays the same.
   */
  | { readonly kind: "sgd"; readonly momentum: number; readonly nesterov: boolean; readonly form: "tensorflow" | "keras" }
  /** lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε); with AMSGrad the largest v so far. */
  | { readonly kind: "adam"; readonly beta1: number; readonly beta2: number; readonly epsilon: number; readonly amsgrad: boolean }
  | { readonly kind: "adamax"; readonly beta1: number; readonly beta2: number; readonly epsilon: number }
  /**
   * `schedule`: Keras's momentum schedule μₜ = β₁(1 − ½·0.96^(t·d)); TensorFlow's contrib form keeps β₁. `scheduleDecay` is d:
   * 0.004 (also where it is left out) in Keras 2, 1 in Keras 3.
   */
  | {
      readonly kind: "nadam";
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      readonly schedule: "keras" | "none";
      readonly scheduleDecay?: number;
    }
  /** a ← a + g², θ ← θ − lr·g/√(a) or /(√a + ε), as `epsilonAt` says; a starts at `initialAccumulator`. */
  | {
      readonly kind: "adagrad";
      readonly initialAccumulator: number;
      readonly epsilon: number;
      readonly epsilonAt: "none" | "insideRoot" | "outsideRoot";
    }
  | { readonly kind: "adadelta"; readonly rho: number; readonly epsilon: number }
  /**
   * a ← ρa + (1 − ρ)g² (centred: minus the square of the mean gradient), m ← μm + lr·g/√(a + ε) or /(√a + ε), θ ← θ − m.
   * TensorFlow 1's accumulator starts at 1.
   */
  | {
      readonly kind: "rmsprop";
      readonly rho: number;
      readonly momentum: number;
      readonly epsilon: number;
      readonly epsilonAt: "insideRoot" | "outsideRoot";
      readonly centered: boolean;
      readonly initialAccumulator: number;
    }
  | {
      readonly kind: "ftrl";
      readonly power: number;
      readonly initialAccumulator: number;
      readonly l1: number;
      readonly l2: number;
      readonly l2Shrinkage: number;
      readonly beta: number;
    }
  | { readonly kind: "lion"; readonly beta1: number; readonly beta2: number };

export type Clipping =
  /** Each gradient to [−value, value]. */
  | { readonly kind: "value"; readonly value: number }
  /** Each gradient by its own norm, or all by their common norm. */
  | { readonly kind: "norm" | "globalNorm"; readonly value: number };

/** A learning rate, by the number of steps done before (0 at the first). */
export type Rate =
  | { readonly kind: "constant"; readonly value: number }
  /** initial · rate^(step / steps), the quotient rounded down with `staircase`. */
  | { readonly kind: "exponential"; readonly initial: number; readonly steps: number; readonly rate: number; readonly staircase: boolean }
  /** initial / (1 + rate · step / steps); Keras 2's `decay=d`: rate d, steps 1. */
  | { readonly kind: "inverseTime"; readonly initial: number; readonly steps: number; readonly rate: number; readonly staircase: boolean }
  /** values[i] up to and including boundaries[i]. */
  | { readonly kind: "piecewise"; readonly boundaries: readonly number[]; readonly values: readonly number[] }
  | {
      readonly kind: "polynomial";
      readonly initial: number;
      readonly steps: number;
      readonly end: number;
      readonly power: number;
      readonly cycle: boolean;
    }
  | {
      readonly kind: "cosine";
      readonly initial: number;
      readonly steps: number;
      readonly alpha: number;
      readonly warmupTarget: number | null;
      readonly warmupSteps: number;
    };

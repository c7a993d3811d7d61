import type * as tfjs from "@tensorflow/tfjs-core";
import type { EngineName } from "../protocol/trainer-message.ts";

/** The part of TensorFlow.js that training uses; tfjs-node and tfjs-core publish the same names. */
export type Tf = typeof tfjs;
export type Tensor = tfjs.Tensor;
export type Matrix = tfjs.Tensor2D;

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly tf: Tf;
  readonly kernels: Kernels;
}

/**
 * The steps that take most of a training's time, as each engine does them best. All but `createVariable` are called
 * inside a `tf.tidy`; results are float32.
 */
export interface Kernels {
  /** x · kernel + bias, through the function. */
  dense(x: Matrix, layer: { readonly kernel: Matrix; readonly bias: Tensor | null; readonly activation: "linear" | "relu" }): Matrix;
  /** aᵀ · b. */
  transposedProduct(a: Matrix, b: Matrix): Matrix;
  /** a · bᵀ. */
  productTransposed(a: Matrix, b: Matrix): Matrix;
  /** The gradient where relu's output `y` is positive, else 0. */
  reluGradient(gradient: Matrix, y: Matrix): Matrix;
  /** Sums over the examples: [n, units] → [units]. */
  sumExamples(gradient: Matrix): Tensor;
  /** Each example's −Σ y·log softmax(z) as [n], and softmax(z)·Σ y − y, its gradient. */
  softmaxCrossentropy(logits: Matrix, labels: Matrix): { readonly each: Tensor; readonly gradient: Matrix };
  createVariable(values: Float32Array, shape: readonly number[]): Variable;
  /** θ ← θ − factor·g. */
  descend(variable: Variable, gradient: Tensor, factor: number): void;
  /** m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε), for step t from 1. */
  applyAdam(variable: Variable, slots: { readonly m: Variable; readonly v: Variable }, gradient: Tensor, settings: AdamStep): void;
  /** a ← μa + g, θ ← θ − lr·a; with Nesterov θ ← θ − lr·(g + μa). */
  applyMomentum(variable: Variable, accumulated: Variable, gradient: Tensor, settings: MomentumStep): void;
}

/** A tensor that training changes. */
export interface Variable {
  readonly shape: readonly number[];
  /** The value now; inside a `tf.tidy`, and not to be used after the variable has changed. */
  read(): Tensor;
  /** Takes over a tensor that the surrounding `tf.tidy` would free. */
  assign(value: Tensor): void;
  dispose(): void;
}

export interface AdamStep {
  readonly step: number;
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

export interface MomentumStep {
  readonly learningRate: number;
  readonly momentum: number;
  readonly nesterov: boolean;
}

import type * as tfjs from "@tensorflow/tfjs-core";
import type { OptimizerFormula } from "../core/index.ts";
import type { EngineName } from "../protocol/trainer-message.ts";
import type { WindowOptions } from "./convolution-geometry.ts";

/** The part of TensorFlow.js that training uses; tfjs-node and tfjs-core publish the same names. */
export type Tf = typeof tfjs;
export type Tensor = tfjs.Tensor;

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly tf: Tf;
  readonly kernels: Kernels;
}

/**
 * The steps that take most of a training's time, as each engine does them best, and those that not every engine has. All are
 * called inside a `tf.tidy`; results are float32. Matrices may have one batch axis in front, which is broadcast: [n, k] with
 * [trials, k, m] gives [trials, n, m].
 */
export interface Kernels {
  matmul(a: Tensor, b: Tensor, transposes: { readonly a: boolean; readonly b: boolean }): Tensor;
  /** x · kernel + bias, the bias [units] or [trials, units]. */
  dense(x: Tensor, kernel: Tensor, bias: Tensor | null): Tensor;
  /** x + bias, the bias along the last axis. */
  addBias(x: Tensor, bias: Tensor): Tensor;
  /** Sums over the rows: [n, units] → [units], [trials, n, units] → [trials, units]. */
  sumRows(gradient: Tensor): Tensor;
  /** The gradient where relu's output `y` is positive, else 0. */
  reluGradient(gradient: Tensor, y: Tensor): Tensor;
  tanhGradient(gradient: Tensor, y: Tensor): Tensor;
  sigmoidGradient(gradient: Tensor, y: Tensor): Tensor;
  /** Of [n, classes]: each row's −Σ y·log softmax(z) as [n], and softmax(z) − y, which is its gradient where Σ y = 1 and TensorFlow's in any case. */
  softmaxCrossentropy(logits: Tensor, labels: Tensor): { readonly each: Tensor; readonly gradient: Tensor };
  /** Places along an axis by whole numbers, as many and in the order that they name. */
  gather(x: Tensor, places: Tensor, axis: number): Tensor;
  /** Adds up rows by where they belong: [rows, width] by whole numbers [rows] → [count, width]. */
  sumSegments(rows: Tensor, places: Tensor, count: number): Tensor;
  /** x [batch, ...spatial, in] with a kernel [...window, in, out]. */
  convolve(x: Tensor, kernel: Tensor, options: WindowOptions): Tensor;
  /** The gradient of x, of the given shape. */
  convolutionInputGradient(gradient: Tensor, kernel: Tensor, shape: readonly number[], options: WindowOptions): Tensor;
  /** The gradient of the kernel, of the given shape. */
  convolutionKernelGradient(x: Tensor, gradient: Tensor, shape: readonly number[], options: WindowOptions): Tensor;
  /** Over [batch, ...spatial, channels]; `size` is the window's. */
  maxPoolGradient(
    gradient: Tensor,
    at: { readonly x: Tensor; readonly y: Tensor },
    size: readonly number[],
    options: WindowOptions,
  ): Tensor;
  /** The gradient of an input of the given shape. */
  averagePoolGradient(gradient: Tensor, shape: readonly number[], size: readonly number[], options: WindowOptions): Tensor;
  /** A tensor's float32 values to be read at once and not kept: where they lie, if the engine lets one look there. */
  peek(tensor: Tensor): Float32Array;
  /** Numbers, float32, that a step needs and that are others in the next one: `draw` gives a step's, in the order of the calls. */
  vary(draw: () => Float32Array, shape: readonly number[]): Tensor;
  variable(values: Float32Array, shape: readonly number[]): Variable;
  /** The formula as this engine applies it by itself; null where it does not know it. */
  fusedOptimizer(formula: OptimizerFormula): FusedOptimizer | null;
  /**
   * A step that is done many times: operations on its inputs, on variables and on what is made by `vary`, the same ones for inputs
   * of the same shapes. Whatever else JavaScript puts into it must not change. `step` gives a tensor to be freed.
   */
  repeat(step: (inputs: readonly Tensor[]) => Tensor): RepeatedStep;
}

/** Numbers, float32, that are changed where they lie. */
export interface Variable {
  /** The value now; inside a `tf.tidy`, and not to be used after it has changed. */
  read(): Tensor;
  /** Takes over a tensor that the surrounding `tf.tidy` would free. */
  assign(value: Tensor): void;
  dispose(): void;
}

/** A formula that changes variables. */
export interface FusedOptimizer {
  /** One step; `at` tells the number of the step, from 1, and the learning rate. Inside a `tf.tidy`. */
  apply(changes: readonly FusedChange[], at: () => { readonly step: number; readonly rate: number }): void;
  dispose(): void;
}

export interface FusedChange {
  readonly variable: Variable;
  readonly gradient: Tensor;
}

export interface RepeatedStep {
  /** Does the step; gives the values of what it gives. */
  run(inputs: readonly Tensor[]): Float32Array;
  /** To be called before variables are read or changed elsewhere. */
  settle(): void;
  dispose(): void;
}

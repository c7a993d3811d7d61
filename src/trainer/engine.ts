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
  /** The formula as this engine applies it by itself; null where it does not know it. */
  fusedOptimizer(formula: OptimizerFormula): FusedOptimizer | null;
}

/** A formula that changes parameters where they lie. */
export interface FusedOptimizer {
  create(values: Float32Array, shape: readonly number[]): FusedParameter;
  /** One step; `step` counts from 1. Inside a `tf.tidy`. */
  apply(changes: readonly FusedChange[], at: { readonly step: number; readonly rate: number }): void;
  dispose(): void;
}

export interface FusedChange {
  readonly parameter: FusedParameter;
  readonly gradient: Tensor;
}

export interface FusedParameter {
  /** The value now; inside a `tf.tidy`, and not to be used after the parameter has changed. */
  read(): Tensor;
  assign(value: Tensor): void;
  dispose(): void;
}

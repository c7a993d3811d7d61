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
  /**
   * Whether a transposed operand of a matrix product is transposed beforehand. The WebAssembly kernels hand only
   * plain products to XNNPACK; with a transposed operand they take a loop that is several times slower.
   */
  readonly transposesFirst: boolean;
}

/** aᵀ · b. */
export function transposedProduct(engine: Engine, a: Matrix, b: Matrix): Matrix {
  return engine.transposesFirst ? engine.tf.matMul(engine.tf.transpose(a), b) : engine.tf.matMul(a, b, true, false);
}

/** a · bᵀ. */
export function productTransposed(engine: Engine, a: Matrix, b: Matrix): Matrix {
  return engine.transposesFirst ? engine.tf.matMul(a, engine.tf.transpose(b)) : engine.tf.matMul(a, b, false, true);
}

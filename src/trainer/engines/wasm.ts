import path from "node:path";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import type { Engine, Tensor } from "../engine.ts";
import { portableKernels } from "./portable-kernels.ts";

/** TensorFlow.js on WebAssembly, one thread. The binaries are read from the folder `assets`: no network is touched. */
export async function loadWasm(assets: string): Promise<Engine> {
  setWasmPaths(assets + path.sep);
  if (!(await tf.setBackend("wasm"))) throw new Error(`the WebAssembly backend did not start with the files in ${assets}`);
  await tf.ready();
  return {
    name: "wasm",
    version: tf.version_core,
    tf: { ...tf, clipByValue, maximum, minimum },
    kernels: { ...portableKernels(tf, { products: "plain" }), peek },
  };
}

/** WebAssembly's own would hide that a value is no number, and with it that a training has failed. */
const clipByValue = ((x: Tensor, low: number, high: number) =>
  tf.where(tf.isNaN(x), x, tf.clipByValue(x, low, high))) as typeof tf.clipByValue;
const maximum = ((a: Tensor, b: Tensor | number) => withNaN(tf.maximum(a, b), b)) as typeof tf.maximum;
const minimum = ((a: Tensor, b: Tensor | number) => withNaN(tf.minimum(a, b), b)) as typeof tf.minimum;

/** Where the second operand is no number, the result is none; the kernels see to the first one. */
function withNaN(result: Tensor, second: Tensor | number): Tensor {
  return typeof second === "number" ? result : tf.where(tf.isNaN(second), second, result);
}

/** The part of the backend that shows where a tensor lies. */
interface Heap {
  typedArrayFromHeap(tensor: Tensor): Float32Array;
}

/** Copies of gradients, step by step, would be most of what the garbage collector has to do. */
function peek(tensor: Tensor): Float32Array {
  return (tf.backend() as unknown as Heap).typedArrayFromHeap(tensor);
}

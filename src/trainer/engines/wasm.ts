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
    tf,
    kernels: { ...portableKernels(tf, { products: "plain" }), peek },
  };
}

/** The part of the backend that shows where a tensor lies. */
interface Heap {
  typedArrayFromHeap(tensor: Tensor): Float32Array;
}

/** Copies of gradients, step by step, would be most of what the garbage collector has to do. */
function peek(tensor: Tensor): Float32Array {
  return (tf.backend() as unknown as Heap).typedArrayFromHeap(tensor);
}

import { version_cpu } from "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import type { Engine } from "../engine.ts";
import { portableKernels } from "./portable-kernels.ts";

/** TensorFlow.js in plain JavaScript: slow, and there on every machine. */
export async function loadCpu(): Promise<Engine> {
  await tf.setBackend("cpu");
  await tf.ready();
  return {
    name: "cpu",
    version: version_cpu,
    tf,
    kernels: portableKernels(tf, { products: "any" }),
  };
}

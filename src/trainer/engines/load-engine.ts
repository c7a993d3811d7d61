import type { EngineName } from "../../protocol/trainer-message.ts";
import type { Engine } from "../engine.ts";

export interface EngineOptions {
  /** Folder with tfjs-backend-wasm's binaries. */
  readonly assets: string;
  /** Folder of @tensorflow/tfjs-node, null to look in the usual places. */
  readonly tfjsNode: string | null;
}

/** Loads an engine and proves that it computes: a product of two small matrices has the right value. Rejects with what is wrong. */
export async function loadEngine(name: EngineName, options: EngineOptions): Promise<Engine> {
  const engine = await load(name, options);
  const { tf } = engine;
  const [product] = tf.tidy(() => tf.matMul(tf.tensor2d([[2, 3]]), tf.tensor2d([[5], [7]])).dataSync());
  if (product !== 31) throw new Error(`the engine ${name} computed 2·5 + 3·7 = ${product}`);
  return engine;
}

/** Only the engine that is asked for is evaluated: backends register themselves with whatever TensorFlow.js the process has. */
async function load(name: EngineName, options: EngineOptions): Promise<Engine> {
  switch (name) {
    case "tfjs-node":
      return (await import("./tfjs-node.ts")).loadTfjsNode(options.tfjsNode);
    case "wasm":
      return (await import("./wasm.ts")).loadWasm(options.assets);
    case "cpu":
      return (await import("./cpu.ts")).loadCpu();
  }
}

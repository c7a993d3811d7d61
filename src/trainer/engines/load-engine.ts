import type { EngineName } from "../../protocol/trainer-message.ts";
import type { Engine } from "../engine.ts";
import { loadCpu } from "./cpu.ts";
import { loadTfjsNode } from "./tfjs-node.ts";
import { loadWasm } from "./wasm.ts";

export interface EngineOptions {
  /** Folder with tfjs-backend-wasm's binaries. */
  readonly assets: string;
  /** Folder of @tensorflow/tfjs-node, null to look in the usual places. */
  readonly tfjsNode: string | null;
}

/** Loads an engine and proves that it computes: a product of two small matrices has the right value. Rejects with what is wrong. */
export async function loadEngine(name: EngineName, options: EngineOptions): Promise<Engine> {
  const engine =
    name === "tfjs-node" ? await loadTfjsNode(options.tfjsNode) : name === "wasm" ? await loadWasm(options.assets) : await loadCpu();
  const { tf } = engine;
  const [product] = tf.tidy(() => tf.matMul(tf.tensor2d([[2, 3]]), tf.tensor2d([[5], [7]])).dataSync());
  if (product !== 31) throw new Error(`the engine ${name} computed 2·5 + 3·7 = ${product}`);
  return engine;
}

import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import util from "node:util";
import { enginePackage, nativeEnginePlace } from "../../native-engine/native-engine-place.ts";
import type { Engine, Tf } from "../engine.ts";
import { nativeKernels } from "./native-kernels.ts";

/** TensorFlow.js on TensorFlow's C library. Rejects with where it was looked for when there is none. */
export async function loadTfjsNode(folder: string | null): Promise<Engine> {
  const candidates = folder
    ? [folder]
    : [process.env.KERAS_PARITY_TFJS_NODE, path.join(nativeEnginePlace(), enginePackage), installedFolder()].filter(
        (place) => place !== undefined,
      );
  const found = candidates.find(hasBinding);
  if (!found) throw new Error(`tfjs-node with its native part was not found (looked in ${candidates.join(", ")})`);
  restoreRemovedChecks();
  // Warnings and errors only.
  process.env.TF_CPP_MIN_LOG_LEVEL ??= "1";
  const tf = createRequire(path.join(found, "package.json"))(found) as Tf & { readonly version: { readonly tfjs: string } };
  await tf.ready();
  return { name: "tfjs-node", version: tf.version.tfjs, tf, kernels: nativeKernels(tf) };
}

/** Whether the native binding lies in the package: `lib/napi-v8/tfjs_binding.node`. */
function hasBinding(folder: string): boolean {
  const lib = path.join(folder, "lib");
  return (
    existsSync(lib) && readdirSync(lib).some((name) => name.startsWith("napi-v") && existsSync(path.join(lib, name, "tfjs_binding.node")))
  );
}

function installedFolder(): string | undefined {
  try {
    return path.dirname(createRequire(__filename).resolve("@tensorflow/tfjs-node/package.json"));
  } catch {
    return undefined;
  }
}

/** tfjs-node 4.22 calls functions of `util` that Node 23 has removed. */
function restoreRemovedChecks(): void {
  const checks = util as unknown as Record<string, unknown>;
  checks.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  checks.isArray ??= Array.isArray;
  checks.isString ??= (value: unknown) => typeof value === "string";
  checks.isNumber ??= (value: unknown) => typeof value === "number";
  checks.isBoolean ??= (value: unknown) => typeof value === "boolean";
}

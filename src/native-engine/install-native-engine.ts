import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { installFromWheel } from "./install-from-wheel.ts";
import { nativeEngineOffer } from "./native-engine-offer.ts";
import { enginePackage, nativeEnginePlace, nativeEngineVersion } from "./native-engine-place.ts";
import { runProgram } from "./run-program.ts";

export interface InstallOptions {
  readonly signal: AbortSignal;
  /** What is being done, as a sentence without a full stop. */
  onProgress(step: string): void;
}

/** Whether the native engine lies in its place, with its binding. */
export function isNativeEngineInstalled(place = nativeEnginePlace()): boolean {
  return existsSync(path.join(place, enginePackage, "lib", "napi-v8", "tfjs_binding.node"));
}

/**
 * Puts the native engine into its place: downloaded and tried beside it, then moved, so that it is there as a whole or not at
 * all. Rejects with what went wrong; when it is aborted, nothing is left behind.
 */
export async function installNativeEngine({ onProgress, signal }: InstallOptions): Promise<void> {
  const offer = nativeEngineOffer(process.platform, process.arch);
  if (typeof offer === "string") throw new Error(offer);
  const place = nativeEnginePlace();
  await mkdir(path.dirname(place), { recursive: true });
  const work = await mkdtemp(`${place}-`);
  try {
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    const failures: unknown[] = [];
    for (const way of offer.ways) {
      try {
        onProgress(
          way === "official"
            ? "Installing the npm package with TensorFlow's library"
            : "Installing with the library of TensorFlow's Python wheel",
        );
        await (way === "official" ? installOfficially(work, signal) : installFromWheel({ work, signal, onProgress }));
        onProgress("Trying it out");
        await prove(path.join(work, enginePackage), signal);
        failures.length = 0;
        break;
      } catch (error) {
        if (signal.aborted) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures.at(-1);
    await rm(place, { recursive: true, force: true });
    await rename(work, place);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes it. Nothing happens where it is not there. */
export async function removeNativeEngine(): Promise<void> {
  await rm(nativeEnginePlace(), { recursive: true, force: true, maxRetries: 3 });
}

const officialLimit = 5 * 60_000;

function installOfficially(work: string, signal: AbortSignal): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", `@tensorflow/tfjs-node@${nativeEngineVersion}`];
  return runProgram({ command: "npm", args, cwd: work, signal, limit: officialLimit, env: { npm_config_ignore_scripts: "false" } });
}

/** tfjs-node 4.22 calls functions of `util` that Node 23 has removed. */
const proof = `
  const util = require("node:util");
  util.isNullOrUndefined ??= (value) => value == null;
  util.isArray ??= Array.isArray;
  const tf = require(process.argv[2]);
  const [product] = tf.matMul(tf.tensor2d([[2, 3]]), tf.tensor2d([[5], [7]])).dataSync();
  if (tf.version.tfjs !== "${nativeEngineVersion}" || tf.getBackend() !== "tensorflow" || product !== 31) process.exit(1);`;

/** Loads it in a process of its own and lets it compute. */
async function prove(folder: string, signal: AbortSignal): Promise<void> {
  const file = path.join(folder, "keras-parity-proof.cjs");
  await writeFile(file, proof);
  // VS Code's own program is Node only where it is told so.
  const env = { ELECTRON_RUN_AS_NODE: "1" };
  const command = process.platform === "win32" ? `"${process.execPath}"` : process.execPath;
  await runProgram({ command, args: [file, folder], cwd: folder, signal, limit: 60_000, env });
  await rm(file);
}

import os from "node:os";
import path from "node:path";

/** The release of `@tensorflow/tfjs-node` that is used; there is none after it. */
export const nativeEngineVersion = "4.22.0";

/** The package inside of the folder that it is installed into. */
export const enginePackage = path.join("node_modules", "@tensorflow", "tfjs-node");

/** Where the native engine is put, and looked for: outside of every project, shared by the editor and the command line. */
export function nativeEnginePlace(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  return path.join(cache, "keras-parity", `tfjs-node-${nativeEngineVersion}`);
}

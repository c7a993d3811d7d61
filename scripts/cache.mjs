import os from "node:os";
import path from "node:path";

/** Where everything lies that scripts download: outside the work tree, shared by all clones. */
export function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "keras-parity");
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

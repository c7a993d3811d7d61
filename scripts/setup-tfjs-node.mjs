// Puts @tensorflow/tfjs-node with its native part into the cache, as the command Install Native Engine… does. What is there
// already is left alone. With --required a failure is an error; without it, it only says so.
import { fileURLToPath } from "node:url";
import { say } from "./cache.mjs";
import { importSource } from "./import-source.mjs";

/** Does nothing where it is there already. Rejects with what went wrong. */
export async function setupTfjsNode() {
  const { explainInstallFailure, installNativeEngine, isNativeEngineInstalled } = await importSource(`
    export * from "./src/native-engine/install-native-engine.ts";
    export * from "./src/native-engine/explain-install-failure.ts";`);
  if (isNativeEngineInstalled()) return say("tfjs-node: already there");
  try {
    await installNativeEngine({ signal: new AbortController().signal, onProgress: (step) => say(`tfjs-node: ${step}`) });
  } catch (error) {
    const { advice, message } = explainInstallFailure(error);
    throw new Error(`${message} (${advice})`);
  }
  say("tfjs-node: ready");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setupTfjsNode().catch((error) => {
    say(`tfjs-node could not be set up: ${error.message}`);
    process.exitCode = process.argv.includes("--required") ? 1 : 0;
  });
}

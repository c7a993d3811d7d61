import { spawnSync } from "node:child_process";
import path from "node:path";

/** Seconds from the command to the verdict of the two example programs, with default settings, on each engine. */
const examples = ["mnist_tf1.py", "mnist_keras.py"].map((name) => path.join("media/examples/mnist", name));
console.log("Parity check of the two example programs, default settings");
for (const engine of ["tfjs-node", "wasm"]) {
  const started = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    ["dist/cli.js", "parity", ...examples, "--engine", engine, "--format", "json", "--quiet"],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(stdout) as {
    readonly cost: { readonly trials: number };
    readonly verdict: { readonly sentence: string } | null;
  };
  console.log(
    `${engine.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s, ${report.cost.trials} trials: ${report.verdict?.sentence ?? "no verdict"}`,
  );
}

// Writes what real TensorFlow and Keras build of the programs in test/programs: NAME.truth.json beside each. The folder says
// which software it is, in ~/.cache/keras-parity; a program of several files is a folder with a main.py. It executes the programs.
// With names, only those: "keras-3/functional_jax".
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cacheFolder, say } from "./cache.mjs";

const programs = fileURLToPath(new URL("../test/programs/", import.meta.url));
const scripts = fileURLToPath(new URL("python/", import.meta.url));
const minutesPerProgram = 5;

/** How a folder's programs are run: Keras's models are written down by one script, the graphs of TensorFlow 1 by another. */
const folders = {
  "tensorflow-1.15": { environment: "tensorflow-1.15.5", script: "graph_truth.py", variables: {} },
  "keras-2.2": { environment: "tensorflow-1.15.5", script: "build_models.py", variables: {} },
  "tf-keras-2.21": { environment: "tensorflow-2.21.0", script: "build_models.py", variables: { TF_USE_LEGACY_KERAS: "1" } },
  "keras-3": { environment: "tensorflow-2.21.0", script: "build_models.py", variables: {} },
};

async function measure(folder, name, file, temporary) {
  const { environment, script, variables } = folders[folder];
  const output = path.join(temporary, `${folder}-${name}.json`);
  const python = path.join(cacheFolder(), environment, "bin", "python");
  await promisify(execFile)(python, [path.join(scripts, script), path.join(programs, folder, file), "--output", output], {
    env: { ...process.env, CUDA_VISIBLE_DEVICES: "-1", TF_CPP_MIN_LOG_LEVEL: "3", PYTHONHASHSEED: "0", ...variables },
    maxBuffer: 2 ** 28,
    timeout: minutesPerProgram * 60_000,
  });
  // Where the program lies, and what its classes are derived from, says nothing of the models.
  const truth = JSON.parse(await readFile(output, "utf8"), (key, value) => (key === "file" || key === "bases" ? undefined : value));
  await writeFile(path.join(programs, folder, `${name}.truth.json`), `${JSON.stringify(truth)}\n`);
}

const wanted = process.argv.slice(2);
const temporary = await mkdtemp(path.join(os.tmpdir(), "keras-parity-programs-"));
try {
  for (const folder of Object.keys(folders)) {
    const entries = await readdir(path.join(programs, folder), { withFileTypes: true });
    const files = entries.flatMap((one) => (one.isDirectory() ? `${one.name}/main.py` : one.name.endsWith(".py") ? one.name : []));
    for (const file of files.sort()) {
      const name = file.replace(/(\/main)?\.py$/, "");
      if (wanted.length > 0 && !wanted.includes(`${folder}/${name}`)) continue;
      try {
        await measure(folder, name, file, temporary);
        say(`measured ${folder}/${name}`);
      } catch (error) {
        say(`not measured: ${folder}/${name}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  await rm(temporary, { recursive: true });
}

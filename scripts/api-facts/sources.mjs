// The software that the API facts are read from, and how its names are written in the table.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cacheFolder } from "../cache.mjs";

const program = fileURLToPath(new URL("../python/dump_api.py", import.meta.url));

/** Python environments, by what has to be in them; each is asked for some roots. */
const environments = [
  { folder: "tensorflow-1.15.5", variables: {}, roots: ["tensorflow", "tensorflow.keras", "keras"] },
  { folder: "tensorflow-2.21.0", variables: { TF_USE_LEGACY_KERAS: "1" }, roots: ["tensorflow", "tensorflow.compat.v1", "tf_keras"] },
  { folder: "tensorflow-2.21.0", variables: {}, roots: ["keras"] },
];

/**
 * `name` is what the table's reader calls the source, `space` the root under which its names are listed;
 * `bit` says in a name's mask that the source has it.
 */
export const sources = [
  { name: "tensorflow1", space: "tensorflow", bit: 1, environment: 0, root: "tensorflow" },
  { name: "tensorflow2", space: "tensorflow", bit: 2, environment: 1, root: "tensorflow" },
  { name: "compatV1", space: "tensorflow", bit: 4, environment: 1, root: "tensorflow.compat.v1" },
  { name: "tensorflow1Keras", space: "keras", bit: 1, environment: 0, root: "tensorflow.keras" },
  { name: "keras2", space: "keras", bit: 2, environment: 0, root: "keras" },
  { name: "tfKeras", space: "keras", bit: 4, environment: 1, root: "tf_keras" },
  { name: "keras3", space: "keras", bit: 8, environment: 2, root: "keras" },
];

/**
 * Reads what is installed. Gives the sources that could be read, each with its names, and for the others what is missing.
 * Names of `tf.losses`, `tf.metrics`, `tf.optimizers` and `tf.initializers` in TensorFlow 2 are Keras's and left to Keras.
 */
export async function readSources() {
  const dumps = await Promise.all(environments.map(readEnvironment));
  const found = [];
  const missing = [];
  for (const source of sources) {
    const dump = dumps[source.environment];
    if (!dump) {
      const { folder } = environments[source.environment];
      missing.push(`${source.root} of ${folder}: no ${path.join(cacheFolder(), folder)}`);
      continue;
    }
    const names = Object.entries(dump.roots[source.root]).flatMap(([name, entry]) => {
      const own = entry.own ?? dump.objects[entry.id];
      if (source.space === "tensorflow" && /^(keras|tf_keras)\./.test(own) && source.name === "tensorflow2") return [];
      return [[source.space + name.slice(source.root.length), { ...entry, own }]];
    });
    found.push({ ...source, names: new Map(names), versions: dump.versions, renames: dump.renames });
  }
  return { found, missing };
}

async function readEnvironment({ folder, variables, roots }) {
  const python = path.join(cacheFolder(), folder, "bin", "python");
  if (!existsSync(python)) return null;
  const { stdout } = await promisify(execFile)(python, [program, ...roots], {
    maxBuffer: 2 ** 28,
    env: { ...process.env, CUDA_VISIBLE_DEVICES: "-1", TF_CPP_MIN_LOG_LEVEL: "3", PYTHONHASHSEED: "0", ...variables },
  });
  return JSON.parse(stdout);
}

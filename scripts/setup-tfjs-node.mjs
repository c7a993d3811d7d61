// Puts @tensorflow/tfjs-node with its native part into the cache, outside the work tree.
// The package's own install downloads TensorFlow's C library from a host that many firewalls block; TensorFlow's Python
// wheel holds the same library. What is there already is left alone. With --required a failure is an error; without it, it only says so.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, say } from "./cache.mjs";

const version = "4.22.0";
/** tensorflow-cpu 2.15.1 for CPython 3.11, manylinux x86-64: the newest wheel whose headers tfjs-node's binding compiles against unchanged. */
const wheel = { requirement: "tensorflow-cpu==2.15.1", python: "3.11", platform: "manylinux2014_x86_64" };
const wanted = ["tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2", "tensorflow/include/*"];

const packageFolder = "node_modules/@tensorflow/tfjs-node";
/** A download that a firewall lets hang must not stop everything. */
const officialLimit = 5 * 60_000;

/** Does nothing where it is there already; else the official install, else TensorFlow's wheel. Rejects with what went wrong. */
export async function setupTfjsNode() {
  const target = path.join(cacheFolder(), `tfjs-node-${version}`);
  if (existsSync(path.join(target, packageFolder, "lib/napi-v8/tfjs_binding.node"))) {
    say(`tfjs-node ${version}: already there`);
    return;
  }
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), "tfjs-node-"));
  try {
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    try {
      say(`tfjs-node ${version}: installing the package`);
      run("npm", ["install", "--no-audit", "--no-fund", `@tensorflow/tfjs-node@${version}`], work, officialLimit);
    } catch (error) {
      if (process.platform !== "linux" || process.arch !== "x64")
        throw new Error(`its own install failed, and there is no other way on ${process.platform} ${process.arch}: ${error.message}`);
      say(`tfjs-node ${version}: its own install failed, as it does behind many firewalls`);
      await installFromWheel(work);
    }
    prove(path.join(work, packageFolder));
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
    say(`tfjs-node ${version}: ready`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function installFromWheel(work) {
  run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", `@tensorflow/tfjs-node@${version}`], work);
  say(`tfjs-node ${version}: downloading TensorFlow's library (about 210 MB)`);
  const { requirement, python, platform } = wheel;
  const pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--python-version", python, "--platform", platform];
  run("python3", [...pip, "--dest", work, requirement], work);
  const file = (await readdir(work)).find((name) => name.endsWith(".whl"));
  if (!file) throw new Error("pip downloaded no wheel");
  await verify(path.join(work, file));
  say(`tfjs-node ${version}: unpacking and compiling the binding`);
  run("python3", ["-c", unpack, file, "unpacked", ...wanted], work);
  await placeLibrary(work);
  run("npm", ["run", "install"], path.join(work, packageFolder));
  await rm(path.join(work, file));
  await rm(path.join(work, "unpacked"), { recursive: true });
}

/** Loads it in a process of its own and lets it compute. tfjs-node 4.22 calls functions of `util` that Node 23 has removed. */
function prove(folder) {
  const program = `
    const util = require("node:util");
    util.isNullOrUndefined ??= (value) => value == null;
    util.isArray ??= Array.isArray;
    const tf = require(process.argv[1]);
    const [product] = tf.matMul(tf.tensor2d([[2, 3]]), tf.tensor2d([[5], [7]])).dataSync();
    if (tf.version.tfjs !== "${version}" || tf.getBackend() !== "tensorflow" || product !== 31) process.exit(1);`;
  run(process.execPath, ["-e", program, folder], folder);
}

const unpack = `
import fnmatch, sys, zipfile
archive, target, *patterns = sys.argv[1:]
with zipfile.ZipFile(archive) as wheel:
    for name in wheel.namelist():
        if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
            wheel.extract(name, target)
`;

const sha256 = "54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26";

async function verify(file) {
  const found = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  if (found !== sha256) throw new Error(`${path.basename(file)} has the checksum ${found}, not ${sha256}`);
}

/** The files and links that tfjs-node's own install step would have downloaded. */
async function placeLibrary(work) {
  const deps = path.join(work, packageFolder, "deps");
  const unpacked = path.join(work, "unpacked/tensorflow");
  await mkdir(path.join(deps, "lib"), { recursive: true });
  for (const name of ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"])
    await rename(path.join(unpacked, name), path.join(deps, "lib", name));
  for (const name of ["libtensorflow.so", "libtensorflow.so.2", "libtensorflow.so.2.9.1"])
    await symlink("libtensorflow_cc.so.2", path.join(deps, "lib", name));
  for (const name of ["libtensorflow_framework.so", "libtensorflow_framework.so.2.9.1"])
    await symlink("libtensorflow_framework.so.2", path.join(deps, "lib", name));
  await cp(path.join(unpacked, "include"), path.join(deps, "include"), { recursive: true });
}

/** Runs a program in silence; throws with the last line that it wrote on stderr. */
function run(command, args, cwd, timeout) {
  try {
    execFileSync(command, args, {
      cwd,
      timeout,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, npm_config_ignore_scripts: args.includes("--ignore-scripts") ? "true" : "false", TF_CPP_MIN_LOG_LEVEL: "3" },
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const last = String(error.stderr ?? "")
      .trim()
      .split("\n")
      .at(-1);
    throw new Error(`${command} ${args.slice(0, 2).join(" ")}: ${error.code === "ETIMEDOUT" ? "took too long" : last || error.message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setupTfjsNode().catch((error) => {
    say(`tfjs-node could not be set up: ${error.message}. Training falls back to WebAssembly.`);
    process.exitCode = process.argv.includes("--required") ? 1 : 0;
  });
}

// Puts @tensorflow/tfjs-node with its native part into the cache, outside the work tree.
// The package's own install downloads TensorFlow's C library from a host that many firewalls block; TensorFlow's Python
// wheel holds the same library. With --required a failure is an error; without it, it only says so.
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

export async function setupTfjsNode() {
  const target = path.join(cacheFolder(), `tfjs-node-${version}`);
  const binding = path.join(target, "node_modules/@tensorflow/tfjs-node/lib/napi-v8/tfjs_binding.node");
  if (existsSync(binding)) {
    say(`tfjs-node ${version}: already there`);
    return;
  }
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      `the native part is built here for Linux x64 only; on ${process.platform} ${process.arch} run "npm install @tensorflow/tfjs-node"`,
    );
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), "tfjs-node-"));
  try {
    say(`tfjs-node ${version}: installing the package`);
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", `@tensorflow/tfjs-node@${version}`], work);
    say(`tfjs-node ${version}: downloading TensorFlow's library (about 210 MB)`);
    const pip = [
      "-m",
      "pip",
      "download",
      "--quiet",
      "--no-deps",
      "--only-binary=:all:",
      "--python-version",
      wheel.python,
      "--platform",
      wheel.platform,
    ];
    run("python3", [...pip, "--dest", work, wheel.requirement], work);
    const file = (await readdir(work)).find((name) => name.endsWith(".whl"));
    if (!file) throw new Error("pip downloaded no wheel");
    await verify(path.join(work, file));
    say(`tfjs-node ${version}: unpacking and compiling the binding`);
    run("python3", ["-c", unpack, file, "unpacked", ...wanted], work);
    await placeLibrary(work);
    run("npm", ["run", "install"], path.join(work, "node_modules/@tensorflow/tfjs-node"));
    await rm(path.join(work, file));
    await rm(path.join(work, "unpacked"), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
    say(`tfjs-node ${version}: ready`);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
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
  const deps = path.join(work, "node_modules/@tensorflow/tfjs-node/deps");
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

function run(command, args, cwd) {
  execFileSync(command, args, {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, npm_config_ignore_scripts: "false" },
    maxBuffer: 1 << 28,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setupTfjsNode().catch((error) => {
    say(`tfjs-node could not be set up: ${error.message}. Training falls back to WebAssembly.`);
    process.exitCode = process.argv.includes("--required") ? 1 : 0;
  });
}

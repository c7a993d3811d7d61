import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { cp, mkdir, readdir, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { InstallOptions } from "./install-native-engine.ts";
import { enginePackage, nativeEngineVersion } from "./native-engine-place.ts";
import { runProgram } from "./run-program.ts";

/** tensorflow-cpu 2.15.1 for CPython 3.11, manylinux x86-64: the newest wheel whose headers tfjs-node's binding compiles against unchanged. */
const wheel = {
  requirement: "tensorflow-cpu==2.15.1",
  python: "3.11",
  platform: "manylinux2014_x86_64",
  sha256: "54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26",
};
const wanted = ["tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2", "tensorflow/include/*"];

/**
 * The npm package with the C library of TensorFlow's Python wheel in place of its own download, and its binding compiled. Needs
 * npm, Python with pip (whose version does not matter), a C++ compiler and make.
 */
export async function installFromWheel({ onProgress, signal, work }: InstallOptions & { readonly work: string }): Promise<void> {
  const run = (command: string, args: readonly string[], cwd = work, scripts = "true") =>
    runProgram({ command, args, cwd, signal, env: { npm_config_ignore_scripts: scripts } });
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", `@tensorflow/tfjs-node@${nativeEngineVersion}`]);
  onProgress("Downloading TensorFlow's library (about 210 MB)");
  const { platform, python, requirement } = wheel;
  const pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--python-version", python, "--platform", platform];
  await run("python3", [...pip, "--dest", work, requirement]);
  const file = (await readdir(work)).find((name) => name.endsWith(".whl"));
  if (!file) throw new Error("pip downloaded no wheel");
  await verify(path.join(work, file));
  onProgress("Unpacking it and compiling the binding");
  await run("python3", ["-c", unpack, file, "unpacked", ...wanted]);
  await placeLibrary(work);
  await run("npm", ["run", "install"], path.join(work, enginePackage), "false");
  await rm(path.join(work, file));
  await rm(path.join(work, "unpacked"), { recursive: true });
}

const unpack = `
import fnmatch, sys, zipfile
archive, target, *patterns = sys.argv[1:]
with zipfile.ZipFile(archive) as wheel:
    for name in wheel.namelist():
        if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
            wheel.extract(name, target)
`;

async function verify(file: string): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  const found = hash.digest("hex");
  if (found !== wheel.sha256) throw new Error(`${path.basename(file)} has the checksum ${found}, not ${wheel.sha256}`);
}

/** The files and links that tfjs-node's own install step would have downloaded. */
async function placeLibrary(work: string): Promise<void> {
  const deps = path.join(work, enginePackage, "deps");
  const unpacked = path.join(work, "unpacked", "tensorflow");
  await mkdir(path.join(deps, "lib"), { recursive: true });
  for (const name of ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"])
    await rename(path.join(unpacked, name), path.join(deps, "lib", name));
  for (const name of ["libtensorflow.so", "libtensorflow.so.2", "libtensorflow.so.2.9.1"])
    await symlink("libtensorflow_cc.so.2", path.join(deps, "lib", name));
  for (const name of ["libtensorflow_framework.so", "libtensorflow_framework.so.2.9.1"])
    await symlink("libtensorflow_framework.so.2", path.join(deps, "lib", name));
  await cp(path.join(unpacked, "include"), path.join(deps, "include"), { recursive: true });
}

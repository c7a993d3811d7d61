// Packs the command line for npm: keras-parity-VERSION.tgz in the folder given, or here. With --stage FOLDER its files are only laid out,
// for the Python wheel. dist/ must be built.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const programs = ["cli.js", "core.js", "server.js", "trainer.js", "mcp-sdk.js"];
const binaries = ["tree-sitter.wasm", "tree-sitter-python.wasm", "tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm"];
/** Where the platforms look for them below a prefix. */
const printed = [
  [["manual"], "share/man/man1/keras-parity.1"],
  [["completion", "bash"], "share/bash-completion/completions/keras-parity"],
  [["completion", "zsh"], "share/zsh/site-functions/_keras-parity"],
  [["completion", "fish"], "share/fish/vendor_completions.d/keras-parity.fish"],
];

/** Lays out what runs, and what shells and `man` read. */
export async function stageProgram(folder) {
  await mkdir(path.join(folder, "dist"), { recursive: true });
  for (const name of [...programs, ...binaries]) await cp(path.join(root, "dist", name), path.join(folder, "dist", name));
  await cp(path.join(root, "media/data"), path.join(folder, "media/data"), { recursive: true });
  await cp(path.join(root, "LICENSE"), path.join(folder, "LICENSE"));
  for (const [command, name] of printed) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), execFileSync(process.execPath, [path.join(folder, "dist/cli.js"), ...command]));
  }
}

/** Writes the package and gives its path. */
export async function packageCli(folder) {
  const stage = await mkdtemp(path.join(tmpdir(), "keras-parity-npm-"));
  try {
    await stageProgram(stage);
    const { name, version, description, license, engines, keywords, repository } = JSON.parse(
      await readFile(path.join(root, "package.json"), "utf8"),
    );
    const manifest = {
      name,
      version,
      description,
      license,
      keywords,
      repository,
      engines: { node: engines.node },
      bin: { [name]: "dist/cli.js" },
      man: ["share/man/man1/keras-parity.1"],
    };
    await writeFile(path.join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    await cp(path.join(root, "docs/cli.md"), path.join(stage, "README.md"));
    await cp(path.join(root, "CHANGELOG.md"), path.join(stage, "CHANGELOG.md"));
    const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: stage, encoding: "utf8" }));
    return path.join(folder, packed.filename);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, stage] = process.argv.slice(2);
  if (first === "--stage") await stageProgram(stage);
  else console.log(await packageCli(path.resolve(first ?? ".")));
}

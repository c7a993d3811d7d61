// Packs the extension: keras-parity.vsix in the folder given, or here.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Builds everything and writes the .vsix; gives its path. */
export async function packageExtension(folder = root) {
  await build();
  const file = path.join(folder, "keras-parity.vsix");
  execFileSync(
    process.execPath,
    [path.join(root, "node_modules/@vscode/vsce/vsce"), "package", "--no-dependencies", "--allow-missing-repository", "--out", file],
    // The same files make the same package: none of its bytes tells when it was made.
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, SOURCE_DATE_EPOCH: "946684800" } },
  );
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await packageExtension(process.argv[2]));

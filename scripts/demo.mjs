// Shows the whole thing in a terminal: what is wrong with the two example programs, and which difference costs how much.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const programs = ["media/examples/mnist/mnist_keras.py", "media/examples/mnist/mnist_tf1.py"];
/** The demo must end in three minutes on two cores, whatever trains; a run that is cut off says what it has found so far. */
const timeLimit = 150;

if (!isBuilt()) {
  say("Building");
  const { build } = await import("./build.mjs");
  await build();
}
say("What is wrong with the two programs?");
// 1 says that problems were found: that is what the demo is about.
run(["check", ...programs], [0, 1]);
say("Which of their differences matters? Both are trained on real MNIST, then with one difference after the other taken away.");
run(["parity", ...programs, "--max-seconds", String(timeLimit)], [0, 1]);

function say(text) {
  const isPainted = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(isPainted ? `\n\u001b[1m${text}\u001b[0m\n` : `\n${text}\n`);
}

function run(args, expected) {
  console.log(`$ keras-parity ${args.join(" ")}\n`);
  const { status, error } = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...args], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (status === null || !expected.includes(status)) process.exit(status ?? 130);
}

/** Whether the programs that the demo needs are there and no source file is newer. */
function isBuilt() {
  const built = ["cli.js", "trainer.js", "tree-sitter.wasm", "tree-sitter-python.wasm"].map((name) => path.join(root, "dist", name));
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(statSync(built[0]).mtimeMs, statSync(built[1]).mtimeMs);
  const sources = readdirSync(path.join(root, "src"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return sources.every((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs <= oldest);
}

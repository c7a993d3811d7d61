// The command line as people install it: from npm's tarball, from the Python wheel, as a pre-commit hook, as a GitHub Action.
// `npm test` builds dist/ and sets pre-commit up before; the hook's own installation uses the network.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { packageCli } from "../../scripts/package-cli.mjs";
import { preCommitPath } from "../../scripts/setup-pre-commit.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const example = path.join(root, "media/examples/mnist/mnist_tf1.py");
let folder;

before(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "packages-")));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with the example in it. */
function project(name) {
  const place = path.join(folder, name);
  mkdirSync(place);
  cpSync(example, path.join(place, "mnist_tf1.py"));
  return place;
}

function run(command, args, { cwd = folder, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, KERAS_PARITY_CACHE_DIR: path.join(folder, "cache"), ...env },
  });
  return { code: status, out: stdout ?? "", err: stderr ?? "" };
}

test("npx runs the packed command line", async () => {
  const tarball = await packageCli(folder);
  const cwd = project("npx");
  const { code, out, err } = run("npx", ["--yes", "--package", tarball, "keras-parity", "check", "."], { cwd });
  assert.equal(code, 1, err);
  assert.match(out, /warning\[KP101\]: .*\n {2}--> mnist_tf1\.py:40:24/);
  const files = execFileSync("tar", ["tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  assert.ok(files.includes("package/share/man/man1/keras-parity.1"));
  assert.deepEqual(
    files.filter((name) => /extension|webview|\.map$/.test(name)),
    [],
  );
});

test("the wheel runs in a clean virtual environment, on the machine's Node", () => {
  const wheels = path.join(folder, "wheels");
  mkdirSync(wheels);
  const built = run("python3", [path.join(root, "python/build_backend.py"), wheels]);
  assert.equal(built.code, 0, built.err);
  const again = path.join(folder, "again");
  mkdirSync(again);
  run("python3", [path.join(root, "python/build_backend.py"), again]);
  const [wheel] = readdirSync(wheels);
  assert.ok(readFileSync(path.join(wheels, wheel)).equals(readFileSync(path.join(again, wheel))), "two builds are the same");
  const environment = path.join(folder, "venv");
  assert.equal(run("python3", ["-m", "venv", environment]).code, 0);
  const installed = run(path.join(environment, "bin/pip"), ["install", "--no-index", "--quiet", path.join(wheels, wheel)]);
  assert.equal(installed.code, 0, installed.err);
  const program = path.join(environment, "bin/keras-parity");
  const cwd = project("wheel");
  const checked = run(program, ["check", "mnist_tf1.py", "--format", "json"], { cwd });
  assert.equal(checked.code, 1, checked.err);
  assert.equal(JSON.parse(checked.out).diagnostics[0].code, "KP101");
  assert.equal(run(path.join(environment, "bin/python"), ["-m", "keras_parity", "explain", "KP101"], { cwd }).code, 0);
  assert.ok(existsSync(path.join(environment, "share/man/man1/keras-parity.1")));
  const without = run(program, ["--version"], { env: { PATH: path.join(folder, "nothing") } });
  assert.equal(without.code, 2);
  assert.match(without.err, /needs Node\.js 20\.19 to 24, and none was found\. `pip install 'keras-parity\[node\]'` brings one\.\n$/);
});

test("pre-commit installs the hook from the repository, reports, and mends", () => {
  assert.ok(existsSync(preCommitPath()), "pre-commit is missing: run `node scripts/setup.mjs`");
  // A repository of the work tree as it is, as a user's pre-commit clones it.
  const source = path.join(folder, "repository");
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const name of list.split("\0")) {
    if (name !== "" && existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(source, name), { recursive: true });
  }
  const git = (cwd, ...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd, encoding: "utf8" }).trim();
  git(source, "init", "-q");
  git(source, "add", "-A");
  git(source, "commit", "-qm", "all");
  const cwd = project("hooked");
  git(cwd, "init", "-q");
  const configure = (id) =>
    writeFileSync(
      path.join(cwd, ".pre-commit-config.yaml"),
      JSON.stringify({ repos: [{ repo: source, rev: git(source, "rev-parse", "HEAD"), hooks: [{ id }] }] }),
    );
  configure("keras-parity");
  git(cwd, "add", "-A");
  const env = { PRE_COMMIT_HOME: path.join(folder, "pre-commit"), PRE_COMMIT_COLOR: "never" };
  const reported = run(preCommitPath(), ["run", "--all-files"], { cwd, env });
  assert.equal(reported.code, 1, reported.out + reported.err);
  assert.match(reported.out, /keras-parity\.+Failed\n- hook id: keras-parity\n- exit code: 1\n\nwarning\[KP101\]/);
  configure("keras-parity-fix");
  const mended = run(preCommitPath(), ["run", "--all-files"], { cwd, env });
  assert.match(mended.out, /- files were modified by this hook/);
  assert.match(readFileSync(path.join(cwd, "mnist_tf1.py"), "utf8"), /glorot_uniform_initializer/);
  // Its environment has a Node of its own.
  const programs = readdirSync(env.PRE_COMMIT_HOME, { recursive: true }).filter((name) => name.endsWith("bin/keras-parity"));
  assert.equal(programs.length, 1);
  const alone = run(path.join(env.PRE_COMMIT_HOME, programs[0]), ["--version"], { env: { PATH: path.join(folder, "nothing") } });
  assert.deepEqual([alone.code, alone.err], [0, ""]);
});

/** Runs the steps of action.yml as GitHub does, but for those of other actions. */
function runAction(inputs, workspace) {
  const action = parse(readFileSync(path.join(root, "action.yml"), "utf8"));
  const values = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: standard }]) => [name, inputs[name] ?? standard]));
  const steps = {};
  const expand = (text) =>
    String(text).replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name) => {
      const [scope, ...rest] = name.split(".");
      if (scope === "inputs") return values[rest.join(".")];
      if (scope === "steps") return steps[rest[0]]?.[rest[2]] ?? "";
      const known = { "github.action_path": root, "runner.temp": folder };
      assert.ok(name in known, `action.yml asks for ${name}`);
      return known[name];
    });
  const result = { code: 0, out: "", summary: "", used: action.runs.steps.flatMap(({ uses }) => (uses ? [uses.split("@")[0]] : [])) };
  for (const step of action.runs.steps) {
    if (!step.run || result.code !== 0) continue;
    const [output, summary] = ["output", "summary"].map((name) => path.join(folder, `github-${name}`));
    for (const file of [output, summary]) writeFileSync(file, "");
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, expand(value)]));
    const cwd = step["working-directory"] ? expand(step["working-directory"]) : workspace;
    // GitHub's own way to start bash.
    const done = run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", expand(step.run)], {
      cwd,
      env: { ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    const pairs = readFileSync(output, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(/=(.*)/s));
    if (step.id) steps[step.id] = Object.fromEntries(pairs);
    result.code = done.code;
    result.out += done.out + done.err;
    result.summary += readFileSync(summary, "utf8");
  }
  return { ...result, outputs: steps.check };
}

test("the Action annotates, sums up, writes SARIF for code scanning, and fails as it is told to", () => {
  const cwd = project("workspace with a space");
  const { code, out, summary, outputs, used } = runAction({ paths: "mnist_tf1.py", args: "--select KP1" }, cwd);
  assert.equal(code, 1, out);
  assert.match(out, /^::warning file=mnist_tf1\.py,line=40,/m);
  assert.match(summary, /^# Keras Parity\n/);
  assert.equal(outputs.findings, "2");
  assert.equal(JSON.parse(readFileSync(outputs.sarif, "utf8")).version, "2.1.0");
  assert.deepEqual(used, ["actions/setup-node", "github/codeql-action/upload-sarif"]);
  assert.equal(runAction({ fail: "false" }, cwd).code, 0);
  assert.equal(runAction({ paths: "absent.py" }, cwd).code, 2);
});

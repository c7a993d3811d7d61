// All tests, on a bare machine too: sets up what is missing, then runs every suite and sums up.
// The last line is "N passed, N failed" over all suites; a check without tests of its own counts as one.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, "node_modules/.bin", name);

/**
 * A suite's counts are read from its runner's own summary; what has none counts as one test. What drives an editor on a screen is
 * tried once more where it fails, and says so: a machine that does something else meanwhile is no fault of the product.
 */
const suites = [
  { name: "set-up", command: [process.execPath, "scripts/setup.mjs"] },
  { name: "types", command: ["npm", "run", "--silent", "typecheck"] },
  { name: "formatting and lint", command: [bin("biome"), "ci", "."] },
  { name: "import directions", command: [bin("depcruise"), "src", "--config", ".dependency-cruiser.cjs"] },
  { name: "dead code", command: [bin("knip")] },
  { name: "generated files", command: ["npm", "run", "--silent", "generate", "--", "--check"] },
  { name: "build", command: [process.execPath, "scripts/build.mjs"] },
  {
    name: "unit tests",
    command: [bin("vitest"), "run"],
    count: (output) => counts(output, /Tests\s+(?:(\d+) failed)?[ |]*(?:(\d+) passed)?/),
  },
  {
    name: "packages",
    command: [process.execPath, "--test", "--test-reporter=tap", "test/packages/packages.test.mjs"],
    count: (output) => ({ passed: number(output, /# pass (\d+)/), failed: number(output, /# fail (\d+)/) }),
  },
  { name: "tests in VS Code", command: [process.execPath, "scripts/test-vscode.mjs"], count: mochaCounts, attempts: 2 },
  {
    name: "tests in the oldest VS Code",
    command: [process.execPath, "scripts/test-vscode.mjs", "--oldest"],
    count: mochaCounts,
    attempts: 2,
  },
  {
    name: "tests in a browser",
    attempts: 2,
    command: [process.execPath, "scripts/test-web.mjs"],
    count: (output) => ({ passed: (output.match(/^ok /gm) ?? []).length, failed: 0 }),
  },
  {
    name: "end to end",
    attempts: 2,
    command: [process.execPath, "scripts/test-e2e.mjs"],
    count: (output) => ({ passed: number(output, /# pass (\d+)/), failed: number(output, /# fail (\d+)/) }),
  },
];

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const suite of suites) {
  if (only.length > 0 && !only.includes(suite.name)) continue;
  const started = Date.now();
  let result = await attempt(suite);
  for (let left = (suite.attempts ?? 1) - 1; left > 0 && result.failed > 0; left--) {
    console.log(`${suite.name} failed and is tried once more`);
    result = await attempt(suite);
  }
  passed += result.passed;
  failed += result.failed;
  console.log(
    `${result.failed === 0 ? "ok" : "FAILED"} ${suite.name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)\n`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function attempt({ command, count }) {
  const { code, output } = await run(command);
  const result = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that fails without a failed test (or that says nothing) has failed all the same.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  if (code === 0 && result.passed === 0) result.failed = 1;
  return result;
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
    });
    let output = "";
    const take = (stream) => (data) => {
      output += data;
      stream.write(data);
    };
    child.stdout.on("data", take(process.stdout));
    child.stderr.on("data", take(process.stderr));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function counts(output, pattern) {
  const line = output.split("\n").findLast((one) => /^\s*Tests\s/.test(one)) ?? "";
  const match = pattern.exec(line);
  return { failed: Number(match?.[1] ?? 0), passed: Number(match?.[2] ?? 0) };
}

function mochaCounts(output) {
  return { passed: number(output, /(\d+) passing/), failed: number(output, /(\d+) failing/) };
}

function number(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0);
}

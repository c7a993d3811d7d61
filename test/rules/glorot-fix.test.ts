import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { analyze, applyEdits, defaultSettings, initialVariance, knownValue } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const fixtures = path.join(import.meta.dirname, "fixtures");
const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), ".cache"), "keras-parity");

const programs = [
  { file: "tf1_initializers.py", sites: 5, runs: ["tensorflow-1.15.5"] },
  { file: "compat_initializers.py", sites: 5, runs: ["tensorflow-1.15.5", "tensorflow-2.21.0"] },
  { file: "keras_initializers.py", sites: 4, runs: ["tensorflow-1.15.5", "tensorflow-2.21.0"] },
  { file: "keras2_initializers.py", sites: 4, runs: ["tensorflow-1.15.5", "tensorflow-2.21.0"] },
];

function look(text: string) {
  return analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings);
}

function unitNormalKernels(text: string) {
  return look(text).diagnostics.filter((diagnostic) => diagnostic.name === "unit-normal-kernel");
}

/** The program with every site mended by the fix for all of them. */
function mend(text: string): string {
  const fix = unitNormalKernels(text)[0]?.fixes.find(({ scope }) => scope === "all");
  expect(fix?.applicability).toBe("safe");
  return applyEdits(text, fix?.edits ?? []);
}

describe.each(programs)("the fix of unit-normal-kernel in $file", ({ file, sites, runs }) => {
  const text = readFileSync(path.join(fixtures, file), "utf8");

  test("offers every site its own fix, and all at once", () => {
    const diagnostics = unitNormalKernels(text);
    expect(diagnostics).toHaveLength(sites);
    for (const { fixes } of diagnostics) expect(fixes.map(({ scope }) => scope)).toEqual(["site", "all"]);
    let mended = text;
    for (let left = sites; left > 0; left--) {
      const now = unitNormalKernels(mended);
      // Once the rest of the network is mended, a last site may no longer do harm; the order is from the input on.
      expect(now.length).toBeLessThanOrEqual(left);
      mended = applyEdits(mended, now[0]?.fixes[0]?.edits ?? []);
    }
    expect(unitNormalKernels(mended)).toEqual([]);
  });

  test("leaves a program that is clean and starts like Keras", () => {
    const mended = look(mend(text));
    expect(mended.diagnostics).toEqual([]);
    expect(mended.problems).toEqual([]);
    const kernels = mended.models
      .flatMap(({ experiment }) => experiment.layers.flatMap((layer) => layer.parameters))
      .filter(({ role }) => role === "kernel");
    expect(kernels).toHaveLength(5 - (file.startsWith("keras") ? 1 : 0));
    for (const kernel of kernels) {
      const [initializer, shape] = [knownValue(kernel.initializer), knownValue(kernel.shape)];
      const [inputs = 0, units = 0] = shape ?? [];
      expect(initializer && initialVariance(initializer, [inputs, units])).toBeCloseTo(2 / (inputs + units), 12);
    }
  });

  test.each(runs)("is understood by %s", (version) => {
    const python = path.join(cache, version, "bin", "python");
    if (!existsSync(python)) {
      console.warn(`${version} is not installed in ${cache}: what the fix writes was not run with it.`);
      return;
    }
    const folder = mkdtempSync(path.join(tmpdir(), "keras-parity-"));
    const [program, report] = [path.join(folder, file), path.join(folder, "report.json")];
    writeFileSync(program, mend(text));
    const runner = path.join(import.meta.dirname, "../support/run_program.py");
    const isGraph = !file.startsWith("keras");
    // It fails loudly where the program does.
    const args = [runner, "--train", "300", "--test", "100", ...(isGraph ? ["--report", report] : []), program];
    execFileSync(python, args, { stdio: ["ignore", "pipe", "pipe"] });
    if (!isGraph) return;
    const { graph } = JSON.parse(readFileSync(report, "utf8")) as {
      readonly graph: { readonly variables: readonly { readonly shape: readonly number[]; readonly std: number }[] };
    };
    const kernels = graph.variables.filter(({ shape }) => shape.length === 2);
    expect(kernels).toHaveLength(5);
    for (const { shape, std } of kernels) {
      const expected = Math.sqrt(2 / ((shape[0] ?? 0) + (shape[1] ?? 0)));
      expect(std / expected).toBeGreaterThan(0.85);
      expect(std / expected).toBeLessThan(1.15);
    }
  });
});

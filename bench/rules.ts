import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Language, Parser } from "web-tree-sitter";
import { collectSources } from "../scripts/corpus/collect-sources.ts";
import { readSource } from "../src/cli/read-source.ts";
import { analyze, createModuleCache, createPythonParser, defaultSettings, parseProgram, rules } from "../src/core/index.ts";
import { createFindModule } from "../src/workspace/find-module.ts";
import { createProgramFiles } from "../src/workspace/program-files.ts";

/**
 * What the analysis behind the parse costs as multiples of the bare parse, how much of that the rules take, and which rules and
 * files take most: npm run bench -- rules [DIR…]. Every figure is the fastest of several runs.
 */
const roots = process.argv.slice(2);
const files = collectSources(roots.length > 0 ? roots : ["media/examples"], null);
const repetitions = 9;
/** Times of smaller texts are noise. */
const leastParse = 0.1;

const require = createRequire(import.meta.url);
const grammarWasm = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
const runtimeWasm = readFileSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm"));
const parser = await createPythonParser({ runtimeWasm, grammarWasm });
const bare = new Parser();
bare.setLanguage(await Language.load(grammarWasm));
const workspace = { find: createFindModule(createProgramFiles({ name: (file) => file })), modules: createModuleCache(parser) };

let spent = new Map<string, number>();
for (const rule of rules) {
  const { check } = rule;
  Object.assign(rule, {
    check(...given: Parameters<typeof check>) {
      const start = performance.now();
      check(...given);
      spent.set(rule.name, (spent.get(rule.name) ?? 0) + performance.now() - start);
    },
  });
}

interface Cost {
  readonly file: string;
  readonly parse: number;
  readonly whole: number;
  readonly bareAnalysis: number;
  readonly analysis: number;
}
const withoutRules = { ...defaultSettings, ignore: ["KP"] };
const withRules = { ...defaultSettings, select: ["KP"] };
const costs: Cost[] = [];
const ofRules = new Map<string, number>();

function measure(file: string): void {
  const { program } = readSource(file);
  const input = { path: file, ...program, module: parseProgram(parser, program), workspace };
  if (analyze(input, withRules).generation.generation === null) return;
  const parse = fastest(() => bare.parse(program.text)?.delete());
  if (parse < leastParse) return;
  const whole = fastest(() => parseProgram(parser, program));
  const bareAnalysis = fastest(() => analyze(input, withoutRules));
  const least = new Map<string, number>();
  const analysis = fastest(() => {
    spent = new Map();
    analyze(input, withRules);
    for (const [name, time] of spent) least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, time));
  });
  for (const [name, time] of least) ofRules.set(name, (ofRules.get(name) ?? 0) + time);
  costs.push({ file, parse, whole, bareAnalysis, analysis });
}
for (const file of files) measure(file);

const ratio = ({ analysis, parse }: Cost): number => analysis / parse;
const share = ({ analysis, bareAnalysis, whole }: Cost): number => Math.max(0, analysis - bareAnalysis) / (whole + bareAnalysis);
print("analysis / bare parse", costs.map(ratio));
print(
  "without rules / bare parse",
  costs.map(({ bareAnalysis, parse }) => bareAnalysis / parse),
);
print("rules / (parse and rest)", costs.map(share));
console.log(`\nslowest rules, in all ${costs.length} files together; a rule that asks first pays for what others ask for too`);
for (const [name, time] of largest([...ofRules], ([, time]) => time)) console.log(`${time.toFixed(1).padStart(9)} ms  ${name}`);
console.log("\nlargest multiples: all, without rules, bare parse");
for (const cost of largest(costs, ratio))
  console.log(
    `${ratio(cost).toFixed(2).padStart(8)} ×  ${(cost.bareAnalysis / cost.parse).toFixed(2).padStart(8)} ×  ${cost.parse.toFixed(2).padStart(6)} ms  ${path.relative("", cost.file)}`,
  );

function fastest(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repetitions; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function print(what: string, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN).toFixed(2).padStart(7);
  console.log(`${what.padEnd(28)} median ${at(0.5)}   95 % ${at(0.95)}   largest ${at(1)}`);
}

function largest<T>(all: readonly T[], by: (one: T) => number): readonly T[] {
  return [...all].sort((a, b) => by(b) - by(a)).slice(0, 10);
}

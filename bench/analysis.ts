import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";
import { analyze, createPythonParser, defaultSettings } from "../src/core/index.ts";

/**
 * Milliseconds that a text costs: the bare parse of tree-sitter, our parse with lowering, the update after one keystroke, and
 * the whole analysis. Medians of repeated runs, side by side, as multiples of the bare parse.
 */
const require = createRequire(import.meta.url);
const runtimeWasm = readFileSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm"));
const grammarWasm = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
const parser = await createPythonParser({ runtimeWasm, grammarWasm });
const bare = new Parser();
bare.setLanguage(await Language.load(grammarWasm));

const example = readFileSync("media/examples/mnist/mnist_tf1.py", "utf8");
const filler = Array.from(
  { length: 190 },
  (_, i) =>
    `def helper_${i}(values, scale=${i}):\n    total = sum(value * scale for value in values)\n    if total > ${i}:\n        return {"total": total, "name": "run %d" % ${i}}\n    return None\n`,
).join("\n");
const texts: Record<string, string> = {
  "example program": example,
  "1,000 lines": `${example}\n${filler}`.split("\n").slice(0, 1000).join("\n"),
};

for (const [name, text] of Object.entries(texts)) {
  const module = parser.parse(text);
  const document = parser.open(text);
  let typed = text;
  const costs: Record<string, () => unknown> = {
    "bare parse": () => bare.parse(text)?.delete(),
    "parse and lower": () => parser.parse(text),
    "update after a keystroke": () => {
      typed = typed === text ? `${text}\nx` : text;
      return document.update(typed);
    },
    "analysis behind the parse": () => analyze({ path: "p.py", text, module }, defaultSettings),
  };
  console.log(`${name} (${text.split("\n").length} lines)`);
  let base = 0;
  for (const [what, run] of Object.entries(costs)) {
    const milliseconds = median(run);
    base ||= milliseconds;
    console.log(`  ${what.padEnd(28)} ${milliseconds.toFixed(2).padStart(8)} ms ${(milliseconds / base).toFixed(2).padStart(7)} ×`);
  }
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(20);
  return times.sort((a, b) => a - b)[20] ?? Number.NaN;
}

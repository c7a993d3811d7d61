import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Two programs with default settings, on each engine: seconds from the command to the first point of a curve and to the verdict,
 * what was foreseen, and the memory of each training process at its largest (where the system tells it, as Linux does):
 * `npm run bench -- verdict [A B]`; without names the two examples.
 */
const given = process.argv.slice(2);
const programs = given.length === 2 ? given : ["mnist_tf1.py", "mnist_keras.py"].map((name) => path.join("media/examples/mnist", name));
console.log(`Parity check of ${programs.join(" and ")}, default settings`);
for (const engine of ["tfjs-node", "wasm"]) await measureVerdict(engine);

interface Event {
  readonly type: string;
  readonly report?: { readonly cost: Cost & { readonly predicted: Cost | null } };
  readonly verdict?: { readonly sentence: string };
}

interface Cost {
  readonly trials: number;
  readonly seconds: number;
}

async function measureVerdict(engine: string): Promise<void> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, ["dist/cli.js", "parity", ...programs, "--engine", engine, "--format", "jsonl", "--quiet"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const peaks = new Map<number, number>();
  const watch = setInterval(() => {
    for (const [id, bytes] of largestMemory(child.pid ?? 0)) peaks.set(id, Math.max(bytes, peaks.get(id) ?? 0));
  }, 100);
  let first = Number.NaN;
  let verdict: Event | null = null;
  let rest = "";
  child.stdout.setEncoding("utf8");
  for await (const text of child.stdout) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const event = JSON.parse(line) as Event;
      if (event.type === "step" && Number.isNaN(first)) first = seconds();
      if (event.type === "verdict") verdict = event;
    }
  }
  clearInterval(watch);
  const cost = verdict?.report?.cost;
  const memory = [...peaks.values()].map((bytes) => `${(bytes / 1e9).toFixed(2)} GB`).join(" and ");
  console.log(`${engine}: ${verdict?.verdict?.sentence ?? "no verdict"}`);
  console.log(`  first point of a curve after ${first.toFixed(1)} s, verdict after ${seconds().toFixed(1)} s, ${cost?.trials ?? 0} trials`);
  console.log(`  training took ${cost?.seconds.toFixed(1) ?? "–"} s, foreseen were ${cost?.predicted?.seconds.toFixed(1) ?? "–"} s`);
  console.log(`  memory of the training processes at most ${memory || "not told by this system"}`);
}

/** The largest resident memory so far of a process's children, in bytes, by their ids. */
function largestMemory(parent: number): readonly (readonly [number, number])[] {
  try {
    return readdirSync(`/proc/${parent}/task`)
      .flatMap((thread) => readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8").trim().split(" "))
      .filter((id) => id !== "")
      .map((id) => [Number(id), 1024 * Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0)] as const);
  } catch {
    return [];
  }
}

import path from "node:path";
import type { ParityReport } from "../src/core/index.ts";
import { average } from "../src/core/parity/statistics.ts";
import { type ParityOptions, startParityRun } from "../src/runner/parity-run.ts";
import { type Coverage, runScenario, type ScenarioFigures, scenarios } from "../test/parity/scenarios.ts";
import { kerasMlp, tf1Mlp } from "../test/support/mlp-experiment.ts";

/**
 * How often the 95 % intervals of parity runs cover what they estimate, and how often verdicts are right:
 * `npm run bench -- coverage [RUNS]` simulates runs of each noise model (200 when left out);
 * `npm run bench -- coverage --real [RUNS [tfjs-node|wasm]]` trains (30), against a reference run of forty repeats.
 */
const [mode, ...rest] = process.argv.slice(2);
if (mode === "--real") await measureRealRuns(Number(rest[0] ?? 30), rest[1] === "wasm" ? "wasm" : "tfjs-node");
else simulateRuns(Number(mode ?? 200));

function simulateRuns(runs: number): void {
  const figures = scenarios.map((scenario) => runScenario(scenario, runs));
  console.log(`Simulated parity runs, ${runs} of each kind: 95 % intervals that cover the true value`);
  const head = ["gap", "cause", "all", "trials", "repeats", "named", "wrong"].map((title) => title.padStart(8)).join("");
  console.log(`${"noise model".padEnd(44)}${head}`);
  for (const one of figures) printScenario(one);
  const together = (pick: (one: ScenarioFigures) => Coverage) => {
    const [covered, intervals] = [figures.map((one) => pick(one).covered), figures.map((one) => pick(one).intervals)];
    return percent({ covered: average(covered), intervals: average(intervals) });
  };
  const [gap, leading, all] = [together((one) => one.gap), together((one) => one.leading), together((one) => one.all)];
  console.log(`All kinds together: gap ${gap}, leading cause ${leading}, all differences ${all}`);
}

function printScenario({ title, gap, leading, all, trials, repeats, named, wrong }: ScenarioFigures): void {
  const share = (value: number) => `${(100 * value).toFixed(1)} %`;
  const cells = [percent(gap), percent(leading), percent(all), trials.toFixed(1), repeats.toFixed(1), share(named), share(wrong)];
  console.log(`${title.padEnd(44)}${cells.map((cell) => cell.padStart(8)).join("")}`);
}

function percent({ covered, intervals }: Coverage): string {
  return intervals === 0 ? "–" : `${((100 * covered) / intervals).toFixed(1)} %`;
}

/** Small runs of the seed's pair with two hidden layers, each with seeds of its own, against one long run's means. */
async function measureRealRuns(runs: number, engine: ParityOptions["engine"]): Promise<void> {
  const reference = await train(engine, { seed: 1, repeats: 40 });
  if (!reference) throw new Error("The reference run gave no report.");
  const [cause] = reference.attribution;
  console.log(
    `Reference, 40 repeats: gap ${describe(reference.gap.mean, reference.gap.interval)}, ${cause?.difference} ${describe(cause?.points ?? Number.NaN, cause?.interval ?? null)}`,
  );
  const intervals: Record<"gap" | "cause", boolean[]> = { gap: [], cause: [] };
  const add = (key: "gap" | "cause", interval: readonly [number, number] | null | undefined, truth: number) => {
    if (interval) intervals[key].push(interval[0] <= truth && truth <= interval[1]);
  };
  const covered = (key: "gap" | "cause") => `${intervals[key].filter(Boolean).length} of ${intervals[key].length}`;
  const ratios: number[] = [];
  for (let run = 1; run <= runs; run++) {
    const report = await train(engine, { seed: 1000 * run, repeats: 3 });
    if (!report) continue;
    const own = report.attribution.find(({ difference }) => difference === cause?.difference);
    add("gap", report.gap.interval, reference.gap.mean);
    add("cause", own?.interval, cause?.points ?? Number.NaN);
    if (report.cost.predicted) ratios.push(report.cost.seconds / report.cost.predicted.seconds);
    console.log(
      `${run}: gap ${describe(report.gap.mean, report.gap.interval)}, cause ${describe(own?.points ?? Number.NaN, own?.interval ?? null)}, ${report.verdict?.kind}`,
    );
  }
  const within = ratios.filter((ratio) => ratio >= 1 / 1.5 && ratio <= 1.5).length;
  console.log(`Covered: gap ${covered("gap")}, leading cause ${covered("cause")}`);
  console.log(`Took what was foreseen within a factor of 1.5: ${within} of ${ratios.length}`);
}

function describe(value: number, interval: readonly [number, number] | null): string {
  return `${value.toFixed(2)}${interval ? ` [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]` : ""}`;
}

function train(engine: ParityOptions["engine"], { seed, repeats }: Pick<ParityOptions, "seed" | "repeats">): Promise<ParityReport | null> {
  return startParityRun({
    a: { path: "a.py", experiment: kerasMlp() },
    b: { path: "b.py", experiment: tf1Mlp() },
    options: { engine, dataSetPath: null, seed, trainSize: 1500, testSize: 1000, epochs: 1, repeats, maxSeconds: null, resumeFile: null },
    trainerPath: path.resolve("dist/trainer.js"),
    assets: path.resolve("dist"),
    samples: path.resolve("media/data"),
  }).done;
}

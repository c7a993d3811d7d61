import { average } from "../src/core/parity/statistics.ts";
import { runScenario, type ScenarioFigures, scenarios } from "../test/parity/scenarios.ts";

/**
 * How often the 95 % intervals of simulated parity runs cover what they estimate, and how often verdicts are right:
 * `npm run bench -- coverage [RUNS]`, runs of each noise model (200 when left out).
 */
const runs = Number(process.argv[2] ?? 200);
const figures = scenarios.map((scenario) => runScenario(scenario, runs));
console.log(`Simulated parity runs, ${runs} of each kind: 95 % intervals that cover the true value`);
console.log(
  `${"noise model".padEnd(44)} ${"gap".padStart(7)} ${"cause".padStart(7)} ${"all".padStart(7)} ${"trials".padStart(7)} ${"repeats".padStart(7)} ${"named".padStart(7)} ${"wrong".padStart(7)}`,
);
for (const one of figures) print(one);
const percentOf = (pick: (one: ScenarioFigures) => { readonly covered: number; readonly intervals: number }) => {
  const [covered, intervals] = [figures.map((one) => pick(one).covered), figures.map((one) => pick(one).intervals)];
  return (100 * average(covered)) / average(intervals);
};
console.log(
  `All kinds together: gap ${percentOf(({ gap }) => gap).toFixed(1)} %, leading cause ${percentOf(({ leading }) => leading).toFixed(1)} %, all differences ${percentOf(({ all }) => all).toFixed(1)} %`,
);

function print({ title, gap, leading, all, trials, repeats, named, wrong }: ScenarioFigures): void {
  const percent = ({ covered, intervals }: { readonly covered: number; readonly intervals: number }) =>
    intervals === 0 ? "–".padStart(7) : `${((100 * covered) / intervals).toFixed(1)} %`.padStart(7);
  const share = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(7);
  console.log(
    `${title.padEnd(44)} ${percent(gap)} ${percent(leading)} ${percent(all)} ${trials.toFixed(1).padStart(7)} ${repeats.toFixed(1).padStart(7)} ${share(named)} ${share(wrong)}`,
  );
}

import type { ParityReport, ParityRequest } from "../../src/core/index.ts";
import { candidates } from "../../src/core/parity/coalition.ts";
import { shapleyValues } from "../../src/core/parity/shapley.ts";
import { tf1Mlp } from "../support/mlp-experiment.ts";
import { noise, requestOf, simulateRun, uniform } from "./simulate-run.ts";

/** A world in which parity runs can be repeated at will, because the truth is known. */
export interface Scenario {
  readonly title: string;
  readonly request: ParityRequest;
  /** Accuracy in percent that training comes to on average, or a quantity behind it; `differences` are those that it has. */
  readonly level: (differences: ReadonlySet<string>) => number;
  /** What one trial comes to. Words that are shared by trials of a repeat give common random numbers. */
  readonly draw: (level: number, words: Words) => number;
}

interface Words {
  readonly run: number;
  readonly repeat: number;
  /** Names the differences of the trial. */
  readonly coalition: string;
}

const deep = requestOf();
const shallow = requestOf({ b: tf1Mlp() });
const many = requestOf({ b: tf1Mlp({ hidden: [64, 64, 64], activation: "tanh", dropoutRate: 0.5, batchSize: 100 }) });

const costs =
  (points: Readonly<Record<string, number>>, top = 95) =>
  (differences: ReadonlySet<string>) =>
    [...differences].reduce((left, id) => left - (points[id] ?? 0), top);

const shared = ({ run, repeat }: Words) => noise("shared", run, repeat);
const own = ({ run, repeat, coalition }: Words) => noise("own", run, repeat, coalition);
const normal =
  (deviation: number): Scenario["draw"] =>
  (level, words) =>
    level + deviation * (0.7 * shared(words) + 0.7 * own(words));

/** The seed's two programs as measured: kernel initializer and depth, which need each other. */
const seedLevel = (differences: ReadonlySet<string>) => {
  const [kernel, depth] = [differences.has("kernel-initializer"), differences.has("depth")];
  return (kernel ? (depth ? 27.6 : 57) : depth ? 84 : 92.6) - (differences.has("bias-initializer") ? 1.2 : 0);
};

/** Student's t with three degrees of freedom, scaled to a standard deviation of one: now and then far out. */
const heavy = (...words: readonly (string | number)[]) => {
  const [x, y, z] = [noise("1", ...words), noise("2", ...words), noise("3", ...words)];
  return noise("0", ...words) / Math.sqrt(x * x + y * y + z * z);
};

/** Accuracy of a trial whose log-odds are `value`: near 100 % it saturates. */
const logistic = (value: number) => 100 / (1 + Math.exp(-value));

export const scenarios: readonly Scenario[] = [
  {
    title: "the seed's pair, noise as measured",
    request: deep,
    level: seedLevel,
    draw: (level, words) => level + (level < 70 ? 1.5 : 0.3) * (shared(words) + own(words)),
  },
  { title: "one cause of 30 points, normal noise", request: shallow, level: costs({ "kernel-initializer": 30 }), draw: normal(2) },
  { title: "one cause of 3 points, normal noise", request: shallow, level: costs({ "kernel-initializer": 3 }), draw: normal(1) },
  { title: "one cause of 2 points among much noise", request: shallow, level: costs({ "kernel-initializer": 2 }), draw: normal(2) },
  {
    title: "two causes of 14 and 10, normal noise",
    request: deep,
    level: costs({ "kernel-initializer": 14, depth: 10 }),
    draw: normal(2.5),
  },
  { title: "two equal causes, normal noise", request: deep, level: costs({ "kernel-initializer": 12, depth: 12 }), draw: normal(2) },
  {
    title: "heavy tails (t, 3 degrees of freedom)",
    request: deep,
    level: costs({ "kernel-initializer": 25, depth: 8 }),
    draw: (level, { run, repeat, coalition }) => level + 2 * heavy("s", run, repeat) + 2 * heavy("o", run, repeat, coalition),
  },
  {
    title: "heteroscedastic (worse trains are noisier)",
    request: deep,
    level: costs({ "kernel-initializer": 25, depth: 10 }),
    draw: (level, words) => level + (0.2 + (95 - level) / 8) * (0.7 * shared(words) + 0.7 * own(words)),
  },
  {
    title: "interaction (only together)",
    request: deep,
    level: (differences) => 95 - (differences.has("kernel-initializer") && differences.has("depth") ? 30 : 0),
    draw: normal(1.5),
  },
  {
    title: "saturating (log-odds), near 100 %",
    request: deep,
    level: costs({ "kernel-initializer": 2.5, depth: 1, "bias-initializer": 0.3 }, 4.5),
    draw: (level, words) => logistic(level + 0.25 * shared(words) + 0.25 * own(words)),
  },
  {
    title: "skewed (some trainings lag behind)",
    request: deep,
    level: costs({ "kernel-initializer": 25, depth: 8 }),
    draw: (level, { run, repeat, coalition }) =>
      level + 1.5 * Math.log(uniform("s", run, repeat)) + 1.5 * Math.log(uniform("o", run, repeat, coalition)),
  },
  { title: "twelve small costs, sampled orders", request: many, level: (differences) => 95 - 5 * differences.size, draw: normal(1.5) },
  { title: "no difference", request: deep, level: () => 97, draw: normal(0.3) },
  { title: "no difference, much noise", request: deep, level: () => 90, draw: normal(1.5) },
];

export interface Coverage {
  readonly covered: number;
  readonly intervals: number;
}

export interface ScenarioFigures {
  readonly title: string;
  readonly gap: Coverage;
  /** Of the contribution that is the largest in the report. */
  readonly leading: Coverage;
  readonly all: Coverage;
  /** Mean numbers of a run. */
  readonly trials: number;
  readonly repeats: number;
  /** Share of runs that name the true leading cause as the cause, and that name another one (or one where there is none). */
  readonly named: number;
  readonly wrong: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Repeats runs of one scenario and counts. The truth of accuracies that are not linear in the noise is itself an average. */
export function runScenario(scenario: Scenario, runs: number): ScenarioFigures {
  const truth = truthOf(scenario);
  const count = { gap: counter(), leading: counter(), all: counter() };
  const kinds: Record<string, number> = {};
  let [trials, repeats, named, wrong] = [0, 0, 0, 0];
  const cause = trueCause(truth, scenario.request);
  for (let run = 0; run < runs; run++) {
    const simulation = simulateRun((differences, { repeat }) => drawTrial(scenario, differences, { run, repeat }), {
      request: scenario.request,
    });
    const { report } = simulation;
    trials += simulation.trials.length / runs;
    repeats += report.variants[0].values.length / runs;
    count.gap.add(report.gap.interval, truth.mean(new Set()) - truth.mean(new Set(candidates(scenario.request))));
    const values = truth.contributions(report);
    report.attribution.forEach(({ interval }, rank) => {
      count.all.add(interval, values[rank] ?? Number.NaN);
      if (rank === 0) count.leading.add(interval, values[rank] ?? Number.NaN);
    });
    const kind = report.verdict?.kind ?? "none";
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    const said = report.verdict?.cause ?? null;
    if (said !== null && said === cause) named += 1 / runs;
    else if (said !== null || isFalseEquivalence(report, truth, scenario)) wrong += 1 / runs;
  }
  return {
    title: scenario.title,
    gap: count.gap.read(),
    leading: count.leading.read(),
    all: count.all.read(),
    trials,
    repeats,
    named,
    wrong,
    kinds,
  };
}

function counter() {
  let [covered, intervals] = [0, 0];
  return {
    add(interval: readonly [number, number] | null, value: number) {
      if (interval === null || Number.isNaN(value)) return;
      intervals++;
      if (interval[0] <= value && value <= interval[1]) covered++;
    },
    read: (): Coverage => ({ covered, intervals }),
  };
}

function drawTrial({ draw, level }: Scenario, differences: ReadonlySet<string>, { run, repeat }: Pick<Words, "run" | "repeat">): number {
  return Math.min(100, Math.max(0, draw(level(differences), { run, repeat, coalition: [...differences].sort().join("+") })));
}

interface Truth {
  mean(differences: ReadonlySet<string>): number;
  /** Of each row of a report's attribution: the Shapley values of the means, in the game of the players that it chose. */
  contributions(report: ParityReport): readonly number[];
}

/** Draws that the mean of one kind of trial is taken over: it is known to a hundredth of the noise. */
const draws = 4000;

function truthOf(scenario: Scenario): Truth {
  const means = new Map<string, number>();
  const all = candidates(scenario.request);
  const mean = (differences: ReadonlySet<string>) => {
    const key = [...differences].sort().join("+");
    const known = means.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    for (let run = 0; run < draws; run++) sum += drawTrial(scenario, differences, { run: -1 - run, repeat: 0 });
    means.set(key, sum / draws);
    return sum / draws;
  };
  return {
    mean,
    contributions({ attribution }) {
      const players = attribution.map(({ difference }) => difference.split("+"));
      // For additive costs the many players' values are the costs themselves; two hundred orders would take as long to try.
      if (players.length > 6) return players.map((ids) => mean(new Set(all.filter((id) => !ids.includes(id)))) - mean(new Set(all)));
      const worth = (members: readonly number[]) => {
        const repaired = members.flatMap((player) => players[player] ?? []);
        return mean(new Set(all.filter((id) => !repaired.includes(id))));
      };
      return shapleyValues({ kind: "exact", count: players.length }, worth);
    },
  };
}

/** The difference that costs most in truth, if it costs clearly most: a third of the gap and more than the next. */
function trueCause(truth: Truth, request: ParityRequest): string | null {
  const all = candidates(request);
  const gap = truth.mean(new Set()) - truth.mean(new Set(all));
  if (Math.abs(gap) < 1) return null;
  const costs = all
    .map((id) => ({
      id,
      cost:
        (truth.mean(new Set()) -
          truth.mean(new Set([id])) +
          truth.mean(new Set(all.filter((one) => one !== id))) -
          truth.mean(new Set(all))) /
        2,
    }))
    .sort((a, b) => b.cost - a.cost);
  const [first, second] = costs;
  return first && first.cost > (second?.cost ?? 0) + 0.3 ? first.id : null;
}

function isFalseEquivalence(report: ParityReport, truth: Truth, { request }: Scenario): boolean {
  const gap = truth.mean(new Set()) - truth.mean(new Set(candidates(request)));
  return report.verdict?.kind === "equivalent" && Math.abs(gap) >= 1;
}

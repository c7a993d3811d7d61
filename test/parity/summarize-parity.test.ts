import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Experiment, Initializer, Loss } from "../../src/core/index.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";
import { runScenario, type Scenario, scenarios } from "./scenarios.ts";
import { noise, type Response, simulateRun } from "./simulate-run.ts";

const standardNormal: Initializer = { kind: "normal", mean: 0, stddev: 1 };

const worth =
  (points: Readonly<Record<string, number>>): Response =>
  (differences) =>
    [...differences].reduce((left, id) => left - (points[id] ?? 0), 95);

const [seedScenario] = scenarios as readonly [Scenario, ...Scenario[]];

const pointsOf = ({ report }: ReturnType<typeof simulateRun>) =>
  Object.fromEntries(report.attribution.map(({ difference, points }) => [difference, Math.round(points * 1e6) / 1e6]));

const total = ({ report }: ReturnType<typeof simulateRun>) => report.attribution.reduce((sum, { points }) => sum + points, 0);

/** Two layers of glorot_uniform, two of N(0, 1), five of each: what real MNIST gave, with noise as large as it had. */
const seedLike =
  (salt: number): Response =>
  (differences, { repeat }) => {
    const [kernel, depth] = [differences.has("kernel-initializer"), differences.has("depth")];
    const accuracy = kernel ? (depth ? 27.6 : 57) : depth ? 84 : 92.6;
    const small = (differences.has("bias-initializer") ? 1.2 : 0) + (differences.has("shuffle") ? 0.3 : 0);
    const shared = noise(salt, repeat);
    const own = noise(salt, repeat, ...[...differences].sort());
    return accuracy - small + (kernel ? 1.5 * shared + 1.5 * own : 0.2 * shared + 0.2 * own);
  };

describe("attribution", () => {
  it("is exact for additive effects", () => {
    const run = simulateRun(worth({ "kernel-initializer": 40, depth: 20, "bias-initializer": 15 }));
    const { "kernel-initializer": kernel, depth, "bias-initializer": bias, ...others } = pointsOf(run);
    expect([kernel, depth, bias]).toEqual([40, 20, 15]);
    expect(Object.entries(others)).toEqual([
      ["last-batch+optimizer.epsilon+shuffle".split("+").length === 3 ? Object.keys(others)[0] : "", 0],
    ]);
    expect(run.report.gap.mean).toBeCloseTo(75);
    expect(total(run)).toBeCloseTo(75);
    expect(run.report.interactions).toEqual([]);
  });

  it("shares what two differences only do together, and says so", () => {
    const run = simulateRun((differences) => 95 - (differences.has("kernel-initializer") && differences.has("depth") ? 40 : 0));
    expect(pointsOf(run)).toMatchObject({ "kernel-initializer": 20, depth: 20 });
    expect(run.report.interactions).toHaveLength(1);
    expect(run.report.interactions[0]?.differences).toEqual(["kernel-initializer", "depth"]);
    // Together they repair 40 that one repairs alone: the second adds nothing.
    expect(run.report.interactions[0]?.points).toBeCloseTo(-40);
    expect(run.report.verdict?.cause).toBeNull();
  });

  it("adds up for any response", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1, 2, 3), (salt, repeats) => {
        const run = simulateRun(
          (differences, { repeat }) => 50 + 10 * noise(salt, repeat, ...[...differences].sort()) - 4 * differences.size,
          { repeats },
        );
        if (run.report.attribution.length > 0) expect(total(run)).toBeCloseTo(Math.abs(run.report.gap.mean), 6);
        for (const { share } of run.report.attribution) expect(share === null || Number.isFinite(share)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("finds differences that are small alone and large together", () => {
    const three = ["bias-initializer", "shuffle", "last-batch"];
    const run = simulateRun((differences) => {
      const bad = three.filter((id) => differences.has(id)).length;
      return 95 - (differences.has("kernel-initializer") ? 10 : 0) - (bad >= 2 ? 30 : 0);
    });
    const found = pointsOf(run);
    expect(found["kernel-initializer"]).toBeCloseTo(10);
    // A sample of orders need not give each exactly a third.
    expect(three.reduce((sum, id) => sum + (found[id] ?? Number.NaN), 0)).toBeCloseTo(30);
  });

  it("is exact for many additive effects, from sampled orders", () => {
    const b = tf1Mlp({ hidden: [64, 64, 64], activation: "tanh", dropoutRate: 0.5, batchSize: 100 });
    const run = simulateRun((differences) => 95 - 7 * differences.size, { b });
    expect(run.report.attribution.length).toBe(run.request.comparison.differences.length);
    for (const { points } of run.report.attribution) expect(points).toBeCloseTo(7);
  });
});

describe("intervals and verdicts of repeated runs", () => {
  // A small part of `npm run bench -- coverage`; the bounds are those that 150 runs of right intervals keep to, but for one time in a hundred.
  it.each(scenarios.slice(0, 4))("cover the truth: $title", (scenario) => {
    const { all, gap, wrong } = runScenario(scenario, 150);
    expect(gap.covered / gap.intervals).toBeGreaterThan(0.9);
    expect(all.covered / all.intervals).toBeGreaterThan(0.9);
    expect(wrong).toBeLessThan(0.05);
  });

  it("name the seed's cause with 25 trials", () => {
    const { named, trials } = runScenario(seedScenario, 100);
    expect(named).toBeGreaterThanOrEqual(0.98);
    expect(trials).toBeLessThan(27);
  });
});

describe("the verdict", () => {
  it("names the kernel initializer on the seed and tells what the depth adds", () => {
    const { report, trials } = simulateRun(seedLike(1));
    const [first, second] = report.attribution;
    expect(first).toMatchObject({ difference: "kernel-initializer" });
    expect(first?.share).toBeGreaterThan(0.6);
    expect(first?.interval?.[0]).toBeGreaterThan(second?.points ?? 100);
    expect(second?.difference).toBe("depth");
    expect(report.verdict).toMatchObject({ cause: "kernel-initializer", confidence: "high" });
    expect(report.verdict?.sentence).toMatch(
      /^mnist_tf1\.py is 6\d points less accurate: the kernel initializer explains 4\d of 6\d points \(\d\d %, 95 % interval \d\d to \d\d\); the depth adds \d\d/,
    );
    expect(trials.length).toBeLessThanOrEqual(31);
  });

  it("speaks of a large gap that two repeats cannot tell from chance, and says so", () => {
    const { report } = simulateRun((differences, { repeat }) => 90 - (differences.has("kernel-initializer") ? 43 + 8 * repeat : 0), {
      repeats: 2,
      b: tf1Mlp(),
    });
    expect(report.verdict).toMatchObject({ cause: null, confidence: "low" });
    expect(report.attribution[0]?.share).toBeNull();
    expect(report.verdict?.sentence).toMatch(
      /^mnist_tf1\.py is 47 points less accurate: the kernel initializer explains 47 of 47 points .* The gap's own 95 % interval is −3\.8 to 98: 2 repeats are few\./,
    );
  });

  it("finds both equal within a point", () => {
    const { report } = simulateRun((_, { repeat, base }) => 97 + 0.1 * noise(repeat, base));
    expect(report.verdict).toMatchObject({ kind: "equivalent", cause: null, confidence: "high" });
    expect(report.verdict?.sentence).toMatch(
      /^No difference found: both reach the same accuracy, 9[67]\.\d % and 9[67]\.\d %\. Two one-sided tests put the difference within ±1 point \(−0\.\d to 0\.\d\)\.$/,
    );
    expect(report.attribution).toEqual([]);
  });

  it("does not call equal what it cannot tell", () => {
    const { report } = simulateRun((_, { repeat, base }) => 90 + (base === "a" ? ([2, -2, 0.5][repeat] ?? 0) : 0));
    expect(report.verdict).toMatchObject({ kind: "undecided", cause: null, confidence: "low" });
    expect(report.verdict?.sentence).toMatch(
      /^Not enough trials: no difference in accuracy was found .*: about \d\d repeats would tell\.$/,
    );
  });

  it("claims no equality from few noisy repeats in more than 5 % of runs that differ by a point", () => {
    let claims = 0;
    for (let salt = 0; salt < 300; salt++) {
      const { report } = simulateRun((_, { repeat, base }) => 95 + (base === "a" ? 1.0 : 0) + 0.3 * noise(salt, repeat, base));
      if (report.verdict?.kind === "equivalent") claims++;
    }
    expect(claims).toBeLessThanOrEqual(20);
  });

  it("names several causes where none is large enough alone", () => {
    const { report } = simulateRun(worth({ "kernel-initializer": 10, depth: 10, "bias-initializer": 10, shuffle: 10 }));
    expect(report.verdict).toMatchObject({ kind: "several", cause: null, confidence: "high" });
    expect(report.verdict?.causes.toSorted()).toEqual(["bias-initializer", "depth", "kernel-initializer", "shuffle"]);
    expect(report.verdict?.sentence).toMatch(
      /^mnist_tf1\.py is 40 points less accurate, by several differences: the [a-z ]+ 10 \(95 % interval 10 to 10\), .*, together 40 of 40 points\. Which of them costs most is not certain\.$/,
    );
  });

  /** What one difference costs in each of three repeats, and over again. */
  const costsIn = (costs: readonly number[], repeat: number) => costs[repeat % costs.length] ?? 0;

  it("names several causes where each is proven and the first two are too close", () => {
    const { report } = simulateRun(
      (differences, { repeat }) =>
        95 -
        (differences.has("kernel-initializer") ? costsIn([24, 16, 20], repeat) : 0) -
        (differences.has("depth") ? costsIn([17, 23, 20], repeat) : 0),
    );
    expect(report.verdict).toMatchObject({ kind: "several", cause: null, causes: ["kernel-initializer", "depth"] });
    expect(report.verdict?.sentence).toContain("Which of them costs most is not certain.");
  });

  it("names no cause where neither of the first two is proven", () => {
    const { report } = simulateRun(
      (differences, { repeat }) =>
        95 -
        (differences.has("kernel-initializer") ? costsIn([40, 10, 20], repeat) : 0) -
        (differences.has("depth") ? costsIn([10, 40, 20], repeat) : 0),
      { repeats: 3 },
    );
    expect(report.verdict).toMatchObject({ kind: "undecided", cause: null, causes: [] });
    expect(report.verdict?.sentence).toContain("it is not certain that it is more than");
  });

  it("says that the variants differ and that the cause was not found", () => {
    const { report } = simulateRun((_, { base }) => (base === "a" ? 95 : 80), {});
    expect(report.verdict).toMatchObject({ kind: "unexplained", cause: null });
    expect(report.verdict?.sentence).toMatch(
      /and no single difference explains it: .* 15 points are not explained by the listed differences\.$/,
    );
  });

  /** A program that predicts numbers and asks for no accuracy. */
  const regressor = (name: string, kernel?: Initializer): Experiment => {
    const loss: Loss = { kind: "other", name, from: null, reduction: "mean", isOwn: false };
    const classifier = kerasMlp({ loss, ...(kernel ? { kernel } : {}) });
    return { ...classifier, training: classifier.training && { ...classifier.training, metrics: [] } };
  };

  it("measures models that predict numbers by their loss", () => {
    const regression = (differences: ReadonlySet<string>, { repeat }: { readonly repeat: number }) =>
      0.2 + (differences.has("kernel-initializer") ? 0.3 + 0.01 * repeat : 0);
    const [a, b] = [regressor("mean_squared_error"), regressor("mean_squared_error", standardNormal)];
    const run = simulateRun(regression, { a, b, isLoss: true });
    const { attribution, gap, measure, variants, verdict } = run.report;
    expect(measure).toMatchObject({ kind: "loss", unit: "mean squared error" });
    expect(measure.margin).toBeCloseTo(0.01);
    expect(variants.map(({ accuracy, mean }) => [accuracy.length, Math.round(100 * mean)])).toEqual([
      [0, 20],
      [0, 51],
    ]);
    expect(gap.mean).toBeCloseTo(-0.31);
    expect(attribution[0]?.points).toBeCloseTo(0.31);
    expect(verdict).toMatchObject({ kind: "cause", cause: "kernel-initializer" });
    expect(verdict?.sentence).toMatch(
      /^mnist_tf1\.py's test loss \(mean squared error\) is 0\.31 higher: the kernel initializer explains 0\.31 of 0\.31 \(100 %, 95 % interval 0\.29 to 0\.33\)/,
    );
  });

  it("measures what two different losses train by the mean squared error, and classes by their accuracy whatever trains them", () => {
    const measured = (a: Experiment, b: Experiment) => simulateRun(() => 0.2, { a, b, isLoss: true, stopAfter: 2 }).report.measure.kind;
    expect(measured(regressor("mean_squared_error"), regressor("mean_absolute_error"))).toBe("squaredError");
    const loss: Loss = { kind: "other", name: "mean_squared_error", from: null, reduction: "mean", isOwn: false };
    expect(measured(kerasMlp({ loss }), kerasMlp({ loss }))).toBe("accuracy");
    expect(measured(regressor("mean_squared_error"), kerasMlp())).toBe("accuracy");
  });

  it("counts a loss that is no number as the largest that it passed through", () => {
    const run = simulateRun(() => 0.2, {
      a: regressor("mean_squared_error"),
      b: regressor("mean_squared_error", standardNormal),
      isLoss: true,
      diverges: ({ base, swapped }) => base === "b" && swapped.length === 0,
    });
    expect(run.report.variants[1].mean).toBeCloseTo(2.3);
    expect(run.report.verdict).toMatchObject({ cause: "kernel-initializer" });
    expect(run.report.verdict?.sentence).toContain("diverged in 3 of 3 repeats");
  });

  it("tells what the listed differences do not explain", () => {
    const run = simulateRun(
      (differences, { base }) => worth({ "kernel-initializer": 30 })(differences, undefined as never) - (base === "b" ? 12 : 0),
    );
    expect(run.report.gap.mean).toBeCloseTo(42);
    expect(total(run)).toBeCloseTo(30);
    expect(run.report.verdict?.sentence).toContain("12 points are not explained by the listed differences.");
  });

  it("says that nothing is listed where nothing differs in the source", () => {
    const { report } = simulateRun((_, { base }) => (base === "a" ? 90 : 70), { b: kerasMlp({ name: "other" }) });
    expect(report.verdict).toMatchObject({
      cause: null,
      sentence: "mnist_tf1.py is 20 points less accurate; no listed difference can explain it.",
    });
  });

  it("has no intervals and little confidence with one repeat", () => {
    const { report } = simulateRun(seedLike(2), { repeats: 1 });
    expect(report.gap.interval).toBeNull();
    expect(report.attribution.every(({ interval }) => interval === null)).toBe(true);
    expect(report.verdict).toMatchObject({ cause: "kernel-initializer", confidence: "low" });
    expect(report.verdict?.sentence).toContain("One repeat only: there is no measure of chance.");
  });

  it("names no cause by one repeat within the noise of the test examples", () => {
    const { report } = simulateRun((_, { base }) => (base === "a" ? 90.4 : 89.3), { repeats: 1 });
    expect(report.verdict).toMatchObject({ cause: null, confidence: "low" });
    expect(report.verdict?.sentence).toContain("within the noise of 5000 test examples");
  });

  it("says when the run was stopped, and what was found by then", () => {
    const early = simulateRun(seedLike(3), { stopAfter: 2 });
    expect(early.report.attribution).toEqual([]);
    expect(early.report.verdict).toMatchObject({ cause: null, confidence: "low" });
    expect(early.report.verdict?.sentence).toContain("was not found before the run ended");
    const later = simulateRun(seedLike(3), { stopAfter: 20 });
    expect(later.report.attribution[0]?.difference).toBe("kernel-initializer");
    expect(later.report.verdict?.confidence).toBe("low");
    expect(later.report.verdict?.sentence).toMatch(/The run ended before its plan was done\.$/);
  });

  it("can be asked at every point of a run", () => {
    for (let stopAfter = 0; stopAfter < 32; stopAfter++) {
      const { report } = simulateRun(seedLike(4), { stopAfter });
      expect(report.cost.trials).toBe(Math.min(stopAfter, report.cost.trials));
      expect(report.verdict === null).toBe(stopAfter < 2);
      expect(report.verdict?.sentence ?? "").not.toMatch(/NaN|undefined|null/);
    }
  });

  it("tells that a variant diverged", () => {
    const { report } = simulateRun(worth({ "kernel-initializer": 85 }), {
      diverges: ({ base, swapped, repeat }) => base === "b" && swapped.length === 0 && repeat < 2,
    });
    expect(report.verdict?.cause).toBe("kernel-initializer");
    expect(report.verdict?.sentence).toContain("mnist_tf1.py diverged in 2 of 3 repeats");
  });

  it("tells two files of one name, and two models of one file, apart", () => {
    const sentence = (paths: readonly [string, string]) => simulateRun(worth({ depth: 30 }), { paths }).report.verdict?.sentence;
    expect(sentence(["a/train.py", "b/train.py"])).toMatch(/^b\/train\.py is/);
    expect(sentence(["train.py", "train.py"])).toMatch(/^train\.py::logits is/);
  });
});

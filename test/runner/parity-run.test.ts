import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Experiment, type ParityReport, unknown } from "../../src/core/index.ts";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { type ParityOptions, type ParityRun, startParityRun } from "../../src/runner/parity-run.ts";
import { readRunLog } from "../../src/runner/run-log.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";
import { trainersOf } from "../support/processes.ts";

let programs: string;
let folder: string;

beforeAll(async () => {
  programs = await buildPrograms("parity-run", ["trainer"]);
  folder = mkdtempSync(path.join(tmpdir(), "parity-run-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small: ParityOptions = {
  engine: "wasm",
  dataSetPath: null,
  seed: 3,
  trainSize: 1200,
  testSize: 500,
  epochs: 1,
  repeats: 2,
  maxSeconds: null,
  resumeFile: null,
};

interface Overrides {
  readonly options?: Partial<ParityOptions>;
  readonly a?: Experiment;
  readonly b?: Experiment;
  readonly trainerPath?: string;
}

function start({ options, a = kerasMlp(), b = tf1Mlp(), trainerPath = path.join(programs, "trainer.js") }: Overrides = {}): {
  readonly run: ParityRun;
  readonly events: ParityEvent[];
} {
  const run = startParityRun({
    a: { path: "a.py", experiment: a },
    b: { path: "b.py", experiment: b },
    options: { ...small, ...options },
    trainerPath,
    assets: programs,
  });
  const events: ParityEvent[] = [];
  run.onEvent((event) => events.push(event));
  return { run, events };
}

const ofType = <T extends ParityEvent["type"]>(events: readonly ParityEvent[], type: T) =>
  events.filter((event): event is Extract<ParityEvent, { type: T }> => event.type === type);

const finalAccuracies = (report: ParityReport | null) => report?.variants.map((variant) => variant.accuracy);

describe("startParityRun", () => {
  it("trains both variants and the swapped trials, and ends in a verdict", async () => {
    const { run, events } = start();
    const report = await run.done;
    expect(report?.finished).toBe(true);
    expect(report?.engine.name).toBe("wasm");
    expect(report?.attribution[0]?.difference).toBe("kernel-initializer");
    expect(report?.verdict?.sentence).toMatch(/kernel initializer/i);
    expect(report?.gap.mean).toBeGreaterThan(20);
    const plan = ofType(events, "plan")[0];
    expect(plan?.trials.map((trial) => trial.id)).toEqual(["a/0", "b/0", "a/1", "b/1"]);
    expect(plan?.variants.map((variant) => variant.parameters)).toEqual([118_282, 118_282]);
    const planned = [...(plan?.trials ?? []), ...ofType(events, "plan-extended").flatMap((event) => event.trials)].map((trial) => trial.id);
    expect(new Set(planned).size).toBe(planned.length);
    expect(
      ofType(events, "trial-ended")
        .map((event) => event.trial)
        .sort(),
    ).toEqual([...planned].sort());
    expect(report?.cost.trials).toBe(planned.length);
    expect(ofType(events, "attribution").length).toBeGreaterThan(2);
    expect(events.at(-1)).toMatchObject({ type: "verdict", report });
    const replayed: ParityEvent[] = [];
    run.onEvent((event) => replayed.push(event));
    expect(replayed).toEqual(events);
    expect(trainersOf(process.pid)).toEqual([]);
  });

  it("keeps what is finished when it is stopped, and leaves no process", async () => {
    const { run, events } = start({ options: { trainSize: 12_000, epochs: 3 } });
    run.onEvent((event) => {
      if (event.type === "trial-ended") run.stop();
    });
    const report = await run.done;
    expect(report?.finished).toBe(false);
    expect(report?.cost.trials).toBe(ofType(events, "trial-ended").length);
    expect(events.at(-1)).toMatchObject({ type: "stopped", reason: "The run was stopped." });
    expect(trainersOf(process.pid)).toEqual([]);
  });

  it("ends at its time limit, also before anything is finished", async () => {
    const { run, events } = start({ options: { maxSeconds: 3, trainSize: 60_000, epochs: 50 } });
    expect(await run.done).toBeNull();
    expect(events.at(-1)).toEqual({ type: "stopped", reason: "The time limit of 3 s was reached.", report: null });
  });

  it("tells what it will cost before the first trial, and how far it is", async () => {
    const { run, events } = start({ options: { trainSize: 6000 } });
    const report = await run.done;
    const [plan] = ofType(events, "plan");
    expect(plan?.cost?.trials).toBe(9);
    expect(plan?.cost?.seconds).toBeGreaterThan(0);
    expect(report?.cost.predicted).toEqual(plan?.cost);
    expect(ofType(events, "plan-extended").every(({ cost }) => (cost?.trials ?? 0) >= 9)).toBe(true);
    const progress = ofType(events, "progress");
    expect(progress.every(({ secondsLeft }) => secondsLeft !== null)).toBe(true);
    expect(progress.at(-1)).toMatchObject({ fraction: 1, secondsLeft: 0 });
  });

  it("goes on with another process when one is killed in the middle of a trial", async () => {
    const { run, events } = start();
    let isKilled = false;
    run.onEvent((event) => {
      const [victim] = trainersOf(process.pid);
      if (isKilled || event.type !== "step" || victim === undefined) return;
      isKilled = true;
      process.kill(victim, "SIGKILL");
    });
    const report = await run.done;
    expect(isKilled).toBe(true);
    // Trials that were trained side by side end together.
    const failures = ofType(events, "trial-failed");
    expect(failures.length).toBeGreaterThan(0);
    for (const { message } of failures) expect(message).toMatch(/^The training process was killed \(SIGKILL\).* The trial is run again\.$/);
    expect(report?.finished).toBe(true);
  });

  it("stops with a message and keeps the finished trials when processes keep dying", async () => {
    const { run, events } = start({ options: { trainSize: 12_000 } });
    let killed = 0;
    run.onEvent((event) => {
      if (event.type !== "step" || ofType(events, "trial-ended").length === 0 || killed >= 4) return;
      for (const victim of trainersOf(process.pid)) {
        killed++;
        process.kill(victim, "SIGKILL");
      }
    });
    const report = await run.done;
    expect(report?.finished).toBe(false);
    expect(report?.cost.trials).toBe(ofType(events, "trial-ended").length);
    expect(report?.cost.trials).toBeGreaterThan(0);
    expect(events.at(-1)).toMatchObject({ type: "stopped", reason: expect.stringContaining("was killed (SIGKILL)") });
    expect(trainersOf(process.pid)).toEqual([]);
  });

  it("takes up finished trials from its resume file and refuses another run's", async () => {
    const resumeFile = path.join(folder, "run.jsonl");
    const first = start({ options: { resumeFile } });
    first.run.onEvent((event) => {
      if (event.type === "trial-ended" && ofType(first.events, "trial-ended").length === 3) first.run.stop();
    });
    const stopped = await first.run.done;
    expect(existsSync(resumeFile)).toBe(true);
    writeFileSync(resumeFile, `${readFileSync(resumeFile, "utf8")}{"type":"epoch","tri`);
    const kept = stopped?.cost.trials ?? 0;
    expect(kept).toBeGreaterThanOrEqual(3);

    const second = start({ options: { resumeFile } });
    const resumed = await second.run.done;
    expect(ofType(second.events, "trial-started").length).toBe((resumed?.cost.trials ?? 0) - kept);
    const fresh = await start().run.done;
    expect(finalAccuracies(resumed)).toEqual(finalAccuracies(fresh));
    expect(resumed?.attribution).toEqual(fresh?.attribution);

    const third = start({ options: { resumeFile } });
    expect((await third.run.done)?.attribution).toEqual(fresh?.attribution);
    expect(ofType(third.events, "trial-started")).toEqual([]);

    const other = start({ options: { resumeFile, seed: 4 } });
    expect(await other.run.done).toBeNull();
    expect(other.events.at(-1)).toMatchObject({
      type: "failed",
      message: `${resumeFile} belongs to another run: its seed is 3, this one's 4. Name another file.`,
    });
    const changed = start({ options: { resumeFile }, b: tf1Mlp({ batchSize: 64 }) });
    await changed.run.done;
    expect(changed.events.at(-1)).toMatchObject({ message: expect.stringContaining("the programs or the data have changed since") });
    expect(trainersOf(process.pid)).toEqual([]);
  });

  it("takes up a run's trials with more repeats, and keeps all of its events", async () => {
    const resumeFile = path.join(folder, "repeats.jsonl");
    const first = start({ options: { resumeFile } });
    await first.run.done;
    const told = first.events.filter((event) => event.type !== "preparing");
    expect(readRunLog(resumeFile)).toEqual(JSON.parse(JSON.stringify(told)));
    const second = start({ options: { resumeFile, repeats: 3 } });
    const report = await second.run.done;
    expect(ofType(second.events, "trial-started").map(({ trial }) => trial)).toEqual(expect.arrayContaining(["a/2", "b/2"]));
    expect(ofType(second.events, "trial-started").filter(({ trial }) => /^[ab]\/[01]$/.test(trial))).toEqual([]);
    expect(report?.variants[0].accuracy.length).toBe(3);
  });

  it("holds training while it is paused, and then goes on to the same numbers", async () => {
    const { run, events } = start({ options: { trainSize: 2400, repeats: 1 } });
    const paused = new Promise<void>((resolve) => {
      run.onEvent((event) => {
        if (event.type !== "step" || ofType(events, "paused").length > 0) return;
        run.pause();
        resolve();
      });
    });
    await paused;
    // What was on its way when the trainer was told to wait may still come.
    let told = -1;
    for (let look = 0; look < 10 && told !== events.length; look++) {
      told = events.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    expect(events.length).toBe(told);
    run.pause();
    run.resume();
    const resumed = performance.now();
    const report = await run.done;
    expect(ofType(events, "paused").length).toBe(1);
    expect(ofType(events, "resumed").length).toBe(1);
    expect(finalAccuracies(report)).toEqual(finalAccuracies(await start({ options: { trainSize: 2400, repeats: 1 } }).run.done));
    expect(report?.cost.seconds).toBeLessThan((performance.now() - resumed) / 1000 + 10);
  });

  it("can be stopped while it is paused", async () => {
    const { run, events } = start({ options: { trainSize: 12_000 } });
    run.onEvent((event) => {
      if (event.type === "step") run.pause();
      if (event.type === "paused") setTimeout(run.stop, 300);
    });
    expect(await run.done).toBeNull();
    expect(events.at(-1)).toMatchObject({ type: "stopped" });
    expect(trainersOf(process.pid)).toEqual([]);
  });

  it("goes on when its file can no longer be written, and says so", async () => {
    const full = start({ options: { resumeFile: "/dev/full" } });
    expect((await full.run.done)?.finished).toBe(true);
    expect(ofType(full.events, "warning").map(({ message }) => message)).toEqual([expect.stringMatching(/The run goes on without/)]);
  });

  it("says in which line a program is not understood", async () => {
    const whole = kerasMlp();
    const place = { path: "b.py", span: { start: 0, end: 1 }, line: 12, column: 3 };
    const why = "`get_units` is imported from a file that is not here";
    const partial: Experiment = {
      ...tf1Mlp(),
      layers: tf1Mlp().layers.map((layer) =>
        layer.id === "dense_2" && layer.kind === "dense" ? { ...layer, units: unknown(why, place) } : layer,
      ),
      unknowns: [{ aspect: "training" as const, what: "units of dense_2", why, place }],
    };
    const { run, events } = start({ a: whole, b: partial });
    expect(await run.done).toBeNull();
    expect(events).toEqual([
      {
        type: "failed",
        message: `Only the Keras side (a.py) could be lifted completely: units of dense_2 at line 12 of b.py: ${why}.`,
        advice: "Write units of dense_2 at line 12 of b.py so that it can be read from the file alone, then run again.",
        place,
      },
    ]);
  });

  it("names the reason when no engine starts", async () => {
    const { run, events } = start({ trainerPath: path.join(programs, "absent.js"), options: { engine: "auto" } });
    expect(await run.done).toBeNull();
    expect(events.at(-1)).toMatchObject({
      type: "failed",
      message: expect.stringMatching(
        /^No engine works here\. tfjs-node does not work here: .*wasm does not work here: .*cpu does not work here: /,
      ),
    });
  });
});

import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { TrialResult } from "../core/index.ts";
import type { ParityEvent } from "../protocol/parity-event.ts";

/** A file of parity events, one a line, that outlives the run: what happened can be told again, and finished trials are taken up. */
export interface RunLog {
  /** What earlier runs have finished, in order. */
  readonly finished: readonly TrialResult[];
  /** Adds an event, on the disk when this returns. Throws when it cannot be written. */
  write(event: ParityEvent): void;
}

type PlanEvent = Extract<ParityEvent, { type: "plan" }>;

/**
 * Opens `file`, which need not exist. Throws with a sentence when it is not such a file, or was written by a run that
 * trained something else: numbers of different runs must not be mixed.
 */
export function openRunLog(file: string, plan: PlanEvent): RunLog {
  const write = (event: ParityEvent) => appendFileSync(file, `${JSON.stringify(event)}\n`);
  if (!existsSync(file) || statSync(file).size === 0) return { finished: [], write };
  const text = readFileSync(file, "utf8");
  const events = parseEvents(file, text);
  const written = events.find((event) => event.type === "plan");
  if (!written) throw new Error(`${file} does not hold the events of a parity run. Name a file that does, or one that does not exist yet.`);
  if (written.fingerprint !== plan.fingerprint)
    throw new Error(`${file} belongs to another run: ${whatDiffers(written, plan)}. Name another file.`);
  // A crash may have cut the last line off; what follows must not be glued to it.
  if (!text.endsWith("\n")) writeFileSync(file, text.slice(0, text.lastIndexOf("\n") + 1));
  return { finished: finishedTrials(events), write };
}

/** Everything that a run's file tells, in order. Throws with a sentence when it cannot be read. */
export function readRunLog(file: string): readonly ParityEvent[] {
  return parseEvents(file, readFileSync(file, "utf8"));
}

/** The events that tell of a finished trial, so that whoever draws a run need not know that it was resumed. */
export function eventsOf({ id, epochs, ...rest }: TrialResult): readonly ParityEvent[] {
  return [...epochs.map((result): ParityEvent => ({ type: "epoch", trial: id, result })), { type: "trial-ended", trial: id, ...rest }];
}

/** A digest of everything that decides the results of a run's trials. Places do not: moving code changes nothing. */
export function fingerprint(run: unknown): string {
  const text = JSON.stringify(run, (key, value: unknown) => (key === "place" || key === "path" ? undefined : value));
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function parseEvents(file: string, text: string): readonly ParityEvent[] {
  const lines = text.split("\n");
  return lines.flatMap((content, index) => {
    if (content.trim() === "") return [];
    try {
      return [JSON.parse(content) as ParityEvent];
    } catch {
      if (index === lines.length - 1) return [];
      throw new Error(`${file} is damaged at line ${index + 1}: it is not JSON. Delete the line or name another file.`);
    }
  });
}

function finishedTrials(events: readonly ParityEvent[]): readonly TrialResult[] {
  const epochs = new Map<string, TrialResult["epochs"][number][]>();
  const finished = new Map<string, TrialResult>();
  for (const event of events) {
    if (event.type === "trial-started") epochs.delete(event.trial);
    if (event.type === "epoch") {
      const { result } = event;
      const numbers = { accuracy: result.accuracy, loss: orNaN(result.loss), trainLoss: orNaN(result.trainLoss) };
      epochs.set(event.trial, [...(epochs.get(event.trial) ?? []), { ...result, ...numbers }]);
    }
    if (event.type === "trial-ended") {
      const { type, trial, ...rest } = event;
      finished.set(trial, { ...rest, id: trial, initialLoss: orNaN(event.initialLoss), epochs: epochs.get(trial) ?? [] });
      epochs.delete(trial);
    }
  }
  return [...finished.values()];
}

/** JSON has no NaN and no infinity: they were written as null. */
function orNaN(value: number | null): number {
  return value ?? Number.NaN;
}

function whatDiffers(written: PlanEvent, plan: PlanEvent): string {
  if (written.engine.name !== plan.engine.name) return `it was trained by ${written.engine.name}, this one by ${plan.engine.name}`;
  if (written.seed !== plan.seed) return `its seed is ${written.seed}, this one's ${plan.seed}`;
  for (const key of ["trainSize", "testSize", "epochs"] as const) {
    if (written.settings[key] !== plan.settings[key]) return `its ${key} is ${written.settings[key]}, this one's ${plan.settings[key]}`;
  }
  return "the programs or the data have changed since";
}

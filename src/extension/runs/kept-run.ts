import type { ParityEvent } from "../../protocol/parity-event.ts";
import type { ParityOptions, ParityRun } from "../../runner/parity-run.ts";
import type { TrainerPlaces } from "../../runner/start-trainer.ts";
import type { PanelVariant } from "../parity-panel/panel-run.ts";
import type { RunRecord } from "./run-record.ts";
import type { RunStore } from "./run-store.ts";

/** A run and what is kept of it: under way, or told from its file. */
export interface KeptRun {
  readonly record: RunRecord;
  readonly isLive: boolean;
  /** Every event from the first one on, also for a listener that comes later. Gives a function that ends it. */
  onEvent(listener: (event: ParityEvent) => void): () => void;
  stop(): void;
  pause(): void;
  resume(): void;
  /** Resolves when the run has ended and its record says how. */
  readonly done: Promise<void>;
}

/** A run that is over, as its file tells it. One that was cut off says so in the end. */
export function recallRun(store: RunStore, record: RunRecord): KeptRun {
  const events = eventsToTell(store, record);
  return {
    record,
    isLive: false,
    onEvent(listener) {
      for (const event of events) listener(event);
      return () => {};
    },
    stop: () => {},
    pause: () => {},
    resume: () => {},
    done: Promise.resolve(),
  };
}

function eventsToTell(store: RunStore, record: RunRecord): readonly ParityEvent[] {
  try {
    const events = store.events(record.id);
    const last = events.at(-1)?.type;
    const isWhole = last === "verdict" || last === "stopped" || last === "failed";
    if (isWhole) return events;
    const reason =
      record.outcome?.sentence ?? "The window was closed or reloaded before the run was over. What was finished by then is kept.";
    return [...events, { type: "stopped", reason, report: null }];
  } catch (error) {
    const message = `What is kept of this run cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return [{ type: "failed", message, advice: "Run again." }];
  }
}

interface StartRequest extends TrainerPlaces {
  readonly record: RunRecord;
  readonly variants: readonly [PanelVariant, PanelVariant];
  /** Null when nothing can be kept on the disk. */
  readonly store: RunStore | null;
}

/** Starts a run, or goes on with it where its file holds finished trials. */
export async function startKeptRun({ record, variants: [a, b], store, ...places }: StartRequest): Promise<KeptRun> {
  const { startParityRun } = await import("../../runner/runner.ts");
  const options: ParityOptions = { ...record.options, resumeFile: store?.eventsFile(record.id) ?? null };
  const run: ParityRun = startParityRun({ a, b, repairs: a.mended?.repairs ?? [], ...places, options });
  let outcome: RunRecord["outcome"] = null;
  run.onEvent((event) => {
    outcome = outcomeOf(event) ?? outcome;
  });
  let current = record;
  let isLive = true;
  return {
    get record() {
      return current;
    },
    get isLive() {
      return isLive;
    },
    onEvent: run.onEvent,
    stop: run.stop,
    pause: run.pause,
    resume: run.resume,
    done: run.done.then(() => {
      isLive = false;
      current = { ...record, outcome };
      store?.save(current);
    }),
  };
}

function outcomeOf(event: ParityEvent): RunRecord["outcome"] {
  switch (event.type) {
    case "verdict":
      return { state: "finished", sentence: event.verdict.sentence };
    case "stopped":
      return { state: "stopped", sentence: event.reason };
    case "failed":
      return { state: "failed", sentence: event.message };
    default:
      return null;
  }
}

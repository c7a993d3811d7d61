import { Worker } from "node:worker_threads";
import type { CheckOutcome, CheckTask } from "./check-file.ts";
import type { CheckSetup } from "./worker-data.ts";

/** Neighbours are checked by the same thread: they import the same files. */
const filesPerTurn = 8;
/** So many threads in a row may die before one has checked a file. */
const mostBarren = 5;
/** Outcomes that wait for an earlier one are held in memory: no thread runs further ahead. */
const furthestAhead = 512;

interface Crew {
  run(tasks: readonly CheckTask[]): AsyncGenerator<CheckOutcome>;
}

/** Threads that check files side by side. One that dies of a file is replaced, and the file told of. */
export function createWorkers(count: number, setup: CheckSetup, signal: AbortSignal): Crew {
  return {
    async *run(tasks) {
      const outcomes = new Map<number, CheckOutcome>();
      const members = new Set<Worker>();
      let next = 0;
      let emitted = 0;
      let wake = () => {};
      let isOver = false;
      /** Threads that ended without having checked anything, one after the other. */
      let barren = 0;
      let failure = "";
      const again: number[] = [];
      const takeTurn = (): number[] => {
        if (again.length > 0) return again.splice(0, filesPerTurn);
        if (next - emitted >= furthestAhead) return [];
        const from = next;
        next = Math.min(tasks.length, next + filesPerTurn);
        return Array.from({ length: next - from }, (_, i) => from + i);
      };
      const hire = () => {
        const worker = new Worker(__filename, { workerData: setup });
        const atWork: number[] = [];
        const feed = () => {
          // The next turn lies ready before the last one is done.
          while (atWork.length <= filesPerTurn / 2) {
            const turn = takeTurn();
            if (turn.length === 0) return;
            atWork.push(...turn);
            for (const index of turn) worker.postMessage(tasks[index]);
          }
        };
        worker.on("message", (outcome: CheckOutcome) => {
          barren = 0;
          const index = atWork.shift();
          if (index !== undefined) outcomes.set(index, outcome);
          feed();
          wake();
        });
        worker.on("error", (error) => {
          failure = error.message;
        });
        worker.on("exit", () => {
          members.delete(worker);
          feeders.delete(feed);
          if (isOver || atWork.length === 0) return;
          barren++;
          const [culprit, ...rest] = atWork;
          const task = culprit === undefined ? undefined : tasks[culprit];
          if (culprit !== undefined && task) outcomes.set(culprit, lost(task, failure));
          again.push(...rest);
          if (barren <= mostBarren) hire();
          wake();
        });
        members.add(worker);
        feeders.add(feed);
        feed();
      };
      const feeders = new Set<() => void>();
      const stop = () => {
        for (const worker of members) void worker.terminate();
        wake();
      };
      signal.addEventListener("abort", stop);
      try {
        for (let i = 0; i < count; i++) hire();
        while (emitted < tasks.length && !signal.aborted) {
          const outcome = outcomes.get(emitted);
          if (outcome) {
            outcomes.delete(emitted);
            emitted++;
            for (const feed of feeders) feed();
            yield outcome;
          } else if (barren > mostBarren) throw new Error(`No thread can check files: ${failure}`);
          else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        isOver = true;
        signal.removeEventListener("abort", stop);
        await Promise.all([...members].map((worker) => worker.terminate()));
      }
    },
  };
}

function lost({ path }: CheckTask, failure: string): CheckOutcome {
  const why = failure === "" ? "its thread ended" : failure;
  const message = `could not be analysed, by a fault of this program; please report it: ${why}`;
  return { report: null, problems: [{ path, message }], settingProblems: [], hasFailed: true, mended: 0, mendedFindings: [], change: null };
}

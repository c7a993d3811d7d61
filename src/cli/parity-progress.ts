import type { ParityEvent } from "../protocol/parity-event.ts";
import type { Terminal } from "./terminal.ts";

export interface ParityProgress {
  show(event: ParityEvent): void;
  /** Takes the bar away. */
  close(): void;
}

/** Shows a run on stderr: a bar on a terminal, elsewhere a line for every finished trial. */
export function openProgress(terminal: Terminal): ParityProgress {
  const { barWidth, note, noteColors } = terminal;
  const clear = barWidth === null ? "" : "\r\u001b[K";
  const running = new Map<string, string>();
  let planned = 0;
  let ended = 0;
  let latest: Extract<ParityEvent, { type: "progress" }> | null = null;
  const accuracies = new Map<string, number>();
  const line = (text: string) => note(`${clear}${text}\n`);
  const draw = () => {
    if (barWidth === null || !latest) return;
    const trials = [...running.values()].join(", ");
    const text = `${bar(latest.fraction)} ${ended}/${planned} ${timeText(latest)} ${trials}`;
    note(`${clear}${text.slice(0, barWidth - 1)}`);
  };
  return {
    show(event) {
      switch (event.type) {
        case "preparing":
          line(noteColors.dim(`${event.message} …`));
          return;
        case "plan":
          planned = event.trials.length;
          line(`Training on ${event.engine.name} ${event.engine.version}: ${event.engine.why}`);
          if (event.cost) line(`About ${durationText(event.cost.seconds)}, ${counted(event.cost.trials, "trial")}`);
          line(
            `Data: ${event.dataSet.name} (${event.dataSet.source}), ${event.settings.trainSize} training and ${event.settings.testSize} test examples, ${counted(event.settings.epochs, "epoch")}, ${counted(event.settings.repeats, "repeat")}`,
          );
          return;
        case "plan-extended":
          planned += event.trials.length;
          line(event.why);
          return;
        case "trial-started":
          running.set(event.trial, event.trial);
          draw();
          return;
        case "epoch":
          running.set(event.trial, `${event.trial} epoch ${event.result.epoch}`);
          accuracies.set(event.trial, event.result.accuracy);
          return;
        case "trial-ended":
          running.delete(event.trial);
          ended++;
          if (barWidth === null)
            line(
              `${ended}/${planned} ${event.trial}: accuracy ${(accuracies.get(event.trial) ?? 0).toFixed(3)} (${event.seconds.toFixed(1)} s)`,
            );
          return;
        case "trial-failed":
          running.delete(event.trial);
          line(noteColors.yellow(`${event.trial}: ${event.message}`));
          return;
        case "warning":
          line(noteColors.yellow(event.message));
          return;
        case "progress":
          latest = event;
          draw();
          return;
        case "verdict":
        case "stopped":
        case "failed":
          note(clear);
          return;
        case "step":
        case "attribution":
        case "paused":
        case "resumed":
          return;
      }
    },
    close: () => note(clear),
  };
}

function bar(fraction: number): string {
  const width = 20;
  const done = Math.round(width * fraction);
  return `${"█".repeat(done)}${"░".repeat(width - done)} ${String(Math.round(100 * fraction)).padStart(3)} %`;
}

function timeText({ secondsElapsed, secondsLeft }: { readonly secondsElapsed: number; readonly secondsLeft: number | null }): string {
  const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
  return secondsLeft === null ? clock(secondsElapsed) : `${clock(secondsLeft)} left`;
}

/** "12 s", "2 min". */
function durationText(seconds: number): string {
  return seconds < 99.5 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}

/** "1 epoch", "2 epochs". */
function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

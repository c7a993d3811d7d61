import type { Terminal } from "../terminal.ts";

/** Nothing is drawn for what is over soon. */
const firstAfter = 300;
const drawnEvery = 60;

export interface CheckProgress {
  step(path: string): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

/** Shows on a terminal how far a check has come; elsewhere nothing. */
export function openCheckProgress({ barWidth, note, noteColors }: Terminal, total: number): CheckProgress {
  if (barWidth === null || total < 2) return { step() {}, clear() {} };
  const started = Date.now();
  let drawn = 0;
  let done = 0;
  let isShown = false;
  return {
    step(path) {
      done++;
      const now = Date.now();
      if (now - started < firstAfter || now - drawn < drawnEvery) return;
      drawn = now;
      isShown = true;
      const full = Math.round((20 * done) / total);
      const count = `${done.toLocaleString("en-US")}/${total.toLocaleString("en-US")}`;
      const room = Math.max(0, barWidth - 24 - count.length);
      const name = path.length > room ? `…${path.slice(path.length - room + 1)}` : path;
      note(`\r\u001b[K${"█".repeat(full)}${"░".repeat(20 - full)} ${count} ${noteColors.dim(room > 1 ? name : "")}`);
    },
    clear() {
      if (isShown) note("\r\u001b[K");
      isShown = false;
    },
  };
}

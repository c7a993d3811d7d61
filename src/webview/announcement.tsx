import { useEffect, useRef, useState } from "preact/hooks";
import { isRunning, type RunState } from "./run-state.ts";
import { headline, statusText } from "./status-text.ts";

/** Milliseconds between two sentences that a screen reader is given. */
const pause = 3000;

/** Says for screen readers how the run goes, at most every few seconds. */
export function Announcement({ state }: { readonly state: RunState }) {
  const [spoken, setSpoken] = useState("");
  const text = isRunning(state) ? statusText(state) : `${headline(state)}. ${statusText(state)}`.replace("..", ".");
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (text === spoken) return;
    const wait = Math.max(0, last.current + pause - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSpoken(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, spoken]);
  return (
    <p id="announcement" class="spoken" aria-live="polite">
      {spoken}
    </p>
  );
}

/** Time as a run spends it: it stands still while the run is paused. */
export interface RunClock {
  /** Milliseconds since the clock was made, without pauses. */
  now(): number;
  readonly isPaused: boolean;
  pause(): void;
  resume(): void;
  /** Calls back once when so many milliseconds have passed without pauses; null never does. Gives a function that calls it off. */
  after(limit: number | null, reached: () => void): () => void;
}

/** Node's longest timer in milliseconds. */
const longest = 2 ** 31 - 1;

export function createRunClock(time: () => number = () => performance.now()): RunClock {
  const started = time();
  let pausedAt: number | null = null;
  let paused = 0;
  const alarms = new Set<{ start(): void; stop(): void }>();
  const now = () => (pausedAt ?? time()) - started - paused;
  return {
    now,
    get isPaused() {
      return pausedAt !== null;
    },
    pause() {
      pausedAt ??= time();
      for (const alarm of alarms) alarm.stop();
    },
    resume() {
      if (pausedAt === null) return;
      paused += time() - pausedAt;
      pausedAt = null;
      for (const alarm of alarms) alarm.start();
    },
    after(limit, reached) {
      if (limit === null) return () => {};
      const due = now() + limit;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const alarm = {
        start() {
          timer = setTimeout(reached, Math.min(Math.max(0, due - now()), longest));
        },
        stop() {
          clearTimeout(timer);
        },
      };
      alarms.add(alarm);
      if (pausedAt === null) alarm.start();
      return () => {
        alarm.stop();
        alarms.delete(alarm);
      };
    },
  };
}

import { firstSteps, type Pace } from "../core/index.ts";

/** Takes the time of a training's parts. */
export interface PaceMeter {
  step<T>(run: () => T): T;
  /** `examples`: how many are evaluated. */
  evaluation<T>(examples: number, run: () => Promise<T>): Promise<T>;
  /** What was measured so far. */
  pace(): Pace;
}

/** `elapsed`: seconds of the training, to which this one's parts belong. */
export function createPaceMeter(elapsed: () => number): PaceMeter {
  const started = elapsed();
  const steps: number[] = [];
  let examplesEvaluated = 0;
  let perExample = 0;
  return {
    step: (run) => {
      const from = elapsed();
      const result = run();
      steps.push(elapsed() - from);
      return result;
    },
    evaluation: async (examples, run) => {
      const from = elapsed();
      const result = await run();
      examplesEvaluated += examples;
      perExample = (elapsed() - from) / Math.max(1, examples);
      return result;
    },
    pace: () => {
      const later = steps.slice(Math.min(firstSteps, steps.length - 1));
      const perStep = later.reduce((sum, seconds) => sum + seconds, 0) / Math.max(1, later.length);
      const rest = elapsed() - started - steps.length * perStep - examplesEvaluated * perExample;
      return { fixed: Math.max(0, rest), perStep, perExample };
    },
  };
}

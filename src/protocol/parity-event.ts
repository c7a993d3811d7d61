import type { Comparison } from "../core/compare/comparison.ts";
import type { Attribution, Cost, DataSetInfo, EngineInfo, Interval, ParityReport, Verdict } from "../core/parity/report.ts";
import type { EpochResult, StartMeasurements } from "../core/parity/trial.ts";
import type { Place } from "../core/text/span.ts";

/**
 * What happens in a parity run, in order. The command line prints one event a line (`--format jsonl`),
 * the panel draws them; replaying all events gives the same picture.
 */
export type ParityEvent =
  | { readonly type: "preparing"; readonly message: string }
  | {
      readonly type: "plan";
      readonly engine: EngineInfo;
      readonly dataSet: DataSetInfo;
      readonly seed: number;
      readonly settings: ParityReport["settings"];
      readonly variants: readonly [VariantTitle, VariantTitle];
      readonly comparison: Comparison;
      /** Trials planned so far; grows when a later `plan-extended` says so. */
      readonly trials: readonly TrialTitle[];
      /** What the whole run is expected to cost: all trials that it will come to, and seconds from now on; null when nothing is known. */
      readonly cost: Cost | null;
      /** Digest of everything that decides the trials' results: finished trials of a run with the same one can be reused. */
      readonly fingerprint: string;
    }
  | {
      readonly type: "plan-extended";
      readonly trials: readonly TrialTitle[];
      readonly why: string;
      /** What the whole run is expected to cost by now, in seconds from its plan on. */
      readonly cost: Cost | null;
    }
  | { readonly type: "trial-started"; readonly trial: string }
  | {
      readonly type: "step";
      readonly trial: string /** Fractional epochs done. */;
      readonly epoch: number /** Training loss at this step. */;
      readonly loss: number;
    }
  | { readonly type: "epoch"; readonly trial: string; readonly result: EpochResult }
  | {
      readonly type: "trial-ended";
      readonly trial: string;
      readonly initialLoss: number;
      readonly seconds: number;
      readonly deviations: readonly string[];
      /** What was measured before the first step. */
      readonly start?: StartMeasurements;
    }
  | { readonly type: "trial-failed"; readonly trial: string; readonly message: string }
  /** Training is held, and goes on. */
  | { readonly type: "paused" }
  | { readonly type: "resumed" }
  /** Something that the run goes on without. */
  | { readonly type: "warning"; readonly message: string }
  | {
      readonly type: "progress" /** 0 to 1. */;
      readonly fraction: number;
      readonly secondsElapsed: number /** Null before the first trial gives a measure. */;
      readonly secondsLeft: number | null;
    }
  | {
      readonly type: "attribution";
      readonly gap: { readonly mean: number; readonly interval: Interval | null };
      readonly attribution: readonly Attribution[] /** True once all planned trials are in. */;
      readonly final: boolean;
    }
  | { readonly type: "verdict"; readonly verdict: Verdict; readonly report: ParityReport }
  /** The run ended early; what was finished is in the report. */
  | { readonly type: "stopped"; readonly reason: string; readonly report: ParityReport | null }
  | {
      readonly type: "failed";
      readonly message: string /** What to do next. */;
      readonly advice: string /** Where to do it, if it is about a line. */;
      readonly place?: Place;
    };

export interface VariantTitle {
  readonly side: "a" | "b";
  readonly path: string;
  readonly name: string;
  /** e.g. "tf1". */
  readonly generation: string;
  readonly parameters: number;
  /** Of all training examples of the run; null where the batch size is not known. */
  readonly stepsPerEpoch: number | null;
  /** What signal propagation predicts before the first step; null where it does not know. */
  readonly predicted: StartPrediction | null;
}

export interface StartPrediction {
  /** Root mean square of what layers give out in training, by their names. */
  readonly layers: readonly { readonly layer: string; readonly scale: number }[];
  readonly logitStddev: number;
  /** Of the test split; null for losses that are not modelled. */
  readonly initialLoss: number | null;
}

export interface TrialTitle {
  readonly id: string;
  readonly base: "a" | "b";
  readonly swapped: readonly string[];
  readonly repeat: number;
}

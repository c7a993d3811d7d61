import type { Side } from "./curves.ts";
import { type MeanInterval, meanInterval } from "./mean-interval.ts";
import type { RunState } from "./run-state.ts";

export interface LayerStart {
  readonly layer: string;
  /** Root mean square of what it gives out; null where there is no forecast. */
  readonly predicted: number | null;
  readonly measured: MeanInterval | null;
}

/** What is known of a variant before its first step: predicted, and measured over the repeats so far. */
export interface StartFacts {
  readonly side: Side;
  readonly layers: readonly LayerStart[];
  readonly initialLoss: { readonly predicted: number | null; readonly measured: MeanInterval | null };
  readonly gradients: readonly { readonly parameter: string; readonly norm: MeanInterval | null }[];
  /** Of the first repeat. */
  readonly logits: { readonly edges: readonly number[]; readonly counts: readonly number[] } | null;
}

/** Null where neither a forecast nor a measurement is there. */
export function startFacts(state: RunState, side: Side): StartFacts | null {
  const predicted = state.plan?.variants.find((variant) => variant.side === side)?.predicted ?? null;
  const own = [...state.trials.values()].filter(({ title }) => title.base === side && title.swapped.length === 0);
  const starts = own.flatMap(({ start }) => start ?? []);
  if (!predicted && starts.length === 0) return null;
  const scalesOf = (layer: string) =>
    starts.flatMap(({ layers }) => layers.filter((one) => one.layer === layer).map(({ mean, stddev }) => Math.hypot(mean, stddev)));
  const names = starts[0]?.layers.map(({ layer }) => layer) ?? predicted?.layers.map(({ layer }) => layer) ?? [];
  return {
    side,
    layers: names.map((layer) => ({
      layer,
      predicted: predicted?.layers.find((one) => one.layer === layer)?.scale ?? null,
      measured: meanInterval(scalesOf(layer)),
    })),
    initialLoss: {
      predicted: predicted?.initialLoss ?? null,
      measured: meanInterval(own.flatMap(({ initialLoss }) => initialLoss ?? [])),
    },
    gradients: (starts[0]?.gradients ?? []).map(({ parameter }) => ({
      parameter,
      norm: meanInterval(starts.flatMap(({ gradients }) => gradients.filter((one) => one.parameter === parameter).map(({ norm }) => norm))),
    })),
    logits: starts[0]?.logits ?? null,
  };
}

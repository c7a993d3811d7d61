import type { Contribution } from "./attribute-gap.ts";
import type { GapStatus } from "./gap.ts";
import type { Measure, VariantReport } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import type { Wording } from "./wording.ts";

/** What a verdict rests on. */
export interface Evidence {
  /** With as many repeats as the plan has come to. */
  readonly request: ParityRequest;
  readonly measure: Measure;
  readonly words: Wording;
  /** A difference, or several joined by "+", as a noun phrase. */
  readonly describe: (id: string) => string;
  readonly variants: readonly [VariantReport, VariantReport];
  /** Score of a minus score of b, one for each repeat. */
  readonly gaps: readonly number[];
  readonly status: GapStatus;
  /** Told from zero. */
  readonly isGapReal: boolean;
  /** That, or large and in the same direction in every repeat. */
  readonly isGapConsistent: boolean;
  /** Standard deviation of the difference of two trials by the test examples alone. */
  readonly singleNoise: number;
  /** Sorted, largest first. */
  readonly contributions: readonly Contribution[];
  /** What remains between the better variant and the worse one with all differences repaired, one for each repeat in which that was tried. */
  readonly residuals: readonly number[];
  readonly finished: boolean;
  /** A sentence, why the run ended before its plan was done; null where it did not, or nobody said. */
  readonly endedBecause: string | null;
}

import type { ParityReport } from "../core/index.ts";
import { type DifferencesDocument, differencesDocument } from "./comparison-document.ts";

/** What `keras-parity parity --format json` prints: the report, with places as paths and lines. A loss that is not finite becomes null. */
export type ParityDocument = Omit<ParityReport, "comparison"> & { readonly comparison: DifferencesDocument };

export function parityDocument(report: ParityReport): ParityDocument {
  return { ...report, comparison: differencesDocument(report.comparison) };
}

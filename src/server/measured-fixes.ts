import type { Diagnostic } from "../core/index.ts";
import type { FixMeasuredParams } from "../protocol/server-request.ts";
import type { AnalyzedDocument } from "./analyzed-document.ts";

/** What measured fixes are worth, each as long as the text that it was measured on stands. */
export interface MeasuredFixes {
  add(measured: FixMeasuredParams): void;
  /** "Draw these weights …: worth 14 points [11, 17] after 5 epochs", the latest last. */
  of(document: Pick<AnalyzedDocument, "uri" | "version">, diagnostic: Diagnostic): readonly string[];
  forget(uri: string): void;
}

export function createMeasuredFixes(): MeasuredFixes {
  const byUri = new Map<string, FixMeasuredParams[]>();
  return {
    add(measured) {
      const isAnother = ({ code, span, title, version }: FixMeasuredParams) =>
        version === measured.version && !(code === measured.code && span.start === measured.span.start && title === measured.title);
      byUri.set(measured.uri, [...(byUri.get(measured.uri) ?? []).filter(isAnother), measured]);
    },
    of: ({ uri, version }, { code, place }) =>
      (byUri.get(uri) ?? [])
        .filter((one) => one.version === version && one.code === code && one.span.start === place.span.start)
        .map(({ title, worth }) => `${title}: ${worth}`),
    forget: (uri) => byUri.delete(uri),
  };
}

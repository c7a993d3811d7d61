import type { Hover } from "vscode-languageserver";
import type { CallFact, Diagnostic, Layer, LayerForecast, ModelAnalysis } from "../../core/index.ts";
import type { AnalysedDocument } from "../document-analyses.ts";
import { contains, toOffset, toRange } from "../locate.ts";
import { renderCall } from "./render-call.ts";
import { renderDiagnostic } from "./render-diagnostic.ts";

/** A layer of a model, with what is predicted for it. */
export interface LayerView {
  readonly layer: Layer;
  readonly model: ModelAnalysis;
  readonly forecast: LayerForecast | null;
}

/** What is known at a position: the problems there, and the library call around it. Null where there is nothing to say. */
export function hoverAt(document: AnalysedDocument, position: { readonly line: number; readonly character: number }): Hover | null {
  const { analysis, lines } = document;
  const offset = toOffset(lines, position);
  const problems = analysis.diagnostics.filter(({ place }) => contains(place.span, offset));
  const call = callAt(analysis.calls, offset);
  const parts = [
    ...problems.map((problem: Diagnostic) => renderDiagnostic(problem)),
    ...(call ? [renderCall(call, layersOf(document, call), analysis.generation.generation)] : []),
  ];
  if (parts.length === 0) return null;
  const span = problems[0]?.place.span ?? call?.place.span;
  return { contents: { kind: "markdown", value: parts.join("\n\n---\n\n") }, ...(span ? { range: toRange(lines, span) } : {}) };
}

/** The innermost call whose name, or one of whose keywords or arguments, is at the offset. */
function callAt(calls: readonly CallFact[], offset: number): CallFact | null {
  const around = calls.filter(({ place }) => contains(place.span, offset));
  return around.sort((a, b) => a.place.span.end - a.place.span.start - (b.place.span.end - b.place.span.start))[0] ?? null;
}

/** The layers that a call makes, or whose parameters it draws. */
function layersOf({ analysis }: AnalysedDocument, call: CallFact): readonly LayerView[] {
  const isHere = (place: { readonly span: { readonly start: number; readonly end: number } } | null) =>
    place?.span.start === call.place.span.start && place.span.end === call.place.span.end;
  return analysis.models.flatMap((model) =>
    model.experiment.layers
      .filter(
        (layer) =>
          isHere(layer.place) || layer.parameters.some((parameter) => isHere(parameter.place) || isHere(parameter.initializer.place)),
      )
      .map((layer) => ({
        layer,
        model,
        forecast: model.forecast.known ? (model.forecast.layers.find((one) => one.layer === layer.id) ?? null) : null,
      })),
  );
}

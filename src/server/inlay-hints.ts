import { type InlayHint, InlayHintKind, type InlayHintLabelPart, type Range } from "vscode-languageserver";
import { countParameters, knownValue, type Layer } from "../core/index.ts";
import { shapeText } from "../report/shape-text.ts";
import { type AnalyzedDocument, isIn, offsetOf, rangeOf } from "./analyzed-document.ts";
import { behindClosing, endOfApplication } from "./end-of-application.ts";
import { describeWeights } from "./hover/describe-weights.ts";
import { localize } from "./localize.ts";

/** After each layer's call in a range of a document: "(None, 28, 28, 32) · 320 params". */
export function inlayHints(document: AnalyzedDocument, uri: string, range: Range): InlayHint[] {
  const [from, to] = [offsetOf(document, uri, range.start), offsetOf(document, uri, range.end)];
  const sites = new Map<number, Layer[][]>();
  for (const { experiment } of document.analysis.models) {
    for (const [end, layers] of layersByEnd(experiment.layers, document, uri)) {
      if (from <= end && end <= to) sites.set(end, [...(sites.get(end) ?? []), layers]);
    }
  }
  const hints = [...sites].flatMap(([end, ofModels]) => {
    const label = agreedParts(ofModels);
    const at = endOfApplication(document.text, end);
    return label ? [{ label, at, behind: behindClosing(document.text, at) }] : [];
  });
  return hints.map(({ label, at, behind }) => {
    // Of calls inside each other each keeps its own place.
    const isAlone = hints.filter((other) => other.behind === behind).length === 1;
    const offset = isAlone ? behind : at;
    return { position: rangeOf(document, { start: offset, end: offset }).start, label, kind: InlayHintKind.Type, paddingLeft: true };
  });
}

/** The layers of a model by the end of the call that makes them; a loop makes several in one call. */
function layersByEnd(layers: readonly Layer[], document: AnalyzedDocument, uri: string): ReadonlyMap<number, Layer[]> {
  const found = new Map<number, Layer[]>();
  const visit = (layer: Layer) => {
    const isLayer = layer.kind !== "input" && !layer.isOperation && !(layer.kind === "other" && layer.content === "operation");
    const { end } = layer.place.span;
    if (isLayer && isIn(document, uri, layer.place)) found.set(end, [...(found.get(end) ?? []), layer]);
    if (layer.kind === "other") layer.layers.forEach(visit);
  };
  layers.forEach(visit);
  return found;
}

/** What is true of the layers in all models that a call makes them for; null where they differ or are not known. */
function agreedParts(ofModels: readonly (readonly Layer[])[]): InlayHintLabelPart[] | null {
  const [first, ...others] = ofModels.map(labelParts);
  const textOf = (parts: readonly InlayHintLabelPart[] | null | undefined) => parts?.map(({ value }) => value).join("");
  return first && others.every((other) => textOf(other) === textOf(first)) ? first : null;
}

function labelParts(layers: readonly Layer[]): InlayHintLabelPart[] | null {
  const shapes = new Set(layers.map((layer) => allShapesText(layer)));
  const counts = layers.map((layer) => countParameters([layer]));
  const [shape, another] = shapes;
  const known = counts.filter((count) => count !== null);
  const [first] = layers;
  if (!first || !shape || another !== undefined || known.length < counts.length) return null;
  const parts: InlayHintLabelPart[] = [{ value: shape, tooltip: localize("Output shape of {0}", namesText(layers)) }];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (most === 0) return parts;
  const count = least === most ? numberText(most) : `${numberText(least)}–${numberText(most)}`;
  const times = layers.length > 1 ? `${layers.length} × ` : "";
  const tooltip = layers.length > 1 ? localize("Parameters of each of {0}", namesText(layers)) : weightsText(first);
  return [...parts, { value: ` · ${times}${count} ${most === 1 ? localize("param") : localize("params")}`, tooltip }];
}

/** Null where one is not known. */
function allShapesText({ outputShape, otherOutputs }: Layer): string | null {
  const shape = knownValue(outputShape);
  if (!shape) return null;
  return shapeText(otherOutputs ? [shape, ...otherOutputs] : shape);
}

function weightsText(layer: Layer): string {
  const trainable = countParameters([layer], { trainableOnly: true });
  const frozen = trainable === 0 ? localize(", not trainable") : "";
  const isModel = layer.kind === "other" && layer.content === "model";
  return `${isModel ? localize("Parameters of {0}", layer.name) : describeWeights(layer)}${frozen}`;
}

function namesText(layers: readonly Layer[]): string {
  const names = layers.map(({ name }) => name);
  return names.length > 1 ? localize("{0} to {1}", names[0] ?? "", names.at(-1) ?? "") : `${names[0]}`;
}

function numberText(value: number): string {
  return value.toLocaleString("en");
}

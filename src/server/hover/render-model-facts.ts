import { type Analysis, countParameters, type Experiment, knownValue, type Layer, type ModelAnalysis } from "../../core/index.ts";
import { causesFirst } from "../../report/causes-first.ts";
import { lineInProgram, lineName } from "../../report/place-document.ts";
import { shapeText } from "../../report/shape-text.ts";
import { localize } from "../localize.ts";
import { generationText } from "./titles.ts";

/** Sentences of evidence and reasons that a hover shows. */
const mostLines = 3;

/** A model in few lines: shapes, parameters, why it is taken for this API, and what is not known of it. */
export function renderModelFacts({ experiment }: ModelAnalysis, analysis: Analysis): string {
  const { generation, kind, layers, name } = experiment;
  const inputs = layers.filter((layer) => layer.kind === "input");
  const count = layers.length - inputs.length;
  const facts = [
    `**${name}** · ${kind} · ${count === 1 ? localize("1 layer") : localize("{0} layers", count)}`,
    `${shapesText(inputs)} → ${shapesText(outputsOf(experiment))}`,
    parametersText(layers),
  ];
  const because = analysis.generation.because.slice(0, mostLines).map(({ text }) => text);
  const lines = [
    facts.join("  \n"),
    `${generationText(generation)}: ${because.length > 0 ? because.join("; ") : untold()}`,
    ...renderUnknowns(experiment, analysis.path),
    ...gapsOf(analysis),
  ];
  return lines.join("\n\n");
}

function untold(): string {
  return localize("no name in the file tells, so that its imports and the versions in force decide");
}

function shapesText(layers: readonly Layer[]): string {
  const shapes = layers.map(({ outputShape }) => knownValue(outputShape));
  return shapes.length === 0 ? "?" : shapes.map((shape) => (shape ? `\`${shapeText(shape)}\`` : "?")).join(", ");
}

/** Layers whose outputs go into no other one. Of a model that is not wired here more than one tells nothing. */
function outputsOf({ kind, layers }: Experiment): readonly Layer[] {
  const used = new Set(layers.flatMap(({ inputs }) => inputs));
  const ends = layers.filter(({ id, kind: own }) => own !== "input" && !used.has(id));
  return ends.length === 1 || kind === "functional" ? ends : [];
}

function parametersText(layers: readonly Layer[]): string {
  const total = countParameters(layers);
  const trainable = countParameters(layers, { trainableOnly: true });
  if (total === null || trainable === null) return localize("Parameters not known");
  const frozen = total - trainable;
  const all = `**${total.toLocaleString("en")}**`;
  if (frozen === 0) return localize("{0} parameters", all);
  return localize("{0} parameters, {1} of them non-trainable", all, frozen.toLocaleString("en"));
}

function renderUnknowns({ unknowns }: Experiment, path: string): readonly string[] {
  const sorted = causesFirst(unknowns);
  const lines = sorted.slice(0, mostLines).map(({ what, why, place }) => `- ${what} (${lineName(lineInProgram(place, path))}): ${why}`);
  const more = sorted.length - lines.length;
  if (more > 0) lines.push(`- ${localize("… and {0} more", more)}`);
  return lines.length > 0 ? [`${localize("Not known: {0}", "").trimEnd()}\n${lines.join("\n")}`] : [];
}

/** What was not followed to the end: a spent step budget, imports that were left out. They are told of the file as a whole. */
function gapsOf({ problems }: Analysis): readonly string[] {
  return problems
    .filter(({ span }) => span.start === 0 && span.end === 0)
    .map(({ message }) => `**${localize("Not complete:")}** ${message}`);
}

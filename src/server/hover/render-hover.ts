import { type Analysis, type Diagnostic, describeOptimizer, knownValue, rulePageUrl, type Span } from "../../core/index.ts";
import { shapeText } from "../../report/shape-text.ts";
import type { AnalyzedDocument } from "../analyzed-document.ts";
import { localize } from "../localize.ts";
import { ruleInComment } from "../suppression-comment.ts";
import { findSubject, type HoverSubject } from "./find-subject.ts";
import { renderDropout } from "./render-dropout.ts";
import { renderDrawn } from "./render-initializer.ts";
import { renderLayers } from "./render-layers.ts";
import { renderModelFacts } from "./render-model-facts.ts";
import { renderRules } from "./render-rule.ts";
import { generationText } from "./titles.ts";

export interface RenderedHover {
  readonly markdown: string;
  readonly span: Span;
}

/** What is known at `offset` as short Markdown: what a name resolves to, what it means for this model, and what is wrong with it. */
export function renderHover(
  document: Pick<AnalyzedDocument, "analysis" | "text">,
  offset: number,
  /** What is known of what a report's fixes are worth. */
  measured: (diagnostic: Diagnostic) => readonly string[],
): RenderedHover | null {
  const suppressed = ruleInComment(document.text, offset);
  const rule = suppressed && renderRules(suppressed.name);
  if (rule) return { markdown: rule, span: suppressed.span };
  const subject = findSubject(document, offset);
  if (!subject) return null;
  const known = renderKnown(document.analysis, subject);
  const parts = [...known, ...subject.diagnostics.map((one) => renderDiagnostic(one, measured(one)))];
  return parts.length > 0 ? { markdown: parts.join("\n\n"), span: subject.span } : null;
}

function renderKnown(analysis: Analysis, subject: HoverSubject): readonly string[] {
  const { call, argument, drawn, diagnostics, models, title } = subject;
  if (title === null) return [];
  const dropout = subject.layers.flatMap(({ layer }) => (layer.kind === "dropout" ? [layer] : []));
  const layers = subject.layers.filter(({ layer }) => layer.kind !== "input" || subject.layers.length === 1);
  const facts: string[] = [];
  if (call && drawn.length > 0) facts.push(renderDrawn(call, drawn));
  const [firstDropout] = dropout;
  if (firstDropout) facts.push(renderDropout(firstDropout, title));
  facts.push(...models.map((model) => renderModelFacts(model, analysis)));
  // The numbers of a pitfall stand in its explanation already.
  if (layers.length > 0 && !(argument && dropout.length === 0)) facts.push(renderLayers(layers));
  const optimizer = call && renderOptimizer(analysis, call.place.span);
  if (optimizer) facts.push(optimizer);
  const shape = knownValue(call?.shape);
  if (facts.length === 0 && shape && !argument) facts.push(localize("Gives shape {0}", `\`${shapeText(shape)}\``));
  if (facts.length === 0 && diagnostics.length === 0) return [];
  return [`\`${title}\` · ${generationText(analysis.generation.generation)}`, ...facts];
}

/** The hyperparameters in force of the optimizer that this call makes, defaults of this version among them. */
function renderOptimizer(analysis: Analysis, span: Span): string | null {
  for (const { experiment } of analysis.models) {
    const fact = experiment.training?.optimizer;
    if (!fact?.known || fact.place?.path !== analysis.path || fact.place.span.start !== span.start || fact.place.span.end !== span.end)
      continue;
    const optimizer = fact.value;
    const named = optimizer.kind === "other" ? { learningRate: optimizer.learningRate, ...optimizer.settings } : optimizer;
    const settings = Object.entries(named).flatMap(([name, setting]) =>
      typeof setting === "object" && setting.known
        ? [`${keywordOf(name)}=${pythonText(setting.value)}${setting.origin === "default" ? ` (${localize("default")})` : ""}`]
        : [],
    );
    return `${describeOptimizer(optimizer)}: ${settings.join(" · ")}`;
  }
  return null;
}

/** As Python writes it: `False`. */
function pythonText(value: unknown): string {
  return value === true ? "True" : value === false ? "False" : String(value);
}

/** `learningRate` → `learning_rate`, `beta1` → `beta_1`. */
function keywordOf(name: string): string {
  return name.replace(/([A-Z]|\d)/g, (match) => `_${match.toLowerCase()}`);
}

/** The fix stands before the reasons, which may end with a long table. */
function renderDiagnostic({ code, explanation, fixes, name }: Diagnostic, measured: readonly string[]): string {
  const [fix] = fixes;
  const advice = fix
    ? `**${localize("Fix:")}** ${fix.applicability === "unsafe" ? localize("{0} (may change behaviour)", fix.title) : fix.title}`
    : null;
  const heading = `**[${code} ${name}](${rulePageUrl({ code, name })})**`;
  const worth = measured.map((one) => `**${localize("Measured:")}** ${one}`);
  return [advice ? `${heading} · ${advice}` : heading, ...worth, explanation].join("\n\n");
}

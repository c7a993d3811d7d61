import { type Rule, rulePageUrl, rules } from "../../core/index.ts";
import { localize } from "../localize.ts";

/** Rules that a prefix may name before the hover says how many there are. */
const mostRules = 12;

/** What a rule's code, a prefix of codes or a rule's name stands for; null where no rule is meant. */
export function renderRules(pattern: string): string | null {
  const meant = rules.filter(({ code, name }) => name === pattern || (pattern !== "" && code.startsWith(pattern.toUpperCase())));
  const [first, another] = meant;
  if (!first) return null;
  if (!another) return renderRule(first);
  const listed = meant.slice(0, mostRules).map((rule) => `- ${title(rule)}: ${rule.docs.what.split(/(?<=\.)\s/)[0]}`);
  const more = meant.length - listed.length;
  return [
    localize("{0} names {1} rules:", `**${pattern}**`, meant.length),
    [...listed, ...(more > 0 ? [`- ${localize("… and {0} more", more)}`] : [])].join("\n"),
  ].join("\n\n");
}

function renderRule(rule: Rule): string {
  const severity = rule.isOffByDefault ? localize("{0}, off by default", rule.severity) : rule.severity;
  return [`**${title(rule)}** · ${severity}`, rule.docs.what, rule.docs.why].join("\n\n");
}

function title({ code, name }: Rule): string {
  return `[${code} ${name}](${rulePageUrl({ code, name })})`;
}

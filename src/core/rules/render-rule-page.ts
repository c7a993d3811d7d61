import type { Rule } from "./rule.ts";

const base = "https://github.com/keras-parity/keras-parity/blob/main/docs/rules/";

/** Where a rule's page is read on the web. */
export function rulePageUrl(rule: { readonly code: string; readonly name: string }): string {
  return `${base}${rule.code}-${rule.name}.md`;
}

/** A rule's page as Markdown: what the editor, `explain` and the documentation show. */
export function renderRulePage(rule: Rule): string {
  const { docs } = rule;
  const fix = { safe: "has a safe fix", unsafe: "has a fix that may change behaviour", none: "has no automatic fix" }[rule.fix];
  return [
    `# ${rule.code} ${rule.name}`,
    "",
    `${rule.severity}${rule.isOffByDefault ? " (off by default)" : ""} · ${rule.category} · ${fix} · since ${rule.since}`,
    "",
    "## What it finds",
    docs.what,
    "",
    "## Why it matters",
    docs.why,
    "",
    "## Example",
    `\`\`\`python\n${docs.bad.trimEnd()}\n\`\`\``,
    "",
    "## Use instead",
    `\`\`\`python\n${docs.good.trimEnd()}\n\`\`\``,
    "",
    "## When it is fine",
    docs.fine,
    "",
    "## Fix safety",
    docs.fixSafety,
    "",
    "## References",
    ...docs.references.map((reference) => `- ${reference}`),
    "",
  ].join("\n");
}

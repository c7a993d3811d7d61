import type { Rule } from "../../core/index.ts";
import { measuredFaults, renderMeasuredFaults } from "./measured-faults.ts";

/** A rule's page as Markdown. `picture` is Markdown too: its own, drawn for where the page is read; null where none helps. */
export function renderRulePage(rule: Rule, picture: string | null = null): string {
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
    ...(picture === null ? [] : ["## What it does to the example", picture, ""]),
    ...measured(rule),
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

/** What the fault costs, where it was trained. */
function measured(rule: Rule): readonly string[] {
  const faults = measuredFaults.filter((fault) => fault.rule === rule.name);
  if (faults.length === 0) return [];
  return [
    "## What it costs, measured",
    "Test accuracy of a small network on MNIST (3,000 examples, three epochs unless told, three repeats), trained without the fault and with it; the difference in points with its 95 % interval. From [the evidence](https://github.com/keras-parity/keras-parity/blob/main/docs/evidence.md#faults-that-are-trained).",
    "",
    ...renderMeasuredFaults(faults),
    "",
  ];
}

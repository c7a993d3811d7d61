import { type Diagnostic, rulePageUrl } from "../../core/index.ts";

/** Why it matters, with this model's numbers, and what would mend it. The editor shows the message itself above. */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  const fix = diagnostic.fixes.find((one) => one.scope === "site");
  const lines = [`**${diagnostic.message}**`, "", diagnostic.explanation];
  if (fix) {
    const newText = fix.edits[0]?.newText;
    lines.push("", `Fix: ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}${newText ? ` — \`${newText}\`` : ""}`);
  }
  lines.push("", `[${diagnostic.code} ${diagnostic.name}](${rulePageUrl(diagnostic)})`);
  return lines.join("\n");
}

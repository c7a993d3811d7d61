const base = "https://github.com/keras-parity/keras-parity/blob/main/docs/rules/";

/** Where a rule's page is read on the web. */
export function rulePageUrl(rule: { readonly code: string; readonly name: string }): string {
  return `${base}${rule.code}-${rule.name}.md`;
}

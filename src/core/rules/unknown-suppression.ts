import type { Rule } from "./rule.ts";

export const unknownSuppression: Rule = {
  code: "KP901",
  name: "unknown-suppression",
  category: "comments",
  severity: "warning",
  since: "0.1.0",
  catalogue: [],
  fix: "none",
  docs: {
    what: "A `# parity: ignore[…]` comment names a rule that does not exist.",
    why: "A misspelt code silences nothing, and the reader believes that it does.",
    bad: `import keras
optimizer = keras.optimizers.Adam(learning_rate=0.001)  # parity: ignore[KP9999] measured
`,
    good: `import keras
optimizer = keras.optimizers.Adam(lr=0.001)  # parity: ignore[KP401] Keras 2 is pinned
`,
    fine: "Codes and names are both understood; without brackets a comment silences every rule on its line.",
    fixSafety: "No fix: which rule was meant is for the author to say.",
    references: ["https://github.com/keras-parity/keras-parity/blob/main/README.md"],
  },
  check(facts, report) {
    for (const { codes, span } of facts.suppressions) {
      if (codes === "all") continue;
      for (const code of codes) {
        if (facts.ruleNames.has(code.toUpperCase()) || facts.ruleNames.has(code)) continue;
        const start = span.start + Math.max(0, facts.text.slice(span.start, span.end).indexOf(code));
        report({
          place: facts.place({ start, end: start + code.length }),
          message: `\`${code}\` is no rule, so that this comment silences nothing`,
          explanation: "A comment names rules by their code (`KP101`) or by their name (`unit-normal-kernel`).",
        });
      }
    }
  },
};

import type { Rule } from "./rule.ts";

export const missingReason: Rule = {
  code: "KP903",
  name: "missing-reason",
  category: "comments",
  severity: "hint",
  since: "0.2.0",
  catalogue: [],
  fix: "none",
  isOffByDefault: true,
  docs: {
    what: "A `# parity: ignore[…]` comment does not say why.",
    why: "Whoever reads it next year has to find out again whether the fault is none, or was only put off.",
    bad: `from keras.optimizers import Adam
optimizer = Adam(lr=0.001)  # parity: ignore[KP401]
`,
    good: `from keras.optimizers import Adam
optimizer = Adam(lr=0.001)  # parity: ignore[KP401] Keras 2.2 is pinned
`,
    fine: "A matter of opinion: the rule is off unless the settings select it.",
    fixSafety: "No fix: only the author knows the reason.",
    references: ["https://github.com/keras-parity/keras-parity/blob/main/README.md"],
  },
  check(facts, report) {
    for (const suppression of facts.suppressions) {
      if (suppression.reason !== "") continue;
      report({
        place: facts.place(suppression.span),
        message: "This comment does not say why the rule is wrong here",
        explanation: "Write the reason behind the brackets: `# parity: ignore[KP101] measured, trains well`.",
      });
    }
  },
};

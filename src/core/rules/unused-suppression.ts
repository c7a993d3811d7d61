import { withCodes, withoutComment } from "./comment-edits.ts";
import type { Rule } from "./rule.ts";

export const unusedSuppression: Rule = {
  code: "KP902",
  name: "unused-suppression",
  category: "comments",
  severity: "hint",
  since: "0.2.0",
  catalogue: [],
  fix: "safe",
  docs: {
    what: "A `# parity: ignore[…]` comment silences nothing: the rule does not report there.",
    why: "Such a comment stays behind when the fault is mended. It then hides the next one.",
    bad: `import keras
optimizer = keras.optimizers.Adam(learning_rate=0.001)  # parity: ignore[KP401] was lr
`,
    good: `import keras
optimizer = keras.optimizers.Adam(learning_rate=0.001)
`,
    fine: "Comments for rules that the settings leave out.",
    fixSafety: "Safe: only the comment goes, or the code that silences nothing.",
    references: ["https://github.com/keras-parity/keras-parity/blob/main/README.md"],
  },
  check(facts, report) {
    for (const suppression of facts.suppressions) {
      const { codes, span } = suppression;
      const silenced = facts.silenced.get(suppression) ?? new Set();
      const ran = codes === "all" ? ["all"] : codes.filter((code) => facts.ranRules.has(code.toUpperCase()) || facts.ranRules.has(code));
      const unused = ran.filter((code) =>
        code === "all" ? silenced.size === 0 : !silenced.has(code.toUpperCase()) && !silenced.has(code),
      );
      if (unused.length === 0) continue;
      const isWhole = codes === "all" || unused.length === codes.length;
      report({
        place: facts.place(span),
        message: isWhole ? "This comment silences nothing" : `${unused.map((code) => `\`${code}\``).join(", ")} is not reported here`,
        explanation: "The rule finds nothing on these lines. Without the comment it will tell if that changes.",
        fix: {
          title: isWhole ? "Remove the comment" : `Remove ${unused.map((code) => `\`${code}\``).join(", ")}`,
          applicability: "safe",
          edits: [
            isWhole
              ? withoutComment(facts.text, suppression)
              : withCodes(
                  facts.text,
                  suppression,
                  codes.filter((code) => !unused.includes(code)),
                ),
          ],
        },
      });
    }
  },
};

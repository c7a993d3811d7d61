import { isNear } from "../text/is-near.ts";
import { withCodes } from "./comment-edits.ts";
import type { Rule } from "./rule.ts";

export const unknownSuppression: Rule = {
  code: "KP901",
  name: "unknown-suppression",
  category: "comments",
  severity: "warning",
  since: "0.1.0",
  catalogue: [],
  fix: "unsafe",
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
    fixSafety: "Unsafe: the name that comes closest may not be the one that was meant; where none is close, the code goes.",
    references: ["https://github.com/keras-parity/keras-parity/blob/main/README.md"],
  },
  check(facts, report) {
    for (const suppression of facts.suppressions) {
      const { codes, span } = suppression;
      if (codes === "all") continue;
      for (const code of codes) {
        if (facts.ruleNames.has(code.toUpperCase()) || facts.ruleNames.has(code)) continue;
        const start = span.start + Math.max(0, facts.text.slice(span.start, span.end).indexOf(code));
        const meant = closest(code, facts.ruleNames, codes);
        report({
          place: facts.place({ start, end: start + code.length }),
          message: `\`${code}\` is no rule, so that this comment silences nothing`,
          explanation: "A comment names rules by their code (`KP101`) or by their name (`unit-normal-kernel`).",
          fix: {
            title: meant === null ? `Remove \`${code}\`` : `Write \`${meant}\``,
            applicability: "unsafe",
            edits: [
              withCodes(
                facts.text,
                suppression,
                codes.flatMap((one) => (one !== code ? [one] : meant === null ? [] : [meant])),
              ),
            ],
          },
        });
      }
    }
  },
};

/** The code or name that is written with at most one letter more, less or other; null where none or several are. */
function closest(code: string, names: ReadonlySet<string>, besides: readonly string[]): string | null {
  const near = [...names].filter((name) => !besides.includes(name) && isNear(code.toLowerCase(), name.toLowerCase()));
  return near.length === 1 ? (near[0] ?? null) : null;
}

import type { AnalysisSettings } from "../analysis.ts";
import type { Generation } from "../api/generation.ts";
import type { Span } from "../text/span.ts";
import type { Finding, Rule } from "./rule.ts";

export const removedOptimizerArgument: Rule = {
  code: "KP401",
  name: "removed-optimizer-argument",
  category: "optimizer",
  severity: "warning",
  since: "0.1.0",
  catalogue: [52],
  fix: "safe",
  docs: {
    what: "`lr=` or `decay=` is passed to a Keras optimizer.",
    why: "Keras 2.11 and later ignore `lr` (Adam goes on with 0.001, whatever is asked for) and stop at `decay`. Keras 3 has removed both. With `lr` the program stops: `ValueError: Argument(s) not recognized: {'lr': 0.001}`; the argument is called `learning_rate` now. `decay` is ignored with a warning, so that the learning rate stays where it starts; a learning rate schedule does what it did.",
    bad: `import keras
optimizer = keras.optimizers.Adam(lr=0.001)
`,
    good: `import keras
optimizer = keras.optimizers.Adam(learning_rate=0.001)
`,
    fine: "With a Keras before 2.11 in force (a setting, a flag or a project file says so) the old names are right and nothing is reported.",
    fixSafety:
      "Renaming `lr` is safe for Keras 2.3 and later. Older versions know only `lr`; where the version in force is not known the fix is therefore marked unsafe.",
    references: ["https://keras.io/api/optimizers/"],
  },
  check(facts, report) {
    const inForce = kerasInForce(facts.settings);
    const major = inForce?.[0] ?? null;
    if ((inForce && major === 2 && inForce[1] < 11) || (major !== null && major < 2) || facts.generation.generation === "tf1") return;
    const isOfKeras2 = facts.generation.because.some(({ text }) => text.endsWith("exists only up to Keras 2"));
    const severity = major === null ? (isOfKeras2 ? "hint" : "warning") : "error";
    for (const call of facts.calls) {
      if (!/^keras\.optimizers\.[A-Z]\w*$/.test(call.qualifiedName)) continue;
      for (const { keyword } of call.arguments) {
        const name = keyword && facts.text.slice(keyword.span.start, keyword.span.end);
        if (!keyword || (name !== "lr" && name !== "decay")) continue;
        const unless = major === null ? ", and the version in force is not known" : "";
        if (major === 2) {
          report({ place: keyword, ...inLaterKeras2(name, keyword.span) });
          continue;
        }
        report(
          name === "lr"
            ? {
                place: keyword,
                severity,
                message: `\`lr=\` was removed in Keras 3${unless}`,
                explanation: `Keras ${facts.settings.kerasVersion ?? "3"} stops here with \`ValueError: Argument(s) not recognized: {'lr': …}\`. The argument is called \`learning_rate\` since Keras 2.3.`,
                fix: {
                  title: "Rename `lr` to `learning_rate`",
                  applicability: isRenameSafe(major, facts.generation.generation) ? "safe" : "unsafe",
                  edits: [{ span: keyword.span, newText: "learning_rate" }],
                },
                fixAllTitle: "Rename every `lr` to `learning_rate`",
              }
            : {
                place: keyword,
                severity: severity === "error" ? "warning" : severity,
                message: `\`decay=\` is ignored by Keras 3${unless}`,
                explanation:
                  "Keras 3 warns and trains on with a constant learning rate. Pass a schedule as the learning rate instead, e.g. `keras.optimizers.schedules.InverseTimeDecay`.",
              },
        );
      }
    }
  },
};

/** What Keras 2.11 to 2.15 and tf_keras do: measured with tf_keras 2.21. */
function inLaterKeras2(name: "lr" | "decay", span: Span): Omit<Finding, "place"> {
  if (name === "decay") {
    return {
      severity: "error",
      message: "`decay=` stops the program: this Keras does not know it any more",
      explanation:
        "Since Keras 2.11: `ValueError: decay is deprecated in the new Keras optimizer`. Pass a schedule as the learning rate instead, or take the optimizer from `keras.optimizers.legacy`.",
    };
  }
  return {
    severity: "error",
    message: "`lr=` is ignored: the optimizer goes on with its default rate",
    explanation: "Since Keras 2.11 the argument is dropped with no more than a line in the log. It is called `learning_rate`.",
    fix: { title: "Rename `lr` to `learning_rate`", applicability: "unsafe", edits: [{ span, newText: "learning_rate" }] },
    fixAllTitle: "Rename every `lr` to `learning_rate`",
  };
}

/** Keras's major and minor version as far as the settings tell; TensorFlow brings Keras 3 from 2.16 on. */
function kerasInForce({ kerasVersion, tensorflowVersion }: AnalysisSettings): readonly [major: number, minor: number] | null {
  const [major, minor = 0] = (kerasVersion ?? tensorflowVersion ?? "").split(".").map(Number);
  if (!major) return null;
  if (kerasVersion !== null) return [major, minor];
  // Until 2.15 TensorFlow's Keras has TensorFlow's version.
  return major > 2 || (major === 2 && minor >= 16) ? [3, 0] : [2, minor];
}

/** Keras 2.2 knows `lr` only: the new name is safe where a later Keras is proven. */
function isRenameSafe(major: number | null, generation: Generation | null): boolean {
  return major !== null || generation === "tf2" || generation === "keras3";
}

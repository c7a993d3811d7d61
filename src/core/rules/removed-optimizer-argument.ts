import type { Rule } from "./rule.ts";

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
    why: "Keras 3 has removed both: the program stops with `ValueError: Argument(s) not recognized: {'lr': 0.001}`. `lr` is now `learning_rate`; `decay` became a learning rate schedule.",
    bad: `import keras
optimizer = keras.optimizers.Adam(lr=0.001)
`,
    good: `import keras
optimizer = keras.optimizers.Adam(learning_rate=0.001)
`,
    fine: "With a Keras 2 in force (a setting, a flag or a project file says so) the old names are right and nothing is reported.",
    fixSafety:
      "Renaming `lr` is safe for Keras 2.3 and later. Older versions know only `lr`; where the version in force is not known the fix is therefore marked unsafe.",
    references: ["https://keras.io/api/optimizers/"],
  },
  check(facts, report) {
    const version = facts.settings.kerasVersion;
    const major = Number.parseInt(version ?? "", 10);
    if (major < 3 || facts.generation.generation === "tf1") return;
    for (const call of facts.calls) {
      if (!/^keras\.optimizers\.[A-Z]\w*$/.test(call.qualifiedName) || call.qualifiedName.includes("legacy")) continue;
      for (const { keyword } of call.arguments) {
        const name = keyword && facts.text.slice(keyword.span.start, keyword.span.end);
        if (!keyword || (name !== "lr" && name !== "decay")) continue;
        report({
          place: keyword,
          severity: major >= 3 ? "error" : "warning",
          message: `\`${name}=\` was removed in Keras 3${major >= 3 ? "" : ", and the version in force is not known"}`,
          explanation:
            name === "lr"
              ? `Keras ${version ?? "3"} stops here with \`ValueError: Argument(s) not recognized: {'lr': …}\`. The argument is called \`learning_rate\` since Keras 2.3.`
              : "Keras 3 does not know `decay`. Pass a schedule as the learning rate instead, e.g. `keras.optimizers.schedules.InverseTimeDecay`.",
          ...(name === "lr"
            ? {
                fix: {
                  title: "Rename `lr` to `learning_rate`",
                  applicability: major >= 3 ? ("safe" as const) : ("unsafe" as const),
                  edits: [{ span: keyword.span, newText: "learning_rate" }],
                },
              }
            : {}),
        });
      }
    }
  },
};

import type { Rule } from "./rule.ts";
import { writtenForKeras3 } from "./versions-in-force.ts";

export const positionalMetrics: Rule = {
  code: "KP816",
  name: "positional-metrics",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [22],
  fix: "safe",
  docs: {
    what: "Metrics are the third positional argument of `compile`, which is `loss_weights` in Keras 3.",
    why: "Keras 2 had `compile(optimizer, loss, metrics)`. Keras 3 takes the third for weights of the losses, multiplies the loss by a text, and stops.",
    bad: `import keras
from keras import ops
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam", "mse", ["mae"])
`,
    good: `import keras
from keras import ops
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam", "mse", metrics=["mae"])
`,
    fine: "Programs for Keras 2.",
    fixSafety: "Safe: the argument gets the name that it is meant for.",
    references: ["https://keras.io/api/models/model_training_apis/#compile-method"],
  },
  check(facts, report) {
    if (!writtenForKeras3(facts)) return;
    for (const { compile } of facts.flow.models) {
      const given = compile?.arguments.get("loss_weights") ?? compile?.arguments.get("metrics");
      const { plain } = given?.value ?? {};
      const isText = (value: unknown) => typeof value === "string";
      if (!given || given.isKeyword || !(isText(plain) || (Array.isArray(plain) && plain.length > 0 && plain.every(isText)))) continue;
      report({
        place: given.place,
        message: "The third argument of `compile` is `loss_weights` in Keras 3, not `metrics`",
        explanation: "Name it: `metrics=[…]`.",
        ...(given.place.path === facts.path && facts.text.charAt(given.place.span.start - 1) !== "*"
          ? {
              fix: {
                title: "Name the argument `metrics`",
                applicability: "safe" as const,
                edits: [{ span: { start: given.place.span.start, end: given.place.span.start }, newText: "metrics=" }],
              },
            }
          : {}),
      });
    }
  },
};

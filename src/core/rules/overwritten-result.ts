import type { Span } from "../text/span.ts";
import type { Rule } from "./rule.ts";

export const overwrittenResult: Rule = {
  code: "KP626",
  name: "overwritten-result",
  category: "shapes and wiring",
  severity: "warning",
  since: "0.2.0",
  catalogue: [81],
  fix: "none",
  yieldsTo: ["missing-argument"],
  docs: {
    what: "What a layer gives is assigned to a name that gets another value before anything reads it: the layer is not part of the model.",
    why: "In the functional API a layer belongs to a model only if its output goes on. Where the next line is applied to an older tensor again, the layer between is left out without a word.",
    bad: `from tensorflow import keras
inputs = keras.Input((28, 28, 1))
x = keras.layers.Conv2D(16, 3, activation="relu")(inputs)
x = keras.layers.Conv2D(32, 3, activation="relu")(inputs)
outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(x))
model = keras.Model(inputs, outputs)
`,
    good: `from tensorflow import keras
inputs = keras.Input((28, 28, 1))
x = keras.layers.Conv2D(16, 3, activation="relu")(inputs)
x = keras.layers.Conv2D(32, 3, activation="relu")(x)
outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(x))
model = keras.Model(inputs, outputs)
`,
    fine: "Results that something reads in between, and layers or models of the program's own, which may be called to build them.",
    fixSafety: "No fix: which of the tensors is meant is for the author to say.",
    references: ["https://keras.io/guides/functional_api/"],
  },
  check(facts, report) {
    const told = new Set<number>();
    for (const { layer, inputs, place } of facts.flow.layerCalls) {
      if (layer.isOwn || layer.isModel || !place || place.path !== facts.path || !inputs.some(({ kind }) => kind === "tensor")) continue;
      const assignment = facts.statements.assignmentOf(place.span);
      const next = assignment && facts.statements.overwriting(assignment);
      const taken = next && facts.flow.layerCalls.find((call) => call.place && sameSpan(call.place.span, next.value.span));
      // A notebook's next cell may show another way.
      if (!next || !taken || taken.layer.isOwn || taken.place?.cell !== place.cell || told.has(next.span.start)) continue;
      told.add(next.span.start);
      const name = facts.text.slice(assignment.span.start, assignment.value.span.start).replace(/[\s=]+$/, "");
      report({
        place: facts.place(next.value.span),
        message: `This does not take what \`${layer.type}\` gives: that layer is left out`,
        explanation: `\`${name}\` held the result of \`${layer.type}\` and gets another value here, before anything has read it.`,
        related: [{ place, message: "Nothing takes this result" }],
      });
    }
  },
};

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

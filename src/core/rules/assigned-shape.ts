import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { givenWeights } from "./given-weights.ts";
import type { Rule } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

const assignments: ReadonlySet<string> = new Set(["tensorflow.assign", "tensorflow.assign_add", "tensorflow.assign_sub"]);

export const assignedShape: Rule = {
  code: "KP620",
  name: "assigned-shape",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [84],
  fix: "none",
  docs: {
    what: "A variable is assigned a value of another shape, or shared under another shape than it has; a layer is given weights of other shapes.",
    why: "A variable keeps its shape: `ValueError: Cannot assign value to variable: Shape mismatch`.",
    bad: `import tensorflow as tf
weights = tf.Variable(tf.zeros([3, 4]))
weights.assign(tf.ones([4, 3]))
`,
    good: `import tensorflow as tf
weights = tf.Variable(tf.zeros([4, 3]))
weights.assign(tf.ones([4, 3]))
`,
    fine: "Variables whose shape is left open, and `validate_shape=False`.",
    fixSafety: "No fix: the variable or the value may be the wrong one.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/Variable#assign"],
  },
  check(facts, report) {
    const check = (variable: ValueFact | undefined, value: ValueFact | undefined, place: Place | null) => {
      const [a, b] = [variable?.shape, value?.shape];
      if (variable?.type !== "variable" || !a || !b || !value || !place || facts.statements.isGuarded(place.span)) return;
      if (variable.arguments.has("shape") && variable.arguments.has("initial_value")) return;
      if (a.length === b.length && !a.some((size, i) => differ(size, b[i]))) return;
      report({
        place,
        message: `A value of shape ${shapeText(b)} is assigned to a variable of shape ${shapeText(a)}`,
        explanation: "A variable keeps the shape that it was made with.",
        related: shapesAt([variable, value]),
      });
    };
    for (const { kind, place, shapes, asked } of facts.flow.misfits) {
      const [own] = shapes;
      if (kind !== "reuse" || !own || facts.statements.isGuarded(place.span)) continue;
      report({
        place,
        message: `The variable that is shared here is ${shapeText(own)}, not ${shapeText(asked)}`,
        explanation:
          "`tf.get_variable` gives the variable of that name, where its scope is reused, and checks that it has the shape that is asked for.",
      });
    }
    for (const { kind, subject, value, place } of facts.flow.notes) if (kind === "assign") check(subject, value ?? undefined, place);
    for (const site of givenWeights(facts)) report(site);
    for (const call of facts.flow.calls) {
      if (!assignments.has(call.name)) continue;
      const { arguments: given } = call;
      if (given.has("validate_shape")) continue;
      check(given.get("ref")?.value, given.get("value")?.value, given.get("value")?.place ?? null);
    }
  },
};

import type { CallFact, Fix } from "../analysis.ts";
import { runsEagerly } from "./graph-mode.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { sourceAt, unsafeFix } from "./source-edits.ts";

const makesGraphs = /* @__PURE__ */ nameTest(/enable_eager|enable_v2_behavior|tensorflow\.function$|defun/);
const controls = /* @__PURE__ */ nameTest(/control_dependencies/);
const assigns = /* @__PURE__ */ nameTest(/^tensorflow\.(assign|assign_add|assign_sub|scatter_update|scatter_add|scatter_sub)$/);

export const discardedAssignment: Rule = {
  code: "KP613",
  name: "discarded-assignment",
  category: "shapes and wiring",
  severity: "warning",
  since: "0.2.0",
  catalogue: [84],
  fix: "unsafe",
  docs: {
    what: "The result of an assignment in a graph, or of `TensorArray.write`, is thrown away.",
    why: "In a graph `tf.assign` changes nothing when it is called: it makes an operation that has to be run. `TensorArray.write` gives a new array that holds the value; the old one does not.",
    bad: `import tensorflow as tf
squares = tf.TensorArray(tf.float32, size=3)
for i in range(3):
    squares.write(i, float(i * i))
print(squares.stack())
`,
    good: `import tensorflow as tf
squares = tf.TensorArray(tf.float32, size=3)
for i in range(3):
    squares = squares.write(i, float(i * i))
print(squares.stack())
`,
    fine: "Programs that run eagerly, where an assignment takes effect at once; assignments under `control_dependencies`, or in a function that TensorFlow traces.",
    fixSafety: "Unsafe: it is offered for `TensorArray.write` only; an assignment has to be run by a session.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/assign"],
  },
  check(facts, report) {
    const isEager = facts.generation.generation !== "tf1" || facts.flow.calls.some(({ name }) => makesGraphs(name));
    const isControlled = facts.flow.calls.some(({ name }) => controls(name));
    for (const { kind, subject, place } of isControlled || runsEagerly(facts) ? [] : facts.flow.notes) {
      if (kind !== "assign" || subject.type !== "variable" || place.path !== facts.path || !facts.statements.isDiscarded(place.span))
        continue;
      report({ place, message: "This assignment is never run", explanation: inGraph });
    }
    for (const call of facts.calls) {
      const isAssignment = !isEager && !isControlled && assigns(call.canonicalName);
      const isWrite = call.canonicalName === "tensorflow.TensorArray.write";
      if ((!isAssignment && !isWrite) || !facts.statements.isDiscarded(call.place.span)) continue;
      report({
        place: call.place,
        message: isWrite ? "The array with the new value is thrown away" : "This assignment is never run",
        explanation: isWrite ? "Write `array = array.write(index, value)`." : inGraph,
        ...(isWrite ? keptArray(facts, call) : {}),
      });
    }
  },
};

const inGraph = "In a graph it only makes an operation. Keep it, and run it with the session.";

function keptArray(facts: RuleFacts, { callee, place }: CallFact): { readonly fix?: Omit<Fix, "scope"> } {
  const array = /^(\w+)\.write$/.exec(sourceAt(facts, callee) ?? "")?.[1];
  const { start } = place.span;
  return unsafeFix("Keep the new array", array ? { span: { start, end: start }, newText: `${array} = ` } : null);
}

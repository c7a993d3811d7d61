import type { NoteFact, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { addArgument } from "./source-edits.ts";

export const tapeUsedTwice: Rule = {
  code: "KP708",
  name: "tape-used-twice",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [93],
  fix: "safe",
  docs: {
    what: "A `GradientTape` that is not persistent is asked for gradients a second time.",
    why: "It forgets what it has recorded with the first call: `RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients`.",
    bad: `import tensorflow as tf
first, second = tf.Variable(1.0), tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = first * first + second
print(tape.gradient(loss, first))
print(tape.gradient(loss, second))
`,
    good: `import tensorflow as tf
first, second = tf.Variable(1.0), tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    loss = first * first + second
print(tape.gradient(loss, first))
print(tape.gradient(loss, second))
`,
    fine: "Persistent tapes, and a tape of its own for each call. One call with a list of all variables is best.",
    fixSafety: "Safe: a persistent tape records the same; it keeps it longer in memory.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/GradientTape"],
  },
  check(facts, report) {
    const first = new Map<ValueFact, NoteFact>();
    for (const note of facts.flow.notes) {
      const { kind, subject, place } = note;
      if (kind !== "gradient" || subject.type !== "tensorflow.GradientTape" || facts.statements.isGuarded(place.span)) continue;
      const persistent = subject.arguments.get("persistent") ?? subject.arguments.get("0");
      const earlier = first.get(subject);
      if (!earlier) first.set(subject, note);
      // Two branches of one condition are two calls of which one is made.
      else if (
        !persistent &&
        (earlier.place.span.start === place.span.start
          ? isRepeated(facts, place, subject.place)
          : !facts.statements.areAlternatives(earlier.place.span, place.span))
      ) {
        const edit = subject.place && addArgument(facts, subject.place, "persistent=True");
        report({
          place,
          message: "This tape has been used already: it can give gradients once",
          explanation: "Ask for all gradients in one call, or make the tape with `persistent=True`.",
          related: earlier.place.span.start === place.span.start ? [] : [{ place: earlier.place, message: "Used first here" }],
          ...(edit ? { fix: { title: "Make the tape persistent", applicability: "safe" as const, edits: [edit] } } : {}),
        });
      }
    }
  },
};

/** Whether a call stands in a loop, without a condition, and what it is called on is made before the loop. */
function isRepeated({ statements }: RuleFacts, call: Place, made: Place | null): boolean {
  const loop = statements.loopAround(call.span);
  return loop !== null && made?.path === call.path && made.span.end <= loop.start && !statements.isConditional(call.span);
}

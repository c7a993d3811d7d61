import type { EventFact } from "../model/flow/flow.ts";
import type { Place, Span } from "../text/span.ts";
import { runsEagerly } from "./graph-mode.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export const graphGrowsInLoop: Rule = {
  code: "KP703",
  name: "graph-grows-in-loop",
  category: "graph and eager",
  severity: "warning",
  since: "0.2.0",
  catalogue: [87],
  fix: "none",
  docs: {
    what: "Operations of the graph are made inside of the loop that trains.",
    why: "In TensorFlow 1 a call such as `tf.reduce_mean(…)` computes nothing, it adds an operation to the graph. In a training loop the graph grows with every step: each `session.run` gets slower, and memory runs out.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 4])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 3)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(1000):
        predicted = tf.argmax(logits, 1)
        print(session.run(predicted, {inputs: [[0.0, 0.0, 0.0, step]]}))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 4])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 3)
predicted = tf.argmax(logits, 1)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(1000):
        print(session.run(predicted, {inputs: [[0.0, 0.0, 0.0, step]]}))
`,
    fine: "Loops that build a model for each of several settings: they make variables or layers, or sessions of their own. Programs that run eagerly.",
    fixSafety: "No fix: the operations have to be made before the loop.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/Graph#finalize"],
  },
  check(facts, report) {
    const { flow, statements } = facts;
    if (runsEagerly(facts)) return;
    const runs = flow.events.filter(({ kind, place }) => kind === "run" && place.path === facts.path);
    if (runs.length === 0) return;
    const told = new Set<number>();
    for (const tensor of flow.tensors) {
      const { place } = tensor;
      const loop =
        place && place.path === facts.path && tensor.type !== "variable" && !tensor.layerCall && tensor.inputs.length > 0
          ? statements.loopAround(place.span)
          : null;
      if (!loop || !place || told.has(loop.start) || !runs.some((run) => isWithin(run.place.span, loop))) continue;
      // A loop that builds whole models runs each of them.
      const builds = (at: Place | null) => at !== null && at.path === facts.path && isWithin(at.span, loop);
      if (flow.tensors.some(({ type, layerCall, place: at }) => (type === "variable" || type === "placeholder" || layerCall) && builds(at)))
        continue;
      if (flow.calls.some(({ name, place: at }) => /Session$|Graph$|reset_default_graph|minimize$/.test(name) && builds(at))) continue;
      // `x * 2` of a fed array is no tensor; only what a call or an operator on tensors of the graph makes counts.
      told.add(loop.start);
      report({
        place,
        message: "The graph grows with every step: this operation is made inside of the loop",
        explanation: `\`${tensor.type}\` adds an operation to the graph each time. Make it before the loop, and run it in the loop.`,
      });
    }
    for (const place of madeInFunctions(facts, runs))
      report({
        place,
        message: "The graph grows with every step: this operation is made anew whenever the function is called",
        explanation: "The function is called in a loop, and makes what it runs. Make the operation once, before the loop.",
      });
    for (const { loss, place } of flow.trainings) {
      const isCall = flow.calls.some((call) => /Optimizer\.minimize$/.test(call.name) && call.place.span.start === place?.span.start);
      const loop = isCall && place?.path === facts.path ? statements.loopAround(place.span) : null;
      const isOutside = loss.place?.path === facts.path && !isWithin(loss.place.span, loop ?? loss.place.span);
      if (!loop || !place || !isOutside || !runs.some((run) => isWithin(run.place.span, loop))) continue;
      report({
        place,
        message: "The graph grows with every step: the training operation is made inside of the loop",
        explanation:
          "`minimize` adds gradients and updates to the graph each time. Call it before the loop, and run what it gives in the loop.",
      });
    }
  },
};

/** Operations that a function makes to run them at once, where it is called in a loop and the session is made outside of all functions and loops. */
function madeInFunctions({ flow, statements, path }: RuleFacts, runs: readonly EventFact[]): readonly Place[] {
  const makers = flow.calls.filter(({ name }) => makesGraphs(name));
  if (makers.length === 0 || makers.some(({ place }) => place.path !== path || !statements.isTopLevel(place.span))) return [];
  return runs.flatMap(({ subject, place, isInLoop }) => {
    const made = subject.place;
    if (!isInLoop || subject.kind !== "tensor" || subject.layerCall || subject.inputs.length === 0 || made?.path !== path) return [];
    if (statements.isTopLevel(place.span) || statements.loopAround(place.span)) return [];
    if (!isWithin(made.span, place.span) && !statements.areInSequence(made.span, place.span)) return [];
    return subject.type === "variable" ? [] : [made];
  });
}

const makesGraphs = /* @__PURE__ */ nameTest(/^tensorflow\.(Session|InteractiveSession|Graph|reset_default_graph|train\.\w+Session)$/);

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

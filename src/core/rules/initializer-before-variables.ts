import type { Place } from "../text/span.ts";
import type { Rule } from "./rule.ts";

export const initializerBeforeVariables: Rule = {
  code: "KP701",
  name: "initializer-before-variables",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [85],
  fix: "none",
  docs: {
    what: "The operation that initialises all variables is made before the last of them.",
    why: "`tf.global_variables_initializer()` collects the variables that exist when it is called. What is made later, an optimizer's slots included, stays without a value: `FailedPreconditionError: Attempting to use uninitialized value`.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 4])
targets = tf.placeholder(tf.float32, [None, 1])
init = tf.global_variables_initializer()
output = tf.layers.dense(inputs, 1)
loss = tf.losses.mean_squared_error(targets, output)
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    session.run(init)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 4])
targets = tf.placeholder(tf.float32, [None, 1])
output = tf.layers.dense(inputs, 1)
loss = tf.losses.mean_squared_error(targets, output)
train = tf.train.AdamOptimizer().minimize(loss)
init = tf.global_variables_initializer()
with tf.Session() as session:
    session.run(init)
`,
    fine: "Programs that initialise several times, and variables that another function makes, of which the order is not known.",
    fixSafety: "No fix: the line has to be moved down.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/global_variables_initializer"],
  },
  check(facts, report) {
    const inits = facts.flow.calls.filter(({ name }) =>
      /^tensorflow\.(global_variables_initializer|initialize_all_variables|report_uninitialized_variables)$/.test(name),
    );
    const [init] = inits;
    if (inits.length !== 1 || !init || init.place.path !== facts.path || facts.statements.loopAround(init.place.span)) return;
    const isTopLevel = facts.statements.isTopLevel(init.place.span);
    const isLate = (place: Place | null) =>
      place !== null &&
      place.path === facts.path &&
      (isTopLevel
        ? place.span.start > init.place.span.end && facts.statements.isTopLevel(place.span)
        : facts.statements.areInSequence(init.place.span, place.span));
    const variable = facts.flow.tensors.find(({ type, place }) => type === "variable" && isLate(place))?.place;
    const layer = facts.flow.layerCalls.find(
      ({ layer: { type, isOwn, isModel }, place, inputs }) =>
        /^(Dense|Conv\dD)$/.test(type) && !isOwn && !isModel && isLate(place) && inputs.some(({ kind }) => kind === "tensor"),
    )?.place;
    const slots = facts.flow.calls.find(
      ({ name, place }) =>
        /\.(Adam|RMSProp|Momentum|Adagrad|Adadelta|Ftrl)Optimizer\.(minimize|apply_gradients)$/.test(name) && isLate(place),
    )?.place;
    const [late, what] = variable
      ? [variable, "This variable"]
      : layer
        ? [layer, "This layer's weights"]
        : slots
          ? [slots, "The optimizer's slots"]
          : [null, ""];
    // A graph of its own may begin below.
    if (
      !late ||
      facts.flow.calls.some(
        ({ name, place }) =>
          /reset_default_graph|Graph$|assign|Saver\.restore$|variables_initializer$|initialize_(all_)?variables$/.test(name) &&
          (isTopLevel ? place.span.start > init.place.span.end : place.span.start !== init.place.span.start),
      )
    )
      return;
    report({
      place: init.place,
      message: `Made too early: ${what.charAt(0).toLowerCase()}${what.slice(1)} ${what.endsWith("s") ? "come" : "comes"} later and stay${what.endsWith("s") ? "" : "s"} without a value`,
      explanation:
        "`global_variables_initializer()` knows only the variables that exist when it is called. Move it below the training operation.",
      related: [{ place: late, message: `${what} come${what.endsWith("s") ? "" : "s"} later` }],
    });
  },
};

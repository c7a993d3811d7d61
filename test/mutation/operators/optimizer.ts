import { hiddenLayers, trainingCalls } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, type Call, named, removeArgument, replaceWith, setArgument, statementOf, textOf } from "../subject.ts";

const adaptive = /^(keras\.optimizers\.(Adam|AdamW|RMSprop)|tensorflow\.train\.(Adam|RMSProp)Optimizer)$/;
const plain = /^(keras\.optimizers\.SGD|tensorflow\.train\.GradientDescentOptimizer)$/;

function rateOf(call: Call) {
  return argument(call, "learning_rate", 0) ?? argument(call, "lr");
}

const rate = (name: string, pattern: RegExp, value: string): Operator => ({
  name,
  catalogue: [51],
  rules: ["learning-rate-range"],
  mutations: (subject) =>
    named(subject, pattern).flatMap((call): Mutation[] => {
      const given = rateOf(call);
      // A schedule is no number.
      return given && !/^(rate|learning_rate)$/.test(textOf(subject, given.value)) ? [{ edits: [replaceWith(given.value, value)] }] : [];
    }),
});

const constantRate: Operator = {
  name: "a large learning rate in a constant",
  catalogue: [51],
  rules: ["learning-rate-range"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (
        node.kind !== "Assign" ||
        node.value.kind !== "Number" ||
        !/^(learning_rate|LEARNING_RATE)$/.test(textOf(subject, node.targets[0] ?? node))
      )
        return [];
      return [
        {
          edits: [replaceWith(node.value, "100.0")],
          also: subject.everywhere.filter(({ name }) => /ptimizers?\./.test(name) || /Optimizer$/.test(name)).map((call) => call.node),
        },
      ];
    }),
};

const removedArgument = (name: string, text: string): Operator => ({
  name,
  catalogue: [52],
  rules: ["removed-optimizer-argument", "renamed-argument"],
  mutations: (subject) =>
    /^(keras-3|tf-keras-2\.21)$/.test(subject.software)
      ? named(subject, /^keras\.optimizers\.(Adam|AdamW|RMSprop|SGD)$/).flatMap((call): Mutation[] => {
          const given = argument(call, "learning_rate", 0);
          if (!given) return [];
          return [
            {
              edits: [
                text === "lr" ? replaceWith(given, `lr=${textOf(subject, given.value)}`) : setArgument(subject, call, "decay", "1e-6"),
              ],
            },
          ];
        })
      : [],
});

const stepNotPassed: Operator = {
  name: "the step of a decaying rate is not given to minimize",
  catalogue: [54],
  rules: ["schedule-never-advances"],
  mutations: (subject) =>
    subject.calls.some(({ name }) => /exponential_decay$/.test(name))
      ? named(subject, /^\.minimize$/).flatMap((call): Mutation[] => {
          const given = argument(call, "global_step");
          return given
            ? [{ edits: [removeArgument(subject, call, given)], also: named(subject, /exponential_decay$/).map(({ node }) => node) }]
            : [];
        })
      : [],
};

const regularizationIgnored: Operator = {
  name: "regularisation losses are not added",
  catalogue: [56],
  rules: ["regularization-ignored"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "Assign") return [];
      const regularized = [...hiddenLayers(subject), ...named(subject, /^slim\.l2_regularizer|l2_regularizer$/)].map((site) => site.node);
      const also = [...regularized, ...named(subject, /^\.minimize$/).map((call) => call.node)];
      if (node.value.kind === "Binary" && /get_regularization_loss\(\)$/.test(textOf(subject, node.value))) {
        return [{ edits: [replaceWith(node.value, textOf(subject, node.value.left))], also }];
      }
      if (!/get_total_loss\(\)$/.test(textOf(subject, node.value))) return [];
      const text = textOf(subject, node.value).replace("get_total_loss()", "get_total_loss(add_regularization_losses=False)");
      return [{ edits: [replaceWith(node.value, text)], also }];
    }),
};

/** tf_keras still wraps such an optimizer, Keras 2.2 and 3 do not take it. */
const graphOptimizer: Operator = {
  name: "compile with an optimizer of tf.train",
  catalogue: [59, 90],
  rules: ["graph-optimizer-in-compile", "removed-name"],
  mutations: (subject) =>
    subject.software !== "keras-3"
      ? []
      : named(subject, /^\.compile$/).flatMap((call): Mutation[] => {
          const given = argument(call, "optimizer");
          const imported = { span: { start: 0, end: 0 }, newText: "import tensorflow.compat.v1 as graph_tf\n" };
          return given ? [{ edits: [imported, replaceWith(given.value, "graph_tf.train.AdamOptimizer(0.001)")] }] : [];
        }),
};

const sharedOptimizer: Operator = {
  name: "two models compiled with one optimizer",
  catalogue: [101],
  rules: ["shared-optimizer"],
  mutations: (subject) => {
    const compiles = named(subject, /^\.compile$/);
    const [first, second] = compiles;
    const [one, two] = [first && argument(first, "optimizer"), second && argument(second, "optimizer")];
    // Keras 2.2 makes the optimizer's variables anew for each model.
    if (subject.software === "keras-2.2" || compiles.length !== 2 || !first || !one || !two) return [];
    const { start } = statementOf(subject, first.node).span;
    const made = { span: { start, end: start }, newText: `shared = ${textOf(subject, one.value)}\n` };
    return [{ edits: [made, replaceWith(one.value, "shared"), replaceWith(two.value, "shared")] }];
  },
};

const largeBatch: Operator = {
  name: "no batch is ever complete, and the rest is dropped",
  catalogue: [61],
  rules: ["batch-larger-than-data"],
  mutations: (subject) =>
    named(subject, /^\.batch$/).flatMap((call): Mutation[] => {
      const given = argument(call, "batch_size", 0);
      return given ? [{ edits: [replaceWith(given.value, "100000, drop_remainder=True")], also: trainingCalls(subject) }] : [];
    }),
};

export const optimizerOperators: readonly Operator[] = [
  rate("a learning rate of 1 for Adam or RMSProp", adaptive, "1.0"),
  rate("a learning rate of 0", adaptive, "0.0"),
  rate("a negative learning rate", adaptive, "-0.001"),
  rate("a learning rate of 50 for plain gradient descent", plain, "50.0"),
  rate("a negative rate for plain gradient descent", plain, "-0.1"),
  constantRate,
  removedArgument("lr for learning_rate", "lr"),
  removedArgument("decay of an optimizer", "decay"),
  stepNotPassed,
  regularizationIgnored,
  graphOptimizer,
  sharedOptimizer,
  largeBatch,
];

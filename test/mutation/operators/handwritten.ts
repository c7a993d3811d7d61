import type { Mutation, Operator } from "../operator.ts";
import {
  argument,
  named,
  removeArgument,
  replaceWith,
  type Subject,
  setArgument,
  statementOf,
  tensorflowName,
  textOf,
} from "../subject.ts";

const softmaxLoss = /^tensorflow\.nn\.softmax_cross_entropy_with_logits(_v2)?$/;

/** `reduce_mean(softmax_cross_entropy…)` written by hand, from `scores`. */
const byHand = (name: string, catalogue: number[], rules: string[], scores: (tf: string, logits: string) => string): Operator => ({
  name,
  catalogue,
  rules,
  mutations: (subject) =>
    named(subject, softmaxLoss).flatMap((call): Mutation[] => {
      const [labels, logits, tf] = [argument(call, "labels"), argument(call, "logits"), tensorflowName(subject)];
      if (!labels || !logits || tf === null) return [];
      const text = `-${tf}.reduce_sum(${textOf(subject, labels.value)} * ${scores(tf, textOf(subject, logits.value))}, 1)`;
      return [{ edits: [replaceWith(call.node, text)] }];
    }),
});

const negated: Operator = {
  name: "the negated loss is minimised",
  catalogue: [38],
  rules: ["loss-sign", "loss-outside-tape"],
  mutations: (subject) => [
    ...named(subject, /^\.minimize$/).flatMap((call): Mutation[] => {
      const loss = argument(call, "loss", 0);
      return loss && /loss|cost|cross_entropy/.test(textOf(subject, loss.value))
        ? [{ edits: [replaceWith(loss.value, `-${textOf(subject, loss.value)}`)] }]
        : [];
    }),
    ...named(subject, /^\.gradient$/).flatMap((call): Mutation[] => {
      const loss = argument(call, "target", 0);
      return loss ? [{ edits: [replaceWith(loss.value, `-${textOf(subject, loss.value)}`)] }] : [];
    }),
  ],
};

const summed: Operator = {
  name: "the loss is summed over the batch",
  catalogue: [31],
  rules: ["loss-summed-over-batch"],
  mutations(subject) {
    if (!subject.calls.some(({ name }) => /\.GradientDescentOptimizer$|^keras\.optimizers\.SGD$/.test(name))) return [];
    return named(subject, /^tensorflow\.reduce_mean$/).flatMap((call): Mutation[] => {
      const inner = call.node.arguments[0];
      if (!inner || !/cross_entropy|xentropy/.test(textOf(subject, inner))) return [];
      return [
        {
          edits: [replaceWith(call.node.callee, textOf(subject, call.node.callee).replace("mean", "sum"))],
          also: named(subject, /^\.minimize$/).map(({ node }) => node),
        },
      ];
    });
  },
};

const argmaxAxis = (name: string, axis: string | null): Operator => ({
  name,
  catalogue: [35],
  rules: ["argmax-axis"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.argmax$/).flatMap((call): Mutation[] => {
      const given = argument(call, "axis", 1);
      if (!given || !/^(1|-1)$/.test(textOf(subject, given.value))) return [];
      return [{ edits: [axis === null ? removeArgument(subject, call, given) : replaceWith(given.value, axis)] }];
    }),
});

const softmaxAxis: Operator = {
  name: "softmax over the batch",
  catalogue: [33],
  rules: ["softmax-over-batch"],
  mutations: (subject) => [
    ...named(subject, /^tensorflow\.nn\.softmax$/).map((call) => ({ edits: [setArgument(subject, call, "axis", "0")] })),
    ...named(subject, /^keras\.layers\.Softmax$/).map((call) => ({ edits: [setArgument(subject, call, "axis", "0")] })),
    ...named(subject, softmaxLoss)
      .filter(({ name }) => /v2$/.test(name))
      .map((call) => ({ edits: [setArgument(subject, call, "axis", "0")] })),
  ],
};

/** Labels lose the axis that makes them a column, while the prediction keeps it. */
const broadcast: Operator = {
  name: "labels are a row, predictions a column",
  catalogue: [34],
  rules: ["broadcast-difference", "fed-shape"],
  mutations: (subject) => {
    if (
      !subject.nodes.some(
        (node) => node.kind === "Binary" && node.operator === "-" && /^(price|predicted) - |^network/.test(textOf(subject, node)),
      )
    )
      return [];
    return named(subject, /^\.reshape$/).flatMap(({ node }): Mutation[] => {
      if (!/^\(-1, 1\)$/.test(subject.text.slice(node.callee.span.end, node.span.end))) return [];
      const object = node.callee.kind === "Attribute" ? textOf(subject, node.callee.object) : null;
      if (object === null || !/y_train|y_test/.test(object)) return [];
      const uses = named(subject, /^tensorflow\.square$|^tensorflow\.abs$|^\.run$/).map((call) => call.node);
      return [{ edits: [replaceWith(node, object)], also: uses }];
    });
  },
};

/** The label placeholder loses its column. */
const broadcastPlaceholder: Operator = {
  name: "the label placeholder is a row, the prediction a column",
  catalogue: [34, 77],
  rules: ["broadcast-difference", "fed-shape", "loss-operand-shapes"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.placeholder$/).flatMap((call): Mutation[] => {
      const shape = argument(call, "shape", 1);
      if (!shape || textOf(subject, shape.value) !== "[None, 1]") return [];
      return [{ edits: [replaceWith(shape.value, "[None]")], also: lossPlaces(subject) }];
    }),
};

function lossPlaces(subject: Subject) {
  return named(subject, /^tensorflow\.square$|cross_entropy|^\.run$/).map(({ node }) => node);
}

const rootWithoutGuard: Operator = {
  name: "a root without a guard at zero",
  catalogue: [37],
  rules: ["root-at-zero"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.sqrt$/).flatMap(({ node }): Mutation[] => {
      const inner = node.arguments[0]?.value;
      return inner?.kind === "Binary" && inner.operator === "+" ? [{ edits: [replaceWith(inner, textOf(subject, inner.left))] }] : [];
    }),
};

/** Squared errors of a network's outputs for classes. */
const accuracyByRounding: Operator = {
  name: "logits compared with 0.5",
  catalogue: [36],
  rules: ["accuracy-of-logits"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.(nn\.)?sigmoid$/).flatMap((call): Mutation[] => {
      const around = subject.nodes.find((node) => node.kind === "Comparison" && node.operands[0] === call.node);
      const inner = call.node.arguments[0];
      return around && inner ? [{ edits: [replaceWith(call.node, textOf(subject, inner))] }] : [];
    }),
};

const tupleForSum: Operator = {
  name: "a comma for the plus in front of a bias",
  catalogue: [82],
  rules: ["tuple-for-sum"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "Binary" || node.operator !== "+" || node.left.kind !== "Call" || !/matmul\(/.test(textOf(subject, node.left)))
        return [];
      const statement = statementOf(subject, node);
      const isWhole = (statement.kind === "Assign" || statement.kind === "Return") && statement.value === node;
      return isWhole ? [{ edits: [replaceWith(node, `${textOf(subject, node.left)}, ${textOf(subject, node.right)}`)] }] : [];
    }),
};

export const handwrittenOperators: readonly Operator[] = [
  byHand("logarithm of a softmax", [28, 102], ["log-of-probability"], (tf, logits) => `${tf}.log(${tf}.nn.softmax(${logits}))`),
  byHand("logarithm of logits", [29], ["log-of-logits"], (tf, logits) => `${tf}.log(${logits})`),
  negated,
  summed,
  argmaxAxis("argmax along the batch", "0"),
  argmaxAxis("argmax without an axis", null),
  softmaxAxis,
  broadcast,
  broadcastPlaceholder,
  rootWithoutGuard,
  accuracyByRounding,
  tupleForSum,
];

import type { Expression } from "../../../src/core/python/syntax.ts";
import { onlyLoss, trainingCalls } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, isInLoop, named, removeLines, replaceWith, type Subject, textOf } from "../subject.ts";

interface Scaling {
  /** The division. */
  readonly node: Expression & { readonly kind: "Binary" };
  readonly of: string;
}

/** Divisions of images by 255, and whether each is of what is trained on. */
function scalings(subject: Subject): readonly Scaling[] {
  return subject.nodes.flatMap((node): Scaling[] => {
    if (node.kind !== "Binary" || node.operator !== "/" || !/^255(\.0?)?$/.test(textOf(subject, node.right))) return [];
    return [{ node, of: textOf(subject, node.left) }];
  });
}

const isTest = (text: string): boolean => /test|val/i.test(text);
const hasImages = (subject: Subject): boolean => subject.everywhere.some(({ name }) => /(mnist|cifar10)\.load_data$/.test(name));

/** Statements `x /= 255`. */
function scalingStatements(subject: Subject) {
  return subject.nodes.flatMap((node) =>
    node.kind === "AugmentedAssign" && node.operator === "/" && /^255(\.0?)?$/.test(textOf(subject, node.value)) ? [node] : [],
  );
}

const unscaled: Operator = {
  name: "images are not scaled",
  catalogue: [62],
  rules: ["unscaled-images"],
  mutations(subject) {
    if (!hasImages(subject)) return [];
    const all = scalings(subject).filter(({ node }) => !/Rescaling|scale=/.test(textOf(subject, node)));
    const statements = scalingStatements(subject);
    if (all.length + statements.length === 0) return [];
    return [
      {
        edits: [...all.map(({ node, of }) => replaceWith(node, of)), ...statements.map((node) => removeLines(subject, node))],
        also: trainingCalls(subject),
      },
    ];
  },
};

const testUnscaled: Operator = {
  name: "test images are not scaled",
  catalogue: [63],
  rules: ["test-scaled-differently"],
  mutations(subject) {
    if (!hasImages(subject)) return [];
    const also = trainingCalls(subject);
    return [
      ...scalings(subject)
        .filter(({ of }) => isTest(of))
        .map(({ node, of }): Mutation => ({ edits: [replaceWith(node, of)], also })),
      ...scalingStatements(subject)
        .filter((node) => isTest(textOf(subject, node)))
        .map((node): Mutation => ({ edits: [removeLines(subject, node)], also })),
    ];
  },
};

const trainUnscaled: Operator = {
  name: "training images are not scaled, test images are",
  catalogue: [62, 63],
  rules: ["test-scaled-differently", "unscaled-images"],
  mutations(subject) {
    const all = scalings(subject);
    if (!hasImages(subject) || !all.some(({ of }) => isTest(of))) return [];
    return all
      .filter(({ of }) => /train/i.test(of))
      .map(({ node, of }) => ({ edits: [replaceWith(node, of)], also: trainingCalls(subject) }));
  },
};

const scaledTwice: Operator = {
  name: "images are scaled twice",
  catalogue: [65],
  rules: ["scaled-twice", "test-scaled-differently"],
  mutations: (subject) =>
    hasImages(subject)
      ? scalings(subject)
          .filter(
            ({ node, of }) =>
              !isTest(of) &&
              subject.nodes.every(
                (other) =>
                  other.kind !== "Call" ||
                  !/Rescaling$/.test(textOf(subject, other.callee)) ||
                  !other.arguments.some(({ value }) => value === node),
              ),
          )
          .map(({ node }) => ({
            edits: [{ span: { start: node.span.end, end: node.span.end }, newText: " / 255.0" }],
            also: trainingCalls(subject),
          }))
      : [],
};

const preprocessedTwice: Operator = {
  name: "a Rescaling in front of preprocess_input",
  catalogue: [65],
  rules: ["scaled-twice"],
  mutations: (subject) =>
    subject.calls
      .filter(({ name }) => /applications\.\w+\.preprocess_input$/.test(name))
      .flatMap(({ node }): Mutation[] => {
        const given = node.arguments[0];
        return given ? [{ edits: [replaceWith(given.value, `${textOf(subject, given.value)} / 255.0`)] }] : [];
      }),
};

/** Behind the statement that loads the data. */
function behindLoading(subject: Subject, text: string) {
  const load = subject.nodes.find(
    (node) => node.kind === "Assign" && node.value.kind === "Call" && /load_data\(/.test(textOf(subject, node.value)),
  );
  if (!load) return null;
  const { start, end } = load.span;
  const indent = /[ \t]*$/.exec(subject.text.slice(0, start))?.[0] ?? "";
  return { span: { start: end, end }, newText: `\n${indent}${text}` };
}

const labelsScaled: Operator = {
  name: "labels are scaled",
  catalogue: [64],
  rules: ["labels-scaled"],
  mutations(subject) {
    const loss = onlyLoss(subject);
    if (!hasImages(subject) || !/^\(\w+, y_train\)|^\(x_train, y_train\)/m.test(subject.text)) return [];
    if (loss && !/^sparse/.test(loss.name)) return [];
    const edit = behindLoading(subject, "y_train = y_train / 255.0");
    const isSparse = /sparse_(categorical|softmax)|SparseCategorical/.test(subject.text);
    return edit && isSparse ? [{ edits: [edit], also: trainingCalls(subject) }] : [];
  },
};

/** In place, behind the loading: the labels stay as they are. */
const shuffledApart = (name: string, text: string, what: RegExp): Operator => ({
  name,
  catalogue: [68],
  rules: ["shuffled-apart"],
  mutations(subject) {
    if (!what.test(subject.text) || !/^import numpy as np$/m.test(subject.text)) return [];
    // Where nothing is trained with the labels they may lie in any order.
    if (/\(x_train, _\)/.test(subject.text)) return [];
    const edit = behindLoading(subject, text);
    return edit ? [{ edits: [edit], also: trainingCalls(subject) }] : [];
  },
});

const orderForOne: Operator = {
  name: "a new order for the inputs only",
  catalogue: [68],
  rules: ["shuffled-apart"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "Assign" || !/^y_train = y_train\[order\]$/.test(textOf(subject, node)) || !isInLoop(subject, node)) return [];
      return [
        {
          edits: [removeLines(subject, node)],
          also: subject.nodes
            .filter((other) => other.kind === "Assign" && /^x_train = x_train\[order\]$/.test(textOf(subject, other)))
            .concat(trainingCalls(subject)),
        },
      ];
    }),
};

const shuffledBatches: Operator = {
  name: "batches are shuffled instead of examples",
  catalogue: [69],
  rules: ["shuffle-after-batch"],
  mutations: (subject) =>
    named(subject, /^\.batch$/).flatMap((call): Mutation[] => {
      const object = call.node.callee.kind === "Attribute" ? call.node.callee.object : null;
      const shuffle = subject.calls.find(({ node, name }) => node === object && name === ".shuffle");
      const inner = shuffle?.node.callee.kind === "Attribute" ? shuffle.node.callee.object : null;
      if (!shuffle || !inner) return [];
      const batch = subject.text.slice(shuffle.node.span.end, call.node.span.end);
      const shuffled = subject.text.slice(inner.span.end, shuffle.node.span.end);
      return [{ edits: [replaceWith(call.node, `${textOf(subject, inner)}${batch}${shuffled}`)] }];
    }),
};

const validatedOnTraining: Operator = {
  name: "validation on the training data",
  catalogue: [75],
  rules: ["validation-on-training-data"],
  mutations: (subject) =>
    named(subject, /^\.fit$/).flatMap((call): Mutation[] => {
      const [x, y, given] = [argument(call, "x", 0), argument(call, "y", 1), argument(call, "validation_data")];
      if (!x || !given) return [];
      const text = y ? `(${textOf(subject, x.value)}, ${textOf(subject, y.value)})` : textOf(subject, x.value);
      return [{ edits: [replaceWith(given.value, text)] }];
    }),
};

const smallEmbedding: Operator = {
  name: "an embedding with fewer rows than there are words",
  catalogue: [76],
  rules: ["embedding-too-small"],
  mutations(subject) {
    if (!subject.everywhere.some(({ name }) => /(imdb|reuters)\.load_data$/.test(name))) return [];
    return named(subject, /^keras\.layers\.Embedding$/).flatMap((call): Mutation[] => {
      const rows = argument(call, "input_dim", 0);
      return rows ? [{ edits: [replaceWith(rows.value, "100")], also: trainingCalls(subject) }] : [];
    });
  },
};

const binaryMode: Operator = {
  name: "one-hot labels of folders for a binary loss",
  catalogue: [73],
  rules: ["labels-form", "cross-entropy-for-numbers", "loss-operand-shapes"],
  mutations: (subject) =>
    subject.calls.flatMap((call): Mutation[] => {
      const given = argument(call, "class_mode") ?? argument(call, "label_mode");
      if (given?.value.kind !== "String" || given.value.value !== "binary") return [];
      return [{ edits: [replaceWith(given.value, '"categorical"')], also: trainingCalls(subject) }];
    }),
};

const augmentedValidation: Operator = {
  name: "validation images are augmented",
  catalogue: [72],
  rules: ["augmented-validation"],
  mutations: (subject) =>
    named(subject, /^\.flow_from_directory$/).flatMap(({ node }): Mutation[] => {
      const object = node.callee.kind === "Attribute" ? node.callee.object : null;
      return object && textOf(subject, object) === "test_datagen"
        ? [{ edits: [replaceWith(object, "train_datagen")], also: trainingCalls(subject) }]
        : [];
    }),
};

export const dataOperators: readonly Operator[] = [
  unscaled,
  testUnscaled,
  trainUnscaled,
  scaledTwice,
  preprocessedTwice,
  labelsScaled,
  shuffledApart("inputs shuffled in place without their labels", "np.random.shuffle(x_train)", /\(x_train, y_train\)/),
  shuffledApart("labels shuffled without their inputs", "y_train = np.random.permutation(y_train)", /\(x_train, y_train\)/),
  orderForOne,
  shuffledBatches,
  validatedOnTraining,
  smallEmbedding,
  binaryMode,
  augmentedValidation,
];

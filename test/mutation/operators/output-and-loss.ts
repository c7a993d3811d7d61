import {
  activationArgument,
  activationOf,
  hiddenBeforeDense,
  hiddenLayers,
  isDense,
  onlyLoss,
  outputLayers,
  unitsOf,
} from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import {
  argument,
  type Call,
  named,
  removeArgument,
  replaceWith,
  type Subject,
  setArgument,
  statementOf,
  tensorflowName,
  textOf,
  wrap,
} from "../subject.ts";

const crossEntropies = /^tensorflow\.(?:nn|losses)\.(sparse_)?(softmax|sigmoid)_cross_entropy(_with_logits(_v2)?)?$/;

function crossEntropyCalls(subject: Subject, kind: "softmax" | "sigmoid"): readonly Call[] {
  return named(subject, crossEntropies).filter(({ name }) => name.includes(`${kind}_cross`));
}

function logitsOf(call: Call) {
  return argument(call, "logits", call.name.includes(".losses.") ? 1 : undefined);
}

function labelsOf(call: Call) {
  return ["labels", "onehot_labels", "multi_class_labels"]
    .map((name) => argument(call, name, call.name.includes(".losses.") ? 0 : undefined))
    .find(Boolean);
}

const aroundLogits = (name: string, catalogue: number[], rules: string[], kind: "softmax" | "sigmoid", applied: string): Operator => ({
  name,
  catalogue,
  rules,
  mutations: (subject) =>
    crossEntropyCalls(subject, kind).flatMap((call): Mutation[] => {
      const logits = logitsOf(call);
      const tf = tensorflowName(subject);
      return logits && tf !== null ? [{ edits: wrap(logits.value, `${tf}.nn.${applied}(`, ")") }] : [];
    }),
});

const swapped: Operator = {
  name: "labels and logits of a cross-entropy swapped",
  catalogue: [22],
  rules: ["loss-arguments-swapped", "loss-operand-shapes", "labels-not-stopped"],
  mutations: (subject) =>
    [...crossEntropyCalls(subject, "softmax"), ...crossEntropyCalls(subject, "sigmoid")].flatMap((call): Mutation[] => {
      const [logits, labels] = [logitsOf(call), labelsOf(call)];
      // Ones and zeros of a GAN are no labels of data.
      if (!logits || !labels || /like/.test(textOf(subject, labels.value))) return [];
      return [
        { edits: [replaceWith(logits.value, textOf(subject, labels.value)), replaceWith(labels.value, textOf(subject, logits.value))] },
      ];
    }),
};

const swappedKeras: Operator = {
  name: "predictions and labels of a Keras loss swapped",
  catalogue: [22],
  rules: ["loss-arguments-swapped", "loss-operand-shapes"],
  mutations: (subject) =>
    named(subject, /^(loss_fn|cross_entropy)$/).flatMap(({ node }): Mutation[] => {
      const [labels, predictions] = node.arguments;
      if (!labels || !predictions || /like/.test(textOf(subject, labels))) return [];
      return [{ edits: [replaceWith(labels, textOf(subject, predictions)), replaceWith(predictions, textOf(subject, labels))] }];
    }),
};

interface OutputChange {
  readonly name: string;
  readonly catalogue: readonly number[];
  readonly rules: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Losses with which the change is a fault. */
  readonly losses: RegExp;
  readonly fromLogits?: boolean;
  readonly units?: (units: number | null) => boolean;
}

/** Another activation of the output layer, where the loss is written in the program and needs the one it has. */
const outputActivation = ({ name, catalogue, rules, from, to, losses, fromLogits, units }: OutputChange): Operator => ({
  name,
  catalogue,
  rules,
  mutations(subject) {
    const loss = onlyLoss(subject);
    if (!loss || !losses.test(loss.name) || loss.fromLogits !== (fromLogits ?? false)) return [];
    return outputLayers(subject).flatMap((site): Mutation[] => {
      if (activationOf(subject, site) !== from || (units && !units(unitsOf(subject, site)))) return [];
      // Encoders and towers end in a layer that is no output.
      if (from === null && isInner(subject, site)) return [];
      const given = activationArgument(site);
      const edit =
        to === null
          ? given && removeArgument(subject, site, given)
          : setArgument(subject, site, "activation", `"${to}"`, site.type === "Dense" ? 1 : undefined);
      return edit ? [{ edits: [edit], also: [loss.node] }] : [];
    });
  },
});

/** Whether another layer with weights comes behind, elsewhere in the text. */
function isInner(subject: Subject, site: Call): boolean {
  const others = outputLayers(subject).filter((other) => other.node.span.start > site.node.span.start);
  return (
    others.length > 0 ||
    /ower|ncoder|embed|base/.test(textOf(subject, subject.module).slice(Math.max(0, site.node.span.start - 300), site.node.span.start))
  );
}

const crossEntropy = /crossentropy$/;
const isSeveral = (units: number | null): boolean => units !== 1;

const outputChanges: readonly OutputChange[] = [
  {
    name: "softmax over one unit",
    catalogue: [11],
    rules: ["softmax-over-one-unit"],
    from: "sigmoid",
    to: "softmax",
    losses: /^binary/,
    units: (units) => units === 1,
  },
  {
    name: "softmax into a loss of logits",
    catalogue: [12],
    rules: ["double-softmax"],
    from: null,
    to: "softmax",
    losses: /categorical_crossentropy$/,
    fromLogits: true,
    units: isSeveral,
  },
  {
    name: "sigmoid into a loss of logits",
    catalogue: [14],
    rules: ["sigmoid-before-logits-loss"],
    from: null,
    to: "sigmoid",
    losses: /^binary_crossentropy$/,
    fromLogits: true,
  },
  {
    name: "no softmax for a loss of probabilities",
    catalogue: [13],
    rules: ["probability-loss-on-logits"],
    from: "softmax",
    to: null,
    losses: /categorical_crossentropy$/,
  },
  {
    name: "no sigmoid for a loss of probabilities",
    catalogue: [13],
    rules: ["probability-loss-on-logits"],
    from: "sigmoid",
    to: null,
    losses: /^binary_crossentropy$/,
  },
  {
    name: "sigmoid for exclusive classes",
    catalogue: [15],
    rules: ["sigmoid-for-exclusive-classes"],
    from: "softmax",
    to: "sigmoid",
    losses: /categorical_crossentropy$/,
    units: isSeveral,
  },
  {
    name: "relu on the output of a classifier",
    catalogue: [16],
    rules: ["activation-before-cross-entropy"],
    from: "softmax",
    to: "relu",
    losses: crossEntropy,
  },
  {
    name: "tanh on the output of a classifier",
    catalogue: [16],
    rules: ["activation-before-cross-entropy"],
    from: "softmax",
    to: "tanh",
    losses: crossEntropy,
  },
  {
    name: "relu on a sigmoid output",
    catalogue: [16],
    rules: ["activation-before-cross-entropy"],
    from: "sigmoid",
    to: "relu",
    losses: crossEntropy,
  },
  {
    name: "tanh on a sigmoid output",
    catalogue: [16],
    rules: ["activation-before-cross-entropy"],
    from: "sigmoid",
    to: "tanh",
    losses: crossEntropy,
  },
  {
    name: "relu on logits",
    catalogue: [16],
    rules: ["activation-before-cross-entropy"],
    from: null,
    to: "relu",
    losses: crossEntropy,
    fromLogits: true,
  },
  {
    name: "softmax on one regression output",
    catalogue: [11, 19],
    rules: ["softmax-over-one-unit", "bounded-regression-output"],
    from: null,
    to: "softmax",
    losses: /^(mse|mae)$/,
    units: (units) => units === 1,
  },
];

/** A regression whose targets are known to lie outside of what the activation gives. */
const boundedRegression = (to: string): Operator => ({
  name: `${to} on a regression's output`,
  catalogue: [19],
  rules: ["bounded-regression-output"],
  mutations(subject) {
    if (!subject.everywhere.some(({ name }) => /boston_housing\.load_data$/.test(name))) return [];
    return outputActivation({
      name: "",
      catalogue: [],
      rules: [],
      from: null,
      to,
      losses: /^(mse|mae)$/,
      units: (units) => units === 1,
    }).mutations(subject);
  },
});

const otherLoss = (
  name: string,
  catalogue: number[],
  rules: string[],
  from: RegExp,
  to: string,
  isFault: (subject: Subject) => boolean,
): Operator => ({
  name,
  catalogue,
  rules,
  mutations(subject) {
    const loss = onlyLoss(subject);
    if (!loss?.isText || !from.test(loss.name) || !subject.nodes.includes(loss.node) || !isFault(subject)) return [];
    return [{ edits: [replaceWith(loss.node, `"${to}"`)], also: outputLayers(subject).map(({ node }) => node) }];
  },
});

const hasActivation =
  (name: string | null) =>
  (subject: Subject): boolean =>
    outputLayers(subject).some((site) => activationOf(subject, site) === name);
const always = (): boolean => true;
/** Labels of a data set, not the inputs of an autoencoder. */
const isClassifier = (subject: Subject): boolean => hasActivation("softmax")(subject);

const fromLogitsLeftOut: Operator = {
  name: "from_logits left out",
  catalogue: [13],
  rules: ["probability-loss-on-logits"],
  mutations: (subject) =>
    named(subject, /^keras\.losses\.\w+Crossentropy$/).flatMap((call): Mutation[] => {
      const given = argument(call, "from_logits");
      if (given?.value.kind !== "Constant" || given.value.value !== true) return [];
      return [
        { edits: [removeArgument(subject, call, given)], also: [...outputLayers(subject), ...lossUses(subject)].map(({ node }) => node) },
      ];
    }),
};

/** Where a loss that was made before is used. */
function lossUses(subject: Subject): readonly Call[] {
  return named(subject, /^(loss_fn|cross_entropy|\.loss_fn|\.compile)$/);
}

const hiddenSoftmax: Operator = {
  name: "softmax in a hidden layer",
  catalogue: [23],
  rules: ["softmax-in-hidden-layer"],
  mutations: (subject) =>
    hiddenLayers(subject).flatMap((site): Mutation[] => {
      const given = activationArgument(site);
      if (!given || !isDense(site)) return [];
      const text = textOf(subject, given.value);
      return /^["']/.test(text) || /\.nn\./.test(text)
        ? [{ edits: [replaceWith(given.value, /^["']/.test(text) ? '"softmax"' : text.replace(/\w+$/, "softmax"))] }]
        : [];
    }),
};

const noActivation: Operator = {
  name: "no activation between dense layers",
  catalogue: [24],
  rules: ["no-activation-between"],
  mutations: (subject) =>
    hiddenBeforeDense(subject).flatMap(({ site, next }): Mutation[] => {
      const given = activationArgument(site);
      const [units, following] = [unitsOf(subject, site), unitsOf(subject, next)];
      // A narrow layer between wider ones is a bottleneck.
      if (!given || (units !== null && following !== null && units < following)) return [];
      return [{ edits: [removeArgument(subject, site, given)], also: [next.node] }];
    }),
};

const noActivationCall: Operator = {
  name: "no activation between products",
  catalogue: [24],
  rules: ["no-activation-between"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.nn\.(relu|elu)$/).flatMap((call): Mutation[] => {
      const inner = call.node.arguments[0];
      if (!inner || !/matmul|fully_connected|_dense/.test(textOf(subject, inner))) return [];
      const statement = statementOf(subject, call.node);
      // A narrow code between wide layers is a bottleneck.
      if (statement.kind === "Assign" && textOf(subject, statement.targets[0] ?? statement) === "code") return [];
      // Products in a helper function are told there.
      const products = named(subject, /^tensorflow\.matmul$/).map(({ node }) => node);
      return [{ edits: [replaceWith(call.node, textOf(subject, inner))], also: products }];
    }),
};

const activationTwice: Operator = {
  name: "an activation applied twice",
  catalogue: [25],
  rules: ["activation-twice"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.nn\.(relu|elu|tanh|sigmoid)$/)
      .filter(
        ({ node }) =>
          !/reconstruction|predicted/.test(subject.text.slice(subject.text.lastIndexOf("\n", node.span.start), node.span.start)),
      )
      .map((call) => ({ edits: wrap(call.node, `${textOf(subject, call.node.callee)}(`, ")") })),
};

const activationTwiceLayer: Operator = {
  name: "an activation layer behind the same activation",
  catalogue: [25],
  rules: ["activation-twice"],
  mutations: (subject) =>
    hiddenLayers(subject).flatMap((site): Mutation[] => {
      const given = activationArgument(site);
      const callee = textOf(subject, site.node.callee);
      if (!given || !/^["']/.test(textOf(subject, given.value))) return [];
      const layer = /\./.test(callee) ? callee.replace(/\w+$/, "Activation") : "Activation";
      if (layer === "Activation" && !/import .*\bActivation\b/.test(subject.text)) return [];
      const statement = subject.text.slice(site.node.span.start - 12, site.node.span.start);
      const text = `${layer}(${textOf(subject, given.value)})`;
      const { end } = site.node.span;
      if (/\.add\($/.test(statement))
        return [{ edits: [{ span: { start: end + 1, end: end + 1 }, newText: `; ${statement.match(/\w+\.add\($/)?.[0]}${text})` }] }];
      return /^\s*,/.test(subject.text.slice(end)) ? [{ edits: [{ span: { start: end, end }, newText: `, ${text}` }] }] : [];
    }),
};

/** A number of classes that is written in the last layer. */
const fewUnits: Operator = {
  name: "fewer units than classes",
  catalogue: [26],
  rules: ["labels-beyond-output", "loss-operand-shapes", "labels-form"],
  mutations(subject) {
    if (!subject.everywhere.some(({ name }) => /(mnist|cifar10|reuters)\.load_data$/.test(name))) return [];
    return outputLayers(subject).flatMap((site): Mutation[] => {
      const given = argument(site, "units", site.type === "Dense" ? 0 : 1);
      const classes = unitsOf(subject, site);
      if (!given || classes === null || ![10, 46].includes(classes)) return [];
      return [
        {
          edits: [replaceWith(given.value, String(classes - 2))],
          also: subject.everywhere.filter(({ name }) => /^\.(fit|run|compile)$|cross_entropy|^loss_fn$/.test(name)).map(({ node }) => node),
        },
      ];
    });
  },
};

export const outputOperators: readonly Operator[] = [
  aroundLogits("softmax before softmax_cross_entropy", [12], ["double-softmax"], "softmax", "softmax"),
  aroundLogits(
    "sigmoid before softmax_cross_entropy",
    [16],
    ["activation-before-cross-entropy", "sigmoid-for-exclusive-classes"],
    "softmax",
    "sigmoid",
  ),
  aroundLogits("relu before softmax_cross_entropy", [16], ["activation-before-cross-entropy"], "softmax", "relu"),
  aroundLogits("sigmoid before sigmoid_cross_entropy", [14, 30], ["sigmoid-before-logits-loss"], "sigmoid", "sigmoid"),
  aroundLogits("relu before sigmoid_cross_entropy", [16], ["activation-before-cross-entropy"], "sigmoid", "relu"),
  swapped,
  swappedKeras,
  ...outputChanges.map(outputActivation),
  boundedRegression("sigmoid"),
  boundedRegression("tanh"),
  otherLoss("squared error for a softmax", [17], ["squared-error-for-classes"], /^(sparse_)?categorical/, "mse", isClassifier),
  otherLoss(
    "categorical cross-entropy for a regression",
    [18],
    ["cross-entropy-for-numbers", "probability-loss-on-logits"],
    /^(mse|mae)$/,
    "categorical_crossentropy",
    hasActivation(null),
  ),
  otherLoss(
    "binary cross-entropy for a regression",
    [18],
    ["cross-entropy-for-numbers", "probability-loss-on-logits"],
    /^(mse|mae)$/,
    "binary_crossentropy",
    hasActivation(null),
  ),
  otherLoss("sparse loss for one-hot labels", [20], ["labels-form"], /^categorical/, "sparse_categorical_crossentropy", always),
  otherLoss("dense loss for integer labels", [20], ["labels-form"], /^sparse_categorical/, "categorical_crossentropy", always),
  otherLoss("binary cross-entropy with softmax", [21], ["binary-loss-with-softmax"], /^categorical/, "binary_crossentropy", isClassifier),
  otherLoss("hinge for labels of 0 and 1", [27], ["hinge-output"], /^binary/, "hinge", hasActivation("sigmoid")),
  fromLogitsLeftOut,
  hiddenSoftmax,
  noActivation,
  noActivationCall,
  activationTwice,
  activationTwiceLayer,
  fewUnits,
];

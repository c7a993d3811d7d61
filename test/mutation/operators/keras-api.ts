import { activationOf, layerRuns, onlyLoss, outputLayers } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, named, removeArgument, replaceWith, type Subject, setArgument, statementOf, textOf } from "../subject.ts";

const isNewKeras = ({ software }: Subject): boolean => software === "keras-3" || software === "tf-keras-2.21";

const oldArgument = (name: string, callee: RegExp, from: string, to: string, position?: number): Operator => ({
  name,
  catalogue: [94],
  rules: ["renamed-argument"],
  // Keras 2.2 still takes the names of Keras 1, with a warning.
  mutations: (subject) =>
    (isNewKeras(subject) ? named(subject, callee) : []).flatMap((call): Mutation[] => {
      const given = argument(call, from, position);
      return given ? [{ edits: [replaceWith(given, `${to}=${textOf(subject, given.value)}`)] }] : [];
    }),
});

const fitGenerator: Operator = {
  name: "fit_generator",
  catalogue: [95],
  rules: ["removed-name"],
  mutations: (subject) =>
    isNewKeras(subject)
      ? named(subject, /^\.fit$/).flatMap(({ node }): Mutation[] =>
          node.callee.kind === "Attribute" && subject.software === "keras-3"
            ? [{ edits: [{ span: node.callee.attribute.span, newText: "fit_generator" }] }]
            : [],
        )
      : [],
};

const predictClasses: Operator = {
  name: "predict_classes",
  catalogue: [95],
  rules: ["removed-name"],
  mutations: (subject) =>
    isNewKeras(subject)
      ? named(subject, /^\.evaluate$/).flatMap((call): Mutation[] => {
          const x = argument(call, "x", 0);
          const { callee } = call.node;
          return x && callee.kind === "Attribute"
            ? [{ edits: [replaceWith(call.node, `${textOf(subject, callee.object)}.predict_classes(${textOf(subject, x.value)})`)] }]
            : [];
        })
      : [],
};

const accuracyOfRegression: Operator = {
  name: "accuracy of a regression",
  catalogue: [96],
  rules: ["accuracy-of-regression"],
  mutations(subject) {
    if (!/^(mse|mae)$/.test(onlyLoss(subject)?.name ?? "") || !outputLayers(subject).some((site) => activationOf(subject, site) === null))
      return [];
    return named(subject, /^\.compile$/).map((call) => ({
      edits: [setArgument(subject, call, "metrics", '["accuracy"]')],
      also: [call.node],
    }));
  },
};

const accuracyOfLogits: Operator = {
  name: "accuracy of one logit",
  catalogue: [36, 97],
  rules: ["accuracy-of-logits"],
  mutations(subject) {
    const loss = onlyLoss(subject);
    if (loss?.name !== "binary_crossentropy" || loss.isText || loss.fromLogits || !subject.nodes.includes(loss.node)) return [];
    return outputLayers(subject).flatMap((site): Mutation[] => {
      const given = argument(site, "activation");
      const call = subject.calls.find(({ node }) => node === loss.node);
      if (!given || !call || activationOf(subject, site) !== "sigmoid" || !/metrics=\["(binary_)?accuracy"\]/.test(subject.text)) return [];
      const compile = named(subject, /^\.compile$/).map(({ node }) => node);
      return [{ edits: [removeArgument(subject, site, given), setArgument(subject, call, "from_logits", "True")], also: compile }];
    });
  },
};

const monitorNotLogged: Operator = {
  name: "a callback watches what is not logged",
  catalogue: [98],
  rules: ["monitor-not-logged"],
  mutations: (subject) =>
    named(subject, /^\.fit$/).flatMap((call): Mutation[] => {
      const given = argument(call, "validation_data") ?? argument(call, "validation_split");
      const callbacks = named(subject, /^keras\.callbacks\.(EarlyStopping|ReduceLROnPlateau|ModelCheckpoint)$/).map(({ node }) => node);
      return given && callbacks.length > 0 ? [{ edits: [removeArgument(subject, call, given)], also: callbacks }] : [];
    }),
};

const oldMetricName: Operator = {
  name: "a callback watches val_acc in Keras 3",
  catalogue: [98],
  rules: ["monitor-not-logged"],
  mutations: (subject) =>
    isNewKeras(subject)
      ? named(subject, /^keras\.callbacks\.\w+$/).flatMap((call): Mutation[] => {
          const given = argument(call, "monitor");
          if (!given || !/metrics=\["accuracy"\]/.test(subject.text)) return [];
          return [{ edits: [replaceWith(given.value, '"val_acc"')] }];
        })
      : [],
};

/** The other Keras of the same installation: layers of the one do not go into models of the other. */
const otherKeras: Readonly<Record<string, string>> = {
  "keras-2.2": "from tensorflow import keras as other_keras",
};

const mixedKeras: Operator = {
  name: "a layer of another Keras in a model",
  catalogue: [100],
  rules: ["mixed-keras"],
  mutations(subject) {
    const given = otherKeras[subject.software];
    if (given === undefined) return [];
    return layerRuns(subject).flatMap((run) =>
      run.flatMap((site): Mutation[] => {
        if (!/^(Dense|Dropout)$/.test(site.type)) return [];
        const models = named(subject, /^keras\.(Model|Sequential)$|^\.add$/).map(({ node }) => node);
        return [
          {
            edits: [
              { span: { start: 0, end: 0 }, newText: `${given}\n` },
              replaceWith(site.node.callee, `other_keras.layers.${site.type}`),
            ],
            also: [statementOf(subject, site.node), ...models],
          },
        ];
      }),
    );
  },
};

export const kerasOperators: readonly Operator[] = [
  oldArgument("nb_epoch", /^\.fit$/, "epochs", "nb_epoch"),
  oldArgument("output_dim of a dense layer", /^keras\.layers\.Dense$/, "units", "output_dim", 0),
  oldArgument("border_mode of a convolution", /^keras\.layers\.Conv\dD$/, "padding", "border_mode"),
  oldArgument("p of a dropout layer", /^keras\.layers\.Dropout$/, "rate", "p", 0),
  fitGenerator,
  predictClasses,
  accuracyOfRegression,
  accuracyOfLogits,
  monitorNotLogged,
  oldMetricName,
  mixedKeras,
];

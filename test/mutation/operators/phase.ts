import { isDense, layerRuns, outputLayers } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import {
  argument,
  type Call,
  isInLoop,
  named,
  removeArgument,
  removeLines,
  replaceWith,
  type Subject,
  statementOf,
  textOf,
} from "../subject.ts";

const dropouts = /^(keras\.layers|tensorflow\.layers|slim|tensorflow\.nn)\.[dD]ropout$/;

function rateOf(call: Call) {
  if (call.name === "tensorflow.nn.dropout") return argument(call, "rate") ?? argument(call, "keep_prob", 1);
  return argument(call, call.name.startsWith("slim") ? "keep_prob" : "rate", call.name.startsWith("keras") ? 0 : 1);
}

const rate = (name: string, value: string, catalogue: number[], rules: string[]): Operator => ({
  name,
  catalogue,
  rules,
  mutations: (subject) =>
    named(subject, dropouts).flatMap((call): Mutation[] => {
      const given = rateOf(call);
      return given?.value.kind === "Number" && !call.name.startsWith("slim") ? [{ edits: [replaceWith(given.value, value)] }] : [];
    }),
});

const positionalKeep: Operator = {
  name: "tf.nn.dropout called as in TensorFlow 1",
  catalogue: [40],
  rules: ["dropout-keep-as-rate"],
  mutations: (subject) =>
    subject.software === "tensorflow-1.15"
      ? []
      : named(subject, /^tensorflow\.nn\.dropout$/).flatMap((call): Mutation[] => {
          const given = argument(call, "rate");
          return given ? [{ edits: [replaceWith(given, "0.8")] }] : [];
        }),
};

const noTraining = (name: string, pattern: RegExp, catalogue: number[], rules: string[]): Operator => ({
  name,
  catalogue,
  rules,
  mutations: (subject) =>
    named(subject, pattern).flatMap((call): Mutation[] => {
      const given = argument(call, "training");
      return given ? [{ edits: [removeArgument(subject, call, given)] }] : [];
    }),
});

const updatesNotRun: Operator = {
  name: "the updates of batch normalisation are not run",
  catalogue: [44],
  rules: ["batch-norm-updates-not-run"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "With" || !/control_dependencies/.test(textOf(subject, node.items[0] ?? node))) return [];
      const batchNorms = named(subject, /^tensorflow\.layers\.batch_normalization$/).map((call) => call.node);
      const item = node.items[0];
      return item
        ? [
            {
              edits: [replaceWith(item, `${textOf(subject, item).split(".")[0]}.name_scope("training")`)],
              also: [...batchNorms, ...node.body],
            },
          ]
        : [];
    }),
};

/** What is fed for the keep-probability in the evaluation. */
const dropoutInEvaluation: Operator = {
  name: "dropout stays on in the evaluation",
  catalogue: [45],
  rules: ["dropout-in-evaluation"],
  mutations: (subject) =>
    named(subject, /^\.(run|eval)$/).flatMap((call): Mutation[] => {
      const fed = argument(call, "feed_dict", call.name === ".run" ? 1 : 0)?.value;
      if (
        fed?.kind !== "Dict" ||
        !fed.entries.some(({ value }) => /test/.test(textOf(subject, value)) || /^(self\.)?x$/.test(textOf(subject, value)))
      )
        return [];
      const keep = fed.entries.find(
        ({ key, value }) => key && /keep/.test(textOf(subject, key)) && /^1(\.0)?$/.test(textOf(subject, value)),
      );
      const layers = named(subject, dropouts).map(({ node }) => node);
      return keep ? [{ edits: [replaceWith(keep.value, "0.5")], also: layers }] : [];
    }),
};

const alwaysTraining: Operator = {
  name: "tf.layers.dropout always drops",
  catalogue: [45],
  rules: ["dropout-in-evaluation"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.layers\.dropout$/).flatMap((call): Mutation[] => {
      const given = argument(call, "training");
      return given
        ? [{ edits: [replaceWith(given.value, "True")], also: named(subject, /^\.(run|eval|evaluate|train)$/).map(({ node }) => node) }]
        : [];
    }),
};

const trainingNotPassed: Operator = {
  name: "training=True left out in a training loop",
  catalogue: [46],
  rules: ["training-not-passed"],
  mutations: (subject) =>
    subject.calls.flatMap((call): Mutation[] => {
      const given = argument(call, "training");
      if (given?.value.kind !== "Constant" || given.value.value !== true) return [];
      if (!subject.everywhere.some(({ name }) => /^tensorflow\.GradientTape$/.test(name))) return [];
      return hasPhase(subject) &&
        /^(model|self\.discriminator|discriminator|generator)$/.test(textOf(subject, call.node.callee)) &&
        isPhased(subject, call)
        ? [{ edits: [removeArgument(subject, call, given)] }]
        : [];
    }),
};

function hasPhase(subject: Subject): boolean {
  return subject.everywhere.some(({ name }) => /^keras\.layers\.(Dropout|BatchNormalization)$/.test(name));
}

/** A model whose definition has such layers. */
function isPhased(subject: Subject, { node }: Call): boolean {
  const name = textOf(subject, node.callee).split(".").at(-1) ?? "";
  const start = subject.text.search(new RegExp(`(def make_${name}|${name} = keras)`));
  return start < 0 || /Dropout|BatchNormalization/.test(subject.text.slice(start, start + 700));
}

const trainingInEvaluation: Operator = {
  name: "training=True in the evaluation of a loop",
  catalogue: [45],
  rules: ["dropout-in-evaluation"],
  mutations: (subject) =>
    subject.calls.flatMap((call): Mutation[] => {
      const given = argument(call, "training");
      if (given?.value.kind !== "Constant" || given.value.value !== false || !/^model/.test(textOf(subject, call.node.callee))) return [];
      return isInLoop(subject, call.node) ? [{ edits: [replaceWith(given.value, "True")] }] : [];
    }),
};

const dropoutOnOutput: Operator = {
  name: "dropout behind the output",
  catalogue: [47],
  rules: ["dropout-on-output"],
  mutations: (subject) =>
    outputLayers(subject).flatMap((site): Mutation[] => {
      const dropout = named(subject, /^keras\.layers\.Dropout$/)[0];
      const callee = dropout && textOf(subject, dropout.node.callee);
      const { end } = site.node.span;
      if (!callee || site.type !== "Dense") return [];
      const add = /\w+\.add\($/.exec(subject.text.slice(0, site.node.span.start))?.[0];
      if (add) return [{ edits: [{ span: { start: end + 1, end: end + 1 }, newText: `; ${add}${callee}(0.3))` }] }];
      if (/^\s*,?\s*\]/.test(subject.text.slice(end))) return [{ edits: [{ span: { start: end, end }, newText: `, ${callee}(0.3)` }] }];
      const statement = statementOf(subject, site.node);
      if (statement.kind !== "Assign" || !/^(outputs?|predictions)$/.test(textOf(subject, statement.targets[0] ?? statement))) return [];
      return [{ edits: [replaceWith(statement.value, `${callee}(0.3)(${textOf(subject, statement.value)})`)] }];
    }),
};

const noFlatten: Operator = {
  name: "no Flatten in front of the dense layers",
  catalogue: [77, 78],
  rules: ["layer-input-rank", "loss-operand-shapes", "labels-form", "reshape-size"],
  mutations: (subject) =>
    layerRuns(subject).flatMap((run) =>
      run.flatMap((site, index): Mutation[] => {
        const next = run.slice(index + 1);
        if (!/^(Flatten|GlobalAveragePooling2D)$/.test(site.type) || index === 0 || !next.some(isDense)) return [];
        const statement = statementOf(subject, site.node);
        const text = textOf(subject, statement);
        const also = subject.everywhere.filter(({ name }) => /^\.(fit|compile|evaluate)$/.test(name)).map(({ node }) => node);
        if (/^\w+\.add\(/.test(text) || /^(\w+) = [\w.]+\(\)\(\1\)$/.test(text))
          return [{ edits: [removeLines(subject, statement)], also: [...also, ...next.map(({ node }) => node)] }];
        const { start, end } = site.node.span;
        const comma = /^\s*,/.exec(subject.text.slice(end))?.[0].length;
        return comma === undefined
          ? []
          : [{ edits: [{ span: { start, end: end + comma }, newText: "" }], also: [...also, ...next.map(({ node }) => node)] }];
      }),
    ),
};

export const phaseOperators: readonly Operator[] = [
  rate("a rate of 1", "1.0", [41], ["dropout-drops-everything", "dropout-rate-range"]),
  rate("a rate in percent", "50", [41, 47], ["dropout-rate-range", "dropout-drops-everything"]),
  positionalKeep,
  noTraining("tf.layers.dropout without training", /^tensorflow\.layers\.dropout$/, [42], ["dropout-never-active"]),
  noTraining(
    "tf.layers.batch_normalization without training",
    /^tensorflow\.layers\.batch_normalization$/,
    [43],
    ["batch-norm-never-trains"],
  ),
  updatesNotRun,
  dropoutInEvaluation,
  alwaysTraining,
  trainingNotPassed,
  trainingInEvaluation,
  dropoutOnOutput,
  noFlatten,
];

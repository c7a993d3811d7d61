import type { TextEdit } from "../../../src/core/index.ts";
import type { Argument, Expression } from "../../../src/core/python/syntax.ts";
import { hiddenLayers, isDense, layerRuns } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, type Call, named, removeArgument, replaceWith, type Subject, setArgument, textOf } from "../subject.ts";

const draws = /^tensorflow\.(?:random\.)?(?:truncated_normal|random_normal|random_uniform)$|^tensorflow\.random\.normal$/;

/** Draws that a `tf.Variable` starts from, of two or more dimensions written in the program. */
function kernelDraws(subject: Subject): readonly Call[] {
  return named(subject, /^tensorflow\.Variable$/).flatMap((variable) => {
    const first = argument(variable, "initial_value", 0)?.value;
    const draw = subject.calls.find(({ node }) => node === first);
    if (!draw || !draws.test(draw.name)) return [];
    return shapeText(subject, draw) === null ? [] : [draw];
  });
}

function shapeText(subject: Subject, draw: Call): string | null {
  const shape = argument(draw, "shape", 0)?.value;
  if (!shape) return null;
  return textOf(subject, shape);
}

function isTable(subject: Subject, draw: Call): boolean {
  return /uniform/.test(draw.name) || (shapeText(subject, draw) ?? "").includes("VOCAB");
}

/** All kernels of a file at once: one that is too large is mended by small ones behind it. */
const deviations = (name: string, catalogue: number[], edit: (subject: Subject, draw: Call, given: Argument) => TextEdit): Operator => ({
  name,
  catalogue,
  rules: ["unit-normal-kernel"],
  mutations(subject) {
    const edits = kernelDraws(subject).flatMap((draw) => {
      const given = argument(draw, "stddev");
      return given ? [edit(subject, draw, given)] : [];
    });
    return edits.length > 1 ? [{ edits }] : [];
  },
});

const dropDeviation = deviations("standard deviations left out", [2], removeArgument);
const unitDeviation = deviations("standard deviations of 1", [1], (_, __, given) => replaceWith(given.value, "1.0"));

const zeroKernel: Operator = {
  name: "weights start at zero",
  catalogue: [5],
  rules: ["constant-kernel"],
  mutations: (subject) =>
    kernelDraws(subject)
      .filter((draw) => !isTable(subject, draw) && isHidden(subject, draw))
      .map((draw) => ({ edits: [replaceWith(draw.node, `${rootOf(subject, draw)}.zeros(${shapeText(subject, draw)})`)] })),
};

const uniformKernel: Operator = {
  name: "weights from 0 to 1",
  catalogue: [4],
  rules: ["one-sided-kernel", "unit-normal-kernel"],
  mutations: (subject) =>
    kernelDraws(subject)
      .filter((draw) => !isTable(subject, draw) && isHidden(subject, draw))
      .map((draw) => ({
        edits: [replaceWith(draw.node, `${uniform(subject, draw)}(${shapeText(subject, draw)})`)],
      })),
};

function uniform(subject: Subject, draw: Call): string {
  return /random\./.test(draw.name) ? `${rootOf(subject, draw)}.random.uniform` : `${rootOf(subject, draw)}.random_uniform`;
}

/** Whether a weight stands before another one: the last layer's may start as it likes. */
function isHidden(subject: Subject, draw: Call): boolean {
  const all = kernelDraws(subject);
  return all.length > 1 && all.at(-1) !== draw;
}

function rootOf(subject: Subject, { node }: Call): string {
  return textOf(subject, node.callee).split(".")[0] ?? "tf";
}

const randomBias: Operator = {
  name: "biases start at random",
  catalogue: [8],
  rules: ["random-bias"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.Variable$/).flatMap((variable): Mutation[] => {
      const value = argument(variable, "initial_value", 0)?.value;
      const start = subject.calls.find(({ node }) => node === value);
      const shape = start && biasShape(subject, start);
      if (!start || !shape) return [];
      const draw = subject.software === "tensorflow-1.15" ? "random_normal" : "random.normal";
      return [{ edits: [replaceWith(start.node, `${rootOf(subject, start)}.${draw}(${shape})`)] }];
    }),
};

function biasShape(subject: Subject, start: Call): string | null {
  const shape: Expression | undefined =
    start.name === "tensorflow.zeros"
      ? argument(start, "shape", 0)?.value
      : start.name === "tensorflow.constant"
        ? argument(start, "shape")?.value
        : undefined;
  return shape ? textOf(subject, shape) : null;
}

const kerasInitializer = (name: string, catalogue: number[], rule: string, value: (subject: Subject) => string | null): Operator => ({
  name,
  catalogue,
  rules: [rule],
  mutations: (subject) =>
    hiddenLayers(subject).flatMap((site): Mutation[] => {
      const text = value(subject);
      if (!isDense(site) || text === null || !/^(keras|tensorflow)\./.test(site.name)) return [];
      return [{ edits: [setArgument(subject, site, "kernel_initializer", text)] }];
    }),
});

const zeroDense = kerasInitializer("a hidden layer's kernel_initializer gives zeros", [5], "constant-kernel", (subject) =>
  subject.software === "tensorflow-1.15" ? "tf.zeros_initializer()" : '"zeros"',
);

const onesDense = kerasInitializer("a hidden layer's kernel_initializer gives ones", [5], "constant-kernel", (subject) =>
  subject.software === "tensorflow-1.15" ? "tf.ones_initializer()" : '"ones"',
);

/** Every dense kernel gets a deviation that only suits one of them. */
const wideDense: Operator = {
  name: "all dense layers draw with a standard deviation of 1",
  catalogue: [1],
  rules: ["unit-normal-kernel"],
  mutations: (subject) => {
    if (subject.software !== "tensorflow-1.15") return [];
    return layerRuns(subject).flatMap((run): Mutation[] => {
      const dense = run.filter((site) => site.type === "dense");
      if (dense.length < 2) return [];
      return [{ edits: dense.map((site) => setArgument(subject, site, "kernel_initializer", "tf.random_normal_initializer(stddev=1.0)")) }];
    });
  },
};

const vanishing: Operator = {
  name: "all dense layers draw with a tiny standard deviation",
  catalogue: [6],
  rules: ["vanishing-kernel"],
  mutations: (subject) =>
    layerRuns(subject).flatMap((run): Mutation[] => {
      const dense = run.filter((site) => isDense(site) && /^(keras|tensorflow)\./.test(site.name));
      const draw =
        subject.software === "tensorflow-1.15"
          ? "tf.truncated_normal_initializer(stddev=0.002)"
          : kerasName(subject) && `${kerasName(subject)}.initializers.TruncatedNormal(stddev=0.002)`;
      if (dense.length < 5 || !draw) return [];
      return [{ edits: dense.map((site) => setArgument(subject, site, "kernel_initializer", draw)) }];
    }),
};

function kerasName(subject: Subject): string | null {
  return /^(import keras|from tensorflow import keras)$/m.test(subject.text)
    ? "keras"
    : /^import tensorflow as tf$/m.test(subject.text)
      ? "tf.keras"
      : null;
}

export const initialisationOperators: readonly Operator[] = [
  dropDeviation,
  unitDeviation,
  zeroKernel,
  uniformKernel,
  randomBias,
  zeroDense,
  onesDense,
  wideDense,
  vanishing,
];

import type { Expression } from "../../../src/core/python/syntax.ts";
import type { Mutation, Operator } from "../operator.ts";
import {
  argument,
  type Call,
  named,
  removeArgument,
  removeLines,
  replaceWith,
  type Subject,
  setArgument,
  tensorflowName,
  textOf,
} from "../subject.ts";

const isNew = ({ software }: Subject): boolean => software === "keras-3" || software === "tf-keras-2.21";

/** Leaves an argument out that the call has no default for; those behind it are named where their places would change. */
const leftOut = (name: string, callee: RegExp, parameters: string, needed: string): Operator => ({
  name,
  catalogue: [90],
  rules: ["missing-argument"],
  mutations: (subject) =>
    named(subject, callee).flatMap((call) =>
      needed.split(" ").flatMap((parameter) => withoutArgument(subject, call, parameters.split(" "), parameter)),
    ),
});

function withoutArgument(subject: Subject, call: Call, parameters: readonly string[], parameter: string): readonly Mutation[] {
  const position = parameters.indexOf(parameter);
  const given = argument(call, parameter, position);
  const all = call.node.arguments;
  // What stands for several arguments may hold it.
  if (!given || all.some(({ kind }) => kind !== "positional" && kind !== "keyword")) return [];
  const behind = given.kind === "positional" ? all.slice(position + 1).filter(({ kind }) => kind === "positional") : [];
  if (position + behind.length >= parameters.length && behind.length > 0) return [];
  const names = behind.map((one, i) => replaceWith(one, `${parameters[position + 1 + i]}=${textOf(subject, one.value)}`));
  // The edit that takes the argument away ends where the next one begins.
  const [first, ...others] = names;
  const removed = removeArgument(subject, call, given);
  return [{ edits: first ? [{ span: { start: removed.span.start, end: first.span.end }, newText: first.newText }, ...others] : [removed] }];
}

/** Methods and functions that only give a new array or data set. */
const pureMethod = /^\.(reshape|astype|batch|shuffle|map|prefetch|repeat|take|cache)$/;
const pureFunction =
  /^(numpy\.(expand_dims|reshape)|keras\.utils\.(to_categorical|pad_sequences)|keras\.preprocessing\.sequence\.pad_sequences)$/;

/** Whether an expression is a pure call or a division that begins with a name: `x.reshape(…) / 255`. */
function isOf(subject: Subject, name: string, node: Expression): boolean {
  if (node.kind === "Binary") return /^[-+*/]$/.test(node.operator) && isOf(subject, name, node.left);
  if (node.kind === "Name") return node.name === name;
  const call = subject.calls.find((one) => one.node === node);
  if (!call) return false;
  if (pureFunction.test(call.name)) {
    const [first] = call.node.arguments;
    return first?.kind === "positional" && textOf(subject, first.value) === name;
  }
  return pureMethod.test(call.name) && call.node.callee.kind === "Attribute" && isOf(subject, name, call.node.callee.object);
}

const thrownAway: Operator = {
  name: "what an array or a data set becomes is thrown away",
  catalogue: [66, 81],
  rules: ["discarded-result"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "Assign" || node.targets.length !== 1 || subject.file.cells) return [];
      const [target] = node.targets;
      if (target?.kind !== "Name" || node.value.kind === "Name" || !isOf(subject, target.name, node.value)) return [];
      return [{ edits: [{ span: { start: node.span.start, end: node.value.span.start }, newText: "" }] }];
    }),
};

const lostAugmented: Operator = {
  name: "x / 255 instead of x /= 255",
  catalogue: [66, 81],
  rules: ["discarded-result"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "AugmentedAssign" || !/^[-+*/]$/.test(node.operator) || node.target.kind !== "Name" || subject.file.cells)
        return [];
      const isArray = /^[xX](_\w+)?$|^(images|inputs|train|test)\b/.test(node.target.name);
      return isArray ? [{ edits: [replaceWith(node, `${node.target.name} ${node.operator} ${textOf(subject, node.value)}`)] }] : [];
    }),
};

/** TensorFlow 1's names of what TensorFlow 2 calls otherwise. */
const oldNames: Readonly<Record<string, string>> = {
  "random.normal": "random_normal",
  "random.uniform": "random_uniform",
  "random.truncated_normal": "truncated_normal",
  "random.set_seed": "set_random_seed",
  "math.log": "log",
  "image.resize": "image.resize_images",
  "linalg.diag_part": "diag_part",
};

const oldName: Operator = {
  name: "a name of TensorFlow 1 in TensorFlow 2",
  catalogue: [90],
  rules: ["removed-name"],
  mutations(subject) {
    const tf = tensorflowName(subject);
    if (!tf || !isNew(subject)) return [];
    return named(subject, /^tensorflow\./).flatMap(({ node, name }): Mutation[] => {
      const old = oldNames[name.slice("tensorflow.".length)];
      return old ? [{ edits: [replaceWith(node.callee, `${tf}.${old}`)] }] : [];
    });
  },
};

/** Puts a name that is gone in the place of another one's last part. */
const goneLeaf = (name: string, catalogue: number, callee: RegExp, leaf: string): Operator => ({
  name,
  catalogue: [catalogue],
  rules: ["removed-name"],
  mutations: (subject) =>
    isNew(subject)
      ? named(subject, callee).flatMap(({ node }): Mutation[] =>
          node.callee.kind === "Attribute" ? [{ edits: [{ span: node.callee.attribute.span, newText: leaf }] }] : [],
        )
      : [],
});

const removedKeyword = (name: string, callee: RegExp, keyword: string, value: string, isFor: (subject: Subject) => boolean): Operator => ({
  name,
  catalogue: [90],
  rules: ["removed-argument"],
  mutations: (subject) =>
    (isFor(subject) ? named(subject, callee) : []).flatMap((call): Mutation[] =>
      isModelCall(subject, call) ? [{ edits: [setArgument(subject, call, keyword, value)] }] : [],
    ),
});

/** A method of what is compiled in the same program: `scaler.fit` is another. */
function isModelCall(subject: Subject, { node }: Call): boolean {
  const objectOf = ({ callee }: Call["node"]): string | null =>
    callee.kind === "Attribute" && callee.object.kind === "Name" ? callee.object.name : null;
  return subject.everywhere.some((one) => one.name === ".compile" && objectOf(one.node) !== null && objectOf(one.node) === objectOf(node));
}

const oldKeyword = (name: string, callee: RegExp, from: string, to: string): Operator => ({
  name,
  catalogue: [94],
  rules: ["renamed-argument"],
  mutations: (subject) =>
    (isNew(subject) ? named(subject, callee) : []).flatMap((call): Mutation[] => {
      const given = argument(call, from, 1);
      return given ? [{ edits: [replaceWith(given, `${to}=${textOf(subject, given.value)}`)] }] : [];
    }),
});

const ascent: Operator = {
  name: "the gradient is added to the weight",
  catalogue: [38],
  rules: ["gradient-ascent"],
  mutations: (subject) =>
    named(subject, /^\.assign_sub$/).flatMap(({ node }): Mutation[] =>
      node.callee.kind === "Attribute" ? [{ edits: [{ span: node.callee.attribute.span, newText: "assign_add" }] }] : [],
    ),
};

const neverCompiled: Operator = {
  name: "the model is never compiled",
  catalogue: [95],
  rules: ["not-compiled"],
  mutations: (subject) =>
    named(subject, /^\.compile$/).flatMap(({ node }): Mutation[] => {
      const isStatement = subject.nodes.some((one) => one.kind === "Expression" && one.value === node);
      const also = subject.everywhere.filter(({ name }) => /^\.(fit|evaluate|train_on_batch)$/.test(name)).map((one) => one.node);
      return isStatement && also.length > 0 ? [{ edits: [removeLines(subject, node)], also }] : [];
    }),
};

const superLeftOut: Operator = {
  name: "super().__init__() is left out",
  catalogue: [46],
  rules: ["super-not-called"],
  mutations: (subject) =>
    named(subject, /^\.__init__$/).flatMap(({ node }): Mutation[] => {
      const isStatement = subject.nodes.some((one) => one.kind === "Expression" && one.value === node);
      if (!isStatement || !textOf(subject, node).startsWith("super(")) return [];
      const around = subject.nodes.filter(
        (one) => one.kind === "ClassDefinition" && one.span.start < node.span.start && node.span.end < one.span.end,
      );
      const name = around[0]?.kind === "ClassDefinition" ? around[0].name : "";
      const made = subject.everywhere.filter((one) => one.name === name || one.name.endsWith(`.${name}`)).map((one) => one.node);
      return [{ edits: [replaceWith(node, "pass")], also: [...around, ...made] }];
    }),
};

const axisTooLarge: Operator = {
  name: "an axis that is not there",
  catalogue: [33, 35],
  rules: ["axis-out-of-range"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.(math\.)?(reduce_\w+|argmax)$/).flatMap((call): Mutation[] => {
      const given = argument(call, "axis", 1);
      return given && /^-?\d$/.test(textOf(subject, given.value)) ? [{ edits: [replaceWith(given.value, "7")] }] : [];
    }),
};

const reversedPairs: Operator = {
  name: "variables before their gradients",
  catalogue: [93],
  rules: ["reversed-gradient-pairs"],
  mutations: (subject) =>
    named(subject, /^zip$/).flatMap(({ node }): Mutation[] => {
      const [first, second] = node.arguments;
      const isApplied = named(subject, /^\.apply(_gradients)?$/).some((one) => one.node.arguments[0]?.value === node);
      if (!first || !second || !isApplied) return [];
      return [{ edits: [replaceWith(first, textOf(subject, second)), replaceWith(second, textOf(subject, first))] }];
    }),
};

const fewer = (name: string, parameter: string, position: number): Operator => ({
  name,
  catalogue: [77],
  rules: ["example-counts"],
  mutations: (subject) =>
    named(subject, /^\.(fit|evaluate)$/).flatMap((call): Mutation[] => {
      const given = argument(call, "y", 1) && argument(call, parameter, position);
      if (given?.value.kind !== "Name" || !isModelCall(subject, call)) return [];
      return [{ edits: [replaceWith(given.value, `${textOf(subject, given.value)}[:50]`)] }];
    }),
});

const fewerValidationLabels: Operator = {
  name: "fewer labels than inputs in the validation",
  catalogue: [77],
  rules: ["example-counts"],
  mutations: (subject) =>
    named(subject, /^\.fit$/).flatMap((call): Mutation[] => {
      const given = argument(call, "validation_data")?.value;
      const labels = given?.kind === "Tuple" ? given.elements[1] : undefined;
      return labels?.kind === "Name" ? [{ edits: [replaceWith(labels, `${labels.name}[:50]`)] }] : [];
    }),
};

const isKeras3 = ({ software }: Subject): boolean => software === "keras-3";

export const callOperators: readonly Operator[] = [
  leftOut("a dense layer without its units", /^keras\.layers\.Dense$/, "units activation", "units"),
  leftOut(
    "a convolution without an argument",
    /^keras\.layers\.Conv\dD(Transpose)?$/,
    "filters kernel_size strides padding",
    "filters kernel_size",
  ),
  leftOut("a recurrent layer without its units", /^keras\.layers\.(LSTM|GRU|SimpleRNN)$/, "units activation", "units"),
  leftOut("an embedding without a size", /^keras\.layers\.Embedding$/, "input_dim output_dim", "input_dim output_dim"),
  leftOut("a dropout without its rate", /^keras\.layers\.(Dropout|SpatialDropout\dD|GaussianDropout)$/, "rate", "rate"),
  leftOut("a layer without its shape", /^keras\.layers\.Reshape$/, "target_shape", "target_shape"),
  leftOut("repetition without a number", /^keras\.layers\.RepeatVector$/, "n", "n"),
  leftOut("a wrapper without its layer", /^keras\.layers\.(TimeDistributed|Bidirectional)$/, "layer", "layer"),
  leftOut("a function layer without an argument", /^tensorflow\.layers\.dense$/, "inputs units activation", "inputs units"),
  leftOut(
    "a function convolution without an argument",
    /^tensorflow\.layers\.conv2d$/,
    "inputs filters kernel_size strides padding",
    "inputs filters kernel_size",
  ),
  leftOut("a placeholder without its type", /^tensorflow\.placeholder$/, "dtype shape name", "dtype"),
  leftOut("a product without a factor", /^tensorflow\.(linalg\.)?matmul$/, "a b", "a b"),
  leftOut("a one-hot encoding without its depth", /^tensorflow\.one_hot$/, "indices depth", "depth"),
  leftOut("a tensor's reshape without the shape", /^tensorflow\.reshape$/, "tensor shape", "shape"),
  leftOut("a cast without its type", /^tensorflow\.cast$/, "x dtype", "dtype"),
  leftOut("a comparison without one side", /^tensorflow\.(math\.)?equal$/, "x y", "y"),
  leftOut("random numbers without a shape", /^tensorflow\.(random\.)?(random_)?(truncated_)?(normal|uniform)$/, "shape", "shape"),
  leftOut("zeros without a shape", /^tensorflow\.(zeros|ones)$/, "shape dtype", "shape"),
  leftOut(
    "a reduction without its input",
    /^tensorflow\.(reduce_mean|reduce_sum|math\.reduce_mean|math\.reduce_sum)$/,
    "input_tensor axis",
    "input_tensor",
  ),
  leftOut(
    "an optimizer without its rate",
    /^tensorflow\.train\.(GradientDescent|Momentum|RMSProp|Adagrad)Optimizer$/,
    "learning_rate momentum",
    "learning_rate",
  ),
  leftOut("batches without a size", /^\.batch$/, "batch_size drop_remainder", "batch_size"),
  leftOut("a shuffle without a buffer", /^\.shuffle$/, "buffer_size seed", "buffer_size"),
  leftOut("classes of nothing", /^keras\.utils\.to_categorical$/, "y num_classes", "y"),
  neverCompiled,
  superLeftOut,
  axisTooLarge,
  reversedPairs,
  fewer("fewer labels than inputs", "y", 1),
  fewer("fewer inputs than labels", "x", 0),
  fewerValidationLabels,
  thrownAway,
  lostAugmented,
  oldName,
  goneLeaf("a recurrent layer that only GPUs had", 90, /^keras\.layers\.LSTM$/, "CuDNNLSTM"),
  goneLeaf("predict_proba", 95, /^\.predict$/, "predict_proba"),
  removedKeyword("workers of fit", /^\.fit$/, "workers", "2", isKeras3),
  oldKeyword("dimension of argmax", /^tensorflow\.(math\.)?argmax$/, "axis", "dimension"),
  ascent,
];

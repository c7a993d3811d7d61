import { isDense, layerRuns, trainingCalls } from "../networks.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, named, removeArgument, replaceWith, type Subject, setArgument, statementOf, textOf } from "../subject.ts";

/** The declared size of inputs is another one than the data's. */
const inputSize: Operator = {
  name: "another input size than the data have",
  catalogue: [77],
  rules: ["model-input-shape", "fed-shape"],
  mutations: (subject) => [
    ...subject.calls.flatMap((call): Mutation[] => {
      const shape = call.name === "keras.Input" ? argument(call, "shape", 0) : argument(call, "input_shape");
      const text = shape && textOf(subject, shape.value);
      if (!shape || !text || !/^[([](784,|28, 28(, 1)?|13,|8,)[)\]]$/.test(text)) return [];
      const other = text
        .replace(/784/, "768")
        .replace(/28, 28/, "28, 32")
        .replace(/13,/, "14,")
        .replace(/\(8,/, "(9,");
      return [{ edits: [replaceWith(shape.value, other)], also: [...trainingCalls(subject), ...modelPlaces(subject)] }];
    }),
    ...named(subject, /^tensorflow\.placeholder$/).flatMap((call): Mutation[] => {
      const shape = argument(call, "shape", 1);
      const text = shape && textOf(subject, shape.value);
      if (!shape || !text || !/^\[None, (784|10|13|40|20)\]$/.test(text)) return [];
      return [
        {
          edits: [
            replaceWith(
              shape.value,
              text.replace(/\d+/, (size) => String(Number(size) + 1)),
            ),
          ],
          also: [...trainingCalls(subject), ...productPlaces(subject)],
        },
      ];
    }),
  ],
};

function modelPlaces(subject: Subject) {
  return subject.everywhere.filter(({ name }) => /^keras\.(Model|Sequential)$|^keras\.layers\.\w+$/.test(name)).map(({ node }) => node);
}

function productPlaces(subject: Subject) {
  return named(subject, /matmul$|cross_entropy|reshape$|^tensorflow\.square$|^tensorflow\.equal$/).map(({ node }) => node);
}

const variableShape = (name: string, index: 0 | 1): Operator => ({
  name,
  catalogue: [79],
  rules: ["matmul-sizes", "filter-channels", "merged-shapes", "loss-operand-shapes", "fed-shape"],
  mutations: (subject) =>
    subject.calls.flatMap((call): Mutation[] => {
      if (!/^tensorflow\.(random\.)?(truncated_normal|random_normal|get_variable)$/.test(call.name)) return [];
      const shape = argument(call, "shape", call.name.endsWith("get_variable") ? 1 : 0)?.value;
      const size = shape?.kind === "List" && shape.elements.length === 2 ? shape.elements[index] : undefined;
      const statement = statementOf(subject, call.node);
      const name = statement.kind === "Assign" ? textOf(subject, statement.targets[0] ?? statement) : "";
      // An embedding's table goes into no product; the last layer's outputs are broadcast.
      if (size?.kind !== "Number" || name === "table" || name === "embeddings" || (index === 1 && size.value === 1)) return [];
      return [{ edits: [replaceWith(size, String(size.value + 3))], also: [...productPlaces(subject), ...sums(subject)] }];
    }),
});

/** Statements with a sum of a product and a bias. */
function sums(subject: Subject) {
  return subject.nodes.filter(
    (node) => (node.kind === "Binary" && node.operator === "+") || (node.kind === "Call" && /\.add$/.test(textOf(subject, node.callee))),
  );
}

const filterChannels: Operator = {
  name: "a filter for another number of channels",
  catalogue: [77],
  rules: ["filter-channels"],
  mutations: (subject) =>
    named(subject, /^weight_variable$/).flatMap((call): Mutation[] => {
      const shape = call.node.arguments[0]?.value;
      const channels = shape?.kind === "List" && shape.elements.length === 4 ? shape.elements[2] : undefined;
      return channels?.kind === "Number"
        ? [{ edits: [replaceWith(channels, String(channels.value + 2))], also: named(subject, /conv2d$/).map(({ node }) => node) }]
        : [];
    }),
};

const flattenSize: Operator = {
  name: "a reshape to another number of elements",
  catalogue: [77],
  rules: ["reshape-size", "matmul-sizes", "fed-shape", "model-input-shape"],
  mutations: (subject) => [
    ...named(subject, /^tensorflow\.reshape$|^keras\.layers\.Reshape$/).flatMap((call): Mutation[] => {
      const shape = argument(call, call.name.endsWith("Reshape") ? "target_shape" : "shape", call.name.endsWith("Reshape") ? 0 : 1);
      const text = shape && textOf(subject, shape.value);
      if (!shape || !text || !/7(?! \* 7 \* 7)/.test(text)) return [];
      return [
        {
          edits: [
            replaceWith(
              shape.value,
              text.replace(/7, 7|7 \* 7/, (sizes) => sizes.replace(/7$/, "8")),
            ),
          ],
          also: [...productPlaces(subject), ...modelPlaces(subject)],
        },
      ];
    }),
    ...named(subject, /^\.reshape$/).flatMap(({ node }): Mutation[] => {
      const size = node.arguments
        .flatMap(({ value }) => (value.kind === "Tuple" ? value.elements : [value]))
        .find((one) => one.kind === "Number" && one.value === 784);
      return size ? [{ edits: [replaceWith(size, "780")], also: trainingCalls(subject) }] : [];
    }),
  ],
};

const noChannels: Operator = {
  name: "images without a channel axis for a convolution",
  catalogue: [78],
  rules: ["layer-input-rank", "model-input-shape"],
  mutations: (subject) =>
    layerRuns(subject).flatMap((run): Mutation[] => {
      const [first] = run;
      if (first?.type !== "Conv2D") return [];
      const shape = argument(first, "input_shape");
      const text = shape && textOf(subject, shape.value);
      return shape && text && /^\(28, 28, 1\)$/.test(text) ? [{ edits: [replaceWith(shape.value, "(28, 28)")] }] : [];
    }),
};

const stackedRecurrent: Operator = {
  name: "return_sequences left out between recurrent layers",
  catalogue: [80],
  rules: ["stacked-recurrent-layers", "layer-input-rank"],
  mutations: (subject) =>
    named(subject, /^keras\.layers\.(LSTM|GRU)$/).flatMap((call): Mutation[] => {
      const given = argument(call, "return_sequences");
      const isStateful = argument(call, "return_state");
      const runs = layerRuns(subject).flat();
      const own = runs.find(({ node }) => node.span.start <= call.node.span.start && call.node.span.end <= node.span.end);
      const next = own && runs[runs.indexOf(own) + 1];
      if (!given || isStateful || !next || !/LSTM|GRU/.test(textOf(subject, next.node))) return [];
      return [{ edits: [removeArgument(subject, call, given)], also: [next.node] }];
    }),
};

/** `x = layer(x)` loses its `x = `. */
const discarded: Operator = {
  name: "a layer's result is thrown away",
  catalogue: [81],
  rules: ["discarded-result"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      const target = node.kind === "Assign" && node.targets.length === 1 ? node.targets[0] : undefined;
      if (node.kind !== "Assign" || target?.kind !== "Name" || node.value.kind !== "Call") return [];
      const value = textOf(subject, node.value);
      const isLayer = subject.calls.some(
        ({ node: call, name }) =>
          (call === node.value || (node.value.kind === "Call" && call === node.value.callee)) &&
          /^(keras\.layers|tensorflow\.layers|slim|tensorflow\.nn)\./.test(name),
      );
      if (!isLayer || !new RegExp(`\\(${target.name}[,)]`).test(value)) return [];
      // Where the input stays in use, the next statement goes on with it and only the layer is lost.
      return [{ edits: [{ span: { start: node.span.start, end: node.value.span.start }, newText: "" }] }];
    }),
};

const laterInputShape: Operator = {
  name: "input_shape on a later layer",
  catalogue: [83],
  rules: ["input-shape-ignored"],
  mutations: (subject) =>
    layerRuns(subject).flatMap((run): Mutation[] => {
      const later = run
        .slice(1)
        .filter((site) => isDense(site) && site.type === "Dense" && isSequential(subject, site.node.span.start))
        .at(-1);
      return later ? [{ edits: [setArgument(subject, later, "input_shape", "(64,)")] }] : [];
    }),
};

function isSequential(subject: Subject, at: number): boolean {
  const before = subject.text.slice(0, at);
  return /\.add\($/.test(before) || (/Sequential\(\s*\[[^\]]*$/.test(before) && !/\(\w+\)\s*$/.test(before));
}

const labelSize: Operator = {
  name: "one-hot labels of another depth",
  catalogue: [26, 77],
  rules: ["loss-operand-shapes", "fed-shape", "labels-beyond-output", "labels-form", "model-input-shape"],
  mutations: (subject) => [
    ...named(subject, /^tensorflow\.one_hot$|^keras\.utils\.to_categorical$/).flatMap((call): Mutation[] => {
      const depth = argument(call, call.name.endsWith("one_hot") ? "depth" : "num_classes", 1);
      if (
        !depth ||
        !/^(10|num_classes|n_classes)$/.test(textOf(subject, depth.value)) ||
        /test/.test(textOf(subject, statementOf(subject, call.node)))
      )
        return [];
      return [
        { edits: [replaceWith(depth.value, "12")], also: [...trainingCalls(subject), ...productPlaces(subject), ...modelPlaces(subject)] },
      ];
    }),
  ],
};

const wideWindow: Operator = {
  name: "a pooling window larger than what it slides over",
  catalogue: [77],
  rules: ["window-too-large"],
  mutations: (subject) =>
    layerRuns(subject).flatMap((run): Mutation[] => {
      const pooling = run.filter(({ type }) => /^MaxPooling2D$/.test(type)).at(-1);
      // With "same" any window fits.
      if (!pooling || /same/.test(textOf(subject, pooling.node)) || run.some(({ type }) => type === "Input")) return [];
      return [{ edits: [setArgument(subject, pooling, "pool_size", "(40, 40)", 0)] }];
    }),
};

export const shapeOperators: readonly Operator[] = [
  inputSize,
  variableShape("a weight for another number of inputs", 0),
  variableShape("a weight for another number of outputs", 1),
  filterChannels,
  flattenSize,
  noChannels,
  stackedRecurrent,
  discarded,
  laterInputShape,
  labelSize,
  wideWindow,
];

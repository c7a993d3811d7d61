import type {
  ActivationSpec,
  Initializer,
  Metric,
  NodeKind,
  OptimizerSpec,
  Program,
  ProgramInput,
  ProgramNode,
  ProgramParameter,
  ValueId,
} from "../../src/core/index.ts";

/** Makes programs by hand, so that tests of the trainer need nothing of the core but its types. */
export interface ProgramBuilder {
  parameter(name: string, shape: readonly number[], options?: Partial<ProgramParameter>): number;
  /** Adds a node and gives its first value. */
  node(node: NodeKind, inputs: readonly ValueId[], more?: { readonly outputs?: number; readonly layer?: string | null }): ValueId;
  /** x · kernel + bias with parameters of their own, through an activation. */
  dense(x: ValueId, sizes: readonly [inputs: number, units: number], options?: DenseOptions): ValueId;
  build(rest: ProgramRest): Program;
}

interface DenseOptions {
  readonly name?: string;
  readonly kernel?: Initializer;
  readonly bias?: Initializer;
  readonly activation?: ActivationSpec["name"];
}

type ProgramRest = Pick<Program, "prediction" | "loss"> & Partial<Program>;

export const sgd = (rate: number): OptimizerSpec => optimizer({ kind: "sgd", momentum: 0, nesterov: false, form: "tensorflow" }, rate);

export const adam = (rate: number, epsilon = 1e-7): OptimizerSpec =>
  optimizer({ kind: "adam", beta1: 0.9, beta2: 0.999, epsilon, amsgrad: false }, rate);

type Formula = OptimizerSpec extends infer Spec
  ? Spec extends OptimizerSpec
    ? Omit<Spec, "learningRate" | "clipping" | "weightDecay">
    : never
  : never;

export function optimizer(
  formula: Formula,
  rate: number,
  rest: Partial<Pick<OptimizerSpec, "clipping" | "weightDecay">> = {},
): OptimizerSpec {
  return { ...formula, learningRate: { kind: "constant", value: rate }, clipping: null, weightDecay: 0, ...rest } as OptimizerSpec;
}

export function activationSpec(name: ActivationSpec["name"], rest: Partial<ActivationSpec> = {}): ActivationSpec {
  return { name, alpha: null, slope: null, maxValue: null, threshold: 0, axis: null, ...rest };
}

export const normal = (stddev: number, mean = 0): Initializer => ({ kind: "normal", mean, stddev });

export function buildProgram(inputs: readonly ProgramInput[]): ProgramBuilder {
  const parameters: ProgramParameter[] = [];
  const nodes: ProgramNode[] = [];
  let next = inputs.length;
  const parameter: ProgramBuilder["parameter"] = (name, shape, options = {}) =>
    parameters.push({ name, role: name, shape, initializer: normal(0.5), trainable: true, constraint: null, ...options }) - 1;
  const node: ProgramBuilder["node"] = (kind, from, { outputs = 1, layer = null } = {}) => {
    nodes.push({ ...kind, inputs: from, outputs, layer } as ProgramNode);
    next += outputs;
    return next - outputs;
  };
  return {
    parameter,
    node,
    dense: (x, [width, units], { name = `dense_${parameters.length}`, kernel, bias, activation = "linear" } = {}) => {
      const made = {
        kernel: parameter(`${name}/kernel`, [width, units], kernel ? { initializer: kernel } : {}),
        bias: parameter(`${name}/bias`, [units], { initializer: bias ?? normal(0.1) }),
      };
      const z = node({ kind: "dense", ...made }, [x], { layer: name });
      return activation === "linear" ? z : node({ kind: "activation", activation: activationSpec(activation) }, [z], { layer: name });
    },
    build: (rest) => ({
      inputs,
      parameters,
      nodes,
      labels: inputs.findIndex(({ role }) => role === "labels"),
      evaluatedLoss: rest.loss,
      lossOverBatches: "mean",
      optimizer: sgd(0.1),
      batches: { size: 8, last: "keep", shuffle: "never", epochs: 1 },
      metric: { kind: "accuracy", labels: "oneHot" } satisfies Metric,
      data: noData,
      deviations: [],
      ...rest,
    }),
  };
}

const source = {
  dataSet: "mnist",
  split: "train",
  part: "inputs",
  shape: [0],
  transforms: [],
  place: { path: "p.py", span: { start: 0, end: 1 }, line: 1, column: 1 },
} as const;
/** Tests of the trainer bring their own arrays. */
const noData: Program["data"] = { train: { inputs: source, labels: source }, test: null };

/** An input and one-hot labels, without the batch dimension. */
export function inputsAndLabels(shape: readonly number[], classes: number): readonly [ProgramInput, ProgramInput] {
  return [
    { role: "inputs", index: 0, shape, dtype: "float32" },
    { role: "labels", index: 0, shape: [classes], dtype: "float32" },
  ];
}

/** The mean over the batch of the cross-entropy of logits. */
export function meanCrossentropy(builder: ProgramBuilder, logits: ValueId, labels: ValueId): ValueId {
  const each = builder.node(
    { kind: "categoricalCrossentropy", from: "logits", labels: "oneHot", clip: null, normalizes: false, labelSmoothing: 0 },
    [logits, labels],
  );
  return builder.node({ kind: "reduce", operation: "mean", axes: [0], keepDims: false }, [each]);
}

export interface MlpProgramOptions {
  readonly sizes?: readonly number[];
  readonly kernel?: Initializer;
  readonly rate?: number;
  readonly dropout?: number;
  readonly optimizer?: OptimizerSpec;
  readonly batches?: Program["batches"];
}

/** A perceptron with relu and dropout behind each hidden layer; the seed's by default. */
export function mlpProgram(options: MlpProgramOptions = {}): Program {
  const sizes = options.sizes ?? [784, 128, 128, 10];
  const glorot: Initializer = { kind: "varianceScaling", scale: 1, mode: "fanAverage", distribution: "uniform", corrected: true };
  const [width = 0] = sizes;
  const builder = buildProgram(inputsAndLabels([width], sizes.at(-1) ?? 1));
  let x = 0;
  for (const [i, units] of sizes.slice(1).entries()) {
    const isLast = i === sizes.length - 2;
    const kernel = options.kernel ?? glorot;
    x = builder.dense(x, [sizes[i] ?? 0, units], {
      name: `dense_${i + 1}`,
      kernel,
      bias: { kind: "constant", value: 0 },
      activation: isLast ? "linear" : "relu",
    });
    const rate = options.dropout ?? 0.3;
    if (!isLast && rate > 0)
      x = builder.node({ kind: "dropout", role: `${i + 1}`, rate, evaluationRate: 0, scale: 1 / (1 - rate), sharedAxes: [] }, [x], {
        layer: `dropout_${i + 1}`,
      });
  }
  return builder.build({
    prediction: x,
    loss: meanCrossentropy(builder, x, 1),
    optimizer: options.optimizer ?? adam(options.rate ?? 0.001),
    batches: options.batches ?? { size: 128, last: "keep", shuffle: "everyEpoch", epochs: 2 },
  });
}

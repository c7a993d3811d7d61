import {
  type ArraySource,
  describeNumber,
  type Experiment,
  type Fact,
  type Forecast,
  knownValue,
  type Layer,
  type Loss,
  type ModelAnalysis,
  type Optimizer,
} from "../core/index.ts";

/** One entry of what `keras-parity model --format json` prints. Null stands for what is not known. */
export interface ModelDocument {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly kind: Experiment["kind"];
  readonly api: Experiment["generation"];
  readonly status: "complete" | "partial";
  readonly unknown: readonly { readonly what: string; readonly line: number; readonly why: string }[];
  readonly inputShape: readonly (number | null)[] | null;
  readonly layers: readonly LayerDocument[];
  readonly parameters: { readonly total: number | null; readonly trainable: number | null };
  readonly data: {
    readonly name: string;
    readonly shape: readonly number[];
    readonly classes: number | null;
    /** "divided by 255"; null where the values stay as they are. */
    readonly scaling: string | null;
  } | null;
  readonly training: TrainingDocument | null;
  readonly forecast: {
    readonly logitStddev: number;
    readonly initialLoss: number | null;
    readonly expectedInitialLoss: number | null;
  } | null;
}

export interface LayerDocument {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  readonly outputShape: readonly (number | null)[] | null;
  readonly parameters: number | null;
  readonly config: Readonly<Record<string, string | number | boolean | null>>;
}

export interface TrainingDocument {
  readonly line: number;
  readonly loss: string | null;
  readonly optimizer: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly batchSize: number | null;
  readonly lastBatch: "keep" | "drop" | null;
  readonly epochs: number | null;
  readonly shuffle: "everyEpoch" | "once" | "never" | null;
  readonly dropout: readonly { readonly layer: string; readonly rate: number | null; readonly evaluationRate: number | null }[];
}

export function modelDocument(path: string, { experiment, forecast }: ModelAnalysis): ModelDocument {
  const { layers, data } = experiment;
  return {
    path,
    line: experiment.place.line,
    name: experiment.name,
    kind: experiment.kind,
    api: experiment.generation,
    status: experiment.unknowns.length === 0 ? "complete" : "partial",
    unknown: experiment.unknowns.map(({ what, why, place }) => ({ what, line: place.line, why })),
    inputShape: orNull(layers.find((layer) => layer.kind === "input")?.outputShape),
    layers: layers.filter((layer) => layer.kind !== "input").map(layerDocument),
    parameters: countParameters(layers),
    data: data.known ? dataDocument(data.value.train) : null,
    training: trainingDocument(experiment),
    forecast: forecastDocument(forecast),
  };
}

function orNull<T>(fact: Fact<T> | null | undefined): T | null {
  return knownValue(fact) ?? null;
}

function layerDocument(layer: Layer): LayerDocument {
  return {
    name: layer.name,
    type: layer.kind === "other" ? layer.type : layerTypes[layer.kind],
    line: layer.place.line,
    outputShape: orNull(layer.outputShape),
    parameters: countParameters([layer]).total,
    config: layerConfig(layer),
  };
}

const layerTypes = {
  input: "InputLayer",
  dense: "Dense",
  activation: "Activation",
  dropout: "Dropout",
  flatten: "Flatten",
  reshape: "Reshape",
} as const satisfies Record<Exclude<Layer["kind"], "other">, string>;

function layerConfig(layer: Layer): LayerDocument["config"] {
  switch (layer.kind) {
    case "dense":
      return { units: orNull(layer.units), activation: orNull(layer.activation), useBias: layer.useBias };
    case "activation":
      return { activation: orNull(layer.activation) };
    case "dropout":
      return { rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) };
    case "other":
      return layer.config;
    case "input":
    case "flatten":
    case "reshape":
      return {};
  }
}

function countParameters(layers: readonly Layer[]): ModelDocument["parameters"] {
  const all = layers.flatMap((layer) => layer.parameters);
  const sum = (counted: typeof all) => {
    let total = 0;
    for (const { shape } of counted) {
      if (!shape.known) return null;
      total += shape.value.reduce((product, size) => product * size, 1);
    }
    return total;
  };
  return { total: sum(all), trainable: sum(all.filter((parameter) => parameter.trainable)) };
}

function dataDocument({ inputs, labels }: { readonly inputs: ArraySource; readonly labels: ArraySource }): ModelDocument["data"] {
  const oneHot = labels.transforms.find((transform) => transform.kind === "oneHot");
  const scales = inputs.transforms.filter((transform) => transform.kind === "affine");
  return {
    name: inputs.dataSet,
    shape: inputs.shape,
    classes: oneHot?.kind === "oneHot" ? oneHot.classes : null,
    scaling: scales.length === 0 ? null : scales.map(({ multiply, add }) => describeScaling(multiply, add)).join(", then "),
  };
}

function describeScaling(multiply: number, add: number): string {
  const divisor = 1 / multiply;
  const isDivision = multiply < 1 && Math.abs(divisor - Math.round(divisor)) < 1e-6;
  const product = multiply === 1 ? "" : isDivision ? `divided by ${Math.round(divisor)}` : `times ${describeNumber(multiply)}`;
  const sum = add === 0 ? "" : `${add < 0 ? "minus" : "plus"} ${describeNumber(Math.abs(add))}`;
  return [product, sum].filter((part) => part !== "").join(" ");
}

function trainingDocument({ training, layers }: Experiment): TrainingDocument | null {
  if (!training) return null;
  const loss = knownValue(training.loss);
  const optimizer = knownValue(training.optimizer);
  return {
    line: training.place.line,
    loss: loss ? lossName(loss) : null,
    optimizer: optimizer ? optimizerDocument(optimizer) : null,
    batchSize: orNull(training.batchSize),
    lastBatch: orNull(training.lastBatch),
    epochs: orNull(training.epochs),
    shuffle: orNull(training.shuffle),
    dropout: layers.flatMap((layer) =>
      layer.kind === "dropout" ? [{ layer: layer.name, rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) }] : [],
    ),
  };
}

function lossName(loss: Loss): string {
  if (loss.kind === "other") return loss.name;
  return `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy${loss.from === "logits" ? " from logits" : ""}`;
}

function optimizerDocument(optimizer: Optimizer): NonNullable<TrainingDocument["optimizer"]> {
  if (optimizer.kind === "other") return { name: optimizer.name };
  const { kind, ...hyperparameters } = optimizer;
  return {
    name: kind,
    ...Object.fromEntries(Object.entries(hyperparameters).map(([name, fact]) => [name, orNull<number | boolean>(fact)])),
  };
}

function forecastDocument(forecast: Forecast): ModelDocument["forecast"] {
  if (!forecast.known) return null;
  const { logitStddev, initialLoss, expectedInitialLoss } = forecast;
  return { logitStddev, initialLoss, expectedInitialLoss };
}

import type { Generation } from "../generation.ts";
import { callLayer } from "../layers/call-layer.ts";
import type { ConfigValue, Dimension, LayerResult, TensorShape } from "../layers/layer-meaning.ts";
import { findModel, type TableModel, type TableSpec } from "./application-table.ts";
import { type Numbering, readRows, type TableRow } from "./read-rows.ts";
import { type ArgumentChoices, resolveArguments } from "./resolve-arguments.ts";

/** What a call of `keras.applications.<name>` says; what it does not say has Keras's default. */
export interface ApplicationConfig {
  readonly generation: Generation;
  readonly includeTop?: boolean;
  /** Without the batch dimension; null where none is given. */
  readonly inputShape?: readonly Dimension[] | null;
  readonly pooling?: "avg" | "max" | null;
  /** Null where it is given and not known. */
  readonly classes?: number | null;
  readonly classifierActivation?: string | null;
  readonly weights?: "imagenet" | null;
  /** Of MobileNet, MobileNetV2 and MobileNetV3. */
  readonly alpha?: number;
  /** Of MobileNet. */
  readonly depthMultiplier?: number;
  /** Of MobileNetV3. */
  readonly minimalistic?: boolean;
  /** Of ConvNeXt, EfficientNetV2, MobileNetV3 and RegNet. */
  readonly includePreprocessing?: boolean;
}

/** How many numbers a layer or model has, and how many of them training changes. */
export interface ParameterCounts {
  readonly total: number;
  readonly trainable: number;
}

export interface ApplicationLayer {
  readonly name: string;
  /** Whether Keras made the name: its number then also depends on the layers that the program made before. */
  readonly isNumbered: boolean;
  /** The class: "Conv2D"; "Sequential" with its layers as `{type, name, config}` in the argument `layers`. */
  readonly type: string;
  /** Arguments that decide shapes, weights or values and are not Keras's defaults. */
  readonly config: Readonly<Record<string, ConfigValue>>;
  /** Positions in the model's `operations` of the layers that it is called on. */
  readonly inputs: readonly number[];
  /** Batch dimension first. */
  readonly outputShape: TensorShape;
  /** Null where a size is not known. */
  readonly parameters: number | null;
  readonly trainableParameters: number | null;
  /** False for an operation on tensors that is a node of the graph and not in `model.layers`. */
  readonly isListed: boolean;
}

export interface ApplicationModel {
  /** The model's own name: "vgg16". */
  readonly baseName: string;
  /** Batch dimension first; the default where none is given. */
  readonly inputShape: readonly Dimension[];
  readonly outputShape: TensorShape;
  readonly parameters: ParameterCounts | null;
  /** `model.layers`. */
  readonly layers: readonly ApplicationLayer[];
  /** `layers` and the operations between them, in the order in which they can be followed. */
  readonly operations: readonly ApplicationLayer[];
}

/**
 * The model that `keras.applications.<name>(…)` gives, layer by layer, as the installed software was seen to build it; null for a name
 * that is none. What Keras refuses (inputs that are too small, a top for weights of another number of classes) is not told.
 */
export function callApplication(name: string, config: ApplicationConfig): ApplicationModel | null {
  const { generation, includeTop = true, minimalistic = false } = config;
  const found = findModel(name, { minimalistic, generation });
  if (!found) return null;
  const { family, model } = found;
  const inputShape = [null, ...(config.inputShape ?? (includeTop ? model.size : model.bodySize))];
  const choices: ArgumentChoices = {
    classes: config.classes === undefined ? 1000 : config.classes,
    classifierActivation: config.classifierActivation === undefined ? "softmax" : config.classifierActivation,
    alpha: config.alpha ?? 1,
    depthMultiplier: config.depthMultiplier ?? 1,
  };
  const operations: ApplicationLayer[] = [];
  for (const row of rowsOf(found, config)) {
    if (!isThere(row, config, inputShape)) continue;
    const [type, marked] = family.specs[row.spec] ?? ["Layer", {}];
    const inputs = type === "InputLayer" ? [] : row.offsets.map((offset) => operations.length - offset);
    const shapes = inputs.length === 0 ? [inputShape] : inputs.map((position) => operations[position]?.outputShape ?? null);
    const args = resolveArguments(marked, choices, {
      inputs: shapes,
      channelsBefore: (places) => operations.at(-places)?.outputShape?.at(-1) ?? null,
    });
    const { name: own, isNumbered } = row;
    operations.push(measure({ name: own, isNumbered, type, config: args, inputs, isListed: row.condition !== "@" }, shapes, generation));
  }
  return {
    baseName: modelName(model, choices, inputShape),
    inputShape,
    outputShape: operations.at(-1)?.outputShape ?? null,
    parameters: total(operations),
    layers: operations.filter(({ isListed }) => isListed),
    operations,
  };
}

type FoundModel = NonNullable<ReturnType<typeof findModel>>;

function rowsOf({ family, model, generation }: FoundModel, { includeTop = true, pooling = null }: ApplicationConfig): readonly TableRow[] {
  const { body } = model;
  const whole = family.rows[model.rows] ?? "";
  const read = (text: string) => readRows(text, (spec) => numberingOf(family.specs[spec] ?? ["Layer", {}], generation));
  if (includeTop) return read(whole);
  const rows = "rows" in body ? (family.rows[body.rows] ?? "") : whole.split("\n").slice(0, body.first).join("\n");
  const tail = model.pools[pooling === "avg" ? 0 : pooling === "max" ? 1 : 2];
  return read(tail === "" ? rows : `${rows}\n${tail}`);
}

function numberingOf([type, config]: TableSpec, generation: Generation): Numbering {
  if (type === "InputLayer") return generation === "keras3" ? { stem: "input_layer", first: 0 } : { stem: "input", first: 1 };
  const stem = typeof config.function === "string" ? `tf.${config.function}` : snakeCase(type);
  // Stand-alone Keras 2 counts from one.
  return { stem, first: generation === "keras2" ? 1 : 0 };
}

function snakeCase(type: string): string {
  return type
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

function isThere(row: TableRow, config: ApplicationConfig, input: readonly Dimension[]): boolean {
  const preprocesses = config.includePreprocessing ?? true;
  switch (row.condition) {
    case "W":
      return config.weights === "imagenet";
    case "P":
      return preprocesses;
    case "Q":
      return preprocesses && input.at(-1) === 3;
    case "R":
      return preprocesses && input.at(-1) !== 3;
    case "@":
    case "":
      return true;
  }
}

type Unmeasured = Omit<ApplicationLayer, "outputShape" | "parameters" | "trainableParameters">;

function measure(layer: Unmeasured, inputs: readonly TensorShape[], generation: Generation): ApplicationLayer {
  const result = resultOf(layer.type, layer.config, inputs, generation);
  const weights = result?.weights ?? null;
  const sum = (isCounted: (trainable: boolean) => boolean): number | null => {
    let count: number | null = weights ? 0 : null;
    for (const { shape, trainable } of weights ?? []) {
      if (!isCounted(trainable)) continue;
      const size = shape.reduce<Dimension>((product, one) => (product === null || one === null ? null : product * one), 1);
      count = count === null || size === null ? null : count + size;
    }
    return count;
  };
  return { ...layer, outputShape: result?.outputs[0] ?? null, parameters: sum(() => true), trainableParameters: sum((one) => one) };
}

type InnerSpec = readonly [type: string, name: string, config: Readonly<Record<string, ConfigValue>>];

function resultOf(
  type: string,
  config: ApplicationLayer["config"],
  inputs: readonly TensorShape[],
  generation: Generation,
): LayerResult | null {
  // InceptionResNetV2's sum of its inputs, one of them scaled.
  if (type === "Lambda") return callLayer({ layer: "Add", config: new Map() }, inputs, generation);
  if (type !== "Sequential") return callLayer({ layer: type, config: configMap(config) }, inputs, generation);
  // ConvNeXt's stem and its steps down are models of a few layers.
  let last: LayerResult = { outputs: inputs, isList: false, weights: [] };
  for (const [inner, , own] of (config.layers ?? []) as unknown as readonly InnerSpec[]) {
    const next = callLayer({ layer: inner, config: configMap(own) }, last.outputs, generation);
    if (!next) return null;
    last = { ...next, weights: last.weights && next.weights && [...last.weights, ...next.weights] };
  }
  return last;
}

function configMap(config: ApplicationLayer["config"]): ReadonlyMap<string, ConfigValue> {
  return new Map(Object.entries(config).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function total(layers: readonly ApplicationLayer[]): ParameterCounts | null {
  let [all, trainable] = [0, 0];
  for (const layer of layers) {
    if (layer.parameters === null || layer.trainableParameters === null) return null;
    all += layer.parameters;
    trainable += layer.trainableParameters;
  }
  return { total: all, trainable };
}

function modelName(model: TableModel, { alpha }: ArgumentChoices, input: readonly Dimension[]): string {
  return model.modelName.replace("$a", alpha.toFixed(2)).replace("$r", input[1] == null ? "None" : String(input[1]));
}

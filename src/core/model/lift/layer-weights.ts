import { callLayer, isUnknownConfig } from "../../api/layers/call-layer.ts";
import type { LayerResult, LayerSpec, WeightSpec } from "../../api/layers/layer-meaning.ts";
import { layerSpecOf } from "../../interpret/layer-spec.ts";
import { decidingInputs } from "../../interpret/library/keras/layer-inputs.ts";
import { isModel, sequentialLayers } from "../../interpret/library/keras/model-graph.ts";
import { asLayer, trackedLayers, trackedVariables } from "../../interpret/library/keras/program-layer.ts";
import { shapeOf } from "../../interpret/shape.ts";
import {
  type Application,
  type InstanceValue,
  isSequence,
  type ObjectValue,
  stringOf,
  type TensorValue,
  type Value,
} from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Initializer } from "../initializer.ts";
import type { Parameter } from "../layer.ts";
import { learnedStatistic } from "./learned-statistic.ts";
import { type LiftContext, placeOf } from "./lift-context.ts";
import { initializerNamed, liftInitializerArgument, liftInitialValue } from "./lift-initializer.ts";
import { openFact } from "./open-shape.ts";

/** The parameters of a layer, and why they are not all known, if so. */
export interface LayerWeights {
  readonly parameters: readonly Parameter[];
  readonly missing: string | null;
}

type LayerValue = ObjectValue | InstanceValue;

/** The parameters of a layer or model, with the shapes that its first call gives them. */
export function weightsOf(context: LiftContext, layer: LayerValue): LayerWeights {
  return collect(context, layer, new Set());
}

function collect(context: LiftContext, layer: LayerValue, seen: Set<LayerValue>): LayerWeights {
  if (seen.has(layer)) return { parameters: [], missing: null };
  seen.add(layer);
  if (layer.kind === "instance") {
    const own = trackedVariables(layer).map((variable) => {
      const name = stringOf(variable.arguments.named.get("name")?.value) ?? attributeOf(layer, variable);
      return { ...variableParameter(context, roleOf(variable, name), variable), ...(name === null ? {} : { name }) };
    });
    const base = layer.library && isConcrete(layer.library) ? [layer.library] : [];
    return together([
      { parameters: own, missing: untracked(context, layer) },
      ...[...base, ...trackedLayers(layer)].map((one) => collect(context, one, seen)),
    ]);
  }
  if (isModel(layer)) return together(modelLayers(context, layer).map((one) => collect(context, one, seen)));
  const wrapped = asLayer(layer.arguments.named.get("layer")?.value ?? layer.arguments.named.get("cell")?.value);
  if (wrapped && (wrapped.kind === "instance" || isModel(wrapped))) return collect(context, wrapped, seen);
  return libraryWeights(context, layer);
}

/** Weights that `call` uses and that no attribute holds: Keras may or may not keep track of them. */
function untracked(context: LiftContext, layer: InstanceValue): string | null {
  const held = new Set<Value>([...trackedLayers(layer), ...trackedVariables(layer), ...(layer.library ? [layer.library] : [])]);
  const [application] = context.interpretation.applications.get(layer) ?? [];
  const seen = new Set<Value>(application?.inputs ?? []);
  const open: Value[] = application?.inner ? [application.inner] : [];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (isSequence(value)) open.push(...value.elements);
    if (value.kind !== "tensor") continue;
    if (value.operation === "variable" && !held.has(value)) return "its `call` uses a variable that none of its attributes holds";
    const used = value.application?.layer;
    if (used?.kind === "object" && !held.has(used) && (libraryWeights(context, used).parameters.length > 0 || isModel(used)))
      return "its `call` uses a layer that none of its attributes holds";
    open.push(...value.inputs);
  }
  return null;
}

/** Whether a class of the program inherits weights from a layer class of the library, not only from `Layer` or `Model`. */
function isConcrete(library: ObjectValue): boolean {
  return (
    library.type !== "keras.layers.Layer" &&
    library.type !== "keras.Layer" &&
    !(library.type === "keras.Model" && !library.arguments.named.has("outputs"))
  );
}

function modelLayers(context: LiftContext, model: ObjectValue): readonly LayerValue[] {
  const found = context.interpretation.models.find((one) => one.model === model);
  const layers: readonly Value[] = found ? found.nodes.flatMap((node) => ("layer" in node ? [node.layer] : [])) : sequentialLayers(model);
  return layers.flatMap((one) => asLayer(one) ?? []);
}

function together(parts: readonly LayerWeights[]): LayerWeights {
  return {
    parameters: parts.flatMap((part) => part.parameters),
    missing: parts.find((part) => part.missing !== null)?.missing ?? null,
  };
}

const mostCallsTried = 8;

/** The weights of each layer: a model's row counts them, and so do the rows of the layers in it. */
const weights = new WeakMap<LiftContext, Map<ObjectValue, LayerWeights>>();

function libraryWeights(context: LiftContext, layer: ObjectValue): LayerWeights {
  const known = weights.get(context) ?? new Map<ObjectValue, LayerWeights>();
  weights.set(context, known);
  const found = known.get(layer) ?? readWeights(context, layer);
  known.set(layer, found);
  return found;
}

function readWeights(context: LiftContext, layer: ObjectValue): LayerWeights {
  const applications = context.interpretation.applications.get(layer) ?? [];
  // A layer that is never called has no weights: Keras makes them with the first call.
  if (applications.length === 0) return { parameters: [], missing: null };
  const spec = layerSpecOf(layer);
  const result = firstComplete(applications, (one) => callLayer(spec, decidingInputs(one).map(shapeOf), context.generation));
  const type = layer.type.split(".").at(-1) ?? layer.type;
  if (!result) return { parameters: [], missing: type === "Lambda" ? null : `layers of type ${type} are not known` };
  if (!result.weights) return { parameters: [], missing: "an argument that decides its weights is not known" };
  const parameters = result.weights.map((weight) => specParameter(context, layer, weight));
  const open = parameters.find((parameter) => !parameter.shape.known);
  return { parameters, missing: open && !open.shape.known ? open.shape.reason : null };
}

/** All calls give the weights the same shapes: what the first call tells that gives all of them, else the first. */
function firstComplete(applications: readonly Application[], call: (one: Application) => LayerResult | null): LayerResult | null {
  let first: LayerResult | null | undefined;
  for (const application of applications.slice(0, mostCallsTried)) {
    const result = call(application);
    if (result?.weights?.every(({ shape }) => !shape.includes(null))) return result;
    first ??= result;
  }
  return first ?? null;
}

function specParameter(context: LiftContext, layer: ObjectValue, weight: WeightSpec): Parameter {
  const place = placeOf(context, layer) ?? context.place({ start: 0, end: 0 });
  const { argument } = weight.initializer;
  const fallback = initializerNamed(context, weight.initializer.default);
  const given = argument === null ? null : (layer.arguments.named.get(argument)?.value ?? legacyInitializer(layer, argument));
  const initializer: Fact<Initializer> = fallback
    ? liftInitializerArgument(context, given, fallback, place)
    : given
      ? liftInitializerArgument(context, given, { kind: "constant", value: 0 }, place)
      : unknown(`how ${weight.name} starts is not modelled`, place);
  const learned = learnedStatistic(context, layer, weight.name);
  return {
    name: weight.name,
    role: roles[weight.name] ?? "other",
    shape: weight.shape.includes(null)
      ? openDimension(context, layer, weight, place)
      : known(
          weight.shape.map((size) => size ?? 0),
          "derived",
          place,
        ),
    trainable: weight.trainable && isTrainable(layer),
    initializer,
    ...(learned ? { learned } : {}),
    place,
  };
}

/** Keras 1 called the kernel's initializer `init`. */
function legacyInitializer(layer: ObjectValue, argument: string): Value | null {
  return argument === "kernel_initializer" ? (layer.arguments.named.get("init")?.value ?? null) : null;
}

function openDimension(context: LiftContext, layer: ObjectValue, weight: WeightSpec, place: Place): Fact<never> {
  const open = unknownArgument(layerSpecOf(layer));
  if (open !== null) return unknown(open, place);
  const inputs = (context.interpretation.applications.get(layer) ?? []).flatMap((application) => application.inputs);
  const reason =
    weight.name === "kernel" && weight.shape.at(-2) === null
      ? "the size of its input is not known"
      : `the shape of ${weight.name} is not known`;
  return openFact(context, inputs, reason, place);
}

/** Why an argument of a layer, or of a layer inside it, is not known; null where all are. */
function unknownArgument({ config }: LayerSpec): string | null {
  for (const value of config.values()) {
    if (isUnknownConfig(value)) return value.unknown;
    const inner = typeof value === "object" && value !== null && "config" in value ? unknownArgument(value as LayerSpec) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** Whether training changes a layer: `trainable=False` may be an argument or be set later. */
export function isTrainable(layer: LayerValue): boolean {
  const set = (layer.kind === "object" ? layer.state : layer.attributes).get("trainable");
  const given = (layer.kind === "object" ? layer : layer.library)?.arguments.named.get("trainable")?.value;
  const value = set ?? given;
  return !(value?.kind === "boolean" && !value.value) && !(value?.kind === "number" && value.value === 0);
}

const roles: Readonly<Record<string, Parameter["role"]>> = {
  kernel: "kernel",
  depthwise_kernel: "kernel",
  pointwise_kernel: "kernel",
  bias: "bias",
  gamma: "gamma",
  beta: "beta",
  moving_mean: "movingMean",
  moving_variance: "movingVariance",
  recurrent_kernel: "recurrentKernel",
  embeddings: "embeddings",
};

/** A variable that the program makes itself. What has one dimension and is added is a bias; the caller knows best. */
export function variableParameter(context: LiftContext, role: Parameter["role"], variable: TensorValue): Parameter {
  const place = placeOf(context, variable) ?? context.place({ start: 0, end: 0 });
  const shape = variable.shape?.map((size) => size ?? -1);
  const trainable = variable.arguments.named.get("trainable")?.value;
  const initial = variable.inputs[0] ?? null;
  const lifted = initial === null || initial.kind === "none" ? defaultInitialValue(place) : liftInitialValue(context, initial);
  const named = variable.arguments.named.get("name")?.value;
  return {
    name: named?.kind === "string" ? named.value : role,
    role,
    shape: shape && !shape.includes(-1) ? known(shape, "written", place) : unknown("the shape of the variable is not known", place),
    trainable: !(trainable?.kind === "boolean" && !trainable.value),
    initializer: lifted.known ? lifted : unknown(`how the ${role} starts: ${lifted.reason}`, lifted.place ?? place),
    place,
  };
}

/** `get_variable` and `add_weight` without an initializer draw from Glorot's uniform distribution. */
function defaultInitialValue(place: Place): Fact<Initializer> {
  return known({ kind: "varianceScaling", scale: 1, mode: "fanAverage", distribution: "uniform", corrected: true }, "default", place);
}

/** The attribute that holds a variable; null where it is an element of a container. */
function attributeOf(layer: InstanceValue, variable: TensorValue): string | null {
  return [...layer.attributes].find(([, value]) => value === variable)?.[0] ?? null;
}

function roleOf({ shape }: TensorValue, name: string | null): Parameter["role"] {
  const told = name === null ? undefined : roles[name];
  if (told) return told;
  if (shape && shape.length > 1) return "kernel";
  return shape?.length === 1 && name !== null && /^b\d*$|bias/i.test(name) ? "bias" : "other";
}

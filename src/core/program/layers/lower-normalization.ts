import type { Layer, Parameter } from "../../model/layer.ts";
import { expressionOn } from "../losses/expression.ts";
import { findParameter, type Lowering, type LowerLayer, need, needParameter, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { type ConfigReader, readConfig } from "../read-config.ts";

function axesOf(config: ConfigReader, { graph }: Lowering, input: ValueId): readonly number[] {
  const rank = graph.shapeOf(input).length;
  return (config.list("axis") ?? [-1]).map((axis) => (axis < 0 ? axis + rank : axis)).sort((a, b) => a - b);
}

export const lowerLayerNormalization: LowerLayer = (lowering, layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const config = readConfig(layer);
  const axes = axesOf(config, lowering, input);
  const epsilon = config.number("epsilon", 1e-3);
  if (config.flag("rms_scaling", false)) throw new NotExecutable("`rms_scaling` is not executed yet");
  config.ignore("center", "scale");
  config.finish();
  const [gamma, beta] = [findParameter(lowering, layer, "gamma"), findParameter(lowering, layer, "beta")];
  return [lowering.graph.add({ kind: "layerNorm", axes, gamma, beta, epsilon }, input)];
};

export const lowerGroupNormalization: LowerLayer = (lowering, layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const config = readConfig(layer);
  const rank = lowering.graph.shapeOf(input).length;
  const [axis] = axesOf(config, lowering, input);
  if (axis !== rank - 1) throw new NotExecutable("groups of another axis than the last are not executed yet");
  const given = config.number("groups", 32);
  const channels = lowering.graph.shapeOf(input).at(-1) ?? 1;
  const epsilon = config.number("epsilon", 1e-3);
  config.ignore("center", "scale");
  config.finish();
  const [gamma, beta] = [findParameter(lowering, layer, "gamma"), findParameter(lowering, layer, "beta")];
  return [lowering.graph.add({ kind: "groupNorm", groups: given === -1 ? channels : given, gamma, beta, epsilon }, input)];
};

export const lowerUnitNormalization: LowerLayer = (lowering, layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const config = readConfig(layer);
  const axes = axesOf(config, lowering, input);
  config.finish();
  return [lowering.graph.add({ kind: "l2Normalize", axes, epsilon: 1e-12 }, input)];
};

/**
 * Subtracts a mean and divides by the root of a variance, both given or learned from data; Keras adds no epsilon but takes at least
 * 1e-7 for the root.
 */
export const lowerStandardization: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const input = onlyInput(layer, inputs);
  const config = readConfig(layer);
  const shape = graph.shapeOf(input);
  const kept = axesOf(config, lowering, input);
  const isInverse = config.flag("invert", false);
  const [mean, variance] = (["mean", "variance"] as const).map((name) => {
    const given = config.list(name);
    const learned = layer.parameters.find((one) => one.name === name && one.learned);
    if (!given && !learned) throw new NotExecutable("its mean and variance come from `adapt`, which is not executed yet");
    const value = given
      ? graph.add({ kind: "constant", shape: given.length === 1 ? [] : [given.length], values: given, dtype: "float32" })
      : graph.add({ kind: "parameter", parameter: lowering.parameterOf(layer, learned as Parameter) });
    if (graph.shapeOf(value).length === 0) return value;
    return graph.add({ kind: "reshape", shape: shape.map((size, axis) => (kept.includes(axis) ? (size ?? 1) : 1)) }, value);
  }) as [ValueId, ValueId];
  config.finish();
  const math = expressionOn(graph);
  const spread = math.binary("maximum", math.unary("sqrt", variance), math.constant(1e-7));
  if (isInverse) return [math.binary("add", math.binary("multiply", input, spread), mean)];
  return [math.binary("divide", math.binary("subtract", input, mean), spread)];
};

export const lowerBatchNormalization: LowerLayer = (lowering, layer, inputs) => {
  const { graph, generation } = lowering;
  const input = onlyInput(layer, inputs);
  const config = readConfig(layer);
  const [axis, ...others] = axesOf(config, lowering, input);
  if (axis === undefined || others.length > 0) throw new NotExecutable("statistics of several axes are not executed yet");
  const momentum = config.number("momentum", 0.99);
  const epsilon = config.number("epsilon", 1e-3);
  for (const name of ["renorm", "synchronized", "virtual_batch_size", "adjustment"])
    if (config.raw(name)) throw new NotExecutable(`\`${name}\` of ${layer.type} is not executed yet`);
  config.ignore("center", "scale");
  config.finish();
  const rank = graph.shapeOf(input).length;
  return [
    graph.add(
      {
        kind: "batchNorm",
        axis,
        momentum,
        epsilon,
        gamma: findParameter(lowering, layer, "gamma"),
        beta: findParameter(lowering, layer, "beta"),
        movingMean: needParameter(lowering, layer, "movingMean"),
        movingVariance: needParameter(lowering, layer, "movingVariance"),
        ...phasesOf(layer, generation, lowering.phase),
        unbiased: correctionOf(generation, rank === 4 && axis === 3),
        debiased: generation === "keras2",
      },
      input,
    ),
  ];
};

/** Fused kernels, which TensorFlow takes for images, correct the variance; so does Keras 2, also where such a kernel has done it; Keras 3 never. */
function correctionOf(generation: Lowering["generation"], isFused: boolean): boolean | "twice" {
  if (generation === "keras2") return isFused ? "twice" : true;
  return generation !== "keras3" && isFused;
}

interface Phases {
  readonly training: "batch" | "moving";
  readonly evaluation: "batch" | "moving";
  readonly updates: boolean;
}

/**
 * Which statistics normalise. In TensorFlow 2 and Keras 3 a frozen layer uses its moving averages also in training; before, it
 * only leaves them alone.
 */
function phasesOf(layer: Layer, generation: Lowering["generation"], phase: Lowering["phase"]): Phases {
  const told = layer.kind === "other" ? layer.phases : undefined;
  if (told) {
    const [training, evaluation] = [told.training, told.evaluation].map((fact) => (need(fact) ? "batch" : "moving"));
    const isTrained = training === "batch";
    const updates = told.updates ?? (generation === "tf1" ? undefined : true);
    if (isTrained && updates === undefined) throw new NotExecutable("whether the program updates its moving averages is not known");
    return { training: training ?? "batch", evaluation: evaluation ?? "moving", updates: isTrained && updates === true };
  }
  const isFrozen = layer.parameters.some(({ role, trainable }) => (role === "gamma" || role === "beta") && !trainable);
  if (phase === "evaluation" || (isFrozen && (generation === "tf2" || generation === "keras3")))
    return { training: "moving", evaluation: "moving", updates: false };
  return { training: "batch", evaluation: phase === "alwaysTraining" ? "batch" : "moving", updates: !isFrozen };
}

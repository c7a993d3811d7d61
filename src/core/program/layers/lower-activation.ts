import type { Generation } from "../../api/generation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Activation, Layer } from "../../model/layer.ts";
import { activationNamed } from "../../model/lift/lift-activation.ts";
import { type Lowering, type LowerLayer, need, needParameter, onlyInput } from "../lowering.ts";
import type { ActivationSpec } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { type ConfigReader, readConfig } from "../read-config.ts";

type Constants = Partial<Omit<ActivationSpec, "name">>;

const plain = { alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;

/** An activation function with its constants, as a program of that generation means its name. */
export function activationSpec(
  name: Activation | ActivationSpec["name"],
  generation: Generation,
  constants: Constants = {},
): ActivationSpec {
  switch (name) {
    case "own":
      throw new NotExecutable("activation functions of the program's own are not executed yet");
    case "hardSigmoid":
      // Keras 3 took over PyTorch's relu6(x + 3) / 6; before it is clip(0.2x + 0.5, 0, 1).
      return { ...plain, name, slope: generation === "keras3" ? 1 / 6 : 0.2, ...constants };
    case "elu":
      return { ...plain, name, alpha: 1, ...constants };
    case "leakyRelu":
      return { ...plain, name, alpha: 0.2, ...constants };
    default:
      return { ...plain, name, ...constants };
  }
}

/** Puts an activation function behind a value; linear is nothing. */
export function applyActivation({ graph, generation }: Lowering, name: Activation, value: ValueId, constants: Constants = {}): ValueId {
  return name === "linear" ? value : graph.add({ kind: "activation", activation: activationSpec(name, generation, constants) }, value);
}

/** The slope that a layer's activation has, where it has one. */
export function constantsOf({ slope }: { readonly slope?: Fact<number> }): Constants {
  return slope ? { alpha: need(slope) } : {};
}

export const lowerActivation: LowerLayer<Layer & { readonly kind: "activation" }> = (lowering, layer, inputs) => [
  applyActivation(lowering, need(layer.activation), onlyInput(layer, inputs), constantsOf(layer)),
];

/** Functions that a layer's argument names and that are no activation of a layer of their own. */
const furtherNames: Readonly<Record<string, ActivationSpec["name"]>> = {
  relu6: "relu6",
  mish: "mish",
  hardswish: "hardSwish",
  hardsilu: "hardSwish",
  hardtanh: "hardTanh",
  logsigmoid: "logSigmoid",
};

/** The function that an argument names, in any of its spellings. */
export function namedActivation({ generation }: Lowering, given: string): ActivationSpec {
  const known = furtherNames[given.toLowerCase().replaceAll("_", "")] ?? activationNamed(given);
  if (known === null) throw new NotExecutable(`the activation function \`${given}\` is not executed yet`);
  // A layer LeakyReLU as an argument; the function of that name has 0.2.
  return activationSpec(known, generation, given === "LeakyReLU" ? { alpha: 0.3 } : {});
}

/** Puts the activation function behind a value that an argument of its layer names, if it names one. */
export function applyNamedActivation(lowering: Lowering, config: ConfigReader, argument: string, value: ValueId): ValueId {
  const activation = namedActivation(lowering, config.text(argument, "linear"));
  return activation.name === "linear" ? value : lowering.graph.add({ kind: "activation", activation }, value);
}

/** An activation that is told by its arguments: inside of another layer. */
export const lowerWrittenActivation: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const output = applyNamedActivation(lowering, config, "activation", onlyInput(layer, inputs));
  config.finish();
  return [output];
};

/** `ReLU(max_value, negative_slope, threshold)` with any of them given. */
export const lowerRelu: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const [maxValue, threshold] = [config.optionalNumber("max_value"), config.number("threshold", 0)];
  const alpha = config.number("negative_slope", config.number("alpha", 0));
  config.finish();
  const activation = activationSpec(alpha === 0 ? "relu" : "leakyRelu", lowering.generation, {
    maxValue,
    threshold,
    alpha: alpha === 0 ? null : alpha,
  });
  return [lowering.graph.add({ kind: "activation", activation }, onlyInput(layer, inputs))];
};

export const lowerLeakyRelu: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const alpha = config.number("negative_slope", config.number("alpha", 0.3));
  config.finish();
  return [applyActivation(lowering, "leakyRelu", onlyInput(layer, inputs), { alpha })];
};

export const lowerElu: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const alpha = config.number("alpha", 1);
  config.finish();
  return [applyActivation(lowering, "elu", onlyInput(layer, inputs), { alpha })];
};

export const lowerThresholdedRelu: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const theta = config.number("theta", 1);
  config.finish();
  const input = onlyInput(layer, inputs);
  const above = graph.add(
    { kind: "binary", operation: "greater" },
    input,
    graph.add({ kind: "constant", shape: [], values: [theta], dtype: "float32" }),
  );
  return [graph.add({ kind: "binary", operation: "multiply" }, input, above)];
};

export const lowerSoftmax: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const axis = config.number("axis", -1);
  config.finish();
  const input = onlyInput(layer, inputs);
  const rank = lowering.graph.shapeOf(input).length;
  const at = axis < 0 ? axis + rank : axis;
  return [applyActivation(lowering, "softmax", input, { axis: at === rank - 1 ? null : at })];
};

export const lowerPrelu: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  config.ignore("shared_axes");
  config.finish();
  const [alpha] = layer.parameters;
  if (!alpha) return [lowering.graph.add({ kind: "prelu", alpha: needParameter(lowering, layer, "other") }, onlyInput(layer, inputs))];
  return [lowering.graph.add({ kind: "prelu", alpha: lowering.parameterOf(layer, alpha) }, onlyInput(layer, inputs))];
};

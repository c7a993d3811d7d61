import type { Generation } from "../../api/generation.ts";
import type { Activation, Layer } from "../../model/layer.ts";
import { type Lowering, type LowerLayer, need, onlyInput } from "../lowering.ts";
import type { ActivationSpec } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";

/** An activation function with its constants, as a program of that generation means its name. */
export function activationSpec(name: Activation, generation: Generation): ActivationSpec {
  const plain = { alpha: null, slope: null, maxValue: null, threshold: 0, axis: null };
  switch (name) {
    case "own":
      throw new NotExecutable("activation functions of the program's own are not executed yet");
    case "hardSigmoid":
      // Keras 3 took over PyTorch's relu6(x + 3) / 6; before it is clip(0.2x + 0.5, 0, 1).
      return { ...plain, name, slope: generation === "keras3" ? 1 / 6 : 0.2 };
    case "elu":
      return { ...plain, name, alpha: 1 };
    case "leakyRelu":
      throw new NotExecutable("leaky relu is not executed yet: its slope is not read from the program");
    default:
      return { ...plain, name };
  }
}

/** Puts an activation function behind a value; linear is nothing. */
export function applyActivation({ graph, generation }: Lowering, name: Activation, value: ValueId): ValueId {
  return name === "linear" ? value : graph.add({ kind: "activation", activation: activationSpec(name, generation) }, value);
}

export const lowerActivation: LowerLayer<Layer & { readonly kind: "activation" }> = (lowering, layer, inputs) => [
  applyActivation(lowering, need(layer.activation), onlyInput(layer, inputs)),
];

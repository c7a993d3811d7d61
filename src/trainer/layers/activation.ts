import { type Generation, knownValue, type Layer } from "../../core/index.ts";
import { activationFunction } from "../activations.ts";
import type { Engine, Matrix } from "../engine.ts";
import { need } from "../unsupported.ts";
import type { Stage } from "./stage.ts";

export function activationStage(engine: Engine, layer: Layer & { readonly kind: "activation" }, generation: Generation): Stage {
  const activation = activationFunction(need(knownValue(layer.activation), `activation of ${layer.name}`), generation);
  let input: Matrix | null = null;
  let output: Matrix | null = null;
  return {
    forward: (x) => {
      input = x;
      output = activation.forward(engine, x);
      return output;
    },
    backward: (gradient) => {
      if (!input || !output) throw new Error("backward before forward");
      return activation.backward(engine, gradient, { x: input, y: output });
    },
  };
}

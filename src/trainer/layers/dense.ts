import { type Generation, knownValue, type Layer } from "../../core/index.ts";
import { activationFunction } from "../activations.ts";
import type { Engine, Matrix, Variable } from "../engine.ts";
import { drawParameter } from "../initial-values/draw-parameter.ts";
import { randomStream } from "../random-stream.ts";
import { need, Unsupported } from "../unsupported.ts";
import type { Stage } from "./stage.ts";

export interface DensePlace {
  /** The network's parameters; the layer adds its own. */
  readonly parameters: Variable[];
  readonly seed: number;
  /** "hidden-1", "output": variants whose layers share a role draw the same numbers. */
  readonly role: string;
  readonly generation: Generation;
}

/** x ↦ activation(x · kernel + bias), with initial values drawn from the streams "kernel/ROLE" and "bias/ROLE". */
export function denseStage(engine: Engine, layer: Layer & { readonly kind: "dense" }, place: DensePlace): Stage {
  const { chainKernels: kernels } = engine;
  const { parameters } = place;
  const at = (role: "kernel" | "bias"): number => {
    const parameter = layer.parameters.find((one) => one.role === role);
    if (!parameter) throw new Unsupported(`${layer.name} has no ${role}`);
    const shape = need(knownValue(parameter.shape), `shape of the ${role} of ${layer.name}`);
    const initializer = need(knownValue(parameter.initializer), `initial ${role} of ${layer.name}`);
    const values = drawParameter(initializer, shape, randomStream(place.seed, `${role}/${place.role}`));
    return parameters.push(kernels.createVariable(values, shape)) - 1;
  };
  const kernelAt = at("kernel");
  const biasAt = layer.useBias ? at("bias") : null;
  const frozen = layer.parameters.find((parameter) => !parameter.trainable);
  if (frozen) throw new Unsupported(`the ${frozen.role} of ${layer.name} is not trained: that is not executed yet`);
  const name = need(knownValue(layer.activation), `activation of ${layer.name}`);
  const activation = activationFunction(name, place.generation);
  const fused = name === "relu" || name === "linear" ? name : null;
  let kept: { readonly x: Matrix; readonly kernel: Matrix; readonly z: Matrix; readonly y: Matrix } | null = null;
  return {
    forward: (x) => {
      const kernel = parameters[kernelAt]?.read() as Matrix;
      const bias = biasAt === null ? null : (parameters[biasAt]?.read() ?? null);
      const z = kernels.dense(x, { kernel, bias, activation: fused ?? "linear" });
      const y = fused ? z : activation.forward(engine, z);
      kept = { x, kernel, z, y };
      return y;
    },
    backward: (gradient, { gradients, continues }) => {
      if (!kept) throw new Error("backward before forward");
      const { x, kernel, z, y } = kept;
      const inner = activation.backward(engine, gradient, { x: z, y });
      gradients[kernelAt] = kernels.transposedProduct(x, inner);
      if (biasAt !== null) gradients[biasAt] = kernels.sumExamples(inner);
      return continues ? kernels.productTransposed(inner, kernel) : null;
    },
  };
}

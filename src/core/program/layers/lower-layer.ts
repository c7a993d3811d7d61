import type { LowerLayer } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import { lowerActivation } from "./lower-activation.ts";
import { lowerDense } from "./lower-dense.ts";
import { lowerDropout } from "./lower-dropout.ts";
import { lowerReshape } from "./lower-reshape.ts";

/** Arguments of any layer that change what is trained. */
const notExecuted = ["kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint"];

/** Appends what a call of any layer computes. */
export const lowerLayer: LowerLayer = (lowering, layer, inputs) => {
  const argument = notExecuted.find((name) => name in layer.config && layer.config[name] !== null);
  if (argument) throw new NotExecutable(`\`${argument}\` is not executed yet`);
  switch (layer.kind) {
    case "input":
      throw new NotExecutable("it is an input of a model inside");
    case "dense":
      return lowerDense(lowering, layer, inputs);
    case "activation":
      return lowerActivation(lowering, layer, inputs);
    case "dropout":
      return lowerDropout(lowering, layer, inputs);
    case "flatten":
    case "reshape":
      return lowerReshape(lowering, layer, inputs);
    case "other":
      throw new NotExecutable(layer.missing ?? `layers of type ${layer.type} are not executed yet`);
  }
};

import type { Generation } from "../api/generation.ts";
import type { Optimizer } from "../model/objective.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import type { OptimizerSpec } from "./optimizer-spec.ts";

/** An optimizer by its formula. Throws `NotExecutable` for one that cannot be run as written. */
export function lowerOptimizer(optimizer: Optimizer, generation: Generation): OptimizerSpec {
  if (optimizer.schedule) throw new NotExecutable(`the schedule ${optimizer.schedule.name} is not executed yet`);
  const [extra] = Object.keys(optimizer.extras ?? {});
  if (extra) throw new NotExecutable(`\`${extra}\` of the optimizer is not executed yet`);
  const common = { learningRate: { kind: "constant", value: need(optimizer.learningRate) }, clipping: null, weightDecay: 0 } as const;
  switch (optimizer.kind) {
    case "sgd": {
      const form = generation === "tf1" ? "tensorflow" : "keras";
      return { ...common, kind: "sgd", momentum: need(optimizer.momentum), nesterov: need(optimizer.nesterov), form };
    }
    case "adam": {
      const [beta1, beta2, epsilon] = [need(optimizer.beta1), need(optimizer.beta2), need(optimizer.epsilon)];
      return { ...common, kind: "adam", beta1, beta2, epsilon, amsgrad: false };
    }
    case "other":
      throw new NotExecutable(`\`${optimizer.name}\` is not executed yet`);
  }
}

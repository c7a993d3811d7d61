import type { OptimizerFormula } from "../../core/index.ts";
import type { FusedOptimizer, Kernels, Tensor, Tf, Variable } from "../engine.ts";
import { sizeOf } from "../value.ts";
import type { Attribute, NativeOperations } from "./native-operations.ts";
import type { NativeVariables } from "./native-variables.ts";

/** How TensorFlow's operation for a formula is called. */
interface ApplyOperation {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** What each memory of the optimizer starts as. */
  readonly slots: readonly number[];
  /** The inputs behind the handles of the parameter and of its memories; constants are kept over the steps. */
  readonly inputs: readonly ("gradient" | "rate" | { readonly constant: number } | { readonly power: number })[];
}

interface Parts {
  readonly operations: NativeOperations;
  readonly variables: NativeVariables;
  readonly vary: Kernels["vary"];
}

/** Optimizers as TensorFlow applies them to resource variables, in one operation for each; null for formulas that it does not have. */
export function createFusedOptimizer(tf: Tf, { operations, variables, vary }: Parts, formula: OptimizerFormula): FusedOptimizer | null {
  const operation = operationOf(formula, operations);
  if (!operation) return null;
  const memories = new Map<Variable, readonly Variable[]>();
  const constants = operation.inputs.map((input) =>
    typeof input === "object" && "constant" in input ? tf.keep(tf.scalar(input.constant)) : null,
  );
  const memoriesOf = (variable: Variable): readonly Variable[] => {
    const shape = variables.shapeOf(variable);
    const found =
      memories.get(variable) ?? operation.slots.map((start) => variables.create(new Float32Array(sizeOf(shape)).fill(start), shape));
    memories.set(variable, found);
    return found;
  };

  return {
    apply: (changes, at) => {
      const given = operation.inputs.map((input, i): Tensor | null => {
        if (input === "gradient") return null;
        if (input === "rate") return vary(() => Float32Array.of(at().rate), []);
        return "constant" in input ? (constants[i] ?? null) : vary(() => Float32Array.of(input.power ** at().step), []);
      });
      for (const { variable, gradient } of changes) {
        const handles = [variable, ...memoriesOf(variable)].map((one) => variables.handleOf(one));
        operations.change(operation.name, operation.attributes, [...handles, ...given.map((input) => input ?? gradient)]);
      }
    },
    dispose: () => {
      for (const memory of [...memories.values()].flat()) memory.dispose();
      for (const constant of constants) constant?.dispose();
    },
  };
}

function operationOf(formula: OptimizerFormula, { float, flag }: NativeOperations): ApplyOperation | null {
  const base = [float("T"), flag("use_locking", false)];
  const constant = (value: number) => ({ constant: value });
  switch (formula.kind) {
    case "sgd": {
      if (formula.momentum === 0)
        return { name: "ResourceApplyGradientDescent", attributes: base, slots: [], inputs: ["rate", "gradient"] };
      const name = formula.form === "keras" ? "ResourceApplyKerasMomentum" : "ResourceApplyMomentum";
      const attributes = [...base, flag("use_nesterov", formula.nesterov)];
      return { name, attributes, slots: [0], inputs: ["rate", "gradient", constant(formula.momentum)] };
    }
    case "adam": {
      const { beta1, beta2, epsilon } = formula;
      const inputs = [{ power: beta1 }, { power: beta2 }, "rate", constant(beta1), constant(beta2), constant(epsilon), "gradient"] as const;
      if (formula.amsgrad) return { name: "ResourceApplyAdamWithAmsgrad", attributes: base, slots: [0, 0, 0], inputs };
      return { name: "ResourceApplyAdam", attributes: [...base, flag("use_nesterov", false)], slots: [0, 0], inputs };
    }
    case "adamax": {
      const { beta1, beta2, epsilon } = formula;
      const inputs = [{ power: beta1 }, "rate" as const, constant(beta1), constant(beta2), constant(epsilon), "gradient" as const];
      return { name: "ResourceApplyAdaMax", attributes: base, slots: [0, 0], inputs };
    }
    case "rmsprop":
      return rmsprop(formula);
    case "adagrad": {
      const { initialAccumulator, epsilon, epsilonAt } = formula;
      if (epsilonAt === "insideRoot" && epsilon !== 0) return null;
      const attributes = [...base, flag("update_slots", true)];
      return { name: "ResourceApplyAdagradV2", attributes, slots: [initialAccumulator], inputs: ["rate", constant(epsilon), "gradient"] };
    }
    case "adadelta": {
      const inputs = ["rate" as const, constant(formula.rho), constant(formula.epsilon), "gradient" as const];
      return { name: "ResourceApplyAdadelta", attributes: base, slots: [0, 0], inputs };
    }
    case "ftrl": {
      const { power, initialAccumulator, l1, l2, l2Shrinkage, beta } = formula;
      if (beta !== 0) return null;
      const attributes = [...base, flag("multiply_linear_by_lr", false)];
      const inputs = ["gradient" as const, "rate" as const, ...[l1, l2, l2Shrinkage, power].map(constant)];
      return { name: "ResourceApplyFtrlV2", attributes, slots: [initialAccumulator, 0], inputs };
    }
    // What TensorFlow has no operation for is left to the formulas in JavaScript.
    case "nadam":
    case "lion":
      return null;
  }

  function rmsprop({ rho, momentum, epsilon, epsilonAt, centered, initialAccumulator }: RmsProp): ApplyOperation | null {
    if (epsilonAt === "insideRoot") {
      const inputs = ["rate" as const, constant(rho), constant(momentum), constant(epsilon), "gradient" as const];
      if (centered) return { name: "ResourceApplyCenteredRMSProp", attributes: base, slots: [0, initialAccumulator, 0], inputs };
      return { name: "ResourceApplyRMSProp", attributes: base, slots: [initialAccumulator, 0], inputs };
    }
    if (centered || momentum !== 0) return null;
    // Adam without its first memory, and with no bias to correct.
    const none = constant(0);
    const inputs = [none, none, "rate" as const, none, constant(rho), constant(epsilon), "gradient" as const];
    return { name: "ResourceApplyAdam", attributes: [...base, flag("use_nesterov", false)], slots: [0, initialAccumulator], inputs };
  }
}

type RmsProp = Extract<OptimizerFormula, { kind: "rmsprop" }>;

import type { OptimizerFormula } from "../../core/index.ts";
import type { FusedOptimizer, FusedParameter, Tensor, Tf } from "../engine.ts";
import type { Attribute, NativeOperations } from "./native-operations.ts";

/** How TensorFlow's operation for a formula is called. */
interface ApplyOperation {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** What each memory of the optimizer starts as. */
  readonly slots: readonly number[];
  /** The inputs behind the handles of the parameter and of its memories; constants are kept over the steps. */
  readonly inputs: readonly ("gradient" | "rate" | { readonly constant: number } | { readonly power: number })[];
}

let variables = 0;

/** Optimizers as TensorFlow applies them to resource variables, in one operation for each; null for formulas that it does not have. */
export function createFusedOptimizer(tf: Tf, operations: NativeOperations, formula: OptimizerFormula): FusedOptimizer | null {
  const { one, change, float, text, shape: sizes, flag } = operations;
  const operation = operationOf(formula, operations);
  if (!operation) return null;
  const dtype = [float("dtype")];
  const handles = new WeakMap<FusedParameter, readonly Tensor[]>();
  const constants = operation.inputs.map((input) =>
    typeof input === "object" && "constant" in input ? tf.keep(tf.scalar(input.constant)) : null,
  );

  const createVariable = (values: Float32Array, shape: readonly number[]): Tensor => {
    const shared = [text("container", ""), text("shared_name", `parameter-${++variables}`)];
    const handle = tf.keep(one("VarHandleOp", [...dtype, sizes("shape", shape), ...shared], []));
    tf.tidy(() => change("AssignVariableOp", dtype, [handle, tf.tensor(values, [...shape])]));
    return handle;
  };
  const destroy = (handle: Tensor) => {
    change("DestroyResourceOp", [flag("ignore_lookup_error", true)], [handle]);
    handle.dispose();
  };

  return {
    create: (values, shape) => {
      const handle = createVariable(values, shape);
      const slots = operation.slots.map((start) => createVariable(new Float32Array(values.length).fill(start), shape));
      const parameter: FusedParameter = {
        read: () => one("ReadVariableOp", dtype, [handle]),
        assign: (value) => change("AssignVariableOp", dtype, [handle, value]),
        dispose: () => {
          for (const one of [handle, ...slots]) destroy(one);
        },
      };
      handles.set(parameter, [handle, ...slots]);
      return parameter;
    },
    apply: (changes, { step, rate }) => {
      const given = operation.inputs.map((input, i): Tensor | null => {
        if (input === "gradient") return null;
        if (input === "rate") return tf.scalar(rate);
        return "constant" in input ? (constants[i] ?? null) : tf.scalar(input.power ** step);
      });
      for (const { parameter, gradient } of changes)
        change(operation.name, operation.attributes, [...(handles.get(parameter) ?? []), ...given.map((input) => input ?? gradient)]);
    },
    dispose: () => {
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
      if (formula.amsgrad) return null;
      return {
        name: "ResourceApplyAdam",
        attributes: [...base, flag("use_nesterov", false)],
        slots: [0, 0],
        inputs: [{ power: beta1 }, { power: beta2 }, "rate", constant(beta1), constant(beta2), constant(epsilon), "gradient"],
      };
    }
    case "rmsprop": {
      const { rho, momentum, epsilon, initialAccumulator } = formula;
      if (formula.epsilonAt !== "insideRoot" || formula.centered) return null;
      const slots = [initialAccumulator, 0];
      const inputs = ["rate" as const, constant(rho), constant(momentum), constant(epsilon), "gradient" as const];
      return { name: "ResourceApplyRMSProp", attributes: base, slots, inputs };
    }
    // What is rare is left to the formulas in JavaScript.
    case "adamax":
    case "nadam":
    case "adagrad":
    case "adadelta":
    case "ftrl":
    case "lion":
      return null;
  }
}

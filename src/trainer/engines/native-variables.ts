import type { Tensor, Tf, Variable } from "../engine.ts";
import type { NativeOperations } from "./native-operations.ts";

/** TensorFlow's resource variables: operations change them where they lie. */
export interface NativeVariables {
  create(values: Float32Array, shape: readonly number[]): Variable;
  handleOf(variable: Variable): Tensor;
  shapeOf(variable: Variable): readonly number[];
  /** The variable of a handle; undefined for other tensors. */
  ofHandle(tensor: Tensor): Variable | undefined;
}

interface Known {
  readonly handle: Tensor;
  readonly shape: readonly number[];
}

let created = 0;

export function nativeVariables(tf: Tf, { one, change, float, text, shape: sizes, flag }: NativeOperations): NativeVariables {
  const dtype = [float("dtype")];
  const known = new WeakMap<Variable, Known>();
  const byHandle = new WeakMap<object, Variable>();
  const find = (variable: Variable): Known => {
    const found = known.get(variable);
    if (!found) throw new Error("a variable of another engine");
    return found;
  };
  return {
    create: (values, shape) => {
      const shared = [text("container", ""), text("shared_name", `variable-${++created}`)];
      const handle = tf.keep(one("VarHandleOp", [...dtype, sizes("shape", shape), ...shared], []));
      tf.tidy(() => change("AssignVariableOp", dtype, [handle, tf.tensor(values, [...shape])]));
      const variable: Variable = {
        read: () => one("ReadVariableOp", dtype, [handle]),
        assign: (value) => change("AssignVariableOp", dtype, [handle, value]),
        dispose: () => {
          change("DestroyResourceOp", [flag("ignore_lookup_error", true)], [handle]);
          handle.dispose();
        },
      };
      known.set(variable, { handle, shape });
      byHandle.set(handle.dataId, variable);
      return variable;
    },
    handleOf: (variable) => find(variable).handle,
    shapeOf: (variable) => find(variable).shape,
    ofHandle: ({ dataId }) => byHandle.get(dataId),
  };
}

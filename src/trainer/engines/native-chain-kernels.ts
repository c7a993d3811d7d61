import type { ChainKernels, Matrix, Tensor, Tf, Variable } from "../engine.ts";
import { portableChainKernels } from "./portable-chain-kernels.ts";

/** The part of tfjs-node's backend that runs any operation of TensorFlow by its name (tensorflow.org/api_docs/python/tf/raw_ops). */
interface NativeBackend {
  readonly binding: Readonly<Record<"TF_FLOAT" | "TF_ATTR_TYPE" | "TF_ATTR_BOOL" | "TF_ATTR_STRING" | "TF_ATTR_SHAPE", number>>;
  executeSingleOutput(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): Tensor;
  executeMultipleOutputs(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[], outputs: number): Tensor[];
}

interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: number | boolean | string | readonly number[];
}

let variables = 0;

/**
 * Kernels of TensorFlow's own operations. TensorFlow.js composes Adam, the gradient of relu and the cross-entropy of many
 * small ones; with these a step takes half the time. Matrix products stay TensorFlow.js's (BatchMatMulV2): the oneDNN kernels
 * behind TensorFlow's MatMul corrupt the heap when a signal interrupts them, as a profiler's does (TensorFlow 2.15 and 2.21).
 */
export function nativeChainKernels(tf: Tf): ChainKernels {
  const backend = tf.backend() as unknown as NativeBackend;
  const { binding } = backend;
  const type = (name: string): Attribute => ({ name, type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT });
  const flag = (name: string, value: boolean): Attribute => ({ name, type: binding.TF_ATTR_BOOL, value });
  const text = (name: string, value: string): Attribute => ({ name, type: binding.TF_ATTR_STRING, value });
  const float = [type("T")];
  const dtype = [type("dtype")];
  const locking = flag("use_locking", false);
  const adam = [...float, locking, flag("use_nesterov", false)];
  const run = (name: string, inputs: readonly Tensor[]) => backend.executeSingleOutput(name, float, inputs);
  const change = (name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): void => {
    backend.executeMultipleOutputs(name, attributes, inputs, 0);
  };
  const handles = new WeakMap<Variable, Tensor>();
  const handleOf = (variable: Variable): Tensor => {
    const handle = handles.get(variable);
    if (!handle) throw new Error("a variable of another engine");
    return handle;
  };

  const createVariable = (values: Float32Array, shape: readonly number[]): Variable => {
    const shared = [text("container", ""), text("shared_name", `parameter-${++variables}`)];
    const size: Attribute = { name: "shape", type: binding.TF_ATTR_SHAPE, value: shape };
    const handle = tf.keep(backend.executeSingleOutput("VarHandleOp", [...dtype, size, ...shared], []));
    const assign = (value: Tensor) => change("AssignVariableOp", dtype, [handle, value]);
    tf.tidy(() => assign(tf.tensor(values, [...shape])));
    const variable: Variable = {
      shape,
      read: () => backend.executeSingleOutput("ReadVariableOp", dtype, [handle]),
      assign,
      dispose: () => {
        change("DestroyResourceOp", [flag("ignore_lookup_error", true)], [handle]);
        handle.dispose();
      },
    };
    handles.set(variable, handle);
    return variable;
  };

  return {
    ...portableChainKernels(tf, { transposesFirst: false }),
    dense: (x, { kernel, bias, activation }) => {
      const weighted = tf.matMul(x, kernel);
      const z = bias ? run("BiasAdd", [weighted, bias]) : weighted;
      return (activation === "relu" ? run("Relu", [z]) : z) as Matrix;
    },
    reluGradient: (gradient, y) => run("ReluGrad", [gradient, y]) as Matrix,
    sumExamples: (gradient) => run("BiasAddGrad", [gradient]),
    softmaxCrossentropy: (logits, labels) => {
      const [each, gradient] = backend.executeMultipleOutputs("SoftmaxCrossEntropyWithLogits", float, [logits, labels], 2);
      if (!each || !gradient) throw new Error("SoftmaxCrossEntropyWithLogits gave no result");
      return { each, gradient: gradient as Matrix };
    },
    createVariable,
    descend: (variable, gradient, factor) =>
      change("ResourceApplyGradientDescent", [...float, locking], [handleOf(variable), tf.scalar(factor), gradient]),
    applyAdam: (variable, { m, v }, gradient, { step, learningRate, beta1, beta2, epsilon }) => {
      const scalars = [beta1 ** step, beta2 ** step, learningRate, beta1, beta2, epsilon].map((value) => tf.scalar(value));
      change("ResourceApplyAdam", adam, [handleOf(variable), handleOf(m), handleOf(v), ...scalars, gradient]);
    },
    applyMomentum: (variable, accumulated, gradient, { learningRate, momentum, nesterov }) => {
      const inputs = [handleOf(variable), handleOf(accumulated), tf.scalar(learningRate), gradient, tf.scalar(momentum)];
      change("ResourceApplyMomentum", [...float, locking, flag("use_nesterov", nesterov)], inputs);
    },
  };
}

import type { NativeBackend } from "../native-operations.ts";
import type { NativeVariables } from "../native-variables.ts";
import { encodeSavedModel } from "./encode-saved-model.ts";
import type { GraphNode } from "./graph-node.ts";
import type { Recording } from "./record-operations.ts";

/** A recorded step with what its session has besides: its variables come in and go out. */
export interface StepGraph {
  /** All of it as a SavedModel. */
  readonly model: Uint8Array;
  /** Placeholders of the step's inputs and, behind them, of what it varies. */
  readonly placeholders: readonly string[];
  /** The shapes of what it varies. */
  readonly varied: readonly (readonly number[])[];
  /** The node that gives the step's result. */
  readonly result: string;
  /** Placeholders of the variables' values, and the node that takes these over. */
  readonly values: readonly string[];
  readonly taken: string;
  /** The nodes that read the variables. */
  readonly reads: readonly string[];
}

export function stepGraph(
  { nodes, inputs, varied, variables, handles, result }: Recording,
  { shapeOf }: NativeVariables,
  backend: NativeBackend,
): StepGraph {
  const { binding } = backend;
  const float = (name: string) => ({ name, type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT });
  const dtype = [float("dtype")];
  const each = variables.map((variable, i) => {
    const [value, copy, assign, read] = ["value", "copy", "assign", "read"].map((name) => `${name}${i}`) as [
      string,
      string,
      string,
      string,
    ];
    const own: GraphNode[] = [
      {
        name: value,
        operation: "Placeholder",
        inputs: [],
        attributes: [...dtype, { name: "shape", type: binding.TF_ATTR_SHAPE, value: shapeOf(variable) }],
      },
      // What comes in may lie in JavaScript's memory, which no other thread may free.
      { name: copy, operation: "DeepCopy", inputs: [value], attributes: [float("T")] },
      { name: assign, operation: "AssignVariableOp", inputs: [handles[i] ?? "", copy], attributes: dtype },
      { name: read, operation: "ReadVariableOp", inputs: [handles[i] ?? ""], attributes: dtype },
    ];
    return { own, value, assign, read };
  });
  const zero: GraphNode = {
    name: "zero",
    operation: "Const",
    inputs: [],
    attributes: [...dtype, { name: "value", type: "tensor", value: { dtype: binding.TF_FLOAT, shape: [], bytes: new Uint8Array(4) } }],
  };
  const taken: GraphNode = {
    name: "taken",
    operation: "Identity",
    inputs: [zero.name, ...each.map(({ assign }) => `^${assign}`)],
    attributes: [float("T")],
  };
  return {
    model: encodeSavedModel([...nodes, ...each.flatMap(({ own }) => own), zero, taken], binding),
    placeholders: [...inputs, ...varied.map(({ placeholder }) => placeholder)],
    varied: varied.map(({ shape }) => shape),
    result,
    values: each.map(({ value }) => value),
    taken: taken.name,
    reads: each.map(({ read }) => read),
  };
}

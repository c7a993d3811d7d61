import type { Kernels, Tensor, Tf, Variable } from "../../engine.ts";
import type { Attribute, NativeBackend } from "../native-operations.ts";
import type { NativeVariables } from "../native-variables.ts";
import type { GraphNode } from "./graph-node.ts";

/** The operations of a step as a graph. */
export interface Recording {
  readonly nodes: readonly GraphNode[];
  /** Placeholders of the step's inputs. */
  readonly inputs: readonly string[];
  /** Placeholders of what `vary` gave, and how to draw it anew. */
  readonly varied: readonly Varied[];
  /** The step's variables, in the order of their first use. */
  readonly variables: readonly Variable[];
  /** The nodes of their handles. */
  readonly handles: readonly string[];
  /** The node that gives the step's result when all its changes are done. */
  readonly result: string;
}

export interface Varied {
  readonly placeholder: string;
  readonly draw: () => Float32Array;
  readonly shape: readonly number[];
}

export interface Recorder {
  readonly vary: Kernels["vary"];
  /** Does a step and writes down its operations; null for those of a step that is no graph: JavaScript reads values in between. */
  record(
    inputs: readonly Tensor[],
    step: (inputs: readonly Tensor[]) => Tensor,
  ): { readonly result: Tensor; readonly recording: Recording | null };
}

/** What is remembered while a step is recorded. */
interface Open {
  readonly nodes: GraphNode[];
  /** What operations give and placeholders stand for, by the identity of a tensor's data. */
  readonly outputs: Map<object, string>;
  readonly constants: Map<object, string>;
  readonly varied: Varied[];
  readonly accesses: Map<Variable, Access>;
  /** Which variable an output was read from. */
  readonly readFrom: Map<string, Access>;
  constantBytes: number;
  isGraph: boolean;
}

function nothingYet(): Open {
  return {
    nodes: [],
    outputs: new Map(),
    constants: new Map(),
    varied: [],
    accesses: new Map(),
    readFrom: new Map(),
    constantBytes: 0,
    isGraph: true,
  };
}

interface Access {
  readonly handle: string;
  /** The latest operation that changed it. */
  change: string | null;
  /** What has read it since, and what has used what was read: a variable is copied when it is changed while they still hold its value. */
  readonly uses: Set<string>;
}

/** Constants of more bytes than this all together are none to be written into a graph. */
const largestConstants = 16 * 2 ** 20;

export function createRecorder(tf: Tf, backend: NativeBackend, variables: NativeVariables): Recorder {
  const { TF_ATTR_TYPE, TF_FLOAT, TF_INT32, TF_BOOL, TF_ATTR_SHAPE, TF_ATTR_STRING } = backend.binding;
  const types: Readonly<Record<string, number>> = { float32: TF_FLOAT, int32: TF_INT32, bool: TF_BOOL };
  let open: Open | null = null;

  const type = (name: string, value: number): Attribute => ({ name, type: TF_ATTR_TYPE, value });
  const shapeOf = (value: readonly number[]): Attribute => ({ name: "shape", type: TF_ATTR_SHAPE, value });

  const add = ({ nodes }: Open, operation: string, inputs: readonly string[], attributes: GraphNode["attributes"]): string => {
    const name = `n${nodes.length}`;
    nodes.push({ name, operation, inputs, attributes });
    return name;
  };

  const placeholder = (recorded: Open, { dataId, dtype, shape }: Tensor): string => {
    const name = add(recorded, "Placeholder", [], [type("dtype", types[dtype] ?? 0), shapeOf(shape)]);
    recorded.outputs.set(dataId, name);
    return name;
  };

  const accessTo = (recorded: Open, variable: Variable): Access => {
    const known = recorded.accesses.get(variable);
    if (known) return known;
    const named = (name: string, value: string): Attribute => ({ name, type: TF_ATTR_STRING, value });
    const shared = [named("container", ""), named("shared_name", `v${recorded.accesses.size}`)];
    const handle = add(recorded, "VarHandleOp", [], [type("dtype", TF_FLOAT), shapeOf(variables.shapeOf(variable)), ...shared]);
    const access: Access = { handle, change: null, uses: new Set() };
    recorded.accesses.set(variable, access);
    return access;
  };

  const constant = (recorded: Open, { dataId, dtype, shape }: Tensor): string => {
    const code = types[dtype];
    const values = backend.readSync(dataId);
    if (code === undefined || !ArrayBuffer.isView(values)) throw new Error(`constants of type ${dtype} are not recorded`);
    const value = { dtype: code, shape, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) };
    recorded.constantBytes += values.byteLength;
    if (recorded.constantBytes > largestConstants) throw new Error("the constants are too large for a graph");
    const name = add(recorded, "Const", [], [type("dtype", code), { name: "value", type: "tensor", value }]);
    recorded.constants.set(dataId, name);
    return name;
  };

  const note = (
    recorded: Open,
    operation: string,
    attributes: readonly Attribute[],
    inputs: readonly Tensor[],
    outputs: readonly Tensor[],
  ) => {
    const handles = inputs.flatMap((input) => variables.ofHandle(input) ?? []).map((variable) => accessTo(recorded, variable));
    const given = inputs.map((input) => {
      const variable = variables.ofHandle(input);
      if (variable) return accessTo(recorded, variable).handle;
      return recorded.outputs.get(input.dataId) ?? recorded.constants.get(input.dataId) ?? constant(recorded, input);
    });
    const reads = operation === "ReadVariableOp";
    const before = handles.flatMap(({ change, uses }) => [...(change === null ? [] : [change]), ...(reads ? [] : uses)]);
    const controls = [...new Set(before)].map((name) => `^${name}`);
    const name = add(recorded, operation, [...given, ...controls], [...attributes, ...inferred(operation, inputs)]);
    for (const access of handles) {
      if (reads) {
        access.uses.add(name);
        recorded.readFrom.set(name, access);
      } else {
        access.change = name;
        access.uses.clear();
      }
    }
    for (const input of given) recorded.readFrom.get(input)?.uses.add(name);
    for (const [i, output] of outputs.entries()) recorded.outputs.set(output.dataId, i === 0 ? name : `${name}:${i}`);
  };

  /** What TensorFlow.js leaves to TensorFlow to find out, which it does only for operations that are run at once. */
  const inferred = (operation: string, [first]: readonly Tensor[]): Attribute[] =>
    operation === "ExpandDims" ? [type("T", types[first?.dtype ?? ""] ?? 0), type("Tdim", TF_INT32)] : [];

  const finish = (recorded: Open, inputs: readonly string[], result: Tensor): Recording | null => {
    const output = recorded.outputs.get(result.dataId);
    if (!recorded.isGraph || output === undefined) return null;
    const changes = [...recorded.accesses.values()].flatMap(({ change }) => (change === null ? [] : [`^${change}`]));
    const last = add(recorded, "Identity", [output, ...new Set(changes)], [type("T", TF_FLOAT)]);
    const handles = [...recorded.accesses.values()].map(({ handle }) => handle);
    const { nodes, varied } = recorded;
    return { nodes, inputs, varied, variables: [...recorded.accesses.keys()], handles, result: last };
  };

  return {
    vary: (draw, shape) => {
      const tensor = tf.tensor(draw(), [...shape]);
      if (open) open.varied.push({ placeholder: placeholder(open, tensor), draw, shape });
      return tensor;
    },
    record: (inputs, step) => {
      const recorded = nothingYet();
      const placeholders = inputs.map((input) => placeholder(recorded, input));
      open = recorded;
      const restore = listen(backend, recorded, (...operation) => {
        try {
          note(recorded, ...operation);
        } catch {
          recorded.isGraph = false;
        }
      });
      try {
        const result = step(inputs);
        return { result, recording: finish(recorded, placeholders, result) };
      } finally {
        restore();
        open = null;
      }
    },
  };
}

type Listener = (name: string, attributes: readonly Attribute[], inputs: readonly Tensor[], outputs: readonly Tensor[]) => void;

/** Hears of every operation, until what it gives is called. */
function listen(backend: NativeBackend, recorded: Open, onOperation: Listener): () => void {
  const { executeSingleOutput, executeMultipleOutputs, readSync } = backend;
  const tap: Pick<NativeBackend, "executeSingleOutput" | "executeMultipleOutputs" | "readSync"> = {
    executeSingleOutput: (name, attributes, inputs) => {
      const output = executeSingleOutput.call(backend, name, attributes, inputs);
      onOperation(name, attributes, inputs, [output]);
      return output;
    },
    executeMultipleOutputs: (name, attributes, inputs, count) => {
      const outputs = executeMultipleOutputs.call(backend, name, attributes, inputs, count);
      onOperation(name, attributes, inputs, outputs);
      return outputs;
    },
    readSync: (dataId) => {
      if (recorded.outputs.has(dataId)) recorded.isGraph = false;
      return readSync.call(backend, dataId);
    },
  };
  Object.assign(backend, tap);
  return () => Object.assign(backend, { executeSingleOutput, executeMultipleOutputs, readSync });
}

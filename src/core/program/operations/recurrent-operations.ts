import type { Operand } from "../../model/computation.ts";
import type { Layer } from "../../model/layer.ts";
import { namedActivation } from "../layers/lower-activation.ts";
import type { ActivationSpec } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { argument, flagArgument, input, type LowerOperation, type OperationCall } from "./operation-call.ts";

interface Cell {
  readonly type: string;
  readonly arguments: Readonly<Record<string, Operand>>;
}

function cellFrom(value: Operand): Cell {
  if (value === null || typeof value !== "object" || !("type" in value)) throw new NotExecutable("its cell is not known");
  return { type: value.type.split(".").at(-1) ?? value.type, arguments: value.arguments };
}

/** The cells that are stacked, from the input on. */
function cellsIn(cell: Cell): readonly Cell[] {
  if (cell.type !== "MultiRNNCell") return [cell];
  const { cells } = cell.arguments;
  if (!Array.isArray(cells)) throw new NotExecutable("its cells are not known");
  return (cells as readonly Operand[]).map(cellFrom).flatMap(cellsIn);
}

function activationOf(call: OperationCall, cell: Cell): ActivationSpec {
  const given = cell.arguments.activation;
  const name = given !== undefined && given !== null && typeof given === "object" && "name" in given ? given.name : (given ?? "tanh");
  if (typeof name !== "string") throw new NotExecutable("the activation of its cell is not known");
  return namedActivation(call.lowering, name.split(".").at(-1) ?? name);
}

/** TensorFlow 1's cells have one kernel for inputs and state; an LSTM's gates are input, candidate, forget, output. */
function addCell(call: OperationCall, row: Layer, cell: Cell, position: number, value: ValueId): readonly ValueId[] {
  const { graph, lowering } = call;
  const isLstm = /^(BasicLSTMCell|LSTMCell|LSTMBlockCell)$/.test(cell.type);
  if (!isLstm && cell.type !== "BasicRNNCell") throw new NotExecutable(`the cell ${cell.type} is not executed yet`);
  const open = ["use_peepholes", "num_proj", "cell_clip", "proj_clip"].find((name) => cell.arguments[name]);
  if (open) throw new NotExecutable(`\`${open}\` of ${cell.type} is not executed yet`);
  const [kernel, bias] = row.parameters.slice(2 * position, 2 * position + 2).map((parameter) => lowering.parameterOf(row, parameter));
  if (kernel === undefined || bias === undefined) throw new NotExecutable("its weights are not known");
  const forget = cell.arguments.forget_bias ?? 1;
  if (typeof forget !== "number") throw new NotExecutable("`forget_bias` of its cell is not known");
  const units = (graph.parameters[bias]?.shape[0] ?? 0) / (isLstm ? 4 : 1);
  return graph.addAll(
    {
      kind: "recurrent",
      cell: isLstm ? "lstm" : "simple",
      units,
      kernel,
      recurrentKernel: null,
      bias,
      gates: isLstm ? "icfo" : "h",
      activation: activationOf(call, cell),
      recurrentActivation: namedActivation(lowering, "sigmoid"),
      resetAfter: false,
      forgetBias: isLstm ? forget : 0,
      backwards: false,
      restoresOrder: false,
      returnSequences: true,
      returnState: true,
      initialStates: false,
      masked: false,
      dropout: 0,
      recurrentDropout: 0,
      role: `${lowering.noiseRole(row)}/${position}`,
    },
    [value],
    isLstm ? 3 : 2,
  );
}

/** Networks that run a cell along time; the state is read back from what they give. */
export const recurrentOperations: Readonly<Record<string, LowerOperation>> = {
  dynamic_rnn: (call) => {
    const { row } = call;
    if (!row) throw new NotExecutable("its weights are not known");
    if (argument(call, "sequence_length") !== null) throw new NotExecutable("`sequence_length` is not executed yet");
    if (flagArgument(call, "time_major")) throw new NotExecutable("`time_major=True` is not executed yet");
    if (call.inputs.length > 1) throw new NotExecutable("an initial state is not executed yet");
    const cells = cellsIn(cellFrom(argument(call, "cell")));
    return cells.reduce<ValueId>((value, cell, i) => addCell(call, row, cell, i, value)[0] ?? value, input(call));
  },
  /** An LSTM's state is what the cell holds, then its output. */
  rnn_state: (call) => {
    const sequence = input(call);
    const node = call.graph.nodeOf(sequence);
    if (node?.kind !== "recurrent" || !node.returnState || /\/[1-9]\d*$/.test(node.role))
      throw new NotExecutable("the states of several cells are not executed yet");
    return node.cell === "lstm" ? [sequence + 2, sequence + 1] : [sequence + 1];
  },
};

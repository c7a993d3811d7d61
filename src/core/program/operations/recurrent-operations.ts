import type { Operand } from "../../model/computation.ts";
import type { Layer, Parameter } from "../../model/layer.ts";
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

/** What a cell is written as in a program's node, and how many parameters of its row are its own. */
interface CellForm {
  readonly cell: "simple" | "gru" | "lstm";
  readonly gates: "h" | "rzh" | "icfo";
  readonly gateCount: number;
  readonly parameters: number;
}

function formOf({ type }: Cell): CellForm {
  if (type === "BasicRNNCell") return { cell: "simple", gates: "h", gateCount: 1, parameters: 2 };
  if (type === "GRUCell") return { cell: "gru", gates: "rzh", gateCount: 2, parameters: 4 };
  if (/^(BasicLSTMCell|LSTMCell|LSTMBlockCell)$/.test(type)) return { cell: "lstm", gates: "icfo", gateCount: 4, parameters: 2 };
  throw new NotExecutable(`the cell ${type} is not executed yet`);
}

/** A cell that runs along time. */
interface Running {
  readonly call: OperationCall;
  readonly row: Layer;
  readonly cell: Cell;
  readonly parameters: readonly Parameter[];
  readonly backwards: boolean;
  /** Tells it from other cells of the row. */
  readonly name: string;
}

/** TensorFlow 1's cells have one kernel for inputs and state. Gives what it gives at each step, and its states at the end. */
function addCell({ call, row, cell, parameters, backwards, name }: Running, value: ValueId): readonly [ValueId, ...ValueId[]] {
  const { graph, lowering } = call;
  const form = formOf(cell);
  const open = ["use_peepholes", "num_proj", "cell_clip", "proj_clip"].find((one) => cell.arguments[one]);
  if (open) throw new NotExecutable(`\`${open}\` of ${cell.type} is not executed yet`);
  const [kernel, bias, candidateKernel, candidateBias] = parameters.map((parameter) => lowering.parameterOf(row, parameter));
  if (kernel === undefined || bias === undefined) throw new NotExecutable("its weights are not known");
  const isLstm = form.cell === "lstm";
  const forget = cell.arguments.forget_bias ?? 1;
  if (typeof forget !== "number") throw new NotExecutable("`forget_bias` of its cell is not known");
  const candidate = candidateKernel !== undefined && candidateBias !== undefined ? { candidateKernel, candidateBias } : {};
  const [sequence, ...states] = graph.addAll(
    {
      kind: "recurrent",
      cell: form.cell,
      units: (graph.parameters[bias]?.shape[0] ?? 0) / form.gateCount,
      kernel,
      recurrentKernel: null,
      bias,
      ...candidate,
      gates: form.gates,
      activation: activationOf(call, cell),
      recurrentActivation: namedActivation(lowering, "sigmoid"),
      resetAfter: false,
      forgetBias: isLstm ? forget : 0,
      backwards,
      restoresOrder: backwards,
      returnSequences: true,
      returnState: true,
      initialStates: false,
      masked: false,
      dropout: 0,
      recurrentDropout: 0,
      role: `${lowering.noiseRole(row)}/${name}`,
    },
    [value],
    isLstm ? 3 : 2,
  );
  if (sequence === undefined) throw new NotExecutable("it gives nothing");
  return [sequence, ...states.toReversed()];
}

/** One direction of a network: cells one on another. Gives what the last one gives, and all states. */
function addCells(
  { call, row, parameters, backwards }: Omit<Running, "cell" | "name">,
  cells: readonly Cell[],
  value: ValueId,
): readonly [ValueId, ...ValueId[]] {
  const needed = cells.map((cell) => formOf(cell).parameters);
  const total = needed.reduce((sum, count) => sum + count, 0);
  // `[cell] * n` is one cell that is gone through n times, with one set of weights.
  const isOne = cells.length > 1 && parameters.length === needed[0] && needed.every((count) => count === needed[0]);
  if (parameters.length !== total && !isOne) throw new NotExecutable("which weights each of its cells has is not known");
  let [current, at] = [value, 0];
  const states: ValueId[] = [];
  for (const [i, cell] of cells.entries()) {
    const count = needed[i] ?? 0;
    const own = isOne ? parameters : parameters.slice(at, at + count);
    at += count;
    const [sequence, ...ends] = addCell({ call, row, cell, parameters: own, backwards, name: `${backwards ? "back/" : ""}${i}` }, current);
    current = sequence;
    states.push(...ends);
  }
  return [current, ...states];
}

function rowOf(call: OperationCall): Layer {
  const { row } = call;
  if (!row) throw new NotExecutable("its weights are not known");
  if (argument(call, "sequence_length") !== null) throw new NotExecutable("`sequence_length` is not executed yet");
  if (flagArgument(call, "time_major")) throw new NotExecutable("`time_major=True` is not executed yet");
  return row;
}

const oneWay = (call: OperationCall, value: ValueId): ValueId => {
  const row = rowOf(call);
  const cells = cellsIn(cellFrom(argument(call, "cell")));
  const [sequence, ...states] = addCells({ call, row, parameters: row.parameters, backwards: false }, cells, value);
  call.lowering.setStates(sequence, states);
  return sequence;
};

/** Both ways side by side: what is given forwards comes first. */
const bothWays = (call: OperationCall, value: ValueId): ValueId => {
  const row = rowOf(call);
  const [forward, backward] = ["cell", "cell_bw"].map((name) => cellsIn(cellFrom(argument(call, name)))) as [Cell[], Cell[]];
  const count = forward.reduce((sum, cell) => sum + formOf(cell).parameters, 0);
  // One cell for both ways has one set of weights.
  const others = row.parameters.length === count ? row.parameters : row.parameters.slice(count);
  const run = (cells: readonly Cell[], parameters: readonly Parameter[], backwards: boolean) =>
    addCells({ call, row, parameters, backwards }, cells, value);
  const [there, ...states] = run(forward, row.parameters.slice(0, count), false);
  const [back, ...otherStates] = run(backward, others, true);
  const both = call.graph.add({ kind: "concatenate", axis: 2 }, there, back);
  call.lowering.setStates(both, [...states, ...otherStates]);
  return both;
};

function sequenceInput(call: OperationCall): ValueId {
  if (call.inputs.length > 1) throw new NotExecutable("an initial state is not executed yet");
  return input(call);
}

/** The steps that a program takes apart before it hands them over. */
function stepsInput(call: OperationCall): ValueId {
  if (call.inputs.length > 1) throw new NotExecutable("an initial state is not executed yet");
  const steps = argument(call, "steps");
  if (!Array.isArray(steps)) throw new NotExecutable("which steps it is given is not known");
  return call.graph.add({ kind: "stack", axis: 1 }, ...(steps as readonly Operand[]).map(call.resolve));
}

/** Networks that run a cell along time, and what is taken of what they give. */
export const recurrentOperations: Readonly<Record<string, LowerOperation>> = {
  dynamic_rnn: (call) => oneWay(call, sequenceInput(call)),
  static_rnn: (call) => oneWay(call, stepsInput(call)),
  bidirectional_dynamic_rnn: (call) => bothWays(call, sequenceInput(call)),
  stack_bidirectional_dynamic_rnn: (call) => bothWays(call, sequenceInput(call)),
  static_bidirectional_rnn: (call) => bothWays(call, stepsInput(call)),
  rnn_step: (call) => {
    const sequence = input(call);
    const count = call.graph.shapeOf(sequence)[1] ?? null;
    if (count === null) throw new NotExecutable("how many steps there are is not known");
    return Array.from({ length: count }, (_, step) =>
      call.graph.add({ kind: "slice", begin: [null, step, null], end: [null, step + 1, null], strides: [1, 1, 1], squeeze: [1] }, sequence),
    );
  },
  rnn_direction: (call) => {
    const both = input(call);
    const node = call.graph.nodeOf(both);
    // What stands for a network that cannot be run is told there.
    return node?.kind === "concatenate" ? node.inputs : [both, both];
  },
  rnn_state: (call) => {
    const states = call.lowering.statesOf(input(call));
    if (!states) throw new NotExecutable("the states of its cells are not known");
    return states;
  },
};

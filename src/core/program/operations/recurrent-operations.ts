import type { Operand } from "../../model/computation.ts";
import type { Layer, Parameter } from "../../model/layer.ts";
import { namedActivation } from "../layers/lower-activation.ts";
import type { ActivationSpec } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import { argument, flagArgument, input, type LowerOperation, type OperationCall } from "./operation-call.ts";

interface Cell {
  readonly type: string;
  readonly arguments: Readonly<Record<string, Operand>>;
  /** Whether a `DropoutWrapper` is around it. */
  readonly isDropped?: true;
}

function cellFrom(value: Operand): Cell {
  if (value === null || typeof value !== "object" || !("type" in value)) throw new NotExecutable("its cell is not known");
  return { type: value.type.split(".").at(-1) ?? value.type, arguments: value.arguments };
}

/** The cells that are stacked, from the input on. */
function cellsIn(cell: Cell): readonly Cell[] {
  if (cell.type === "DropoutWrapper") {
    const inside = cellsIn(cellFrom(cell.arguments.cell ?? null));
    const [only, ...others] = inside;
    if (!only || others.length > 0 || only.isDropped)
      throw new NotExecutable("a `DropoutWrapper` around several cells is not executed yet");
    if (cell.arguments.variational_recurrent) throw new NotExecutable("`variational_recurrent` of DropoutWrapper is not executed yet");
    return [{ ...only, isDropped: true }];
  }
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
  /** Which cell of the row it is, both ways counted. */
  readonly index: number;
  /** What its states begin as, in its own order (an LSTM's memory first); null for zeros. */
  readonly initial: readonly ValueId[] | null;
  /** Which steps there are: 0 or 1 for each; null for all. */
  readonly mask: ValueId | null;
}

/** TensorFlow 1's cells have one kernel for inputs and state. Gives what it gives at each step, and its states at the end. */
function addCell(running: Running, value: ValueId): readonly [ValueId, ...ValueId[]] {
  const { call, row, cell, parameters, backwards, name, initial, mask } = running;
  const { graph, lowering, math } = call;
  const form = formOf(cell);
  if (cell.isDropped && keepOf(running, "state_keep_prob").some((keep) => keep !== 1))
    throw new NotExecutable("`state_keep_prob` of DropoutWrapper is not executed yet");
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
      initialStates: initial !== null,
      masked: mask !== null,
      dropout: 0,
      recurrentDropout: 0,
      role: `${lowering.noiseRole(row)}/${name}`,
    },
    [dropped(running, "input_keep_prob", value), ...(initial?.toReversed() ?? []), ...(mask === null ? [] : [mask])],
    isLstm ? 3 : 2,
  );
  if (sequence === undefined) throw new NotExecutable("it gives nothing");
  // Behind a sequence's end it gives zeros.
  const shown =
    mask === null
      ? sequence
      : math.binary("multiply", sequence, graph.add({ kind: "reshape", shape: [...stepShape(graph, mask), 1] }, mask));
  return [dropped(running, "output_keep_prob", shown), ...states.toReversed()];
}

function stepShape(graph: OperationCall["graph"], mask: ValueId): readonly number[] {
  return [-1, graph.shapeOf(mask)[1] ?? -1];
}

/** What a `DropoutWrapper` keeps of a cell, in training and in evaluation. */
function keepOf({ row, cell, index }: Pick<Running, "row" | "cell" | "index">, name: string): readonly [number, number] {
  if (!cell.isDropped) return [1, 1];
  const config = readConfig(row);
  const read = (key: string, otherwise: number): number => {
    const keep = config.list(key);
    return keep === null ? otherwise : ((keep.length === 1 ? keep[0] : keep[index]) ?? otherwise);
  };
  const keep = read(name, 1);
  return [keep, read(`evaluation_${name}`, keep)];
}

/** What is left of a value of each step, drawn anew for each. */
function dropped(running: Running, name: "input_keep_prob" | "output_keep_prob", value: ValueId): ValueId {
  const [keep, evaluationKeep] = keepOf(running, name);
  if (keep === 1 && evaluationKeep === 1) return value;
  const { call, row } = running;
  const role = `${call.lowering.noiseRole(row)}/${running.name}/${name}`;
  return call.graph.add(
    { kind: "dropout", role, rate: 1 - keep, evaluationRate: 1 - evaluationKeep, scale: 1 / keep, sharedAxes: [] },
    value,
  );
}

/** One direction of a network. */
interface Way {
  readonly call: OperationCall;
  readonly row: Layer;
  readonly cells: readonly Cell[];
  readonly parameters: readonly Parameter[];
  readonly backwards: boolean;
  /** How many cells of the row come before. */
  readonly first: number;
  /** What all cells' states begin as, one behind the other; empty for zeros. */
  readonly initial: readonly ValueId[];
  readonly mask: ValueId | null;
}

/** Cells one on another. Gives what the last one gives, and all states. */
function addCells(
  { call, row, cells, parameters, backwards, first, initial, mask }: Way,
  value: ValueId,
): readonly [ValueId, ...ValueId[]] {
  const needed = cells.map((cell) => formOf(cell).parameters);
  const total = needed.reduce((sum, count) => sum + count, 0);
  // `[cell] * n` is one cell that is gone through n times, with one set of weights.
  const isOne = cells.length > 1 && parameters.length === needed[0] && needed.every((count) => count === needed[0]);
  if (parameters.length !== total && !isOne) throw new NotExecutable("which weights each of its cells has is not known");
  if (initial.length > 0 && initial.length !== stateCount(cells))
    throw new NotExecutable("which initial state each of its cells has is not known");
  let [current, at, stateAt] = [value, 0, 0];
  const states: ValueId[] = [];
  for (const [i, cell] of cells.entries()) {
    const count = needed[i] ?? 0;
    const own = isOne ? parameters : parameters.slice(at, at + count);
    at += count;
    const begins = initial.slice(stateAt, stateAt + stateCount([cell]));
    stateAt += begins.length;
    const name = `${backwards ? "back/" : ""}${i}`;
    const one = { call, row, cell, parameters: own, backwards, name, index: first + i, mask, initial: begins.length > 0 ? begins : null };
    const [sequence, ...ends] = addCell(one, current);
    current = sequence;
    states.push(...ends);
  }
  return [current, ...states];
}

function stateCount(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + (formOf(cell).cell === "lstm" ? 2 : 1), 0);
}

function rowOf(call: OperationCall): Layer {
  const { row } = call;
  if (!row) throw new NotExecutable("its weights are not known");
  return row;
}

/** Examples first, where the program has the steps first; the same the other way round. */
function turned(call: OperationCall, value: ValueId): ValueId {
  return flagArgument(call, "time_major") ? call.graph.add({ kind: "transpose", permutation: [1, 0, 2] }, value) : value;
}

/** Which steps of each sequence there are, where its lengths are given. */
function maskFor(call: OperationCall, value: ValueId): ValueId | null {
  const given = argument(call, "sequence_length");
  if (given === null) return null;
  const { graph, math } = call;
  const time = graph.shapeOf(value)[1] ?? null;
  if (time === null) throw new NotExecutable("how many steps there are is not known");
  const lengths = graph.add({ kind: "reshape", shape: [-1, 1] }, call.resolve(given));
  const steps = graph.add({ kind: "constant", shape: [1, time], values: Array.from({ length: time }, (_, i) => i), dtype: "float32" });
  return math.binary("less", steps, graph.add({ kind: "cast", dtype: "float32" }, lengths));
}

/** States that the network begins with, beside what runs through it: zeros are not told. */
function initialStates(call: OperationCall): readonly ValueId[] {
  return call.inputs.slice(1).map(call.resolve);
}

const oneWay = (call: OperationCall, given: ValueId): ValueId => {
  const row = rowOf(call);
  const value = turned(call, given);
  const cells = cellsIn(cellFrom(argument(call, "cell")));
  const begin = { initial: initialStates(call), mask: maskFor(call, value) };
  const [sequence, ...states] = addCells({ call, row, cells, parameters: row.parameters, backwards: false, first: 0, ...begin }, value);
  const shown = turned(call, sequence);
  call.lowering.setStates(shown, states);
  return shown;
};

/** Both ways side by side: what is given forwards comes first. */
const bothWays = (call: OperationCall, given: ValueId): ValueId => {
  const row = rowOf(call);
  const value = turned(call, given);
  const [forward, backward] = ["cell", "cell_bw"].map((name) => cellsIn(cellFrom(argument(call, name)))) as [Cell[], Cell[]];
  const count = forward.reduce((sum, cell) => sum + formOf(cell).parameters, 0);
  // One cell for both ways has one set of weights.
  const others = row.parameters.length === count ? row.parameters : row.parameters.slice(count);
  if (call.inputs.length > 1) throw new NotExecutable("an initial state of both ways is not executed yet");
  const mask = maskFor(call, value);
  const run = (cells: readonly Cell[], parameters: readonly Parameter[], backwards: boolean) =>
    addCells({ call, row, cells, parameters, backwards, first: backwards ? forward.length : 0, initial: [], mask }, value);
  const [there, ...states] = run(forward, row.parameters.slice(0, count), false);
  const [back, ...otherStates] = run(backward, others, true);
  const both = call.graph.add({ kind: "concatenate", axis: 2 }, turned(call, there), turned(call, back));
  call.lowering.setStates(both, [...states, ...otherStates]);
  return both;
};

/** The steps that a program takes apart before it hands them over. */
function stepsInput(call: OperationCall): ValueId {
  const steps = argument(call, "steps");
  if (!Array.isArray(steps)) throw new NotExecutable("which steps it is given is not known");
  return call.graph.add({ kind: "stack", axis: 1 }, ...(steps as readonly Operand[]).map(call.resolve));
}

/** Networks that run a cell along time, and what is taken of what they give. */
export const recurrentOperations: Readonly<Record<string, LowerOperation>> = {
  dynamic_rnn: (call) => oneWay(call, input(call)),
  static_rnn: (call) => oneWay(call, stepsInput(call)),
  bidirectional_dynamic_rnn: (call) => bothWays(call, input(call)),
  stack_bidirectional_dynamic_rnn: (call) => bothWays(call, input(call)),
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

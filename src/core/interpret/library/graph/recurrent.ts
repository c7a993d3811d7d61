import type { PartialShape } from "../../shape.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import {
  type BoundArguments,
  isSequence,
  list,
  none,
  numberOf,
  type ObjectValue,
  type SequenceValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { markContainer } from "../python/container-types.ts";

/** Functions that run a cell along time; they give the outputs and the last state. */
export const recurrentFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.nn.rnn_cell.LSTMStateTuple", makeLstmState],
  ...["tensorflow.nn", "tensorflow.contrib.rnn", "tensorflow.compat.v1.nn"].flatMap((prefix): [string, LibraryFunction][] => [
    [`${prefix}.dynamic_rnn`, (call) => unrolled(call, "dynamic_rnn")],
    [`${prefix}.static_rnn`, (call) => unrolledSteps(call, "static_rnn")],
    [`${prefix}.rnn`, (call) => unrolledSteps(call, "static_rnn")],
    [`${prefix}.bidirectional_dynamic_rnn`, bidirectional],
    [`${prefix}.stack_bidirectional_dynamic_rnn`, stackedBidirectional],
    [`${prefix}.static_bidirectional_rnn`, (call) => unrolledSteps(call, "static_bidirectional_rnn")],
  ]),
]);

/** Cells are remembered under the name that lifting looks for. */
function withCell(call: LibraryCall): BoundArguments {
  const named = new Map(call.arguments.named);
  const cell = named.get("cell") ?? named.get("cell_fw") ?? call.raw.positional[0];
  if (cell) named.set("cell", cell);
  const backward = named.get("cell_bw") ?? (call.name.includes("bidirectional") ? call.raw.positional[1] : undefined);
  if (backward) named.set("cell_bw", backward);
  return { ...call.arguments, named };
}

/** The cell inside a wrapper such as `DropoutWrapper`. */
export function wrappedCell(cell: ObjectValue): Value | null {
  const given = cell.arguments.named.get("cell")?.value;
  return given ?? (/Wrapper$/.test(cell.type) ? (cell.arguments.extra[0]?.value ?? null) : null);
}

/** Number of units that a cell gives; null where it is not known. */
function unitsOf(cell: Value | null): number | null {
  if (cell?.kind !== "object") return null;
  const argument = (name: string) => cell.arguments.named.get(name)?.value ?? null;
  const inner = wrappedCell(cell);
  if (inner) return unitsOf(inner);
  const cells = argument("cells");
  if (cells && isSequence(cells)) return unitsOf(cells.elements.at(-1) ?? null);
  return numberOf(argument("num_proj")) ?? numberOf(argument("num_units") ?? argument("units"));
}

/** `LSTMStateTuple`: the cell's state and the output, under the names `c` and `h`. */
function lstmState(state: SequenceValue): SequenceValue {
  return markContainer(state, { type: "namedtuple", name: "LSTMStateTuple", fields: ["c", "h"] });
}

function makeLstmState(call: LibraryCall): Value {
  const parts = ["c", "h"].map(
    (name, i) => given(call, name) ?? call.raw.positional[i]?.value ?? unknownValue(`\`${name}\` is not given`, call.span),
  );
  return lstmState(tuple(parts, call.span));
}

/** What a cell gives for one step: cells of convolutions give images. */
function stepShape(cell: ObjectValue, batch: number | null): PartialShape {
  return /Conv/.test(cell.type) ? null : [batch, unitsOf(cell)];
}

/**
 * LSTM cells have two states, the cell's and the output's. States of several cells of one network are told apart by their number,
 * counted on from `first`.
 */
function stateOf(
  call: LibraryCall,
  cell: Value | null,
  batch: number | null,
  source: Value | null,
  operation = "rnn_state",
  first = { number: 0 },
): Value {
  const inputs = source ? [source] : [];
  if (cell?.kind !== "object") return makeTensor({ operation, inputs, shape: null, span: call.span });
  const cells = cell.arguments.named.get("cells")?.value;
  if (cells && isSequence(cells))
    return tuple(
      cells.elements.map((one) => stateOf(call, one, batch, source, operation, first)),
      call.span,
    );
  const inner = wrappedCell(cell);
  if (inner) return stateOf(call, inner, batch, source, operation, first);
  const one = () => makeTensor({ operation, inputs, shape: stepShape(cell, batch), span: call.span, output: first.number++ });
  return cell.type.includes("LSTM") ? lstmState(tuple([one(), one()], call.span)) : one();
}

function unrolled(call: LibraryCall, operation: string): Value {
  const cell = given(call, "cell") ?? call.raw.positional[0]?.value ?? null;
  const input = given(call, "inputs") ?? call.raw.positional[1]?.value ?? none(call.span);
  const shape = shapeOf(input);
  const units = unitsOf(cell);
  const outputShape: PartialShape = shape?.length === 3 ? [shape[0] ?? null, shape[1] ?? null, units] : null;
  const output = makeTensor({
    operation,
    inputs: [input, ...initialStates(call, "initial_state")],
    shape: outputShape,
    arguments: withCell(call),
    call: call.call,
    span: call.span,
  });
  return tuple([output, stateOf(call, cell, shape?.[0] ?? null, output)], call.span);
}

/** What each cell gave when it was called first: the steps of a loop that the program writes itself are one layer. */
const steps = new WeakMap<ObjectValue, Value>();

/** `output, state = cell(inputs, state)`; null for what is no cell of a recurrent network. */
export function callCell(call: LibraryCall, cell: ObjectValue): Value | null {
  if (!isCell(cell)) return null;
  call.machine.progress++;
  const known = steps.get(cell);
  if (known) return known;
  const input = argumentAt(call, 0, "inputs") ?? none(call.span);
  const batch = shapeOf(input)?.[0] ?? null;
  const output = makeTensor({
    operation: "static_rnn",
    inputs: [input],
    shape: stepShape(cell, batch),
    arguments: { named: new Map([["cell", { value: cell, span: call.span, keyword: null }]]), extra: [], isComplete: true },
    call: call.call,
    span: call.span,
  });
  const result = tuple([output, stateOf(call, cell, batch, output)], call.span);
  steps.set(cell, result);
  return result;
}

function isCell({ type }: ObjectValue): boolean {
  return /^tensorflow\.(nn\.rnn_cell|contrib\.rnn)\.\w*(Cell|Wrapper)$/.test(type);
}

/** Methods of cells; null where they are not followed. */
export function callCellMethod(call: LibraryCall, cell: ObjectValue, method: string): Value | null {
  if (!isCell(cell) || method !== "zero_state") return null;
  return stateOf(call, cell, numberOf(argumentAt(call, 0, "batch_size")), null, "zero_state");
}

/** Tensors that the recurrence starts from, where the program gives some: an encoder's last state. */
function initialStates(call: LibraryCall, name: string): readonly Value[] {
  const tensorsIn = (value: Value): readonly Value[] =>
    isSequence(value) ? value.elements.flatMap(tensorsIn) : value.kind === "tensor" && value.operation !== "zero_state" ? [value] : [];
  const state = given(call, name);
  return state ? tensorsIn(state) : [];
}

/** `static_rnn` takes and gives a list of time steps. */
function unrolledSteps(call: LibraryCall, operation: string): Value {
  const cell = given(call, "cell") ?? given(call, "cell_fw") ?? call.raw.positional[0]?.value ?? null;
  const isBoth = operation.includes("bidirectional");
  const inputs = given(call, "inputs") ?? call.raw.positional[isBoth ? 2 : 1]?.value ?? none(call.span);
  const steps = isSequence(inputs) ? inputs.elements : [inputs];
  const [first] = steps;
  const shape = first ? shapeOf(first) : null;
  const units = unitsOf(cell);
  const width = units === null ? null : isBoth ? 2 * units : units;
  const args = withCell(call);
  const all = { value: inputs, span: call.span, keyword: null };
  const whole = makeTensor({
    operation,
    inputs: [
      ...(first ? [first] : []),
      ...["initial_state", "initial_state_fw", "initial_state_bw"].flatMap((name) => initialStates(call, name)),
    ],
    shape: shape && [shape[0] ?? null, width],
    arguments: { ...args, named: new Map([...args.named, ["steps", all]]) },
    call: call.call,
    span: call.span,
  });
  // Every step comes from the same cell: they are one layer.
  const outputs = list(
    steps.map((_, output) => makeTensor({ operation: "rnn_step", inputs: [whole], shape: whole.shape, span: call.span, output })),
    call.span,
  );
  const state = stateOf(call, cell, shape?.[0] ?? null, whole, isBoth ? "rnn_layer_state" : "rnn_state");
  return tuple(isBoth ? [outputs, state, state] : [outputs, state], call.span);
}

function bidirectional(call: LibraryCall): Value {
  const cell = given(call, "cell_fw") ?? call.raw.positional[0]?.value ?? null;
  const input = given(call, "inputs") ?? call.raw.positional[2]?.value ?? none(call.span);
  const shape = shapeOf(input);
  const outputShape: PartialShape = shape?.length === 3 ? [shape[0] ?? null, shape[1] ?? null, unitsOf(cell)] : null;
  const opposite = given(call, "cell_bw") ?? call.raw.positional[1]?.value ?? null;
  const output = makeTensor({
    operation: "bidirectional_dynamic_rnn",
    inputs: [input, ...initialStates(call, "initial_state_fw"), ...initialStates(call, "initial_state_bw")],
    shape: outputShape,
    arguments: withCell(call),
    call: call.call,
    span: call.span,
  });
  const ways = [0, 1].map((way) =>
    makeTensor({ operation: "rnn_direction", inputs: [output], shape: outputShape, span: call.span, output: way }),
  );
  const first = { number: 0 };
  const states = [cell, opposite].map((one) => stateOf(call, one, shape?.[0] ?? null, output, "rnn_state", first));
  return tuple([tuple(ways, call.span), tuple(states, call.span)], call.span);
}

/** Cells of each layer in a list; the outputs of both directions are joined, and go into the next layer. */
function stackedBidirectional(call: LibraryCall): Value {
  const cellsOf = (name: string): readonly Value[] => {
    const cells = given(call, name);
    return cells && isSequence(cells) && cells.isComplete ? cells.elements : [];
  };
  const [forward, backward] = [cellsOf("cells_fw"), cellsOf("cells_bw")];
  let output: Value = given(call, "inputs") ?? none(call.span);
  for (const [i, cell] of forward.entries()) {
    const shape = shapeOf(output);
    const opposite = backward[i] ?? cell;
    const [units, otherUnits] = [unitsOf(cell), unitsOf(opposite)];
    const cellArgument = { value: cell, span: call.span, keyword: null };
    output = makeTensor({
      operation: "stack_bidirectional_dynamic_rnn",
      inputs: [output],
      shape:
        shape?.length === 3
          ? [shape[0] ?? null, shape[1] ?? null, units === null || otherUnits === null ? null : units + otherUnits]
          : null,
      arguments: {
        ...call.arguments,
        named: new Map([...call.arguments.named, ["cell", cellArgument], ["cell_bw", { ...cellArgument, value: opposite }]]),
      },
      call: call.call,
      span: call.span,
    });
  }
  // States of inner layers come from tensors before the last one.
  const states = (cells: readonly Value[]) =>
    tuple(
      cells.map((cell) => stateOf(call, cell, shapeOf(output)?.[0] ?? null, output, "rnn_layer_state")),
      call.span,
    );
  return tuple([output, states(forward), states(backward)], call.span);
}

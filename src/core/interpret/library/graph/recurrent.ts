import type { PartialShape } from "../../shape.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { type BoundArguments, isSequence, list, none, numberOf, type ObjectValue, tuple, type Value } from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";

/** Functions that run a cell along time; they give the outputs and the last state. */
export const recurrentFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>(
  ["tensorflow.nn", "tensorflow.contrib.rnn", "tensorflow.compat.v1.nn"].flatMap((prefix): [string, LibraryFunction][] => [
    [`${prefix}.dynamic_rnn`, (call) => unrolled(call, "dynamic_rnn")],
    [`${prefix}.static_rnn`, (call) => unrolledSteps(call, "static_rnn")],
    [`${prefix}.rnn`, (call) => unrolledSteps(call, "static_rnn")],
    [`${prefix}.bidirectional_dynamic_rnn`, bidirectional],
    [`${prefix}.static_bidirectional_rnn`, (call) => unrolledSteps(call, "static_bidirectional_rnn")],
  ]),
);

/** Cells are remembered under the name that lifting looks for. */
function withCell(call: LibraryCall): BoundArguments {
  const named = new Map(call.arguments.named);
  const cell = named.get("cell") ?? named.get("cell_fw") ?? call.raw.positional[0];
  if (cell) named.set("cell", cell);
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

/** LSTM cells have two states, the cell's and the output's. */
function stateOf(call: LibraryCall, cell: Value | null, batch: number | null, source: Value): Value {
  if (cell?.kind !== "object") return makeTensor({ operation: "rnn_state", inputs: [source], shape: null, span: call.span });
  const cells = cell.arguments.named.get("cells")?.value;
  if (cells && isSequence(cells))
    return tuple(
      cells.elements.map((one) => stateOf(call, one, batch, source)),
      call.span,
    );
  const inner = wrappedCell(cell);
  if (inner) return stateOf(call, inner, batch, source);
  const one = () => makeTensor({ operation: "rnn_state", inputs: [source], shape: [batch, unitsOf(cell)], span: call.span });
  return cell.type.includes("LSTM") ? tuple([one(), one()], call.span) : one();
}

function unrolled(call: LibraryCall, operation: string): Value {
  const cell = given(call, "cell") ?? call.raw.positional[0]?.value ?? null;
  const input = given(call, "inputs") ?? call.raw.positional[1]?.value ?? none(call.span);
  const shape = shapeOf(input);
  const units = unitsOf(cell);
  const outputShape: PartialShape = shape?.length === 3 ? [shape[0] ?? null, shape[1] ?? null, units] : null;
  const output = makeTensor({
    operation,
    inputs: [input],
    shape: outputShape,
    arguments: withCell(call),
    call: call.call,
    span: call.span,
  });
  return tuple([output, stateOf(call, cell, shape?.[0] ?? null, output)], call.span);
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
  const whole = makeTensor({
    operation,
    inputs: first ? [first] : [],
    shape: shape && [shape[0] ?? null, width],
    arguments: withCell(call),
    call: call.call,
    span: call.span,
  });
  // Every step comes from the same cell; the same tensor stands for all, so that they are one layer.
  const outputs = list(
    steps.map(() => whole),
    call.span,
  );
  const state = stateOf(call, cell, shape?.[0] ?? null, whole);
  return tuple(isBoth ? [outputs, state, state] : [outputs, state], call.span);
}

function bidirectional(call: LibraryCall): Value {
  const cell = given(call, "cell_fw") ?? call.raw.positional[0]?.value ?? null;
  const input = given(call, "inputs") ?? call.raw.positional[2]?.value ?? none(call.span);
  const shape = shapeOf(input);
  const outputShape: PartialShape = shape?.length === 3 ? [shape[0] ?? null, shape[1] ?? null, unitsOf(cell)] : null;
  const output = makeTensor({
    operation: "bidirectional_dynamic_rnn",
    inputs: [input],
    shape: outputShape,
    arguments: withCell(call),
    call: call.call,
    span: call.span,
  });
  const state = stateOf(call, cell, shape?.[0] ?? null, output);
  return tuple([tuple([output, output], call.span), tuple([state, state], call.span)], call.span);
}

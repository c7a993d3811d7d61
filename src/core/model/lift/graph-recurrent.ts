import { wrappedCell } from "../../interpret/library/graph/recurrent.ts";
import { isSequence, numberOf, type ObjectValue, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { known, unknown } from "../fact.ts";
import { glorotUniform } from "../initializer.ts";
import type { Parameter } from "../layer.ts";
import { wrapperConfig } from "./cell-dropout.ts";
import { type LiftContext, liftNumber, placeOf } from "./lift-context.ts";
import type { Feeds } from "./lift-graph.ts";
import { type Network, nextId, shapeFact } from "./network.ts";

/** The cell of a recurrent network that TensorFlow 1 unrolls or runs. */
export interface Recurrent {
  readonly type: string;
  readonly cell: ObjectValue;
  /** The cell that goes the other way; null where there is none, or where it is the same one with the same variables. */
  readonly backward: ObjectValue | null;
  /** Size of one time step's input; null where it is not known. */
  readonly width: number | null;
}

const operations = new Set([
  "dynamic_rnn",
  "static_rnn",
  "bidirectional_dynamic_rnn",
  "static_bidirectional_rnn",
  "stack_bidirectional_dynamic_rnn",
  "raw_rnn",
]);

/** Wrappers that leave the shapes of a cell as they are. */
const wrappers = /(DropoutWrapper|ResidualWrapper|DeviceWrapper|AttentionCellWrapper)$/;

/** Reads a tensor as the output of a recurrent network; null where it is none. */
export function asRecurrent(tensor: TensorValue): Recurrent | null {
  if (!operations.has(tensor.operation)) return null;
  const cell = tensor.arguments.named.get("cell")?.value ?? tensor.arguments.named.get("cell_fw")?.value;
  if (cell?.kind !== "object") return null;
  const other = tensor.arguments.named.get("cell_bw")?.value;
  const backward = other?.kind === "object" && other !== cell ? other : null;
  const [input] = tensor.inputs;
  const width = input?.kind === "tensor" || input?.kind === "array" ? (input.shape?.at(-1) ?? null) : null;
  return { type: tensor.operation, cell, backward, width };
}

interface Surroundings {
  readonly inputs: readonly string[];
  readonly place: Place;
  readonly shape: TensorValue["shape"];
  readonly feeds: Feeds;
}

/** Adds the recurrent layer behind `inputs`: what goes along time, and what it starts from. Gives its id. */
export function addRecurrent(
  context: LiftContext,
  network: Network,
  { type, cell, backward, width }: Recurrent,
  { inputs, place, shape, feeds }: Surroundings,
): string {
  const id = nextId(network, type);
  const one = cellParameters(context, cell, width, place);
  const other = backward && cellParameters(context, backward, width, place);
  const parameters = [...(one?.parameters ?? []), ...(other?.parameters ?? [])];
  network.layers.push({
    kind: "other",
    content: "layer",
    type,
    ...wrapperConfig(context, [cell, ...(backward ? [backward] : [])], { feeds, place }),
    id,
    name: id,
    inputs,
    outputShape: shapeFact(shape, "derived", place),
    parameters,
    layers: [],
    missing: one && (other || !backward) ? null : "its cell is not understood",
    place,
  });
  return id;
}

interface CellParameters {
  readonly parameters: readonly Parameter[];
  /** Size of what the cell gives. */
  readonly units: number | null;
}

/** Variables of `tf.nn.rnn_cell` cells, as TensorFlow 1.15.5 makes them. */
function cellParameters(context: LiftContext, cell: ObjectValue, width: number | null, place: Place): CellParameters | null {
  const name = cell.type.split(".").at(-1) ?? cell.type;
  const argument = (key: string): Value | null => cell.arguments.named.get(key)?.value ?? null;
  if (wrappers.test(name)) {
    const inner = wrappedCell(cell);
    return inner?.kind === "object" ? cellParameters(context, inner, width, place) : null;
  }
  if (name === "MultiRNNCell") {
    const cells = argument("cells");
    if (!cells || !isSequence(cells) || !cells.isComplete) return null;
    let size = width;
    const all: Parameter[] = [];
    const counted = new Set<Value>();
    for (const one of cells.elements) {
      const inner = one.kind === "object" ? cellParameters(context, one, size, place) : null;
      if (!inner) return null;
      // `[cell] * n` is one cell that is gone through n times.
      if (!counted.has(one)) all.push(...inner.parameters);
      counted.add(one);
      size = inner.units;
    }
    return { parameters: all, units: size };
  }
  const units = numberOf(argument("num_units") ?? argument("units"));
  const rows = width === null || units === null ? null : width + units;
  const times = (factor: number) => (units === null ? null : factor * units);
  const at = placeOf(context, cell) ?? place;
  const parameter = (role: Parameter["role"], label: string, shape: readonly (number | null)[], bias = 0): Parameter => ({
    name: label,
    role,
    shape: shape.includes(null)
      ? unknown("the size of its input or its units are not known", at)
      : known(
          shape.map((size) => size ?? 0),
          "derived",
          at,
        ),
    trainable: true,
    initializer: known(role === "bias" ? { kind: "constant", value: bias } : glorotUniform, "default", at),
    place: at,
  });
  switch (name) {
    case "BasicRNNCell":
      return { units, parameters: [parameter("kernel", "kernel", [rows, units]), parameter("bias", "bias", [units])] };
    case "BasicLSTMCell":
    case "LSTMCell":
    case "LSTMBlockCell": {
      const projection = liftNumber(context, argument("num_proj"), 0, at);
      const size = projection.known && projection.value > 0 ? projection.value : null;
      const peepholes = argument("use_peepholes");
      const parameters = [
        parameter("kernel", "kernel", [size === null ? rows : width === null ? null : width + size, times(4)]),
        parameter("bias", "bias", [times(4)]),
      ];
      if (peepholes?.kind === "boolean" && peepholes.value)
        for (const label of ["w_f_diag", "w_i_diag", "w_o_diag"]) parameters.push(parameter("other", label, [units]));
      if (size !== null) parameters.push(parameter("kernel", "projection/kernel", [units, size]));
      return { units: size ?? units, parameters };
    }
    case "GRUCell":
    case "GRUBlockCell":
      return {
        units,
        parameters: [
          parameter("kernel", "gates/kernel", [rows, times(2)]),
          // Gates start open.
          parameter("bias", "gates/bias", [times(2)], 1),
          parameter("kernel", "candidate/kernel", [rows, units]),
          parameter("bias", "candidate/bias", [units]),
        ],
      };
    default:
      return null;
  }
}

import type { Dimension, InnerLayer, LayerMeaning, LayerReader, LayerResult, TensorShape, WeightSpec } from "./layer-meaning.ts";
import { channelsOf, imageShape, plus, spatialOf, times, windowed } from "./windows.ts";

/** What a recurrent cell is: its gates, its states and its weights for an input of `width`. */
interface Cell {
  readonly units: Dimension;
  /** Sizes of its states. */
  readonly states: readonly Dimension[];
  readonly weights: readonly WeightSpec[] | null;
}

function spec(name: string, shape: readonly Dimension[], otherwise: string): WeightSpec {
  return { name, shape, trainable: true, initializer: { argument: `${name}_initializer`, default: otherwise } };
}

function gated(
  layer: LayerReader,
  width: Dimension,
  gates: number,
  states: number,
  biases: (size: Dimension) => readonly Dimension[],
): Cell {
  const units = layer.number("units", null);
  const size = times(units, gates);
  const weights = [spec("kernel", [width, size], "glorot_uniform"), spec("recurrent_kernel", [units, size], "orthogonal")];
  const useBias = layer.flag("use_bias", true);
  return {
    units,
    states: new Array<Dimension>(states).fill(units),
    weights: useBias === null ? null : useBias ? [...weights, spec("bias", biases(size), "zeros")] : weights,
  };
}

/** GRU adds one bias before and one after the reset gate in TensorFlow 2 and Keras 3, one in all before. */
function gru(layer: LayerReader, width: Dimension): Cell {
  const isNew = layer.generation === "tf2" || layer.generation === "keras3";
  const resetAfter = layer.flag("reset_after", isNew);
  const flat = layer.generation === "keras2";
  return gated(layer, width, 3, 1, (size) => (resetAfter === null ? [null] : resetAfter ? (flat ? [times(size, 2)] : [2, size]) : [size]));
}

const cells: Readonly<Record<string, (layer: LayerReader, width: Dimension) => Cell>> = {
  SimpleRNN: (layer, width) => gated(layer, width, 1, 1, (size) => [size]),
  LSTM: (layer, width) => gated(layer, width, 4, 2, (size) => [size]),
  GRU: gru,
  CuDNNLSTM: (layer, width) => gated(layer, width, 4, 2, (size) => [times(size, 2)]),
  CuDNNGRU: (layer, width) => gated(layer, width, 3, 1, (size) => [times(size, 2)]),
};

/** The cell of `RNN(cell)`: one of Keras's, or several stacked. */
function cellOf(inner: InnerLayer | null, width: Dimension): Cell | null {
  if (!inner) return null;
  const { reader } = inner;
  const name = reader.spec.layer;
  if (name === "StackedRNNCells") {
    const layers = reader.layers("cells");
    return layers ? stacked(layers, width) : null;
  }
  return cells[name.replace(/Cell$/, "")]?.(reader, width) ?? null;
}

function stacked(layers: readonly InnerLayer[], width: Dimension): Cell | null {
  let size = width;
  const states: Dimension[] = [];
  const weights: WeightSpec[] = [];
  for (const layer of layers) {
    const cell = cellOf(layer, size);
    if (!cell?.weights) return null;
    states.push(...cell.states);
    weights.push(...cell.weights);
    size = cell.units;
  }
  return { units: size, states, weights };
}

/** A layer that runs a cell along the second axis. */
function unrolled(layer: LayerReader, input: TensorShape | undefined, cell: Cell | null): LayerResult {
  const sequences = layer.flag("return_sequences", false);
  const state = layer.flag("return_state", false);
  const batch = input?.[0] ?? null;
  const isKnown = cell !== null && sequences !== null && input?.length === 3;
  const output: TensorShape = isKnown ? (sequences ? [batch, input[1] ?? null, cell.units] : [batch, cell.units]) : null;
  const states = state ? (cell?.states ?? []).map((size): TensorShape => [batch, size]) : [];
  return { outputs: [output, ...states], isList: state === true, weights: cell?.weights ?? null };
}

function recurrent(name: string): LayerMeaning {
  return (layer, [input]) => unrolled(layer, input, cells[name]?.(layer, input?.at(-1) ?? null) ?? null);
}

function cellLayer(name: string): LayerMeaning {
  return (layer, [input]) => {
    const cell = cells[name]?.(layer, input?.at(-1) ?? null) ?? null;
    const batch = input?.[0] ?? null;
    return { outputs: [input && cell ? [batch, cell.units] : null], isList: false, weights: cell?.weights ?? null };
  };
}

/** Recurrent convolutions: an LSTM whose products are convolutions. */
function convolutionLstm(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const filters = layer.number("filters", null);
    const size = layer.sizes("kernel_size", rank, 0);
    const frame: TensorShape = input ? [input[0] ?? null, ...input.slice(2)] : null;
    const channels = channelsOf(layer, frame);
    const [stride, dilation] = [layer.sizes("strides", rank, 1), layer.sizes("dilation_rate", rank, 1)];
    const padding = layer.text("padding", "valid");
    const spatial = spatialOf(layer, frame, rank)?.map((length, i) =>
      windowed(length, { kernel: size[i] ?? null, stride: stride[i] ?? null, dilation: dilation[i] ?? null, padding }),
    );
    const weights = [
      spec("kernel", [...size, channels, times(filters, 4)], "glorot_uniform"),
      spec("recurrent_kernel", [...size, filters, times(filters, 4)], "orthogonal"),
    ];
    const useBias = layer.flag("use_bias", true);
    const sequences = layer.flag("return_sequences", false);
    const state = spatial && input ? imageShape(layer, input[0] ?? null, spatial, filters) : null;
    const output = state && sequences ? [state[0] ?? null, input?.[1] ?? null, ...state.slice(1)] : sequences === null ? null : state;
    const hasState = layer.flag("return_state", false) === true;
    return {
      outputs: hasState ? [output, state, state] : [output],
      isList: hasState,
      weights: useBias === null ? null : useBias ? [...weights, spec("bias", [times(filters, 4)], "zeros")] : weights,
    };
  };
}

const merged: Readonly<Record<string, number>> = { concat: 2, sum: 1, mul: 1, ave: 1 };

export const recurrentLayers: Readonly<Record<string, LayerMeaning>> = {
  ...Object.fromEntries(Object.keys(cells).map((name) => [name, recurrent(name)])),
  SimpleRNNCell: cellLayer("SimpleRNN"),
  LSTMCell: cellLayer("LSTM"),
  GRUCell: cellLayer("GRU"),
  RNN: (layer, [input]) => {
    const several = layer.layers("cell");
    const width = input?.at(-1) ?? null;
    return unrolled(layer, input, several ? stacked(several, width) : cellOf(layer.layer("cell"), width));
  },
  ConvLSTM1D: convolutionLstm(1),
  ConvLSTM2D: convolutionLstm(2),
  ConvLSTM3D: convolutionLstm(3),
  Bidirectional: (layer, inputs) => {
    const forward = layer.layer("layer")?.call(inputs);
    if (!forward) return { outputs: [null], isList: false, weights: null };
    const backward = layer.layer("backward_layer")?.call(inputs) ?? forward;
    const raw = layer.raw("merge_mode");
    const [output = null, ...states] = forward.outputs;
    const weights = forward.weights && backward.weights ? [...forward.weights, ...backward.weights] : null;
    const others = [...states, ...backward.outputs.slice(1)];
    if (raw === null) return { outputs: [output, backward.outputs[0] ?? null, ...others], isList: true, weights };
    const factor = merged[raw === undefined ? "concat" : String(raw)] ?? null;
    const last = factor === 2 ? plus(output?.at(-1) ?? null, backward.outputs[0]?.at(-1) ?? null) : (output?.at(-1) ?? null);
    const joined: TensorShape = output && factor !== null ? [...output.slice(0, -1), last] : null;
    return { outputs: [joined, ...others], isList: forward.isList, weights };
  },
  TimeDistributed: (layer, inputs) => {
    const steps = inputs[0]?.[1] ?? null;
    const result = layer.layer("layer")?.call(inputs.map((input) => input && [input[0] ?? null, ...input.slice(2)]));
    if (!result) return { outputs: [null], isList: false, weights: null };
    return { ...result, outputs: result.outputs.map((output) => output && [output[0] ?? null, steps, ...output.slice(1)]) };
  },
};

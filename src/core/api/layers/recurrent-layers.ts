import {
  type Dimension,
  type InnerLayer,
  type LayerMeaning,
  type LayerReader,
  type LayerResult,
  type TensorShape,
  type WeightSpec,
  weight,
  within,
} from "./layer-meaning.ts";
import { channelsOf, imageShape, plus, spatialOf, times, windowed } from "./windows.ts";

/** What a recurrent cell is: its gates, its states and its weights for an input of `width`. */
interface Cell {
  readonly units: Dimension;
  /** Sizes of its states. */
  readonly states: readonly Dimension[];
  readonly weights: readonly WeightSpec[] | null;
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
  const weights = [weight("kernel", [width, size], "glorot_uniform"), weight("recurrent_kernel", [units, size], "orthogonal")];
  const useBias = layer.flag("use_bias", true);
  return {
    units,
    states: new Array<Dimension>(states).fill(units),
    weights: useBias === null ? null : useBias ? [...weights, weight("bias", biases(size), "zeros")] : weights,
  };
}

/** GRU adds one bias before and one after the reset gate in TensorFlow 2 and Keras 3, one in all before. */
function gru(layer: LayerReader, width: Dimension): Cell {
  const isNew = layer.generation === "tf2" || layer.generation === "keras3";
  const resetAfter = layer.flag("reset_after", isNew);
  const cell = gated(layer, width, 3, 1, (size) => (resetAfter ? [2, size] : [size]));
  return resetAfter === null && layer.flag("use_bias", true) !== false ? { ...cell, weights: null } : cell;
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
    return layers ? stacked(layers, width, "cells") : null;
  }
  return cells[name.replace(/Cell$/, "")]?.(reader, width) ?? null;
}

function stacked(layers: readonly InnerLayer[], width: Dimension, place: string): Cell | null {
  let size = width;
  const states: Dimension[] = [];
  let weights: readonly WeightSpec[] | null = [];
  for (const [i, layer] of layers.entries()) {
    const cell = cellOf(layer, size);
    if (!cell) return null;
    states.push(...cell.states);
    const own = within([place, i], cell.weights);
    weights = weights && own && [...weights, ...own];
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

/** One step: its output and its new states. */
function cellLayer(name: string): LayerMeaning {
  return (layer, [input]) => {
    const cell = cells[name]?.(layer, input?.at(-1) ?? null);
    if (!cell) return { outputs: [null], isList: false, weights: null };
    const outputs = [cell.units, ...cell.states].map((size): TensorShape => (input ? [...input.slice(0, -1), size] : null));
    return { outputs, isList: true, weights: cell.weights };
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
      weight("kernel", [...size, channels, times(filters, 4)], "glorot_uniform"),
      weight("recurrent_kernel", [...size, filters, times(filters, 4)], "orthogonal"),
    ];
    const useBias = layer.flag("use_bias", true);
    const sequences = layer.flag("return_sequences", false);
    const state = spatial && input ? imageShape(layer, input[0] ?? null, spatial, filters) : null;
    const output = state && sequences ? [state[0] ?? null, input?.[1] ?? null, ...state.slice(1)] : sequences === null ? null : state;
    const hasState = layer.flag("return_state", false) === true;
    return {
      outputs: hasState ? [output, state, state] : [output],
      isList: hasState,
      weights: useBias === null ? null : useBias ? [...weights, weight("bias", [times(filters, 4)], "zeros")] : weights,
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
    if (several) return unrolled(layer, input, stacked(several, width, "cell"));
    const cell = cellOf(layer.layer("cell"), width);
    return unrolled(layer, input, cell && { ...cell, weights: within("cell", cell.weights) });
  },
  ConvLSTM1D: convolutionLstm(1),
  ConvLSTM2D: convolutionLstm(2),
  ConvLSTM3D: convolutionLstm(3),
  Bidirectional: (layer, inputs) => {
    const forward = layer.layer("layer")?.call(inputs);
    if (!forward) return { outputs: [null], isList: false, weights: null };
    const other = layer.layer("backward_layer");
    const backward = layer.has("backward_layer") ? other?.call(inputs) : forward;
    if (!backward) return { outputs: [null], isList: forward.isList, weights: null };
    const raw = layer.raw("merge_mode");
    const [output = null, ...states] = forward.outputs;
    const [own, others] = [within("layer", forward.weights), within(other ? "backward_layer" : "layer", backward.weights)];
    const weights = own && others && [...own, ...others];
    const both = [...states, ...backward.outputs.slice(1)];
    if (raw === null) return { outputs: [output, backward.outputs[0] ?? null, ...both], isList: true, weights };
    const factor = (raw === undefined ? 2 : typeof raw === "string" && Object.hasOwn(merged, raw) ? merged[raw] : null) ?? null;
    // Keras 3 takes the backward layer for as wide as the forward one.
    const second = layer.generation === "keras3" ? output : backward.outputs[0];
    const last = factor === 2 ? plus(output?.at(-1) ?? null, second?.at(-1) ?? null) : (output?.at(-1) ?? null);
    const joined: TensorShape = output && factor !== null ? [...output.slice(0, -1), last] : null;
    return { outputs: [joined, ...both], isList: forward.isList, weights };
  },
  TimeDistributed: (layer, inputs) => {
    const steps = inputs[0]?.[1] ?? null;
    const result = layer.layer("layer")?.call(inputs.map((input) => input && [input[0] ?? null, ...input.slice(2)]));
    if (!result) return { outputs: [null], isList: false, weights: null };
    const outputs = result.outputs.map((output) => output && [output[0] ?? null, steps, ...output.slice(1)]);
    return { ...result, outputs, weights: within("layer", result.weights) };
  },
};

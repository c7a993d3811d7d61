import { type AxisGeometry, geometryOf, tapsOf } from "../convolution-geometry.ts";
import type { Kernels, Tf } from "../engine.ts";

/** The way back through pools in plain JavaScript, one pass over the values: TensorFlow.js's own kernels are wrong at margins or missing. */
export function poolGradients(tf: Tf): Pick<Kernels, "maxPoolGradient" | "averagePoolGradient"> {
  return {
    maxPoolGradient: (gradient, { x, y }, size, options) => {
      const windows = windowsOf(x.shape, geometryOf(x.shape.slice(1, -1), size, options));
      const [inputs, outputs, given] = [x.dataSync<"float32">(), y.dataSync<"float32">(), gradient.dataSync<"float32">()];
      const result = new Float32Array(inputs.length);
      giveToLargest(windows, { inputs, outputs, given, result });
      return tf.tensor(result, x.shape);
    },
    averagePoolGradient: (gradient, shape, size, options) => {
      const windows = windowsOf(shape, geometryOf(shape.slice(1, -1), size, options));
      const result = new Float32Array(shape.reduce((product, length) => product * length, 1));
      shareOut(windows, gradient.dataSync<"float32">(), result);
      return tf.tensor(result, [...shape]);
    },
  };
}

interface MaxPool {
  readonly inputs: Float32Array;
  readonly outputs: Float32Array;
  readonly given: Float32Array;
  readonly result: Float32Array;
}

/** The first of equal values takes the gradient, as in TensorFlow. Plain loops: this runs over every number of a step. */
function giveToLargest({ batch, channels, inputSize, places }: Windows, { inputs, outputs, given, result }: MaxPool): void {
  let output = 0;
  for (let example = 0; example < batch; example++) {
    const start = example * inputSize;
    for (let window = 0; window < places.length; window++) {
      const under = places[window] as Int32Array;
      const count = under.length;
      for (let channel = 0; channel < channels; channel++, output++) {
        const largest = outputs[output];
        const first = start + channel;
        for (let i = 0; i < count; i++) {
          const at = first + (under[i] as number);
          if (inputs[at] !== largest) continue;
          result[at] = (result[at] as number) + (given[output] as number);
          break;
        }
      }
    }
  }
}

/** At the margins the average is over fewer values. */
function shareOut({ batch, channels, inputSize, places }: Windows, given: Float32Array, result: Float32Array): void {
  let output = 0;
  for (let example = 0; example < batch; example++) {
    const start = example * inputSize;
    for (let window = 0; window < places.length; window++) {
      const under = places[window] as Int32Array;
      const count = under.length;
      for (let channel = 0; channel < channels; channel++, output++) {
        const share = (given[output] as number) / count;
        for (let i = 0; i < count; i++) {
          const at = start + channel + (under[i] as number);
          result[at] = (result[at] as number) + share;
        }
      }
    }
  }
}

interface Windows {
  readonly batch: number;
  readonly channels: number;
  /** Numbers of one example. */
  readonly inputSize: number;
  /** For each place of the output the places of the input under its window, as offsets of their first channels. */
  readonly places: readonly Int32Array[];
}

function windowsOf(shape: readonly number[], geometry: readonly AxisGeometry[]): Windows {
  const channels = shape.at(-1) ?? 1;
  const taps = tapsOf(geometry.map(({ window }) => window));
  const places = tapsOf(geometry.map(({ output }) => output)).map((at) =>
    Int32Array.from(
      taps.flatMap((tap) => {
        let offset = 0;
        for (const [axis, { input, stride, before }] of geometry.entries()) {
          const place = (at[axis] ?? 0) * stride + (tap[axis] ?? 0) - before;
          if (place < 0 || place >= input) return [];
          offset = offset * input + place;
        }
        return [offset * channels];
      }),
    ),
  );
  const inputSize = geometry.reduce((product, { input }) => product * input, channels);
  return { batch: shape[0] ?? 0, channels, inputSize, places };
}

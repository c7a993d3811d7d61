import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Generation } from "../../../src/core/api/generation.ts";
import { callLayer, isKnownLayer } from "../../../src/core/api/layers/call-layer.ts";
import { type ConfigValue, type LayerSpec, layerParameterCount, type TensorShape } from "../../../src/core/api/layers/layer-meaning.ts";

const spec = (layer: string, config: Readonly<Record<string, ConfigValue>> = {}): LayerSpec => ({
  layer,
  config: new Map(Object.entries(config)),
});
const open = { unknown: "an argument of the program" };
const call = (layer: LayerSpec, ...inputs: readonly TensorShape[]) => callLayer(layer, inputs, "keras3");

describe("what is not known", () => {
  it("stays open in shapes and leaves the rest known", () => {
    const result = call(spec("Conv2D", { filters: 8, kernel_size: open }), [null, 28, 28, 1]);
    expect(result?.outputs).toEqual([[null, null, null, 8]]);
    expect(result?.weights?.map(({ shape }) => shape)).toEqual([[null, null, 1, 8], [8]]);
    expect(layerParameterCount(result?.weights ?? null)).toBeNull();
  });

  it("gives no weights where it decides which there are", () => {
    for (const layer of [
      spec("Dense", { units: 4, use_bias: open }),
      spec("BatchNormalization", { scale: open }),
      spec("GRU", { units: 4, reset_after: open }),
      spec("MultiHeadAttention", { num_heads: 2, key_dim: 4, use_bias: open }),
      spec("Bidirectional", { layer: open }),
    ]) {
      expect(call(layer, [null, 5, 8])?.weights, layer.layer).toBeNull();
    }
  });

  it("hides where the channels are", () => {
    const result = call(spec("Conv2D", { filters: 8, kernel_size: 3, data_format: open }), [null, 28, 28, 1]);
    expect(result?.outputs).toEqual([null]);
    expect(result?.weights?.[0]?.shape).toEqual([3, 3, null, 8]);
  });

  it("is every class that is none of Keras's", () => {
    expect(call(spec("MyLayer"), [null, 3])).toBeNull();
    expect(call(spec("constructor"), [null, 3])).toBeNull();
    expect(isKnownLayer("toString")).toBe(false);
  });
});

describe("weights of layers inside others", () => {
  it("say where the layer is", () => {
    const stack = spec("RNN", { cell: [spec("LSTMCell", { units: 3 }), spec("GRUCell", { units: 2 })] });
    const result = call(spec("Bidirectional", { layer: stack }), [null, 5, 4]);
    expect(result?.weights?.map(({ name, within }) => `${within?.join(".")} ${name}`).slice(0, 6)).toEqual([
      "layer.cell.0 kernel",
      "layer.cell.0 recurrent_kernel",
      "layer.cell.0 bias",
      "layer.cell.1 kernel",
      "layer.cell.1 recurrent_kernel",
      "layer.cell.1 bias",
    ]);
  });
});

const classes = (
  "Dense Flatten Reshape Permute RepeatVector Embedding ReversibleEmbedding EinsumDense PReLU Lambda Conv1D Conv2D Conv3D Conv1DTranspose " +
  "Conv2DTranspose DepthwiseConv2D SeparableConv1D LocallyConnected1D LocallyConnected2D MaxPooling2D GlobalMaxPooling2D " +
  "AdaptiveMaxPooling2D ZeroPadding1D ZeroPadding2D Cropping3D UpSampling2D BatchNormalization LayerNormalization RMSNormalization " +
  "SpectralNormalization Normalization LSTM GRU CuDNNLSTM RNN LSTMCell ConvLSTM2D Bidirectional TimeDistributed Attention AdditiveAttention " +
  "MultiHeadAttention GroupQueryAttention Add Concatenate Dot Resizing RandomHeight Pipeline CategoryEncoding Hashing HashedCrossing " +
  "Discretization StringLookup TextVectorization STFTSpectrogram MelSpectrogram Highway MaxoutDense RandomFourierFeatures"
).split(" ");
const parameters = (
  "units use_bias filters kernel_size strides padding data_format dilation_rate groups output_padding depth_multiplier target_shape dims n " +
  "input_dim output_dim tie_weights equation output_shape bias_axes shared_axes implementation pool_size keepdims output_size cropping size axis " +
  "scale center renorm rms_scaling layer mean variance return_sequences return_state reset_after cell merge_mode backward_layer use_scale " +
  "score_mode num_heads key_dim value_dim use_gate head_dim axes height layers num_tokens output_mode num_bins bin_boundaries vocabulary " +
  "max_tokens pad_to_max_tokens split output_sequence_length mode frame_length frame_step fft_length expand_dims num_mel_bins"
).split(" ");

const plain = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("same", "valid", "channels_first", "one_hot", "concat", "ab,bc->ac", "...x,xy->...y", "->", "toString"),
  fc.constant(open),
);
const config = (depth: number): fc.Arbitrary<LayerSpec> =>
  fc
    .tuple(
      fc.constantFrom(...classes),
      fc.dictionary(
        fc.constantFrom(...parameters),
        depth > 0 ? fc.oneof(plain, fc.array(fc.oneof(plain, config(depth - 1)), { maxLength: 4 }), config(depth - 1)) : plain,
        { maxKeys: 12 },
      ),
    )
    .map(([layer, given]) => spec(layer, given as Readonly<Record<string, ConfigValue>>));
const shapes = fc.array(fc.option(fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 6 })), { maxLength: 3 });

describe("whatever the arguments are", () => {
  it("throws nothing, and gives sizes that can be", () => {
    fc.assert(
      fc.property(config(2), shapes, fc.constantFrom<Generation>("tf1", "keras2", "tf2", "keras3"), (layer, inputs, generation) => {
        const result = callLayer(layer, inputs, generation);
        const sizes = [...(result?.outputs ?? []), ...(result?.weights ?? []).map(({ shape }) => shape)].flatMap((shape) => shape ?? []);
        expect(sizes.filter((size) => size !== null && !(Number.isSafeInteger(size) && size >= 0))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

"""The grid of arguments and input shapes for make-layer-cases.py: every layer class of every generation."""

N = None


def fill(plan, of, A):
    """Calls `plan` for every class. A stands for an argument that is not given."""
    last, first = "channels_last", "channels_first"
    pads = [A, "valid", "same"]
    onoff = [A, False]

    # Core
    vectors = [(N, 5), (N, 7, 5), (N, N, 3), (2, 4)]
    plan("Dense", vectors + [(N, 3, N, 4)], units=[3, 8], use_bias=[A, True, False])
    plan("Dense", vectors, units=[3], kernel_regularizer=["l2"], kernel_constraint=[A, "max_norm"], activity_regularizer=[A, "l1"])
    plan("Activation", vectors, activation=["relu", "softmax", "tanh"])
    plan("Flatten", [(N, 4, 3), (N, 5), (N, 2, 3, 4), (N, N, 4), (2, 3, N), (N,), (3, 4, 2)], data_format=[A, last, first])
    plan("Reshape", [(N, 12), (N, 3, 4), (N, 2, 6), (4, 12)], target_shape=[[12], [3, 4], [-1], [-1, 2], [2, -1, 3], [2, 2, 3], [6, 2]])
    plan("Reshape", [(N, N, 4), (N, N)], target_shape=[[-1], [-1, 4], [2, -1], [4, 2]])
    plan("Permute", [(N, 2, 3), (N, N, 3)], dims=[[1, 2], [2, 1]])
    plan("Permute", [(N, 2, 3, 4), (2, N, 3, 4)], dims=[[3, 1, 2], [2, 3, 1], [1, 3, 2]])
    plan("RepeatVector", [(N, 5), (2, 3), (N, N)], n=[1, 4])
    plan("Masking", [(N, 5, 3), (N, N, 3)], mask_value=[A, 1.0])
    plan("Embedding", [(N, 10), (N, N), (N,), (2, 3, 4)], dtype="int32", input_dim=[50, 7], output_dim=[8, 3], mask_zero=[A, True])
    plan("ReversibleEmbedding", [(N, 10), (2, N)], dtype="int32", input_dim=[50, 7], output_dim=[8, 3], tie_weights=[A, True, False])
    plan("Identity ActivityRegularization", vectors)
    plan("Lambda", [(N, 4), (3, 4)], output_shape=[[4]])
    plan("Lambda", [(N, 4, 2)], output_shape=[[4, 2]])
    plan("InputLayer", [])
    plan("Dropout GaussianDropout AlphaDropout", vectors + [(N, 8, 8, 3)], rate=[0.2, 0.5])
    plan("Dropout", [(N, 6, 4), (2, N, 4)], rate=[0.5], noise_shape=[[N, 1, 4]])
    plan("GaussianNoise", vectors, stddev=[0.1])
    plan("SpatialDropout1D", [(N, 7, 5), (N, N, 3)], rate=[0.3])
    plan("SpatialDropout2D", [(N, 7, 6, 5), (N, N, N, 3)], rate=[0.3], data_format=[A, last, first])
    plan("SpatialDropout3D", [(N, 7, 6, 5, 4), (N, N, N, N, 3)], rate=[0.3], data_format=[A, last, first])
    plan("EinsumDense", [(N, 5)], equation=["ab,bc->ac"], output_shape=[64, [7]], bias_axes=[A, "c"])
    plan("EinsumDense", [(N, 6, 5), (N, N, 5)], equation=["abc,cd->abd"], output_shape=[[N, 7], [6, 7]], bias_axes=[A, "d"])
    plan("EinsumDense", [(N, 6, 5), (2, 6, 5)], equation=["abc,cde->abde"], output_shape=[[6, 2, 4], [N, 2, 4]], bias_axes=[A, "e", "de"])
    plan("EinsumDense", [(N, 6, 2, 4), (2, N, 2, 4)], equation=["abcd,cde->abe"], output_shape=[[N, 5]], bias_axes=[A, "e"])
    plan("EinsumDense", [(N, 5), (N, 6, 5), (N, N, 4, 5)], equation=["...x,xy->...y"], output_shape=[4], bias_axes=[A, "y"])
    plan("EinsumDense", [(N, 5, 6), (N, 5, 6, 2)], equation=["ab...,bc->ac..."], output_shape=[[4]], bias_axes=[A, "c"])

    # Activations
    images = [(N, 8, 8, 3), (N, N, N, 3), (2, 7, 9, 4)]
    plan("ReLU", vectors, max_value=[A, 6])
    plan("LeakyReLU ELU", vectors, alpha=[A, 0.1], only=["keras2", "tf1", "tf2"])
    plan("LeakyReLU", vectors, negative_slope=[A, 0.1], only=["keras3"])
    plan("ELU", vectors, alpha=[A, 0.1], only=["keras3"])
    plan("Softmax", vectors, axis=[A, 1])
    plan("ThresholdedReLU", vectors, theta=[A, 0.5])
    plan("PReLU", images, shared_axes=[A, [1, 2], [1], [3]])
    plan("PReLU", [(N, 5), (N, 4, 5), (N, N, 5)], shared_axes=[A, [1]])

    # Convolutions
    d1 = [(N, 20, 3), (2, 11, 4), (N, N, 3)]
    d2 = [(N, 12, 13, 3), (N, 28, 28, 1), (2, 9, 10, 4), (N, N, N, 3), (N, N, 16, 2)]
    d3 = [(N, 8, 9, 10, 3), (N, N, 8, 8, 2), (2, 10, 10, 10, 1)]
    plan("Conv1D", d1, 60, filters=[4, 6], kernel_size=[3, [2], 1], strides=[A, 2, 3], padding=[A, "same", "causal"], use_bias=onoff, data_format=[A, first])
    plan("Conv1D", d1, 16, filters=[4], kernel_size=[2, 3], dilation_rate=[2, 3], padding=[A, "same", "causal"])
    plan("Conv2D", d2, 90, filters=[4, 6], kernel_size=[3, [2, 5], 1], strides=[A, 2, [1, 3]], padding=pads, use_bias=onoff, data_format=[A, first])
    plan("Conv2D", d2, 24, filters=[4], kernel_size=[3], dilation_rate=[2, [1, 3]], padding=pads)
    plan("Conv1D", [(N, 20, 4), (N, N, 6)], 10, filters=[4, 6], kernel_size=[3], groups=[2])
    plan("Conv2D", [(N, 8, 8, 4), (N, 9, 9, 6)], 10, filters=[4, 6], kernel_size=[3], groups=[2])
    plan("Conv3D", d3, 40, filters=[4], kernel_size=[3, [1, 2, 3]], strides=[A, 2, [1, 2, 1]], padding=pads, use_bias=onoff, data_format=[A, first])
    plan("Conv3D", d3, 10, filters=[2], kernel_size=[2], dilation_rate=[2], padding=pads)
    plan("Conv1DTranspose", d1, 60, filters=[5], kernel_size=[2, 3, 4], strides=[A, 2, 3], padding=pads, output_padding=[A, 0, 1], use_bias=onoff)
    plan("Conv1DTranspose", d1, 10, filters=[5], kernel_size=[3], dilation_rate=[2], padding=pads, data_format=[A, first])
    plan("Conv2DTranspose", d2, 80, filters=[5], kernel_size=[2, 3, [3, 4]], strides=[A, 2, [1, 2], 3], padding=pads, output_padding=[A, 1, [0, 1]], use_bias=onoff)
    plan("Conv2DTranspose", d2, 30, filters=[5], kernel_size=[3], strides=[A, 2], dilation_rate=[A, 2], padding=pads, data_format=[A, first])
    plan("Conv3DTranspose", d3, 50, filters=[5], kernel_size=[2, 3], strides=[A, 2, [1, 2, 3]], padding=pads, output_padding=[A, 1], data_format=[A, first])
    plan("DepthwiseConv1D", d1, 30, kernel_size=[3, 2], strides=[A, 2], padding=pads, depth_multiplier=[A, 2], use_bias=onoff, data_format=[A, first])
    plan("DepthwiseConv2D", d2, 50, kernel_size=[3, [2, 3]], strides=[A, 2], padding=pads, depth_multiplier=[A, 2], use_bias=onoff, data_format=[A, first])
    plan("DepthwiseConv2D", d2, 10, kernel_size=[3], dilation_rate=[2], padding=pads)
    plan("SeparableConv1D", d1, 36, filters=[4], kernel_size=[3, 2], strides=[A, 2], padding=pads + ["causal"], depth_multiplier=[A, 2], use_bias=onoff, data_format=[A, first])
    plan("SeparableConv2D", d2, 50, filters=[4], kernel_size=[3, [2, 3]], strides=[A, 2], padding=pads, depth_multiplier=[A, 2], use_bias=onoff, data_format=[A, first])
    plan("SeparableConv1D SeparableConv2D", d1 + d2, 20, filters=[4], kernel_size=[3], dilation_rate=[2], padding=pads)
    plan("LocallyConnected1D", [(N, 10, 3), (2, 7, 2)], 30, filters=[4], kernel_size=[3, 2], strides=[A, 2], use_bias=onoff, implementation=[A, 2, 3], padding=[A, "same"])
    plan("LocallyConnected1D", [(N, 3, 10)], 6, filters=[4], kernel_size=[3], data_format=[first], implementation=[A, 2, 3])
    plan("LocallyConnected2D", [(N, 6, 7, 3), (2, 5, 5, 1)], 40, filters=[4], kernel_size=[3, [2, 3]], strides=[A, 2], use_bias=onoff, implementation=[A, 2, 3], padding=[A, "same"])
    plan("LocallyConnected2D", [(N, 3, 6, 7)], 6, filters=[4], kernel_size=[3], data_format=[first], implementation=[A, 2, 3])
    plan("Cropping1D", d1, cropping=[A, 2, [1, 3], [0, 1]])
    plan("Cropping2D", d2, cropping=[A, 2, [1, 3], [[1, 2], [0, 3]]], data_format=[A, first])
    plan("Cropping3D", d3, cropping=[A, 2, [1, 2, 3], [[1, 2], [0, 3], [2, 0]]], data_format=[A, first])
    plan("ZeroPadding1D", d1, padding=[A, 2, [1, 3], [0, 1]])
    plan("ZeroPadding2D", d2, padding=[A, 2, [1, 3], [[1, 2], [0, 3]]], data_format=[A, first])
    plan("ZeroPadding3D", d3, padding=[A, 2, [1, 2, 3], [[1, 2], [0, 3], [2, 0]]], data_format=[A, first])
    plan("UpSampling1D", d1, size=[A, 1, 3])
    plan("UpSampling2D", d2, size=[A, 3, [1, 2]], data_format=[A, first], interpolation=[A, "bilinear"])
    plan("UpSampling3D", d3, size=[A, 3, [1, 2, 3]], data_format=[A, first])

    # Pooling
    plan("MaxPooling1D AveragePooling1D", d1, pool_size=[A, 3, [2]], strides=[A, 1, 3], padding=pads, data_format=[A, first])
    plan("MaxPooling2D AveragePooling2D", d2, pool_size=[A, 3, [1, 2]], strides=[A, N, 2, [1, 3]], padding=pads, data_format=[A, first])
    plan("MaxPooling3D AveragePooling3D", d3, pool_size=[A, 3, [1, 2, 2]], strides=[A, 2], padding=pads, data_format=[A, first])
    for rank, shapes in ((1, d1), (2, d2), (3, d3)):
        plan("GlobalMaxPooling%dD GlobalAveragePooling%dD" % (rank, rank), shapes, data_format=[A, first], keepdims=[A, True, False])
        names = "AdaptiveMaxPooling%dD AdaptiveAveragePooling%dD" % (rank, rank)
        plan(names, shapes, output_size=[1, 2, [2, 3, 1][:rank]], data_format=[A, first])

    # Normalization
    ranks = [(N, 5), (N, 4, 6), (N, 6, 7, 8), (N, N, 8), (N, N, N, 8)]
    plan("BatchNormalization", ranks, axis=[A, 1, -1], scale=onoff, center=onoff)
    plan("BatchNormalization", ranks, 20, axis=[[1, 2], [1, 3], [-1]], scale=onoff, only=["tf2", "tf1"])
    plan("BatchNormalization", ranks, 20, renorm=[True], scale=onoff, center=onoff, only=["tf2", "tf1"])
    plan("SyncBatchNormalization", ranks, axis=[A, 1], scale=onoff, center=onoff)
    plan("LayerNormalization", ranks, 50, axis=[A, 1, [1, 2], [-2, -1], [-1], [3, 1]], scale=onoff, center=onoff)
    plan("LayerNormalization", ranks, 6, rms_scaling=[True], only=["keras3"])
    plan("GroupNormalization", ranks, groups=[2, 1, 4, -1], axis=[A, 1], scale=onoff, center=onoff)
    plan("GroupNormalization", [(N, 4, 64), (N, N, N, 32)], scale=onoff)
    plan("UnitNormalization", ranks, axis=[A, 1])
    plan("RMSNormalization", ranks, axis=[A, 1, [1, 2], [-2, -1]])
    plan("SpectralNormalization", [(N, 5), (N, 6, 5)], layer=[of("Dense", units=4), of("Dense", units=3, use_bias=False)])
    plan("SpectralNormalization", [(N, 8, 8, 3)], layer=[of("Conv2D", filters=4, kernel_size=3), of("Conv2DTranspose", filters=4, kernel_size=3)], power_iterations=[A, 2])
    plan("SpectralNormalization", [(N, 8)], dtype="int32", layer=[of("Embedding", input_dim=10, output_dim=4)])

    # Recurrent
    series = [(N, 7, 5), (N, N, 3), (4, 6, 2)]
    cells = "SimpleRNN LSTM GRU"
    plan(cells, series, 36, units=[4, 6], return_sequences=[A, True], return_state=[A, True], use_bias=onoff)
    plan(cells, series, 12, units=[4], go_backwards=[True], unroll=[A, True], return_sequences=[A, True])
    plan(cells, [(4, 6, 2)], 8, units=[3], stateful=[True], return_state=[A, True], return_sequences=[A, True])
    plan("GRU", series, 24, units=[4], reset_after=[True, False], return_sequences=[A, True], use_bias=onoff)
    plan("GRU LSTM", series, 10, units=[4], implementation=[1, 2], return_state=[A, True])
    plan("LSTM", series, 10, units=[4], unit_forget_bias=onoff, dropout=[0.2], recurrent_dropout=[A, 0.2])
    plan("SimpleRNN GRU", [[(N, 7, 5), (N, 4)]], units=[4], return_sequences=[A, True], return_state=[A, True])
    plan("LSTM", [[(N, 7, 5), (N, 4), (N, 4)]], units=[4], return_sequences=[A, True], return_state=[A, True])
    plan("CuDNNLSTM CuDNNGRU", series, 20, units=[4, 6], return_sequences=[A, True], return_state=[A, True])
    cell = [of("LSTMCell", units=4), of("GRUCell", units=4), of("SimpleRNNCell", units=4, use_bias=False)]
    stacks = [[of("LSTMCell", units=4), of("LSTMCell", units=6)], [of("GRUCell", units=4), of("LSTMCell", units=3), of("SimpleRNNCell", units=2)]]
    plan("RNN", series, 60, cell=cell + stacks + [of("StackedRNNCells", cells=s) for s in stacks], return_sequences=[A, True], return_state=[A, True])
    plan("SimpleRNNCell", [[(N, 5), (N, 4)]], units=[4], use_bias=onoff)
    plan("GRUCell", [[(N, 5), (N, 4)]], units=[4], use_bias=onoff, reset_after=[A, True, False])
    plan("LSTMCell", [[(N, 5), (N, 4), (N, 4)]], units=[4], use_bias=onoff)
    inner = [
        of("LSTM", units=4), of("GRU", units=3, return_sequences=True), of("SimpleRNN", units=5), of("LSTM", units=4, return_state=True),
        of("GRU", units=3, return_state=True, return_sequences=True), of("RNN", cell=of("LSTMCell", units=4)), of("LSTM", units=4, return_sequences=True),
    ]  # fmt: skip
    plan("Bidirectional", series, 90, layer=inner, merge_mode=[A, "concat", "sum", "mul", "ave", N])
    plan("Bidirectional", series, 6, layer=[of("LSTM", units=4)], backward_layer=[of("LSTM", units=4, go_backwards=True), of("GRU", units=4, go_backwards=True), of("LSTM", units=6, go_backwards=True)])
    video = [(N, 5, 8, 8, 3), (N, 5, N, N, 3), (2, 4, 9, 7, 1)]
    convolution = dict(filters=[4], kernel_size=[3, 2], padding=pads, return_sequences=[A, True], return_state=[A, True], use_bias=onoff)
    plan("ConvLSTM1D", [(N, 5, 8, 3), (N, N, 9, 3)], 30, strides=[A, 2], **convolution)
    plan("ConvLSTM2D", video, 50, strides=[A, 2], data_format=[A, first], **convolution)
    plan("ConvLSTM2D", video, 8, filters=[3], kernel_size=[3, [2, 3]], dilation_rate=[2], padding=pads)
    plan("ConvLSTM3D", [(N, 3, 6, 6, 6, 2)], 14, **convolution)
    inside = [of("Dense", units=4), of("Activation", activation="relu"), of("Dense", units=3, use_bias=False), of("Dropout", rate=0.5)]
    plan("TimeDistributed", series + [(N, 3, 4, 5)], layer=inside)
    inside = [of("Conv2D", filters=4, kernel_size=3), of("Flatten"), of("MaxPooling2D", pool_size=2), of("BatchNormalization"), of("GlobalAveragePooling2D")]
    plan("TimeDistributed", video, layer=inside)
    plan("TimeDistributed", [(N, 3, 7, 5)], layer=[of("LSTM", units=4), of("Bidirectional", layer=of("GRU", units=4)), of("TimeDistributed", layer=of("Dense", units=2))])

    # Attention
    qv = [[(N, 4, 8), (N, 6, 8)], [(N, N, 8), (N, N, 8)], [(2, 4, 8), (2, 6, 8), (2, 6, 8)], [(N, 4, 8), (N, 6, 5), (N, 6, 8)]]
    plan("Attention", qv, use_scale=[A, True], score_mode=[A, "concat"])
    plan("Attention AdditiveAttention", qv, use_scale=[A, True, False], dropout=[A, 0.1])
    plan("AdditiveAttention", qv, use_scale=[A, True, False])
    plan("MultiHeadAttention", qv, 50, num_heads=[2, 3], key_dim=[4], value_dim=[A, 5], use_bias=onoff, output_shape=[A, 7, [7]])
    plan("MultiHeadAttention", [[(N, 4, 5, 8), (N, 4, 5, 8)], [(N, 4, 5, 8), (N, 3, 6, 8)]], 8, num_heads=[2], key_dim=[4], attention_axes=[A, [2], [1, 2]], output_shape=[A, [3, 2]])
    plan("MultiHeadAttention", qv, 6, num_heads=[2], key_dim=[4], use_gate=[True], value_dim=[A, 5], only=["keras3"])
    plan("GroupQueryAttention", qv, 24, head_dim=[4], num_query_heads=[4], num_key_value_heads=[1, 2, 4], use_bias=onoff, use_gate=[A, True])

    # Merging
    pairs = [[(N, 4), (N, 4)], [(N, 3, 4), (N, 3, 4)], [(N, 1, 4), (N, 3, 4)], [(N, N, 4), (N, 3, 4)], [(2, 3, 4), (N, 3, 1)], [(N, 4), (N, 3, 4)], [(N, 1, 4), (N, N, 1)]]
    plan("Subtract", pairs)
    plan("Add Multiply Average Maximum Minimum", pairs + [[(N, 4), (N, 4), (N, 4)], [(N, 5, 1), (N, 1, 3), (N, 5, 3)]])
    plan("Concatenate", pairs + [[(N, 3, 2), (N, 3, 5), (N, 3, 1)], [(N, N, 2), (N, 4, 3)], [(N, 2, 3, 4), (N, 2, 5, 4)]], axis=[A, 1, 2, -2, 0])
    plan("Dot", [[(N, 4), (N, 4)]], axes=[1, -1, [1, 1]], normalize=[A, True])
    plan("Dot", [[(N, 3, 4), (N, 5, 4)], [(2, 3, 4), (2, 4, 6)], [(N, N, 4), (N, 3, 4)], [(N, 4, 4), (N, 4)], [(N, 4), (N, 4, 3)]], axes=[1, 2, -1, [1, 2], [2, 1], [1, 1]])
    plan("Dot", [[(N, 2, 3, 4), (N, 2, 3, 4)], [(N, 5, 3, 4), (N, 5, 4, 6)]], axes=[3, [2, 2], [3, 2], [1, 1]])

    # Preprocessing
    plan("Rescaling", vectors + images, scale=[0.5], offset=[A, 1.0])
    plan("Resizing", images + [(8, 9, 3), (N, 3, 8, 9)], height=[5], width=[6], data_format=[A, first], crop_to_aspect_ratio=[A, True])
    plan("Resizing", images, height=[5], width=[6], pad_to_aspect_ratio=[True], interpolation=[A, "nearest"])
    plan("CenterCrop RandomCrop", images + [(8, 9, 3)], height=[5], width=[6], data_format=[A, last])
    plan("RandomFlip", images, mode=[A, "horizontal"])
    plan("RandomRotation RandomContrast RandomBrightness", images + [(8, 8, 3)], factor=[0.2])
    plan("RandomZoom", images, height_factor=[0.2], width_factor=[A, 0.1])
    plan("RandomTranslation", images, height_factor=[0.2], width_factor=[0.1])
    plan("RandomHeight RandomWidth", images + [(8, 9, 3)], factor=[0.2])
    others = "AutoContrast RandomPerspective RandomShear RandomGrayscale RandomInvert RandomErasing RandomGaussianBlur RandomElasticTransform RandomColorJitter"
    plan(others + " AugMix CutMix MixUp RandAugment", images)
    plan("RandomColorDegeneration RandomHue RandomSaturation RandomSharpness", images, factor=[0.3], value_range=[A, [0, 1]])
    plan("RandomPosterization", images, factor=[4])
    plan("Equalization Solarization ContrastLimitedAdaptiveHistogramEqualization", images, value_range=[A, [0, 1]])
    plan("Pipeline", images, layers=[[of("RandomFlip"), of("Rescaling", scale=0.5)], [of("CenterCrop", height=5, width=6), of("AutoContrast")]])
    plan("MaxNumBoundingBoxes", [])
    plan("CategoryEncoding", [(N, 1), (N, 3), (N, 2, 3), (N, N)], dtype="int32", num_tokens=[6], output_mode=[A, "one_hot", "multi_hot", "count"])
    plan("Normalization", [(N, 4), (N, 3, 4), (N, 5, 6, 3), (N, N, 4)], axis=[A, 1, N, [1, 2], -1])
    plan("Normalization", [(N, 4), (N, 3, 4)], mean=[1.0, [1.0, 2.0, 3.0, 4.0]], variance=[2.0, [1.0, 1.0, 1.0, 2.0]], axis=[A, N])
    plan("Discretization", [(N, 1), (N, 4), (N, 2, 3), (N, 2, 1)], bin_boundaries=[[0.0, 1.0, 2.0]], output_mode=[A, "int", "one_hot", "multi_hot", "count"])
    plan("Discretization", [(N, 1), (N, 4)], num_bins=[4], output_mode=[A, "one_hot", "multi_hot"])
    plan("Hashing", [(N, 1), (N, 4), (N, 2, 3)], dtype="string", num_bins=[7], output_mode=[A, "int", "one_hot", "multi_hot", "count"])
    plan("HashedCrossing", [[(N, 1), (N, 1)], [(N,), (N,)], [(2, 1), (2, 1)]], dtype="string", num_bins=[7], output_mode=[A, "int", "one_hot"])
    modes = [A, "int", "one_hot", "multi_hot", "count"]
    plan("StringLookup", [(N, 1), (N, 4), (N, 2, 3), (N,)], dtype="string", vocabulary=[["a", "b", "c"]], num_oov_indices=[A, 0, 2], output_mode=modes, mask_token=[A, ""])
    plan("StringLookup", [(N, 4)], dtype="string", vocabulary=[["a", "b", "c"]], output_mode=modes, max_tokens=[9], pad_to_max_tokens=[A, True])
    plan("StringLookup", [(N, 4)], dtype="string", vocabulary=[["a", "b", "c"]], output_mode=["tf_idf"], idf_weights=[[0.1, 0.2, 0.3]])
    plan("StringLookup", [(N, 4)], dtype="int64", vocabulary=[["a", "b", "c"]], invert=[True])
    plan("StringLookup", [(N, 4)], dtype="string", output_mode=["int"])
    plan("IntegerLookup", [(N, 1), (N, 4), (N, 2, 3)], dtype="int64", vocabulary=[[12, 36, 7]], num_oov_indices=[A, 0, 2], output_mode=modes, mask_token=[A, 0])
    plan("TextVectorization", [(N,), (N, 1)], dtype="string", output_mode=[A, "int"], output_sequence_length=[A, 12], vocabulary=[A, ["a", "b", "c"]])
    plan("TextVectorization", [(N,), (N, 1)], dtype="string", output_mode=["multi_hot", "count"], vocabulary=[["a", "b", "c"]], max_tokens=[A, 9], pad_to_max_tokens=[A, True])
    plan("TextVectorization", [(N, 1)], dtype="string", output_mode=["tf_idf"], vocabulary=[["a", "b"]], idf_weights=[[0.5, 0.6]], max_tokens=[A, 9], pad_to_max_tokens=[A, True])
    plan("TextVectorization", [(N,), (N, 3)], dtype="string", split=[N, "character"], vocabulary=[["a", "b", "c"]], output_mode=["int", "multi_hot"], ngrams=[A, 2])
    plan("STFTSpectrogram", [(N, 1000, 1), (2, 700, 2)], 20, mode=[A, "stft", "real", "imag"], frame_length=[A, 100], frame_step=[A, 50], padding=[A, "same"], expand_dims=[A, True])
    plan("STFTSpectrogram", [(N, 2, 900), (N, N, 1)], 8, mode=[A, "stft"], fft_length=[A, 512], expand_dims=[A, True], data_format=[A, first])
    plan("MelSpectrogram", [(N, 16000), (16000,), (N, N)], num_mel_bins=[A, 64], sequence_stride=[A, 256], fft_length=[A, 1024])

    # Old and rare
    plan("Highway", [(N, 5), (N, 8)], bias=[A, False])
    plan("MaxoutDense", [(N, 5), (N, 8)], output_dim=[3], nb_feature=[A, 2], bias=[A, False])
    plan("RandomFourierFeatures", [(N, 5), (N, 8)], output_dim=[3, 10], scale=[A, 2.0], trainable=[A, True])
    plan("Convolution2D", d2, filters=[4], kernel_size=[3])
    plan("MaxPool2D AvgPool2D GlobalAvgPool2D GlobalMaxPool2D", d2)

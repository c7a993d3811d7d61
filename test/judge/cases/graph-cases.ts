import { batchSize, binary, type Feed, integers, type JudgeCase, oneHot, real, signs, unit } from "./case.ts";
import { array } from "./keras-case.ts";

interface GraphCase {
  readonly name: string;
  readonly input?: Feed;
  readonly labels?: Feed;
  /** Statements from the placeholders `x` and `y` on to `out`. */
  readonly body: readonly string[];
  readonly loss?: string;
  /** Replaces `loss = …`. */
  readonly objective?: readonly string[];
  readonly optimizer?: string;
  /** Replaces `train = …minimize(loss)`. */
  readonly train?: readonly string[];
}

const crossentropy = "tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out))";
const descent = "tf.train.GradientDescentOptimizer(0.1)";

function graphCase(one: GraphCase): JudgeCase {
  const input = one.input ?? real(5);
  const labels = one.labels ?? oneHot(3);
  const placeholder = (feed: Feed) =>
    `tf.placeholder(${feed.fill === "integer" ? "tf.int32" : "tf.float32"}, [${["None", ...feed.shape].join(", ")}])`;
  const source = [
    "import numpy as np",
    "import tensorflow as tf",
    "",
    `x_train = ${array(input)}`,
    `y_train = ${array(labels)}`,
    "",
    `x = ${placeholder(input)}`,
    `y = ${placeholder(labels)}`,
    ...one.body,
    ...(one.objective ?? [`loss = ${one.loss ?? crossentropy}`]),
    ...(one.train ?? [`train = ${one.optimizer ?? descent}.minimize(loss)`]),
    "",
    "with tf.Session() as sess:",
    "    sess.run(tf.global_variables_initializer())",
    "    for i in range(20):",
    `        part = slice(i * ${batchSize}, (i + 1) * ${batchSize})`,
    "        sess.run(train, feed_dict={x: x_train[part], y: y_train[part]})",
    "",
  ].join("\n");
  return { id: `tensorflow-1.15/${one.name}`, software: "tensorflow-1.15", source, inputs: [input], labels: [labels] };
}

function variable(name: string, ...shape: number[]): string {
  const initial = shape.length > 1 ? `tf.truncated_normal([${shape.join(", ")}], stddev=0.1)` : `tf.zeros([${shape.join(", ")}])`;
  return `${name} = tf.Variable(${initial}, name="${name}")`;
}

/** `h` of `width` behind it goes into `out` of `classes`. */
function output(width: number, classes = 3): readonly string[] {
  return [variable("wo", width, classes), variable("bo", classes), "out = tf.matmul(h, wo) + bo"];
}

const hidden = [variable("w1", 5, 4), variable("b1", 4), "h = tf.nn.tanh(tf.matmul(x, w1) + b1)"];
const network = [...hidden, ...output(4)];

const regularized = [
  "h = tf.layers.dense(x, 4, tf.nn.tanh, kernel_regularizer=tf.contrib.layers.l2_regularizer(0.05))",
  "out = tf.layers.dense(h, 3, kernel_regularizer=tf.contrib.layers.l1_regularizer(0.03))",
];

function activated(name: string, call: string): GraphCase {
  return {
    name: `graph-${name}`,
    body: [variable("w1", 5, 4), variable("b1", 4), `h = ${call.replace("HIDDEN", "tf.add(tf.matmul(x, w1), b1)")}`, ...output(4)],
  };
}

function withLoss(name: string, loss: string, more: Partial<GraphCase> = {}): GraphCase {
  return { name: `graph-loss-${name}`, body: network, loss, ...more };
}

function withOptimizer(name: string, optimizer: string): GraphCase {
  return { name: `graph-optimizer-${name}`, body: network, optimizer };
}

function scheduled(name: string, rate: string): GraphCase {
  return {
    name: `graph-schedule-${name}`,
    body: network,
    train: [
      "step = tf.Variable(0, trainable=False)",
      `rate = ${rate}`,
      "train = tf.train.GradientDescentOptimizer(rate).minimize(loss, global_step=step)",
    ],
  };
}

function clipped(name: string, lines: readonly string[]): GraphCase {
  return {
    name: `graph-clip-${name}`,
    body: network,
    train: ["optimizer = tf.train.GradientDescentOptimizer(0.5)", "pairs = optimizer.compute_gradients(loss)", ...lines],
  };
}

const image = unit(6, 5, 2);
const flat = (width: number) => [`h = tf.reshape(h, [-1, ${width}])`, ...output(width)];

function convolved(name: string, lines: readonly string[], width: number, input: Feed = image): GraphCase {
  return { name: `graph-${name}`, input, body: [...lines, ...flat(width)] };
}

function recurrent(name: string, lines: readonly string[], width: number): GraphCase {
  return { name: `graph-${name}`, input: real(4, 3), body: [...lines, ...output(width)] };
}

/** From 0 to 4 steps of each sequence. */
const lengths = "lengths = tf.reduce_sum(tf.cast(tf.greater(x[:, :, 0], 0.0), tf.int32), axis=1)";
const probabilities = [...hidden, variable("wo", 4, 3), variable("bo", 3), "out = tf.nn.softmax(tf.matmul(h, wo) + bo)"];
const withProbabilities = [...network, "p = tf.nn.softmax(out)"];
const classWeights = "tf.reduce_sum(tf.constant([1.0, 2.0, 0.5]) * y, axis=1)";
const someWeights = "tf.reduce_sum(tf.constant([0.0, 2.0, 0.5]) * y, axis=1)";
const two = [...hidden, ...output(4, 2)];

export const graphCases: readonly JudgeCase[] = [
  { name: "graph-dense", body: network },
  {
    name: "graph-lrn",
    input: unit(4, 4, 2),
    body: [
      variable("w", 2, 2, 2, 4),
      'h = tf.nn.relu(tf.nn.conv2d(x, w, strides=[1, 1, 1, 1], padding="SAME"))',
      "h = tf.nn.lrn(h, 2, bias=1.0, alpha=0.3, beta=0.75)",
      "h = tf.reshape(h, [-1, 64])",
      ...output(64),
    ],
  },
  {
    name: "graph-loss-one-hot-encoding",
    labels: integers(3),
    body: network,
    loss: "tf.losses.softmax_cross_entropy(tf.contrib.slim.one_hot_encoding(y, 3), out, label_smoothing=0.1)",
  },
  { name: "graph-dense-linear", body: [variable("wo", 5, 3), variable("bo", 3), "out = tf.matmul(x, wo) + bo"] },
  { name: "graph-dense-no-bias", body: [variable("wo", 5, 3), "out = tf.matmul(x, wo)"] },
  { name: "graph-xw-plus-b", body: [variable("wo", 5, 3), variable("bo", 3), "out = tf.nn.xw_plus_b(x, wo, bo)"] },
  { name: "graph-bias-add", body: [variable("wo", 5, 3), variable("bo", 3), "out = tf.nn.bias_add(tf.matmul(x, wo), bo)"] },
  {
    name: "graph-dense-deep",
    body: [
      variable("w1", 5, 6),
      variable("b1", 6),
      "h = tf.nn.relu(tf.matmul(x, w1) + b1)",
      variable("w2", 6, 4),
      variable("b2", 4),
      "h = tf.nn.relu(tf.matmul(h, w2) + b2)",
      ...output(4),
    ],
  },
  {
    name: "graph-residual",
    body: [...hidden, variable("w2", 4, 4), variable("b2", 4), "h = h + tf.nn.relu(tf.matmul(h, w2) + b2)", ...output(4)],
  },
  {
    name: "graph-two-branches",
    body: [
      variable("w1", 5, 3),
      variable("w2", 5, 2),
      "h = tf.concat([tf.nn.tanh(tf.matmul(x, w1)), tf.nn.sigmoid(tf.matmul(x, w2))], axis=1)",
      ...output(5),
    ],
  },
  {
    name: "graph-shared-weights",
    body: [variable("w1", 5, 5), "h = tf.nn.tanh(tf.matmul(x, w1))", "h = tf.nn.tanh(tf.matmul(h, w1))", ...output(5)],
  },
  {
    name: "graph-frozen",
    body: ['w1 = tf.Variable(tf.random_normal([5, 4]), trainable=False, name="w1")', "h = tf.nn.tanh(tf.matmul(x, w1))", ...output(4)],
  },
  {
    name: "graph-only-some-variables",
    body: network,
    train: ["train = tf.train.GradientDescentOptimizer(0.1).minimize(loss, var_list=[wo, bo])"],
  },
  { name: "graph-stop-gradient", body: [...hidden, "h = tf.stop_gradient(h)", ...output(4)] },
  activated("relu", "tf.nn.relu(HIDDEN)"),
  activated("relu6", "tf.nn.relu6(HIDDEN)"),
  activated("sigmoid", "tf.nn.sigmoid(HIDDEN)"),
  activated("tf-tanh", "tf.tanh(HIDDEN)"),
  activated("elu", "tf.nn.elu(HIDDEN)"),
  activated("selu", "tf.nn.selu(HIDDEN)"),
  activated("softplus", "tf.nn.softplus(HIDDEN)"),
  activated("softsign", "tf.nn.softsign(HIDDEN)"),
  activated("leaky-relu", "tf.nn.leaky_relu(HIDDEN)"),
  activated("leaky-relu-alpha", "tf.nn.leaky_relu(HIDDEN, alpha=0.05)"),
  activated("maximum", "tf.maximum(HIDDEN, 0.1)"),
  activated("l2-normalize", "tf.nn.l2_normalize(HIDDEN, 1)"),
  activated("square", "tf.square(HIDDEN) * 0.5"),
  { name: "graph-dropout-kept", body: [...hidden, "h = tf.nn.dropout(h, keep_prob=1.0)", ...output(4)] },
  // tf.layers, contrib and slim.
  { name: "graph-layers-dense", body: ["h = tf.layers.dense(x, 4, activation=tf.nn.tanh)", "out = tf.layers.dense(h, 3)"] },
  {
    name: "graph-layers-regularized",
    body: [
      "h = tf.layers.dense(x, 4, activation=tf.nn.tanh, kernel_regularizer=tf.contrib.layers.l2_regularizer(0.1))",
      "out = tf.layers.dense(h, 3)",
    ],
    objective: [`loss = ${crossentropy} + tf.add_n(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))`],
  },
  {
    name: "graph-layers-regularizer-forgotten",
    body: [
      "h = tf.layers.dense(x, 4, activation=tf.nn.tanh, kernel_regularizer=tf.contrib.layers.l2_regularizer(0.1))",
      "out = tf.layers.dense(h, 3)",
    ],
  },
  {
    name: "graph-contrib-fully-connected",
    body: ["h = tf.contrib.layers.fully_connected(x, 4)", "out = tf.contrib.layers.fully_connected(h, 3, activation_fn=None)"],
  },
  {
    name: "graph-slim",
    body: [
      "slim = tf.contrib.slim",
      "h = slim.fully_connected(x, 4, activation_fn=tf.nn.elu)",
      "out = slim.fully_connected(h, 3, activation_fn=None)",
    ],
  },
  {
    name: "graph-layers-conv",
    input: image,
    body: [
      'h = tf.layers.conv2d(x, 3, 3, padding="same", activation=tf.nn.relu)',
      "h = tf.layers.max_pooling2d(h, 2, 2)",
      "h = tf.layers.flatten(h)",
      "out = tf.layers.dense(h, 3)",
    ],
  },
  {
    name: "graph-slim-conv",
    input: image,
    body: [
      "slim = tf.contrib.slim",
      "h = slim.conv2d(x, 3, [3, 3])",
      "h = slim.max_pool2d(h, [2, 2])",
      "h = slim.flatten(h)",
      "out = slim.fully_connected(h, 3, activation_fn=None)",
    ],
  },
  {
    name: "graph-get-variable",
    body: [
      'with tf.variable_scope("one"):',
      '    w1 = tf.get_variable("w", [5, 4])',
      '    b1 = tf.get_variable("b", [4], initializer=tf.zeros_initializer())',
      "h = tf.nn.tanh(tf.matmul(x, w1) + b1)",
      "out = tf.layers.dense(h, 3)",
    ],
  },
  // Batch normalization.
  {
    name: "graph-batch-norm-training",
    body: [
      "h = tf.layers.dense(x, 4, use_bias=False)",
      "h = tf.nn.relu(tf.layers.batch_normalization(h, training=True))",
      "out = tf.layers.dense(h, 3)",
    ],
  },
  {
    name: "graph-batch-norm-inference",
    body: ["h = tf.layers.dense(x, 4)", "h = tf.nn.relu(tf.layers.batch_normalization(h))", "out = tf.layers.dense(h, 3)"],
  },
  {
    name: "graph-batch-norm-update-ops",
    body: [
      "h = tf.layers.dense(x, 4, use_bias=False)",
      "h = tf.nn.relu(tf.layers.batch_normalization(h, training=True, momentum=0.9))",
      "out = tf.layers.dense(h, 3)",
    ],
    train: [
      "with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):",
      "    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)",
    ],
  },
  {
    name: "graph-batch-norm-by-hand",
    body: [
      variable("w1", 5, 4),
      "h = tf.matmul(x, w1)",
      "mean, variance = tf.nn.moments(h, [0])",
      'scale = tf.Variable(tf.ones([4]), name="scale")',
      'shift = tf.Variable(tf.zeros([4]), name="shift")',
      "h = tf.nn.relu(tf.nn.batch_normalization(h, mean, variance, shift, scale, 0.001))",
      ...output(4),
    ],
  },
  // Convolutions.
  convolved(
    "conv2d",
    [
      'k = tf.Variable(tf.truncated_normal([3, 3, 2, 3], stddev=0.1), name="k")',
      variable("b1", 3),
      'h = tf.nn.relu(tf.nn.conv2d(x, k, strides=[1, 1, 1, 1], padding="SAME") + b1)',
    ],
    90,
  ),
  convolved(
    "conv2d-valid-strides",
    [variable("k", 3, 2, 2, 3), variable("b1", 3), 'h = tf.nn.bias_add(tf.nn.conv2d(x, k, strides=[1, 2, 2, 1], padding="VALID"), b1)'],
    12,
  ),
  convolved(
    "conv2d-same-strides",
    [variable("k", 3, 3, 2, 3), 'h = tf.nn.elu(tf.nn.conv2d(x, k, strides=[1, 2, 2, 1], padding="SAME"))'],
    27,
  ),
  convolved("atrous", [variable("k", 2, 2, 2, 3), 'h = tf.nn.atrous_conv2d(x, k, rate=2, padding="SAME")'], 90),
  convolved("conv1d", [variable("k", 3, 2, 4), 'h = tf.nn.tanh(tf.nn.conv1d(x, k, stride=1, padding="SAME"))'], 20, unit(5, 2)),
  convolved(
    "conv3d",
    [variable("k", 2, 2, 2, 2, 3), 'h = tf.nn.conv3d(x, k, strides=[1, 1, 1, 1, 1], padding="VALID")'],
    54,
    unit(4, 3, 4, 2),
  ),
  convolved("depthwise", [variable("k", 3, 3, 2, 2), 'h = tf.nn.depthwise_conv2d(x, k, strides=[1, 1, 1, 1], padding="VALID")'], 48),
  convolved(
    "separable",
    [variable("k", 3, 3, 2, 2), variable("p", 1, 1, 4, 3), 'h = tf.nn.separable_conv2d(x, k, p, strides=[1, 1, 1, 1], padding="SAME")'],
    90,
  ),
  convolved(
    "conv2d-transpose",
    [variable("k", 2, 2, 3, 2), 'h = tf.nn.conv2d_transpose(x, k, output_shape=[6, 12, 10, 3], strides=[1, 2, 2, 1], padding="SAME")'],
    360,
  ),
  convolved(
    "max-pool",
    [
      variable("k", 2, 2, 2, 3),
      'h = tf.nn.relu(tf.nn.conv2d(x, k, strides=[1, 1, 1, 1], padding="SAME"))',
      'h = tf.nn.max_pool(h, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")',
    ],
    27,
  ),
  convolved(
    "max-pool-valid",
    [
      variable("k", 2, 2, 2, 3),
      'h = tf.nn.conv2d(x, k, strides=[1, 1, 1, 1], padding="SAME")',
      'h = tf.nn.max_pool(h, ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="VALID")',
    ],
    12,
  ),
  convolved(
    "avg-pool",
    [
      variable("k", 2, 2, 2, 3),
      'h = tf.nn.conv2d(x, k, strides=[1, 1, 1, 1], padding="SAME")',
      'h = tf.nn.avg_pool(h, ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="SAME")',
    ],
    27,
  ),
  {
    name: "graph-global-average",
    input: image,
    body: [
      variable("k", 2, 2, 2, 3),
      'h = tf.nn.relu(tf.nn.conv2d(x, k, strides=[1, 1, 1, 1], padding="SAME"))',
      "h = tf.reduce_mean(h, axis=[1, 2])",
      ...output(3),
    ],
  },
  // Recurrent networks.
  recurrent(
    "basic-rnn",
    ["cell = tf.nn.rnn_cell.BasicRNNCell(4)", "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)", "h = outputs[:, -1, :]"],
    4,
  ),
  recurrent(
    "basic-lstm",
    ["cell = tf.nn.rnn_cell.BasicLSTMCell(4)", "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)", "h = outputs[:, -1, :]"],
    4,
  ),
  recurrent(
    "basic-lstm-forget-bias",
    [
      "cell = tf.nn.rnn_cell.BasicLSTMCell(4, forget_bias=0.3)",
      "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)",
      "h = state.h",
    ],
    4,
  ),
  recurrent(
    "lstm-cell",
    ["cell = tf.nn.rnn_cell.LSTMCell(4)", "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)", "h = state[1]"],
    4,
  ),
  recurrent(
    "gru-cell",
    ["cell = tf.nn.rnn_cell.GRUCell(4)", "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)", "h = state"],
    4,
  ),
  recurrent(
    "stacked-lstm",
    [
      "cell = tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.BasicLSTMCell(3), tf.nn.rnn_cell.BasicLSTMCell(4)])",
      "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)",
      "h = outputs[:, -1]",
    ],
    4,
  ),
  // What is behind a sequence's end gives 0, and leaves the states as they are.
  ...["BasicLSTMCell", "GRUCell", "BasicRNNCell"].flatMap((cell) => [
    recurrent(
      `lengths-${cell}`,
      [
        lengths,
        `outputs, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.${cell}(4), x, sequence_length=lengths, dtype=tf.float32)`,
        "h = tf.reduce_sum(outputs, axis=1)",
      ],
      4,
    ),
    recurrent(
      `lengths-state-${cell}`,
      [
        lengths,
        `outputs, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.${cell}(4), x, sequence_length=lengths, dtype=tf.float32)`,
        `h = state${cell === "BasicLSTMCell" ? ".h" : ""}`,
      ],
      4,
    ),
  ]),
  recurrent(
    "lengths-both-ways",
    [
      lengths,
      "cells = [tf.nn.rnn_cell.BasicLSTMCell(3) for _ in range(2)]",
      "outputs, states = tf.nn.bidirectional_dynamic_rnn(cells[0], cells[1], x, sequence_length=lengths, dtype=tf.float32)",
      "h = tf.concat([tf.reduce_sum(tf.concat(outputs, 2), axis=1), states[0].h, states[1].c], 1)",
    ],
    12,
  ),
  recurrent(
    "lengths-cells",
    [
      lengths,
      "cells = [tf.nn.rnn_cell.GRUCell(3), tf.nn.rnn_cell.BasicLSTMCell(4)]",
      "outputs, states = tf.nn.dynamic_rnn(tf.nn.rnn_cell.MultiRNNCell(cells), x, lengths, dtype=tf.float32)",
      "h = tf.concat([tf.reduce_sum(outputs, axis=1), states[0], states[1].c], 1)",
    ],
    11,
  ),
  recurrent(
    "lengths-static",
    [
      lengths,
      "outputs, state = tf.nn.static_rnn(tf.nn.rnn_cell.BasicLSTMCell(4), tf.unstack(x, 4, 1), sequence_length=lengths, dtype=tf.float32)",
      "h = tf.add_n(outputs)",
    ],
    4,
  ),
  recurrent(
    "time-major",
    [
      lengths,
      "cell = tf.nn.rnn_cell.BasicLSTMCell(4)",
      "outputs, state = tf.nn.dynamic_rnn(cell, tf.transpose(x, [1, 0, 2]), lengths, dtype=tf.float32, time_major=True)",
      "h = tf.concat([outputs[-1], state.c], 1)",
    ],
    8,
  ),
  recurrent(
    "time-major-both-ways",
    [
      "cells = [tf.nn.rnn_cell.GRUCell(3), tf.nn.rnn_cell.GRUCell(2)]",
      "outputs, _ = tf.nn.bidirectional_dynamic_rnn(cells[0], cells[1], tf.transpose(x, [1, 0, 2]), dtype=tf.float32, time_major=True)",
      "h = tf.concat(outputs, 2)[0]",
    ],
    5,
  ),
  recurrent(
    "zero-state",
    [
      "cell = tf.nn.rnn_cell.BasicLSTMCell(4)",
      "outputs, state = tf.nn.dynamic_rnn(cell, x, initial_state=cell.zero_state(6, tf.float32))",
      "h = outputs[:, -1]",
    ],
    4,
  ),
  recurrent(
    "encoder-decoder",
    [
      "_, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.BasicLSTMCell(4), x, dtype=tf.float32)",
      'with tf.variable_scope("decoder"):',
      "    outputs, _ = tf.nn.dynamic_rnn(tf.nn.rnn_cell.BasicLSTMCell(4), x[:, ::-1], initial_state=state)",
      "h = tf.reduce_sum(outputs, axis=1)",
    ],
    4,
  ),
  recurrent(
    "encoder-decoder-gru",
    [
      lengths,
      "_, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.GRUCell(4), x, sequence_length=lengths, dtype=tf.float32)",
      'with tf.variable_scope("decoder"):',
      "    outputs, last = tf.nn.dynamic_rnn(tf.nn.rnn_cell.GRUCell(4), x, initial_state=state)",
      "h = tf.concat([tf.reduce_sum(outputs, axis=1), last], 1)",
    ],
    8,
  ),
  recurrent(
    "encoder-decoder-cells",
    [
      "several = lambda: tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.BasicLSTMCell(3), tf.nn.rnn_cell.BasicLSTMCell(4)])",
      "_, state = tf.nn.dynamic_rnn(several(), x, dtype=tf.float32)",
      'with tf.variable_scope("decoder"):',
      "    outputs, _ = tf.nn.dynamic_rnn(several(), x, initial_state=state)",
      "h = outputs[:, -1]",
    ],
    4,
  ),
  recurrent(
    "dropout-wrapper-off",
    [
      "cell = tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.BasicLSTMCell(4), input_keep_prob=1.0, output_keep_prob=1.0)",
      "outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)",
      "h = outputs[:, -1]",
    ],
    4,
  ),
  recurrent(
    "dropout-wrapper-cells-off",
    [
      "cells = [tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(n), output_keep_prob=1.0) for n in [3, 4]]",
      "outputs, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.MultiRNNCell(cells), x, dtype=tf.float32)",
      "h = tf.concat([outputs[:, -1], state[0]], 1)",
    ],
    7,
  ),
  recurrent(
    "static-rnn",
    [
      "cell = tf.nn.rnn_cell.BasicLSTMCell(4)",
      "outputs, state = tf.nn.static_rnn(cell, tf.unstack(x, 4, 1), dtype=tf.float32)",
      "h = outputs[-1]",
    ],
    4,
  ),
  recurrent(
    "bidirectional",
    [
      "forward = tf.nn.rnn_cell.BasicLSTMCell(3)",
      "backward = tf.nn.rnn_cell.BasicLSTMCell(3)",
      "outputs, states = tf.nn.bidirectional_dynamic_rnn(forward, backward, x, dtype=tf.float32)",
      "h = tf.concat(outputs, 2)[:, -1, :]",
    ],
    6,
  ),
  recurrent(
    "bidirectional-gru",
    [
      "forward = tf.nn.rnn_cell.GRUCell(3)",
      "backward = tf.nn.rnn_cell.GRUCell(2)",
      "(there, back), (state, other) = tf.nn.bidirectional_dynamic_rnn(forward, backward, x, dtype=tf.float32)",
      "h = tf.concat([there[:, 0], back[:, 1], other], 1)",
    ],
    7,
  ),
  recurrent(
    "bidirectional-states",
    [
      "cells = [tf.nn.rnn_cell.BasicLSTMCell(3) for _ in range(2)]",
      "outputs, (state, other) = tf.nn.bidirectional_dynamic_rnn(cells[0], cells[1], x, dtype=tf.float32)",
      "h = tf.concat([state.h, other.c], 1)",
    ],
    6,
  ),
  recurrent(
    "stack-bidirectional",
    [
      "forward = [tf.nn.rnn_cell.GRUCell(3), tf.nn.rnn_cell.BasicRNNCell(2)]",
      "backward = [tf.nn.rnn_cell.GRUCell(2), tf.nn.rnn_cell.BasicRNNCell(3)]",
      "outputs, _, _ = tf.contrib.rnn.stack_bidirectional_dynamic_rnn(forward, backward, x, dtype=tf.float32)",
      "h = outputs[:, -1]",
    ],
    5,
  ),
  recurrent(
    "static-gru-mean",
    [
      "cell = tf.contrib.rnn.GRUCell(4)",
      "outputs, state = tf.contrib.rnn.static_rnn(cell, tf.unstack(x, axis=1), dtype=tf.float32)",
      "h = tf.add_n(outputs) / 4.0 + state",
    ],
    4,
  ),
  recurrent(
    "static-bidirectional",
    [
      "cells = [tf.nn.rnn_cell.BasicLSTMCell(3), tf.nn.rnn_cell.BasicLSTMCell(2)]",
      "outputs, _, _ = tf.nn.static_bidirectional_rnn(cells[0], cells[1], tf.unstack(x, 4, 1), dtype=tf.float32)",
      "h = outputs[1]",
    ],
    5,
  ),
  recurrent(
    "stacked-states",
    [
      "cells = [tf.nn.rnn_cell.GRUCell(3), tf.nn.rnn_cell.BasicLSTMCell(4)]",
      "outputs, states = tf.nn.dynamic_rnn(tf.nn.rnn_cell.MultiRNNCell(cells), x, dtype=tf.float32)",
      "h = tf.concat([states[0], states[1].c], 1)",
    ],
    7,
  ),
  {
    name: "graph-embedding",
    input: integers(7, 4),
    body: [
      'table = tf.Variable(tf.random_uniform([7, 3], -1.0, 1.0), name="table")',
      "h = tf.nn.embedding_lookup(table, x)",
      "h = tf.reduce_mean(h, 1)",
      ...output(3),
    ],
  },
  {
    name: "graph-embedding-adam",
    input: integers(7, 4),
    body: [
      'table = tf.Variable(tf.random_uniform([7, 3], -1.0, 1.0), name="table")',
      "h = tf.nn.embedding_lookup(table, x)",
      "h = tf.reduce_mean(h, 1)",
      ...output(3),
    ],
    optimizer: "tf.train.AdamOptimizer(0.02)",
  },
  // Losses.
  withLoss("softmax-v2", "tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=out))"),
  withLoss("softmax-sum", "tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out))", {
    optimizer: "tf.train.GradientDescentOptimizer(0.02)",
  }),
  withLoss("sparse", "tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=out))", { labels: integers(3) }),
  withLoss("sigmoid", "tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=out))", { body: two, labels: binary(2) }),
  withLoss("sigmoid-sum", "tf.reduce_mean(tf.reduce_sum(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=out), axis=1))", {
    body: two,
    labels: binary(2),
  }),
  withLoss("sigmoid-weighted", "tf.reduce_mean(tf.nn.weighted_cross_entropy_with_logits(targets=y, logits=out, pos_weight=2.5))", {
    body: two,
    labels: binary(2),
  }),
  withLoss("losses-softmax", "tf.losses.softmax_cross_entropy(y, out)"),
  withLoss("losses-softmax-smooth", "tf.losses.softmax_cross_entropy(y, out, label_smoothing=0.1)"),
  withLoss("losses-softmax-weight", "tf.losses.softmax_cross_entropy(y, out, weights=0.3)"),
  withLoss("losses-softmax-weights", `tf.losses.softmax_cross_entropy(y, out, weights=${classWeights})`),
  withLoss("losses-softmax-some", `tf.losses.softmax_cross_entropy(y, out, ${someWeights})`),
  withLoss(
    "losses-softmax-weights-mean",
    `tf.losses.softmax_cross_entropy(y, out, weights=${classWeights}, reduction=tf.losses.Reduction.MEAN)`,
  ),
  withLoss(
    "losses-softmax-some-batch",
    `tf.losses.softmax_cross_entropy(y, out, weights=${someWeights}, reduction=tf.losses.Reduction.SUM_OVER_BATCH_SIZE)`,
  ),
  withLoss(
    "losses-softmax-some-nonzero",
    `tf.losses.softmax_cross_entropy(y, out, weights=${someWeights}, reduction=tf.losses.Reduction.SUM_OVER_NONZERO_WEIGHTS)`,
  ),
  withLoss("losses-softmax-sum", "tf.losses.softmax_cross_entropy(y, out, reduction=tf.losses.Reduction.SUM)", {
    optimizer: "tf.train.GradientDescentOptimizer(0.02)",
  }),
  withLoss(
    "losses-softmax-none",
    `tf.reduce_mean(tf.losses.softmax_cross_entropy(y, out, weights=${classWeights}, reduction=tf.losses.Reduction.NONE))`,
  ),
  withLoss(
    "losses-sparse-weights",
    "tf.losses.sparse_softmax_cross_entropy(labels=y, logits=out, weights=tf.gather(tf.constant([1.0, 0.0, 0.5]), y))",
    { labels: integers(3) },
  ),
  withLoss("losses-mse-weights", "tf.losses.mean_squared_error(y, out, weights=tf.cast(tf.greater(y, 0.0), tf.float32))", {
    body: two,
    labels: real(2),
  }),
  withLoss("losses-mse-row-weights", "tf.losses.mean_squared_error(y, out, weights=tf.cast(tf.greater(y[:, :1], 0.0), tf.float32))", {
    body: two,
    labels: real(2),
  }),
  withLoss(
    "losses-compute-weighted",
    `tf.losses.compute_weighted_loss(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out), weights=${someWeights})`,
  ),
  withLoss("classes-by-hand", `tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out) * ${classWeights})`),
  withLoss("losses-sparse", "tf.losses.sparse_softmax_cross_entropy(labels=y, logits=out)", { labels: integers(3) }),
  withLoss("losses-sigmoid", "tf.losses.sigmoid_cross_entropy(y, out)", { body: two, labels: binary(2) }),
  withLoss("losses-mse", "tf.losses.mean_squared_error(y, out)", { body: two, labels: real(2) }),
  withLoss("losses-absolute", "tf.losses.absolute_difference(y, out)", { body: two, labels: real(2) }),
  withLoss("losses-huber", "tf.losses.huber_loss(y, out, delta=0.7)", { body: two, labels: real(2) }),
  withLoss("losses-hinge", "tf.losses.hinge_loss(y, out)", { body: two, labels: binary(2) }),
  withLoss("losses-log", "tf.losses.log_loss(y, out)", {
    body: [...two.slice(0, -1), "out = tf.nn.sigmoid(tf.matmul(h, wo) + bo)"],
    labels: binary(2),
  }),
  withLoss("mse-by-hand", "tf.reduce_mean(tf.square(out - y))", { body: two, labels: real(2) }),
  withLoss("mse-pow", "tf.reduce_sum(tf.pow(out - y, 2)) / (2 * 6)", { body: two, labels: real(2) }),
  withLoss("squared-difference", "tf.reduce_mean(tf.squared_difference(out, y))", { body: two, labels: real(2) }),
  withLoss("mae-by-hand", "tf.reduce_mean(tf.abs(y - out))", { body: two, labels: real(2) }),
  withLoss("l2-loss", "tf.nn.l2_loss(out - y)", { body: two, labels: real(2), optimizer: "tf.train.GradientDescentOptimizer(0.02)" }),
  withLoss("hinge-by-hand", "tf.reduce_mean(tf.maximum(0.0, 1.0 - y * out))", { body: two, labels: signs(2) }),
  withLoss("by-hand", "tf.reduce_mean(-tf.reduce_sum(y * tf.log(out), reduction_indices=[1]))", { body: probabilities }),
  withLoss("by-hand-sum", "-tf.reduce_sum(y * tf.log(out))", { body: probabilities, optimizer: "tf.train.GradientDescentOptimizer(0.02)" }),
  withLoss("by-hand-clipped", "tf.reduce_mean(-tf.reduce_sum(y * tf.log(tf.clip_by_value(out, 1e-10, 1.0)), axis=1))", {
    body: probabilities,
  }),
  withLoss("by-hand-epsilon", "-tf.reduce_mean(y * tf.log(p + 1e-8))", { body: withProbabilities }),
  withLoss("by-hand-both-classes", "-tf.reduce_mean(y * tf.log(p) + (1 - y) * tf.log(1 - p))", {
    body: [...two, "p = tf.sigmoid(out)"],
    labels: binary(2),
  }),
  withLoss("l2-term", `${crossentropy} + 0.05 * (tf.nn.l2_loss(w1) + tf.nn.l2_loss(wo))`),
  withLoss("l1-term", `${crossentropy} + 0.02 * tf.reduce_sum(tf.abs(w1))`),
  withLoss(
    "regularizer-called",
    `${crossentropy} + tf.contrib.layers.l2_regularizer(0.05)(w1) + tf.contrib.layers.l1_regularizer(0.02)(wo)`,
  ),
  withLoss("collected", "tf.losses.softmax_cross_entropy(y, out) + tf.losses.get_regularization_loss()", { body: regularized }),
  withLoss("collected-list", `tf.add_n([${crossentropy}] + tf.losses.get_regularization_losses())`, { body: regularized }),
  withLoss("not-collected", crossentropy, { body: regularized }),
  {
    name: "graph-loss-total",
    body: regularized,
    objective: ["tf.losses.softmax_cross_entropy(y, out)", "loss = tf.losses.get_total_loss()"],
  },
  withLoss("scaled", `3.0 * ${crossentropy}`),
  withLoss("divided", "tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out)) / 50.0"),
  // What is wrong, and runs.
  withLoss("wrong-double-softmax", crossentropy, { body: probabilities }),
  withLoss("wrong-relu-logits", crossentropy, { body: [...network.slice(0, -1), "out = tf.nn.relu(tf.matmul(h, wo) + bo)"] }),
  withLoss("wrong-softmax-axis", "tf.reduce_mean(-tf.reduce_sum(y * tf.log(out), axis=1))", {
    body: [...network.slice(0, -1), "out = tf.nn.softmax(tf.matmul(h, wo) + bo, axis=0)"],
  }),
  withLoss("wrong-reduce-axis", "tf.reduce_mean(-tf.reduce_sum(y * tf.log(p), axis=0))", { body: withProbabilities }),
  withLoss("wrong-swapped", "tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=tf.nn.softmax(out), logits=y))", {}),
  withLoss("wrong-mean-of-everything", "-tf.reduce_mean(y * tf.log(p))", { body: withProbabilities }),
  withLoss("wrong-sigmoid-for-classes", "tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=out))"),
  // Optimizers.
  withOptimizer("momentum", "tf.train.MomentumOptimizer(0.05, 0.9)"),
  withOptimizer("nesterov", "tf.train.MomentumOptimizer(0.05, 0.9, use_nesterov=True)"),
  withOptimizer("adam", "tf.train.AdamOptimizer(0.02)"),
  withOptimizer("adam-default", "tf.train.AdamOptimizer()"),
  withOptimizer("adam-settings", "tf.train.AdamOptimizer(0.02, beta1=0.7, beta2=0.9, epsilon=0.01)"),
  withOptimizer("rmsprop", "tf.train.RMSPropOptimizer(0.01)"),
  withOptimizer("rmsprop-momentum", "tf.train.RMSPropOptimizer(0.01, decay=0.8, momentum=0.5)"),
  withOptimizer("rmsprop-centered", "tf.train.RMSPropOptimizer(0.01, centered=True, epsilon=0.001)"),
  withOptimizer("rmsprop-epsilon", "tf.train.RMSPropOptimizer(0.01, epsilon=0.1)"),
  withOptimizer("adagrad", "tf.train.AdagradOptimizer(0.1)"),
  withOptimizer("adagrad-initial", "tf.train.AdagradOptimizer(0.1, initial_accumulator_value=0.01)"),
  withOptimizer("adadelta", "tf.train.AdadeltaOptimizer(1.0)"),
  withOptimizer("adadelta-default", "tf.train.AdadeltaOptimizer()"),
  withOptimizer("adadelta-settings", "tf.train.AdadeltaOptimizer(0.5, rho=0.8, epsilon=0.001)"),
  withOptimizer("ftrl", "tf.train.FtrlOptimizer(0.1)"),
  withOptimizer("ftrl-regularized", "tf.train.FtrlOptimizer(0.1, l1_regularization_strength=0.01, l2_regularization_strength=0.02)"),
  withOptimizer("adamw", "tf.contrib.opt.AdamWOptimizer(weight_decay=0.01, learning_rate=0.02)"),
  withOptimizer("nadam", "tf.contrib.opt.NadamOptimizer(0.02)"),
  withOptimizer("adamax", "tf.contrib.opt.AdaMaxOptimizer(0.02)"),
  scheduled("exponential", "tf.train.exponential_decay(0.3, step, 5, 0.5)"),
  scheduled("exponential-staircase", "tf.train.exponential_decay(0.3, step, 5, 0.5, staircase=True)"),
  scheduled("inverse-time", "tf.train.inverse_time_decay(0.3, step, 4, 0.7)"),
  scheduled("natural-exp", "tf.train.natural_exp_decay(0.3, step, 5, 0.5)"),
  scheduled("piecewise", "tf.train.piecewise_constant(step, [5, 12], [0.3, 0.1, 0.02])"),
  scheduled("polynomial", "tf.train.polynomial_decay(0.3, step, 12, 0.05, power=2.0)"),
  scheduled("cosine", "tf.train.cosine_decay(0.3, step, 15, alpha=0.1)"),
  {
    name: "graph-schedule-never-advanced",
    body: network,
    train: [
      "step = tf.Variable(0, trainable=False)",
      "rate = tf.train.exponential_decay(0.3, step, 5, 0.5)",
      "train = tf.train.GradientDescentOptimizer(rate).minimize(loss)",
    ],
  },
  clipped("value", ["train = optimizer.apply_gradients([(tf.clip_by_value(g, -0.02, 0.02), v) for g, v in pairs])"]),
  clipped("norm", ["train = optimizer.apply_gradients([(tf.clip_by_norm(g, 0.1), v) for g, v in pairs])"]),
  clipped("global-norm", [
    "gradients, variables = zip(*pairs)",
    "gradients, _ = tf.clip_by_global_norm(gradients, 0.2)",
    "train = optimizer.apply_gradients(zip(gradients, variables))",
  ]),
  clipped("in-a-loop", [
    "for i, (g, v) in enumerate(pairs):",
    "    if g is not None:",
    "        pairs[i] = (tf.clip_by_norm(g, 0.1), v)",
    "train = optimizer.apply_gradients(pairs)",
  ]),
  {
    name: "graph-clip-tf-gradients",
    body: network,
    train: [
      "variables = tf.trainable_variables()",
      "gradients, norm = tf.clip_by_global_norm(tf.gradients(loss, variables), 0.1)",
      "train = tf.train.MomentumOptimizer(0.2, 0.9).apply_gradients(zip(gradients, variables))",
    ],
  },
  {
    name: "graph-clip-optimize-loss",
    body: network,
    train: ['train = tf.contrib.layers.optimize_loss(loss, None, 0.3, "SGD", clip_gradients=0.1)'],
  },
].map(graphCase);

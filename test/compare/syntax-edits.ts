/** An edit of a program's text that changes one thing of what it trains, and the differences that it makes, without layers. */
export interface SyntaxEdit {
  readonly title: string;
  /** The parts of ids before the colon. */
  readonly ids: readonly string[];
  /** The edited text; the same one where the program has no such thing. */
  apply(program: string): string;
}

/** A constant at the top of a program gets another value. */
const constant = (name: string, value: string, ...ids: readonly string[]): SyntaxEdit => ({
  title: `${name} = ${value}`,
  ids,
  apply: (program) => program.replace(new RegExp(`^${name} = .*$`, "m"), `${name} = ${value}`),
});

const replacing = (title: string, ids: readonly string[], ...edits: readonly (readonly [RegExp, string])[]): SyntaxEdit => ({
  title,
  ids,
  apply: (program) => edits.reduce((text, [from, to]) => text.replace(from, to), program),
});

/** Edits of the programs in `programs/`, in whatever world they are written. */
export const syntaxEdits: readonly SyntaxEdit[] = [
  constant("UNITS", "96", "units"),
  constant("FILTERS", "20", "filters"),
  constant("KERNEL", "4", "kernel-size"),
  constant("POOL", "3", "pool-size", "strides"),
  replacing(
    "GRU or LSTM instead",
    ["layer-type", "recurrent-activation", "reset-after", "unit-forget-bias", "bias-initializer"],
    [/layers\.(LSTM|SimpleRNN)\(UNITS, return/, "layers.GRU(UNITS, return"],
  ),
  replacing("the other way", ["go-backwards"], [/return_sequences=True/, "return_sequences=True, go_backwards=True"]),
  replacing("dropped inputs", ["input-dropout"], [/return_sequences=True/, "return_sequences=True, dropout=0.2"]),
  replacing(
    "reset before",
    ["reset-after"],
    [/layers\.GRU\(UNITS, return_sequences=True/, "layers.GRU(UNITS, return_sequences=True, reset_after=False"],
  ),
  replacing("maximum of all positions", ["layer-type"], [/GlobalAveragePooling2D/, "GlobalMaxPooling2D"]),
  replacing("product of branches", ["layer-type"], [/layers\.Add\(/, "layers.Multiply("], [/inner \+ start/, "inner * start"]),
  replacing("one branch wider", ["kernel-size"], [/FILTERS, 5,/, "FILTERS, 7,"]),
  constant("STRIDES", "3", "strides"),
  constant("DROPOUT", "0.6", "dropout"),
  constant("STDDEV", "0.7", "kernel-initializer"),
  constant("L2", "0.02", "kernel-regularizer"),
  constant("BN_MOMENTUM", "0.5", "momentum"),
  constant("BN_EPSILON", "0.1", "epsilon"),
  constant("BATCH", "50", "batch-size"),
  constant("EPOCHS", "7", "epochs"),
  constant("LEARNING_RATE", "0.0007", "optimizer.learning-rate"),
  constant("MOMENTUM", "0.5", "optimizer.momentum"),
  constant("EPSILON", "1e-4", "optimizer.epsilon"),
  constant("RHO", "0.8", "optimizer.rho"),
  replacing(
    "softsign instead of the activation",
    ["activation"],
    [/activation="(relu|tanh|sigmoid|elu)"(?=.*\n(.*\n)*? {4}layers\.)|Activation\("relu"\)/g, 'activation="softsign"'],
    [/layers\.activation="softsign"/g, 'layers.Activation("softsign")'],
    [/tf\.nn\.(relu|tanh|elu|leaky_relu)\b/g, "tf.nn.softsign"],
  ),
  replacing(
    "another slope",
    ["activation"],
    [/LeakyReLU\(0\.2\)/, "LeakyReLU(0.05)"],
    [/tf\.nn\.leaky_relu\((.*)\)$/m, "tf.nn.leaky_relu($1, alpha=0.05)"],
  ),
  replacing("other padding", ["padding"], [/padding="same"/g, 'padding="valid"'], [/"SAME"/g, '"VALID"']),
  replacing("no scaling", ["input-scaling"], [/ \/ 255\b/, ""]),
  replacing("another data set", ["data-set"], [/\bfashion_mnist\b/g, "mnist_"], [/\bmnist\b/g, "fashion_mnist"], [/\bmnist_/g, "mnist"]),
  replacing(
    "part of the data",
    ["training-examples"],
    [/^x_train = (.*)$/m, "x_train = $1\nx_train, y_train = x_train[:30000], y_train[:30000]"],
    [/60000/g, "30000"],
  ),
  replacing(
    "a smaller maximum",
    ["layer-type"],
    [/MaxPooling2D/g, "AveragePooling2D"],
    [/max_pooling2d/g, "average_pooling2d"],
    [/max_pool2d/g, "avg_pool2d"],
    [/tf\.nn\.max_pool/g, "tf.nn.avg_pool"],
  ),
  replacing("no dropout", ["dropout"], [/^ {4}layers\.Dropout\(DROPOUT\),\n/gm, ""], [/^h = .*dropout\(.*\n/gm, ""]),
  replacing("no normalization", ["layers"], [/^ {4}layers\.BatchNormalization\(.*\n/gm, ""], [/^h = .*batch_norm.*\n/gm, ""]),
  replacing(
    "a layer more",
    ["depth"],
    [/^( {4}layers\.Dense\(10.*)$/m, "    layers.Dense(10),\n$1"],
    [/^logits = tf\.layers\.dense\((\w+), 10(.*)$/m, "h = tf.layers.dense($1, 10)\nlogits = tf.layers.dense(h, 10$2"],
    [
      /^logits = slim\.fully_connected\((\w+), 10(.*)$/m,
      "h = slim.fully_connected($1, 10, activation_fn=None)\nlogits = slim.fully_connected(h, 10$2",
    ],
  ),
  replacing(
    "the loss is a sum",
    ["loss.reduction"],
    [/tf\.reduce_mean\(tf\.nn\.sparse/, "tf.reduce_sum(tf.nn.sparse"],
    [/(SparseCategoricalCrossentropy\(from_logits=True)\)/, '$1, reduction="sum")'],
  ),
  replacing(
    "softmax twice",
    ["loss.input", "output-activation"],
    [/logits=logits\)/, "logits=tf.nn.softmax(logits))"],
    [/^( {4}layers\.Dense\(10)(?!, activation)(?=[^\n]*\n\]\)\noptimizer)/m, '$1, activation="softmax"'],
  ),
  replacing(
    "RMSprop",
    ["optimizer"],
    [/tf\.train\.\w+Optimizer\(.*?\)\.minimize/, "tf.train.RMSPropOptimizer(0.001).minimize"],
    [/optimizer=optimizers\.\w+\(.*?\)/, "optimizer=optimizers.RMSprop()"],
    [/tf\.keras\.optimizers\.\w+\([^()]*\)/, "tf.keras.optimizers.RMSprop(0.001)"],
  ),
  replacing(
    "shuffled",
    ["shuffle"],
    [/shuffle=False/, "shuffle=True"],
    [/from_tensor_slices\(\(x_train, y_train\)\)\.batch/, "from_tensor_slices((x_train, y_train)).shuffle(60000).batch"],
    [
      /^( +)images, labels = x_train, y_train$/m,
      "$1order = np.random.permutation(60000)\n$1images, labels = x_train[order], y_train[order]",
    ],
    [
      /(?<!import numpy as np\n)^import tensorflow as tf$(?=[\s\S]*np\.random)(?![\s\S]*train_step)/m,
      "import numpy as np\nimport tensorflow as tf",
    ],
  ),
  replacing(
    "normalised by moving averages in training",
    ["normalization-in-training", "dropout"],
    [/, training: True/, ""],
    [/^([\s\S]*BatchNormalization[\s\S]*)training=True/, "$1training=False"],
  ),
  replacing("gradients clipped", ["optimizer.clipnorm"], [/(optimizers\.(?:SGD|Adam|Adadelta)\([^)\n]*)\)/, "$1, clipnorm=1.0)"]),
  replacing(
    "Nesterov",
    ["optimizer.nesterov"],
    [/momentum=MOMENTUM\)/, "momentum=MOMENTUM, nesterov=True)"],
    [/(MomentumOptimizer\([^)]*)\)/, "$1, use_nesterov=True)"],
  ),
  replacing("AMSGrad", ["optimizer.amsgrad"], [/(optimizers\.Adam\([^)\n]*)\)/, "$1, amsgrad=True)"]),
  replacing(
    "no bias",
    ["use-bias"],
    [/layers\.Dense\(UNITS/g, "layers.Dense(UNITS, use_bias=False"],
    [/tf\.layers\.dense\((\w+), UNITS/g, "tf.layers.dense($1, UNITS, use_bias=False"],
    [/ \+ biases\(UNITS\)/g, ""],
  ),
];

/** Whether two edits of one program concern things that are told apart only together. */
export function doMeet(first: SyntaxEdit, second: SyntaxEdit): boolean {
  const families = [
    ["activation", "output-activation", "loss.input"],
    ["optimizer"],
    ["layers", "momentum", "epsilon", "normalization-in-training", "activation"],
    ["data-set", "training-examples", "input-scaling"],
    ["pool-size", "strides", "layer-type"],
    ["padding", "kernel-size", "strides"],
    ["units", "use-bias", "depth"],
    ["layers", "depth"],
  ];
  const stems = ({ ids }: SyntaxEdit) => ids.map((id) => id.replace(/^optimizer\..*/, "optimizer"));
  const [x, y] = [stems(first), stems(second)];
  return (
    x.some((id) => y.includes(id)) || families.some((family) => x.some((id) => family.includes(id)) && y.some((id) => family.includes(id)))
  );
}

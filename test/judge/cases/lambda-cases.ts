import { everyKeras, type KerasSoftware, newKeras, real, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const softmax = 'layers.Dense(3, activation="softmax")';

type Spelled = string | Readonly<Record<KerasSoftware, string>>;

const spelled = (text: Spelled, software: KerasSoftware) => (typeof text === "string" ? text : text[software]);

/** Keras 2's backend, TensorFlow's functions and Keras 3's by their names. */
const functions = (backend: string, tensorflow: string, ops = backend) => ({
  "keras-2.2": `K.${backend}`,
  "tf-keras-2.21": `tf.${tensorflow}`,
  "keras-3": `keras.ops.${ops}`,
});

/** A `Lambda` behind a dense layer. */
function lambda(name: string, text: Spelled, more: Partial<KerasCase> = {}): KerasCase {
  const body = (software: KerasSoftware) => ["layers.Dense(4)", `layers.Lambda(${spelled(text, software)})`, softmax];
  return { name: `lambda-${name}`, software: everyKeras, inputs: [real(6)], body, ...more };
}

const encoder = ["mean = layers.Dense(4)(x)", "log_variance = layers.Dense(4)(x)"];

/** Noise that is always the same: what is drawn has no spread. */
const sampling: Readonly<Record<KerasSoftware, readonly string[]>> = {
  "keras-2.2": [
    "def sample(args):",
    "    mean, log_variance = args",
    "    epsilon = K.random_normal(shape=(K.shape(mean)[0], 4), mean=0.7, stddev=0.0)",
    "    return mean + K.exp(0.5 * log_variance) * epsilon",
  ],
  "tf-keras-2.21": [
    "def sample(args):",
    "    mean, log_variance = args",
    "    batch, width = tf.shape(mean)[0], tf.shape(mean)[1]",
    "    epsilon = tf.random.normal(shape=(batch, width), mean=0.7, stddev=0.0)",
    "    return mean + tf.exp(0.5 * log_variance) * epsilon",
  ],
  "keras-3": [
    "def sample(args):",
    "    mean, log_variance = args",
    "    epsilon = keras.random.normal(shape=keras.ops.shape(mean), mean=0.7, stddev=0.0)",
    "    return mean + keras.ops.exp(0.5 * log_variance) * epsilon",
  ],
};

/** A layer of the program's own that draws. */
const ownSampling = (software: KerasSoftware) =>
  software === "keras-3"
    ? [
        "class Sampling(layers.Layer):",
        "    def __init__(self, **kwargs):",
        "        super().__init__(**kwargs)",
        "        self.generator = keras.random.SeedGenerator(1337)",
        "",
        "    def call(self, inputs):",
        "        mean, log_variance = inputs",
        "        batch = keras.ops.shape(mean)[0]",
        "        dim = keras.ops.shape(mean)[1]",
        "        epsilon = keras.random.normal(shape=(batch, dim), mean=-1.0, stddev=0.0, seed=self.generator)",
        "        return mean + keras.ops.exp(0.5 * log_variance) * epsilon",
      ]
    : [
        "class Sampling(layers.Layer):",
        "    def call(self, inputs):",
        "        mean, log_variance = inputs",
        "        epsilon = keras.backend.random_normal(shape=(tf.shape(mean)[0], 4), mean=-1.0, stddev=0.0)",
        "        return mean + tf.exp(0.5 * log_variance) * epsilon",
      ];

export const lambdaCases = kerasCases([
  lambda("square", "lambda t: t ** 2"),
  lambda("scaled", "lambda t: t / 2.0 - 0.5"),
  lambda("function", functions("tanh", "nn.softplus", "silu")),
  lambda("normalized", {
    "keras-2.2": "lambda t: K.l2_normalize(t, axis=1)",
    "tf-keras-2.21": "lambda t: tf.math.l2_normalize(t, axis=1)",
    "keras-3": "lambda t: t / keras.ops.norm(t, axis=1, keepdims=True)",
  }),
  lambda("given-shape", "lambda t: t * 3, output_shape=(4,)"),
  lambda("slice", "lambda t: t[:, 1:3]"),
  lambda("backwards", "lambda t: t[:, ::-1] * t"),
  lambda("arguments", 'scaled, arguments={"by": 0.25}', { before: ["def scaled(t, by=2.0):", "    return by * t + 1.0"] }),
  {
    name: "lambda-mean-over-steps",
    software: everyKeras,
    inputs: [real(5, 3)],
    body: (software) => [
      "layers.LSTM(4, return_sequences=True)",
      `layers.Lambda(lambda t: ${functions("mean", "reduce_mean")[software]}(t, axis=1))`,
      softmax,
    ],
  },
  {
    name: "lambda-distance",
    software: everyKeras,
    inputs: [real(6), real(6)],
    body: (software) =>
      [
        'shared = layers.Dense(4, activation="tanh")',
        `d = layers.Lambda(lambda t: ${functions("abs", "abs")[software]}(t[0] - t[1]))([shared(x1), shared(x2)])`,
        `out = ${softmax}(d)`,
      ].join("\n"),
  },
  {
    name: "lambda-attention",
    software: everyKeras,
    inputs: [real(5, 3)],
    body: (software) =>
      [
        "h = layers.GRU(4, return_sequences=True)(x)",
        'a = layers.Dense(1, activation="tanh")(h)',
        "a = layers.Flatten()(a)",
        'a = layers.Activation("softmax")(a)',
        "a = layers.Permute([2, 1])(layers.RepeatVector(4)(a))",
        "h = layers.multiply([h, a])",
        `h = layers.Lambda(lambda t: ${functions("sum", "reduce_sum")[software]}(t, axis=-2), output_shape=(4,))(h)`,
        `out = ${softmax}(h)`,
      ].join("\n"),
  },
  {
    name: "lambda-first-in-sequential",
    software: everyKeras,
    inputs: [unit(4, 4, 2)],
    outputs: null,
    body: (software) =>
      [
        "model = keras.models.Sequential()",
        ...(software === "keras-3"
          ? ["model.add(layers.Input(shape=(4, 4, 2)))", "model.add(layers.Lambda(lambda t: t / 0.5 - 1.0))"]
          : ["model.add(layers.Lambda(lambda t: t / 0.5 - 1.0, input_shape=(4, 4, 2)))"]),
        'model.add(layers.Conv2D(3, 2, activation="relu"))',
        "model.add(layers.Flatten())",
        `model.add(${softmax})`,
      ].join("\n"),
  },
  {
    name: "sampling-lambda",
    software: everyKeras,
    inputs: [real(6)],
    before: (software) => sampling[software],
    body: (software) =>
      [
        ...encoder,
        `z = layers.Lambda(sample${software === "keras-2.2" ? ", output_shape=(4,)" : ""})([mean, log_variance])`,
        `out = ${softmax}(z)`,
      ].join("\n"),
  },
  {
    name: "sampling-layer",
    software: newKeras,
    inputs: [real(6)],
    before: ownSampling,
    body: [...encoder, "z = Sampling()([mean, log_variance])", `out = ${softmax}(z)`].join("\n"),
  },
  {
    name: "linspace-in-own-layer",
    software: newKeras,
    inputs: [real(4, 1)],
    before: (software) => [
      "class Frequencies(layers.Layer):",
      "    def call(self, inputs):",
      ...(software === "keras-3"
        ? [
            "        frequencies = keras.ops.exp(keras.ops.linspace(keras.ops.log(0.5), keras.ops.log(2.0), 4))",
            '        speeds = keras.ops.cast(0.3 * np.pi * frequencies, "float32")',
            "        return keras.ops.concatenate([keras.ops.sin(speeds * inputs), keras.ops.cos(speeds * inputs)], axis=2)",
          ]
        : [
            "        frequencies = tf.exp(tf.linspace(tf.math.log(0.5), tf.math.log(2.0), 4))",
            "        return tf.concat([tf.sin(frequencies * inputs), tf.cos(frequencies * inputs)], axis=2)",
          ]),
    ],
    body: ["layers.Dense(1)", "Frequencies()", "layers.Flatten()", softmax],
  },
  lambda("convert", "lambda t: keras.ops.convert_to_tensor(t) * 2.0", { software: ["keras-3"] }),
  lambda(
    "broadcast",
    {
      "keras-2.2": "",
      "tf-keras-2.21": "lambda t: t * tf.broadcast_to(tf.reduce_mean(t, axis=1, keepdims=True), tf.shape(t)), output_shape=(4,)",
      "keras-3": "lambda t: t * keras.ops.broadcast_to(keras.ops.mean(t, axis=1, keepdims=True), keras.ops.shape(t))",
    },
    { software: newKeras },
  ),
  lambda("uniform", {
    "keras-2.2": "lambda t: t + K.random_uniform(K.shape(t), minval=0.5, maxval=0.5)",
    "tf-keras-2.21": "lambda t: t + tf.random.uniform(tf.shape(t), 0.5, 0.5)",
    "keras-3": "lambda t: t + keras.random.uniform(keras.ops.shape(t), minval=0.5, maxval=0.5)",
  }),
  lambda("constants-of-the-batch", {
    "keras-2.2": "lambda t: K.concatenate([t, K.ones_like(t), K.zeros_like(t[:, :1])], axis=1)",
    "tf-keras-2.21": "lambda t: tf.concat([t, tf.ones((tf.shape(t)[0], 2)), tf.zeros([tf.shape(t)[0], 1])], axis=1)",
    "keras-3":
      "lambda t: keras.ops.concatenate([t, keras.ops.ones((keras.ops.shape(t)[0], 2)), keras.ops.zeros((keras.ops.shape(t)[0], 1))], axis=1)",
  }),
]);

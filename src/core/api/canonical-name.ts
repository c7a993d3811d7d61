/** Prefixes under which the same thing is published; the first that fits is replaced. */
const prefixes: readonly (readonly [string, string])[] = [
  ["tensorflow.compat.v1.keras.", "keras."],
  ["tensorflow.compat.v2.keras.", "keras."],
  ["tensorflow.python.keras.", "keras."],
  ["tensorflow.contrib.keras.", "keras."],
  ["tensorflow.keras.", "keras."],
  ["tf_keras.", "keras."],
  ["tensorflow.contrib.slim.losses.", "tensorflow.losses."],
  ["tensorflow.contrib.slim.arg_scope", "tensorflow.contrib.framework.arg_scope"],
  ["tensorflow.contrib.slim.learning.", "tensorflow.contrib.slim.learning."],
  ["tensorflow.contrib.slim.", "tensorflow.contrib.layers."],
  ["tf_slim.arg_scope", "tensorflow.contrib.framework.arg_scope"],
  ["tf_slim.", "tensorflow.contrib.layers."],
  ["tensorflow.compat.v1.", "tensorflow."],
  ["tensorflow.compat.v2.", "tensorflow."],
];

/** Names that mean the same as another one. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["keras.models.Sequential", "keras.Sequential"],
  ["keras.models.Model", "keras.Model"],
  ["keras.engine.input_layer.Input", "keras.Input"],
  ["keras.layers.Input", "keras.Input"],
  ["keras.layers.core.Dense", "keras.layers.Dense"],
  ["keras.layers.core.Dropout", "keras.layers.Dropout"],
  ["keras.layers.core.Activation", "keras.layers.Activation"],
  ["keras.layers.core.Flatten", "keras.layers.Flatten"],
  ["keras.utils.np_utils.to_categorical", "keras.utils.to_categorical"],
  ["keras.utils.np_utils", "keras.utils"],
  ["tensorflow.linalg.matmul", "tensorflow.matmul"],
  ["tensorflow.math.add", "tensorflow.add"],
  ["tensorflow.math.subtract", "tensorflow.subtract"],
  ["tensorflow.math.multiply", "tensorflow.multiply"],
  ["tensorflow.math.divide", "tensorflow.divide"],
  ["tensorflow.math.negative", "tensorflow.negative"],
  ["tensorflow.math.square", "tensorflow.square"],
  ["tensorflow.math.sqrt", "tensorflow.sqrt"],
  ["tensorflow.math.equal", "tensorflow.equal"],
  ["tensorflow.math.log", "tensorflow.log"],
  ["tensorflow.math.argmax", "tensorflow.argmax"],
  ["tensorflow.math.reduce_mean", "tensorflow.reduce_mean"],
  ["tensorflow.math.reduce_sum", "tensorflow.reduce_sum"],
  ["tensorflow.math.tanh", "tensorflow.tanh"],
  ["tensorflow.math.sigmoid", "tensorflow.sigmoid"],
  ["tensorflow.nn.tanh", "tensorflow.tanh"],
  ["tensorflow.nn.sigmoid", "tensorflow.sigmoid"],
  ["tensorflow.arg_max", "tensorflow.argmax"],
  ["tensorflow.random.normal", "tensorflow.random_normal"],
  ["tensorflow.random.truncated_normal", "tensorflow.truncated_normal"],
  ["tensorflow.random.uniform", "tensorflow.random_uniform"],
  ["tensorflow.initialize_all_variables", "tensorflow.global_variables_initializer"],
  ["tensorflow.initializers.global_variables", "tensorflow.global_variables_initializer"],
  ["tensorflow.nn.softmax_cross_entropy_with_logits_v2", "tensorflow.nn.softmax_cross_entropy_with_logits"],
  ["tensorflow.initializers.glorot_uniform", "tensorflow.glorot_uniform_initializer"],
  ["tensorflow.initializers.glorot_normal", "tensorflow.glorot_normal_initializer"],
  ["tensorflow.initializers.random_normal", "tensorflow.random_normal_initializer"],
  ["tensorflow.initializers.truncated_normal", "tensorflow.truncated_normal_initializer"],
  ["tensorflow.initializers.random_uniform", "tensorflow.random_uniform_initializer"],
  ["tensorflow.initializers.zeros", "tensorflow.zeros_initializer"],
  ["tensorflow.initializers.ones", "tensorflow.ones_initializer"],
  ["tensorflow.initializers.constant", "tensorflow.constant_initializer"],
  ["tensorflow.initializers.variance_scaling", "tensorflow.variance_scaling_initializer"],
  ["tensorflow.optimizers.Adam", "keras.optimizers.Adam"],
  ["tensorflow.optimizers.SGD", "keras.optimizers.SGD"],
  ["keras.optimizers.adam", "keras.optimizers.Adam"],
  ["keras.optimizers.sgd", "keras.optimizers.SGD"],
  ["keras.optimizers.legacy.Adam", "keras.optimizers.Adam"],
  ["keras.optimizers.legacy.SGD", "keras.optimizers.SGD"],
]);

/** One name for each thing: `tensorflow.keras.models.Sequential` and `keras.Sequential` are the same. */
export function canonicalName(name: string): string {
  const prefix = prefixes.find(([from]) => name.startsWith(from));
  const short = prefix ? prefix[1] + name.slice(prefix[0].length) : name;
  return aliases.get(short) ?? short;
}

/** The name that reports show: as resolved, with tf.keras written as Keras. */
export function reportedName(name: string): string {
  const prefix = prefixes.find(([from, to]) => to === "keras." && name.startsWith(from));
  return prefix ? prefix[1] + name.slice(prefix[0].length) : name;
}

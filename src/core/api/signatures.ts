import type { Generation } from "./generation.ts";
import { measuredSignatures } from "./measured-signatures.ts";

/**
 * Parameters of the functions that are understood, in order, by canonical name. What follows
 * the listed ones is given by name only. Checked against the installed software of four generations by `test/api`.
 */
const signatures: Readonly<Record<string, string>> = {
  "tensorflow.placeholder": "dtype shape name",
  "tensorflow.placeholder_with_default": "input shape name",
  "tensorflow.Variable": "initial_value trainable validate_shape caching_device name variable_def dtype",
  "tensorflow.get_variable": "name shape dtype initializer regularizer trainable",
  "tensorflow.constant": "value dtype shape name",
  "tensorflow.convert_to_tensor": "value dtype dtype_hint name",
  "tensorflow.zeros": "shape dtype name",
  "tensorflow.ones": "shape dtype name",
  "tensorflow.fill": "dims value name",
  "tensorflow.random_normal": "shape mean stddev dtype seed name",
  "tensorflow.truncated_normal": "shape mean stddev dtype seed name",
  "tensorflow.random_uniform": "shape minval maxval dtype seed name",
  "tensorflow.random_normal_initializer": "mean stddev seed",
  "tensorflow.truncated_normal_initializer": "mean stddev seed dtype",
  "tensorflow.random_uniform_initializer": "minval maxval seed",
  "tensorflow.glorot_uniform_initializer": "seed dtype",
  "tensorflow.glorot_normal_initializer": "seed dtype",
  "tensorflow.zeros_initializer": "",
  "tensorflow.ones_initializer": "",
  "tensorflow.constant_initializer": "value",
  "tensorflow.variance_scaling_initializer": "scale mode distribution seed dtype",
  "tensorflow.contrib.layers.xavier_initializer": "uniform seed dtype",
  "tensorflow.contrib.layers.variance_scaling_initializer": "factor mode uniform seed dtype",
  "tensorflow.matmul": "a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse",
  "tensorflow.add": "x y name",
  "tensorflow.subtract": "x y name",
  "tensorflow.multiply": "x y name",
  "tensorflow.divide": "x y name",
  "tensorflow.negative": "x name",
  "tensorflow.square": "x name",
  "tensorflow.sqrt": "x name",
  "tensorflow.log": "x name",
  "tensorflow.identity": "input name",
  "tensorflow.stop_gradient": "input name",
  "tensorflow.clip_by_value": "t clip_value_min clip_value_max name",
  "tensorflow.equal": "x y name",
  "tensorflow.argmax": "input axis output_type name",
  "tensorflow.cast": "x dtype name",
  "tensorflow.to_float": "x name",
  "tensorflow.reshape": "tensor shape name",
  "tensorflow.one_hot": "indices depth on_value off_value axis dtype name",
  "tensorflow.reduce_mean": "input_tensor axis keepdims name",
  "tensorflow.reduce_sum": "input_tensor axis keepdims name",
  "tensorflow.layers.flatten": "inputs name data_format",
  "tensorflow.layers.dense":
    "inputs units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse",
  "tensorflow.layers.dropout": "inputs rate noise_shape seed training name",
  "tensorflow.nn.relu": "features name",
  "tensorflow.nn.elu": "features name",
  "tensorflow.nn.selu": "features name",
  "tensorflow.nn.softplus": "features name",
  "tensorflow.nn.softsign": "features name",
  "tensorflow.nn.leaky_relu": "features alpha name",
  "tensorflow.tanh": "x name",
  "tensorflow.sigmoid": "x name",
  "tensorflow.nn.softmax": "logits axis name",
  "tensorflow.nn.log_softmax": "logits axis name",
  "tensorflow.nn.bias_add": "value bias data_format name",
  "tensorflow.nn.xw_plus_b": "x weights biases name",
  "tensorflow.nn.dropout": "x rate noise_shape seed name",
  "tensorflow.nn.softmax_cross_entropy_with_logits": "labels logits axis name",
  "tensorflow.nn.sparse_softmax_cross_entropy_with_logits": "labels logits name",
  "tensorflow.nn.in_top_k": "targets predictions k name",
  "tensorflow.losses.softmax_cross_entropy": "onehot_labels logits weights label_smoothing scope loss_collection reduction",
  "tensorflow.losses.sparse_softmax_cross_entropy": "labels logits weights scope loss_collection reduction",
  "tensorflow.train.AdamOptimizer": "learning_rate beta1 beta2 epsilon use_locking name",
  "tensorflow.train.GradientDescentOptimizer": "learning_rate use_locking name",
  "tensorflow.train.MomentumOptimizer": "learning_rate momentum use_locking name use_nesterov",
  "tensorflow.Session": "target graph config",
  "tensorflow.InteractiveSession": "target graph config",
  "keras.Sequential": "layers name",
  "keras.Model": "inputs outputs name",
  "keras.Input": "shape batch_size name dtype sparse tensor",
  "keras.layers.InputLayer": "input_shape batch_size dtype",
  "keras.layers.Dense":
    "units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint",
  "keras.layers.Dropout": "rate noise_shape seed",
  "keras.layers.Activation": "activation",
  "keras.layers.ReLU": "max_value negative_slope threshold",
  "keras.layers.Softmax": "axis",
  "keras.layers.Flatten": "data_format",
  "keras.layers.Reshape": "target_shape",
  "keras.initializers.RandomNormal": "mean stddev seed",
  "keras.initializers.TruncatedNormal": "mean stddev seed",
  "keras.initializers.RandomUniform": "minval maxval seed",
  "keras.initializers.VarianceScaling": "scale mode distribution seed",
  "keras.initializers.Constant": "value",
  "keras.initializers.Orthogonal": "gain seed",
  "keras.losses.CategoricalCrossentropy": "from_logits label_smoothing",
  "keras.losses.SparseCategoricalCrossentropy": "from_logits ignore_class",
  "keras.utils.to_categorical": "y num_classes",
  "keras.optimizers.Adam": "learning_rate beta_1 beta_2 epsilon",
  "keras.optimizers.SGD": "learning_rate momentum nesterov",
  "Model.compile": "optimizer loss metrics loss_weights",
  "Model.fit": "x y batch_size epochs verbose callbacks validation_split validation_data shuffle",
  "Model.evaluate": "x y batch_size verbose",
  "Sequential.add": "layer",
  "Optimizer.minimize": "loss global_step var_list",
  "Session.run": "fetches feed_dict options run_metadata",
  "Tensor.eval": "feed_dict session",
  "Operation.run": "feed_dict session",
  "numpy.reshape": "a newshape order",
  "numpy.array": "object dtype",
  "numpy.asarray": "a dtype",
  "numpy.zeros": "shape dtype",
  "numpy.ones": "shape dtype",
  "numpy.eye": "N M k dtype",
  "numpy.arange": "start stop step dtype",
  "numpy.random.normal": "loc scale size",
  "numpy.random.uniform": "low high size",
  "numpy.random.permutation": "x",
  "numpy.random.shuffle": "x",
  "numpy.expand_dims": "a axis",
  "numpy.divide": "x1 x2",
  "numpy.multiply": "x1 x2",
  "numpy.true_divide": "x1 x2",
};

/** Where a generation's parameters differ from the list above. */
const byGeneration: Readonly<Partial<Record<Generation, Readonly<Record<string, string>>>>> = {
  tf1: {
    "tensorflow.Variable": "initial_value trainable collections validate_shape caching_device name variable_def dtype expected_shape",
    "tensorflow.argmax": "input axis name dimension output_type",
    "tensorflow.constant_initializer": "value dtype",
    "tensorflow.convert_to_tensor": "value dtype name",
    "tensorflow.nn.in_top_k": "predictions targets k name",
    "tensorflow.ones_initializer": "dtype",
    "tensorflow.random_normal_initializer": "mean stddev seed dtype",
    "tensorflow.random_uniform_initializer": "minval maxval seed dtype",
    "tensorflow.reduce_mean": "input_tensor axis keepdims name reduction_indices keep_dims",
    "tensorflow.reduce_sum": "input_tensor axis keepdims name reduction_indices keep_dims",
    "tensorflow.zeros_initializer": "dtype",
    "tensorflow.nn.dropout": "x keep_prob noise_shape seed name rate",
    "tensorflow.nn.softmax_cross_entropy_with_logits": "_sentinel labels logits dim name axis",
    "tensorflow.nn.sparse_softmax_cross_entropy_with_logits": "_sentinel labels logits name",
    "keras.optimizers.Adam": "lr beta_1 beta_2 epsilon",
    "keras.optimizers.SGD": "lr momentum decay nesterov",
  },
  keras2: {
    "keras.Input": "shape batch_shape name dtype sparse tensor",
    "keras.layers.InputLayer": "input_shape batch_size batch_input_shape dtype",
    "keras.optimizers.Adam": "lr beta_1 beta_2 epsilon",
    "keras.optimizers.SGD": "lr momentum decay nesterov",
    "tensorflow.nn.dropout": "x keep_prob noise_shape seed name rate",
  },
  keras3: {
    "keras.Input": "shape batch_size dtype sparse ragged batch_shape name tensor",
    "keras.Sequential": "layers trainable name",
    "keras.layers.InputLayer": "shape batch_size dtype",
    "keras.utils.to_categorical": "x num_classes",
    "keras.optimizers.SGD": "learning_rate momentum nesterov",
    "Model.compile": "optimizer loss loss_weights metrics",
  },
};

/** The parameters of `name` (canonical) in `generation`, or null where the signature is not known. */
export function parametersOf(name: string, generation: Generation): readonly string[] | null {
  const text = byGeneration[generation]?.[name] ?? signatures[name] ?? measured(name, generation);
  if (text === undefined) return null;
  return text === "" ? [] : text.split(" ");
}

/** Which software's signature counts for a generation; the first that has the name. */
const sources: Readonly<Record<Generation, readonly string[]>> = {
  tf1: ["1", "k", "2"],
  keras2: ["k", "1", "2"],
  tf2: ["2", "3"],
  keras3: ["3", "2"],
};

let lines: ReadonlyMap<string, string> | null = null;

function measured(name: string, generation: Generation): string | undefined {
  lines ??= new Map(
    measuredSignatures.split("\n").map((line) => {
      const end = line.indexOf("|");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
  const entries = lines.get(name)?.split("|") ?? [];
  for (const source of sources[generation]) {
    for (const entry of entries) {
      const [generations = "", parameters = ""] = entry.split(":");
      if (generations.split(",").includes(source)) return parameters;
    }
  }
  return undefined;
}

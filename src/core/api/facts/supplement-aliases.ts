/** Names that mean the same although no software has one object for both, with the reason. */
export const supplementAliases: ReadonlyMap<string, string> = new Map([
  // Older functions that call the newer one.
  ["tensorflow.arg_max", "tensorflow.argmax"],
  ["tensorflow.arg_min", "tensorflow.argmin"],
  ["tensorflow.initialize_all_variables", "tensorflow.global_variables_initializer"],
  ["tensorflow.initialize_variables", "tensorflow.variables_initializer"],
  ["tensorflow.initialize_local_variables", "tensorflow.local_variables_initializer"],
  ["tensorflow.all_variables", "tensorflow.global_variables"],
  // Differs only in that gradients also flow into the labels.
  ["tensorflow.nn.softmax_cross_entropy_with_logits_v2", "tensorflow.nn.softmax_cross_entropy_with_logits"],
  // Before TensorFlow 1.0.
  ["tensorflow.mul", "tensorflow.multiply"],
  ["tensorflow.sub", "tensorflow.subtract"],
  ["tensorflow.neg", "tensorflow.negative"],
  ["tensorflow.batch_matmul", "tensorflow.matmul"],
  ["tensorflow.select", "tensorflow.where"],
  ["tensorflow.unpack", "tensorflow.unstack"],
  ["tensorflow.inv", "tensorflow.reciprocal"],
  ["tensorflow.complex_abs", "tensorflow.abs"],
  ["tensorflow.train.SummaryWriter", "tensorflow.summary.FileWriter"],
  ["tensorflow.scalar_summary", "tensorflow.summary.scalar"],
  ["tensorflow.histogram_summary", "tensorflow.summary.histogram"],
  ["tensorflow.image_summary", "tensorflow.summary.image"],
  ["tensorflow.merge_all_summaries", "tensorflow.summary.merge_all"],
  ["tensorflow.merge_summary", "tensorflow.summary.merge"],
  // They were experimental in TensorFlow 1.
  ["keras.experimental.CosineDecay", "keras.optimizers.schedules.CosineDecay"],
  ["keras.optimizers.schedules.CosineDecay", "keras.optimizers.schedules.CosineDecay"],
  ["keras.experimental.CosineDecayRestarts", "keras.optimizers.schedules.CosineDecayRestarts"],
  ["keras.optimizers.schedules.CosineDecayRestarts", "keras.optimizers.schedules.CosineDecayRestarts"],
  // Keras 1's name of the module.
  ["keras.objectives", "keras.losses"],
  // Optimizers of Keras 2 that TensorFlow 2.11 to 2.15 kept beside the new ones; their formulas are the same.
  ["keras.optimizers.legacy.Adadelta", "keras.optimizers.Adadelta"],
  ["keras.optimizers.legacy.Adagrad", "keras.optimizers.Adagrad"],
  ["keras.optimizers.legacy.Adam", "keras.optimizers.Adam"],
  ["keras.optimizers.legacy.Adamax", "keras.optimizers.Adamax"],
  ["keras.optimizers.legacy.Ftrl", "keras.optimizers.Ftrl"],
  ["keras.optimizers.legacy.Nadam", "keras.optimizers.Nadam"],
  ["keras.optimizers.legacy.Optimizer", "keras.optimizers.Optimizer"],
  ["keras.optimizers.legacy.RMSprop", "keras.optimizers.RMSprop"],
  ["keras.optimizers.legacy.SGD", "keras.optimizers.SGD"],
]);

import { describe, expect, it } from "vitest";
import type { Generation } from "../../src/core/api/generation.ts";
import { defaultOf, parametersOf, renamedKeywords } from "../../src/core/api/signatures.ts";

describe("parametersOf", () => {
  it.each<[string, Generation, string | null]>([
    ["Model.compile", "keras2", "optimizer loss metrics loss_weights"],
    ["Model.compile", "keras3", "optimizer loss loss_weights metrics"],
    ["Model.fit", "keras2", "x y batch_size epochs verbose callbacks validation_split validation_data shuffle"],
    ["Model.fit_generator", "tf2", "generator steps_per_epoch epochs"],
    ["Sequential.compile", "tf2", "optimizer loss metrics loss_weights"],
    ["Sequential.add", "tf1", "layer"],
    ["keras.Model", "keras3", "inputs outputs name"],
    ["keras.layers.Dense.add_weight", "tf2", "name shape dtype initializer"],
    ["keras.optimizers.SGD.apply_gradients", "tf2", "grads_and_vars name"],
    ["tensorflow.train.AdamOptimizer.minimize", "tf1", "loss global_step var_list"],
    ["Session.run", "tf1", "fetches feed_dict"],
    ["Tensor.eval", "tf1", "feed_dict session"],
    ["Operation.run", "tf1", "feed_dict session"],
    ["tensorflow.data.Dataset.from_generator", "tf2", "generator output_types output_shapes args output_signature"],
    ["dataset.shuffle", "tf1", "buffer_size seed reshuffle_each_iteration"],
    ["keras.preprocessing.image.ImageDataGenerator.flow", "keras2", "x y batch_size shuffle"],
    ["keras.applications.VGG16", "keras2", "include_top weights input_tensor input_shape pooling classes"],
    ["tensorflow.nn.dropout", "tf1", "x keep_prob noise_shape seed name rate"],
    ["tensorflow.nn.dropout", "tf2", "x rate noise_shape seed name"],
    ["tensorflow.compat.v1.nn.dropout", "tf2", "x keep_prob noise_shape seed name rate"],
    ["tensorflow.contrib.layers.fully_connected", "tf1", "inputs num_outputs activation_fn normalizer_fn"],
    // Known wherever any software has it: a TensorFlow 2 program may use it through compat.v1.
    ["tensorflow.placeholder", "tf2", "dtype shape name"],
    ["numpy.reshape", "tf2", "a newshape order"],
    ["keras.layers.Nothing", "keras3", null],
  ])("%s in %s", (name, generation, expected) => {
    const parameters = parametersOf(name, generation);
    expect(parameters?.slice(0, expected?.split(" ").length).join(" ") ?? null).toBe(expected);
  });

  it("lists nothing that a position cannot reach", () => {
    for (const generation of ["tf1", "keras2", "tf2", "keras3"] as const)
      for (const name of ["keras.layers.Dense", "keras.layers.Layer", "keras.layers.Layer.add_weight", "keras.Model"])
        expect(parametersOf(name, generation)?.filter((parameter) => parameter.startsWith("*"))).toEqual([]);
  });
});

describe("defaultOf", () => {
  it.each<[string, string, Generation, unknown]>([
    ["keras.layers.Dense", "kernel_initializer", "keras2", "glorot_uniform"],
    ["keras.layers.Dense", "units", "keras3", undefined],
    ["keras.optimizers.Adam", "learning_rate", "tf2", 0.001],
    ["keras.optimizers.Adam", "lr", "keras2", 0.001],
    ["tensorflow.train.AdamOptimizer", "epsilon", "tf1", 1e-8],
    ["tensorflow.random_normal", "dtype", "tf1", "float32"],
    ["tensorflow.layers.dropout", "training", "tf1", false],
    ["tensorflow.contrib.layers.conv2d", "activation_fn", "tf1", { api: "tensorflow.nn.relu", called: false }],
    ["tensorflow.contrib.layers.conv2d", "biases_initializer", "tf1", { api: "tensorflow.zeros_initializer", called: true }],
    ["Model.fit", "shuffle", "keras2", true],
    ["keras.layers.MaxPooling2D", "pool_size", "keras3", [2, 2]],
  ])("%s(%s) in %s", (name, parameter, generation, value) => {
    expect(defaultOf(name, parameter, generation)).toEqual(value);
  });
});

describe("renamedKeywords", () => {
  it.each([
    ["keras.layers.Convolution2D", "nb_filter", "filters"],
    ["keras.layers.Dense", "output_dim", "units"],
    ["keras.layers.Dense", "W_regularizer", "kernel_regularizer"],
    ["keras.layers.Dropout", "p", "rate"],
    ["Model.fit", "nb_epoch", "epochs"],
    ["Sequential.fit", "nb_epoch", "epochs"],
    ["Model.fit_generator", "samples_per_epoch", "steps_per_epoch"],
    ["keras.optimizers.RMSprop", "lr", "learning_rate"],
    ["keras.Model", "input", "inputs"],
    ["tensorflow.reduce_mean", "reduction_indices", "axis"],
    ["tensorflow.reduce_sum", "keep_dims", "keepdims"],
    ["keras.layers.Dense", "units", null],
  ])("%s(%s): %s", (name, old, today) => {
    expect(renamedKeywords(name)?.get(old) ?? null).toBe(today);
  });
});

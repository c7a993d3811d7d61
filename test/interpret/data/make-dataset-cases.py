"""Runs tf.data pipelines under TensorFlow and writes their elements' shapes and types, and how many elements they have.

    python make-dataset-cases.py > fixtures/dataset-cases.json

A count of -1 is a pipeline without an end, -2 one whose length TensorFlow does not know.
"""
import json
import sys

import numpy as np
import tensorflow as tf

X = "x = np.zeros((100, 28, 28), 'uint8')"
Y = "y = np.zeros(100, 'int64')"
D = "ds = tf.data.Dataset.from_tensor_slices((x, y))"
BASE = [X, Y, D]
cases = []


def case(expression, *before):
    cases.append((list(before), expression))


for text in ["x", "(x, y)", "{'a': x, 'b': y}", "((x, x), y)", "({'a': x}, y)", "[1, 2, 3]", "[[1., 2.], [3., 4.]]", "([1, 2], [3., 4.])", "(x, [1.0] * 100)", "np.arange(5)", "np.eye(3)", "x[:10]", "x / 255.", "x.astype('float32')"]:
    case(f"tf.data.Dataset.from_tensor_slices({text})", X, Y)
for text in ["x", "(x, y)", "[1, 2, 3]"]:
    case(f"tf.data.Dataset.from_tensors({text})", X, Y)
for text in ["10", "3, 9", "0, 10, 3", "5, output_type=tf.int32"]:
    case(f"tf.data.Dataset.range({text})")
for text in ["batch(32)", "batch(32, drop_remainder=True)", "batch(10)", "batch(batch_size=7)", "shuffle(100)", "shuffle(50).batch(10)", "repeat()", "repeat(3)", "repeat(-1)", "repeat(2).batch(30)", "batch(30).repeat(2)",
             "take(5)", "take(500)", "skip(30)", "skip(200)", "take(-1)", "prefetch(1)", "prefetch(tf.data.AUTOTUNE)", "cache()", "shard(3, 0)", "shard(3, 1)", "enumerate()", "enumerate(start=5)",
             "batch(8).unbatch()", "batch(8, True).unbatch()", "filter(lambda a, b: b > 0)", "concatenate(ds)", "batch(20).take(2)", "batch(20).skip(2)", "cache().shuffle(10).repeat().batch(16).prefetch(2)",
             "repeat().take(7)", "repeat().batch(5)", "batch(10).cache().repeat(4)", "take(10).repeat(3)", "shuffle(10, seed=1, reshuffle_each_iteration=False)", "padded_batch(4)", "padded_batch(4, ([28, 28], []))", "padded_batch(4, padded_shapes=([None, 30], []), drop_remainder=True)",
             "batch(10).batch(2)", "apply(lambda d: d.batch(5))", "with_options(tf.data.Options())", "repeat().shuffle(5).batch(3, drop_remainder=True)", "batch(64, num_parallel_calls=2)"]:
    case(f"ds.{text}", *BASE)
for text in ["lambda a, b: (a, b)", "lambda a, b: a", "lambda a, b: (tf.cast(a, tf.float32) / 255., b)", "lambda a, b: (tf.cast(a, 'float32') / 255.0, tf.one_hot(b, 10))", "lambda a, b: (tf.reshape(a, [784]), b)", "lambda a, b: (tf.reshape(tf.cast(a, tf.float32), (-1,)), tf.cast(b, tf.int32))",
             "lambda a, b: (tf.expand_dims(a, -1), b)", "lambda a, b: (a[..., tf.newaxis], b)", "lambda a, b: {'image': a, 'label': b}", "lambda a, b: ({'i': a}, b)", "lambda a, b: (a[:14], b)", "lambda a, b: (tf.cast(a, tf.float32) * 2 - 1, b)", "lambda a, b: ((a, a), b)",
             "lambda a, b: (tf.image.convert_image_dtype(a, tf.float32), b)", "lambda a, b: (tf.image.resize(a[..., None], [14, 14]), b)", "lambda a, b: (tf.image.resize(a[..., None], (20, 10)) / 255., b)", "lambda a, b: (tf.image.random_flip_left_right(a[..., None]), b)", "lambda a, b: tf.cast(b, tf.float32)", "lambda a, b: (tf.one_hot(b, depth=3), 1)", "lambda a, b: (tf.cast(a, tf.float16), b)", "lambda a, b: (tf.squeeze(a[None]), b)",
             "lambda a, b: (tf.image.per_image_standardization(a[..., None]), b)", "lambda a, b: (a, b + 1)", "lambda a, b: (a, tf.equal(b, 0))"]:
    case(f"ds.map({text})", *BASE)
    case(f"ds.map({text}, num_parallel_calls=tf.data.AUTOTUNE).batch(16)", *BASE)
case("ds.map(scale)", *BASE, "def scale(image, label):", "    image = tf.cast(image, tf.float32)", "    image /= 255.", "    return image, label")
case("ds.map(scale).shuffle(100).batch(10)", *BASE, "def scale(image, label):", "    image = tf.cast(image, tf.float32)", "    image = tf.reshape(image, [28 * 28])", "    label = tf.one_hot(label, 10)", "    return image, label")
case("ds.batch(10).map(lambda a, b: (tf.reshape(a, [-1, 784]), b))", *BASE)
case("ds.batch(10, True).map(lambda a, b: (tf.cast(a, tf.float32) / 255., b))", *BASE)
case("ds.map(lambda a, b: a).map(lambda a: tf.cast(a, tf.float32))", *BASE)
case("ds.batch(10).map(lambda a, b: (layer(a), b))", *BASE, "layer = tf.keras.layers.Rescaling(1. / 255)")
case("tf.data.Dataset.zip((ds, ds))", *BASE)
case("tf.data.Dataset.zip((a, b)).batch(4)", "a = tf.data.Dataset.range(10)", "b = tf.data.Dataset.from_tensor_slices(np.zeros((7, 3), 'float32'))")
case("tf.data.Dataset.zip((a, a.repeat()))", "a = tf.data.Dataset.range(10)")
case("tf.data.Dataset.range(10).window(5, shift=1, drop_remainder=True).flat_map(lambda w: w.batch(5))")
case("tf.data.Dataset.range(10).window(5, shift=1, drop_remainder=True).flat_map(lambda w: w.batch(5)).map(lambda w: (w[:-1], w[-1:]))")
case("tf.data.Dataset.range(10).window(5, shift=1, drop_remainder=True).flat_map(lambda w: w.batch(5, drop_remainder=True))")
case("tf.data.Dataset.range(20).window(6, 2, 1, True).flat_map(lambda w: w.batch(6)).shuffle(10).batch(4).prefetch(1)")
case("tf.data.Dataset.range(3).interleave(lambda i: tf.data.Dataset.from_tensors(np.zeros(4)), cycle_length=2)")
GENERATOR = ["def gen():", "    for i in range(10):", "        yield np.zeros(3, 'float32'), i"]
case("tf.data.Dataset.from_generator(gen, output_signature=(tf.TensorSpec(shape=(3,), dtype=tf.float32), tf.TensorSpec(shape=(), dtype=tf.int32)))", *GENERATOR)
case("tf.data.Dataset.from_generator(gen, output_signature=(tf.TensorSpec([None], tf.float32), tf.TensorSpec([], tf.int32))).batch(4)", *GENERATOR)
case("tf.data.Dataset.from_generator(gen, (tf.float32, tf.int32), (tf.TensorShape([3]), tf.TensorShape([])))", *GENERATOR)
case("tf.data.Dataset.from_generator(gen, output_types=(tf.float32, tf.int32), output_shapes=([3], []))", *GENERATOR)
case("tf.keras.utils.timeseries_dataset_from_array(data, targets, sequence_length=10)", "data = np.zeros((500, 3))", "targets = np.zeros(500)")
case("tf.keras.utils.timeseries_dataset_from_array(data[:-5], data[5:], 12, sampling_rate=2, batch_size=16, shuffle=True, start_index=10, end_index=400)", "data = np.zeros((500, 3), 'float32')")
case("tf.keras.utils.timeseries_dataset_from_array(data, None, 20, sequence_stride=4)", "data = np.zeros((500,), 'float32')")
case("ds.map(lambda *e: e[0])", *BASE)
case("train.batch(10)", *BASE, "n = int(0.8 * len(x))", "ds = ds.shuffle(len(x))", "train = ds.take(n)")
case("val", *BASE, "val = ds.skip(80).batch(5)")


def spec(element):
    if isinstance(element, (tuple, list)):
        return [spec(one) for one in element]
    if isinstance(element, dict):
        return {key: spec(one) for key, one in sorted(element.items())}
    return {"shape": element.shape.as_list() if element.shape.rank is not None else None, "dtype": element.dtype.name}


written = []
for before, expression in cases:
    program = "\n".join(["import numpy as np", "import tensorflow as tf", *before])
    scope = {}
    try:
        exec(program, scope)
        dataset = eval(expression, scope)
        written.append({"before": before, "expression": expression, "element": spec(dataset.element_spec), "count": int(dataset.cardinality())})
    except Exception as error:
        sys.exit(f"{program}\n{expression}\n{error!r}")

print("{")
print(f'  "tensorflow": "{tf.__version__}",')
print('  "cases": [')
print(",\n".join("    " + json.dumps(one) for one in written))
print("  ]\n}")

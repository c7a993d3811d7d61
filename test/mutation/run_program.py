"""Runs one of the programs on made-up data of the right form, a few hundred examples of it:

    ~/.cache/keras-parity/tensorflow-2.21.0/bin/python run_program.py PROGRAM [seconds]

`load_data` of every Keras that is installed gives random arrays, folders of images are written beside, and
`weights="imagenet"` draws them. It ends when the program does, or after the seconds if it trains for longer:
what is wrong with a program shows by then.
"""
from __future__ import print_function

import json
import os
import signal
import sys
import tempfile
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
warnings.filterwarnings("ignore")

import numpy as np

EXAMPLES = 512
random = np.random.RandomState(0)


def images(shape, classes):
    def part():
        labels = random.randint(0, classes, size=(EXAMPLES, 1) if len(shape) == 3 else EXAMPLES).astype("uint8")
        labels.flat[:classes] = range(classes)
        return random.randint(0, 256, size=(EXAMPLES,) + shape).astype("uint8"), labels

    return lambda *args, **kwargs: (part(), part())


def texts(classes):
    def load_data(*args, **kwargs):
        words = kwargs.get("num_words", 1000)

        def part():
            rows = np.empty(EXAMPLES, dtype=object)
            rows[:] = [list(random.randint(1, words, size=random.randint(5, 60))) for _ in range(EXAMPLES)]
            return rows, random.randint(0, classes, size=EXAMPLES)

        return part(), part()

    return load_data


def numbers(features):
    def part():
        return random.normal(5.0, 3.0, size=(EXAMPLES, features)).astype("float32"), random.uniform(5, 50, EXAMPLES).astype("float32")

    return lambda *args, **kwargs: (part(), part())


LOADERS = {
    "mnist": images((28, 28), 10),
    "fashion_mnist": images((28, 28), 10),
    "cifar10": images((32, 32, 3), 10),
    "imdb": texts(2),
    "reuters": texts(46),
    "boston_housing": numbers(13),
    "california_housing": numbers(8),
}


def patch():
    import tensorflow as tf

    kerases = [tf.keras]
    for name in ("keras", "tf_keras"):
        try:
            kerases.append(__import__(name))
        except ImportError:
            pass
    for keras in kerases:
        for name, load_data in LOADERS.items():
            if hasattr(keras.datasets, name):
                getattr(keras.datasets, name).load_data = load_data
        for name in ("VGG16", "MobileNetV2", "Xception"):
            build = getattr(keras.applications, name)
            setattr(keras.applications, name, lambda build=build, **kwargs: build(**dict(kwargs, weights=None)))


def write_images():
    from PIL import Image

    for folder, classes in (("pets/train", 2), ("pets/validation", 2), ("flowers", 5)):
        for label in range(classes):
            target = os.path.join(folder, "class%d" % label)
            os.makedirs(target)
            for index in range(24):
                Image.fromarray(random.randint(0, 256, size=(96, 96, 3)).astype("uint8")).save(os.path.join(target, "%d.png" % index))


def source_of(path):
    if not path.endswith(".ipynb"):
        with open(path) as file:
            return file.read()
    with open(path) as file:
        cells = json.load(file)["cells"]
    lines = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code").split("\n")
    return "\n".join(line for line in lines if not line.startswith("%") and "matplotlib" not in line)


def main():
    program = os.path.abspath(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    patch()
    source = source_of(program)
    sys.path[0] = os.path.dirname(program)
    os.chdir(tempfile.mkdtemp(prefix="keras-parity-program-"))
    if "pets" in source or "flowers" in source:
        write_images()

    def stop(signum, frame):
        print("still training after %d s" % seconds)
        os._exit(0)

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    exec(compile(source, program, "exec"), {"__name__": "__main__", "__file__": program})


if __name__ == "__main__":
    main()

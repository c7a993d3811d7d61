"""Runs Keras's preparation of images, sequences and labels and writes what comes out.

    python make-keras-data-cases.py > fixtures/keras-data-cases.json

Sizes that depend on files, and the sizes of batches, are null.
"""
import json
import os
import sys
import tempfile

import numpy as np
import tensorflow as tf

IMPORTS = ["import numpy as np", "import tensorflow as tf", "from tensorflow.keras.preprocessing.image import ImageDataGenerator"]
FOLDER = "data"
cases = []


def case(expression, *before):
    cases.append((list(before), expression))


for text in ["[0, 2, 1]", "[0, 1], 5", "np.zeros((4, 1)), 3", "np.zeros((2, 3)), num_classes=4", "y, 10", "y[:5], 10", "y.reshape(-1, 1), 10"]:
    case(f"tf.keras.utils.to_categorical({text})", "y = np.zeros(20, 'uint8')")
for text in ["[[1, 2], [3]]", "[[1, 2, 3], [4]], maxlen=2", "[[1], [2, 3]], maxlen=5, padding='post'", "[[1.0]], 4, dtype='float32'", "s, maxlen=8", "s, 3, 'int64'"]:
    case(f"tf.keras.preprocessing.sequence.pad_sequences({text})", "s = [[1, 2], [3, 4, 5], [6]]")
case("tf.keras.utils.normalize(np.ones((3, 4)), axis=1)")
SERIES = ["data = np.zeros((50, 2))", "targets = np.zeros((50, 1))"]
for text in ["length=10", "length=10, batch_size=8", "length=10, sampling_rate=2, batch_size=2", "5, stride=3", "4, start_index=10, end_index=40, batch_size=16", "length=6, shuffle=True, batch_size=1"]:
    case(f"tf.keras.preprocessing.sequence.TimeseriesGenerator(data, targets, {text})", *SERIES)

G = "g = ImageDataGenerator(rescale=1. / 255)"
X = ["x = np.zeros((50, 16, 16, 3), 'uint8')", "y = np.zeros((50, 4))"]
for text in ["x, y", "x, y, batch_size=8", "x, batch_size=5", "x, y, batch_size=20, shuffle=False"]:
    case(f"g.flow({text})", *X, G)
case("g.flow(x, y, batch_size=4, subset='training')", *X, "g = ImageDataGenerator(validation_split=0.2)")
case("g.flow(x, y, batch_size=4, subset='validation')", *X, "g = ImageDataGenerator(validation_split=0.2)")
for text in ["", ", target_size=(20, 30)", ", color_mode='grayscale'", ", batch_size=2", ", class_mode='binary'", ", class_mode='sparse'", ", class_mode=None", ", class_mode='input', target_size=(8, 8)", ", classes=['a', 'b']", ", (32, 32), 'rgba'", ", shuffle=False, class_mode='sparse', classes=['b', 'a']"]:
    case(f"g.flow_from_directory('{FOLDER}'{text})", G)
for text in ["", ", image_size=(20, 30)", ", label_mode='categorical', class_names=['a', 'b']", ", label_mode='binary'", ", label_mode=None", ", color_mode='grayscale', batch_size=3", ", batch_size=None", ", labels=None, label_mode=None", ", label_mode='int', image_size=(8, 8), shuffle=False", ", validation_split=0.5, subset='training', seed=1", ", color_mode='rgba'"]:
    case(f"tf.keras.utils.image_dataset_from_directory('{FOLDER}'{text})")
case(f"tf.keras.utils.image_dataset_from_directory('{FOLDER}', image_size=(16, 16)).map(lambda x, y: (x / 255., y))")
case(f"tf.keras.utils.image_dataset_from_directory('{FOLDER}').map(lambda x, y: (layer(x), y)).prefetch(1)", "layer = tf.keras.layers.Rescaling(1. / 127.5, offset=-1)")
for text in ["", ", batch_size=2", ", label_mode=None", ", label_mode='binary'", ", label_mode='categorical', class_names=['a', 'b']"]:
    case(f"tf.keras.utils.text_dataset_from_directory('texts'{text})")
case(f"tf.keras.utils.img_to_array(tf.keras.utils.load_img('{FOLDER}/a/0.png', target_size=(10, 12)))")
case(f"tf.keras.utils.img_to_array(tf.keras.utils.load_img('{FOLDER}/a/0.png', color_mode='grayscale', target_size=(10, 12)))")
case(f"np.expand_dims(tf.keras.utils.img_to_array(tf.keras.utils.load_img('{FOLDER}/a/0.png', target_size=(10, 12))), axis=0) / 255.")


def array(value):
    return {"shape": list(value.shape), "dtype": str(value.dtype)}


def spec(element):
    if isinstance(element, (tuple, list)):
        return [spec(one) for one in element]
    return {"shape": element.shape.as_list(), "dtype": element.dtype.name}


def batch(element):
    if isinstance(element, (tuple, list)):
        return [batch(one) for one in element]
    return {"shape": [None, *element.shape[1:]], "dtype": str(element.dtype)}


def described(value, expression):
    if isinstance(value, np.ndarray):
        return {"element": array(value)}
    if isinstance(value, tf.data.Dataset):
        return {"element": spec(value.element_spec)}
    # Iterators over images: of a folder the number of batches depends on its files.
    isFolder = "flow_from_directory" in expression
    return {"element": batch(value[0]), "count": None if isFolder else len(value)}


def write_files():
    for name in ["a", "b"]:
        os.makedirs(f"{FOLDER}/{name}")
        os.makedirs(f"texts/{name}")
        for i in range(3):
            tf.io.write_file(f"{FOLDER}/{name}/{i}.png", tf.io.encode_png(np.zeros((9, 9, 3), "uint8")))
            tf.io.write_file(f"texts/{name}/{i}.txt", "some words")


written = []
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    write_files()
    sys.stdout, output = open(os.devnull, "w"), sys.stdout
    for before, expression in cases:
        program = "\n".join([*IMPORTS, *before])
        scope = {}
        try:
            exec(program, scope)
            written.append({"before": before, "expression": expression, **described(eval(expression, scope), expression)})
        except Exception as error:
            sys.exit(f"{program}\n{expression}\n{error!r}")
    sys.stdout = output

# Classes that are not in the text are not known: so is the width of their rows.
for one in written:
    isFolder = "categorical" in one["expression"] or ("flow_from_directory" in one["expression"] and "class_mode" not in one["expression"])
    if isFolder and "classes=" not in one["expression"] and "class_names" not in one["expression"] and "to_categorical" not in one["expression"]:
        one["element"][1]["shape"] = [None, None]

print("{")
print(f'  "versions": "TensorFlow {tf.__version__}, Keras {tf.keras.__version__}",')
print('  "cases": [')
print(",\n".join("    " + json.dumps(one) for one in written))
print("  ]\n}")

import math
import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import BatchNormalization, Concatenate, Conv2D, DepthwiseConv2D, Input, Reshape, ReLU, Softmax

SPECS = {
    "input_size": 160,
    "n_classes": 21,
    "feature_maps": [20, 10, 5, 3],
    "aspect_ratios": [[1, 2, 0.5], [1, 2, 0.5, 3, 1 / 3], [1, 2, 0.5, 3, 1 / 3], [1, 2, 0.5]],
}


def make_divisible(v, divisor=8, min_value=None):
    min_value = min_value or divisor
    new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
    if new_v < 0.9 * v:
        new_v += divisor
    return new_v


def conv(x, filters, kernel=3, stride=1, alpha=0.75, name=None):
    x = Conv2D(make_divisible(filters * alpha), kernel, strides=stride, padding="same", use_bias=False, name=name and name + "_conv")(x)
    x = BatchNormalization(name=name and name + "_bn")(x)
    return ReLU(6.0)(x)


def separable(x, filters, stride=1, alpha=0.75):
    x = DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)(x)
    x = BatchNormalization()(x)
    x = ReLU(6.)(x)
    return conv(x, filters, kernel=1, alpha=alpha)


def backbone(inputs):
    x = conv(inputs, 32, stride=2, name="stem")
    x = separable(x, 64)
    maps = []
    for filters, repeats in [(128, 2), (256, 2), (512, 3), (1024, 2)]:
        for r in range(repeats):
            x = separable(x, filters, stride=2 if r == 0 else 1)
        maps.append(x)
    return maps[1:]


def boxes_of(ratios):
    return len(ratios) + 1


def build_ssd(specs=SPECS):
    size, n_classes = specs["input_size"], specs["n_classes"]
    inputs = Input((size, size, 3), name="image")
    maps = backbone(inputs)
    x = conv(maps[-1], 128, kernel=1)
    maps.append(conv(x, 256, stride=2))
    confs, locs = [], []
    for i, (fmap, ratios) in enumerate(zip(maps, specs["aspect_ratios"])):
        n = boxes_of(ratios)
        c = Conv2D(n * n_classes, 3, padding="same", name=f"conf_{i}")(fmap)
        confs.append(Reshape((-1, n_classes))(c))
        l = Conv2D(n * 4, 3, padding="same", name=f"loc_{i}")(fmap)
        locs.append(Reshape((-1, 4))(l))
    conf = Softmax(name="conf")(Concatenate(axis=1)(confs))
    loc = Concatenate(axis=1, name="loc")(locs)
    return Model(inputs, {"conf": conf, "loc": loc}, name="ssd")


def smooth_l1(y_true, y_pred):
    diff = tf.abs(y_true - y_pred)
    return tf.reduce_sum(tf.where(diff < 1.0, 0.5 * diff ** 2, diff - 0.5), axis=-1)


model = build_ssd()
model.compile(
    optimizer=tf.keras.optimizers.legacy.SGD(learning_rate=1e-3, momentum=0.9),
    loss={"conf": "categorical_crossentropy", "loc": smooth_l1},
    loss_weights={"conf": 1.0, "loc": 2.0},
)
total = sum(math.ceil(f) ** 2 * boxes_of(r) for f, r in zip(SPECS["feature_maps"], SPECS["aspect_ratios"]))
print(total)
model.summary()

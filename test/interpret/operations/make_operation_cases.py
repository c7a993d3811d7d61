"""Writes the shapes that the real software gives for expressions on tensors, one JSON document per software.

    python make_operation_cases.py tensorflow fixtures/tensorflow.json
    python make_operation_cases.py keras fixtures/keras.json
    TF_USE_LEGACY_KERAS=1 python make_operation_cases.py backend fixtures/backend.json

`tensorflow` traces `tf.*` in a graph (TensorFlow 2), `keras` evaluates `keras.ops.*` on symbolic tensors of Keras 3, `backend`
traces `keras.backend.*` of tf_keras. A case is [expression, shapes of its tensors, shape of the result]: null is a dimension that
is not known; the result of several tensors is a list of shapes; what raises is left out.
"""

import itertools
import json
import os
import sys

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf  # noqa: E402

ANY = [[2, 3, 4], [None, 5], [None, 6, 8, 3], [None, None, 4], [7]]
IMAGES = [[None, 8, 6, 3], [2, 16, 16, 4], [None, None, None, 3]]
SEQUENCES = [[None, 10, 4], [2, None, 6]]
PAIRS = [([2, 3], [2, 3]), ([None, 4], [4]), ([None, 3, 1], [5]), ([None, 3], [None, 3]), ([2, 1, 4], [3, 1]), ([None, 6, 8, 3], [3])]
PRODUCTS = [([2, 3], [3, 4]), ([None, 5], [5, 7]), ([None, 4, 5], [None, 5, 6]), ([2, 8, 4, 5], [2, 8, 5, 3]), ([None, 3, 4], [4, 2])]


def on(shapes, *expressions):
    return [(expression, {"x": shape}) for shape in shapes for expression in expressions]


def on_pairs(pairs, *expressions):
    return [(expression, {"x": a, "y": b}) for a, b in pairs for expression in expressions]


def axes_of(shape):
    return [axis for axis in (0, 1, -1, 2, -2) if -len(shape) <= axis < len(shape)]


def reductions(module, names, keep, shapes=ANY):
    cases = []
    for name, shape in itertools.product(names, shapes):
        cases.append(("%s.%s(x)" % (module, name), {"x": shape}))
        for axis in axes_of(shape):
            cases.append(("%s.%s(x, axis=%d)" % (module, name, axis), {"x": shape}))
        cases.append(("%s.%s(x, %s, %s=True)" % (module, name, "-1", keep), {"x": shape}))
        if len(shape) > 2:
            cases.append(("%s.%s(x, axis=(1, 2))" % (module, name), {"x": shape}))
            cases.append(("%s.%s(x, axis=[-1, -2], %s=True)" % (module, name, keep), {"x": shape}))
    return cases


def operators():
    return (
        on(ANY, "-x", "abs(x)", "x * 2", "1.0 / (x + 1)", "x ** 2", "x[0]", "x[:1]", "x[..., 0]", "x[..., tf.newaxis]", "x[tf.newaxis]", "x[-1]", "x > 0")
        + on(ANY[:4], "x[:, 0]", "x[:, 1:]", "x[:, :-1]", "x[:, ::2]", "x[:, -1:]", "x[:, None]", "x[:, tf.newaxis, :]")
        + on(ANY[2:3], "x[:, :, 0]", "x[:, 1:3, 2:-2, :2]", "x[..., 0:1]", "x[:, ::-1]", "x[0, ..., 1]", "x[:, 2, :, None]")
        + on_pairs(PAIRS, "x + y", "x - y", "x * y", "x / y", "x // y", "x % y", "tf.maximum(x, y)", "x >= y")
        + on_pairs(PRODUCTS, "x @ y")
    )


def tensorflow_cases():
    unary = "abs sqrt exp square sign negative sigmoid tanh zeros_like ones_like stop_gradient identity round floor sin cos".split()
    math = "log log1p softplus erf rsqrt cumsum cumprod reciprocal ceil logical_not" .split()
    nn = "relu relu6 elu selu softmax log_softmax leaky_relu softsign gelu silu swish sigmoid tanh".split()
    linear = "add subtract multiply divide maximum minimum".split()
    cases = operators()
    cases += on(ANY, *["tf.%s(x)" % name for name in unary], *["tf.nn.%s(x)" % name for name in nn])
    cases += on(ANY, *["tf.math.%s(x)" % name for name in math if name != "logical_not"])
    cases += on_pairs(PAIRS, *["tf.%s(x, y)" % name for name in linear], "tf.math.squared_difference(x, y)", "tf.pow(x, y)", "tf.equal(x, y)", "tf.less(x, y)")
    cases += reductions("tf", ["reduce_mean", "reduce_sum", "reduce_max"], "keepdims")
    cases += reductions("tf.math", ["reduce_std", "reduce_variance", "reduce_logsumexp"], "keepdims", ANY[:3])
    cases += on(ANY, "tf.argmax(x, axis=-1)", "tf.argmin(x, 0)", "tf.cast(x, tf.int32)", "tf.clip_by_value(x, 0.0, 1.0)", "tf.nn.l2_normalize(x, axis=-1)")
    cases += on(ANY, "tf.expand_dims(x, 0)", "tf.expand_dims(x, -1)", "tf.expand_dims(x, axis=1)", "tf.shape(x)", "tf.size(x)", "tf.rank(x)", "tf.norm(x)", "tf.norm(x, axis=-1)")
    cases += on(ANY, "tf.reshape(x, [-1])", "tf.reshape(x, (1, -1))", "tf.sort(x, axis=-1)", "tf.argsort(x)", "tf.reverse(x, axis=[0])", "tf.roll(x, 1, axis=0)", "tf.tile(x, [2] * len(x.shape))")
    cases += on(ANY[:4], "tf.unstack(x, axis=1)", "tf.split(x, 2, axis=1)", "tf.reverse(x, [1])", "tf.gather(x, [0, 1], axis=1)", "tf.gather(x, 0, axis=1)", "tf.squeeze(x[:, :1])", "tf.squeeze(x[:, :1], axis=1)")
    cases += on([[2, 3, 4], [None, 6, 4]], "tf.split(x, [1, 2, 1], axis=-1)", "tf.split(x, 2, -1)", "tf.transpose(x)", "tf.transpose(x, [0, 2, 1])", "tf.transpose(x, perm=(2, 0, 1))", "tf.linalg.matrix_transpose(x)", "tf.reshape(x, [-1, 4])", "tf.reshape(x, [tf.shape(x)[0], -1])", "tf.reshape(x, (-1, x.shape[1] * x.shape[2]))", "tf.pad(x, [[0, 0], [1, 1], [2, 0]])", "tf.repeat(x, 3, axis=1)", "tf.slice(x, [0, 1, 0], [-1, 2, 2])", "tf.slice(x, [0, 0, 1], [2, -1, -1])", "tf.strided_slice(x, [0, 0, 0], [1, 3, 4], [1, 2, 1])", "tf.linalg.band_part(x, -1, 0)", "tf.math.top_k(x, k=2)", "tf.nn.top_k(x, 3)[0]", "tf.one_hot(tf.cast(x, tf.int32), 5)", "tf.boolean_mask(x, x[..., 0] > 0)", "tf.where(x > 0, x, 0.0)", "tf.where(x > 0, x, tf.zeros_like(x))", "tf.nn.moments(x, axes=[0])", "tf.nn.moments(x, [0, 1], keepdims=True)", "tf.math.cumsum(x, axis=1)", "tf.broadcast_to(x[:, :1], [2, 3, 4])", "tf.einsum('bij->bji', x)", "tf.einsum('bij,bkj->bik', x, x)", "tf.einsum('bij,bij->b', x, x)", "tf.tensordot(x, x, axes=[[2], [2]])", "tf.matmul(x, x, transpose_b=True)", "tf.matmul(x, x, transpose_a=True)", "tf.image.flip_left_right(x)", "tf.meshgrid(tf.range(3), tf.range(4))", "tf.sequence_mask([1, 2, 3], 5)", "tf.ensure_shape(x, [None, None, 4])", "tf.signal.rfft(x)", "tf.nn.embedding_lookup(tf.zeros((9, 5)), tf.cast(x, tf.int32))", "tf.linalg.matvec(x, tf.zeros((4,)))", "tf.linalg.matvec(tf.zeros((4, 7)), x, transpose_a=True)", "tf.linalg.matvec(tf.zeros((5, 4)), x)", "tf.linalg.diag(x)", "tf.linalg.diag_part(tf.matmul(x, x, transpose_b=True))", "tf.linalg.trace(x)")
    cases += on_pairs(PRODUCTS, "tf.matmul(x, y)", "tf.linalg.matmul(x, y)")
    cases += on_pairs([([2, 3], [2, 3]), ([None, 5, 4], [None, 2, 4])], "tf.concat([x, y], axis=0)", "tf.concat([x, y], 1)", "tf.concat((x, y), axis=-2)")
    cases += on_pairs([([2, 3], [2, 3]), ([None, 5, 4], [None, 5, 4])], "tf.concat([x, y], axis=-1)", "tf.stack([x, y])", "tf.stack([x, y], axis=1)", "tf.stack((x, y), -1)", "tf.add_n([x, y])", "tf.tensordot(x, y, axes=0)")
    for padding, stride in itertools.product(["SAME", "VALID"], [1, 2, 3]):
        cases += on(IMAGES, "tf.nn.conv2d(x, tf.zeros((3, 3, x.shape[-1], 5)), strides=%d, padding='%s')" % (stride, padding), "tf.nn.max_pool2d(x, 2, %d, '%s')" % (stride, padding), "tf.nn.avg_pool2d(x, ksize=[1, 3, 2, 1], strides=[1, %d, %d, 1], padding='%s')" % (stride, stride, padding), "tf.nn.max_pool(x, 3, %d, '%s')" % (stride, padding))
        cases += on(SEQUENCES, "tf.nn.conv1d(x, tf.zeros((3, x.shape[-1], 8)), stride=%d, padding='%s')" % (stride, padding), "tf.nn.avg_pool1d(x, 2, %d, '%s')" % (stride, padding))
        cases += on(IMAGES, "tf.nn.depthwise_conv2d(x, tf.zeros((3, 3, x.shape[-1], 2)), [1, %d, %d, 1], '%s')" % (stride, stride, padding))
    cases += on(IMAGES, "tf.image.resize(x, [4, 5])", "tf.image.resize(x, (20, 20))", "tf.image.rgb_to_grayscale(x[..., :3])", "tf.image.random_flip_left_right(x)", "tf.image.adjust_brightness(x, 0.1)", "tf.image.central_crop(x, 0.5)", "tf.image.crop_to_bounding_box(x, 0, 0, 4, 4)", "tf.image.resize_with_pad(x, 10, 12)", "tf.image.resize_with_crop_or_pad(x, 4, 4)", "tf.image.random_crop(x, (2, 4, 4, 3))", "tf.image.per_image_standardization(x)", "tf.image.convert_image_dtype(x, tf.float32)", "tf.nn.space_to_depth(x, 2)", "tf.image.extract_patches(x, [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1], 'VALID')", "tf.image.transpose(x)", "tf.image.rot90(x)", "tf.nn.dropout(x, 0.3)", "tf.nn.bias_add(x, tf.zeros((x.shape[-1],)))", "tf.nn.local_response_normalization(x)")
    cases += on([[None, 4, 4, 8]], "tf.nn.depth_to_space(x, 2)", "tf.nn.conv2d_transpose(x, tf.zeros((3, 3, 5, 8)), [2, 8, 8, 5], 2)", "tf.nn.conv2d_transpose(x, tf.zeros((3, 3, 5, 8)), output_shape=[tf.shape(x)[0], 8, 8, 5], strides=[1, 2, 2, 1], padding='SAME')", "tf.nn.batch_normalization(x, 0.0, 1.0, None, None, 1e-3)", "tf.nn.separable_conv2d(x, tf.zeros((3, 3, 8, 2)), tf.zeros((1, 1, 16, 7)), [1, 1, 1, 1], 'SAME')", "tf.nn.atrous_conv2d(x, tf.zeros((3, 3, 8, 6)), 2, 'SAME')")
    cases += [(text, {}) for text in ("tf.zeros((2, 3))", "tf.ones([4])", "tf.fill([2, 2], 1.0)", "tf.range(5)", "tf.range(1, 10, 2)", "tf.linspace(0.0, 1.0, 7)", "tf.eye(3)", "tf.eye(3, 4)", "tf.random.normal((2, 5))", "tf.random.uniform([3])", "tf.random.truncated_normal((1, 2))", "tf.constant([[1, 2], [3, 4]])", "tf.constant(1.0, shape=[3, 2])", "tf.convert_to_tensor([1, 2, 3])", "tf.one_hot([0, 1, 2], depth=4)", "tf.zeros(())", "tf.reshape(tf.range(12), (3, 4))", "tf.random.shuffle(tf.range(4))")]
    return cases


def keras_cases():
    unary = "abs absolute negative sqrt exp expm1 log log1p log2 square sign sigmoid tanh relu relu6 elu selu gelu silu softplus softsign leaky_relu log_sigmoid hard_sigmoid zeros_like ones_like floor ceil round sin cos tan arctan isnan isfinite stop_gradient rsqrt reciprocal erf flip nan_to_num copy conj tril triu".split()
    cases = on(ANY[:4], *["keras.ops.%s(x)" % name for name in unary])
    binary = "add subtract multiply divide true_divide maximum minimum power equal not_equal greater greater_equal less less_equal mod floor_divide arctan2 logaddexp".split()
    cases += on_pairs(PAIRS, *["keras.ops.%s(x, y)" % name for name in binary])
    cases += reductions("keras.ops", ["mean", "sum", "max", "min", "prod", "std", "var", "any", "all", "logsumexp", "amax", "median", "count_nonzero"], "keepdims", ANY[:3])
    cases += on(ANY[:4], "keras.ops.softmax(x, axis=-1)", "keras.ops.log_softmax(x)", "keras.ops.argmax(x, axis=-1)", "keras.ops.argsort(x)", "keras.ops.sort(x, axis=-1)", "keras.ops.clip(x, -1.0, 1.0)", "keras.ops.cast(x, 'float16')", "keras.ops.expand_dims(x, -1)", "keras.ops.expand_dims(x, axis=0)", "keras.ops.norm(x, axis=-1)", "keras.ops.normalize(x, axis=-1)", "keras.ops.cumsum(x, axis=1)", "keras.ops.flip(x, axis=1)", "keras.ops.roll(x, 2, axis=1)", "keras.ops.where(x > 0, x, 0.0)", "keras.ops.repeat(x, 2, axis=1)", "keras.ops.take(x, [0, 2], axis=1)", "keras.ops.reshape(x, (-1,))", "keras.ops.swapaxes(x, 0, 1)", "keras.ops.moveaxis(x, 0, -1)", "keras.ops.transpose(x)", "keras.ops.squeeze(keras.ops.expand_dims(x, 1), 1)", "keras.ops.full_like(x, 2)", "keras.ops.diff(x)", "x + 1", "x[:, 0]", "x[..., None]", "x[:, :-1]", "-x", "x ** 2")
    cases += on([[2, 3, 4], [None, 6, 4]], "keras.ops.transpose(x, (0, 2, 1))", "keras.ops.reshape(x, (-1, 4))", "keras.ops.reshape(x, (2, -1))", "keras.ops.split(x, 2, axis=-1)", "keras.ops.split(x, [1, 3], axis=-1)", "keras.ops.unstack(x, axis=1)", "keras.ops.tile(x, (1, 2, 1))", "keras.ops.pad(x, ((0, 0), (1, 1), (0, 2)))", "keras.ops.einsum('bij,bkj->bik', x, x)", "keras.ops.one_hot(x, 5)", "keras.ops.top_k(x, 2)", "keras.ops.matmul(x, keras.ops.transpose(x, (0, 2, 1)))", "keras.ops.moments(x, axes=[1])", "keras.ops.multi_hot(x, 7)", "keras.ops.outer(x[0, 0], x[0, 1])", "keras.ops.dot(x, keras.ops.zeros((4, 5)))", "keras.ops.tensordot(x, keras.ops.zeros((4, 5)), axes=1)", "keras.ops.ravel(x)", "keras.ops.linalg.norm(x)", "keras.ops.take_along_axis(x, keras.ops.zeros((2, 3, 1), 'int32'), axis=-1)", "keras.ops.slice(x, (0, 0, 0), (1, 2, 3))", "keras.ops.diagonal(x, axis1=1, axis2=2)", "keras.ops.average(x, axis=1)", "keras.ops.broadcast_to(x[:1, :1], (2, 3, 4))", "keras.ops.array_split(x, 2, axis=-1)")
    cases += on_pairs([([2, 3], [2, 3]), ([None, 5, 4], [None, 5, 4])], "keras.ops.concatenate([x, y], axis=-1)", "keras.ops.concatenate([x, y])", "keras.ops.stack([x, y], axis=1)", "keras.ops.stack([x, y])", "keras.ops.hstack([x, y])", "keras.ops.vstack([x, y])", "keras.ops.logical_and(x > 0, y > 0)", "keras.ops.append(x, y, axis=1)")
    cases += on_pairs(PRODUCTS, "keras.ops.matmul(x, y)", "x @ y")
    for padding, stride in itertools.product(["same", "valid"], [1, 2]):
        cases += on(IMAGES, "keras.ops.conv(x, keras.ops.zeros((3, 3, x.shape[-1], 5)), strides=%d, padding='%s')" % (stride, padding), "keras.ops.max_pool(x, 2, strides=%d, padding='%s')" % (stride, padding), "keras.ops.average_pool(x, (3, 2), %d, '%s')" % (stride, padding), "keras.ops.depthwise_conv(x, keras.ops.zeros((3, 3, x.shape[-1], 2)), %d, '%s')" % (stride, padding))
        cases += on(SEQUENCES, "keras.ops.conv(x, keras.ops.zeros((3, x.shape[-1], 8)), %d, '%s')" % (stride, padding))
    cases += on(IMAGES, "keras.ops.image.resize(x, (4, 5))", "keras.ops.image.extract_patches(x, 2)", "keras.ops.image.extract_patches(x, (2, 2), strides=(1, 1), padding='same')", "keras.ops.image.rgb_to_grayscale(x[..., :3])", "keras.ops.image.pad_images(x, 1, 1, target_height=20, target_width=20)")
    return cases


def backend_cases():
    unary = "abs square sqrt exp log round sign sigmoid tanh relu softmax elu softplus softsign hard_sigmoid zeros_like ones_like stop_gradient identity sin cos".split()
    cases = on(ANY[:4], *["keras.backend.%s(x)" % name for name in unary])
    cases += on_pairs(PAIRS, *["keras.backend.%s(x, y)" % name for name in "maximum minimum equal greater less not_equal".split()])
    cases += reductions("keras.backend", ["mean", "sum", "max", "min", "prod", "std", "var", "any", "all", "logsumexp"], "keepdims", ANY[:3])
    cases += on(ANY[:4], "keras.backend.argmax(x)", "keras.backend.argmin(x, axis=1)", "keras.backend.expand_dims(x, axis=-1)", "keras.backend.clip(x, 0, 1)", "keras.backend.cast(x, 'float16')", "keras.backend.l2_normalize(x, axis=-1)", "keras.backend.flatten(x)", "keras.backend.batch_flatten(x)", "keras.backend.reverse(x, axes=0)", "keras.backend.cumsum(x, axis=0)", "keras.backend.dropout(x, 0.2)", "keras.backend.pow(x, 2)", "keras.backend.shape(x)", "keras.backend.transpose(x)", "keras.backend.repeat_elements(x, 2, axis=1)", "keras.backend.random_normal((2, 3))", "keras.backend.squeeze(x[:, :1], 1)")
    cases += on([[2, 3, 4], [None, 6, 4]], "keras.backend.permute_dimensions(x, (0, 2, 1))", "keras.backend.reshape(x, (-1, 4))", "keras.backend.batch_dot(x, x, axes=[2, 2])", "keras.backend.batch_dot(x, keras.backend.permute_dimensions(x, (0, 2, 1)))", "keras.backend.dot(x, keras.backend.zeros((4, 7)))", "keras.backend.temporal_padding(x, (1, 2))", "keras.backend.one_hot(keras.backend.cast(x, 'int32'), 5)", "keras.backend.gather(keras.backend.zeros((9, 5)), keras.backend.cast(x, 'int32'))", "keras.backend.tile(x, (1, 2, 1))", "keras.backend.conv1d(x, keras.backend.zeros((3, 4, 8)), padding='same')", "keras.backend.pool2d(x[..., None], (2, 2), strides=(2, 2))")
    cases += on_pairs([([2, 3], [2, 3]), ([None, 5, 4], [None, 5, 4])], "keras.backend.concatenate([x, y])", "keras.backend.concatenate([x, y], axis=0)", "keras.backend.stack([x, y], axis=1)", "keras.backend.binary_crossentropy(x, y)", "keras.backend.categorical_crossentropy(x, y)")
    cases += on([[None, 5], [3]], "keras.backend.repeat(x, 4)")
    cases += on(IMAGES, "keras.backend.spatial_2d_padding(x, ((1, 1), (2, 2)))", "keras.backend.resize_images(x, 2, 2, 'channels_last')", "keras.backend.pool2d(x, (2, 2))", "keras.backend.pool2d(x, (3, 3), strides=(2, 2), padding='same', pool_mode='avg')", "keras.backend.conv2d(x, keras.backend.zeros((3, 3, x.shape[-1], 5)), strides=(2, 2), padding='same')", "keras.backend.bias_add(x, keras.backend.zeros((x.shape[-1],)))", "keras.backend.int_shape(x)")
    return cases


def shape_of(value):
    if isinstance(value, (list, tuple)) and not all(isinstance(one, (int, type(None))) for one in value):
        return [shape_of(one) for one in value]
    if isinstance(value, (tuple, list)):
        return {"tuple": list(value)}
    shape = getattr(value, "shape", None)
    if shape is None:
        return None
    try:
        return [None if size is None else int(size) for size in shape]
    except ValueError:
        return {"rank": None}


def evaluate(expression, shapes, environment):
    if environment["kind"] == "keras":
        tensors = {name: environment["keras"].KerasTensor(shape) for name, shape in shapes.items()}
        return shape_of(eval(expression, {"keras": environment["keras"], **tensors}))
    found = []

    def traced(*tensors):
        values = dict(zip(shapes, tensors))
        found.append(shape_of(eval(expression, {"tf": tf, "keras": environment["keras"], **values})))
        return 0

    specs = [tf.TensorSpec(shape, tf.float32) for shape in shapes.values()]
    tf.function(traced).get_concrete_function(*specs)
    return found[0]


def main():
    kind, output = sys.argv[1:]
    import keras

    module = tf.keras if kind == "backend" else keras
    cases = {"tensorflow": tensorflow_cases, "keras": keras_cases, "backend": backend_cases}[kind]()
    done, raised = [], 0
    for expression, shapes in cases:
        try:
            done.append([expression, shapes, evaluate(expression, shapes, {"kind": kind, "keras": module})])
        except Exception:
            raised += 1
    with open(output, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(case) for case in done) + "\n]\n")
    print("%s: %d cases, %d raise (TensorFlow %s, Keras %s)" % (kind, len(done), raised, tf.__version__, keras.__version__))


if __name__ == "__main__":
    main()

"""Runs small programs under NumPy and writes what their results are.

    python make-numpy-cases.py > fixtures/numpy-cases.json

Each case is a list of lines, the last one an expression. `open` lists axes whose size depends on values that cannot be
known from the text; their expected size is null.
"""
import itertools
import json
import sys
import warnings

import numpy as np

warnings.simplefilter("ignore")
cases = []


def case(expression, before=(), open_axes=()):
    cases.append((list(before), expression, list(open_axes)))


def every(template, before=(), **choices):
    names = list(choices)
    for values in itertools.product(*choices.values()):
        text = template
        for name, value in zip(names, values):
            text = text.replace("{" + name + "}", str(value))
        case(text, before)


SHAPES = ["(5,)", "(4, 6)", "(2, 3, 4)", "(8, 28, 28, 1)"]
TYPES = ["'float32'", "np.float64", "'uint8'", "np.int32", "bool", "int", "'f4'", "np.int64", "'<i2'", "np.float16"]

# Making arrays.
every("np.{f}({s})", f=["zeros", "ones", "empty"], s=SHAPES + ["7", "[3, 2]", "()"])
every("np.zeros((3, 4), {t})", t=TYPES)
every("np.ones((3, 4), dtype={t})", t=TYPES)
every("np.full((2, 3), {v})", v=["1", "0.5", "True"])
case("np.full((2, 3), 7, dtype='uint8')")
every("np.eye({a})", a=["3", "3, 4", "3, k=1", "4, dtype='float32'", "N=5"])
case("np.identity(6)")
every("np.arange({a})", a=["5", "2, 9", "0, 10, 3", "10, 0, -2", "0, 1, 0.1", "5.0", "3, dtype='float32'", "1.5, 4"])
every("np.linspace({a})", a=["0, 1", "0, 1, 5", "-1.0, 1.0, num=20", "0, 10, 11, endpoint=False", "0, 1, 3, dtype='float32'"])
every("np.logspace({a})", a=["0, 3", "-4, 0, 9"])
every("np.array({a})", a=["[1, 2, 3]", "[1.0, 2]", "[[1, 2], [3, 4], [5, 6]]", "[True, False]", "[[0.5]]", "5.0 * np.ones(3)", "[True, 2]",
                          "[[1, 2], [3, 4.5]]", "[]", "[1, 2], dtype='float32'", "range(6)", "(1, 2)", "[np.zeros(3), np.ones(3)]",
                          "[[[1], [2]], [[3], [4]]]", "[x for x in range(5)]", "[[i, i + 1] for i in range(4)]", "np.eye(2)[0]"])
every("np.{f}(a)", before=["a = np.zeros((3, 4), 'float32')"], f=["zeros_like", "ones_like", "empty_like", "copy", "asarray", "ascontiguousarray", "triu", "tril", "diag"])
case("np.zeros_like(a, dtype='int32')", ["a = np.zeros((3, 4))"])
case("np.full_like(a, 3)", ["a = np.zeros((3, 4), 'float32')"])
every("np.diag(a, {k})", before=["a = np.zeros(3)"], k=["0", "1", "-2"])
case("np.diag(np.zeros((3, 5)), 1)")
every("np.meshgrid(np.zeros(3), np.zeros(4))[{i}]", i=["0", "1"])
case("np.meshgrid(np.zeros(3), np.zeros(4), indexing='ij')[0]")
case("np.indices((2, 5))")
every("np.tri({a})", a=["3", "3, 5"])

# Random numbers.
every("np.random.{f}", f=["randn(3, 4)", "rand(7)", "normal(size=(2, 3))", "normal(0, 1, (5,))", "uniform(-1, 1, (4, 4))", "uniform(size=10)",
                          "randint(0, 10, 5)", "randint(10, size=(2, 2))", "random((3, 2))", "random_sample(4)", "permutation(9)", "choice(10, 3)",
                          "choice(10, size=(2, 2))", "standard_normal((3, 3))", "binomial(1, 0.5, (4, 4))", "exponential(1.0, 5)",
                          "multivariate_normal([0, 0], [[1, 0], [0, 1]], 6)", "poisson(3.0, (2, 5))", "permutation(np.zeros((4, 2)))",
                          "randint(0, 2, size=(100, 1))", "beta(1.0, 2.0, 3)", "choice([1.5, 2.5], 4)"])
every("rng.{f}", before=["rng = np.random.RandomState(0)"], f=["rand(3, 2)", "randn(5)", "uniform(0, 1, (2, 2))", "randint(0, 5, (3,))", "permutation(4)", "normal(size=3)"])
every("rng.{f}", before=["rng = np.random.default_rng(0)"], f=["random((3, 2))", "standard_normal(5)", "integers(0, 9, size=7)", "normal(0, 1, size=(2, 2))", "choice(5, size=2)", "permutation(np.zeros((4, 3)))"])

# Shapes.
A = ["a = np.zeros((4, 6), 'float32')"]
B = ["a = np.zeros((2, 3, 4))"]
C = ["a = np.zeros((8, 28, 28), 'uint8')"]
every("a.reshape({s})", before=A, s=["24", "-1", "(2, 12)", "3, 8", "(-1, 3)", "2, -1", "[4, 6, 1]", "(1, -1)", "a.shape[0], -1", "(*a.shape, 1)", "a.shape + (1,)", "2, 2, -1"])
every("np.reshape(a, {s})", before=B, s=["-1", "(6, 4)", "[2, -1]", "(24, 1)"])
every("a.{m}", before=B, m=["ravel()", "flatten()", "T", "transpose()", "transpose(1, 0, 2)", "transpose((2, 0, 1))", "transpose([0, 2, 1])", "swapaxes(0, 2)", "copy()", "squeeze()", "repeat(2)", "repeat(3, axis=1)"])
every("np.{f}", before=B, f=["ravel(a)", "transpose(a)", "transpose(a, (1, 2, 0))", "swapaxes(a, 0, -1)", "moveaxis(a, 0, -1)", "moveaxis(a, -1, 0)", "rollaxis(a, 2)", "rollaxis(a, 0, 3)", "moveaxis(a, [0, 1], [-1, -2])", "flip(a, 0)", "fliplr(a)", "flipud(a)", "roll(a, 1)", "roll(a, 2, axis=0)", "rot90(a)", "rot90(a, 2)", "rot90(a, 1, (1, 2))", "sort(a)", "sort(a, axis=None)", "sort(a, axis=0)"])
every("np.expand_dims(a, {x})", before=A, x=["0", "1", "-1", "axis=2", "-2", "(0, 1)", "axis=(0, -1)"])
every("np.squeeze(np.zeros({s}))", s=["(1, 3, 1)", "(2, 3)", "(1,)"])
every("np.squeeze(np.zeros((1, 3, 1)), {x})", x=["0", "axis=-1", "axis=2"])
every("np.zeros((3, 1)).squeeze({x})", x=["", "1", "axis=-1"])
every("np.concatenate({x})", before=A, x=["[a, a]", "(a, a), axis=1", "[a, a, a], 0", "(a, a), axis=-1", "[a, np.zeros((1, 6))]", "(a, a), axis=None"])
every("np.stack({x})", before=A, x=["[a, a]", "(a, a, a), axis=1", "[a, a], axis=-1", "[r for r in a]", "(a, a), 2"])
every("np.{f}([a, a])", before=A, f=["vstack", "hstack", "dstack", "column_stack"])
every("np.{f}((a, a))", before=["a = np.arange(3)"], f=["vstack", "hstack", "dstack", "column_stack"])
every("np.append(a, {x})", before=A, x=["a", "a, axis=0", "np.zeros((4, 1)), axis=1", "1", "[1, 2]"])
every("np.split(a, {x})[{i}]", before=A, x=["2", "[1, 3]", "3, axis=1", "[2], axis=1"], i=["0", "-1"])
every("np.array_split(np.arange(10), 3)[{i}]", i=["0", "1", "2"])
case("np.hsplit(a, 2)[0]", A)
case("np.vsplit(a, 2)[1]", A)
case("len(np.split(a, 4))", A)
every("np.tile(a, {x})", before=A, x=["2", "(2, 3)", "(2, 1, 1)", "[3]", "(1, 2)"])
every("np.repeat(a, {x})", before=A, x=["2", "3, axis=0", "2, axis=1", "[1, 2, 3, 4], axis=0", "repeats=2, axis=-1"])
every("np.pad(a, {x})", before=A, x=["1", "((1, 2), (3, 4))", "(1, 2)", "((1, 1), (0, 0)), 'constant'", "2, mode='edge'", "((1, 1),), 'reflect'"])
every("np.atleast_{n}(np.zeros({s}))", n=["1d", "2d", "3d"], s=["3", "(2, 3)", "()"])
case("np.broadcast_to(np.zeros(3), (4, 3))")
case("np.resize(np.zeros(3), (2, 2))")
every("np.insert(np.zeros(5), {x})", x=["0, 1", "[1, 2], [7, 8]"])
every("np.insert(a, 1, 0, axis={x})", before=A, x=["0", "1"])
every("np.delete(a, {x})", before=A, x=["0, axis=0", "[0, 1], axis=1", "3", "0, 1"])
every("np.diff(a{x})", before=A, x=["", ", axis=0", ", 2"])

# Taking together.
REDUCED = ["sum", "mean", "std", "var", "max", "min", "prod", "argmax", "argmin", "any", "all"]
every("a.{f}({x})", before=B, f=REDUCED, x=["", "axis=0", "axis=-1", "1"])
every("np.{f}(a, {x})", before=A, f=REDUCED + ["median", "amax", "ptp", "average"], x=["axis=0", "axis=1"])
every("np.{f}(a, {x})", before=B, f=["sum", "mean", "std", "max"], x=["axis=(0, 1)", "axis=(1, 2), keepdims=True", "axis=-1, keepdims=True", "axis=None", "keepdims=True"])
every("np.zeros(4, {t}).{f}()", t=["'uint8'", "'int32'", "'float32'", "'float16'", "bool"], f=["sum", "mean", "std", "max", "prod", "cumsum"])
every("np.{f}(a)", before=C, f=["mean", "std", "sum", "max", "median", "var"])
every("np.percentile(a, {x})", before=A, x=["50", "[25, 75]", "90, axis=0", "[5, 95], axis=1"])
every("np.{f}(a{x})", before=A, f=["cumsum", "cumprod"], x=["", ", axis=0", ", 1"])
every("np.argsort(a{x})", before=A, x=["", ", axis=0", ", axis=None"])
every("a.argsort()[{x}]", before=["a = np.zeros(9)"], x=["::-1", "-5:", ":3"])
every("np.linalg.norm(a{x})", before=A, x=["", ", axis=1", ", axis=0, keepdims=True", ", 2, 1"])
every("np.unique({x})", x=["[3, 1, 3]", "np.array([[1, 2], [2, 1]])"])
case("len(np.unique([0, 1, 1, 2]))")
case("np.count_nonzero(a)", A)
case("np.count_nonzero(a, axis=0)", A)
case("np.histogram(a, bins=20)[0]", A)
case("np.histogram(a)[1]", A)
case("np.searchsorted(np.arange(5), [1, 2, 3])")
every("np.prod({x})", x=["(28, 28)", "[2, 3, 4]", "np.zeros((3, 5)).shape", "np.zeros((3, 5)).shape[1:]", "np.array([2, 5])"])
every("np.{f}([3, 1, 2])", f=["max", "min", "sum", "argmax", "mean", "prod"])
every("np.array([[1, 9], [7, 4]]).{f}()", f=["max", "min", "sum", "argmax", "mean"])

# Each element alone.
every("np.{f}(a)", before=A, f=["exp", "log", "sqrt", "abs", "square", "sin", "tanh", "floor", "round", "sign", "isnan", "log1p", "negative", "logical_not", "nan_to_num"])
every("np.{f}(np.zeros(3, {t}))", f=["exp", "sqrt", "square", "abs"], t=["'uint8'", "'int32'", "'float16'", "np.int16"])
every("np.{f}(a, b)", before=["a = np.zeros((4, 1))", "b = np.zeros(3, 'float32')"], f=["add", "subtract", "multiply", "divide", "power", "maximum", "minimum", "equal", "greater", "logical_and", "arctan2", "mod"])
every("np.maximum(a, {x})", before=A, x=["0", "0.0", "np.zeros(6)"])
every("np.clip(a, {x})", before=A, x=["0, 1", "0.0, 1.0", "None, 3"])
every("a.clip({x})", before=C, x=["0, 1", "1, 9"])
every("np.where(a > 0, {x})", before=A, x=["1, 0", "a, 0", "1.0, 0.0", "a, -a", "a, 0.5"])
case("np.isclose(a, a)", A)
case("np.round(a, 2)", A)

# Arithmetic and types.
every("np.zeros(3, {s}) {o} np.zeros(3, {t})", s=["'uint8'", "'int8'", "'int32'", "'float32'", "bool", "'float16'"], o=["+", "/"], t=["'uint8'", "'int16'", "'int64'", "'float32'", "'float64'", "'uint16'"])
every("np.zeros(3, {t}) {o} {n}", t=["'uint8'", "'int32'", "'float32'", "'float16'"], o=["+", "*", "/", "//", "**"], n=["2", "2.5"])
every("np.zeros(3, bool) {o} {n}", o=["+", "*", "/"], n=["2", "2.5"])
every("{n} - np.zeros((2, 2), {t})", n=["1", "1.0"], t=["'uint8'", "'float32'", "'int64'"])
every("np.zeros((4, 1)) + np.zeros({t})", t=["(3,)", "(1, 3)", "(4, 3)", "(2, 1, 3)", "()"])
every("np.zeros((4, 3), 'float32') {o} np.ones(3)", o=["+", "-", "*", "/", ">", "==", "<=", "!="])
every("a {o} {n}", before=["a = np.zeros((5, 2), 'uint8')"], o=[">", "==", "<", "!="], n=["3", "2.5"])
case("-a", A)
case("~(a > 0)", A)
every("(a > 0) {o} (a < 1)", before=A, o=["&", "|", "^"])
case("a / 255", C)
case("a.astype('float32') / 255.0", C)
case("a.astype(np.float32) * 2 - 1", C)
case("(a - a.mean(axis=0)) / a.std(axis=0)", C)
case("(a - a.min()) / (a.max() - a.min())", A)
case("a / a.max()", A)
case("a / np.linalg.norm(a, axis=1, keepdims=True)", A)
case("[1, 2, 3] * np.ones(3)")
case("np.float32(2) * np.ones(3, 'float32')")
case("np.array([1, 2]) + [3, 4]")
every("a.astype({t})", before=A, t=TYPES)
every("np.{t}(a)", before=A, t=["float32", "float64", "int32", "uint8", "int64"])

# Products.
every("np.{f}(np.zeros({s}), np.zeros({t}))", f=["dot", "matmul"], s=["(2, 3)", "(3,)"], t=["(3, 4)", "(3,)"])
every("np.zeros({s}) @ np.zeros({t})", s=["(5, 2, 3)", "(2, 3)"], t=["(3, 4)", "(5, 3, 4)", "(3,)"])
case("np.dot(np.zeros((2, 3, 4)), np.zeros((5, 4, 6)))")
case("a.dot(a.T)", A)
case("a.T.dot(a)", A)
case("np.outer(np.zeros(3), np.zeros(4))")
case("np.inner(np.zeros((2, 3)), np.zeros((4, 3)))")
every("np.tensordot(np.zeros((2, 3, 4)), np.zeros((3, 4, 5)), {x})", x=["2", "axes=([1, 2], [0, 1])"])
every("np.einsum({x})", x=["'ij,jk->ik', np.zeros((2, 3)), np.zeros((3, 4))", "'ij,jk', np.zeros((2, 3)), np.zeros((3, 4))", "'ii->i', np.zeros((3, 3))", "'bij,bjk->bik', np.zeros((7, 2, 3)), np.zeros((7, 3, 4))", "'...ij,jk->...ik', np.zeros((5, 6, 2, 3)), np.zeros((3, 4))", "'i,j->ij', np.zeros(2), np.zeros(3)", "'ij->', np.zeros((2, 3))", "'ij->ji', np.zeros((2, 3))"])
case("np.linalg.inv(np.eye(3))")
case("np.cov(a)", A)

# Taking parts.
INDICES = ["0", "-1", "1:3", ":2", "-2:", "::2", "::-1", ":, 0", ":, 1:4", ":, -1", "..., 0", "..., np.newaxis", "None", ":, None", "np.newaxis, ...", "1:, ::2", "-1, 2", ":, ::-1", "0, ...", "[0, 2]", "[True, False, True, False]", ":, [0, 2]", "[0, 1], [2, 3]", "np.array([1, 2, 3])", "-3:-1", "5:", "3:1", "::3", "1:-1, 1:-1"]
every("a[{i}]", before=A, i=INDICES)
every("a[{i}]", before=["a = np.zeros((8, 28, 28, 3), 'uint8')"], i=["0", ":, 2:-2, 2:-2", "..., 0", "..., :1", "..., ::-1", ":, :, :, 0:1", "0, ..., 1", ":4, ..., None", ":, [0, 5], :, [1, 2]", ":, 0, [1, 2, 3]", "0, :, [1, 2]", "[0, 1], :, 2", ":, ::2, ::2"])
case("a[a > 0]", A, [0])
case("a[a[:, 0] > 0]", A, [0])
case("a[:, a[0] > 0]", A, [1])
case("a[np.where(a[:, 0] > 0)]", A, [0])
case("np.where(a > 0)[0]", A, [0])
case("np.eye(10)[y]", ["y = np.zeros(60, 'uint8')"])
case("np.eye(10)[np.array([1, 2, 3])]")
case("np.eye(4)[y.reshape(-1)]", ["y = np.zeros((6, 1), int)"])
case("np.eye(3, dtype='float32')[[0, 2, 1, 1]]")
case("a[np.random.permutation(4)]", A)
case("a[np.random.choice(4, 2)]", A)
case("a[np.random.randint(0, 4, size=16)]", A)
case("a[np.arange(4), np.array([0, 1, 2, 3])]", A)
case("a[i * 2:(i + 1) * 2]", A + ["i = 1"])

# Attributes and idioms.
every("a.{x}", before=B, x=["shape", "ndim", "size", "shape[0]", "shape[-1]", "shape[1:]"])
case("len(a)", B)
every("np.c_[{x}]", before=["a = np.zeros(4)", "b = np.ones((4, 2), 'float32')"], x=["a, a", "a, b", "b, b", "a"])
every("np.r_[{x}]", before=["a = np.zeros(4)", "b = np.ones((4, 2), 'float32')"], x=["a, a", "b, b", "a, 1, 2"])
case("a.shape[0] * a.shape[1]", B)
case("np.array([3, 1, 2])[1]")
case("np.array([[1, 2], [3, 4]])[1, 0]")
case("np.array([10, 20, 30])[-1]")
case("x", ["x = np.zeros((5, 4), 'uint8')", "x = x.astype('float32')", "x /= 255"])
case("x", ["x = np.ones((5, 4))", "x -= x.mean(axis=0)", "x /= x.std(axis=0)"])
case("y", ["y = np.zeros((5, 3))", "y[np.arange(5), 0] = 1"])
case("np.array(rows)", ["rows = []", "for i in range(7):", "    rows.append([i, i * 2.0])"])
case("np.array(windows)", ["data = np.zeros((10, 3))", "windows = [data[i:i + 4] for i in range(6)]"])
case("np.stack([np.zeros((2, 2)) for _ in range(3)])")
case("np.vstack([np.zeros((2, 5)), np.zeros((3, 5))])")
case("np.concatenate([np.zeros((2, 5)), np.ones((2, 1))], axis=1)")
case("x_train, x_test = a[:3], a[3:]\nx_test", A)
case("np.zeros((n, m))", ["n, m = 3, 4"])
case("np.random.randn(*[3, 4])")
case("np.zeros(a.shape)", A)
case("np.ones(len(a))", A)
case("np.zeros((len(a), 10))", A)
case("np.full(a.shape[:1], 1.0)", A)
case("np.sqrt(2.0)")
case("np.float32(np.pi)")


def described(value):
    if isinstance(value, np.ndarray):
        dtype = "str" if value.dtype.kind == "U" else str(value.dtype)
        return {"shape": list(value.shape), "dtype": dtype}
    if isinstance(value, tuple):
        return {"value": [int(one) for one in value]}
    if isinstance(value, np.generic):
        return {"shape": [], "dtype": str(value.dtype), "value": round(float(value), 6)}
    if isinstance(value, (bool, int, float)):
        return {"value": round(float(value), 6)}
    raise TypeError(type(value))


written = []
for before, expression, open_axes in cases:
    program = "\n".join(["import numpy as np", *before])
    if "\n" in expression:
        first, expression = expression.rsplit("\n", 1)
        program += "\n" + first
        before = [*before, *first.split("\n")]
    scope = {}
    try:
        exec(program, scope)
        expected = described(eval(expression, scope))
    except Exception as error:
        sys.exit(f"{program}\n{expression}\n{error!r}")
    for axis in open_axes:
        expected["shape"][axis] = None
    written.append({"before": before, "expression": expression, **expected})

print("{")
print(f'  "numpy": "{np.__version__}",')
print('  "cases": [')
print(",\n".join("    " + json.dumps(one) for one in written))
print("  ]\n}")

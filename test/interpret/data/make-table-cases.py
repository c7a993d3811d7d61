"""Runs lines of pandas and scikit-learn and writes what their results are.

    python make-table-cases.py > fixtures/table-cases.json

Sizes that depend on a file are null.
"""
import json
import os
import sys
import tempfile

import numpy as np
import pandas as pd
import sklearn

cases = []
FILE = "df = pd.read_csv('data.csv')"
IMPORTS = ["import numpy as np", "import pandas as pd", "from sklearn import datasets, model_selection, preprocessing, utils"]


def case(expression, *before, open_axes=()):
    cases.append((list(before), expression, list(open_axes)))


# Tables from files: rows are not known.
for text, axes in [("df.values", [0, 1]), ("df.to_numpy()", [0, 1]), ("df['a']", [0]), ("df['a'].values", [0]), ("df[['a', 'b']]", [0]), ("df[['a', 'b']].values", [0]),
                   ("df.iloc[:, 0:2].values", [0]), ("df.iloc[:, :2]", [0]), ("df.iloc[:, 1]", [0]), ("df.iloc[:, [0, 1]]", [0]), ("df.loc[:, ['a']]", [0]), ("df.iloc[:, -1].values", [0]), ("df.iloc[:, -2:]", [0]), ("df.drop('a', axis=1)", [0, 1]), ("df.drop(columns=['a'])", [0, 1]),
                   ("df.drop('a', axis=1).values", [0, 1]), ("df.pop('a')", [0]), ("df[df['a'] > 0]", [0, 1]), ("df.dropna()", [0, 1]), ("df.fillna(0)", [0, 1]), ("pd.get_dummies(df['c'])", [0, 1]), ("df.values[:, 0:2]", [0]), ("np.array(df)", [0, 1]), ("np.array(df['a'])", [0]), ("df['a'].values.reshape(-1, 1)", [0]),
                   ("df.to_numpy()[:, :-1]", [0, 1]), ("df['a'].astype('float32')", [0]), ("np.asarray(df[['a']])", [0]), ("df.iloc[:, 0:2].to_numpy()[:, None]", [0])]:
    case(text, FILE, open_axes=axes)
NAMED = "df = pd.read_csv('data.csv', names=['a', 'b', 'c'])"
for text, axes in [("df", [0]), ("df.values", [0]), ("df.drop('c', axis=1)", [0]), ("df.drop(['a', 'c'], axis=1).values", [0]), ("df.a", [0]), ("df.loc[:, 'a']", [0]), ("df.columns", [])]:
    case(text, NAMED, open_axes=axes)
MADE = "df = pd.DataFrame({'a': [1, 2, 3, 4], 'b': [1., 2., 3., 4.]})"
for text in ["df", "df.values", "df['a']", "df.a", "df.shape", "len(df)", "df.drop('a', axis=1)", "df.iloc[:2]", "df.head(2)", "df.copy()", "df.iloc[:, 0]", "df.sample(frac=0.5)", "df.sample(2)", "df.T", "df.iloc[1:3, :1]", "pd.concat([df, df])", "pd.concat([df, df], axis=1)", "df - df.mean()", "df / df.std()", "df.tail(1)"]:
    case(text, MADE)
case("df", "df = pd.DataFrame(np.zeros((5, 3)), columns=['a', 'b', 'c'])")
case("df['b']", "df = pd.DataFrame(np.zeros((5, 3)), columns=['a', 'b', 'c'])")

# Data sets of scikit-learn.
for name in ["iris", "digits", "wine", "breast_cancer", "diabetes"]:
    for text in ["data", "target"]:
        case(f"datasets.load_{name}().{text}")
    case(f"datasets.load_{name}(return_X_y=True)[0]")
case("datasets.load_iris()['data']")
case("datasets.load_digits().images")
case("len(datasets.load_iris().target_names)")
for text in ["make_moons()", "make_moons(200, noise=0.1)", "make_moons(n_samples=1000)", "make_circles(500)", "make_blobs()", "make_blobs(n_samples=300, centers=4, n_features=3)", "make_blobs(100, 5)", "make_blobs(n_samples=[10, 20, 30])", "make_blobs(centers=[(0, 0), (1, 1)])",
             "make_classification(n_samples=1000, n_features=20)", "make_classification()", "make_classification(200, 10, n_classes=3, n_informative=5)", "make_regression()", "make_regression(n_samples=1000, n_features=5)", "make_regression(50, 4, n_targets=2)"]:
    case(f"datasets.{text}[0]")
    case(f"datasets.{text}[1]")

# Splits.
XY = ["x = np.zeros((103, 7), 'float32')", "y = np.zeros(103, int)"]
for text in ["", ", test_size=0.2", ", test_size=0.33, random_state=42", ", test_size=20", ", train_size=0.7", ", train_size=80", ", train_size=0.5, test_size=0.25", ", test_size=0.1, shuffle=False"]:
    for i in range(4):
        case(f"model_selection.train_test_split(x, y{text})[{i}]", *XY)
case("model_selection.train_test_split(x)[1]", *XY)
case("a", *XY, "a, b, c, d = model_selection.train_test_split(x, y, test_size=0.5)")
case("utils.shuffle(x, y)[0]", *XY)
case("utils.shuffle(x)", *XY)

# Scalers and encoders.
for text in ["StandardScaler()", "MinMaxScaler()", "MinMaxScaler((-1, 1))", "MinMaxScaler(feature_range=(0, 1))", "RobustScaler()", "Normalizer()", "MaxAbsScaler()"]:
    case(f"preprocessing.{text}.fit_transform(x)", *XY)
    case(f"preprocessing.{text}.fit(x).transform(x)", *XY)
case("s.transform(x[:10])", *XY, "s = preprocessing.StandardScaler()", "s.fit(x)")
case("preprocessing.scale(x)", *XY)
case("preprocessing.StandardScaler().fit_transform(datasets.load_iris().data)")
case("preprocessing.LabelEncoder().fit_transform(['a', 'b', 'a'])")
case("preprocessing.LabelEncoder().fit(y).transform(y)", *XY)
IRIS = "y = datasets.load_iris().target"
case("preprocessing.OneHotEncoder(sparse_output=False).fit_transform(y.reshape(-1, 1))", IRIS)
case("preprocessing.OneHotEncoder().fit_transform(y.reshape(-1, 1)).toarray()", IRIS)
case("preprocessing.LabelBinarizer().fit_transform(y)", IRIS)
case("preprocessing.LabelBinarizer().fit_transform([0, 1, 1, 0])")
case("preprocessing.LabelBinarizer().fit_transform([1, 2, 4, 1])")
case("preprocessing.label_binarize(y, classes=[0, 1, 2])", IRIS)


def described(value):
    if isinstance(value, np.ndarray):
        return {"shape": list(value.shape), "dtype": str(value.dtype)}
    if isinstance(value, (pd.DataFrame, pd.Series)):
        return {"shape": list(value.shape)}
    if isinstance(value, pd.Index):
        return {"shape": [len(value)]}
    if isinstance(value, tuple):
        return {"value": list(value)}
    if isinstance(value, int):
        return {"value": value}
    raise TypeError(type(value))


written = []
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for before, expression, open_axes in cases:
        with open("data.csv", "w") as file:
            file.write("a,b,c\n1,2,3\n4,5,6\n7,8,9\n")
        program = "\n".join([*IMPORTS, *before])
        scope = {}
        try:
            exec(program, scope)
            expected = described(eval(expression, scope))
        except Exception as error:
            sys.exit(f"{program}\n{expression}\n{error!r}")
        if "read_csv" in program:
            expected.pop("dtype", None)
        for axis in open_axes:
            expected["shape"][axis] = None
        written.append({"before": before, "expression": expression, **expected})

print("{")
print(f'  "versions": "pandas {pd.__version__}, scikit-learn {sklearn.__version__}, NumPy {np.__version__}",')
print('  "cases": [')
print(",\n".join("    " + json.dumps(one) for one in written))
print("  ]\n}")

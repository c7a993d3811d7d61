"""Writes scikit-learn's toy data sets as media/data/toy/NAME.npz (x, y), for Keras Parity to ship. Needs scikit-learn."""

import io
import pathlib
import zipfile

import numpy as np
from sklearn import datasets

FOLDER = pathlib.Path(__file__).parents[2] / "media" / "data" / "toy"


def smallest(values):
    """The same numbers in the smallest type that holds them exactly."""
    for dtype in (np.uint8, np.float32):
        if np.array_equal(values, values.astype(dtype)):
            return values.astype(dtype)
    return values


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("digits", "iris", "wine", "breast_cancer", "diabetes"):
        x, y = getattr(datasets, f"load_{name}")(return_X_y=True)
        # numpy.savez_compressed stores the time of writing: fixed here, so that the same data give the same file.
        with zipfile.ZipFile(FOLDER / f"{name}.npz", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for key, values in (("x", smallest(x)), ("y", smallest(y))):
                content = io.BytesIO()
                np.save(content, np.ascontiguousarray(values))
                info = zipfile.ZipInfo(f"{key}.npy", (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, content.getvalue())


main()

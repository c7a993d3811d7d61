import { describe, expect, it } from "vitest";
import {
  type Analysis,
  analyze,
  applyEdits,
  createModuleCache,
  defaultSettings,
  type FindModule,
  knownValue,
} from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();
const modules = createModuleCache(parser);

/** A program of several files, found by their dotted names. */
function find(files: Readonly<Record<string, string>>, reads: string[] = []): FindModule {
  return ({ name, level, from }) => {
    const folder = from.split("/").slice(0, -1);
    const base = level === 0 ? [] : folder.slice(0, folder.length - level + 1);
    const stem = [...base, ...name.split(".")].filter((part) => part !== "").join("/");
    const path = [`${stem}.py`, `${stem}/__init__.py`].find((one) => one in files);
    if (path === undefined) return null;
    const text = files[path] ?? "";
    const read = () => {
      reads.push(path);
      return text;
    };
    return { path, isPackage: path.endsWith("__init__.py"), version: text, read };
  };
}

function analyzeProgram(files: Readonly<Record<string, string>>, main: string, reads: string[] = []): Analysis {
  const text = files[main] ?? "";
  return analyze({ path: main, text, module: parser.parse(text), workspace: { find: find(files, reads), modules } }, defaultSettings);
}

const network = `import keras
def network(units):
    model = keras.Sequential()
    model.add(keras.layers.Dense(units, input_shape=(4,), kernel_initializer=keras.initializers.RandomNormal(stddev=1.0)))
    model.add(keras.layers.Dense(3, activation="softmax"))
    return model
`;

describe("a program of several files", () => {
  it("has its models where they are built", () => {
    const files = {
      "train.py": 'from nets.mlp import network\nmodel = network(16)\nmodel.compile("sgd", "categorical_crossentropy")\n',
      "nets/__init__.py": "",
      "nets/mlp.py": network,
    };
    const analysis = analyzeProgram(files, "train.py");
    expect(analysis.generation.generation).toBe("keras3");
    expect(analysis.models).toHaveLength(1);
    const [layer] = analysis.models[0]?.experiment.layers.filter(({ kind }) => kind === "dense") ?? [];
    expect(layer?.place).toMatchObject({ path: "nets/mlp.py", line: 4 });
    expect(layer && knownValue(layer.outputShape)).toEqual([null, 16]);
    expect(new Set(analysis.dependencies)).toContain("nets/mlp.py");
    expect(analysis.calls.every(({ place }) => place.path === "train.py")).toBe(true);
  });

  it("reports in the file that has the fault, with edits of that file's text", () => {
    const training = "import keras\ndef optimizer():\n    return keras.optimizers.Adam(lr=0.001)\n";
    const files = { "train.py": "import training\noptimizer = training.optimizer()\n", "training.py": training };
    const [diagnostic, ...more] = analyzeProgram(files, "train.py").diagnostics;
    expect(more).toEqual([]);
    expect(diagnostic?.code).toBe("KP401");
    expect(diagnostic?.place).toMatchObject({ path: "training.py", line: 3 });
    expect(applyEdits(training, diagnostic?.fixes[0]?.edits ?? [])).toBe(training.replace("lr=", "learning_rate="));
    const silenced = training.replace("0.001)", "0.001)  # parity: ignore[KP401]");
    expect(analyzeProgram({ ...files, "training.py": silenced }, "train.py").diagnostics).toEqual([]);
  });

  it("reads a file again only when it has changed", () => {
    const reads: string[] = [];
    const files = { "a.py": "import b\nimport keras\nmodel = b.network(2)\n", "b.py": network };
    const first = analyzeProgram(files, "a.py", reads);
    expect(analyzeProgram(files, "a.py", reads)).toEqual(first);
    expect(reads).toEqual(["b.py"]);
    const changed = analyzeProgram({ ...files, "b.py": network.replace("Dense(3", "Dense(7") }, "a.py", reads);
    expect(reads).toEqual(["b.py", "b.py"]);
    expect(changed.models[0]?.experiment.layers.at(-1)?.outputShape).toMatchObject({ value: [null, 7] });
  });

  it("survives cycles, and says what it does not follow", () => {
    const cycle = { "a.py": "import keras\nimport b\nprint(b.x)\n", "b.py": "import a\nx = 1\n" };
    expect(analyzeProgram(cycle, "a.py").problems).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`m${i}.py`, `import m${i + 1}\n`]));
    const long = analyzeProgram({ "a.py": "import keras\nimport m0\n", ...many }, "a.py");
    expect(long.problems.map(({ message }) => message)).toEqual([expect.stringMatching(/`m64.py` .*64 files at most/)]);
    const large = analyzeProgram({ "a.py": "import keras\nimport b\n", "b.py": "x = 1\n".repeat(200_000) }, "a.py");
    expect(large.problems.map(({ message }) => message)).toEqual([expect.stringMatching(/`b.py` .*characters/)]);
  });
});

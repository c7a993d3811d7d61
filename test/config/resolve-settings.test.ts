import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findPinnedVersions } from "../../src/config/pinned-version.ts";
import { readProjectTable } from "../../src/config/project-table.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { defaultSettings } from "../../src/core/index.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "settings-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe("resolveSettings", () => {
  it("gives the defaults where nothing is said", () => {
    expect(resolveSettings(root, {})).toEqual({
      settings: defaultSettings,
      origins: { select: null, ignore: null, severities: null, stepBudget: null, kerasVersion: null, tensorflowVersion: null },
      projectFile: null,
      problems: [],
    });
  });

  it("reads the table of the nearest project file that has one", () => {
    const file = write(
      "pyproject.toml",
      '[tool.keras-parity]\nselect = ["KP1"]\nignore = ["KP102"]\nkeras-version = "2.2.5"\nstep-budget = 5000\n[tool.keras-parity.severity]\nKP101 = "error"\n',
    );
    write("inner/pyproject.toml", "[tool.ruff]\nline-length = 100\n");
    const { settings, origins, projectFile, problems } = resolveSettings(path.join(root, "inner"), {});
    expect(settings).toEqual({
      select: ["KP1"],
      ignore: ["KP102"],
      severities: { KP101: "error" },
      kerasVersion: "2.2.5",
      tensorflowVersion: null,
      stepBudget: 5000,
    });
    expect(origins).toEqual({
      select: file,
      ignore: file,
      severities: file,
      stepBudget: file,
      kerasVersion: file,
      tensorflowVersion: null,
    });
    expect(projectFile).toBe(file);
    expect(problems).toEqual([]);
  });

  it("lets flags win", () => {
    write("pyproject.toml", '[tool.keras-parity]\nselect = ["KP1"]\nignore = ["KP102"]\nkeras-version = "2.2.5"\n');
    const { settings, origins } = resolveSettings(root, { select: ["KP2"], ignore: ["KP401"], kerasVersion: "3.15.1" });
    expect(settings).toMatchObject({ select: ["KP2"], ignore: ["KP102", "KP401"], kerasVersion: "3.15.1" });
    expect(origins.kerasVersion).toBe("--keras-version");
  });

  it("reports keys and values that do not fit with their line, and keeps the rest", () => {
    const file = write(
      "pyproject.toml",
      '[project]\nname = "x"\nselect = 3\n\n[tool.keras-parity]\nignore = ["KP102"]\nselekt = ["KP1"]\nselect = "KP1"\nkeras-version = 3\n',
    );
    const { settings, problems } = resolveSettings(root, {});
    expect(settings).toEqual({ ...defaultSettings, ignore: ["KP102"] });
    expect(problems).toMatchObject([
      {
        path: file,
        message:
          "line 7: unknown key `selekt` in [tool.keras-parity]: it knows select, ignore, severity, keras-version, tensorflow-version, step-budget, pairs",
      },
      { path: file, message: 'line 8: `select` in [tool.keras-parity] takes a list of rules such as ["KP1", "unit-normal-kernel"]' },
      { path: file, message: 'line 9: `keras-version` in [tool.keras-parity] takes a version such as "3.15.1"' },
    ]);
  });

  it("reports a file that is not TOML", () => {
    const file = write("pyproject.toml", '[tool.keras-parity]\nselect = ["KP1"\n');
    const { problems } = resolveSettings(root, {});
    expect(problems).toMatchObject([{ path: file, message: expect.stringMatching(/^line \d+: this is not valid TOML: /) }]);
  });

  it("takes versions that the nearest requirements pin", () => {
    const file = write("requirements.txt", "numpy>=1.20\nkeras==2.2.5  # the one of the paper\ntensorflow-gpu == 1.15.5\n");
    write("inner/notes.txt", "");
    const { settings, origins } = resolveSettings(path.join(root, "inner"), {});
    expect(settings).toMatchObject({ kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" });
    expect(origins).toMatchObject({ kerasVersion: file, tensorflowVersion: file });
    write("inner/requirements.txt", "keras\n");
    expect(resolveSettings(path.join(root, "inner"), {}).settings.kerasVersion).toBeNull();
  });

  it("takes versions that the project's dependencies pin", () => {
    const file = write("pyproject.toml", '[project]\nname = "x"\ndependencies = ["keras==3.15.1", "tensorflow-cpu>=2.16"]\n');
    const { settings, origins } = resolveSettings(root, {});
    expect(settings).toMatchObject({ kerasVersion: "3.15.1", tensorflowVersion: null });
    expect(origins.kerasVersion).toBe(file);
  });
});

describe("versions in force", () => {
  const versions = (folder = root, python?: string) => {
    const { settings, origins } = resolveSettings(folder, python === undefined ? {} : { python });
    return [settings.tensorflowVersion, settings.kerasVersion, origins.tensorflowVersion];
  };

  it.each([
    ["requirements-gpu.txt", "tensorflow==2.15.0\nkeras==2.15.0\n"],
    ["environment.yml", "dependencies:\n  - python=3.11\n  - conda-forge::tensorflow=2.15.0=cpu_py311\n  - pip:\n    - keras==2.15.0\n"],
    ["uv.lock", '[[package]]\nname = "keras"\nversion = "2.15.0"\n\n[[package]]\nname = "tensorflow"\nversion = "2.15.0"\nsource = {}\n'],
  ])("are pinned by %s", (name, text) => {
    expect(versions()).toEqual([null, null, null]);
    const file = write(name, text);
    expect(versions()).toEqual(["2.15.0", "2.15.0", file]);
  });

  it("are not known where files of one folder contradict each other", () => {
    write("requirements-cpu.txt", "tensorflow-cpu==2.15.0\n");
    write("requirements-gpu.txt", "tensorflow-gpu==1.15.5\n");
    expect(versions()).toEqual([null, null, null]);
  });

  it("are those of the project's own environment where nothing is pinned, without running its Python", () => {
    write(".venv/pyvenv.cfg", "version = 3.11.2\n");
    write(".venv/lib/python3.11/site-packages/tensorflow_cpu-2.21.0.dist-info/METADATA", "");
    write(".venv/lib/python3.11/site-packages/keras-3.15.1.dist-info/METADATA", "");
    write(".venv/lib/python3.11/site-packages/keras_tuner-1.4.7.dist-info/METADATA", "");
    write("src/train.py", "");
    expect(versions(path.join(root, "src"))).toEqual(["2.21.0", "3.15.1", path.join(root, ".venv")]);
    write("requirements.txt", "tensorflow==2.15.0\n");
    expect(versions()[0]).toBe("2.15.0");
  });

  it.each([
    ["env/bin/python3", "env/lib/python3.7/site-packages/tensorflow-1.15.5.dist-info/METADATA"],
    ["env/Scripts/python.exe", "env/Lib/site-packages/tensorflow_intel-1.15.5.dist-info/METADATA"],
    ["env/python.exe", "env/Lib/site-packages/tensorflow-1.15.5-py3.7.egg-info/PKG-INFO"],
  ])("are those beside a chosen interpreter %s", (python, metadata) => {
    write(".venv/pyvenv.cfg", "");
    write(metadata, "");
    expect(versions(root, path.join(root, python))).toEqual(["1.15.5", null, path.join(root, "env")]);
  });
});

it("reports rules that do not exist at the place where they are named", () => {
  const text = '[tool.keras-parity]\nselect = ["KP1", "KP999"]\nseverity.random-bais = "error"\n';
  const { problems } = readProjectTable(text);
  const lines = text.split("\n");
  expect(problems.map(({ start, end }) => [start.line, lines[start.line]?.slice(start.column, end.column)])).toEqual([
    [1, '"KP999"'],
    [2, "severity.random-bais"],
  ]);
});

describe("findPinnedVersions", () => {
  it.each([
    ["keras>=2.2", null],
    ["keras==2.*", null],
    ["keras~=2.2.5", null],
    ["keras==2.2.5; python_version < '3.8'", null],
    ["keras-tuner==1.4.7", null],
    ["# keras==2.2.5", null],
    ["keras==2.2.5", "2.2.5"],
    ["Keras ==2.2.5", "2.2.5"],
  ])("reads %s", (line, expected) => {
    expect(findPinnedVersions([line]).keras).toBe(expected);
  });

  it("believes none of two that contradict each other", () => {
    expect(findPinnedVersions(["tensorflow==2.21.0", "tensorflow-cpu==2.20.0"]).tensorflow).toBeNull();
  });
});

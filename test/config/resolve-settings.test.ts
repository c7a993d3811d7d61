import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findPinnedVersions } from "../../src/config/pinned-version.ts";
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
      origins: { kerasVersion: null, tensorflowVersion: null },
      projectFile: null,
      problems: [],
    });
  });

  it("reads the table of the nearest project file that has one", () => {
    const file = write(
      "pyproject.toml",
      '[tool.keras-parity]\nselect = ["KP1"]\nignore = ["KP140"]\nkeras-version = "2.2.5"\nstep-budget = 5000\n[tool.keras-parity.severity]\nKP101 = "error"\n',
    );
    write("inner/pyproject.toml", "[tool.ruff]\nline-length = 100\n");
    const { settings, origins, projectFile, problems } = resolveSettings(path.join(root, "inner"), {});
    expect(settings).toEqual({
      select: ["KP1"],
      ignore: ["KP140"],
      severities: { KP101: "error" },
      kerasVersion: "2.2.5",
      tensorflowVersion: null,
      stepBudget: 5000,
    });
    expect(origins.kerasVersion).toBe(file);
    expect(projectFile).toBe(file);
    expect(problems).toEqual([]);
  });

  it("lets flags win", () => {
    write("pyproject.toml", '[tool.keras-parity]\nselect = ["KP1"]\nignore = ["KP140"]\nkeras-version = "2.2.5"\n');
    const { settings, origins } = resolveSettings(root, { select: ["KP2"], ignore: ["KP152"], kerasVersion: "3.15.1" });
    expect(settings).toMatchObject({ select: ["KP2"], ignore: ["KP140", "KP152"], kerasVersion: "3.15.1" });
    expect(origins.kerasVersion).toBe("--keras-version");
  });

  it("reports keys and values that do not fit with their line, and keeps the rest", () => {
    const file = write(
      "pyproject.toml",
      '[project]\nname = "x"\nselect = 3\n\n[tool.keras-parity]\nignore = ["KP140"]\nselekt = ["KP1"]\nselect = "KP1"\nkeras-version = 3\n',
    );
    const { settings, problems } = resolveSettings(root, {});
    expect(settings).toEqual({ ...defaultSettings, ignore: ["KP140"] });
    expect(problems).toEqual([
      {
        path: file,
        message:
          "line 7: unknown key `selekt` in [tool.keras-parity]: it knows select, ignore, severity, keras-version, tensorflow-version, step-budget",
      },
      { path: file, message: 'line 8: `select` in [tool.keras-parity] takes a list of rules such as ["KP1", "unit-normal-kernel"]' },
      { path: file, message: 'line 9: `keras-version` in [tool.keras-parity] takes a version such as "3.15.1"' },
    ]);
  });

  it("reports a file that is not TOML", () => {
    const file = write("pyproject.toml", '[tool.keras-parity]\nselect = ["KP1"\n');
    const { problems } = resolveSettings(root, {});
    expect(problems).toEqual([{ path: file, message: expect.stringMatching(/^line \d+: this is not valid TOML: /) }]);
  });

  it("takes versions that the nearest requirements pin", () => {
    const file = write("requirements.txt", "numpy>=1.20\nkeras==2.2.5  # the one of the paper\ntensorflow-gpu == 1.15.5\n");
    write("inner/notes.txt", "");
    const { settings, origins } = resolveSettings(path.join(root, "inner"), {});
    expect(settings).toMatchObject({ kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" });
    expect(origins).toEqual({ kerasVersion: file, tensorflowVersion: file });
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

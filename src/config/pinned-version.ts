export interface PinnedVersions {
  readonly keras: string | null;
  readonly tensorflow: string | null;
}

const distributions: Readonly<Record<string, keyof PinnedVersions>> = {
  keras: "keras",
  tensorflow: "tensorflow",
  "tensorflow-cpu": "tensorflow",
  "tensorflow-gpu": "tensorflow",
  "tensorflow-intel": "tensorflow",
  "tensorflow-macos": "tensorflow",
};

/** Which of the two libraries a distribution on PyPI or conda brings; undefined for all others. */
export function libraryOf(distribution: string): keyof PinnedVersions | undefined {
  return distributions[distribution.toLowerCase().replaceAll(/[._-]+/g, "-")];
}

/**
 * The versions of Keras and TensorFlow that requirement lines (PEP 508) pin exactly: `keras==3.15.1`. Ranges, wildcards and
 * lines that hold only under a condition prove nothing, and neither do two pins that contradict each other.
 */
export function findPinnedVersions(requirements: readonly string[]): PinnedVersions {
  const found: Record<keyof PinnedVersions, Set<string>> = { keras: new Set(), tensorflow: new Set() };
  for (const requirement of requirements) {
    const line = requirement.replace(/(^|\s)#.*$/, "").trim();
    const [, name, version] =
      /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*===?\s*(\d+(?:\.\d+)*)(?:\s+--hash.*)?(?:\s*\\)?$/.exec(line) ?? [];
    const library = name === undefined ? undefined : libraryOf(name);
    if (library && version) found[library].add(version);
  }
  const only = (versions: ReadonlySet<string>) => (versions.size === 1 ? ([...versions][0] ?? null) : null);
  return { keras: only(found.keras), tensorflow: only(found.tensorflow) };
}

/** Whether a file of this name says which packages a program needs. `pyproject.toml` is read elsewhere. */
export function isRequirementFile(name: string): boolean {
  return /^requirements.*\.txt$|^environment.*\.ya?ml$|^(?:uv|poetry)\.lock$/.test(name);
}

/** The requirement lines of such a file, as pip writes them. */
export function readRequirements(name: string, text: string): readonly string[] {
  if (name.endsWith(".lock"))
    return [...text.matchAll(/^\[\[package\]\]\s+name = "([^"]+)"\s+version = "([^"]+)"/gm)].map(
      ([, one, version]) => `${one}==${version}`,
    );
  const lines = text.split(/\r?\n/);
  if (name.endsWith(".txt")) return lines;
  // Conda pins with one sign, and may add a channel before and a build behind: `- conda-forge::tensorflow=2.15.0=cpu_py311`.
  return lines.flatMap((line) => {
    const [, entry] = /^\s*-\s+["']?(?:[\w./-]+::)?([^"'#]+?)["']?\s*(?:#.*)?$/.exec(line) ?? [];
    const [, conda, version] = /^([\w.-]+)\s*=\s*(\d[\w.]*)(?:=[\w.*]+)?$/.exec(entry ?? "") ?? [];
    return conda ? [`${conda}==${version}`] : entry ? [entry] : [];
  });
}

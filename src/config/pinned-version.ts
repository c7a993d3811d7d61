export interface PinnedVersions {
  readonly keras: string | null;
  readonly tensorflow: string | null;
}

const distributions: Readonly<Record<string, keyof PinnedVersions>> = {
  keras: "keras",
  tensorflow: "tensorflow",
  "tensorflow-cpu": "tensorflow",
  "tensorflow-gpu": "tensorflow",
  "tensorflow-macos": "tensorflow",
};

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
    const library = name === undefined ? undefined : distributions[name.toLowerCase().replaceAll(/[._-]+/g, "-")];
    if (library && version) found[library].add(version);
  }
  const only = (versions: ReadonlySet<string>) => (versions.size === 1 ? ([...versions][0] ?? null) : null);
  return { keras: only(found.keras), tensorflow: only(found.tensorflow) };
}

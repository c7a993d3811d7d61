// Names that mean the same thing, and which of them is the thing's own.

/** Where a thing is looked for first, of two names of the same length. Earlier is better. */
const homes = {
  tensorflow: ["nn", "train", "layers", "random", "image", "strings", "io", "math", "linalg"],
  keras: [
    "layers",
    "optimizers",
    "losses",
    "metrics",
    "initializers",
    "activations",
    "regularizers",
    "constraints",
    "callbacks",
    "datasets",
    "applications",
    "utils",
    "preprocessing",
    "ops",
    "backend",
  ],
};

/** Names that stay what they are although another rule would prefer another one. */
const pinned = new Set(["keras.Sequential", "keras.Model", "keras.Input"]);

/** Two things in older software, one in newer: kept apart. L1L2's defaults are 0, those of l1_l2 0.01. */
const apart = new Set(["keras.regularizers.l1_l2"]);

/**
 * Groups the names of the sources of one space: two names are together where any source has the same object under both.
 * Gives for each group its canonical name and all its names, sorted.
 */
export function groupNames(space, sources) {
  const parents = new Map();
  const find = (name) => {
    let root = name;
    while (parents.get(root) !== root) root = parents.get(root);
    parents.set(name, root);
    return root;
  };
  for (const { names } of sources) for (const name of names.keys()) parents.set(name, name);
  for (const { names } of sources) {
    const first = new Map();
    for (const [name, { id, kind }] of names) {
      if (kind === "constant" || apart.has(name)) continue;
      if (first.has(id)) parents.set(find(name), find(first.get(id)));
      else first.set(id, name);
    }
  }
  const groups = new Map();
  for (const name of [...parents.keys()].sort()) {
    const root = find(name);
    groups.set(root, [...(groups.get(root) ?? []), name]);
  }
  return [...groups.values()].map((names) => ({ canonical: canonicalOf(space, names, sources), names }));
}

function canonicalOf(space, names, sources) {
  const newest = [...sources].reverse();
  const own = newest.map(({ names: known }) => names.map((name) => known.get(name)?.own?.split(".").at(-1)).find(Boolean)).find(Boolean);
  const isModule = newest.some(({ names: known }) => names.some((name) => known.get(name)?.kind === "module"));
  const rank = (name) => {
    const parts = name.split(".");
    const home = homes[space].indexOf(parts[1]);
    // Keras publishes its base classes at the root too: `keras.Layer` is `keras.layers.Layer`.
    const length = space === "keras" && !isModule && home >= 0 && parts.length === 3 ? 1.5 : parts.length;
    const isOwn = space === "keras" && !isModule ? parts.at(-1) === own : true;
    return [pinned.has(name) ? 0 : 1, parts[1] === "contrib" ? 1 : 0, isOwn ? 0 : 1, length, home < 0 ? 99 : home, parts.at(-1).length];
  };
  return [...names].sort((a, b) => compareLists(rank(a), rank(b)) || (a < b ? -1 : 1))[0];
}

function compareLists(a, b) {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

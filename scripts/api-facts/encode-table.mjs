// Writes the API facts compactly; `src/core/api/facts/read-table.ts` reads them. The form is described there.
import { groupNames } from "./group-names.mjs";

/** Two of these characters are a number below 7,744. None needs an escape in a string. */
export const digits = "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~".slice(0, 88);
const masks = "ABCDEFGHIJKLMNOP";

/** Everything that goes into the table, as texts by their name. `sources` must be all of them. */
export function encodeTable(sources) {
  const parameters = pool();
  const signatures = pool();
  const keywords = new Map();
  const byName = new Map();
  const namesById = new Map();
  const spaces = ["tensorflow", "keras"].map((space) => {
    const own = sources.filter((source) => source.space === space);
    const groups = groupNames(space, own);
    for (const group of groups) for (const name of group.names) byName.set(name, group.canonical);
    return { space, own, groups };
  });
  const entriesBySection = new Map();
  const put = (name, text) => {
    const at = name.lastIndexOf(".");
    const section = name.slice(0, at);
    const entries = entriesBySection.get(section) ?? [];
    entriesBySection.set(section, entries);
    entries.push({ leaf: name.slice(at + 1), ...text });
  };
  /** Every name has a line in its own module; the line of an alias has the number of the line of the canonical name. */
  const putAll = (own, canonical, names, code, whole) => {
    for (const name of names) {
      const mask = maskOf(own, name);
      const difference = mask === whole ? "" : masks[mask];
      put(name, name === canonical ? { code: code + (difference && ` ${difference}`) } : { alias: canonical, code: difference });
    }
  };
  for (const { own, groups } of spaces) {
    for (const { canonical, names } of groups) {
      const found = own.flatMap((source) => {
        const entry = entryOf(source, canonical, names);
        return entry ? [{ source, entry }] : [];
      });
      const [first] = found;
      if (first.entry.kind === "module") {
        const mask = own.reduce((all, source) => all | (names.some((name) => source.names.has(name)) ? source.bit : 0), 0);
        putAll(own, canonical, names, `/${masks[mask]}`, mask);
        continue;
      }
      const whole = found.reduce((mask, { source }) => mask | source.bit, 0);
      const encoded = encodeSignatures(found, signatureId);
      putAll(own, canonical, names, marked(canonical, first.entry.kind) + encoded, whole);
      rememberKeywords(
        canonical,
        found.map(({ entry }) => entry.legacy),
      );
      const methods = new Map();
      for (const { source, entry } of found)
        for (const [name, method] of Object.entries(entry.methods ?? {}))
          methods.set(name, [...(methods.get(name) ?? []), { source, entry: { ...method, kind: "function" } }]);
      if (!hasMethods(canonical)) continue;
      for (const [name, versions] of methods) {
        put(`${canonical}.${name}`, { code: encodeSignatures(versions, signatureId) });
        rememberKeywords(
          `${canonical}.${name}`,
          versions.map(({ entry }) => entry.legacy),
        );
      }
    }
  }
  const lines = placed(entriesBySection);

  function signatureId({ source, entry }) {
    if (!entry.signature) return null;
    if (!namesById.has(source)) namesById.set(source, new Map([...source.names].map(([name, { id }]) => [id, name]).reverse()));
    const names = namesById.get(source);
    const tokens = entry.signature.map(([name, ...rest]) => (rest.length > 0 ? `${name}=${defaultText(rest[0], names)}` : name));
    return signatures.add(tokens.map((token) => digitsOf(parameters.add(token))).join(""));
  }
  function defaultText(value, names) {
    const reference = value && !Array.isArray(value) && typeof value === "object" ? value : null;
    if (!reference) return JSON.stringify(value);
    const name = names.get(reference.ref ?? reference.instance);
    return name ? `@${byName.get(name) ?? name}${reference.instance === undefined ? "" : "()"}` : "?";
  }
  function rememberKeywords(name, all) {
    const merged = Object.assign({}, ...all);
    if (Object.keys(merged).length > 0) keywords.set(name, { ...keywords.get(name), ...merged });
  }
  const { renames } = sources.find(({ name }) => name === "tensorflow2");
  for (const [name, words] of Object.entries(renames.keywords)) {
    const canonical = byName.get(name.replace(/^tf\./, "tensorflow."));
    if (canonical) rememberKeywords(canonical, [words]);
  }
  return {
    names: lines.join("\n"),
    signatures: signatures.values().join("\n"),
    parameters: parameters.values().join("\n"),
    keywords: [...keywords]
      .map(
        ([name, words]) =>
          `${name} ${Object.entries(words)
            .sort()
            .map((pair) => pair.join("="))
            .join(" ")}`,
      )
      .sort()
      .join("\n"),
    renames: encodeRenames(renames.names, byName),
  };
}

/** TensorFlow's own table, without what only moved to `compat.v1`. */
function encodeRenames(names, byName) {
  return Object.entries(names)
    .filter(([from, to]) => !to.startsWith("tf.compat.v1.") && byName.has(from.replace(/^tf\./, "tensorflow.")))
    .map(([from, to]) => `${from.slice(3)} ${to.slice(3)}`)
    .sort()
    .join("\n");
}

/** What a source has of a group: under its canonical name, or under the first that it has; best with a signature that says something. */
function entryOf(source, canonical, names) {
  const all = [canonical, ...names].map((name) => source.names.get(name)).filter(Boolean);
  return all.find(({ signature }) => signature && !isHidden(signature)) ?? all[0];
}

/** Whether the methods of a class are listed. */
export function hasMethods(name) {
  return !/\.(contrib|experimental)\./.test(name);
}

/** Whether a signature tells nothing. */
export function isHidden(signature) {
  return signature.length > 0 && signature.every(([name]) => name.startsWith("*"));
}

function maskOf(sources, name) {
  return sources.reduce((mask, source) => mask | (source.names.has(name) ? source.bit : 0), 0);
}

/** Kinds are told by the first letter, as Python's style has it; `~` says that it is the other way round, `!` that it is a constant. */
function marked(name, kind) {
  if (kind === "constant") return "!";
  return (kind === "class") === /^[A-Z]/.test(name.split(".").at(-1)) ? "" : "~";
}

/** Lines in their order: a module, then its names. */
function placed(entriesBySection) {
  const rows = [...entriesBySection.keys()].sort().flatMap((section) => {
    const entries = entriesBySection.get(section).sort((a, b) => (a.leaf < b.leaf ? -1 : 1));
    return [{ section }, ...entries.map((entry) => ({ ...entry, name: `${section}.${entry.leaf}` }))];
  });
  const numbers = new Map(rows.map(({ name }, i) => [name, i]));
  return rows.map(({ section, leaf, alias, code }) => {
    if (section !== undefined) return `@${section}`;
    if (alias === undefined) return `${leaf} ${code}`;
    const number = numbers.get(alias);
    return `${leaf} =${digits[Math.floor(number / digits.length ** 2)]}${digitsOf(number % digits.length ** 2)}${code}`;
  });
}

/** Three characters for each different signature: in which sources, and its number (`--` where it could not be read). */
function encodeSignatures(found, idOf) {
  const bySignature = new Map();
  for (const one of found) {
    const id = idOf(one);
    bySignature.set(id, (bySignature.get(id) ?? 0) | one.source.bit);
  }
  return [...bySignature]
    .map(([id, mask]) => masks[mask] + (id === null ? "  " : digitsOf(id)))
    .join("")
    .replaceAll("  ", "''");
}

function digitsOf(number) {
  if (number >= digits.length ** 2) throw new Error(`${number} is more than two digits can say`);
  return digits[Math.floor(number / digits.length)] + digits[number % digits.length];
}

function pool() {
  const ids = new Map();
  return {
    add(value) {
      if (!ids.has(value)) ids.set(value, ids.size);
      return ids.get(value);
    },
    values: () => [...ids.keys()],
  };
}

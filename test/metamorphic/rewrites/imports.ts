import type { TextEdit } from "../../../src/core/index.ts";
import { resolveNames } from "../scopes.ts";
import { byEdits, dottedPath, insert, linesOf, type Rewrite, replace, type Source } from "../source.ts";

/** `import tensorflow as tf` of TensorFlow 2 with the behaviour of 1. */
export const compatibility: Rewrite = byEdits("import tensorflow.compat.v1", (source) => {
  const edits: TextEdit[] = [];
  for (const statement of source.module.body) {
    if (statement.kind !== "Import") continue;
    for (const item of statement.names) {
      if (item.name !== "tensorflow") continue;
      const alias = item.alias?.name ?? "tensorflow";
      edits.push(replace(item, `tensorflow.compat.v1 as ${alias}`));
      edits.push(insert(linesOf(source, statement).end, `${alias}.disable_v2_behavior()\n`));
    }
  }
  return edits;
});

/** Every import under another name. */
const otherAliases: Rewrite = byEdits("import under other names", (source) => {
  const uses = resolveNames(source.module, source.text);
  const edits: TextEdit[] = [];
  for (const statement of source.module.body) {
    if ((statement.kind !== "Import" && statement.kind !== "ImportFrom") || statement.names === "*") continue;
    if (statement.kind === "ImportFrom" && statement.module === "__future__") continue;
    for (const item of statement.names) {
      if (item.alias === null && item.name.includes(".")) continue;
      const old = item.alias?.name ?? item.name;
      const renamed = `${old[0]?.toUpperCase()}${old.slice(1)}0`;
      edits.push(replace(item, `${item.name} as ${renamed}`));
      for (const use of uses) if (use.name === old && use.owner?.kind === "module" && !use.isImport) edits.push(replace(use, renamed));
    }
  }
  return edits;
});

/** `import keras` and `keras.layers.Dense` become `from keras import layers` and `layers.Dense`. */
const fromImports: Rewrite = byEdits("from … import", (source) => {
  const edits: TextEdit[] = [];
  const uses = resolveNames(source.module, source.text);
  const taken = new Set(uses.map(({ name }) => name));
  for (const statement of source.module.body) {
    const [item, ...others] = statement.kind === "Import" ? statement.names : [];
    if (item === undefined || others.length > 0 || (item.alias === null && item.name.includes("."))) continue;
    const alias = item.alias?.name ?? item.name;
    const places = uses.filter((use) => use.name === alias && !use.isImport);
    const members = source.nodes.flatMap((node) =>
      node.kind === "Attribute" && node.object.kind === "Name" && node.object.name === alias ? [node] : [],
    );
    if (
      members.length === 0 ||
      members.length !== places.length ||
      members.some(({ attribute }) => attribute.name === "disable_v2_behavior")
    )
      continue;
    const imported = [...new Set(members.map(({ attribute }) => attribute.name))];
    const local = (name: string) => (taken.has(name) ? `${name}_${item.name.replaceAll(".", "_")}` : name);
    const locals = imported.map(local);
    edits.push(
      replace(
        statement,
        imported.map((name) => `from ${item.name} import ${name}${local(name) === name ? "" : ` as ${local(name)}`}`).join("\n"),
      ),
    );
    for (const member of members) edits.push(replace(member, local(member.attribute.name)));
    for (const name of locals) taken.add(name);
  }
  return edits;
});

/** `from keras.layers import Dense` and `Dense` become `import keras` and `keras.layers.Dense`. */
const wholeModules: Rewrite = byEdits("import of whole modules", (source) => {
  const edits: TextEdit[] = [];
  const uses = resolveNames(source.module, source.text);
  for (const statement of source.module.body) {
    if (statement.kind !== "ImportFrom" || statement.names === "*" || statement.level > 0 || statement.module === "__future__") continue;
    const [root = ""] = statement.module.split(".");
    if (uses.some((use) => use.name === root && !use.isImport)) continue;
    edits.push(replace(statement, `import ${statement.module === "math" || root === "functools" ? statement.module : root}`));
    for (const item of statement.names) {
      const name = item.alias?.name ?? item.name;
      for (const use of uses) {
        if (use.name === name && use.owner?.kind === "module" && !use.isImport)
          edits.push(replace(use, `${statement.module}.${item.name}`));
      }
    }
  }
  return edits;
});

/** The Keras inside of TensorFlow by another path: `tf.keras.x.y` becomes `keras.x.y` of `from tensorflow import keras`. */
const tensorflowKeras: Rewrite = byEdits("from tensorflow import keras", (source) => {
  const statement = source.module.body.find((each) => each.kind === "Import" && each.names.some(({ name }) => name === "tensorflow"));
  if (statement === undefined || statement.kind !== "Import" || /\bkeras\b(?!\.)/.test(source.text.replace(/\.keras\b/g, ""))) return [];
  const alias = statement.names.find(({ name }) => name === "tensorflow")?.alias?.name ?? "tensorflow";
  const members = keraMembers(source, `${alias}.keras`);
  if (members.length === 0) return [];
  return [insert(linesOf(source, statement).end, "from tensorflow import keras\n"), ...members.map((member) => replace(member, "keras"))];
});

function keraMembers(source: Source, path: string) {
  return source.nodes.filter((node) => node.kind === "Attribute" && dottedPath(node) === path);
}

export const importRewrites: readonly Rewrite[] = [compatibility, otherAliases, fromImports, wholeModules, tensorflowKeras];

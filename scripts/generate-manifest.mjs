// Writes the settings into package.json, and what they are for into package.nls.json, from src/config/settings.ts.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const nameOf = (editor) => `setting.${editor}`;
const formerNameOf = (formerly) => `setting.${formerly}.deprecated`;

function propertiesOf(settings) {
  const now = settings.flatMap(({ editor, schema, scope }) =>
    editor === null ? [] : [[`keras-parity.${editor}`, { ...schema, scope, markdownDescription: `%${nameOf(editor)}%` }]],
  );
  // The editor can only take over what it still knows.
  const before = settings.flatMap(({ formerly, schema, scope }) =>
    formerly === undefined
      ? []
      : [[`keras-parity.${formerly}`, { ...schema, scope, markdownDeprecationMessage: `%${formerNameOf(formerly)}%` }]],
  );
  return Object.fromEntries([...now, ...before]);
}

/** The texts of package.nls.json that are the settings'; all others are written there by hand. */
function textsOf(settings) {
  return Object.fromEntries(
    settings.flatMap(({ description, editor, formerly }) => [
      ...(editor === null ? [] : [[nameOf(editor), description]]),
      ...(formerly === undefined ? [] : [[formerNameOf(formerly), `Is called \`keras-parity.${editor}\` now.`]]),
    ]),
  );
}

/** Brings both files up to date; gives the names of those that differed. */
export async function generateManifest({ check }) {
  const { settings } = await importSource('export { settings } from "./src/config/settings.ts";');
  const changes = {
    "package.json"(manifest) {
      manifest.contributes.configuration.properties = propertiesOf(settings);
      return manifest;
    },
    "package.nls.json": (texts) => ({
      ...Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith("setting."))),
      ...textsOf(settings),
    }),
  };
  const different = [];
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(root, name);
    const text = await readFile(file, "utf8");
    const expected = `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`;
    if (expected === text) continue;
    different.push(name);
    if (!check) await writeFile(file, expected);
  }
  return different;
}

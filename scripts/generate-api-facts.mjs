// Writes src/core/api/facts/generated/api-table.ts from the installed TensorFlow and Keras of four generations, in
// ~/.cache/keras-parity. With --check nothing is written: what is installed is compared with the table, and what is not is named.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { differencesFrom } from "./api-facts/compare-table.mjs";
import { encodeTable } from "./api-facts/encode-table.mjs";
import { readSources } from "./api-facts/sources.mjs";

const file = fileURLToPath(new URL("../src/core/api/facts/generated/api-table.ts", import.meta.url));

function render(sources) {
  const versions = sources.map(({ root, versions: all }) => {
    const version = all[root.split(".")[0]];
    return `${root} ${version}`;
  });
  const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
  const constants = Object.entries(encodeTable(sources)).map(([name, text]) => `export const ${name} = ${literal(text)};\n`);
  return [
    "// Made by scripts/generate-api-facts.mjs from the installed software; read-table.ts says what the texts mean.",
    `// ${versions.join(", ")}.`,
    "",
    ...constants,
  ].join("\n");
}

/**
 * Brings the table up to date, or with `check` compares it. Gives what differs, and of which software nothing could be said.
 */
export async function generateApiFacts({ check }) {
  const { found, missing } = await readSources();
  const now = await readFile(file, "utf8").catch(() => null);
  if (!check) {
    if (missing.length > 0) return { different: [], missing };
    const text = render(found);
    if (text === now) return { different: [], missing };
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return { different: [file], missing };
  }
  if (missing.length > 0) return { different: existsSync(file) ? await differencesFrom(found) : [file], missing };
  return { different: render(found) === now ? await differencesFrom(found) : [file], missing };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const check = process.argv.includes("--check");
  const { different, missing } = await generateApiFacts({ check });
  for (const one of missing) console.log(`not ${check ? "checked" : "read"}: ${one}`);
  if (!check && missing.length > 0) console.log("nothing written: all of the software is needed");
  for (const one of different.slice(0, 50)) console.log(check ? `differs: ${one}` : `wrote ${one}`);
  if (check ? different.length > 0 : missing.length > 0) process.exitCode = 1;
}

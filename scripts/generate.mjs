// Brings every generated file up to date: the rules' pages, the README's table, the settings in package.json.
// With --check nothing is written: it fails where a file is not what it should be.
import { generateManifest } from "./generate-manifest.mjs";
import { generateRules } from "./generate-rules.mjs";

const check = process.argv.includes("--check");
const different = [...(await generateRules({ check })), ...(await generateManifest({ check }))];
for (const file of different) console.log(check ? `${file} is not current: run \`npm run generate\`` : `wrote ${file}`);
if (check && different.length > 0) process.exitCode = 1;

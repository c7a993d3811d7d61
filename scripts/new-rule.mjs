// Starts a rule: its file, its Markdown test and its line in the registry.
//   npm run new-rule -- KP203 softmax-over-one-unit "output and loss"
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [code, name, category] = process.argv.slice(2);
if (!/^KP\d{3}$/.test(code ?? "") || !/^[a-z]+(-[a-z0-9]+)+$/.test(name ?? "") || !category) {
  console.error('Usage: npm run new-rule -- KP203 softmax-over-one-unit "output and loss"');
  process.exit(2);
}
const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const [source, example, registry] = [`src/core/rules/${name}.ts`, `test/rules/${name}.md`, "src/core/rules/index.ts"].map((file) =>
  path.join(root, file),
);
const index = await readFile(registry, "utf8");
const taken = [source, example].find((file) => existsSync(file));
if (taken) {
  console.error(`${path.relative(root, taken)} exists already.`);
  process.exit(2);
}
await writeFile(
  source,
  `import type { Rule } from "./rule.ts";

export const ${camel}: Rule = {
  code: "${code}",
  name: "${name}",
  category: "${category}",
  severity: "warning",
  since: "${JSON.parse(await readFile(path.join(root, "package.json"), "utf8")).version}",
  catalogue: [],
  fix: "none",
  docs: {
    what: "",
    why: "",
    bad: \`import tensorflow as tf
\`,
    good: \`import tensorflow as tf
\`,
    fine: "",
    fixSafety: "No fix.",
    references: [],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      report({ place: experiment.place, message: "", explanation: "", experiment: experiment.id });
    }
  },
};
`,
);
const reported = [1, 2, 3, 4].map((i) => `Why ${i} is wrong.\n\n\`\`\`py\nimport tensorflow as tf  # warning: [${name}]\n\`\`\`\n`);
const silent = [1, 2, 3, 4].map((i) => `Why ${i} is right.\n\n\`\`\`py\nimport tensorflow as tf\n\`\`\`\n`);
await writeFile(
  example,
  `# ${name}\n\nWhat the rule is about.\n\n## Models\n\n### Reported\n\n${reported.join("\n")}\n### Silent\n\n${silent.join("\n")}`,
);
const registered = index
  .replace('import type { Rule } from "./rule.ts";\n', `import type { Rule } from "./rule.ts";\nimport { ${camel} } from "./${name}.ts";\n`)
  .replace(/\n\];\n/, `\n  ${camel},\n];\n`);
await writeFile(registry, registered);
console.log(`Wrote ${[source, example].map((file) => path.relative(root, file)).join(", ")} and registered the rule.
Next: write the docs and the examples, \`npx vitest run test/rules\`, \`npm run format\`, \`npm run generate\`.`);

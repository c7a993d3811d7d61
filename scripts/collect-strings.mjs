// The strings that people see of the extension's host and of the language server: what `vscode.l10n.t` and `localize` are given, and
// the examples' titles.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Sorted, each once. */
export function collectStrings() {
  const files = ["src/extension", "src/server"]
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.name.endsWith(".ts"));
  const strings = new Set();
  for (const { name, parentPath } of files) {
    const file = path.join(parentPath, name);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      const text = stringOf(node);
      if (text !== undefined) strings.add(text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...strings].sort();
}

/** The first argument of `vscode.l10n.t("…")` and of `localize("…")`; `title: "…"` and `lesson: "…"` of the examples, which are translated where they are shown. */
function stringOf(node) {
  if (ts.isCallExpression(node) && /(^|\.)(l10n\.t|localize)$/.test(node.expression.getText())) {
    const [first] = node.arguments;
    return first && ts.isStringLiteralLike(first) ? first.text : undefined;
  }
  if (!ts.isPropertyAssignment(node) || !/commands[\\/]examples\.ts$/.test(node.getSourceFile().fileName)) return undefined;
  return /^(?:title|lesson)$/.test(node.name.getText()) && ts.isStringLiteral(node.initializer) ? node.initializer.text : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(collectStrings(), null, 2));

import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Paths of all Python files and notebooks below the directories, sorted; files may be named too. Links are not followed. */
export function collectSources(roots: readonly string[], only: RegExp | null): readonly string[] {
  const files = new Set<string>();
  const visit = (entry: string): void => {
    for (const child of readdirSync(entry, { withFileTypes: true })) {
      const full = path.join(entry, child.name);
      if (child.isDirectory()) {
        if (!child.name.startsWith(".") && child.name !== "node_modules") visit(full);
      } else if (child.isFile() && /\.(py|ipynb)$/.test(child.name)) files.add(full);
    }
  };
  for (const root of roots) {
    if (statSync(root).isDirectory()) visit(root);
    else files.add(root);
  }
  return [...files].filter((file) => only === null || only.test(file)).sort();
}

import { defineConfig } from "vitest/config";

/** Tests of functions that leave nothing behind share a process from one file to the next; all others have one of their own. */
const functions = ["api", "compare", "forecast", "interpret", "metamorphic", "model", "mutation", "program", "programs", "property", "python", "rules", "text"];
const ofFunctions = functions.map((folder) => `test/${folder}/**/*.test.ts`);
/** It starts the parser's runtime anew. */
const ofItsOwn = ["test/python/tree-walker.test.ts"];
const elsewhere = ["test/vscode/**", "test/e2e/**", "node_modules/**"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    // Many tests start processes of their own, and a shared machine may keep one waiting; what was tried twice is listed.
    retry: process.env.CI ? 1 : 0,
    projects: [
      { extends: true, test: { name: "functions", include: ofFunctions, exclude: [...elsewhere, ...ofItsOwn], isolate: false } },
      {
        extends: true,
        test: { name: "processes", include: ["test/**/*.test.ts"], exclude: [...elsewhere, ...ofFunctions], isolate: true },
      },
      { extends: true, test: { name: "own runtime", include: ofItsOwn } },
    ],
  },
});

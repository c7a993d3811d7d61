import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "test/e2e/**", "node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    // Many tests start processes of their own, and a shared machine may keep one waiting; what was tried twice is listed.
    retry: process.env.CI ? 1 : 0,
  },
});

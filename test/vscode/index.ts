import Mocha from "mocha";

/** Runs all suites in VS Code's extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, slow: 5000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./analysis.ts");
  await import("./commands.ts");
  await import("./notebook.ts");
  await import("./configuration.ts");
  await import("./tests-and-tools.ts");
  await import("./virtual.ts");
  await import("./parity-run.ts");
  await import("./highlighting.ts");
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

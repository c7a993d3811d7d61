import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { ListRootsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPrograms } from "../support/build-programs.ts";

const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
let folder: string;
let client: Client;

beforeAll(async () => {
  const programs = await buildPrograms("mcp", ["cli", "mcp-sdk", "trainer"]);
  folder = mkdtempSync(path.join(tmpdir(), "mcp-"));
  client = new Client({ name: "test", version: "1" }, { capabilities: { roots: {} } });
  client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: [{ uri: pathToFileURL(examples).href }] }));
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [path.join(programs, "cli.js"), "mcp"], cwd: folder }));
  // The client validates structured results against the schemas that it has listed.
  await client.listTools();
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = async (name: string, args: Record<string, unknown>, onprogress?: () => void) =>
  (await client.callTool({ name, arguments: args }, undefined, { timeout: 120_000, ...(onprogress ? { onprogress } : {}) })) as {
    content: { text: string }[];
    structuredContent?: Record<string, unknown>;
    isError?: boolean;
  };

it("offers three verbs, each with what it takes and gives", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ["check", true],
    ["compare", true],
    ["parity", true],
  ]);
  for (const { description, outputSchema } of tools)
    expect([description?.length, outputSchema?.type]).toEqual([expect.any(Number), "object"]);
});

it("checks files and texts", async () => {
  writeFileSync(path.join(folder, "own.py"), "import keras\nkeras.optimizers.SGD(lr=1)\n");
  const own = await call("check", { kerasVersion: "3.15.1" });
  expect(own.structuredContent).toMatchObject({ files: 1, diagnostics: [{ path: "own.py", code: "KP401" }] });
  expect(own.content[0]?.text).toContain("--> own.py:2:22");
  const text = await call("check", {
    code: "import keras\nkeras.optimizers.SGD(lr=1)\n",
    filename: "new.py",
    kerasVersion: "3.15.1",
    select: ["KP4"],
  });
  expect(text.structuredContent).toMatchObject({ diagnostics: [{ path: "new.py", code: "KP401" }] });
  const wrong = await call("check", { paths: "own.py" });
  expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining("paths: ") }] });
});

it("compares models of the folder that the client has open", async () => {
  const { structuredContent, content } = await call("compare", { a: "mnist_keras.py", b: "mnist_tf1.py" });
  const { differences } = structuredContent as unknown as { differences: { id: string }[] };
  expect(differences.map(({ id }) => id)).toContain("kernel-initializer");
  expect(content[0]?.text).toContain("| ");
  expect(await call("compare", { a: "absent.py", b: "mnist_tf1.py" })).toMatchObject({
    isError: true,
    content: [{ text: "absent.py does not exist." }],
  });
});

it("trains two models, and tells how far it has come", async () => {
  let steps = 0;
  const size = { engine: "wasm", trainSize: 600, testSize: 300, epochs: 1, repeats: 2 };
  const { structuredContent, content, isError } = await call("parity", { a: "mnist_keras.py", b: "mnist_tf1.py", ...size }, () => {
    steps++;
  });
  expect(isError).toBeUndefined();
  expect(structuredContent).toMatchObject({ version: 1, engine: { name: "wasm" }, finished: true });
  expect(content[0]?.text).toMatch(/^# Parity report/);
  expect(steps).toBeGreaterThan(0);
}, 180_000);

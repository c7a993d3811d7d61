import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, CodeLens, Hover, InlayHint, MarkupContent } from "vscode-languageserver/node";
import { buildPrograms } from "../support/build-programs.ts";
import { LanguageClient } from "./language-client.ts";

const file = path.resolve(import.meta.dirname, "../../media/examples/mnist/mnist_tf1.py");
const program = { uri: pathToFileURL(file).href, text: readFileSync(file, "utf8") };
const project = { uri: "file:///project/pyproject.toml", text: "[tool.keras-parity]\n" };
const commands = ["keras-parity.compareModels", "keras-parity.runParityCheck", "keras-parity.measureFix"];

let serverPath = "";
let client: LanguageClient | undefined;

beforeAll(async () => {
  serverPath = path.join(await buildPrograms("server-translations", ["server"]), "server.js");
});

afterEach(() => {
  client?.process.kill();
  client = undefined;
});

/** What a user reads of the program in one language; null for English, in which the server speaks by itself. */
async function interfaceIn(language: string | null) {
  const translations: unknown =
    language === null
      ? undefined
      : JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../l10n/bundle.l10n.${language}.json`), "utf8"));
  client = await LanguageClient.start({ serverPath, initializationOptions: { commands, translations } });
  const server = client;
  await server.open(program.uri, program.text);
  await server.open(project.uri, project.text);
  const textDocument = { uri: program.uri };
  const lines = program.text.split("\n");
  const line = lines.findIndex((one) => one.startsWith("kernels = "));
  const end = { line: lines.length, character: 0 };
  const at = (row: number, text: string) => ({ line: row, character: (lines[row]?.indexOf(text) ?? 0) + 3 });
  const hover = async (position: unknown) => {
    const found = await server.request<Hover | null>("textDocument/hover", { textDocument, position });
    return (found?.contents as MarkupContent | undefined)?.value ?? "";
  };
  const position = at(line, "tf.random_normal");
  const range = { start: position, end: position };
  const actions = await server.request<CodeAction[]>("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } });
  const lenses = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument });
  const hints = await server.request<InlayHint[]>("textDocument/inlayHint", {
    textDocument,
    range: { start: { line: 0, character: 0 }, end },
  });
  const completions = await server.request<{ documentation: MarkupContent }[]>("textDocument/completion", {
    textDocument: { uri: project.uri },
    position: { line: 1, character: 0 },
  });
  return {
    actions: actions.map(({ title }) => title),
    lenses: lenses.map(({ command }) => command?.title),
    hints: hints.flatMap(({ label }) => (typeof label === "string" ? [label] : label.map(({ value }) => value))).join("\n"),
    weights: await hover(position),
    dropout: await hover(
      at(
        lines.findIndex((one) => one.includes("activations, keep)")),
        "activations, keep",
      ),
    ),
    layer: await hover(
      at(
        lines.findIndex((one) => one.includes("tf.nn.relu(")),
        "matmul",
      ),
    ),
    key: completions[0]?.documentation.value ?? "",
  };
}

describe("what people read of the server", () => {
  it("is English by itself", async () => {
    const shown = await interfaceIn(null);
    expect(shown.actions).toContain("Disable KP101 for this line");
    expect(shown.lenses).toEqual(["1 problem", "167,818 parameters", "Run parity check", "Compare…"]);
    expect(shown.hints).toContain("1,290 params");
    expect(shown.weights).toContain("**Fix:** ");
    expect(shown.layer).toContain("| layer | output | parameters |");
    expect(shown.key).toMatch(/\n\nTakes .*\.$/);
  });

  it("is German with German texts, and what is said of the program stays English", async () => {
    const shown = await interfaceIn("de");
    expect(shown.actions).toEqual(
      expect.arrayContaining([
        "Draw these weights from Glorot's uniform distribution",
        "Diese Korrektur messen… (Draw these weights from Glorot's uniform distribution)",
        "KP101 in dieser Zeile abschalten",
        "KP101 in dieser Datei abschalten",
      ]),
    );
    expect(shown.lenses).toEqual(["1 Problem", "167,818 Parameter", "Paritätsprüfung ausführen", "Vergleichen…"]);
    expect(shown.hints).toContain("1,290 Parameter");
    expect(shown.weights).toContain("**Korrektur:** Draw these weights");
    expect(shown.weights).toMatch(/Zieht die Kernel von `\w+` bis `\w+` aus \*\*N\(0, 1\)\*\* \(Vorgabe: `mean=0`, `stddev=1`\)/);
    expect(shown.weights).toContain("Predicted for this model");
    expect(shown.dropout).toContain("mit der eine Einheit **behalten** wird. Beim Training werden **30\u00a0%** der Einheiten weggelassen");
    expect(shown.layer).toContain("| Schicht | Ausgabe | Parameter |");
    expect(shown.key).toMatch(/\n\nNimmt: .*\.$/);
  });

  it("is Chinese with Chinese texts", async () => {
    const shown = await interfaceIn("zh-cn");
    expect(shown.actions).toContain("在此行禁用 KP101");
    expect(shown.lenses).toEqual(["1 个问题", "167,818 个参数", "运行一致性检查", "比较…"]);
    expect(shown.layer).toContain("| 层 | 输出 | 参数 |");
    expect(shown.weights).toMatch(/从 \*\*N\(0, 1\)\*\* 抽取 `\w+` 到 `\w+` 的核 \(默认 `mean=0`/);
    expect(shown.dropout).toContain("**保留**");
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CancellationToken, CancellationTokenSource } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PythonParser } from "../../src/core/index.ts";
import type { AnalyzedDocument } from "../../src/server/analyzed-document.ts";
import { DocumentAnalyses } from "../../src/server/document-analyses.ts";
import { openFile } from "../../src/server/open-program.ts";
import { mergeSettings } from "../../src/server/server-settings.ts";
import { pythonParser } from "../support/python-parser.ts";

const uri = "untitled:model.py";
const text = (units: number) => `import keras\nmodel = keras.Sequential([keras.layers.Dense(${units}, input_shape=(4,))])\n`;

describe("analyses of open documents", () => {
  let letParse: () => void;
  let analyzed: AnalyzedDocument[];
  let busy: boolean[];
  let errors: string[];
  let analyses: DocumentAnalyses;
  let document: TextDocument;

  beforeEach(() => {
    analyzed = [];
    busy = [];
    errors = [];
    // The parser comes when the test says so: until then requests wait.
    const parser = new Promise<PythonParser>((resolve) => {
      letParse = () => resolve(pythonParser());
    });
    analyses = new DocumentAnalyses({
      parser,
      settings: async () => mergeSettings({}, null),
      longestDelay: 20,
      onAnalyzed: (one) => analyzed.push(one),
      onClosed: () => undefined,
      onBusy: (isBusy) => busy.push(isBusy),
      onError: (message) => errors.push(message),
    });
    document = TextDocument.create(uri, "python", 1, text(8));
    analyses.open(openFile(document));
  });

  afterEach(() => {
    analyses.dispose();
    expect(errors).toEqual([]);
  });

  const change = (version: number, units: number) => {
    TextDocument.update(document, [{ text: text(units) }], version);
    analyses.change(uri);
  };
  const unitsOf = ({ analysis }: AnalyzedDocument) => analysis.models[0]?.experiment.layers.at(-1)?.outputShape;

  it("lets requests wait for the analysis of their version", async () => {
    const waiting = [analyses.of(uri, CancellationToken.None), analyses.of(uri, CancellationToken.None)];
    letParse();
    const [first, second] = await Promise.all(waiting);
    expect(first).toBe(second);
    expect(first && unitsOf(first)).toMatchObject({ value: [null, 8] });
    expect(await analyses.of(uri, CancellationToken.None)).toBe(first);
    expect(analyzed).toHaveLength(1);
    expect(busy).toEqual([true, false]);
  });

  it("refuses requests about a text that was changed meanwhile, and answers those about the new one", async () => {
    const overtaken = analyses.of(uri, CancellationToken.None);
    const refused = expect(overtaken).rejects.toMatchObject({ code: -32801 });
    change(2, 16);
    await refused;
    const waiting = analyses.of(uri, CancellationToken.None);
    letParse();
    const now = await waiting;
    expect(now?.version).toBe(2);
    expect(now && unitsOf(now)).toMatchObject({ value: [null, 16] });
    expect(analyzed.map(({ version }) => version)).toEqual([2]);
  });

  it("lets go of a request that is cancelled", async () => {
    const source = new CancellationTokenSource();
    const cancelled = analyses.of(uri, source.token);
    const refused = expect(cancelled).rejects.toMatchObject({ code: -32800 });
    source.cancel();
    await refused;
    letParse();
    expect((await analyses.of(uri, CancellationToken.None))?.version).toBe(1);
  });

  it("analyses what stands there after a burst of changes, once", async () => {
    letParse();
    await analyses.of(uri, CancellationToken.None);
    for (let version = 2; version <= 30; version++) change(version, version);
    expect((await analyses.of(uri, CancellationToken.None))?.version).toBe(30);
    expect(analyzed.map(({ version }) => version)).toEqual([1, 30]);
  });

  it("forgets a document that is closed while it waits", async () => {
    const waiting = analyses.of(uri, CancellationToken.None);
    const refused = expect(waiting).rejects.toMatchObject({ code: -32800 });
    analyses.close(uri);
    await refused;
    letParse();
    expect(await analyses.of(uri, CancellationToken.None)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(analyzed).toEqual([]);
    expect(busy).toEqual([true, false]);
  });

  it("analyses again when settings change", async () => {
    letParse();
    const before = await analyses.of(uri, CancellationToken.None);
    analyses.refresh();
    const after = await analyses.of(uri, CancellationToken.None);
    expect(after).not.toBe(before);
    expect(after?.analysis).toEqual(before?.analysis);
  });
});

import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import {
  analyze,
  createModuleCache,
  type Diagnostic,
  hideScriptMagics,
  type Module,
  type ModuleCache,
  type PythonDocument,
  type PythonParser,
  parseProgram,
  type Workspace,
} from "../core/index.ts";
import { type AnalyzedDocument, analyzedDocument } from "./analyzed-document.ts";
import { documentPath } from "./document-path.ts";
import type { OpenProgram, ProgramSnapshot } from "./open-program.ts";
import type { ProgramImports } from "./program-imports.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface DocumentAnalysesOptions {
  readonly parser: Promise<PythonParser>;
  readonly settings: (uri: string) => Promise<ServerSettings>;
  /** Where imports lead; without it they are not followed. */
  readonly imports?: ProgramImports | undefined;
  /** Milliseconds, at most, from a change to its analysis, where others came just before it. */
  readonly longestDelay: number;
  onAnalyzed(document: AnalyzedDocument): void;
  onClosed(uri: string): void;
  /** Whether something is left to do. */
  onBusy(busy: boolean): void;
  onError(message: string): void;
}

interface Waiter {
  readonly version: number;
  resolve(document: AnalyzedDocument): void;
  reject(error: unknown): void;
}

interface Entry {
  readonly document: OpenProgram;
  python: PythonDocument | null;
  latest: AnalyzedDocument | null;
  /** What `latest` does not reflect yet: the text or the settings have changed. */
  isStale: boolean;
  /** When the next analysis may begin, on the clock of `performance`. */
  restsUntil: number;
  /** Counts the changes, so that a run that was overtaken is noticed. */
  revision: number;
  timer: NodeJS.Timeout | undefined;
  waiters: Waiter[];
}

/**
 * The analyses of the open documents. Each runs in a turn of its own, a moment after the last change; requests take the
 * finished one of the version that they ask about, or wait for it. Holds a syntax tree per document until it is closed.
 */
export class DocumentAnalyses {
  readonly #entries = new Map<string, Entry>();
  readonly #options: DocumentAnalysesOptions;
  #modules: ModuleCache | null = null;
  #isBusy = false;

  constructor(options: DocumentAnalysesOptions) {
    this.#options = options;
  }

  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** The program that an open file, notebook or cell of a notebook belongs to. */
  programOf(uri: string): OpenProgram | null {
    return this.#entryOf(uri)?.document ?? null;
  }

  open(document: OpenProgram): void {
    this.close(document.uri);
    const entry: Entry = { document, python: null, latest: null, isStale: true, restsUntil: 0, revision: 0, timer: undefined, waiters: [] };
    this.#entries.set(document.uri, entry);
    this.#schedule(entry, 0);
  }

  /** The document's text has changed. */
  change(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    entry.isStale = true;
    entry.revision++;
    const overtaken = entry.waiters.filter((waiter) => waiter.version !== entry.document.version);
    entry.waiters = entry.waiters.filter((waiter) => waiter.version === entry.document.version);
    for (const waiter of overtaken) waiter.reject(new ResponseError(LSPErrorCodes.ContentModified, "The document was changed meanwhile."));
    this.#schedule(entry, this.#delayOf(entry));
    this.changeImported(documentPath(uri));
  }

  /** A file on the disk has changed; null: files came or went. */
  changeOnDisk(path: string | null): void {
    this.#options.imports?.forget();
    this.changeImported(path);
  }

  /** The text has changed of a file that open programs may import; null: of any. */
  changeImported(path: string | null): void {
    for (const entry of this.#entries.values()) {
      if (path !== null && !entry.latest?.analysis.dependencies.includes(path)) continue;
      entry.isStale = true;
      entry.revision++;
      this.#schedule(entry, this.#delayOf(entry));
    }
  }

  /** Where imports lead at this moment; undefined where they cannot be followed. */
  workspace(parser: PythonParser): Workspace | undefined {
    this.#modules ??= createModuleCache(parser);
    const find = this.#options.imports?.start();
    return find && { find, modules: this.#modules };
  }

  /** What the analyses depend on besides the texts has changed. */
  refresh(): void {
    for (const entry of this.#entries.values()) {
      entry.isStale = true;
      entry.revision++;
      this.#schedule(entry, 0);
    }
  }

  close(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    this.#entries.delete(uri);
    clearTimeout(entry.timer);
    entry.revision++;
    entry.python?.dispose();
    for (const waiter of entry.waiters) waiter.reject(new ResponseError(LSPErrorCodes.RequestCancelled, "The document was closed."));
    this.#options.onClosed(uri);
    this.#tellImported(entry.latest);
    this.#tellBusy();
  }

  dispose(): void {
    for (const uri of this.uris) this.close(uri);
  }

  /**
   * The analysis of the document's current version; null for a document that is not open.
   * Rejects with ContentModified when the document changes meanwhile, with RequestCancelled when the token is cancelled.
   */
  async of(uri: string, token: CancellationToken): Promise<AnalyzedDocument | null> {
    const entry = this.#entryOf(uri);
    if (!entry) return null;
    // Cells that are only put in another order make another version, and no change that we are told of.
    if (entry.latest && !entry.isStale && entry.latest.version === entry.document.version) return this.#withImporters(entry.latest);
    this.#schedule(entry, 0);
    return new Promise((resolve, reject) => {
      const listening = token.onCancellationRequested(() => {
        entry.waiters = entry.waiters.filter((waiter) => waiter !== own);
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled."));
      });
      const own: Waiter = {
        version: entry.document.version,
        resolve(document) {
          listening.dispose();
          resolve(document);
        },
        reject(error) {
          listening.dispose();
          reject(error);
        },
      };
      entry.waiters.push(own);
    });
  }

  #delayOf({ restsUntil }: Entry): number {
    return Math.min(this.#options.longestDelay, Math.max(0, restsUntil - performance.now()));
  }

  #schedule(entry: Entry, delay: number): void {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      this.#run(entry).catch((error: unknown) => this.#fail(entry, error));
    }, delay);
    this.#tellBusy();
  }

  async #run(entry: Entry): Promise<void> {
    const { document } = entry;
    const { revision } = entry;
    const [parser, settings] = await Promise.all([this.#options.parser, this.#options.settings(document.uri)]);
    // Another run is on its way when the document was changed or closed meanwhile.
    if (entry.revision !== revision) return;
    const start = performance.now();
    const program = document.read();
    const module = this.#parse(entry, parser, program);
    const { text, cells } = program;
    const path = documentPath(document.uri);
    const analysis = analyze({ path, text, cells, module, workspace: this.workspace(parser) }, settings.analysis);
    const analyzed = analyzedDocument(document, program, analysis);
    const before = entry.latest;
    entry.latest = analyzed;
    entry.isStale = false;
    // While somebody types, analyses take half of the time at most.
    const now = performance.now();
    entry.restsUntil = now + (now - start);
    const shown = this.#withImporters(analyzed);
    this.#options.onAnalyzed(shown);
    for (const waiter of entry.waiters.splice(0)) waiter.resolve(shown);
    this.#tellImported(analyzed, before);
    this.#tellBusy();
  }

  #parse(entry: Entry, parser: PythonParser, program: ProgramSnapshot): Module {
    if (program.cells) return parseProgram(parser, program);
    const python = hideScriptMagics(program.text);
    entry.python ??= parser.open(python);
    return entry.python.update(python);
  }

  #entryOf(uri: string): Entry | undefined {
    const own = this.#entries.get(uri);
    return own ?? [...this.#entries.values()].find(({ document }) => document.read().parts.some((part) => part.uri === uri));
  }

  /** An open file's analysis, with what is wrong in it for the sake of open programs that import it. */
  #withImporters(document: AnalyzedDocument): AnalyzedDocument {
    const { path, diagnostics } = document.analysis;
    const key = ({ code, place }: Diagnostic) => `${code} ${place.span.start}`;
    const seen = new Set(diagnostics.filter(({ place }) => place.path === path).map(key));
    const added: Diagnostic[] = [];
    for (const { latest, isStale } of this.#entries.values()) {
      if (!latest || isStale || latest.analysis.path === path) continue;
      for (const diagnostic of latest.analysis.diagnostics) {
        if (diagnostic.place.path !== path || seen.has(key(diagnostic))) continue;
        seen.add(key(diagnostic));
        // The other analysis counts its experiments for itself.
        added.push({ ...diagnostic, experiment: null });
      }
    }
    if (added.length === 0) return document;
    return { ...document, analysis: { ...document.analysis, diagnostics: [...diagnostics, ...added] } };
  }

  /** Open files that a program imports may have other diagnostics now. */
  #tellImported(...importers: readonly (AnalyzedDocument | null)[]): void {
    const paths = new Set(importers.flatMap((importer) => importer?.analysis.diagnostics.map(({ place }) => place.path) ?? []));
    for (const { latest, isStale } of this.#entries.values()) {
      if (!latest || isStale || importers.some((importer) => importer?.uri === latest.uri)) continue;
      if (paths.has(latest.analysis.path)) this.#options.onAnalyzed(this.#withImporters(latest));
    }
  }

  #fail(entry: Entry, error: unknown): void {
    this.#options.onError(`${entry.document.uri} could not be analysed: ${error instanceof Error ? error.stack : String(error)}`);
    entry.isStale = false;
    for (const waiter of entry.waiters.splice(0)) waiter.reject(error);
    this.#tellBusy();
  }

  #tellBusy(): void {
    const isBusy = [...this.#entries.values()].some((entry) => entry.isStale);
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#options.onBusy(isBusy);
  }
}

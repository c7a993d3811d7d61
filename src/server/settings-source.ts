import type { Connection } from "vscode-languageserver";
import type { AnalysisSettings } from "../core/index.ts";
import { interpreterIn, mergeSettings, type ServerSettings } from "./server-settings.ts";

export interface SettingsSource {
  /** Settings for a document. Asks the client once per document until `forget` is called. */
  of(uri: string): Promise<ServerSettings>;
  /** The interpreter that a document's settings were made for; undefined where the client named none. */
  interpreter(uri: string): string | undefined;
  /** For one document, or for all. */
  forget(uri?: string): void;
  /** Settings that a client without `workspace/configuration` pushes. */
  take(pushed: unknown): void;
}

export interface SettingsSourceOptions {
  /** Whether the client answers `workspace/configuration`. */
  readonly canAsk: boolean;
  readonly pushed: unknown;
  /** What the project around a document says, if there is one that can be read. */
  readonly projectSettings: (uri: string, python: string | undefined) => Promise<AnalysisSettings | null>;
}

export function createSettingsSource(connection: Connection, options: SettingsSourceOptions): SettingsSource {
  const cache = new Map<string, Promise<ServerSettings>>();
  const interpreters = new Map<string, string>();
  let { pushed } = options;
  const load = async (uri: string): Promise<ServerSettings> => {
    let configuration = pushed;
    if (options.canAsk) {
      try {
        configuration = await connection.workspace.getConfiguration({ scopeUri: uri, section: "keras-parity" });
      } catch (error) {
        connection.console.warn(`The settings for ${uri} could not be asked for: ${String(error)}`);
      }
    }
    const python = interpreterIn(configuration);
    if (python === undefined) interpreters.delete(uri);
    else interpreters.set(uri, python);
    return mergeSettings(configuration, await options.projectSettings(uri, python));
  };
  return {
    of(uri) {
      const known = cache.get(uri) ?? load(uri);
      cache.set(uri, known);
      return known;
    },
    interpreter: (uri) => interpreters.get(uri),
    forget(uri) {
      if (uri === undefined) cache.clear();
      else cache.delete(uri);
    },
    take(next) {
      pushed = next;
      cache.clear();
    },
  };
}

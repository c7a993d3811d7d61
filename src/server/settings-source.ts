import type { Connection } from "vscode-languageserver";
import type { AnalysisSettings } from "../core/index.ts";
import { mergeSettings, type ServerSettings } from "./server-settings.ts";

export interface SettingsSource {
  /** Settings for a document. Asks the client once per document until `forget` is called. */
  of(uri: string): Promise<ServerSettings>;
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
  readonly projectSettings: ((uri: string) => AnalysisSettings | null) | undefined;
}

export function createSettingsSource(connection: Connection, options: SettingsSourceOptions): SettingsSource {
  const cache = new Map<string, Promise<ServerSettings>>();
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
    return mergeSettings(configuration, options.projectSettings?.(uri) ?? null);
  };
  return {
    of(uri) {
      const known = cache.get(uri) ?? load(uri);
      cache.set(uri, known);
      return known;
    },
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

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../report/file-report.ts";
import type { ImportAnswer } from "../analyzer.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What is kept of a file's check. */
export interface CacheEntry {
  readonly report: FileReport;
  /** It holds as long as these imports mean the same files with the same contents. */
  readonly imports: readonly ImportAnswer[];
}

/** Results of earlier runs, by everything that they depend on but imports. Safe with any number of processes. */
export interface ResultCache {
  read(key: string): CacheEntry | null;
  write(key: string, entry: CacheEntry): void;
}

/** Where results are kept: as the platform has it, or where `KERAS_PARITY_CACHE_DIR` says. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const own = environment.KERAS_PARITY_CACHE_DIR;
  if (own) return path.resolve(own);
  const home = os.homedir();
  switch (platform) {
    case "darwin":
      return path.join(home, "Library", "Caches", "keras-parity", "check");
    case "win32":
      return path.join(environment.LOCALAPPDATA || path.join(home, "AppData", "Local"), "keras-parity", "Cache", "check");
    default:
      return path.join(environment.XDG_CACHE_HOME || path.join(home, ".cache"), "keras-parity", "check");
  }
}

/** `build` tells this program from other versions of it. */
export function cacheKey(build: string, parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256").update(build);
  for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
  return hash.digest("hex");
}

const day = 24 * 60 * 60 * 1000;
const longestUnused = 30 * day;

export function openCache(folder: string): ResultCache {
  const placeOf = (key: string) => path.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    read(key) {
      const place = placeOf(key);
      try {
        const entry = JSON.parse(readFileSync(place, "utf8")) as CacheEntry;
        if (Date.now() - statSync(place).mtimeMs > day) utimesSync(place, new Date(), new Date());
        return entry;
      } catch {
        // Not there, or not to be read: the file is analysed.
        return null;
      }
    },
    write(key, entry) {
      try {
        mkdirSync(path.dirname(placeOf(key)), { recursive: true });
        writeAtomically(placeOf(key), JSON.stringify(entry));
      } catch {
        // A full or read-only disk makes the next run slow, not wrong.
      }
    },
  };
}

/** Takes away what no run has used for a month; looks at most once a day. */
export function pruneCache(folder: string): void {
  const marker = path.join(folder, "pruned");
  const age = (file: string) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  try {
    if (!existsSync(folder) || age(marker) < day) return;
    writeAtomically(marker, "");
    for (const file of entriesOf(folder)) if (age(file) > longestUnused) rmSync(file, { force: true });
  } catch {
    // Another process is at it.
  }
}

/** Empties the cache, also while other processes use it. Gives the number of results that were in it. */
export function clearCache(folder: string): number {
  const entries = entriesOf(folder);
  for (const file of entries) rmSync(file, { force: true });
  return entries.filter((file) => file.endsWith(".json")).length;
}

/** How much is in the cache. */
export function measureCache(folder: string): { readonly folder: string; readonly results: number; readonly bytes: number } {
  const entries = entriesOf(folder);
  const bytes = entries.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return { folder, results: entries.filter((file) => file.endsWith(".json")).length, bytes };
}

/** Everything in the cache, drafts that a killed process left too. */
function entriesOf(folder: string): readonly string[] {
  const below = (place: string) => (existsSync(place) ? readdirSync(place, { withFileTypes: true }) : []);
  return below(folder)
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .flatMap(({ name }) => below(path.join(folder, name)).map((entry) => path.join(folder, name, entry.name)));
}

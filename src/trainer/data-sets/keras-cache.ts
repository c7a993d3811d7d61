import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { DataSetPlaces } from "./data-set.ts";
import { type Checksum, hasChecksum, readBytes } from "./read-bytes.ts";

/** A file or folder of the folder that Keras keeps its downloads in. */
export function kerasCache(...names: readonly string[]): string {
  return path.join(process.env.KERAS_HOME || path.join(os.homedir(), ".keras"), "datasets", ...names);
}

/** A data set that Keras downloads as one file. */
export interface CachedFile {
  /** `keras.datasets` has it under this name. */
  readonly name: string;
  readonly file: string;
  /** As the sources of Keras 2.2.5 and 3 give them. */
  readonly checksums: readonly Checksum[];
}

export interface FoundFile {
  readonly file: string;
  readonly source: string;
  readonly deviations: readonly string[];
}

/** The file that the user names, or that Keras has downloaded. Throws saying what to do where there is none, or another one. */
export function findCached({ name, file, checksums }: CachedFile, { path: named }: DataSetPlaces): FoundFile {
  if (named !== null) {
    if (!existsSync(named)) throw new Error(`${named} does not exist: name ${file} as Keras has it`);
    const isPublished = hasChecksum(readBytes(named), checksums);
    return { file: named, source: named, deviations: isPublished ? [] : [`${named} is not the ${file} that Keras reads`] };
  }
  const cached = kerasCache(file);
  if (!existsSync(cached)) throw new Error(`${name} was not found: ${cached} does not exist`);
  if (!hasChecksum(readBytes(cached), checksums))
    throw new Error(
      `${cached} is not the file that Keras downloads (its checksum differs): delete it and let Keras load it again, or name it with --data-set`,
    );
  return { file: cached, source: `Keras's cache (${file})`, deviations: [] };
}

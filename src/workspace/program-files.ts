import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ProgramFile } from "../core/index.ts";
import { decodeSource } from "./decode-source.ts";

/** The files that imports may lead to. Reading is synchronous, since the interpreter asks in the middle of its work. */
export interface ProgramFiles {
  /** The file at an absolute path, from an editor or from the disk; null when there is none. */
  file(file: string, kind: { readonly isPackage: boolean }): ProgramFile | null;
  /** Whether there is a file or folder at an absolute path. */
  has(file: string): boolean;
  /** Whether a folder is one that the user opened. */
  isRoot(folder: string): boolean;
  /** What is known of the disk may be out of date. */
  forget(): void;
  /** How often that was said. */
  revision(): number;
}

export interface ProgramFilesOptions {
  /** How paths are told: relative to the working directory, absolute. */
  readonly name: (file: string) => string;
  /** An open document wins over the disk; null for a file that is not open. */
  readonly opened?: (file: string) => { readonly text: string; readonly version: string } | null;
  readonly isRoot?: (folder: string) => boolean;
}

/** Bytes of the largest file that is followed. */
const mostBytes = 2 ** 20;

interface Status {
  readonly isFile: boolean;
  readonly size: number;
  readonly version: string;
}

/** What the disk says is asked once until `forget` is called. */
export function createProgramFiles({ name, opened, isRoot }: ProgramFilesOptions): ProgramFiles {
  const statuses = new Map<string, Status | null>();
  let revision = 0;
  const statusOf = (file: string): Status | null => {
    const known = statuses.get(file);
    if (known !== undefined) return known;
    const stats = statSync(file, { throwIfNoEntry: false });
    const status = stats ? { isFile: stats.isFile(), size: stats.size, version: `${stats.mtimeMs}:${stats.size}` } : null;
    statuses.set(file, status);
    return status;
  };
  return {
    file(file, { isPackage }) {
      const document = opened?.(file);
      if (document) return { path: name(file), isPackage, version: document.version, read: () => document.text };
      const status = safely(() => statusOf(file));
      if (!status?.isFile) return null;
      return {
        path: name(file),
        isPackage,
        version: status.version,
        read() {
          if (status.size > mostBytes) throw new Error(`has ${(status.size / mostBytes).toFixed(1)} MiB: more than 1 MiB are not followed`);
          return decodeSource(readFileSync(file)).text;
        },
      };
    },
    has: (file) => safely(() => statusOf(file)) !== null,
    isRoot: (folder) => isRoot?.(folder) ?? false,
    forget() {
      statuses.clear();
      revision++;
    },
    revision: () => revision,
  };
}

/** A path that cannot be asked about (a file where a folder should be, no permission) has no file. */
function safely(status: () => Status | null): Status | null {
  try {
    return status();
  } catch {
    return null;
  }
}

/** The path as people in `folder` write it: relative below it, else absolute. */
export function pathBelow(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return relative.startsWith("..") || path.isAbsolute(relative) ? file : relative;
}

import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { readRunLog } from "../../runner/run-log.ts";
import { type RunRecord, runRecord } from "./run-record.ts";

/** The parity runs of a workspace on the disk: what each was asked, and everything that happened in it. */
export interface RunStore {
  /** Latest first. Records that cannot be read are left out. */
  list(): readonly RunRecord[];
  /** Whether nothing was ever kept, or all of it was deleted. */
  isEmpty(): boolean;
  /** Null when there is no such run, or it cannot be read. */
  read(id: string): RunRecord | null;
  /** Keeps a new run. Throws when it cannot be written. */
  create(run: Pick<RunRecord, "variants" | "options">): RunRecord;
  /** Writes a record anew. Throws when it cannot be written. */
  save(record: RunRecord): void;
  /** File that the run's events go to, one a line; it need not exist. */
  eventsFile(id: string): string;
  /** Everything that has happened in a run; empty when nothing was kept. */
  events(id: string): readonly ParityEvent[];
  delete(id: string): void;
}

/** Opens the store in a folder, which need not exist. */
export function openRunStore(folder: string): RunStore {
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const eventsFile = (id: string) => path.join(folder, `${id}.jsonl`);
  const read = (id: string): RunRecord | null => {
    try {
      return v.parse(runRecord, JSON.parse(readFileSync(fileOf(id), "utf8")));
    } catch {
      return null;
    }
  };
  const save = (record: RunRecord) => {
    mkdirSync(folder, { recursive: true });
    // Renaming replaces the file at once: whoever reads sees the old record or the new one.
    const draft = `${fileOf(record.id)}.new`;
    writeFileSync(draft, JSON.stringify(record));
    renameSync(draft, fileOf(record.id));
  };
  const ids = () =>
    existsSync(folder) ? readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [path.basename(name, ".json")] : [])) : [];
  return {
    isEmpty: () => ids().length === 0,
    list() {
      return ids()
        .flatMap((id) => read(id) ?? [])
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
    },
    read,
    create(run) {
      const record: RunRecord = { version: 1, id: randomUUID(), startedAt: new Date().toISOString(), outcome: null, ...run };
      save(record);
      return record;
    },
    save,
    eventsFile,
    events: (id) => (existsSync(eventsFile(id)) ? readRunLog(eventsFile(id)) : []),
    delete(id) {
      for (const file of [fileOf(id), eventsFile(id)]) rmSync(file, { force: true });
    },
  };
}

import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRunStore } from "../../src/extension/runs/run-store.ts";

const variants = [
  { uri: "file:///a.py", path: "a.py", model: "network" },
  { uri: "file:///b.py", path: "b.py", model: "scores" },
] as const;
const options = {
  engine: "auto" as const,
  dataSetPath: null,
  seed: 1,
  trainSize: 100,
  testSize: 10,
  epochs: 1,
  repeats: 3,
  mostRepeats: 5,
  maxSeconds: null,
};
const run = { variants: [variants[0], variants[1]] as [(typeof variants)[0], (typeof variants)[1]], options };

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "runs-")), "new");
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

describe("the store of runs", () => {
  it("gives back what it keeps, the latest first", () => {
    const store = openRunStore(folder);
    expect(store.list()).toEqual([]);
    const first = store.create(run);
    store.save({ ...first, startedAt: "2020-01-01T00:00:00.000Z", outcome: { state: "finished", sentence: "Done." } });
    const second = store.create(run);
    expect(
      openRunStore(folder)
        .list()
        .map(({ id }) => id),
    ).toEqual([second.id, first.id]);
    expect(store.read(first.id)?.outcome).toEqual({ state: "finished", sentence: "Done." });
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("tells a run's events, also when its last line was cut off", () => {
    const store = openRunStore(folder);
    const { id } = store.create(run);
    expect(store.events(id)).toEqual([]);
    appendFileSync(store.eventsFile(id), '{"type":"paused"}\n{"type":"resu');
    expect(store.events(id)).toEqual([{ type: "paused" }]);
  });

  it("leaves out what cannot be read, and deletes a run with its events", () => {
    const store = openRunStore(folder);
    const { id } = store.create(run);
    appendFileSync(store.eventsFile(id), '{"type":"paused"}\n');
    writeFileSync(path.join(folder, "strange.json"), '{"version":9}');
    writeFileSync(path.join(folder, "broken.json"), "{");
    expect(store.list().map((record) => record.id)).toEqual([id]);
    store.delete(id);
    expect(store.list()).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["broken.json", "strange.json"]);
  });
});

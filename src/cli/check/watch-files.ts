import { type FSWatcher, watch } from "node:fs";
import path from "node:path";

/** Several changes within this time are one: editors write in steps. */
const calmAfter = 100;

/**
 * Calls back when something in one of the folders has changed, until the signal ends it. Folders that cannot be watched are left out;
 * the folders are asked for again after each change, since files come and go.
 */
export function watchFolders(folders: () => readonly string[], onChange: () => Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watchers = new Map<string, FSWatcher>();
    let timer: NodeJS.Timeout | undefined;
    let isBusy = false;
    let isDue = false;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), calmAfter);
    };
    const work = async () => {
      if (isBusy) {
        isDue = true;
        return;
      }
      isBusy = true;
      await onChange();
      isBusy = false;
      renew();
      if (isDue) changed();
      isDue = false;
    };
    const renew = () => {
      if (signal.aborted) return;
      const wanted = new Set(folders().map((folder) => path.resolve(folder)));
      for (const [folder, watcher] of watchers) {
        if (wanted.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of wanted) if (!watchers.has(folder)) add(folder);
    };
    const add = (folder: string) => {
      try {
        const watcher = watch(folder, (_, name) => {
          // Our own drafts, and those of editors, are renamed when they are whole.
          if (!name?.endsWith(".tmp")) changed();
        });
        watcher.on("error", () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        // It is gone, or the system watches no more.
      }
    };
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      resolve();
    };
    signal.addEventListener("abort", stop, { once: true });
    renew();
  });
}

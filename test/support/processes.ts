import { execFileSync } from "node:child_process";

interface ProcessLine {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** Ids of the processes that run a `trainer.js` and descend from `ancestor`, oldest first. */
export function trainersOf(ancestor: number): readonly number[] {
  const all = listProcesses();
  const isDescendant = (one: ProcessLine): boolean => {
    const parent = all.find((other) => other.id === one.parent);
    return one.parent === ancestor || (parent !== undefined && isDescendant(parent));
  };
  return all.filter((one) => one.command.includes("trainer.js") && isDescendant(one)).map((one) => one.id);
}

/** Whether a process exists and is no zombie. */
export function isRunning(id: number): boolean {
  return listProcesses().some((one) => one.id === id);
}

function listProcesses(): readonly ProcessLine[] {
  return execFileSync("ps", ["-eo", "pid=,ppid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => {
      const [, id, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
      if (id === undefined || parent === undefined || command === undefined || state?.startsWith("Z")) return [];
      return [{ id: Number(id), parent: Number(parent), command }];
    });
}

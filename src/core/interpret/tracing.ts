import type { Machine, Tracing } from "./machine.ts";

/** Follows code that runs before the graph is made, such as a layer's `build`. */
export function whileNotTracing(machine: Machine, follow: () => void): void {
  const tracings = machine.tracings.splice(0);
  try {
    follow();
  } finally {
    machine.tracings.push(...tracings);
  }
}

/** Follows code that TensorFlow runs once, to make a graph of it. */
export function whileTracing<T>(machine: Machine, { kind, self }: Pick<Tracing, "kind" | "self">, follow: () => T): T {
  machine.tracings.push({ kind, self, undecided: machine.undecided });
  try {
    return follow();
  } finally {
    machine.tracings.pop();
  }
}

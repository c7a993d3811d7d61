import type { GraphSession } from "./graph-session.ts";
import type { StepGraph } from "./step-graph.ts";

/** Sessions that nobody uses at the moment, the one that was used last at the end. */
export interface IdleSessions {
  /** A session of the same graph, for its taker alone; undefined where there is none. */
  take(graph: StepGraph): GraphSession | undefined;
  put(idle: IdleSession): void;
}

interface IdleSession {
  readonly graph: StepGraph;
  readonly session: GraphSession;
  /** Of its variables. */
  readonly bytes: number;
}

/** No more than so many sessions, and so many bytes of variables in them, are kept for later. */
const [most, mostBytes] = [8, 64 * 2 ** 20];

export function keepSessions(): IdleSessions {
  let kept: readonly IdleSession[] = [];
  return {
    take: (graph) => {
      const found = kept.find((idle) => isSameGraph(idle.graph, graph));
      kept = kept.filter((idle) => idle !== found);
      return found?.session;
    },
    put: (idle) => {
      kept = [...kept, idle];
      while (kept.length > most || kept.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) {
        kept[0]?.session.dispose();
        kept = kept.slice(1);
      }
    },
  };
}

export function isSameGraph(a: StepGraph, b: StepGraph): boolean {
  return Buffer.compare(a.model, b.model) === 0;
}

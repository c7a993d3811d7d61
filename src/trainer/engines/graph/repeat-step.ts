import type { Kernels, Tensor, Tf } from "../../engine.ts";
import { sizeOf } from "../../value.ts";
import type { NativeBackend, NativeOperations } from "../native-operations.ts";
import type { NativeVariables } from "../native-variables.ts";
import { takeValues } from "../repeat-by-operations.ts";
import { type GraphSession, openSession } from "./graph-session.ts";
import { isSameGraph, keepSessions } from "./keep-sessions.ts";
import type { Recorder, Recording } from "./record-operations.ts";
import { type StepGraph, stepGraph } from "./step-graph.ts";

interface Parts {
  readonly tf: Tf;
  readonly backend: NativeBackend;
  readonly operations: NativeOperations;
  readonly variables: NativeVariables;
  readonly recorder: Recorder;
}

/** How a step is run from now on, for inputs of the shapes of the first one. */
type Way =
  | { readonly kind: "operations" }
  /** Operation by operation, while they are recorded; `before` is what the step before was. */
  | { readonly kind: "recorded"; readonly before: StepGraph | null }
  | { readonly kind: "graph"; readonly graph: StepGraph; readonly session: GraphSession; readonly recording: Recording };

/** Larger variables are not kept twice: beside what a step does with them, the calls of single operations take no time. */
const largestVariables = 128 * 2 ** 20;

/**
 * Runs steps as graphs: the first one operation by operation, the next two as well, and recorded. Where both are the same operations
 * on the same constants, TensorFlow runs all later ones as a whole, in a session with variables of its own. Inputs of another shape,
 * as the last batch's, and steps that are no graph go on operation by operation. Sessions are kept for the next training that does
 * the same.
 */
export function stepRepeater({ tf, backend, operations, variables, recorder }: Parts): Kernels["repeat"] {
  const idle = keepSessions();
  const bytesOf = (recording: Recording) => recording.variables.reduce((sum, variable) => sum + 4 * sizeOf(variables.shapeOf(variable)), 0);

  /** A session whose graph has proven that it runs; null where TensorFlow does not accept it. */
  const sessionOf = (graph: StepGraph, recording: Recording, inputs: readonly Tensor[]): GraphSession | null => {
    const known = idle.take(graph);
    if (known) return known;
    let session: GraphSession | null = null;
    try {
      session = openSession({ tf, backend, operations }, graph);
      session.take(recording.variables);
      session.run(
        inputs,
        graph.varied.map((shape) => new Float32Array(sizeOf(shape))),
      );
      return session;
    } catch {
      session?.dispose();
      return null;
    }
  };

  return (step) => {
    let shapes: string | null = null;
    let way: Way = { kind: "recorded", before: null };
    // Who has the variables' newest values.
    let [isSessionOld, areVariablesOld] = [true, false];

    const settle = () => {
      if (way.kind === "graph" && areVariablesOld) way.session.give(way.recording.variables);
      [isSessionOld, areVariablesOld] = [true, false];
    };
    const afterRecording = (recording: Recording | null, before: StepGraph | null, inputs: readonly Tensor[]): Way => {
      if (!recording || bytesOf(recording) > largestVariables) return { kind: "operations" };
      const graph = stepGraph(recording, variables, backend);
      if (!before) return { kind: "recorded", before: graph };
      const session = isSameGraph(graph, before) ? sessionOf(graph, recording, inputs) : null;
      return session ? { kind: "graph", graph, session, recording } : { kind: "operations" };
    };

    return {
      run: (inputs) => {
        const own = JSON.stringify(inputs.map(({ shape }) => shape));
        if (way.kind === "operations" || own !== shapes) {
          settle();
          shapes ??= own;
          return takeValues(step(inputs));
        }
        if (way.kind === "recorded") {
          const { result, recording } = recorder.record(inputs, step);
          way = afterRecording(recording, way.before, inputs);
          return takeValues(result);
        }
        if (isSessionOld) way.session.take(way.recording.variables);
        [isSessionOld, areVariablesOld] = [false, true];
        return way.session.run(
          inputs,
          way.recording.varied.map(({ draw }) => draw()),
        );
      },
      settle,
      dispose: () => {
        if (way.kind === "graph") idle.put({ ...way, bytes: bytesOf(way.recording) });
        way = { kind: "operations" };
      },
    };
  };
}

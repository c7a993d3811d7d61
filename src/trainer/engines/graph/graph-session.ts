import type { Tensor, Tf, Variable } from "../../engine.ts";
import { tidy } from "../../tidy.ts";
import type { NativeBackend, NativeOperations } from "../native-operations.ts";
import { modelTag } from "./encode-saved-model.ts";
import type { StepGraph } from "./step-graph.ts";

/** A step's graph in a session of TensorFlow, with variables of its own. */
export interface GraphSession {
  /** Takes over the variables' values. */
  take(variables: readonly Variable[]): void;
  /** Gives the variables the session's values. */
  give(variables: readonly Variable[]): void;
  /** Does the step; `numbers`: what it varies. */
  run(inputs: readonly Tensor[], numbers: readonly Float32Array[]): Float32Array;
  dispose(): void;
}

interface Parts {
  readonly tf: Tf;
  readonly backend: NativeBackend;
  readonly operations: NativeOperations;
}

/** In TensorFlow's own file system in memory each model has a folder, which stays as long as the process. */
let opened = 0;

/** Throws where TensorFlow does not accept the graph. */
export function openSession({ tf, backend, operations }: Parts, graph: StepGraph): GraphSession {
  const folder = `ram://keras-parity/${++opened}`;
  tf.tidy(() => operations.change("WriteFile", [], [tf.scalar(`${folder}/saved_model.pb`), tf.scalar(graph.model, "string")]));
  const session = backend.binding.loadSavedModel(folder, modelTag);
  const first = (names: readonly string[]) => names.map((name) => `${name}:0`);
  const infos = (names: readonly string[]) => first(names).map((name) => ({ name }));
  const [values, placeholders] = [infos(graph.values), infos(graph.placeholders)];
  return {
    take: (variables) =>
      tf.tidy(() => {
        backend.runSavedModel(
          session,
          variables.map((variable) => variable.read()),
          values,
          first([graph.taken]),
        );
      }),
    give: (variables) =>
      tf.tidy(() => {
        const read = backend.runSavedModel(session, [], [], first(graph.reads));
        for (const [i, variable] of variables.entries()) variable.assign(read[i] as Tensor);
      }),
    run: (inputs, numbers) =>
      tidy(tf, () => {
        const varied = numbers.map((one, i) => tf.tensor(one, [...(graph.varied[i] ?? [])]));
        const [output] = backend.runSavedModel(session, [...inputs, ...varied], placeholders, first([graph.result]));
        return (output as Tensor).dataSync<"float32">();
      }),
    dispose: () => backend.binding.deleteSavedModel(session),
  };
}

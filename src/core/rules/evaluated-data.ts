import type { ArgumentValue, EventFact, ModelFact } from "../model/flow/flow.ts";

/** What a model is trained on last, and what it is evaluated on: what `fit` validates on, and what `evaluate` is given. */
export interface EvaluatedData {
  readonly trained: ArgumentValue;
  readonly evaluated: readonly Pick<ArgumentValue, "value" | "place">[];
}

/** Null for a model that is not trained by `fit`. */
export function evaluatedData({ events }: ModelFact): EvaluatedData | null {
  const fit = events.findLast(({ kind }) => kind === "fit");
  const trained = fit && inputsOf(fit);
  if (!fit || !trained) return null;
  const validation = fit.arguments.get("validation_data");
  const inputs = validation?.value.kind === "sequence" ? validation.value.inputs[0] : validation?.value;
  return {
    trained,
    evaluated: [
      ...(validation && inputs ? [{ value: inputs, place: validation.place }] : []),
      ...events.filter(({ kind }) => kind === "evaluate").flatMap((event) => inputsOf(event) ?? []),
    ],
  };
}

/** What `fit` and `evaluate` are given, and what their older `_generator` forms are. */
function inputsOf({ arguments: given }: EventFact): ArgumentValue | undefined {
  return given.get("x") ?? given.get("generator");
}

import type { DataFact, ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { evaluatedData } from "./evaluated-data.ts";
import { firstArray } from "./first-array.ts";
import type { RuleFacts } from "./rule.ts";
import { weightedInputs } from "./weighted-inputs.ts";

/** What a model is trained on, and what it is evaluated on. */
export interface TrainedAndEvaluated {
  readonly trained: DataFact;
  readonly evaluated: DataFact;
  readonly place: Place | null;
  readonly experiment: string | null;
}

const known = new WeakMap<RuleFacts["flow"], readonly TrainedAndEvaluated[]>();

/** Every array that a model is evaluated on with what it is trained on, in graphs and loops of the program's own too. */
export function trainedAndEvaluated(facts: RuleFacts): readonly TrainedAndEvaluated[] {
  const earlier = known.get(facts.flow);
  if (earlier) return earlier;
  const found: TrainedAndEvaluated[] = [];
  for (const model of facts.flow.models) {
    const data = evaluatedData(model);
    const trained = data && dataOf(data.trained.value);
    for (const { value, place } of trained ? data.evaluated : []) {
      const evaluated = dataOf(value);
      if (trained && evaluated) found.push({ trained, evaluated, place, experiment: model.experiment });
    }
  }
  const inputs = weightedInputs(facts);
  for (const one of inputs) {
    if (one.data.split === "test") continue;
    for (const { weights, data, place } of inputs)
      if (weights === one.weights && data !== one.data) found.push({ trained: one.data, evaluated: data, place, experiment: null });
  }
  known.set(facts.flow, found);
  return found;
}

function dataOf(value: ValueFact): DataFact | null {
  return firstArray(value)?.data ?? null;
}

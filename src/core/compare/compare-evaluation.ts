import type { Evaluation, Experiment } from "../model/experiment.ts";
import { ask, type Findings, readFact, readStructure } from "./reading.ts";

/**
 * Lists how two experiments are measured differently. How many examples go into one evaluation step changes nothing
 * and is not listed.
 */
export function compareEvaluation(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.evaluation, b.evaluation];
  const read = ({ evaluation, place }: Experiment) =>
    readStructure(String(evaluation !== null), evaluation ? "is measured" : "no measurement was found", evaluation?.place ?? place);
  ask(
    findings,
    {
      id: "evaluation",
      aspect: "evaluation",
      what: "evaluation",
      consequence: "none",
      explanation: "Measuring a model does not change it.",
    },
    read(a),
    read(b),
  );
  if (!x || !y) return;
  ask(
    findings,
    {
      id: "evaluation.split",
      aspect: "evaluation",
      what: "evaluated split",
      consequence: "expected",
      explanation: "Accuracies on different splits are not comparable: a model does better on what it was trained on.",
    },
    readFact(x.split, (split) => `${split} split`),
    readFact(y.split, (split) => `${split} split`),
  );
  const when = { everyEpoch: "after every epoch", end: "after training" };
  ask(
    findings,
    {
      id: "evaluation.when",
      aspect: "evaluation",
      what: "time of evaluation",
      consequence: "none",
      explanation: "Measuring a model more often does not change it.",
    },
    readFact(x.when, (value) => when[value]),
    readFact(y.when, (value) => when[value]),
  );
}

/** The evaluation of `base` with the differences that `isSwapped` names taken from `donor`. */
export function swapEvaluation(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Evaluation | null {
  if (isSwapped("evaluation")) return donor.evaluation;
  const [into, from] = [base.evaluation, donor.evaluation];
  if (!into || !from) return into;
  return {
    ...into,
    split: isSwapped("evaluation.split") ? from.split : into.split,
    when: isSwapped("evaluation.when") ? from.when : into.when,
  };
}

import type { ArraySource, Data, Experiment } from "../model/experiment.ts";
import { known, knownValue } from "../model/fact.ts";
import { programInputs } from "../program/program-inputs.ts";

/** More examples than a file holds: how many there are is known when it is read. */
const manyExamples = 1_000_000_000;

/**
 * The experiment with data that the user gives in the place of those that are not known here: examples of the shapes that the
 * model and its loss take, used as they are. The same experiment where its data are known, or the shapes are not.
 */
export function withOwnData(experiment: Experiment): Experiment {
  if (experiment.data.known || !experiment.training) return experiment;
  const place = experiment.data.place ?? experiment.training.place;
  const given = programInputs(experiment);
  const inputs = given.filter(({ role }) => role === "inputs");
  const [input] = inputs;
  const [labels, ...otherLabels] = given.filter(({ role }) => role === "labels");
  if (!input || inputs.length > 1 || !labels || otherLabels.length > 0 || input.shape.includes(0) || labels.shape.includes(0))
    return experiment;
  const part = (split: "train" | "test", name: "inputs" | "labels", shape: readonly number[]): ArraySource => ({
    dataSet: "own",
    split,
    part: name,
    shape: [manyExamples, ...shape],
    transforms: [],
    place,
  });
  const examples = (split: "train" | "test") => ({
    inputs: part(split, "inputs", input.shape),
    labels: part(split, "labels", labels.shape),
  });
  const data: Data = { train: examples("train"), test: examples("test") };
  const { evaluation } = experiment;
  const split = evaluation && (knownValue(evaluation.split) ?? "test");
  return {
    ...experiment,
    data: known(data, "derived", place),
    evaluation: evaluation && split ? { ...evaluation, split: known(split, "derived", place) } : evaluation,
    unknowns: experiment.unknowns.filter(({ aspect, what }) => aspect !== "data" && what !== "evaluated split"),
  };
}

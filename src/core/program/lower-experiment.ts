import type { Experiment, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { inlineModels } from "../model/inline-models.ts";
import type { Place } from "../text/span.ts";
import { createGraphBuilder } from "./graph-builder.ts";
import { lowerLoss } from "./losses/lower-loss.ts";
import { lowerLayers } from "./lower-layers.ts";
import { lowerOptimizer } from "./lower-optimizer.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import type { Batches, Metric, Program, ProgramInput } from "./program.ts";
import { programInputs } from "./program-inputs.ts";

/** A program that can be trained, or everything that keeps the experiment from being trained as it is written. */
export type Lowered = { readonly program: Program } | { readonly obstacles: readonly UnknownPart[] };

type Obstacle = Omit<UnknownPart, "place">;

/** Makes an experiment ready to run: every value resolved, every default filled in. */
export function lowerExperiment(written: Experiment): Lowered {
  const experiment = inlineModels(written);
  const obstacles: UnknownPart[] = [...experiment.unknowns];
  const add = (part: Obstacle, place: Place | null) => obstacles.push({ ...part, place: place ?? experiment.place });
  const attempt = <T>(part: Omit<Obstacle, "why">, place: Place | null, run: () => T): T | null => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      add({ ...part, why: error.message }, place);
      return null;
    }
  };
  const inputs = programInputs(experiment);
  const graph = createGraphBuilder(inputs);
  const ofRole = (role: ProgramInput["role"]) => inputs.flatMap((input, id) => (input.role === role ? [id] : []));
  const layers = lowerLayers(graph, experiment, ofRole("inputs"));
  obstacles.push(...layers.obstacles);
  const { training, evaluation } = experiment;
  if (!training) {
    add({ aspect: "training", what: `the training of ${experiment.name}`, why: "the program does not train it" }, null);
    return { obstacles: once(obstacles) };
  }
  const data = knownValue(experiment.data);
  if (!experiment.data.known) add({ aspect: "data", what: "the training data", why: experiment.data.reason }, experiment.data.place);
  const [labels] = ofRole("labels");
  const { output } = layers;
  const minimised =
    output === null || labels === undefined
      ? null
      : attempt({ aspect: "training", what: "loss" }, training.loss.place, () =>
          lowerLoss(graph, experiment, need(training.loss), output, labels),
        );
  const loss = minimised && {
    ...minimised,
    value: layers.penalties.reduce((sum, penalty) => graph.add({ kind: "binary", operation: "add" }, sum, penalty), minimised.value),
  };
  const optimizer = attempt({ aspect: "training", what: "optimizer" }, training.optimizer.place, () =>
    lowerOptimizer(need(training.optimizer), experiment.generation),
  );
  const batches = attempt({ aspect: "training", what: "batches" }, training.place, (): Batches => {
    const { batchSize, lastBatch, shuffle, epochs } = training;
    return { size: need(batchSize), last: need(lastBatch), shuffle: need(shuffle), epochs: need(epochs) };
  });
  if (!evaluation)
    add({ aspect: "evaluation", what: "evaluation", why: "the file does not measure this model's accuracy" }, training.place);
  if (obstacles.length > 0 || !loss || !optimizer || !batches || !data || output === null) return { obstacles: once(obstacles) };
  return {
    program: {
      inputs,
      parameters: graph.parameters,
      nodes: graph.nodes,
      prediction: output,
      loss: loss.value,
      reportedLoss: loss.value,
      lossOverBatches: loss.overBatches,
      optimizer,
      batches,
      metric: metricOf(inputs),
      data,
      deviations: [],
    },
  };
}

/** One cause is told once, where it is met first. */
function once(parts: readonly UnknownPart[]): readonly UnknownPart[] {
  const unique = new Map<string, UnknownPart>();
  for (const part of parts) {
    const key = `${part.why}@${part.place.span.start}`;
    if (!unique.has(key)) unique.set(key, part);
  }
  return [...unique.values()];
}

function metricOf(inputs: readonly ProgramInput[]): Metric {
  const labels = inputs.find(({ role }) => role === "labels");
  return { kind: "accuracy", labels: labels?.dtype === "int32" ? "integer" : "oneHot" };
}

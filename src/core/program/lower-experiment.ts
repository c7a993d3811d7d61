import type { Experiment, Training, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Place } from "../text/span.ts";
import { createGraphBuilder } from "./graph-builder.ts";
import { lowerLoss } from "./losses/lower-loss.ts";
import { lowerCallbacks } from "./lower-callbacks.ts";
import { lowerLayers } from "./lower-layers.ts";
import { lowerMetric } from "./lower-metric.ts";
import { lowerOptimizer } from "./lower-optimizer.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import { optimizerDeviations } from "./optimizer-deviations.ts";
import type { Batches, Program, ProgramInput, ValueId } from "./program.ts";
import { openSize, programInputs, withUsedTypes } from "./program-inputs.ts";
import { pruneNodes } from "./prune-nodes.ts";

/** A program that can be trained, or everything that keeps the experiment from being trained as it is written. */
export type Lowered = { readonly program: Program } | { readonly obstacles: readonly UnknownPart[] };

type Part = Pick<UnknownPart, "aspect" | "what">;

/** Makes an experiment ready to run: every value resolved, every default filled in. */
export function lowerExperiment(experiment: Experiment): Lowered {
  const obstacles: UnknownPart[] = [...experiment.unknowns];
  const add = (part: Part, why: string, place: Place | null) => obstacles.push({ ...part, why, place: place ?? experiment.place });
  const attempt = <T>(part: Part, place: Place | null, run: () => T): T | null => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NotExecutable)) throw error;
      add(part, error.message, place);
      return null;
    }
  };
  const inputs = programInputs(experiment);
  const graph = createGraphBuilder(inputs);
  const labels = inputs.findIndex(({ role }) => role === "labels");
  const layers = lowerLayers(graph, experiment, { inputs: inputs.flatMap(({ role }, id) => (role === "inputs" ? [id] : [])), labels });
  obstacles.push(...layers.obstacles);
  const { training, evaluation } = experiment;
  if (!training) {
    add({ aspect: "training", what: `the training of ${experiment.name}` }, "the program does not train it", null);
    return { obstacles: once(obstacles) };
  }
  const data = knownValue(experiment.data);
  if (!experiment.data.known) add({ aspect: "data", what: "the training data" }, experiment.data.reason, experiment.data.place);
  else if (inputs.some(({ shape }) => shape.includes(openSize)))
    add(
      { aspect: "data", what: "the training data" },
      "how long its sequences or how large its images are is not known",
      experiment.data.place,
    );
  const { output } = layers;
  const loss =
    output === null
      ? null
      : attempt({ aspect: "training", what: "loss" }, training.loss.place, () =>
          lowerLoss(graph, experiment, { loss: need(training.loss), output, labels, sampleWeights: weightsOf(training, inputs), layers }),
        );
  const optimizer = attempt({ aspect: "training", what: "optimizer" }, training.optimizer.place, () =>
    lowerOptimizer(need(training.optimizer), experiment.generation),
  );
  if (training.changedGradients) add({ aspect: "training", what: "gradients" }, training.changedGradients, training.place);
  const batches = attempt({ aspect: "training", what: "batches" }, training.place, () => batchesOf(training));
  const callbacks = attempt({ aspect: "training", what: "callbacks" }, training.place, () =>
    lowerCallbacks({ training, generation: experiment.generation, metric: lowerMetric(training, inputs), optimizer }),
  );
  if (!evaluation) add({ aspect: "evaluation", what: "evaluation" }, "the file does not measure this model's accuracy", training.place);
  if (obstacles.length > 0 || !loss || !optimizer || !batches || !callbacks || !data || output === null)
    return { obstacles: once(obstacles) };
  const { nodes, renumbered } = pruneNodes(graph, [output, loss.value, loss.evaluated]);
  const typed = withUsedTypes(inputs, nodes);
  return {
    program: {
      inputs: typed,
      parameters: graph.parameters,
      nodes,
      prediction: renumbered(output),
      labels,
      loss: renumbered(loss.value),
      evaluatedLoss: renumbered(loss.evaluated),
      lossOverBatches: loss.overBatches,
      optimizer,
      batches,
      ...(callbacks.rules.length > 0 ? { epochRules: callbacks.rules } : {}),
      metric: lowerMetric(training, typed),
      data,
      deviations: [
        ...callbacks.deviations,
        ...loss.deviations,
        ...optimizerDeviations(experiment.generation, { nodes, parameters: graph.parameters, optimizer }),
      ],
    },
  };
}

/** How much each example counts; null where all count once. */
function weightsOf({ weighsExamples }: Training, inputs: readonly ProgramInput[]): ValueId | null {
  if (!weighsExamples) return null;
  need(weighsExamples);
  const at = inputs.findIndex(({ role }) => role === "sampleWeights");
  if (at < 0) throw new NotExecutable("the `sample_weight` of examples that stand in for the program's is not known");
  return at;
}

function batchesOf({ batchSize, lastBatch, shuffle, epochs }: Training): Batches {
  return { size: need(batchSize), last: need(lastBatch), shuffle: need(shuffle), epochs: need(epochs) };
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

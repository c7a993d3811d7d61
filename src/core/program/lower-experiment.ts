import type { Data, Experiment, Training, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { trainableUnknowns } from "../model/trainable-unknowns.ts";
import type { Place } from "../text/span.ts";
import { createGraphBuilder } from "./graph-builder.ts";
import { withHeldOutExamples } from "./held-out-examples.ts";
import { trainedOutputs } from "./losses/loss-parts.ts";
import { lowerLoss } from "./losses/lower-loss.ts";
import { lowerCallbacks } from "./lower-callbacks.ts";
import { lowerLayers } from "./lower-layers.ts";
import { lowerMetric } from "./lower-metric.ts";
import { lowerOptimizer } from "./lower-optimizer.ts";
import { need } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import { optimizerDeviations } from "./optimizer-deviations.ts";
import { describeChoice, targetsOf } from "./output-targets.ts";
import type { Batches, Program, ProgramInput } from "./program.ts";
import { openSize, programInputs, withUsedTypes } from "./program-inputs.ts";
import { pruneNodes } from "./prune-nodes.ts";

/** A program that can be trained, or everything that keeps the experiment from being trained as it is written. */
export type Lowered = { readonly program: Program } | { readonly obstacles: readonly UnknownPart[] };

type Part = Pick<UnknownPart, "aspect" | "what">;

/** Makes an experiment ready to run: every value resolved, every default filled in. */
export function lowerExperiment(experiment: Experiment): Lowered {
  const obstacles: UnknownPart[] = [...trainableUnknowns(experiment)];
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
  const { training } = experiment;
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
  const lossPart = { aspect: "training", what: "loss" } as const;
  const trained = attempt(lossPart, training.loss.place, () => trainedOutputs(experiment, training, { layers, inputs }));
  const loss = trained && attempt(lossPart, training.loss.place, () => lowerLoss(graph, experiment, trained.parts));
  const optimizer = attempt({ aspect: "training", what: "optimizer" }, training.optimizer.place, () =>
    lowerOptimizer(need(training.optimizer), experiment.generation),
  );
  if (training.changedGradients) add({ aspect: "training", what: "gradients" }, training.changedGradients, training.place);
  if (training.augmentation) {
    const { how, place } = training.augmentation;
    add({ aspect: "data", what: "augmentation" }, `its images are changed at random (${how}), which is not executed yet`, place);
  }
  const batches = attempt({ aspect: "training", what: "batches" }, training.place, () => batchesOf(training, data));
  const metricIn = (typed: readonly ProgramInput[]) =>
    trained
      ? lowerMetric(trained.measured, {
          labels: typed[trained.measured.labels],
          width: graph.shapeOf(trained.measured.value).at(-1) ?? null,
        })
      : lowerMetric(training, { labels: undefined, width: null });
  const callbacks = attempt({ aspect: "training", what: "callbacks" }, training.place, () =>
    lowerCallbacks({
      training,
      generation: experiment.generation,
      measured: trained?.measured ?? null,
      metric: metricIn(inputs),
      optimizer,
    }),
  );
  if (obstacles.length > 0 || !trained || !loss || !optimizer || !batches || !callbacks || !data) return { obstacles: once(obstacles) };
  const { measured } = trained;
  const measurable = withHeldOutExamples(data);
  const { nodes, renumbered } = pruneNodes(graph, [measured.value, loss.value, loss.evaluated]);
  const typed = withUsedTypes(inputs, nodes);
  return {
    program: {
      inputs: typed,
      parameters: graph.parameters,
      nodes,
      prediction: renumbered(measured.value),
      labels: measured.labels,
      loss: renumbered(loss.value),
      evaluatedLoss: renumbered(loss.evaluated),
      lossOverBatches: loss.overBatches,
      optimizer,
      batches,
      ...(callbacks.rules.length > 0 ? { epochRules: callbacks.rules } : {}),
      metric: metricIn(typed),
      data: measurable.data,
      deviations: [
        ...(training.runsOn ? ["batches that run on over the end of an epoch begin anew with each epoch"] : []),
        ...(measurable.deviation === null ? [] : [measurable.deviation]),
        ...callbacks.deviations,
        ...loss.deviations,
        ...describeChoice(targetsOf(training)),
        ...optimizerDeviations(experiment.generation, { nodes, parameters: graph.parameters, optimizer }),
      ],
    },
  };
}

/** Of batches that run on none is smaller; what would be left over is part of the next epoch's. */
function batchesOf({ batchSize, lastBatch, shuffle, epochs, runsOn }: Training, data: Data | undefined): Batches {
  if (runsOn && !lastBatch.known) {
    const [size, steps, count] = [need(batchSize), knownValue(runsOn.steps), data?.train.inputs.shape[0]];
    const whole = steps === undefined || !count ? 1 : Math.round((steps * size) / count);
    return { size, last: "drop", shuffle: need(shuffle), epochs: Math.max(1, whole) };
  }
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

import type { Generation } from "../../api/generation.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import type { Place, Span } from "../../text/span.ts";
import type { Experiment, UnknownPart } from "../experiment.ts";
import type { Fact } from "../fact.ts";
import type { Layer } from "../layer.ts";
import { liftKerasModels } from "./lift-keras.ts";
import { liftSessions } from "./lift-session.ts";

/** The experiments that an interpreted module describes, in source order. */
export function liftExperiments(
  interpretation: Interpretation,
  generation: Generation,
  place: (span: Span) => Place,
): readonly Experiment[] {
  const context = { interpretation, generation, place };
  const drafts = [...liftKerasModels(context), ...liftSessions(context)].sort((a, b) => a.place.span.start - b.place.span.start);
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const count = (seen.get(draft.name) ?? 0) + 1;
    seen.set(draft.name, count);
    return { ...draft, id: count === 1 ? draft.name : `${draft.name}#${count}`, unknowns: collectUnknowns(draft) };
  });
}

/** Everything that keeps an experiment from being trained as written, each once. */
function collectUnknowns(draft: Omit<Experiment, "id" | "unknowns">): readonly UnknownPart[] {
  const parts: UnknownPart[] = [];
  const add = (what: string, fact: Fact<unknown> | null) => {
    if (fact && !fact.known) parts.push({ what, why: fact.reason, place: fact.place ?? draft.place });
  };
  for (const layer of draft.layers) addLayer(layer, draft.place, add, parts);
  if (draft.layers.length === 0)
    parts.push({ what: "layers", why: "what the loss is computed from is not understood", place: draft.place });
  const { training, evaluation } = draft;
  if (training) {
    add("training data", draft.data);
    add("loss", training.loss);
    if (training.loss.known && training.loss.value.kind === "other")
      parts.push({
        what: "loss",
        why: `\`${training.loss.value.name}\` is not modelled yet`,
        place: training.loss.place ?? training.place,
      });
    addOptimizer(training.optimizer, training.place, add, parts);
    add("batch size", training.batchSize);
    add("last batch", training.lastBatch);
    add("shuffling", training.shuffle);
    add("epochs", training.epochs);
  } else parts.push({ what: "training", why: "the file does not train this model", place: draft.place });
  if (evaluation) {
    add("evaluated split", evaluation.split);
    add("evaluation's batch size", evaluation.batchSize);
  } else parts.push({ what: "evaluation", why: "the file does not measure this model's accuracy", place: training?.place ?? draft.place });
  const unique = new Map(parts.map((part) => [`${part.why}@${part.place.span.start}`, part]));
  return [...unique.values()];
}

type Add = (what: string, fact: Fact<unknown> | null) => void;

function addLayer(layer: Layer, fallback: Place, add: Add, parts: UnknownPart[]): void {
  if (layer.kind === "other") {
    parts.push({
      what: layer.name,
      why: layer.outputShape.known ? `layers of type ${layer.type} are not modelled yet` : layer.outputShape.reason,
      place: layer.place ?? fallback,
    });
    return;
  }
  if (layer.kind === "dense") add(`units of ${layer.name}`, layer.units);
  if (layer.kind === "dense" || layer.kind === "activation") add(`activation of ${layer.name}`, layer.activation);
  if (layer.kind === "dropout") {
    add(`rate of ${layer.name}`, layer.rate);
    add(`rate of ${layer.name} in evaluation`, layer.evaluationRate);
  }
  if (layer.kind === "input") add("input shape", layer.outputShape);
  for (const parameter of layer.parameters) {
    add(`shape of the ${parameter.role} of ${layer.name}`, parameter.shape);
    add(`initial ${parameter.role} of ${layer.name}`, parameter.initializer);
  }
}

function addOptimizer(fact: NonNullable<Experiment["training"]>["optimizer"], place: Place, add: Add, parts: UnknownPart[]): void {
  add("optimizer", fact);
  if (!fact.known) return;
  const optimizer = fact.value;
  if (optimizer.kind === "other") {
    parts.push({ what: "optimizer", why: `\`${optimizer.name}\` is not modelled yet`, place: fact.place ?? place });
    return;
  }
  add("learning rate", optimizer.learningRate);
  if (optimizer.kind === "adam") {
    add("beta_1", optimizer.beta1);
    add("beta_2", optimizer.beta2);
    add("epsilon", optimizer.epsilon);
  } else {
    add("momentum", optimizer.momentum);
    add("nesterov", optimizer.nesterov);
  }
}

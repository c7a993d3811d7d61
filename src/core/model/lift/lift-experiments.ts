import type { Generation } from "../../api/generation.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import type { Place, Span } from "../../text/span.ts";
import type { Experiment, UnknownPart } from "../experiment.ts";
import { type Fact, unknown } from "../fact.ts";
import type { Layer } from "../layer.ts";
import { once } from "../once.ts";
import type { Draft } from "./draft.ts";
import { untrained } from "./lift-context.ts";
import { liftKerasModels } from "./lift-keras.ts";
import { liftSessions } from "./lift-session.ts";
import { isOutside } from "./outside-reasons.ts";
import { findTrainingSites } from "./training-sites.ts";

/** The experiments that an interpreted module describes, in source order. */
export function liftExperiments(
  interpretation: Interpretation,
  generation: Generation,
  place: (span: Span) => Place,
): readonly Experiment[] {
  const context = { interpretation, generation, place };
  const sites = findTrainingSites(context);
  const drafts = [...liftKerasModels(context, sites), ...liftSessions(context, sites)].sort(
    (a, b) => a.place.span.start - b.place.span.start,
  );
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const count = (seen.get(draft.name) ?? 0) + 1;
    seen.set(draft.name, count);
    const { compute, ...told } = draft;
    const computation = once(compute);
    return {
      ...told,
      id: count === 1 ? draft.name : `${draft.name}#${count}`,
      unknowns: collectUnknowns(draft),
      get computation() {
        return computation();
      },
    };
  });
}

/** Everything that the program says and that is not understood, each once. */
function collectUnknowns(draft: Draft): readonly UnknownPart[] {
  const parts: UnknownPart[] = [];
  const note = (aspect: UnknownPart["aspect"], what: string, fact: Fact<unknown> | null) => {
    if (fact && !fact.known && fact.reason !== untrained)
      parts.push({
        aspect: aspect === "model" && isOutside(fact.reason) ? "data" : aspect,
        what,
        why: fact.reason,
        place: fact.place ?? draft.place,
      });
  };
  const shapes = new Map(draft.layers.map((layer) => [layer.id, layer.outputShape]));
  for (const layer of draft.layers) {
    // What follows from an input that is not known is told there.
    const follows = layer.inputs.some((input) => shapes.get(input)?.known === false);
    noteLayer(layer, follows ? (aspect, what, fact) => note(aspect, what, isShape(what) ? null : fact) : note);
  }
  if (draft.layers.length === 0)
    parts.push({ aspect: "model", what: "layers", why: "what the loss is computed from is not understood", place: draft.place });
  const { training, evaluation } = draft;
  if (training) {
    note("data", "training data", draft.data);
    note("training", "loss", training.loss);
    noteOptimizer(training.optimizer, note);
    note("training", "batch size", training.batchSize);
    note("training", "last batch", training.lastBatch);
    note("training", "shuffling", training.shuffle);
    note("training", "epochs", training.epochs);
    note("training", "validation split", training.validationSplit);
  }
  if (evaluation) {
    note("evaluation", "evaluated split", evaluation.split);
    note("evaluation", "evaluation's batch size", evaluation.batchSize);
  }
  // One cause is told once, where it is met first.
  const unique = new Map<string, UnknownPart>();
  for (const part of parts) {
    const key = `${part.why}@${part.place.span.start}`;
    if (!unique.has(key)) unique.set(key, part);
  }
  return [...unique.values()];
}

function isShape(what: string): boolean {
  return /^(output shape|shape|parameters) of /.test(what);
}

type Note = (aspect: UnknownPart["aspect"], what: string, fact: Fact<unknown> | null) => void;

function noteLayer(layer: Layer, note: Note): void {
  switch (layer.kind) {
    case "dense":
      note("model", `units of ${layer.name}`, layer.units);
      note("model", `activation of ${layer.name}`, layer.activation);
      break;
    case "activation":
      note("model", `activation of ${layer.name}`, layer.activation);
      break;
    case "dropout":
      note("model", `rate of ${layer.name}`, layer.rate);
      note("model", `rate of ${layer.name} in evaluation`, layer.evaluationRate);
      break;
    case "other":
      if (layer.missing) note("model", `parameters of ${layer.name}`, unknown(layer.missing, layer.place));
      break;
    case "input":
    case "flatten":
    case "reshape":
  }
  note("model", layer.kind === "input" ? "input shape" : `output shape of ${layer.name}`, layer.outputShape);
  for (const parameter of layer.parameters) {
    note("model", `shape of the ${parameter.role} of ${layer.name}`, parameter.shape);
    note("initialization", `initial ${parameter.role} of ${layer.name}`, parameter.initializer);
  }
}

function noteOptimizer(fact: NonNullable<Experiment["training"]>["optimizer"], note: Note): void {
  note("training", "optimizer", fact);
  if (!fact.known) return;
  const optimizer = fact.value;
  note("training", "learning rate", optimizer.learningRate);
  switch (optimizer.kind) {
    case "adam":
      note("training", "beta_1", optimizer.beta1);
      note("training", "beta_2", optimizer.beta2);
      note("training", "epsilon", optimizer.epsilon);
      break;
    case "sgd":
      note("training", "momentum", optimizer.momentum);
      note("training", "nesterov", optimizer.nesterov);
      break;
    case "other":
      for (const [name, setting] of Object.entries(optimizer.settings ?? {})) note("training", name, setting);
  }
}

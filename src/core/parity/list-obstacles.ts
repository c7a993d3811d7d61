import type { Experiment, UnknownPart } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { inlineModels } from "../model/inline-models.ts";
import type { Layer } from "../model/layer.ts";
import type { Loss, Optimizer } from "../model/objective.ts";

/** Arguments of a dense layer that the trainer does not execute. */
const notExecuted = ["kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint"];

/** Everything that keeps an experiment from being trained as written: what is unknown, and what is known but not executed yet. */
export function listObstacles(experiment: Experiment): readonly UnknownPart[] {
  const { training, evaluation, place } = experiment;
  const obstacles = [...experiment.unknowns];
  const add = (part: Omit<UnknownPart, "place">, at: UnknownPart["place"] | null) => obstacles.push({ ...part, place: at ?? place });
  for (const layer of inlineModels(experiment).layers) {
    const why = whyNotExecuted(layer);
    if (why) add({ aspect: "model", what: layer.name, why }, layer.place);
  }
  if (!training) {
    add({ aspect: "training", what: `the training of ${experiment.name}`, why: "the program does not train it" }, null);
    return obstacles;
  }
  if (!experiment.data.known && !obstacles.some(({ aspect }) => aspect === "data"))
    add({ aspect: "data", what: "the training data", why: experiment.data.reason }, experiment.data.place);
  const loss = knownValue(training.loss);
  if (loss && whyNotMinimised(loss)) add({ aspect: "training", what: "loss", why: whyNotMinimised(loss) ?? "" }, training.loss.place);
  const optimizer = knownValue(training.optimizer);
  const because = optimizer && whyNotApplied(optimizer);
  if (because) add({ aspect: "training", what: "optimizer", why: because }, training.optimizer.place);
  if (training.validationSplit)
    add({ aspect: "data", what: "validation split", why: "`validation_split` is not executed yet" }, training.place);
  if (!evaluation)
    add({ aspect: "evaluation", what: "evaluation", why: "the file does not measure this model's accuracy" }, training.place);
  return obstacles;
}

function whyNotExecuted(layer: Layer): string | null {
  if (layer.kind === "other") return layer.missing === null ? `layers of type ${layer.type} are not executed yet` : null;
  if (layer.parameters.some(({ isShared }) => isShared)) return "weights that several layers share are not executed yet";
  if (layer.inputs.length > 1) return "layers with several inputs are not executed yet";
  if ((layer.kind === "dense" || layer.kind === "activation") && knownValue(layer.activation) === "own")
    return "activation functions of the program's own are not executed yet";
  const regularizer = notExecuted.find((name) => name in layer.config && layer.config[name] !== null);
  return regularizer ? `\`${regularizer}\` is not executed yet` : null;
}

function whyNotMinimised(loss: Loss): string | null {
  return loss.kind === "other" ? `\`${loss.name}\` is not executed yet` : null;
}

function whyNotApplied(optimizer: Optimizer): string | null {
  if (optimizer.kind === "other") return `\`${optimizer.name}\` is not executed yet`;
  if (optimizer.schedule) return `the schedule ${optimizer.schedule.name} is not executed yet`;
  const [extra] = Object.keys(optimizer.extras ?? {});
  return extra ? `\`${extra}\` of the optimizer is not executed yet` : null;
}

import type { ArgumentValue, DataFact, Flow, ModelFact, ValueFact } from "../model/flow/flow.ts";
import { kerasLossName } from "../model/lift/lift-keras-loss.ts";
import type { Place } from "../text/span.ts";
import type { RuleFacts } from "./rule.ts";

/** A loss with what it compares. */
export interface LossUse {
  /** Keras's name: "binary_crossentropy". */
  readonly name: string;
  /** What it takes the model's output for; null where it compares numbers. */
  readonly takes: "logits" | "probabilities" | null;
  /** The loss as it is written. */
  readonly place: Place;
  readonly output: ValueFact;
  readonly labels: ValueFact | null;
  /** The labels' numbers: what is fed where they are a placeholder. */
  readonly data: DataFact | null;
  /** Of a compiled model. */
  readonly model: ModelFact | null;
}

/** TensorFlow's own losses: what Keras calls them. */
const operations: ReadonlyMap<string, readonly [name: string, takes: LossUse["takes"]]> = new Map([
  ["softmax_cross_entropy_with_logits", ["categorical_crossentropy", "logits"]],
  ["losses.softmax_cross_entropy", ["categorical_crossentropy", "logits"]],
  ["sparse_softmax_cross_entropy_with_logits", ["sparse_categorical_crossentropy", "logits"]],
  ["losses.sparse_softmax_cross_entropy", ["sparse_categorical_crossentropy", "logits"]],
  ["sigmoid_cross_entropy_with_logits", ["binary_crossentropy", "logits"]],
  ["weighted_cross_entropy_with_logits", ["binary_crossentropy", "logits"]],
  ["losses.sigmoid_cross_entropy", ["binary_crossentropy", "logits"]],
  ["losses.log_loss", ["binary_crossentropy", "probabilities"]],
  ["losses.mean_squared_error", ["mean_squared_error", null]],
  ["losses.absolute_difference", ["mean_absolute_error", null]],
  ["losses.hinge_loss", ["hinge", null]],
]);

const crossEntropies = new Set(["binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"]);

export function isCrossEntropy({ name }: LossUse): boolean {
  return crossEntropies.has(name);
}

/** "softmax cross-entropy": a loss in the words of a report. */
export function lossText({ name, takes }: LossUse): string {
  return `\`${name}\`${takes === "logits" ? " on logits" : ""}`;
}

const known = new WeakMap<RuleFacts["flow"], readonly LossUse[]>();

/** The losses of compiled models, and those that operations compute. */
export function lossUses({ flow, statements }: RuleFacts): readonly LossUse[] {
  const found = known.get(flow);
  if (found) return found;
  const uses = [
    ...flow.models.flatMap((model) => compiledLosses(model, statements)),
    ...flow.tensors.flatMap((tensor) => operationLoss(tensor, flow)),
  ];
  known.set(flow, uses);
  return uses;
}

function operationLoss(tensor: ValueFact, flow: Flow): readonly LossUse[] {
  const { type } = tensor;
  const entry = operations.get(type ?? "");
  if (!type || !(entry || type.startsWith("keras.losses."))) return [];
  const [labels, output] = tensor.inputs;
  if (tensor.kind !== "tensor" || !labels || !output || !tensor.place) return [];
  const name = entry ? entry[0] : kerasLossName(type);
  const takes = entry ? entry[1] : name ? takesOf(name, tensor.arguments) : undefined;
  const data = labels.type === "placeholder" ? fedInto(labels, flow) : labels.data;
  return name && takes !== undefined ? [{ name, takes, place: tensor.place, output, labels, data, model: null }] : [];
}

/** What a placeholder is fed with; null where that differs. */
function fedInto(placeholder: ValueFact, { feeds }: Flow): DataFact | null {
  const fed = feeds.flatMap((feed) => (feed.placeholder === placeholder ? [feed.value.data] : []));
  const [first] = fed;
  return first && fed.every((data) => data?.part === first.part && data.range?.[1] === first.range?.[1]) ? first : null;
}

/** Undefined where it is not known. */
function takesOf(name: string, given: ReadonlyMap<string, ArgumentValue>): LossUse["takes"] | undefined {
  if (!crossEntropies.has(name)) return null;
  const flag = given.get("from_logits")?.value;
  if (!flag) return "probabilities";
  return typeof flag.plain === "boolean" ? (flag.plain ? "logits" : "probabilities") : undefined;
}

function compiledLosses(model: ModelFact, statements: RuleFacts["statements"]): readonly LossUse[] {
  const given = model.compile?.arguments.get("loss");
  if (!given) return [];
  const compiledAt = model.compile?.place.span;
  // A model that is compiled anew was trained with another loss before.
  const isBefore = ({ span }: Place) =>
    compiledAt !== undefined && span.start < compiledAt.start && statements.isTopLevel(span) && statements.isTopLevel(compiledAt);
  const [event] = model.events.filter(({ kind, place }) => kind === "fit" && !isBefore(place)).slice(-1);
  const labels = labelsOf(event?.arguments);
  const { outputs } = model;
  if (given.value.kind === "sequence" || given.value.kind === "dict") {
    const losses = given.value.inputs;
    if (!given.value.isComplete || losses.length !== outputs.length || (given.value.kind === "dict" && losses.length > 1)) return [];
    const several = labels?.kind === "sequence" ? labels.inputs : [];
    return losses.flatMap((loss, i) =>
      compiledLoss(model, loss, loss.place ?? given.place, outputs[i], losses.length === 1 ? labels : (several[i] ?? null)),
    );
  }
  return outputs.length === 1 ? compiledLoss(model, given.value, given.place, outputs[0], labels) : [];
}

function compiledLoss(
  model: ModelFact,
  loss: ValueFact,
  place: Place,
  output: ValueFact | undefined,
  labels: ValueFact | null,
): readonly LossUse[] {
  const written = typeof loss.plain === "string" ? loss.plain : loss.kind === "api" || loss.kind === "object" ? loss.type : null;
  const isKeras = typeof loss.plain === "string" || written?.startsWith("keras.") === true;
  const name = written && isKeras ? kerasLossName(written) : null;
  const takes = name ? takesOf(name, loss.kind === "object" ? loss.arguments : new Map()) : undefined;
  return name && output && takes !== undefined ? [{ name, takes, place, output, labels, data: labels?.data ?? null, model }] : [];
}

/** The labels that `fit` is given, also as the second part of a data set's element. */
export function labelsOf(given: ReadonlyMap<string, ArgumentValue> | undefined): ValueFact | null {
  const x = given?.get("x")?.value ?? given?.get("generator")?.value;
  const y = given?.get("y")?.value;
  if (y && y.kind !== "none") return y;
  const [element] = x?.kind === "dataset" ? x.inputs : [];
  return element?.kind === "sequence" && element.type === "tuple" ? (element.inputs[1] ?? null) : null;
}

/** Whether this version of Keras sees the values before an activation, and computes the loss from them. */
export function seesLogits({ model }: LossUse, { generation }: RuleFacts): boolean {
  return model !== null && (generation.generation === "tf2" || generation.generation === "keras3");
}

/** The parts of a report that say of which experiment it speaks. */
export function experimentOf({ model }: LossUse): { readonly experiment?: string } {
  return model?.experiment ? { experiment: model.experiment } : {};
}

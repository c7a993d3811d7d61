import { canonicalName } from "../../api/canonical-name.ts";
import { type BoundArguments, isSequence, numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Activation, ConfigFact } from "../layer.ts";
import type { Loss } from "../objective.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

/** Keras's losses by the last part of their name without underscores, also by the short names that `compile` takes. */
const lossNames: Readonly<Record<string, string>> = {
  mse: "mean_squared_error",
  meansquarederror: "mean_squared_error",
  mae: "mean_absolute_error",
  meanabsoluteerror: "mean_absolute_error",
  mape: "mean_absolute_percentage_error",
  meanabsolutepercentageerror: "mean_absolute_percentage_error",
  msle: "mean_squared_logarithmic_error",
  meansquaredlogarithmicerror: "mean_squared_logarithmic_error",
  binarycrossentropy: "binary_crossentropy",
  bce: "binary_crossentropy",
  binaryfocalcrossentropy: "binary_focal_crossentropy",
  categoricalfocalcrossentropy: "categorical_focal_crossentropy",
  categoricalcrossentropy: "categorical_crossentropy",
  sparsecategoricalcrossentropy: "sparse_categorical_crossentropy",
  hinge: "hinge",
  squaredhinge: "squared_hinge",
  categoricalhinge: "categorical_hinge",
  huber: "huber",
  huberloss: "huber",
  logcosh: "log_cosh",
  kldivergence: "kl_divergence",
  kullbackleiblerdivergence: "kl_divergence",
  kld: "kl_divergence",
  poisson: "poisson",
  cosinesimilarity: "cosine_similarity",
  cosineproximity: "cosine_similarity",
  cosine: "cosine_similarity",
  ctc: "ctc",
  dice: "dice",
  tversky: "tversky",
};

/** The one name of a Keras loss: "mse", "MeanSquaredError" and "keras.losses.mean_squared_error" are "mean_squared_error"; null for others. */
export function kerasLossName(name: string): string | null {
  return lossNames[(name.split(".").at(-1) ?? name).toLowerCase().replaceAll("_", "")] ?? null;
}

/** Losses that take probabilities unless they are told that they are given logits. */
const takesProbabilities = new Set([
  "binary_crossentropy",
  "categorical_crossentropy",
  "sparse_categorical_crossentropy",
  "binary_focal_crossentropy",
  "categorical_focal_crossentropy",
]);

/**
 * The `loss` that Keras's `compile` is given: a name, a function, an object, or one for each output. Keras of TensorFlow 2
 * and Keras 3 compute the loss of a softmax layer from its logits, so that nothing is clipped (measured with tf_keras 2.21
 * and Keras 3.15: loss 100 for logits 100 apart); Keras 2.2.5 clips the probabilities (16.1).
 */
export function liftKerasLoss(context: LiftContext, value: Value | null, call: Place, output: Activation | undefined): Fact<Loss> {
  if (value === null || value.kind === "none") return unknown("`compile` is given no loss", call);
  const place = placeOf(context, value) ?? call;
  const parts = isSequence(value) ? value.elements : value.kind === "dict" ? [...value.entries.values()].map((entry) => entry.value) : null;
  if (parts) {
    const losses = parts.filter((part) => part.kind !== "none").map((part) => liftKerasLoss(context, part, call, output));
    const open = losses.find((loss) => !loss.known);
    if (open) return open;
    const names = losses.flatMap((loss) => (loss.known ? [lossName(loss.value)] : []));
    return known({ kind: "other", name: names.join(" + "), from: null, reduction: "mean", isOwn: false }, "written", place);
  }
  if (value.kind === "function" || value.kind === "method" || value.kind === "instance" || value.kind === "partial") {
    return known({ kind: "other", name: ownName(value), from: null, reduction: null, isOwn: true }, "written", place);
  }
  const name =
    value.kind === "string" ? value.value : value.kind === "api" ? canonicalName(value.name) : value.kind === "object" ? value.type : null;
  if (name === null) return unknownFrom(context, value, "the loss is not understood", place);
  const short = name.split(".").at(-1) ?? name;
  const canonical = kerasLossName(short);
  if (!canonical)
    return known({ kind: "other", name: short, from: null, reduction: "mean", isOwn: value.kind !== "string" }, "written", place);
  const args = value.kind === "object" ? value.arguments.named : null;
  const fromLogits = args?.get("from_logits")?.value;
  if (fromLogits && fromLogits.kind !== "boolean") return unknownFrom(context, fromLogits, "whether it takes logits is not known", place);
  const from = fromLogits?.value ? "logits" : "probabilities";
  const config = lossConfig(args);
  const reduction = reductionOf(args?.get("reduction")?.value);
  const isPlain = !config && (reduction === "mean" || reduction === "sum");
  if ((canonical === "categorical_crossentropy" || canonical === "sparse_categorical_crossentropy") && isPlain) {
    const seesLogits = output === "softmax" && (context.generation === "tf2" || context.generation === "keras3");
    return known(
      {
        kind: "categoricalCrossentropy",
        labels: canonical.startsWith("sparse") ? "integer" : "oneHot",
        from,
        clip: from === "logits" || seesLogits ? null : 1e-7,
        reduction,
      },
      "written",
      place,
    );
  }
  return known(
    { kind: "other", name: canonical, from: takesProbabilities.has(canonical) ? from : null, reduction, isOwn: false, ...config },
    "written",
    place,
  );
}

/** A Keras loss that is called outside of `compile`; null where the name is none. */
export function kerasLossNamed(name: string, args: BoundArguments): Loss | null {
  const canonical = kerasLossName(name);
  if (!canonical) return null;
  const fromLogits = args.named.get("from_logits")?.value;
  const from = fromLogits?.kind === "boolean" && fromLogits.value ? "logits" : "probabilities";
  // Functions give one loss for each example; classes average.
  const isClass = /^[A-Z]/.test(name.split(".").at(-1) ?? "");
  const reduction = isClass ? (reductionOf(args.named.get("reduction")?.value) ?? "mean") : "none";
  const config = lossConfig(args.named);
  const isPlain = !config;
  if ((canonical === "categorical_crossentropy" || canonical === "sparse_categorical_crossentropy") && isPlain && reduction !== "none") {
    const labels = canonical.startsWith("sparse") ? "integer" : "oneHot";
    return { kind: "categoricalCrossentropy", labels, from, clip: from === "logits" ? null : 1e-7, reduction };
  }
  return { kind: "other", name: canonical, from: takesProbabilities.has(canonical) ? from : null, reduction, isOwn: false, ...config };
}

/** Arguments of a loss that are told elsewhere or are what it is computed from. */
const toldElsewhere =
  /^(from_logits|reduction|name|axis|fn|dtype|y_true|y_pred|labels|logits|predictions|.*_labels|input|scope|loss_collection|target|output)$/;

/** Arguments of a loss beyond what it takes its input for and how it is reduced, "?" for what is not known; null where they change nothing. */
export function lossConfig(named: BoundArguments["named"] | null): { readonly config: Readonly<Record<string, ConfigFact>> } | null {
  const config: Record<string, ConfigFact> = {};
  for (const [name, { value }] of named ?? []) {
    const number = numberOf(value);
    if (toldElsewhere.test(name) || value.kind === "none") continue;
    if (number === 0 && name === "label_smoothing") continue;
    if (number === 1 && (name === "weights" || name === "delta")) continue;
    config[name] = number ?? (value.kind === "string" || value.kind === "boolean" ? value.value : "?");
  }
  return Object.keys(config).length > 0 ? { config } : null;
}

/** How a loss of `tf.losses` becomes one number by itself; null where it is told not to. */
export function ownReduction({ arguments: { named } }: TensorValue): "mean" | "sum" | null {
  const given = named.get("reduction")?.value;
  const name = given?.kind === "api" ? given.name.split(".").at(-1)?.toLowerCase() : given?.kind === "string" ? given.value : undefined;
  return name === "none" ? null : name === "sum" ? "sum" : "mean";
}

function reductionOf(value: Value | undefined): "mean" | "sum" | "none" | null {
  if (!value) return "mean";
  const text =
    value.kind === "string" ? value.value : value.kind === "api" ? value.name.split(".").at(-1) : value.kind === "none" ? "none" : null;
  switch (text?.toLowerCase()) {
    case "auto":
    case "sum_over_batch_size":
    case "mean":
    case "mean_with_sample_weight":
      return "mean";
    case "sum":
      return "sum";
    case "none":
      return "none";
    default:
      return null;
  }
}

export function lossName(loss: Loss): string {
  return loss.kind === "other" ? loss.name : `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy`;
}

/** What the program calls a function, a bound method or the class of an object. */
export function ownName(value: Value): string {
  switch (value.kind) {
    case "function":
      return value.name;
    case "method":
      return typeof value.function === "string" ? value.function : value.function.name;
    case "instance":
      return value.class.name;
    case "partial":
      return ownName(value.callee);
    case "api":
      return value.name.split(".").at(-1) ?? value.name;
    case "object":
      return value.type.split(".").at(-1) ?? value.type;
    case "string":
      return value.value;
    case "class":
      return value.name;
    default:
      return "?";
  }
}

import type { LayerFigures, ModelResult, Shape } from "./corpus-result.ts";
import type { TruthDescription, TruthLoss, TruthModel, TruthShape } from "./truth.ts";

/** What of a model is compared with the real one. */
export type Aspect =
  | "parameters"
  | "trainable parameters"
  | "layers"
  | "output shapes"
  | "layer shapes"
  | "loss"
  | "optimizer"
  | "learning rate";

export interface Finding {
  readonly aspect: Aspect;
  readonly isEqual: boolean;
  readonly ours: string;
  readonly real: string;
}

/** Compares what both know: nothing is said where the real model has no such figure, as when it was never built. */
export function compareModel(ours: ModelResult, truth: TruthModel): readonly Finding[] {
  const snapshots = [truth.atEnd, truth.afterCell].filter((one) => one !== null && one.total !== null);
  const { total, trainable } = ours.document.parameters;
  // A model may change after its cell, as when layers are added or frozen: either state will do.
  const snapshot = snapshots.find((one) => one?.total === total) ?? snapshots[0];
  const findings: Finding[] = [];
  if (snapshot) {
    findings.push(finding("parameters", total, snapshot.total));
    const sameTrainable = snapshots.find((one) => one?.trainable === trainable) ?? snapshot;
    if (total === snapshot.total) findings.push(finding("trainable parameters", trainable, sameTrainable.trainable));
    if (ours.document.kind !== "subclass") findings.push(...compareLayers(ours.layers, snapshot));
    const outputs = flatten(snapshot.outputShape ?? truth.calledShape);
    if (outputs !== null) findings.push(compareOutputs(ours, outputs));
  }
  return [...findings, ...compareTraining(ours, truth)];
}

const operations =
  /^(InputLayer|TFOpLambda|SlicingOpLambda|TensorFlowOpLayer|ClassMethod|InstanceMethod|InstanceProperty|AddLoss|AddMetric)$/;

function compareLayers(ours: readonly LayerFigures[], { layers }: TruthDescription): readonly Finding[] {
  if (layers === null) return [];
  const real = layers.filter((layer) => !operations.test(layer.class));
  const findings = [finding("layers", ours.length, real.length)];
  if (ours.length !== real.length)
    return [
      {
        aspect: "layers",
        isEqual: false,
        ours: `${ours.length}: ${difference(
          ours.map(({ type }) => type),
          real.map((layer) => layer.class),
        )}`,
        real: `${real.length}: ${difference(
          real.map((layer) => layer.class),
          ours.map(({ type }) => type),
        )}`,
      },
    ];
  const left = ours.map(({ shapes, parameters }) => `${shapes.map(shapeText).join(" ")} ${parameters}`);
  const right = real.map(({ outputShape, parameters }) => `${(flatten(outputShape) ?? [null]).map(shapeText).join(" ")} ${parameters}`);
  // Where the real layer does not tell its shape, as one that is used twice, there is nothing to compare.
  if (!right.some((text) => text.startsWith("?")))
    findings.push({
      aspect: "layer shapes",
      isEqual: difference(left, right) === "" && difference(right, left) === "",
      ours: difference(left, right),
      real: difference(right, left),
    });
  return findings;
}

function compareTraining(ours: ModelResult, { compiles }: TruthModel): readonly Finding[] {
  const { training } = ours.document;
  const last = compiles.at(-1);
  if (!training || !last) return [];
  const findings: Finding[] = [];
  if (ours.loss !== null && last.loss !== null) {
    const { name, isFromLogits } = ours.loss;
    // Of several losses together we do not say which of them take logits.
    const isSeveral = name.includes(" + ");
    const real = compiles.map(({ loss }) => (isSeveral ? lossText(loss).replaceAll(fromLogits, "") : lossText(loss)));
    const text = `${name.split(" + ").map(lossName).join(" + ")}${isFromLogits && !isSeveral ? fromLogits : ""}`;
    findings.push({ aspect: "loss", isEqual: real.includes(text), ours: text, real: [...new Set(real)].join(" | ") });
  }
  if (training.optimizer !== null && last.optimizer !== null) {
    const name = String(training.optimizer.name).toLowerCase();
    const rate = training.optimizer.learningRate;
    const nameOf = (real: string) => real.toLowerCase().replace("gradientdescent", "sgd");
    const sameClass = compiles.filter(({ optimizer }) => optimizer !== null && nameOf(optimizer.class) === name);
    findings.push({ aspect: "optimizer", isEqual: sameClass.length > 0, ours: name, real: nameOf(last.optimizer.class) });
    const rates = sameClass.flatMap(({ optimizer }) => (optimizer?.learningRate == null ? [] : [optimizer.learningRate]));
    if (rates.length > 0 && typeof rate === "number")
      findings.push({
        aspect: "learning rate",
        isEqual: rates.some((real) => Math.abs(real - rate) <= 1e-5 * Math.abs(real)),
        ours: String(rate),
        real: rates.join(" | "),
      });
  }
  return findings;
}

const lossNames: Readonly<Record<string, string>> = {
  mse: "mean_squared_error",
  mae: "mean_absolute_error",
  mape: "mean_absolute_percentage_error",
  msle: "mean_squared_logarithmic_error",
  bce: "binary_crossentropy",
  kld: "kl_divergence",
  kullback_leibler_divergence: "kl_divergence",
  huber_loss: "huber",
};

const fromLogits = " from logits";

function lossText(loss: TruthLoss): string {
  if (loss === null) return "none";
  if (typeof loss === "string") return lossName(loss);
  if (Array.isArray(loss)) return loss.map(lossText).join(" + ");
  const described = loss as { readonly class?: string; readonly from_logits?: boolean };
  if (typeof described.class === "string") return `${lossName(described.class)}${described.from_logits ? fromLogits : ""}`;
  return Object.values(loss).map(lossText).join(" + ");
}

/** One name for the function, the class and the abbreviation. */
function lossName(name: string): string {
  const snake = name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  return lossNames[snake] ?? snake;
}

function finding(aspect: Aspect, ours: number | null, real: number | null): Finding {
  return { aspect, isEqual: ours === real, ours: String(ours), real: String(real) };
}

/** What no layer takes must be an output; other outputs are those of some layer, as where a model gives its intermediate results. */
function compareOutputs({ outputs, layers }: ModelResult, real: readonly (Shape | null)[]): Finding {
  const left = outputs.map(shapeText);
  const right = real.map(shapeText);
  const all = new Set([...left, ...layers.flatMap(({ shapes }) => shapes.map(shapeText))]);
  const isEqual = difference(left, right) === "" && right.every((shape) => all.has(shape));
  return { aspect: "output shapes", isEqual, ours: left.join(" "), real: right.join(" ") };
}

function flatten(shape: TruthShape): readonly (Shape | null)[] | null {
  if (shape === null) return null;
  if (shape.length > 0 && shape.every((part) => Array.isArray(part))) return (shape as readonly Shape[]).map((one) => one.slice(1));
  return [(shape as Shape).slice(1)];
}

function shapeText(shape: Shape | null): string {
  return shape === null ? "?" : `(${shape.map((size) => size ?? "None").join(",")})`;
}

/** What is in the first list and not in the second, with multiplicity. */
function difference(first: readonly string[], second: readonly string[]): string {
  const rest = [...second];
  return first
    .filter((one) => {
      const at = rest.indexOf(one);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    })
    .join("; ");
}

import { describeNumber } from "../core/index.ts";
import type { Colors } from "./colors.ts";
import { generationTitle, untoldGeneration } from "./generation-title.ts";
import type { ModelDocument, UnknownDocument } from "./model-document.ts";
import { lineName } from "./place-document.ts";
import { numberText, renderSummaryTable } from "./render-summary-table.ts";
import { shapeText } from "./shape-text.ts";
import type { OptimizerDocument, TrainingDocument } from "./training-document.ts";

export interface ModelRendering {
  readonly colors: Colors;
  /** Whether the layers of nested models have rows of their own, as with Keras's `expand_nested`. */
  readonly expandNested: boolean;
}

/** What was understood of a model, in the form of Keras's own `model.summary()`. Ends with a line break. */
export function renderModel(model: ModelDocument, { colors, expandNested }: ModelRendering): string {
  const { total, trainable } = model.parameters;
  const frozen = total === null || trainable === null ? null : total - trainable;
  const place = `${model.path}:${model.cell === undefined ? "" : `cell ${model.cell}:`}${model.line}`;
  const lines = [
    `${colors.bold(`Model: "${model.name}"`)} ${colors.dim(place)}`,
    ...renderSummaryTable(model, { expandNested }),
    ` ${colors.bold("Total params:")} ${sizeText(total)}`,
    ` ${colors.bold("Trainable params:")} ${sizeText(trainable)}`,
    ` ${colors.bold("Non-trainable params:")} ${sizeText(frozen)}`,
    "",
    ` ${colors.bold("API:")} ${generationTitle(model.api)}, ${model.kind}: ${evidenceText(model)}`,
  ];
  if (model.data) lines.push(` ${colors.bold("Data:")} ${dataText(model.data)}`);
  if (model.training) {
    const { callbacks } = model.training;
    lines.push(` ${colors.bold("Compile:")} ${compileText(model.training)}`);
    const { batchSize, lastBatch, epochs, shuffle } = model.training;
    // Of a model that is only compiled, what is not known says all that there is to say.
    if ([batchSize, lastBatch, epochs, shuffle].some((setting) => setting !== null))
      lines.push(` ${colors.bold("Training:")} ${trainingText(model.training)}`);
    if (callbacks.length > 0) lines.push(` ${colors.bold("Callbacks:")} ${callbacks.join(", ")}`);
  }
  if (model.forecast) lines.push(` ${colors.bold("Forecast:")} ${forecastText(model.forecast, colors)}`);
  for (const one of unknownTexts(model.unknown)) lines.push(` ${colors.yellow("Not known:")} ${one}`);
  return `${lines.join("\n")}\n`;
}

/** Parameters with their size as float32, written as Keras does. */
function sizeText(parameters: number | null): string {
  if (parameters === null) return "?";
  let size = parameters * 4;
  let unit = "B";
  for (const larger of ["KB", "MB", "GB"]) {
    if (size < 1024) break;
    size /= 1024;
    unit = larger;
  }
  return `${numberText(parameters)} (${size.toFixed(2)} ${unit})`;
}

/** Sentences of evidence that a person reads; JSON has them all. */
const mostEvidence = 3;

function evidenceText({ apiEvidence }: ModelDocument): string {
  if (apiEvidence.length === 0) return untoldGeneration;
  const shown = apiEvidence.slice(0, mostEvidence).map(({ text, line, ...rest }) => {
    return line === undefined ? text : `${text} (${lineName({ line, ...rest })})`;
  });
  const more = apiEvidence.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

function dataText({ name, source, shape, classes, scaling }: NonNullable<ModelDocument["data"]>): string {
  return [`${source ?? name ?? "arrays"} ${shapeText(shape)}`, scaling ?? "", classes === null ? "" : `${classes} classes`]
    .filter((part) => part !== "")
    .join(", ");
}

function compileText({ loss, optimizer, metrics }: TrainingDocument): string {
  const parts = [
    optimizer === null ? "optimizer not known" : optimizerText(optimizer),
    loss === null ? "loss not known" : `loss ${loss}`,
    metrics.length > 0 ? `metrics ${metrics.join(", ")}` : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** Keras's names of the optimizers that the forecast knows. */
const optimizerClasses: Readonly<Record<string, string>> = { sgd: "SGD", adam: "Adam" };

/** "SGD(learning_rate=ExponentialDecay(0.1, decay_steps=1000, decay_rate=0.9), momentum=0.9)". */
function optimizerText({ name, schedule, ...settings }: OptimizerDocument): string {
  const changing = typeof schedule === "object" && schedule !== null ? scheduleText(schedule) : null;
  const given = Object.entries(settings).map(([key, value]) => `${snakeCase(key)}=${settingText(value)}`);
  const rest = changing === null ? given : [`learning_rate=${changing}`, ...given.filter((one) => !one.startsWith("learning_rate="))];
  return `${optimizerClasses[name] ?? name}(${rest.join(", ")})`;
}

function scheduleText({ name, initial, ...config }: Exclude<OptimizerDocument[string], string | number | boolean | null>): string {
  // What it starts at stands in front.
  const others = Object.entries(config).filter(([key]) => key !== "initial_learning_rate" && key !== "learning_rate");
  const settings = others.map(([key, value]) => `${snakeCase(key)}=${settingText(value)}`);
  return `${name}(${[settingText(initial), ...settings].join(", ")})`;
}

/** A value as Python writes it. */
function settingText(value: unknown): string {
  switch (typeof value) {
    case "number":
      return describeNumber(value);
    case "boolean":
      return value ? "True" : "False";
    case "string":
      return value;
    default:
      return "?";
  }
}

const shuffleTexts = { everyEpoch: "shuffled every epoch", once: "shuffled once", never: "not shuffled" } as const;
const lastBatchTexts = { keep: "last batch kept", drop: "last batch dropped" } as const;

function trainingText({ batchSize, lastBatch, epochs, shuffle, validationSplit }: TrainingDocument): string {
  const parts = [
    `batches of ${batchSize ?? "?"}`,
    lastBatch && lastBatchTexts[lastBatch],
    shuffle && shuffleTexts[shuffle],
    `${epochs ?? "?"} ${epochs === 1 ? "epoch" : "epochs"}`,
    validationSplit === 0 ? null : `${validationSplit === null ? "?" : describeNumber(100 * validationSplit)} % set aside for validation`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function forecastText({ logitStddev, initialLoss, expectedInitialLoss }: NonNullable<ModelDocument["forecast"]>, colors: Colors): string {
  const logits = `logits with a standard deviation of ${roundedText(logitStddev)}`;
  if (initialLoss === null || expectedInitialLoss === null) return logits;
  const isFar = initialLoss > 2 * expectedInitialLoss;
  const loss = `initial loss ${roundedText(initialLoss)}, where ${expectedInitialLoss.toFixed(2)} is right`;
  return `${logits}, ${isFar ? colors.yellow(loss) : `initial loss ${roundedText(initialLoss)}`}`;
}

function roundedText(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}

/** Each reason once, with everything that is not known for it. */
function unknownTexts(unknown: readonly UnknownDocument[]): readonly string[] {
  const byReason = new Map<string, UnknownDocument[]>();
  for (const one of unknown) byReason.set(one.why, [...(byReason.get(one.why) ?? []), one]);
  return [...byReason].map(([why, parts]) => `${parts.map((part) => `${part.what} at ${lineName(part)}`).join(", ")}: ${why}`);
}

/** "learningRate" as Keras spells it: "learning_rate", and "beta1" as "beta_1". */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]|(?<![_\d])\d+/g, (part) => `_${part.toLowerCase()}`);
}

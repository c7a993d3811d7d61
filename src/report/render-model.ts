import { describeNumber } from "../core/index.ts";
import type { Colors } from "./colors.ts";
import type { ModelDocument, TrainingDocument } from "./model-document.ts";
import { lineName } from "./place-document.ts";
import { renderTable } from "./render-table.ts";

/** What was understood of a model, in the form of Keras's own `model.summary()`. Ends with a line break. */
export function renderModel(model: ModelDocument, colors: Colors): string {
  const rows = model.layers.map((layer) => [`${layer.name} (${layer.type})`, shapeText(layer.outputShape), numberText(layer.parameters)]);
  const { total, trainable } = model.parameters;
  const frozen = total === null || trainable === null ? null : total - trainable;
  const lines = [
    `${colors.bold(`Model: "${model.name}"`)} ${colors.dim(`${model.path}:${model.cell === undefined ? "" : `cell ${model.cell}:`}${model.line} · ${model.kind} · ${model.api}`)}`,
    ...renderTable(["Layer (type)", "Output Shape", "Param #"], rows, [2]),
    ` ${colors.bold("Total params:")} ${sizeText(total)}`,
    ` ${colors.bold("Trainable params:")} ${sizeText(trainable)}`,
    ` ${colors.bold("Non-trainable params:")} ${sizeText(frozen)}`,
  ];
  if (model.data) lines.push(` ${colors.bold("Data:")} ${dataText(model.data)}`);
  if (model.training) lines.push(` ${colors.bold("Training:")} ${trainingText(model.training)}`);
  if (model.forecast) lines.push(` ${colors.bold("Forecast:")} ${forecastText(model.forecast, colors)}`);
  for (const one of model.unknown) lines.push(` ${colors.yellow("Not known:")} ${one.what} at ${lineName(one)}: ${one.why}`);
  return `${lines.join("\n")}\n`;
}

type ShapeOrShapes = ModelDocument["layers"][number]["outputShape"];

function shapeText(shape: ShapeOrShapes): string {
  if (shape === null) return "?";
  const parts = shape.map((size) => (typeof size === "object" && size !== null ? shapeText(size) : (size ?? "None")));
  return `(${parts.join(", ")}${shape.length === 1 ? "," : ""})`;
}

function numberText(value: number | null): string {
  return value === null ? "?" : value.toLocaleString("en-US");
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

function dataText({ name, source, shape, classes, scaling }: NonNullable<ModelDocument["data"]>): string {
  return [`${source ?? name ?? "arrays"} ${shapeText(shape)}`, scaling ?? "", classes === null ? "" : `${classes} classes`]
    .filter((part) => part !== "")
    .join(", ");
}

const shuffleTexts = { everyEpoch: "shuffled every epoch", once: "shuffled once", never: "not shuffled" } as const;
const lastBatchTexts = { keep: "last batch kept", drop: "last batch dropped" } as const;

function trainingText({ loss, optimizer, batchSize, lastBatch, epochs, shuffle }: TrainingDocument): string {
  const settings = Object.entries(optimizer ?? {}).filter(([key]) => key !== "name");
  const parts = [
    loss ?? "loss not known",
    optimizer === null
      ? "optimizer not known"
      : `${optimizer.name}(${settings.map(([key, value]) => `${snakeCase(key)}=${typeof value === "number" ? describeNumber(value) : (value ?? "?")}`).join(", ")})`,
    `batches of ${batchSize ?? "?"}`,
    lastBatch && lastBatchTexts[lastBatch],
    shuffle && shuffleTexts[shuffle],
    `${epochs ?? "?"} ${epochs === 1 ? "epoch" : "epochs"}`,
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

/** "learningRate" as Keras spells it: "learning_rate", and "beta1" as "beta_1". */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
}

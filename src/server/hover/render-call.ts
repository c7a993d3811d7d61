import { type CallFact, countLayerParameters, describeInitializer, describeNumber, type Generation, knownValue } from "../../core/index.ts";
import type { LayerView } from "./hover-at.ts";

const generations: Readonly<Record<Generation, string>> = {
  tf1: "TensorFlow 1",
  keras2: "Keras 2",
  tf2: "TensorFlow 2 (tf.keras)",
  keras3: "Keras 3",
};

/** What a call resolves to, and the layer that it makes or whose weights it draws. */
export function renderCall(call: CallFact, layers: readonly LayerView[], generation: Generation | null): string {
  const lines = [`\`${call.qualifiedName}\`${generation ? ` · ${generations[generation]}` : ""}`];
  const shape = knownValue(call.shape);
  if (shape) lines.push("", `Shape (${shape.map((size) => size ?? "batch").join(", ")})`);
  const drawn = initialValuesOf(call, layers);
  if (drawn) lines.push("", drawn);
  if (layers.length > 0) lines.push("", ...renderLayers(layers));
  return lines.join("\n");
}

function initialValuesOf(call: CallFact, layers: readonly LayerView[]): string | null {
  const { start } = call.place.span;
  for (const { layer } of layers) {
    const drawn = layer.parameters.filter(({ initializer }) => initializer.known && initializer.place?.span.start === start);
    const texts = drawn.flatMap(({ role, initializer }) =>
      initializer.known
        ? [`${role} from ${describeInitializer(initializer.value)}${initializer.origin === "default" ? " (default)" : ""}`]
        : [],
    );
    if (texts.length > 0) return `Draws the ${texts.join(", the ")}`;
  }
  return null;
}

/** One row a layer: output shape, parameters, and the predicted scale of what goes in and comes out. */
function renderLayers(layers: readonly LayerView[]): readonly string[] {
  const rows = layers.slice(0, 8).map(({ layer, forecast }) => {
    const output = knownValue(layer.outputShape);
    const parameters = countLayerParameters(layer);
    const scale = forecast ? `${shortNumber(forecast.inputScale)} → ${shortNumber(forecast.outputScale)}` : "not known";
    return `| ${layer.name} | ${output ? `(${output.map((size) => size ?? "batch").join(", ")})` : "not known"} | ${parameters === null ? "not known" : parameters.toLocaleString("en")} | ${scale} |`;
  });
  const rest = layers.length > 8 ? [`| … ${layers.length - 8} more | | | |`] : [];
  const dropout = layers.map(({ layer }) => layer).find((layer) => layer.kind === "dropout");
  const rate = dropout && knownValue(dropout.rate);
  const evaluation = dropout && knownValue(dropout.evaluationRate);
  const phases =
    rate !== undefined && evaluation !== undefined
      ? ["", `Drops ${describeNumber(rate)} while training and ${describeNumber(evaluation)} in evaluation.`]
      : [];
  return ["| layer | output | parameters | scale in → out |", "| --- | --- | ---: | --- |", ...rows, ...rest, ...phases];
}

function shortNumber(value: number): string {
  return value >= 1000 ? Math.round(Number(value.toPrecision(3))).toLocaleString("en") : String(Number(value.toPrecision(2)));
}

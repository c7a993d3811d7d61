import { countParameters, describeInitializer, formatScale, type Layer } from "../../core/index.ts";
import { shapeText } from "../../report/shape-text.ts";
import { localize } from "../localize.ts";
import { describeWeights } from "./describe-weights.ts";
import type { LayerInModel } from "./find-subject.ts";

/** Rows that a hover shows before it says how many there are. */
const mostRows = 6;

/** Output shape, parameters and activation scale of the layers that one call makes. */
export function renderLayers(layers: readonly LayerInModel[]): string {
  // A layer that several models share looks the same in each.
  const unique = [...new Map(layers.map((one) => [JSON.stringify(renderRow(one)), one])).values()];
  const rows = unique.slice(0, mostRows).map(renderRow);
  const hasScale = layers.some(({ model, layer }) => scaleOf(model, layer) !== null);
  const titles = [localize("layer"), localize("output"), localize("parameters")].join(" | ");
  const head = `| ${titles} |${hasScale ? ` ${localize("scale in → out")} |` : ""}\n| --- | --- | ---: |${hasScale ? " ---: |" : ""}`;
  const table = [
    head,
    ...rows.map(({ cells, scale }) => `| ${cells.join(" | ")} |${hasScale ? ` ${scale ?? localize("not known")} |` : ""}`),
  ];
  const more = unique.length - rows.length;
  const parts = [table.join("\n")];
  if (more > 0) parts.push(localize("… and {0} more", more));
  const [only, another] = unique;
  if (only && !another) parts.push(...renderWeights(only.layer), ...renderReasons(only.layer));
  else parts.push(...renderDefaults(unique));
  return parts.join("\n\n");
}

function renderRow({ model, layer }: LayerInModel) {
  const { otherOutputs, outputShape } = layer;
  const output = outputShape.known
    ? shapeText(otherOutputs ? [outputShape.value, ...otherOutputs] : outputShape.value)
    : localize("not known");
  return { cells: [layer.name, output, parameterText(layer)], scale: scaleOf(model, layer) };
}

/** "16,512", "128, 64 non-trainable". */
function parameterText(layer: Layer): string {
  const total = countParameters([layer]);
  const trainable = countParameters([layer], { trainableOnly: true });
  if (total === null || trainable === null) return localize("not known");
  const frozen = total - trainable;
  const note =
    frozen === 0 ? "" : frozen === total ? localize(", non-trainable") : localize(", {0} non-trainable", frozen.toLocaleString("en"));
  return `${total.toLocaleString("en")}${note}`;
}

/** Root mean square of what goes in and comes out while training starts. */
function scaleOf({ forecast }: LayerInModel["model"], { id }: Layer): string | null {
  const layer = forecast.known ? forecast.layers.find((one) => one.layer === id) : undefined;
  return layer ? `${formatScale(layer.inputScale)} → ${formatScale(layer.outputScale)}` : null;
}

/** The weights of one layer and how they start. A nested model has too many: its own constructor tells them. */
function renderWeights(layer: Layer): readonly string[] {
  return layer.parameters.length === 0 || (layer.kind === "other" && layer.content === "model") ? [] : [describeWeights(layer)];
}

/** Why something of one layer is not known. */
function renderReasons(layer: Layer): readonly string[] {
  const reasons = new Set<string>();
  if (layer.kind === "dense" && !layer.units.known) reasons.add(layer.units.reason);
  if (!layer.outputShape.known) reasons.add(layer.outputShape.reason);
  if (layer.kind === "other" && layer.missing !== null) reasons.add(layer.missing);
  return reasons.size > 0 ? [localize("Not known: {0}", [...reasons].join("; "))] : [];
}

/** What this version fills in for initializers that the call does not name. */
function renderDefaults(layers: readonly LayerInModel[]): readonly string[] {
  const defaults = new Set(
    layers.flatMap(({ layer }) =>
      layer.parameters.flatMap(({ role, initializer }) =>
        initializer.known && initializer.origin === "default" ? [`${role} ${describeInitializer(initializer.value)}`] : [],
      ),
    ),
  );
  return defaults.size > 0 ? [localize("By default: {0}", [...defaults].join(", "))] : [];
}

import { describeInitializer, formatScale, type Layer, type Shape } from "../../core/index.ts";
import type { LayerInModel } from "./find-subject.ts";

/** Rows that a hover shows before it says how many there are. */
const mostRows = 6;

/** Output shape, parameters and activation scale of the layers that one call makes. */
export function renderLayers(layers: readonly LayerInModel[]): string {
  const rows = layers.slice(0, mostRows).map(renderRow);
  const hasScale = layers.some(({ model, layer }) => scaleOf(model, layer) !== null);
  const head = `| layer | output | parameters |${hasScale ? " scale in → out |" : ""}\n| --- | --- | ---: |${hasScale ? " ---: |" : ""}`;
  const table = [head, ...rows.map(({ cells, scale }) => `| ${cells.join(" | ")} |${hasScale ? ` ${scale ?? "not known"} |` : ""}`)];
  const more = layers.length - rows.length;
  const parts = [table.join("\n")];
  if (more > 0) parts.push(`… and ${more} more`);
  const defaults = renderDefaults(layers);
  if (defaults) parts.push(defaults);
  return parts.join("\n\n");
}

function renderRow({ model, layer }: LayerInModel) {
  const output = layer.outputShape.known ? `(${layer.outputShape.value.map(sizeText).join(", ")})` : "not known";
  return { cells: [layer.name, output, parameterText(layer)], scale: scaleOf(model, layer) };
}

function sizeText(size: Shape[number]): string {
  return size === null ? "None" : String(size);
}

function parameterText(layer: Layer): string {
  let total = 0;
  for (const { shape } of layer.parameters) {
    if (!shape.known) return "not known";
    total += shape.value.reduce((product, size) => product * size, 1);
  }
  return total.toLocaleString("en");
}

/** Root mean square of what goes in and comes out while training starts. */
function scaleOf({ forecast }: LayerInModel["model"], { id }: Layer): string | null {
  const layer = forecast.known ? forecast.layers.find((one) => one.layer === id) : undefined;
  return layer ? `${formatScale(layer.inputScale)} → ${formatScale(layer.outputScale)}` : null;
}

/** What this version fills in for initializers that the call does not name. */
function renderDefaults(layers: readonly LayerInModel[]): string | null {
  const defaults = new Set(
    layers.flatMap(({ layer }) =>
      layer.parameters.flatMap(({ role, initializer }) =>
        initializer.known && initializer.origin === "default" ? [`${role} ${describeInitializer(initializer.value)}`] : [],
      ),
    ),
  );
  return defaults.size > 0 ? `By default: ${[...defaults].join(", ")}` : null;
}

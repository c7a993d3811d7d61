import type { LayerDocument } from "./layer-document.ts";
import type { ModelDocument } from "./model-document.ts";
import { renderTable } from "./render-table.ts";
import { shapeText } from "./shape-text.ts";

/**
 * The table of Keras's own `model.summary()`: a functional model's inputs have rows, and where layers do not simply follow
 * each other a column says what they are connected to. An operation outside of layers has its type in brackets.
 */
export function renderSummaryTable(model: ModelDocument, { expandNested }: { readonly expandNested: boolean }): readonly string[] {
  const isChain = model.kind !== "functional" || isSequence(model);
  const rowsOf = (layer: LayerDocument, level: number): readonly (readonly string[])[] => [
    [
      `${level > 0 ? `${"   ".repeat(level)}└ ` : ""}${titleOf(layer)}`,
      shapeText(layer.outputShape),
      numberText(layer.parameters),
      layer.inputs.join(", ") || "-",
    ],
    ...(expandNested ? (layer.layers ?? []).flatMap((inner) => rowsOf(inner, level + 1)) : []),
  ];
  const inputs = model.inputs.map(({ name, shape }) => ({ name, rows: [[`${name} (InputLayer)`, shapeText(shape), "0", "-"]] }));
  const layers = model.layers.map((layer) => ({ name: layer.name, rows: rowsOf(layer, 0) }));
  const depths = depthsOf(model);
  const depthOf = ({ name }: { readonly name: string }) => depths.get(name) ?? 0;
  const listed = model.kind === "functional" ? [...inputs, ...layers].sort((a, b) => depthOf(b) - depthOf(a)) : layers;
  const rows = listed.flatMap((one) => one.rows);
  const columns = ["Layer (type)", "Output Shape", "Param #", "Connected to"].slice(0, isChain ? 3 : 4);
  const table = renderTable(
    columns,
    rows.map((row) => row.slice(0, columns.length)),
    [2],
  );
  const hasOperations = model.layers.some(({ content }) => content === "operation");
  return hasOperations ? [...table, " [ ]: an operation on tensors, outside of any layer"] : table;
}

/** How many layers come behind each one on the longest way to an output: Keras lists a functional model in this order. */
function depthsOf({ layers }: ModelDocument): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { name, inputs } of layers.toReversed()) {
    const depth = depths.get(name) ?? 0;
    for (const input of inputs) depths.set(input, Math.max(depths.get(input) ?? 0, depth + 1));
  }
  return depths;
}

function titleOf({ name, type, content }: LayerDocument): string {
  return content === "operation" ? `${name} [${type}]` : `${name} (${type})`;
}

/** Whether each layer takes the output of the one before it, and nobody else does. */
function isSequence({ inputs, layers }: ModelDocument): boolean {
  const before = [inputs[0]?.name, ...layers.map(({ name }) => name)];
  return inputs.length <= 1 && layers.every((layer, i) => layer.inputs.length <= 1 && layer.inputs.every((name) => name === before[i]));
}

export function numberText(value: number | null): string {
  return value === null ? "?" : value.toLocaleString("en-US");
}

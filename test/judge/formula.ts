import type { Experiment, Layer, Parameter } from "../../src/core/index.ts";
import { batchSize, type Feed } from "./cases/case.ts";

/** How many steps a case is trained. */
export const stepCount = 20;

/** Numbers in [0, 1) of a stream, as `formula.py` computes them: nothing is drawn at random. */
function uniform(count: number, stream: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const x = Math.sin(i * 12.9898 + stream * 78.233) * 43758.5453;
    return x - Math.floor(x);
  });
}

/** All batches of an input or output, one behind the other, in the form in which a trainer has arrays. */
export function feedArray(feed: Feed, stream: number): { readonly shape: readonly number[]; readonly values: Float32Array | Int32Array } {
  const shape = [batchSize * stepCount, ...feed.shape];
  const u = uniform(
    shape.reduce((product, size) => product * size, 1),
    stream,
  );
  return { shape, values: filled(feed, u) };
}

function filled({ fill, shape, classes }: Feed, u: Float64Array): Float32Array | Int32Array {
  const width = shape.at(-1) ?? 1;
  switch (fill) {
    case "real":
      return Float32Array.from(u, (x) => (2 * x - 1) * Math.sqrt(3));
    case "unit":
      return Float32Array.from(u);
    case "integer":
      return Int32Array.from(u, (x) => Math.floor(x * classes));
    case "binary":
      return Float32Array.from(u, (x) => (x < 0.5 ? 1 : 0));
    case "sign":
      return Float32Array.from(u, (x) => (x < 0.5 ? -1 : 1));
    case "oneHot":
      return byRow(u, width, (row) => row.map((x) => (x === Math.max(...row) ? 1 : 0)));
    case "distribution":
      return byRow(u, width, (row) => {
        const total = row.reduce((sum, x) => sum + x + 0.1, 0);
        return row.map((x) => (x + 0.1) / total);
      });
  }
}

function byRow(u: Float64Array, width: number, change: (row: readonly number[]) => readonly number[]): Float32Array {
  const rows = Array.from({ length: u.length / width }, (_, i) => [...u.subarray(i * width, (i + 1) * width)]);
  return Float32Array.from(rows.flatMap(change));
}

/** A parameter's initial value, from its role and shape and its position in the experiment, counted from 1. */
function weight({ role }: Parameter, shape: readonly number[], position: number): Float32Array {
  const size = shape.reduce((product, length) => product * length, 1);
  const u = uniform(size, position).map((x) => 2 * x - 1);
  if (role === "gamma" || role === "movingVariance") return Float32Array.from(u, (x) => 1 + 0.5 * x);
  if (shape.length < 2 || role === "bias" || role === "beta" || role === "movingMean") return Float32Array.from(u, (x) => 0.2 * x);
  const scale = Math.sqrt(3 / shape.slice(0, -1).reduce((product, length) => product * length, 1));
  return Float32Array.from(u, (x) => x * scale);
}

/** Initial values of all parameters, in the order of the experiment; several parameters of a layer may have one name. */
export function initialWeights(experiment: Experiment): ReadonlyMap<string, readonly Float32Array[]> {
  const found = new Map<string, Float32Array[]>();
  let position = 0;
  for (const { layer, parameter } of experiment.layers.flatMap((layer) => parametersOf(layer, ""))) {
    if (parameter.isShared) continue;
    const shape = parameter.shape.known ? parameter.shape.value : [];
    const name = `${layer}/${parameter.name}`;
    found.set(name, [...(found.get(name) ?? []), weight(parameter, shape, ++position)]);
  }
  return found;
}

interface NamedParameter {
  readonly layer: string;
  readonly parameter: Parameter;
}

/** A model's row lists the parameters of its layers; programs name them by these. */
function parametersOf(layer: Layer, prefix: string): readonly NamedParameter[] {
  const name = layer.name === layer.id ? `${prefix}${layer.id}` : layer.name;
  if (layer.kind === "other" && layer.layers.length > 0)
    return layer.layers.flatMap((inner) => parametersOf(inner, `${prefix}${layer.id}/`));
  return layer.parameters.map((parameter) => ({ layer: name, parameter }));
}

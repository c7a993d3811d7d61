import type { Program, StartMeasurements, ValueId } from "../core/index.ts";
import type { Tensor, Tf } from "./engine.ts";
import type { Differentiated } from "./network.ts";
import type { Value } from "./value.ts";

const bins = 24;

/** What a first step tells about each trial, in the words of its program. Called inside a `tf.tidy`. */
export function measureStart(tf: Tf, programs: readonly [Program, ...Program[]], first: Differentiated): StartMeasurements[] {
  const [program] = programs;
  const trials = programs.length;
  const lastOf = new Map<string, { readonly value: Value; readonly node: number }>();
  let id = program.inputs.length;
  for (const [node, { layer, outputs }] of program.nodes.entries()) {
    const value = first.values.get(id);
    if (layer !== null && value?.tensor.dtype === "float32") lastOf.set(layer, { value, node });
    id += outputs;
  }
  const layers = [...lastOf.values()].map(({ value, node }) => ({ node, moments: momentsOf(tf, value, trials) }));
  const gradients = first.gradients.map((gradient) => (gradient ? normsOf(tf, gradient, trials) : null));
  const logits = first.values.get(logitsOf(program));
  return programs.map((own, trial) => ({
    layers: layers.map(({ node, moments }) => ({
      layer: own.nodes[node]?.layer ?? "",
      ...(moments[trial] ?? { mean: Number.NaN, stddev: Number.NaN }),
    })),
    gradients: gradients.flatMap((norms, i) => (norms ? [{ parameter: own.parameters[i]?.name ?? "", norm: norms[trial] ?? 0 }] : [])),
    logits: logits ? histogram(partOf(logits.tensor, logits.isStacked, trial, trials)) : null,
  }));
}

/** What the function that makes probabilities gets; the prediction where there is none. */
function logitsOf({ inputs, nodes, prediction }: Program): ValueId {
  let id = inputs.length;
  for (const node of nodes) {
    if (id === prediction && node.kind === "activation" && ["softmax", "sigmoid"].includes(node.activation.name))
      return node.inputs[0] ?? prediction;
    id += node.outputs;
  }
  return prediction;
}

function momentsOf(tf: Tf, { tensor, isStacked }: Value, trials: number): { readonly mean: number; readonly stddev: number }[] {
  const rows = tf.reshape(tensor, [isStacked ? trials : 1, -1]);
  const { mean, variance } = tf.moments(rows, 1);
  const [means, variances] = [mean.dataSync(), variance.dataSync()];
  return Array.from({ length: trials }, (_, trial) => {
    const at = isStacked ? trial : 0;
    return { mean: means[at] ?? Number.NaN, stddev: Math.sqrt(variances[at] ?? Number.NaN) };
  });
}

function normsOf(tf: Tf, gradient: Tensor, trials: number): number[] {
  return [...tf.sqrt(tf.sum(tf.square(tf.reshape(gradient, [trials, -1])), 1)).dataSync()];
}

function partOf(tensor: Tensor, isStacked: boolean, trial: number, trials: number): ArrayLike<number> {
  const values = tensor.dataSync<"float32">();
  const size = values.length / trials;
  return isStacked ? values.subarray(trial * size, (trial + 1) * size) : values;
}

function histogram(values: ArrayLike<number>): StartMeasurements["logits"] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) return null;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (values.length === 0) return null;
  const width = (high - low) / bins || 1;
  const counts = Array<number>(bins).fill(0);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.min(bins - 1, Math.floor(((values[i] ?? 0) - low) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges: Array.from({ length: bins + 1 }, (_, i) => low + i * width), counts };
}

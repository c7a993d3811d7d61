import type { KernelAndBias, ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { activation } from "../operations/activation.ts";
import { add, multiply } from "../operations/binary.ts";
import { dense, matmul } from "../operations/matmul.ts";
import { reduce } from "../operations/reduce.ts";
import { reshape, transpose } from "../operations/shape.ts";
import { affine, cast } from "../operations/unary.ts";
import { Unsupported } from "../unsupported.ts";
import { constantValue, shapeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

/** What Keras adds to the scores of places that are not looked at. */
const farBelow = -1e9;

const softmax = { name: "softmax", alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;
const tanh = { ...softmax, name: "tanh" } as const;

/** Keras's `Attention` and `AdditiveAttention`. */
export function attention(c: Computation, node: Kind<"attention">, given: readonly Value[]): Value {
  const [query, value, key, mask] = given;
  if (!query || !value || !key) throw new Unsupported("attention needs a query, a value and a key");
  const scale = node.scale === null ? null : c.parameter(node.scale);
  const scores = node.score === "dot" ? dotScores(c, query, key, scale) : additiveScores(c, query, key, scale);
  return matmul(c, weigh(c, node, scores, node.masked ? (mask ?? null) : null), value);
}

function dotScores(c: Computation, query: Value, key: Value, scale: Value | null): Value {
  const scores = matmul(c, query, key, { a: false, b: true });
  return scale ? multiply(c, scores, scale) : scores;
}

/** Σ scale · tanh(query + key). */
function additiveScores(c: Computation, query: Value, key: Value, scale: Value | null): Value {
  const [batch = 1, queries = 1, width = 1] = shapeOf(query);
  const [, keys = 1] = shapeOf(key);
  const sums = add(c, reshape(c, query, [batch, queries, 1, width]), reshape(c, key, [batch, 1, keys, width]));
  const bent = activation(c, sums, tanh);
  return reduce(c, scale ? multiply(c, bent, scale) : bent, { operation: "sum", axes: [3], keepDims: false });
}

interface Weighing {
  readonly causal: boolean;
  readonly dropout: number;
  readonly role: string;
}

/** Scores [..., queries, keys] as weights; `mask` broadcasts to them and is 1 where a place may be looked at. */
function weigh(c: Computation, node: Weighing, scores: Value, mask: Value | null): Value {
  const shape = shapeOf(scores);
  const [queries = 1, keys = 1] = shape.slice(-2);
  let masked = scores;
  if (mask) masked = add(c, masked, affine(c, cast(c, spread(c, mask, shape.length), "float32"), { multiply: -farBelow, add: farBelow }));
  if (node.causal) {
    const later = c.tf.tensor2d(Array.from({ length: queries }, (_, i) => Array.from({ length: keys }, (_, j) => (j > i ? farBelow : 0))));
    masked = add(c, masked, constantValue(later, false));
  }
  const weights = activation(c, masked, softmax);
  if (node.dropout === 0 || c.phase !== "training") return weights;
  return multiply(c, weights, c.noise.kept(node.role, shape, { rate: node.dropout, kept: 1 / (1 - node.dropout) }));
}

/** A mask over keys, or over queries and keys, with ones for the axes that it does not have. */
function spread(c: Computation, mask: Value, rank: number): Value {
  const [batch = 1, ...rest] = shapeOf(mask);
  return reshape(c, mask, [batch, ...Array<number>(rank - 1 - rest.length).fill(1), ...rest]);
}

export function multiHeadAttention(c: Computation, node: Kind<"multiHeadAttention">, given: readonly Value[]): Value {
  const [query, value, key, mask] = given;
  if (!query || !value || !key) throw new Unsupported("attention needs a query, a value and a key");
  const [, heads = 1, size = 1] = shapeOf(c.parameter(node.query.kernel));
  const [q, k, v] = [heads3(c, query, node.query), heads3(c, key, node.key), heads3(c, value, node.value)];
  const scores = matmul(c, affine(c, q, { multiply: 1 / Math.sqrt(size), add: 0 }), k, { a: false, b: true });
  const seen = matmul(c, weigh(c, node, scores, node.masked ? (mask ?? null) : null), v);
  const [batch = 1, , queries = 1, valueSize = 1] = shapeOf(seen);
  const joined = reshape(c, transpose(c, seen, [0, 2, 1, 3]), [batch, queries, heads * valueSize]);
  const kernel = c.parameter(node.output.kernel);
  const width = shapeOf(kernel).at(-1) ?? 1;
  const bias = node.output.bias === null ? null : c.parameter(node.output.bias);
  return dense(c, joined, reshape(c, kernel, [heads * valueSize, width]), bias);
}

/** [batch, time, width] → [batch, heads, time, size]. */
function heads3(c: Computation, x: Value, { kernel: kernelId, bias: biasId }: KernelAndBias): Value {
  const kernel = c.parameter(kernelId);
  const [width = 1, heads = 1, size = 1] = shapeOf(kernel);
  const bias = biasId === null ? null : reshape(c, c.parameter(biasId), [heads * size]);
  const flat = dense(c, x, reshape(c, kernel, [width, heads * size]), bias);
  const [batch = 1, time = 1] = shapeOf(x);
  return transpose(c, reshape(c, flat, [batch, time, heads, size]), [0, 2, 1, 3]);
}

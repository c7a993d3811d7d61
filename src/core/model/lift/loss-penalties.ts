import { isSequence, numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Layer } from "../layer.ts";

/** A term that a program adds to its loss to keep weights small. */
export type Penalty =
  /** What the regularizers that layers are given add up to, times `factor`. */
  | { readonly kind: "collected"; readonly factor: number }
  /** `factor` · Σ|w| or `factor` · Σw². */
  | { readonly kind: "L1" | "L2"; readonly factor: number; readonly variable: TensorValue };

/** Reads a term as a sum of penalties; null where some of it is something else. */
export function readPenalties(term: Value, factor = 1): readonly Penalty[] | null {
  if (isSequence(term)) return term.isComplete ? together(term.elements.map((one) => readPenalties(one, factor))) : null;
  if (numberOf(term) === 0) return [];
  if (term.kind !== "tensor") return null;
  const [first, second] = term.inputs;
  switch (term.operation) {
    case "regularization_losses":
      return [{ kind: "collected", factor }];
    case "identity":
    case "add":
    case "add_n":
      return together(term.inputs.map((input) => readPenalties(input, factor)));
    case "multiply": {
      const [x, y] = [numberOf(first ?? null), numberOf(second ?? null)];
      if (x !== null && second) return readPenalties(second, factor * x);
      return y !== null && first ? readPenalties(first, factor * y) : null;
    }
    case "divide": {
      const by = numberOf(second ?? null);
      return first && by ? readPenalties(first, factor / by) : null;
    }
    case "l2_loss":
      return norm("L2", first, factor / 2);
    case "reduce_sum": {
      const inner = first?.kind === "tensor" && !reducesPart(term) ? first : null;
      if (inner?.operation === "square") return norm("L2", inner.inputs[0], factor);
      if (inner?.operation === "abs") return norm("L1", inner.inputs[0], factor);
      return null;
    }
    default:
      return null;
  }
}

function together(parts: readonly (readonly Penalty[] | null)[]): readonly Penalty[] | null {
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function norm(kind: "L1" | "L2", value: Value | undefined, factor: number): readonly Penalty[] | null {
  if (value?.kind !== "tensor") return null;
  if (value.operation === "identity") return norm(kind, value.inputs[0], factor);
  return value.operation === "variable" ? [{ kind, factor, variable: value }] : null;
}

function reducesPart({ arguments: { named } }: TensorValue): boolean {
  const axis = named.get("axis") ?? named.get("reduction_indices");
  return axis !== undefined && axis.value.kind !== "none";
}

/** Where a variable is found among the layers. */
export interface ParameterSite {
  readonly layer: string;
  readonly role: string;
}

/**
 * Layers with the regularizers that are in force where no Keras model adds them up by itself: those that the loss collects,
 * and what it adds by hand for a kernel or a bias. Null where a penalty concerns something else.
 */
export function regularizeLayers(
  layers: readonly Layer[],
  penalties: readonly Penalty[],
  siteOf: (variable: TensorValue) => ParameterSite | null,
): readonly Layer[] | null {
  const collected = penalties.reduce((sum, one) => (one.kind === "collected" ? sum + one.factor : sum), 0);
  const result = new Map(layers.map((layer) => [layer.id, scaled(layer, collected)]));
  for (const penalty of penalties) {
    if (penalty.kind === "collected") continue;
    const site = siteOf(penalty.variable);
    const layer = site && result.get(site.layer);
    if (!site || !layer || !["kernel", "bias", "embeddings"].includes(site.role)) return null;
    const name = `${site.role}_regularizer`;
    const text = `${penalty.kind}(${Number(penalty.factor.toPrecision(6))})`;
    const before = layer.config[name];
    result.set(site.layer, { ...layer, config: { ...layer.config, [name]: typeof before === "string" ? `${before} + ${text}` : text } });
  }
  return layers.map((layer) => result.get(layer.id) ?? layer);
}

/** A layer whose regularizers count `factor` times. */
function scaled(layer: Layer, factor: number): Layer {
  if (factor === 1 || !Object.keys(layer.config).some((name) => name.endsWith("_regularizer"))) return layer;
  const config = Object.entries(layer.config).flatMap(([name, value]) => {
    if (!name.endsWith("_regularizer")) return [[name, value] as const];
    if (factor === 0) return [];
    const text =
      typeof value === "string"
        ? value.replaceAll(/\(([^)]*)\)/g, (_, one) => `(${Number((factor * Number(one)).toPrecision(6))})`)
        : value;
    return [[name, text] as const];
  });
  return { ...layer, config: Object.fromEntries(config) };
}

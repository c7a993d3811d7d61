import { reasonOf } from "../../reason.ts";
import { type Application, type CallArguments, isSequence, unknownValue, type Value } from "../../value.ts";

/** Every tensor among the arguments of a layer's call: single ones and those in lists. */
export function tensorsIn(args: CallArguments): readonly Value[] {
  const found: Value[] = [];
  const [first, ...others] = args.positional;
  const visit = (value: Value): void => {
    if (isSequence(value) || value.kind === "dict") {
      for (const element of isSequence(value) ? value.elements : [...value.entries.values()].map((entry) => entry.value)) visit(element);
      // More goes in than is known.
      if (!value.isComplete) found.push(unknownValue(reasonOf(value) ?? "not all of its inputs are known", value.span));
    } else if (value.kind === "tensor" || value.kind === "array") found.push(value);
  };
  const named = first ? undefined : (args.keywords.get("inputs") ?? args.keywords.get("x"));
  const input = (first ?? named)?.value;
  if (input) visit(input);
  // What a layer is called on counts as its input even where nothing is known of it.
  if (input && found.length === 0 && !isSequence(input)) found.push(input);
  for (const argument of [...others, ...args.keywords.values()]) if (argument !== named) visit(argument.value);
  return found;
}

const attention: ReadonlySet<string> = new Set(
  ["MultiHeadAttention", "GroupQueryAttention", "GroupedQueryAttention", "Attention", "AdditiveAttention"].map(
    (name) => `keras.layers.${name}`,
  ),
);

/** What decides the shapes of a call's outputs and weights: of attention the query, the value and the key, whatever masks go in too. */
export function decidingInputs({ layer, inputs, keywords }: Pick<Application, "layer" | "inputs" | "keywords">): readonly Value[] {
  if (layer.kind !== "object" || !attention.has(layer.type) || !keywords || keywords.size === 0) return inputs;
  const named = [...keywords.values()].reduce((count, value) => count + tensorCount(value), 0);
  const positional = inputs.slice(0, inputs.length - named);
  return ["query", "value", "key"].flatMap((name, i) => keywords.get(name) ?? positional[i] ?? []);
}

function tensorCount(value: Value): number {
  if (isSequence(value)) return value.elements.reduce((count, element) => count + tensorCount(element), 0);
  return value.kind === "tensor" || value.kind === "array" ? 1 : 0;
}

import { reasonOf } from "../../reason.ts";
import { type CallArguments, isSequence, unknownValue, type Value } from "../../value.ts";

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

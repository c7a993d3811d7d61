import { isSequence, type Value } from "./value.ts";

/**
 * What stands for each element of a list that is made of a graph's gradients, of which nobody says how many there are: a gradient,
 * what is left of it when it is clipped, a pair with its variable. Null for every other value.
 */
export function eachGradient(value: Value): Value | null {
  if (!isSequence(value) || value.isComplete || value.elements.length !== 1) return null;
  const [only] = value.elements;
  const parts = only && isSequence(only) ? only.elements : [only];
  return only && parts.some((part) => part?.kind === "tensor" && /^(gradient|clip_by_(value|norm))$/.test(part.operation)) ? only : null;
}

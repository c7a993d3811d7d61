import { syntaxFacts } from "../python/syntax-facts.ts";
import type { Machine } from "./machine.ts";
import { type FunctionValue, isSequence, type Value } from "./value.ts";

/** Containers are looked into no deeper. */
const deepest = 3;

/**
 * Whether a function that nothing calls can have anything to do with a model: it mentions a library that models are made
 * of, or what may hold something of such a library.
 */
export function isRelevantFunction(machine: Machine, callee: FunctionValue): boolean {
  const judged = new Map<object, boolean>();
  const isRelevant = (value: Value, depth: number): boolean => {
    switch (value.kind) {
      case "api":
        return /^(tensorflow|keras|tf_|numpy|einops)/.test(value.name);
      case "function":
        return isRelevantBody(value);
      case "dict":
        return depth > deepest || [...value.entries.values()].some((entry) => isRelevant(entry.value, depth + 1));
      case "none":
      case "boolean":
      case "number":
      case "string":
      case "slice":
      case "range":
      case "unknown":
        return false;
      default:
        return !isSequence(value) || depth > deepest || value.elements.some((element) => isRelevant(element, depth + 1));
    }
  };
  const isRelevantBody = ({ definition, closure }: FunctionValue): boolean => {
    const known = judged.get(definition);
    if (known !== undefined) return known;
    // A function that is being judged adds nothing to itself.
    judged.set(definition, false);
    const { names, hasImport } = syntaxFacts(definition);
    const result =
      hasImport ||
      [...names].some((name) => {
        const value = closure.lookup(name);
        return value ? isRelevant(value, 0) : machine.starImports.length > 0;
      });
    judged.set(definition, result);
    return result;
  };
  return isRelevantBody(callee);
}

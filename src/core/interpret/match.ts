import type { MatchCase, Pattern } from "../python/syntax.ts";
import type { Machine } from "./machine.ts";
import { compareValues } from "./operators.ts";
import { isSequence, truthOf, unknownValue, type Value } from "./value.ts";

/**
 * Whether `subject` is taken by a case: null where that is not known. Binds the names of its pattern, to what stands there as far as
 * that is clear.
 */
export function takesCase(machine: Machine, one: MatchCase, subject: Value): boolean | null {
  const { scope } = machine.frame;
  for (const name of one.binds) scope.assign(name.name, unknownValue("it is bound by a pattern", name.span));
  const matches = takes(machine, one.pattern, subject);
  if (matches === false || !one.guard) return matches;
  const holds = truthOf(machine.evaluate(one.guard));
  return holds === false ? false : matches && holds;
}

function takes(machine: Machine, pattern: Pattern, subject: Value): boolean | null {
  const { scope } = machine.frame;
  switch (pattern.kind) {
    case "ValuePattern":
      return truthOf(compareValues("==", subject, machine.evaluate(pattern.value), pattern.span));
    case "CapturePattern":
      if (pattern.name) scope.assign(pattern.name.name, subject);
      return true;
    case "AsPattern":
      scope.assign(pattern.name.name, subject);
      return takes(machine, pattern.pattern, subject);
    case "OrPattern":
      return either(pattern.alternatives.map((alternative) => takes(machine, alternative, subject)));
    case "SequencePattern": {
      const { elements } = pattern;
      if (neverSequences.has(subject.kind)) return false;
      if (!isSequence(subject) || !subject.isComplete) return null;
      if (elements.some(({ kind }) => kind === "StarPattern")) return null;
      if (elements.length !== subject.elements.length) return false;
      const taken = elements.map((element, i) => takes(machine, element, subject.elements[i] as Value));
      return taken.includes(false) ? false : taken.includes(null) ? null : true;
    }
    default:
      return null;
  }
}

const neverSequences: ReadonlySet<Value["kind"]> = new Set(["none", "boolean", "number", "string", "dict", "set"]);

function either(alternatives: readonly (boolean | null)[]): boolean | null {
  return alternatives.includes(true) ? true : alternatives.includes(null) ? null : false;
}

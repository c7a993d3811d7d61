import { remember } from "../../api/facts/remember.ts";
import type { CallExpression } from "../../python/syntax.ts";
import { sameValue } from "../join.ts";
import type { Machine } from "../machine.ts";
import { agreementIn } from "../predictions.ts";
import { shapeFrom } from "../shape.ts";
import { type BoundArguments, type CallArgument, isSequence, unknownValue, type Value } from "../value.ts";

const libraries = new Set(["tensorflow", "keras", "tf_keras", "numpy"]);

const isOfLibrary = /* @__PURE__ */ remember((name: string) => libraries.has(name.split(".")[0] ?? ""));

/** Remembers a call of TensorFlow, Keras or NumPy, or of what measures predictions, and what it is given every time that it is reached. */
export function recordCall(
  machine: Machine,
  name: string,
  call: CallExpression,
  { args, result, self }: { readonly args: BoundArguments; readonly result: Value; readonly self: Value | null },
): void {
  if (!isOfLibrary(name) && !agreementIn(result)) return;
  const earlier = machine.calls.get(call);
  const tracing = machine.tracings.at(-1) ?? null;
  if (changesImages(name)) machine.imagesChanged++;
  machine.calls.set(call, {
    name,
    call,
    arguments: earlier ? merged(earlier.arguments, args, earlier.name === name) : args,
    result: earlier?.result ?? result,
    self: earlier ? earlier.self : self,
    tracing,
    isConditional: tracing !== null && machine.undecided > tracing.undecided,
  });
}

const changesImages = /* @__PURE__ */ remember(
  (name: string) => name.startsWith("tensorflow.") && /\.image\.(stateless_)?random_/.test(name),
);

/** What a call that is reached several times is given every time; not all of it where something else is called, or is given more. */
function merged(a: BoundArguments, b: BoundArguments, isSame: boolean): BoundArguments {
  const isAlike = isSame && a.named.size === b.named.size && a.extra.length === b.extra.length;
  if (isAlike && isGivenAgain(a, b)) return a;
  const merge = (first: CallArgument, second: CallArgument | undefined): CallArgument =>
    second && isSameValue(first.value, second.value)
      ? first
      : { ...first, value: unknownValue("it differs from one time to the next", first.span) };
  return {
    named: new Map([...a.named].map(([name, first]) => [name, merge(first, b.named.get(name))])),
    extra: a.extra.map((first, i) => merge(first, b.extra[i])),
    isComplete: isAlike && a.isComplete && b.isComplete,
  };
}

function isGivenAgain(a: BoundArguments, b: BoundArguments): boolean {
  if (a.isComplete && !b.isComplete) return false;
  for (const [name, { value }] of a.named) {
    const again = b.named.get(name);
    if (!again || !isSameValue(value, again.value)) return false;
  }
  return a.extra.every(({ value }, i) => b.extra[i] !== undefined && isSameValue(value, b.extra[i].value));
}

function isSameValue(a: Value, b: Value): boolean {
  return sameValue(a, b) || sameShape(a, b);
}

function sameShape(a: Value, b: Value): boolean {
  const [x, y] = [isSequence(a) ? shapeFrom(a) : null, isSequence(b) ? shapeFrom(b) : null];
  return x !== null && y !== null && x.join() === y.join();
}

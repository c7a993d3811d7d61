import { joinValues } from "../../join.ts";
import { makeTensor } from "../../tensor.ts";
import { isSequence, noArguments, none, type TensorValue, truthOf, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";

/** `tf.cond(predicate, true_fn, false_fn)`: a tensor whose inputs are what either function gives, and the predicate. */
export const conditionFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([["tensorflow.cond", condition]]);

function condition(call: LibraryCall): Value {
  const { machine, span } = call;
  const predicate = argumentAt(call, 0, "pred") ?? none(span);
  const branch = (index: number, ...names: readonly string[]): Value => {
    const callee = names.map((name) => call.raw.keywords.get(name)?.value).find((value) => value) ?? argumentAt(call, index);
    return callee ? machine.call(callee, noArguments, null) : none(span);
  };
  const truth = predicate.kind === "tensor" ? null : truthOf(predicate);
  if (truth === true) return branch(1, "true_fn", "fn1");
  if (truth === false) return branch(2, "false_fn", "fn2");
  machine.undecided++;
  const [whenTrue, whenFalse] = [branch(1, "true_fn", "fn1"), branch(2, "false_fn", "fn2")];
  machine.undecided--;
  const either = (a: Value, b: Value): Value => {
    if (a.kind === "tensor" && b.kind === "tensor") return conditional(call, predicate, a, b);
    if (isSequence(a) && isSequence(b) && a.elements.length === b.elements.length)
      return { ...a, elements: a.elements.map((element, i) => either(element, b.elements[i] ?? element)) };
    return joinValues(a, b, span);
  };
  return either(whenTrue, whenFalse);
}

function conditional(call: LibraryCall, predicate: Value, a: TensorValue, b: TensorValue): TensorValue {
  const same = a.shape?.length === b.shape?.length;
  const shape = same && a.shape ? a.shape.map((size, i) => (size === b.shape?.[i] ? size : null)) : null;
  return makeTensor({ operation: "cond", inputs: [a, b, predicate], shape, call: call.call, span: call.span });
}

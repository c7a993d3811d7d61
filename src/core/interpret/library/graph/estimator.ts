import { makeTensor } from "../../tensor.ts";
import {
  api,
  type CallArgument,
  type CallArguments,
  type DatasetValue,
  noArguments,
  none,
  numberOf,
  type ObjectValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";
import { record } from "../record-event.ts";

/** `tf.estimator`: a model function, called with what an input function gives. */
export const estimatorFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.estimator.Estimator", (call) => makeObject(call, "tensorflow.estimator.Estimator")],
  ["tensorflow.estimator.tpu.TPUEstimator", (call) => makeObject(call, "tensorflow.estimator.Estimator")],
  ["tensorflow.contrib.tpu.TPUEstimator", (call) => makeObject(call, "tensorflow.estimator.Estimator")],
  ["tensorflow.estimator.EstimatorSpec", (call) => makeObject(call, "tensorflow.estimator.EstimatorSpec")],
  ["tensorflow.estimator.inputs.numpy_input_fn", numpyInput],
  ["tensorflow.estimator.train_and_evaluate", trainAndEvaluate],
]);

/** `numpy_input_fn(x, y, batch_size)`: batches of the arrays. */
function numpyInput(call: LibraryCall): Value {
  const batch = (value: Value | null): Value => {
    if (value?.kind === "dict")
      return { ...value, entries: new Map([...value.entries].map(([id, entry]) => [id, { ...entry, value: batch(entry.value) }])) };
    if (value?.kind === "array") return { ...value, shape: value.shape && [null, ...value.shape.slice(1)] };
    return value ?? none(call.span);
  };
  const [x, y] = [given(call, "x"), given(call, "y")];
  const element = y ? tuple([batch(x), batch(y)], call.span) : batch(x);
  const shuffle = given(call, "shuffle");
  const dataset: DatasetValue = {
    kind: "dataset",
    element,
    count: null,
    batch: { size: numberOf(given(call, "batch_size")) ?? 128, dropsRemainder: false, span: call.span },
    shuffle: shuffle?.kind === "boolean" && shuffle.value ? { buffer: null, eachIteration: true, span: call.span } : null,
    repeats: numberOf(given(call, "num_epochs") ?? none()) ?? null,
    span: call.span,
  };
  return makeObject(call, "tensorflow.estimator.InputFunction", [["dataset", dataset]]);
}

/** Methods of an estimator. */
export function callEstimatorMethod(call: LibraryCall, self: ObjectValue, method: string): Value {
  if (method === "train" || method === "fit") train(call, self, given(call, "input_fn") ?? call.raw.positional[0]?.value ?? null);
  return method === "train" || method === "fit" ? self : unknownValue("it is computed when the program runs", call.span);
}

function trainAndEvaluate(call: LibraryCall): Value {
  const estimator = given(call, "estimator") ?? call.raw.positional[0]?.value;
  const spec = given(call, "train_spec") ?? call.raw.positional[1]?.value;
  if (estimator?.kind === "object" && estimator.type === "tensorflow.estimator.Estimator" && spec?.kind === "object") {
    const input = spec.arguments.named.get("input_fn")?.value ?? spec.arguments.extra[0]?.value ?? null;
    train(call, estimator, input);
  }
  return unknownValue("it is computed when the program runs", call.span);
}

/** Calls the model function in training mode on one batch; what it minimises is what the estimator trains. */
function train(call: LibraryCall, estimator: ObjectValue, inputFunction: Value | null): void {
  const model = estimator.arguments.named.get("model_fn")?.value ?? estimator.arguments.extra[0]?.value;
  if (!model) return;
  const [features, labels] = batchOf(call, inputFunction);
  const keywords = new Map<string, CallArgument>();
  const given: Readonly<Record<string, Value | null>> = {
    features,
    labels,
    mode: api("tensorflow.estimator.ModeKeys.TRAIN", call.span),
    params: estimator.arguments.named.get("params")?.value ?? none(call.span),
    config: estimator.arguments.named.get("config")?.value ?? none(call.span),
  };
  for (const [index, name] of parameterNames(model).entries()) {
    const value = given[name] ?? (index === 0 ? features : index === 1 ? labels : null);
    if (value) keywords.set(name, { value, span: call.span, keyword: { name, span: call.span } });
  }
  const args: CallArguments = { positional: [], keywords, isComplete: true };
  const spec = call.machine.call(model, args, null);
  const operation = spec.kind === "object" ? spec.arguments.named.get("train_op")?.value : null;
  if (operation) record(call.machine, call, "run", operation, { named: new Map(), extra: [], isComplete: true });
}

/** Of what is left to be given: a method has its `self`, and `functools.partial` what it was made with. */
function parameterNames(model: Value): readonly string[] {
  if (model.kind === "method" && typeof model.function !== "string") return parameterNames(model.function).slice(1);
  if (model.kind === "partial") {
    const { positional, keywords } = model.arguments;
    return parameterNames(model.callee)
      .slice(positional.length)
      .filter((name) => !keywords.has(name));
  }
  if (model.kind !== "function") return [];
  return model.definition.parameters.filter(({ kind }) => kind !== "rest" && kind !== "keywordRest").map(({ name }) => name);
}

/** Features and labels that an input function gives, as tensors. */
function batchOf(call: LibraryCall, inputFunction: Value | null): readonly [Value, Value] {
  const made =
    inputFunction?.kind === "object"
      ? (inputFunction.state.get("dataset") ?? null)
      : inputFunction
        ? call.machine.call(inputFunction, noArguments, null)
        : null;
  const element = made?.kind === "dataset" ? made.element : made;
  const [features, labels] = element?.kind === "tuple" || element?.kind === "list" ? element.elements : [element, null];
  const nothing = unknownValue("what the input function gives is not known", call.span);
  return [asTensor(features ?? nothing), asTensor(labels ?? nothing)];
}

function asTensor(value: Value): Value {
  if (value.kind === "array")
    return makeTensor({
      operation: "placeholder",
      inputs: [value],
      shape: value.shape && [null, ...value.shape.slice(1)],
      span: value.span,
    });
  if (value.kind === "dict")
    return { ...value, entries: new Map([...value.entries].map(([id, entry]) => [id, { ...entry, value: asTensor(entry.value) }])) };
  return value;
}

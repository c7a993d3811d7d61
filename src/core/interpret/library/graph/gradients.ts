import { note } from "../../note.ts";
import { makeTensor } from "../../tensor.ts";
import {
  api,
  type CallArgument,
  float,
  isSequence,
  list,
  noArguments,
  none,
  type ObjectValue,
  type TensorValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";
import { record } from "../record-event.ts";
import { nameSpace } from "./scopes.ts";

/** Gradients of a loss, and what programs do to them before they are applied. */
export const gradientFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  [
    "tensorflow.gradients",
    (call) => {
      const gradients = gradientsOf(call, given(call, "ys") ?? call.raw.positional[0]?.value ?? none(call.span));
      const sources = given(call, "xs");
      // A list, also of one.
      return oneForEach(call, gradients, sources?.kind === "tensor" ? list([sources], call.span) : sources);
    },
  ],
  ["tensorflow.GradientTape", (call) => makeObject(call, "tensorflow.GradientTape")],
  [
    "tensorflow.clip_by_global_norm",
    (call) => {
      const given = call.raw.positional[0]?.value ?? call.raw.keywords.get("t_list")?.value;
      const norm = makeTensor({ operation: "global_norm", inputs: [], shape: [], span: call.span });
      return given ? tuple([clippedTogether(call, given), norm], call.span) : unknownValue("what is clipped is not known", call.span);
    },
  ],
  [
    "tensorflow.contrib.layers.optimize_loss",
    (call) => trainOperation(call, namedOptimizer(call, given(call, "optimizer")), given(call, "loss")),
  ],
  [
    "tensorflow.contrib.slim.learning.create_train_op",
    (call) =>
      trainOperation(
        call,
        given(call, "optimizer") ?? call.raw.positional[1]?.value ?? none(call.span),
        call.raw.positional[0]?.value ?? null,
      ),
  ],
]);

/** Classes by the names that `optimize_loss` takes. */
const optimizerClasses: Readonly<Record<string, string>> = {
  Adagrad: "AdagradOptimizer",
  Adam: "AdamOptimizer",
  Ftrl: "FtrlOptimizer",
  Momentum: "MomentumOptimizer",
  RMSProp: "RMSPropOptimizer",
  SGD: "GradientDescentOptimizer",
};

/** `optimize_loss` makes the optimizer: of a name, a class, or a function, with the learning rate. */
function namedOptimizer(call: LibraryCall, optimizer: Value | null): Value {
  const rate = call.arguments.named.get("learning_rate");
  const name = optimizer?.kind === "string" ? optimizerClasses[optimizer.value] : undefined;
  const factory = name === undefined ? optimizer : api(`tensorflow.train.${name}`, call.span);
  if (!factory || factory.kind === "object" || factory.kind === "unknown") return factory ?? none(call.span);
  const keywords = new Map<string, CallArgument>();
  if (name === "MomentumOptimizer") keywords.set("momentum", { value: float(0.9), span: call.span, keyword: null });
  return call.machine.call(factory, { positional: rate ? [rate] : [], keywords, isComplete: true }, null);
}

/** Gradients that remember what they were before. */
function clippedTogether(call: LibraryCall, given: Value): Value {
  const gradients = findGradients(given);
  if (!gradients) return given;
  const kept = [...gradients.state].filter(([name]) => name !== "pairs" && name !== "element");
  return makeObject(call, "tensorflow.Gradients", [...kept, ["clipped", given]]);
}

function gradientsOf(call: LibraryCall, loss: Value): ObjectValue {
  nameSpace(call.machine).differentiated = loss;
  const owner = ownerOfVariables(call.raw.positional[1]?.value ?? call.raw.keywords.get("sources")?.value ?? null);
  return makeObject(call, "tensorflow.Gradients", [["loss", loss], ...(owner ? [["model", owner] as const] : [])]);
}

/** The model whose variables these are: `model.trainable_variables`. */
function ownerOfVariables(value: Value | null): Value | null {
  if (value?.kind === "method" && typeof value.function === "string") return value.self;
  if (value?.kind === "iterable" && value.source.type === "zip") return ownerOfVariables(value.source.of[1] ?? null);
  return null;
}

/** Methods of a `GradientTape`. */
export function callTapeMethod(call: LibraryCall, self: ObjectValue, method: string): Value {
  if (method === "watch") self.state.set("watched", none(call.span));
  if (method !== "gradient" && method !== "jacobian") return none(call.span);
  const target = given(call, "target") ?? call.raw.positional[0]?.value ?? call.raw.keywords.get("target")?.value ?? none(call.span);
  note(call.machine, { kind: "gradient", span: call.span, subject: self, value: target });
  const gradients = gradientsOf(call, target);
  // Tapes are there outside of graphs.
  gradients.state.set("eager", none(call.span));
  return method === "jacobian" ? gradients : oneForEach(call, gradients, given(call, "sources"));
}

/** A gradient for each tensor that is named, as they are named; all of them in one where they are not known one by one. */
function oneForEach(call: LibraryCall, gradients: ObjectValue, sources: Value | null): Value {
  const gradientOf = (source: TensorValue): TensorValue =>
    makeTensor({
      operation: "gradient",
      inputs: [gradients],
      shape: source.shape,
      arguments: { named: new Map([["source", { value: source, span: call.span, keyword: null }]]), extra: [], isComplete: true },
      span: call.span,
    });
  if (sources?.kind === "tensor") return gradientOf(sources);
  if (sources?.kind !== "list" && sources?.kind !== "tuple") return gradients;
  const tensors = sources.elements.filter((one) => one.kind === "tensor");
  if (!sources.isComplete || tensors.length === 0 || tensors.length < sources.elements.length) return gradients;
  return sources.kind === "list" ? list(tensors.map(gradientOf), call.span) : tuple(tensors.map(gradientOf), call.span);
}

/** Methods of optimizers, of `tf.train` and of Keras. */
export function callOptimizerMethod(call: LibraryCall, self: ObjectValue, method: string): Value {
  switch (method) {
    case "minimize":
      return applied(call, self, lossOf(call, given(call, "loss") ?? call.raw.positional[0]?.value ?? null));
    case "compute_gradients":
    case "get_gradients": {
      const gradients = gradientsOf(call, lossOf(call, given(call, "loss") ?? call.raw.positional[0]?.value ?? null) ?? none(call.span));
      if (method === "compute_gradients") gradients.state.set("pairs", none(call.span));
      return gradients;
    }
    case "apply_gradients":
    case "apply": {
      const pairs = call.raw.positional[0] ?? call.raw.keywords.get("grads_and_vars");
      if (pairs && isReversed(pairs.value)) note(call.machine, { kind: "reversed", span: pairs.span, subject: pairs.value });
      const gradients = findGradients(pairs?.value ?? null);
      // Gradients that are fed were computed by another run of the same graph.
      const loss = gradients ? (gradients.state.get("loss") ?? null) : nameSpace(call.machine).differentiated;
      const operation = applied(call, self, loss, gradients?.state.has("eager") ?? false);
      const owner = gradients?.state.get("model") ?? ownerOfVariables(call.raw.positional[0]?.value ?? null);
      if (owner) operation.state.set("model", owner);
      if (pairs) operation.state.set("gradients", pairs.value);
      return operation;
    }
    case "get_updates":
      return applied(call, self, given(call, "loss") ?? call.raw.positional[0]?.value ?? null);
    case "get_scaled_loss":
    case "scale_loss":
    case "get_unscaled_gradients":
      return call.raw.positional[0]?.value ?? none(call.span);
    case "build":
    case "get_config":
      return none(call.span);
    default:
      return unknownValue(`\`${method}\` of an optimizer is not followed`, call.span);
  }
}

/** In TensorFlow 2 `minimize` is given a function that computes the loss. */
function lossOf(call: LibraryCall, loss: Value | null): Value | null {
  return loss?.kind === "function" || loss?.kind === "method" ? call.machine.call(loss, noArguments, null) : loss;
}

/** In a graph the operation is run later; outside of one it takes effect at once. */
function applied(call: LibraryCall, optimizer: ObjectValue, loss: Value | null, isTaped = false): ObjectValue {
  const isEager =
    isTaped ||
    (optimizer.type.startsWith("keras.optimizers.") && call.machine.generation !== "tf1" && call.machine.generation !== "keras2");
  if (!isEager) return trainOperation(call, optimizer, loss);
  const operation = trainObject(call, optimizer, loss);
  record(call.machine, call, "run", operation);
  return operation;
}

function trainOperation(call: LibraryCall, optimizer: Value, loss: Value | null): ObjectValue {
  const operation = trainObject(call, optimizer, loss);
  call.machine.made.push(operation);
  return operation;
}

function trainObject(call: LibraryCall, optimizer: Value, loss: Value | null): ObjectValue {
  return makeObject(call, "tensorflow.TrainOperation", [
    ["optimizer", optimizer],
    ["loss", loss ?? unknownValue("what is minimised is not known", call.span)],
  ]);
}

/** Whether gradients come behind what they are paired with. */
function isReversed(value: Value): boolean {
  if (value.kind === "iterable" && value.source.type === "zip") {
    const [first = null, second = null] = value.source.of;
    return findGradients(second) !== null && findGradients(first) === null;
  }
  const [pair] = isSequence(value) ? value.elements : [];
  return (
    pair !== undefined &&
    isSequence(pair) &&
    findGradients(pair.elements[1] ?? null) !== null &&
    findGradients(pair.elements[0] ?? null) === null
  );
}

/** The gradients inside what `apply_gradients` is given: `zip(gradients, variables)`, a list of pairs, clipped ones. */
function findGradients(value: Value | null, depth = 0): ObjectValue | null {
  if (!value || depth > 6) return null;
  if (value.kind === "object") return value.type === "tensorflow.Gradients" ? value : null;
  const inside: readonly Value[] = isSequence(value)
    ? value.elements
    : value.kind === "tensor"
      ? value.inputs
      : value.kind === "iterable" && value.source.type === "zip"
        ? value.source.of
        : [];
  for (const one of inside) {
    const found = findGradients(one, depth + 1);
    if (found) return found;
  }
  return null;
}

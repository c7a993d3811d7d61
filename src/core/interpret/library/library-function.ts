import { remember } from "../../api/facts/remember.ts";
import type { Machine } from "../machine.ts";
import { makeTensor } from "../tensor.ts";
import { type CallArguments, isSequence, unknownValue, type Value } from "../value.ts";
import { builtinFunctions } from "./builtins.ts";
import { dataFunctions } from "./data.ts";
import { einopsFunctions } from "./einops.ts";
import { conditionFunctions } from "./graph/conditions.ts";
import { contribLossFunctions } from "./graph/contrib-losses.ts";
import { decayFunctions } from "./graph/decays.ts";
import { estimatorFunctions } from "./graph/estimator.ts";
import { functionLayerFunctions } from "./graph/function-layers.ts";
import { gradientFunctions } from "./graph/gradients.ts";
import { queueFunctions } from "./graph/queues.ts";
import { recurrentFunctions } from "./graph/recurrent.ts";
import { regularizationLossFunctions } from "./graph/regularization-losses.ts";
import { variableFunctions } from "./graph/variables.ts";
import { applicationNamed, makeApplication, preprocessed } from "./keras/applications.ts";
import { isTuner, makeTuner } from "./keras/hyperparameters.ts";
import { kerasFunctions, makeLayer } from "./keras.ts";
import { kerasDataFunctions } from "./keras-data.ts";
import type { LibraryCall, LibraryFunction } from "./library-call.ts";
import { makeObject } from "./make-object.ts";
import { numpyFunctions } from "./numpy.ts";
import { sessionFunctions } from "./session.ts";
import { opaqueTensor, tensorFunctions } from "./tensor-operations.ts";

const libraryFunctions: ReadonlyMap<string, LibraryFunction> = new Map([
  ...builtinFunctions,
  ...numpyFunctions,
  ...kerasDataFunctions,
  ...dataFunctions,
  ...tensorFunctions,
  ...sessionFunctions,
  ...variableFunctions,
  ...gradientFunctions,
  ...conditionFunctions,
  ...decayFunctions,
  ...contribLossFunctions,
  ...regularizationLossFunctions,
  ...functionLayerFunctions,
  ...queueFunctions,
  ...recurrentFunctions,
  ...estimatorFunctions,
  ...kerasFunctions,
  ...einopsFunctions,
]);

/** Whether what a function or class does is written down under its canonical name. */
export function isModelled(name: string): boolean {
  return libraryFunctions.has(name);
}

/** What a call of a canonical name does; programs call the same few names again and again. */
export const libraryFunction = /* @__PURE__ */ remember((name: string): LibraryFunction => {
  const known = libraryFunctions.get(name);
  if (known) return known;
  const [root] = name.split(".");
  const last = name.split(".").at(-1) ?? "";
  const isLibrary = root === "keras" || root === "tensorflow";
  const fromClass = isLibrary ? classNamed(name, last) : null;
  if (fromClass) return fromClass;
  const isLoss = /^keras\.losses\.[a-z]/.test(name);
  return (call) => {
    if (isLoss && call.raw.positional.length >= 2)
      return makeTensor({
        operation: name,
        inputs: call.raw.positional.slice(0, 2).map(({ value }) => value),
        shape: null,
        arguments: call.arguments,
        call: call.call,
        span: call.span,
      });
    if (isLibrary && takesTensor(call)) return opaqueTensor(call);
    if (isTuner(name)) return makeTuner(call);
    letEscape(call.machine, call.raw);
    return unknownValue(`\`${name}\` is not modelled`, call.span);
  };
});

/** Classes, and the functions that only make an object: `tf.glorot_uniform_initializer()`, `keras.initializers.he_normal()`. */
function classNamed(name: string, last: string): LibraryFunction | null {
  if (name.startsWith("keras.activations.")) return (call) => activated(call, last);
  if (/^keras\.applications\..*preprocess_input$/.test(name)) return preprocessed;
  const application = applicationNamed(name);
  if (application) return (call) => makeApplication(call, application);
  const isClass = /^[A-Z]/.test(last);
  if (name.startsWith("keras.layers.") && isClass) return makeLayer;
  // `tf.layers.Dense` is Keras's class with arguments of the same names.
  if (name.startsWith("tensorflow.layers.") && isClass) return (call) => makeLayer({ ...call, name: `keras.layers.${last}` });
  if (isClass || last.endsWith("_initializer") || /^keras\.(initializers|regularizers|constraints)\./.test(name))
    return (call) => makeObject(call, name);
  return null;
}

function activated(call: LibraryCall, operation: string): Value {
  const [input] = call.raw.positional;
  const inputs = input ? [input.value] : [];
  return makeTensor({
    operation,
    inputs,
    shape: inputs[0]?.kind === "tensor" ? inputs[0].shape : null,
    call: call.call,
    span: call.span,
  });
}

function takesTensor({ raw }: LibraryCall): boolean {
  return [...raw.positional, ...raw.keywords.values()].some(
    ({ value }) => value.kind === "tensor" || (isSequence(value) && value.elements.some((element) => element.kind === "tensor")),
  );
}

/** What a function that is not followed is given. */
export function letEscape(machine: Machine, args: CallArguments): void {
  for (const { value } of [...args.positional, ...args.keywords.values()])
    for (const one of isSequence(value) ? value.elements : [value])
      if (one.kind === "object" || one.kind === "instance") machine.escaped.add(one);
}

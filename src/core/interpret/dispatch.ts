import { canonicalName } from "../api/canonical-name.ts";
import { remember } from "../api/facts/remember.ts";
import type { CallExpression } from "../python/syntax.ts";
import type { Span } from "../text/span.ts";
import { callFunction, findMember, initializeLibrary, instantiate, libraryBase } from "./calls.ts";
import { apiAttribute } from "./library/api-attribute.ts";
import { callContainerMethod } from "./library/container-methods.ts";
import { callDataObjectMethod, callDatasetMethod, dataAttribute } from "./library/data.ts";
import { callEstimatorMethod } from "./library/graph/estimator.ts";
import { callOptimizerMethod, callTapeMethod } from "./library/graph/gradients.ts";
import { callCell, callCellMethod } from "./library/graph/recurrent.ts";
import { reuseVariables } from "./library/graph/scopes.ts";
import { callRegularizer } from "./library/keras/call-regularizer.ts";
import { callTunerMethod } from "./library/keras/hyperparameters.ts";
import { withKeras1Window } from "./library/keras/keras1-window.ts";
import { callMetric, callMetricMethod } from "./library/keras/metric.ts";
import { inputName, layerAttribute } from "./library/keras/model-attributes.ts";
import { isLayer } from "./library/keras/program-layer.ts";
import { callModelMethod } from "./library/keras.ts";
import { bindArguments, type LibraryCall } from "./library/library-call.ts";
import { letEscape, libraryFunction } from "./library/library-function.ts";
import { arrayAttribute, callArrayMethod } from "./library/numpy.ts";
import { callTensorArrayMethod } from "./library/operations/tensor-array.ts";
import { callInheritedMethod, callUnbound, makeOwnContainer, ownContainerAttribute, ownInstance } from "./library/python/own-containers.ts";
import { callPythonMethod, callPythonObject, pythonAttribute } from "./library/python/python-objects.ts";
import { recordCall } from "./library/record-call.ts";
import { callTensorMethod, runGraph, shapeTuple } from "./library/session.ts";
import { callTextMethod } from "./library/text-methods.ts";
import type { Machine } from "./machine.ts";
import { shapeFrom } from "./shape.ts";
import { makeTensor } from "./tensor.ts";
import {
  boolean,
  type CallArguments,
  type InstanceValue,
  integer,
  type MethodValue,
  noArguments,
  none,
  type ObjectValue,
  string,
  unknownValue,
  type Value,
} from "./value.ts";

/** Calls whatever `callee` is. */
export function callValue(machine: Machine, callee: Value, args: CallArguments, call: CallExpression | null): Value {
  machine.step();
  const span = call?.span ?? callee.span ?? { start: 0, end: 0 };
  switch (callee.kind) {
    case "function":
      return callFunction(machine, callee, args, null, call);
    case "class":
      return makeOwnContainer(machine, callee, args, call) ?? instantiate(machine, callee, args, call);
    case "method":
      if (typeof callee.function !== "string") return callFunction(machine, callee.function, args, callee.self, call);
      return callMethod(machine, callee, callee.function, args, call, span);
    case "partial": {
      const { arguments: first } = callee;
      const keywords = new Map([...first.keywords, ...args.keywords]);
      return callValue(
        machine,
        callee.callee,
        { positional: [...first.positional, ...args.positional], keywords, isComplete: first.isComplete && args.isComplete },
        call,
      );
    }
    case "api":
      return callApi(machine, callee.name, args, call, span);
    case "object":
      return callObject(machine, callee, args, call, span);
    case "instance": {
      const method = findMember(callee.class, "__call__");
      if (method?.kind === "function") return callFunction(machine, method, args, callee, call);
      if (isLayer(callee)) return machine.applyLayer({ layer: callee, arguments: args, call, span });
      const ownCall = findMember(callee.class, "call");
      if (ownCall?.kind === "function" && libraryBase(callee.class)) return callFunction(machine, ownCall, args, callee, call);
      return unknownValue(`\`${callee.class.name}\` cannot be called`, span);
    }
    default: {
      const instance = ownInstance(callee);
      const method = instance && findMember(instance.class, "__call__");
      if (method?.kind === "function") return callFunction(machine, method, args, callee, call);
      letEscape(machine, args);
      return unknownValue(callee.kind === "unknown" ? callee.reason : "what is called is not known", span);
    }
  }
}

function callApi(machine: Machine, name: string, given: CallArguments, call: CallExpression | null, span: Span): Value {
  const args = machine.generation === "keras2" && name.startsWith("keras.layers.") ? withKeras1Window(name, given) : given;
  const canonical = canonicalName(name, machine.generation);
  const bound = bindArguments(machine, name.startsWith("tensorflow.compat.v1.") ? name : canonical, args);
  const libraryCall: LibraryCall = { machine, name: canonical, arguments: bound, raw: args, call, span };
  const [first, ...others] = args.positional;
  // `keras.Model.__init__(self, …)`, as `super` was written before Python 3.
  if (canonical.endsWith(".__init__") && first?.value.kind === "instance") {
    initializeLibrary(machine, first.value, { ...args, positional: others });
    return none(span);
  }
  const result = callUnbound(libraryCall) ?? libraryFunction(canonical)(libraryCall);
  if (call) recordCall(machine, name, call, { args: bound, result, self: null });
  return result;
}

function callMethod(
  machine: Machine,
  method: MethodValue,
  name: string,
  args: CallArguments,
  call: CallExpression | null,
  span: Span,
): Value {
  const { self } = method;
  const qualified = methodOf(ownerOf(self))(name);
  const bound = bindArguments(machine, qualified, args);
  const libraryCall: LibraryCall = { machine, name: qualified, arguments: bound, raw: args, call, span };
  const result = dispatchMethod(libraryCall, self, name);
  const listed = call ? listedOwner(self) : null;
  if (call && listed !== null) recordCall(machine, methodOf(listed)(name), call, { args: bound, result, self });
  return result;
}

function isKerasModel(self: InstanceValue): boolean {
  return libraryBase(self.class) === "keras.Model";
}

/** The class under whose name a call of a method is remembered; null where it is not. */
function listedOwner(self: Value): string | null {
  switch (self.kind) {
    case "object":
      return self.type;
    case "dataset":
      return "tensorflow.data.Dataset";
    case "array":
      return "numpy.ndarray";
    case "instance":
      return isKerasModel(self) ? "keras.Model" : null;
    default:
      return null;
  }
}

/** By owner and by name: a name that is put together anew has to be hashed anew. */
const methodOf = /* @__PURE__ */ remember((owner: string) => remember((name: string) => `${owner}.${name}`));

/** The class under which a method's signature is listed. */
function ownerOf(self: Value): string {
  if (self.kind === "tensor") return "Tensor";
  if (self.kind === "instance") return "Model";
  if (self.kind !== "object") return self.kind;
  if (self.type.startsWith("tensorflow.train.")) return "Optimizer";
  if (self.type === "tensorflow.Session") return "Session";
  if (self.type === "tensorflow.TrainOperation" || self.type === "tensorflow.Initializer") return "Operation";
  return self.type === "keras.Sequential" ? "Sequential" : self.type === "keras.Model" ? "Model" : self.type;
}

function dispatchMethod(call: LibraryCall, self: Value, name: string): Value {
  switch (self.kind) {
    case "string":
      return callTextMethod(call, self, name);
    case "number":
      return self;
    case "array":
      return callArrayMethod(call, self, name);
    case "dataset":
      return callDatasetMethod(call, self, name);
    case "tensor":
      return callTensorMethod(call, self, name);
    case "instance":
      return callModelMethod(withSignature(call, "Model", name), self, name);
    case "object":
      if (self.type === "builtins.super") return callSuperMethod(call, self, name);
      if (isLayer(self)) return callModelMethod(name === "add" ? call : withSignature(call, "Model", name), self, name);
      if (/^(tensorflow\.(train|contrib\.opt)\..*Optimizer$|keras\.optimizers\.)/.test(self.type))
        return callOptimizerMethod(call, self, name);
      if (self.type === "tensorflow.Session" && name === "run")
        return runGraph(call, call.arguments.named.get("fetches")?.value ?? unknownValue("nothing is fetched", call.span));
      if (self.type === "tensorflow.TrainOperation" && name === "run") return runGraph(call, self);
      if (self.type === "tensorflow.estimator.Estimator") return callEstimatorMethod(call, self, name);
      if (self.type.startsWith("keras_tuner.")) return callTunerMethod(call, self, name);
      if (self.type === "tensorflow.GradientTape") return callTapeMethod(call, self, name);
      if (self.type === "tensorflow.Graph" && name === "as_default") return self;
      if (self.type === "tensorflow.variable_scope" && name === "reuse_variables") {
        self.state.set("reuse", boolean(true, call.span));
        return none(call.span);
      }
      if (self.type === "tensorflow.get_variable_scope" && name === "reuse_variables") return reuseVariables(call);
      return (
        (self.type === "tensorflow.TensorArray" ? callTensorArrayMethod(call, self, name) : null) ??
        callCellMethod(call, self, name) ??
        callMetricMethod(call, self, name) ??
        callDataObjectMethod(call, self, name) ??
        callPythonMethod(call, self, name) ??
        unknownValue(`\`${name}\` of \`${self.type}\` is not modelled`, call.span)
      );
    default:
      return (
        callContainerMethod(call, self, name) ??
        unknownValue(self.kind === "unknown" ? self.reason : `the method \`${name}\` is not followed`, call.span)
      );
  }
}

function withSignature(call: LibraryCall, owner: string, name: string): LibraryCall {
  return { ...call, arguments: bindArguments(call.machine, `${owner}.${name}`, call.raw) };
}

function callObject(
  machine: Machine,
  callee: Value & { readonly kind: "object" },
  args: CallArguments,
  call: CallExpression | null,
  span: Span,
): Value {
  if (isLayer(callee)) return machine.applyLayer({ layer: callee, arguments: args, call, span });
  if (callee.type.startsWith("keras.losses.")) {
    const at = (index: number, name: string) => args.positional[index]?.value ?? args.keywords.get(name)?.value ?? none(span);
    const inputs = [at(0, "y_true"), at(1, "y_pred")];
    return makeTensor({ operation: callee.type, inputs, shape: [], arguments: callee.arguments, call, span });
  }
  const first = args.positional[0]?.value ?? [...args.keywords.values()][0]?.value ?? null;
  if (callee.type.startsWith("keras.regularizers.")) return callRegularizer(callee, first ?? none(span), { call, span });
  if (callee.type.includes("initializer")) {
    return makeTensor({ operation: "initializer", inputs: [callee], shape: shapeFrom(first), call, span });
  }
  const libraryCall: LibraryCall = {
    machine,
    name: callee.type,
    arguments: bindArguments(machine, callee.type, args),
    raw: args,
    call,
    span,
  };
  return (
    callPythonObject(libraryCall, callee) ??
    callCell(libraryCall, callee) ??
    callMetric(libraryCall, callee) ??
    unknownValue(`calling \`${callee.type}\` is not modelled`, span)
  );
}

/** A method that `super()` finds in a library's class, or not at all. */
function callSuperMethod(call: LibraryCall, self: ObjectValue, name: string): Value {
  const instance = self.state.get("self");
  if (instance && ownInstance(instance)) return callInheritedMethod(call, instance, name);
  if (instance?.kind !== "instance") return unknownValue("the base class's own code is not followed", call.span);
  // The base class only notes that the layer is built.
  if (name === "build") return none(call.span);
  if (name !== "__init__") return callModelMethod(withSignature(call, "Model", name), instance, name);
  initializeLibrary(call.machine, instance, call.raw);
  return none(call.span);
}

/** `object.name`. */
export function attributeOf(machine: Machine, object: Value, name: string, span: Span): Value {
  if (object.kind === "api") return apiAttribute(machine, object, name, span);
  const own =
    pythonAttribute(machine, object, name, span) ??
    ownContainerAttribute(machine, object, name, span) ??
    dataAttribute(machine, object, name, span);
  if (own) return own;
  switch (object.kind) {
    case "instance": {
      const own = object.attributes.get(name);
      if (own !== undefined) return own;
      const member = findMember(object.class, name);
      if (member?.kind === "function") {
        if (member.binding === "static") return member;
        if (member.binding === "property") return callFunction(machine, member, noArguments, object, null);
        return { kind: "method", self: member.binding === "class" ? object.class : object, function: member, span };
      }
      if (member !== undefined) return member;
      if (name === "__class__") return object.class;
      if (isLayer(object)) return layerAttribute(machine, object, name, span) ?? { kind: "method", self: object, function: name, span };
      if (libraryBase(object.class)) return { kind: "method", self: object, function: name, span };
      return (
        missingAttribute(machine, object, name, span) ??
        unknownValue(`\`${object.class.name}\` has no attribute \`${name}\` that was seen`, span)
      );
    }
    case "class": {
      const member = findMember(object, name);
      if (member?.kind === "function" && member.binding === "class") return { kind: "method", self: object, function: member, span };
      if (member !== undefined) return member;
      return name === "__name__"
        ? string(object.name, span)
        : unknownValue(`\`${object.name}\` has no attribute \`${name}\` that was seen`, span);
    }
    case "object":
      if (object.type === "builtins.super") return superAttribute(machine, object, name, span);
      // What a Sequential was given are not yet its layers: the input is none of them.
      return (
        (isLayer(object) && name === "layers" ? layerAttribute(machine, object, name, span) : null) ??
        object.state.get(name) ??
        (isLayer(object) ? layerAttribute(machine, object, name, span) : null) ?? { kind: "method", self: object, function: name, span }
      );
    case "module":
      return object.members.names.get(name) ?? unknownValue(`\`${object.name}\` has no \`${name}\` that was seen`, span);
    case "tensor":
      if (name === "shape" || name === "_keras_shape") return shapeTuple(object, span);
      return (name === "name" ? inputName(machine, object, span) : null) ?? { kind: "method", self: object, function: name, span };
    case "array":
      return arrayAttribute(object, name, span) ?? { kind: "method", self: object, function: name, span };
    case "number":
      // TensorFlow 1's dimensions: `x.get_shape()[1].value`.
      if (name === "numpy" || name === "item") return { kind: "method", self: object, function: name, span };
      return name === "value" ? object : unknownValue(`\`${name}\` of a number is not followed`, span);
    case "unknown":
      return unknownValue(object.reason, span);
    default:
      return { kind: "method", self: object, function: name, span };
  }
}

/** What the class's own `__getattr__` gives for an attribute that is not there; null without one. */
function missingAttribute(machine: Machine, object: InstanceValue, name: string, span: Span): Value | null {
  const member = name.startsWith("__") ? undefined : findMember(object.class, "__getattr__");
  if (member?.kind !== "function") return null;
  const args: CallArguments = { positional: [{ value: string(name, span), span, keyword: null }], keywords: new Map(), isComplete: true };
  return callFunction(machine, member, args, object, null);
}

/** A member that `super()` finds behind the class in which it is written. */
function superAttribute(machine: Machine, object: ObjectValue, name: string, span: Span): Value {
  const [self, owner] = [object.state.get("self"), object.state.get("owner")];
  if (owner?.kind !== "class" || !self) return unknownValue("what `super` stands for is not known", span);
  const type = (self.kind === "instance" ? self : ownInstance(self))?.class ?? owner;
  const member = findMember(type, name, owner);
  if (member?.kind === "function" && member.binding === "property") return callFunction(machine, member, noArguments, self, null);
  if (member?.kind === "function") return member.binding === "static" ? member : { kind: "method", self, function: member, span };
  return member ?? { kind: "method", self: object, function: name, span };
}

/** Built-in names that are no functions. */
export const builtinConstants: readonly (readonly [string, Value])[] = [
  ["__name__", string("__main__")],
  ["__debug__", integer(1)],
];

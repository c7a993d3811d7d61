import type { Span } from "../../../text/span.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import {
  api,
  boolean,
  type CallArgument,
  type CallArguments,
  float,
  integer,
  isSequence,
  list,
  none,
  numberOf,
  type ObjectValue,
  string,
  stringOf,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";
import { contribAliases, type FunctionLayer, functionLayers } from "./function-layer-table.ts";
import { countedName, isReuse, isReusing, nameSpace, scopePath } from "./scopes.ts";

/** `tf.layers.*`, `tf.contrib.layers.*` and slim: functions that make a layer and call it at once. */
export const functionLayerFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.entries(functionLayers).map(([name, entry]): [string, LibraryFunction] => [
    name,
    (call) => applyFunctionLayer(call, name, entry),
  ]),
  ...Object.entries(contribAliases).map(([alias, target]): [string, LibraryFunction] => {
    const name = `tensorflow.contrib.layers.${target}`;
    const entry = functionLayers[name];
    return [
      `tensorflow.contrib.layers.${alias}`,
      (call) =>
        entry
          ? applyFunctionLayer(call, name, entry, alias === "linear" ? none(call.span) : null)
          : unknownValue("it is not modelled", call.span),
    ];
  }),
  ["tensorflow.layers.dropout", applyDropout],
  ["tensorflow.contrib.layers.dropout", applyContribDropout],
  ["tensorflow.contrib.framework.arg_scope", makeArgumentScope],
  ["tensorflow.contrib.layers.repeat", repeatLayer],
  ["tensorflow.contrib.layers.stack", stackLayers],
  ["tensorflow.contrib.layers.l2_regularizer", (call) => makeObject(call, "keras.regularizers.L2")],
  ["tensorflow.contrib.layers.l1_regularizer", (call) => makeObject(call, "keras.regularizers.L1")],
  [
    "tensorflow.contrib.slim.utils.last_dimension",
    (call) => {
      const shape = call.raw.positional[0]?.value;
      return (shape && isSequence(shape) ? shape.elements.at(-1) : null) ?? unknownValue("the shape is not known", call.span);
    },
  ],
  [
    "tensorflow.contrib.layers.bias_add",
    (call) => {
      const input = call.raw.positional[0]?.value ?? none(call.span);
      return makeTensor({ operation: "bias_add", inputs: [input], shape: shapeOf(input), call: call.call, span: call.span });
    },
  ],
]);

type Arguments = Map<string, CallArgument>;

/** The arguments by the function's own names, with what `arg_scope` gives for it. */
function argumentsOf(call: LibraryCall, name: string, parameters: readonly string[]): Arguments {
  const named: Arguments = new Map(scopedArguments(call, name));
  for (const [i, argument] of call.raw.positional.entries()) {
    const parameter = parameters[i];
    if (parameter) named.set(parameter, argument);
  }
  for (const [keyword, argument] of call.raw.keywords) named.set(keyword, argument);
  return named;
}

function applyFunctionLayer(call: LibraryCall, name: string, entry: FunctionLayer, activation: Value | null = null): Value {
  const given = argumentsOf(call, name, entry.parameters);
  const input = given.get("inputs") ?? given.get(entry.parameters[0] ?? "");
  const after = afterwards(given, entry, { activation, span: call.span });
  const layer = sharedLayer(call, given, entry, after.normalizer !== null);
  call.machine.made.push(layer);
  const value = input?.value ?? none(call.span);
  let result = call.machine.applyLayer({ layer, arguments: single(value, call), call: call.call, span: call.span });
  if (after.normalizer) result = call.machine.call(after.normalizer, single(result, call, after.normalizerArguments), null);
  if (after.activation) result = call.machine.call(after.activation, single(result, call), null);
  return result;
}

interface Afterwards {
  readonly normalizer: Value | null;
  readonly normalizerArguments: CallArguments["keywords"];
  readonly activation: Value | null;
}

/** What `tf.contrib.layers` puts behind a layer: relu unless told otherwise. */
function afterwards(
  given: Arguments,
  { isContrib, layer }: FunctionLayer,
  { activation, span }: { readonly activation: Value | null; readonly span: Span },
): Afterwards {
  if (!isContrib) return { normalizer: null, normalizerArguments: new Map(), activation: null };
  const normalizer = given.get("normalizer_fn")?.value ?? null;
  const parameters = given.get("normalizer_params")?.value;
  const keywords = new Map<string, CallArgument>();
  if (parameters?.kind === "dict") {
    for (const { key, value } of parameters.entries.values()) {
      const at = value.span ?? span;
      if (key.kind === "string") keywords.set(key.value, { value, span: at, keyword: { name: key.value, span: at } });
    }
  }
  const isActive = layer === "Dense" || layer.includes("Conv");
  const written = given.get("activation_fn")?.value ?? activation;
  const chosen = written ?? (isActive ? api("tensorflow.nn.relu", span) : null);
  return {
    normalizer: normalizer && normalizer.kind !== "none" ? normalizer : null,
    normalizerArguments: keywords,
    activation: chosen && chosen.kind !== "none" ? chosen : null,
  };
}

/** The layer of that name where its scope is reused, else a new one. */
function sharedLayer(call: LibraryCall, given: Arguments, entry: FunctionLayer, hasNormalizer: boolean): ObjectValue {
  const { machine } = call;
  const named = layerArguments(call, given, entry, hasNormalizer);
  const written = stringOf(given.get("name")?.value ?? given.get("scope")?.value);
  const path = scopePath(machine) + (written ?? countedName(machine, entry.layer.toLowerCase()));
  const { layers } = nameSpace(machine);
  const earlier = layers.get(path);
  if (earlier && (isReusing(machine) || isReuse(given.get("reuse")?.value))) return earlier;
  const layer = makeObject({ ...call, arguments: { named, extra: [], isComplete: call.raw.isComplete } }, `keras.layers.${entry.layer}`);
  layers.set(path, layer);
  machine.layers.push(layer);
  return layer;
}

const notOfTheLayer = new Set([
  "inputs",
  "activation_fn",
  "normalizer_fn",
  "normalizer_params",
  "reuse",
  "variables_collections",
  "outputs_collections",
  "scope",
]);

/** The layer's arguments by Keras's names. */
function layerArguments(call: LibraryCall, given: Arguments, entry: FunctionLayer, hasNormalizer: boolean): Map<string, CallArgument> {
  const named = new Map<string, CallArgument>();
  const { span } = call;
  const add = (name: string, value: Value) => named.set(name, { value, span, keyword: null });
  for (const [name, value] of Object.entries(entry.defaults)) {
    add(
      name,
      typeof value === "string"
        ? string(value, span)
        : typeof value === "boolean"
          ? boolean(value, span)
          : Number.isInteger(value)
            ? integer(value, span)
            : float(value, span),
    );
  }
  for (const [name, argument] of given) {
    if (name === entry.parameters[0] || (notOfTheLayer.has(name) && entry.rename[name] === undefined)) continue;
    named.set(entry.rename[name] ?? name, argument);
  }
  // A normalizer has an offset of its own, and `biases_initializer=None` leaves the bias out.
  const bias = given.get("biases_initializer")?.value;
  if (entry.isContrib && (hasNormalizer || bias?.kind === "none")) add("use_bias", boolean(false, span));
  if (entry.layer === "SeparableConv2D" && named.get("filters")?.value.kind === "none") named.delete("filters");
  return named;
}

function single(value: Value, call: LibraryCall, keywords: CallArguments["keywords"] = new Map()): CallArguments {
  return { positional: [{ value, span: call.span, keyword: null }], keywords, isComplete: true };
}

/** `tf.layers.dropout(x, rate, training=…)`. */
function applyDropout(call: LibraryCall): Value {
  const named = argumentsOf(call, call.name, ["inputs", "rate", "noise_shape", "seed", "training", "name"]);
  const input = named.get("inputs")?.value ?? none(call.span);
  named.delete("inputs");
  const layer = makeObject({ ...call, arguments: { named, extra: [], isComplete: call.raw.isComplete } }, "tensorflow.layers.dropout");
  call.machine.layers.push(layer);
  call.machine.made.push(layer);
  return call.machine.applyLayer({ layer, arguments: single(input, call), call: call.call, span: call.span });
}

/** `tf.contrib.layers.dropout(x, keep_prob=0.5)`: as `tf.nn.dropout`. */
function applyContribDropout(call: LibraryCall): Value {
  const named = argumentsOf(call, call.name, ["inputs", "keep_prob", "noise_shape", "is_training", "outputs_collections", "scope", "seed"]);
  const input = named.get("inputs")?.value ?? none(call.span);
  if (!named.has("keep_prob")) named.set("keep_prob", { value: float(0.5, call.span), span: call.span, keyword: null });
  return makeTensor({
    operation: "dropout",
    inputs: [input],
    shape: shapeOf(input),
    arguments: { named, extra: [], isComplete: call.raw.isComplete },
    call: call.call,
    span: call.span,
  });
}

/** `arg_scope([functions], …)`: defaults for these functions; with a scope that was made before, that one again. */
function makeArgumentScope(call: LibraryCall): Value {
  const [first] = call.raw.positional;
  if (first?.value.kind === "object" && first.value.type === "tensorflow.arg_scope") return first.value;
  const outer = call.machine.contexts.filter(isArgumentScope);
  return {
    ...makeObject(call, "tensorflow.arg_scope", [
      ["functions", first?.value ?? none(call.span)],
      ["outer", list([...outer], call.span)],
    ]),
    arguments: { named: new Map(call.raw.keywords), extra: [], isComplete: call.raw.isComplete },
  };
}

function isArgumentScope(value: Value): value is ObjectValue {
  return value.kind === "object" && value.type === "tensorflow.arg_scope";
}

/** What the argument scopes around give for a function; inner ones win. */
function scopedArguments(call: LibraryCall, name: string): readonly (readonly [string, CallArgument])[] {
  const collect = (scope: ObjectValue): readonly (readonly [string, CallArgument])[] => {
    const outer = scope.state.get("outer");
    const before = outer && isSequence(outer) ? outer.elements.filter(isArgumentScope).flatMap(collect) : [];
    const functions = scope.state.get("functions");
    const names = functions && isSequence(functions) ? functions.elements : functions ? [functions] : [];
    const isMeant = names.some((one) => one.kind === "api" && lastPart(one.name) === lastPart(name));
    return isMeant ? [...before, ...scope.arguments.named] : before;
  };
  return call.machine.contexts.filter(isArgumentScope).flatMap(collect);
}

function lastPart(name: string): string {
  const last = name.split(".").at(-1) ?? name;
  return contribAliases[last] ?? last;
}

/** `slim.repeat(x, n, layer, …)`. */
function repeatLayer(call: LibraryCall): Value {
  const [input, count, layer, ...rest] = call.raw.positional;
  const times = numberOf(count?.value);
  if (!input || !layer || times === null || times > 1000) return unknownValue("how often the layer is repeated is not known", call.span);
  let { value } = input;
  const scope = stringOf(call.raw.keywords.get("scope")?.value) ?? "repeat";
  for (let i = 0; i < times; i++) {
    const keywords = new Map(call.raw.keywords);
    keywords.set("scope", { value: string(`${scope}/${scope}_${i + 1}`, call.span), span: call.span, keyword: null });
    value = call.machine.call(layer.value, { positional: [{ ...input, value }, ...rest], keywords, isComplete: call.raw.isComplete }, null);
  }
  return value;
}

/** `slim.stack(x, layer, [arguments, …])`. */
function stackLayers(call: LibraryCall): Value {
  const [input, layer, stacked] = call.raw.positional;
  const each = stacked && call.machine.elementsOf(stacked.value);
  if (!input || !layer || !each) return unknownValue("the layers that are stacked are not known", call.span);
  let { value } = input;
  const scope = stringOf(call.raw.keywords.get("scope")?.value) ?? "stack";
  for (const [i, one] of each.entries()) {
    const args = isSequence(one) ? one.elements : [one];
    const keywords = new Map(call.raw.keywords);
    keywords.set("scope", { value: string(`${scope}/${scope}_${i + 1}`, call.span), span: call.span, keyword: null });
    const positional = [value, ...args].map((argument) => ({ value: argument, span: call.span, keyword: null }));
    value = call.machine.call(layer.value, { positional, keywords, isComplete: call.raw.isComplete }, null);
  }
  return value;
}

import { remember } from "../../misfit.ts";
import { type PartialShape, shapeFrom, shapeOf, unequal } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { noArguments, none, stringOf, type TensorValue, type Value } from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";
import { collectionFunctions } from "./collections.ts";
import { featureColumnFunctions } from "./feature-columns.ts";
import { isReusing, nameSpace, resetNameSpace, scopePath } from "./scopes.ts";

/** Placeholders, variables and the scopes that name them. */
export const variableFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.placeholder", (call) => graphInput(call, shapeFrom(given(call, "shape")))],
  [
    "tensorflow.placeholder_with_default",
    (call) => {
      const input = given(call, "input");
      return graphInput(call, shapeFrom(given(call, "shape")) ?? (input && shapeOf(input)));
    },
  ],
  ["tensorflow.sparse_placeholder", (call) => graphInput(call, shapeFrom(given(call, "shape")))],
  ["tensorflow.Variable", makeVariable],
  ["tensorflow.get_variable", getVariable],
  ["tensorflow.contrib.framework.model_variable", getVariable],
  ["tensorflow.contrib.framework.variable", getVariable],
  ["tensorflow.variable_scope", (call) => makeObject(call, "tensorflow.variable_scope")],
  ["tensorflow.global_variables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ["tensorflow.local_variables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ["tensorflow.tables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ["tensorflow.variables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ...collectionFunctions,
  ...featureColumnFunctions,
  [
    "tensorflow.reset_default_graph",
    (call) => {
      resetNameSpace(call.machine);
      return none(call.span);
    },
  ],
  ...["name_scope", "device", "control_dependencies", "get_default_graph", "get_variable_scope", "op_scope", "get_default_session"].map(
    (name): [string, LibraryFunction] => [`tensorflow.${name}`, (call) => makeObject(call, `tensorflow.${name}`)],
  ),
]);

function graphInput(call: LibraryCall, shape: PartialShape): TensorValue {
  return makeTensor({ operation: "placeholder", inputs: [], shape, arguments: call.arguments, call: call.call, span: call.span });
}

function makeVariable(call: LibraryCall): Value {
  const initial = given(call, "initial_value") ?? none(call.span);
  // A callable is called when the variable is made.
  const value = initial.kind === "function" ? call.machine.call(initial, noArguments, null) : initial;
  return variable(call, value, shapeFrom(given(call, "shape")) ?? shapeOf(value) ?? shapeFrom(value));
}

/** `get_variable`: the variable of that name where the scope is reused, else a new one. */
export function getVariable(call: LibraryCall): Value {
  const name = stringOf(given(call, "name") ?? call.raw.positional[0]?.value);
  const path = name === null ? null : scopePath(call.machine) + name;
  const { variables } = nameSpace(call.machine);
  const earlier = path === null ? undefined : variables.get(path);
  const shape = shapeFrom(given(call, "shape"));
  if (earlier && isReusing(call.machine)) {
    // Where a name is not known, or a condition, it may be another variable.
    if (!path?.includes("?") && call.machine.undecided === 0) checkReuse(call, earlier, shape);
    return earlier;
  }
  const initializer = given(call, "initializer") ?? scopeInitializer(call);
  const made = variable(call, initializer ?? none(call.span), shape ?? (initializer ? shapeOf(initializer) : null));
  if (path !== null) variables.set(path, made);
  return made;
}

/** A variable that is shared keeps the shape that it was made with. */
function checkReuse(call: LibraryCall, { shape: own }: TensorValue, asked: PartialShape): void {
  if (!own || !asked || (own.length === asked.length && !own.some((size, i) => unequal(size, asked[i])))) return;
  remember(call.machine.misfits, { kind: "reuse", span: call.arguments.named.get("shape")?.span ?? call.span, shapes: [own], asked });
}

/** `tf.variable_scope(name, initializer=…)` is the default of what is made inside. */
function scopeInitializer(call: LibraryCall): Value | null {
  for (const context of [...call.machine.contexts].reverse()) {
    if (context.kind !== "object" || context.type !== "tensorflow.variable_scope") continue;
    const initializer = context.arguments.named.get("initializer")?.value;
    if (initializer && initializer.kind !== "none") return initializer;
  }
  return null;
}

function variable(call: LibraryCall, initial: Value, shape: PartialShape): TensorValue {
  const made = makeTensor({ operation: "variable", inputs: [initial], shape, arguments: call.arguments, call: call.call, span: call.span });
  call.machine.made.push(made);
  return made;
}

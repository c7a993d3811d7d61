import { isSequence, list, none, type Value } from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";
import { regularizationLosses } from "./regularization-losses.ts";
import { nameSpace } from "./scopes.ts";

/** A graph's collections: variables, losses, and what programs add themselves. */
export const collectionFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...["trainable_variables", "global_variables", "local_variables", "model_variables"].map((name): [string, LibraryFunction] => [
    `tensorflow.${name}`,
    variables,
  ]),
  ["tensorflow.get_collection", getCollection],
  ["tensorflow.add_to_collection", addToCollection],
]);

function variables(call: LibraryCall): Value {
  return makeObject(call, "tensorflow.Variables");
}

const variableKeys: ReadonlySet<string> = new Set(["trainable_variables", "global_variables", "local_variables", "variables"]);

/** "losses" of `"losses"` and of `tf.GraphKeys.LOSSES`. */
function keyOfCollection(call: LibraryCall): string | null {
  const key = given(call, "key") ?? given(call, "name") ?? call.raw.positional[0]?.value;
  if (key?.kind === "string") return key.value;
  return key?.kind === "api" ? (key.name.split(".").at(-1)?.toLowerCase() ?? null) : null;
}

function getCollection(call: LibraryCall): Value {
  const key = keyOfCollection(call);
  const added = key === null ? undefined : nameSpace(call.machine).collections.get(key);
  if (key === "losses") return list([...call.machine.graphLosses, ...(added ?? [])], call.span);
  if (added) return list([...added], call.span);
  // Regularizers add theirs by themselves.
  if (key === "regularization_losses") return regularizationLosses(call.span, call.call);
  return key !== null && variableKeys.has(key) ? variables(call) : makeObject(call, "tensorflow.Collection");
}

function addToCollection(call: LibraryCall): Value {
  const key = keyOfCollection(call);
  const value = given(call, "value") ?? call.raw.positional[1]?.value;
  if (key !== null && value) {
    const { collections } = nameSpace(call.machine);
    collections.set(key, [...(collections.get(key) ?? []), ...(isSequence(value) ? value.elements : [value])]);
  }
  return none(call.span);
}

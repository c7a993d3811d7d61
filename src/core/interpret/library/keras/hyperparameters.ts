import { none, type ObjectValue, stringOf, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { makeObject } from "../make-object.ts";

const packages = /^(keras_tuner|kerastuner|kt)\./;

/** Whether a name belongs to Keras Tuner. */
export function isTuner(name: string): boolean {
  return packages.test(name);
}

/** `RandomSearch(build_model, …)`: the function that builds a model is called with hyperparameters that the search will choose. */
export function makeTuner(call: LibraryCall): Value {
  const build = argumentAt(call, 0, "hypermodel");
  const hyperparameters = makeObject(call, "keras_tuner.HyperParameters");
  const argument = { value: hyperparameters, span: call.span, keyword: null };
  const isOwn = build?.kind === "function" || build?.kind === "method" || build?.kind === "instance";
  if (build && isOwn && /Search|Hyperband|Optimization|Tuner|Oracle/.test(call.name)) {
    const callee = build.kind === "instance" ? call.machine.attribute(build, "build", call.span) : build;
    call.machine.call(callee, { positional: [argument], keywords: new Map(), isComplete: true }, null);
  }
  return makeObject(call, call.name.replace(packages, "keras_tuner."));
}

/** Methods of a tuner and of its hyperparameters. */
export function callTunerMethod(call: LibraryCall, self: ObjectValue, method: string): Value {
  if (method === "search" || method === "search_space_summary" || method === "results_summary") return none(call.span);
  if (self.type === "keras_tuner.HyperParameters" && method === "Fixed") return argumentAt(call, 1, "value") ?? none(call.span);
  const name = stringOf(argumentAt(call, 0, "name"));
  const chosen = self.type === "keras_tuner.HyperParameters" && name !== null ? `\`${name}\`` : "what the search finds";
  return unknownValue(`${chosen} is computed when the program runs`, call.span);
}

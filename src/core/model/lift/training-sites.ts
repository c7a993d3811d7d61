import type { ProgramEvent } from "../../interpret/machine.ts";
import { isSequence, type ObjectValue, type Value } from "../../interpret/value.ts";
import type { LiftContext } from "./lift-context.ts";

/** A place that trains: the operations that are made there, one for each time that it is reached. */
export interface TrainingSite {
  readonly operation: ObjectValue;
  readonly trainings: readonly ProgramEvent[];
  /** The Keras model that it trains; null for a graph of plain operations. */
  readonly model: Value | null;
}

/** The places in the program that apply gradients, outside of `fit`. */
export function findTrainingSites(context: LiftContext): readonly TrainingSite[] {
  const sites = new Map<unknown, { readonly operation: ObjectValue; readonly trainings: ProgramEvent[] }>();
  const siteOf = createSiteKeys();
  for (const run of runsOf(context)) {
    for (const operation of fetchesOf(run.subject)) {
      if (!isTrainOperation(operation)) continue;
      const key = siteOf(operation);
      const site = sites.get(key);
      if (site) site.trainings.push(run);
      else sites.set(key, { operation, trainings: [run] });
    }
  }
  // A graph may be run by another program.
  for (const operation of context.interpretation.made) {
    if (!isTrainOperation(operation)) continue;
    const key = siteOf(operation);
    if (!sites.has(key)) sites.set(key, { operation, trainings: [] });
  }
  return [...sites.values()].map((site) => ({ ...site, model: modelOf(context, site.operation) }));
}

/**
 * Tells training operations of one call apart by what they train: a loop makes one each time for the same weights, a function
 * that builds a graph one for each graph.
 */
function createSiteKeys(): (operation: ObjectValue) => unknown {
  const known = new Map<unknown, { readonly first: Value | null; readonly key: unknown }[]>();
  return (operation) => {
    const { call } = operation;
    if (!call) return operation;
    const first = firstTrained(operation);
    const entries = known.get(call) ?? [];
    known.set(call, entries);
    const same = entries.find((entry) => entry.first === first);
    if (same) return same.key;
    entries.push({ first, key: operation });
    return operation;
  };
}

/** The variable or the layer that is nearest to what an operation minimises. */
function firstTrained(operation: ObjectValue): Value | null {
  const seen = new Set<Value>();
  const open: Value[] = [operation.state.get("loss") ?? operation];
  for (let value = open.shift(); value !== undefined; value = open.shift()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (isSequence(value)) open.push(...value.elements);
    if (value.kind !== "tensor") continue;
    if (value.application) return value.application.layer;
    if (value.operation === "variable") return value;
    open.push(...value.inputs);
  }
  return null;
}

/** The runs of sessions, and what takes effect at once outside of them. */
export function runsOf(context: LiftContext): readonly ProgramEvent[] {
  return context.interpretation.events.filter((event) => event.kind === "run");
}

/** The Keras model that a training operation trains: the one whose variables it is given, or the one that its loss is computed with. */
function modelOf(context: LiftContext, operation: ObjectValue): Value | null {
  const models = new Set<Value>(context.interpretation.models.map(({ model }) => model));
  const owner = operation.state.get("model");
  if (owner && models.has(owner)) return owner;
  const seen = new Set<Value>();
  const open: Value[] = [operation.state.get("loss") ?? operation];
  for (let value = open.shift(); value !== undefined; value = open.shift()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind !== "tensor") continue;
    if (value.application && models.has(value.application.layer)) return value.application.layer;
    open.push(...value.inputs);
  }
  return null;
}

export function isTrainOperation(value: Value): value is ObjectValue {
  return value.kind === "object" && value.type === "tensorflow.TrainOperation";
}

/** All that is fetched in one run. */
export function fetchesOf(value: Value): readonly Value[] {
  if (isSequence(value)) return value.elements.flatMap(fetchesOf);
  if (value.kind === "dict") return [...value.entries.values()].flatMap((entry) => fetchesOf(entry.value));
  return [value];
}

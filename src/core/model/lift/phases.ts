import { keyOf } from "../../interpret/key-of.ts";
import { type Application, type DictValue, type ObjectValue, truthOf, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Layer, Phases } from "../layer.ts";
import type { LiftContext } from "./lift-context.ts";

interface Feeds {
  readonly training: DictValue | null;
  readonly evaluation: DictValue | null;
}

/**
 * Whether a batch normalization in a graph of TensorFlow 1 takes the batch's own mean and variance while the program trains,
 * and while it evaluates: what its `training` argument is, or what is fed for it. Without it, it does not.
 */
export function graphPhases(context: LiftContext, layer: ObjectValue, feeds: Feeds, place: Place): Phases {
  const given = layer.arguments.named.get("training");
  const at = given ? context.place(given.span) : place;
  const read = (feed: DictValue | null, otherwise: boolean | null): Fact<boolean> => {
    if (!given) return known(false, "default", place);
    const truth = truthIn(given.value, feed) ?? otherwise;
    return truth === null ? unknown("which phase it is in is not known", at) : known(truth, "written", at);
  };
  // Where nothing evaluates, only what is always in training is so in evaluation too.
  const updates = runsUpdates(context, layer);
  return {
    training: read(feeds.training, null),
    evaluation: read(feeds.evaluation, feeds.evaluation ? null : false),
    ...(updates === null ? {} : { updates }),
  };
}

/**
 * Whether a program runs the operations that update moving averages, which TensorFlow 1 only collects: never where it asks for no
 * collection; where it asks for that one and makes something depend on it, it does. Null where that is not clear.
 */
function runsUpdates({ interpretation: { calls } }: LiftContext, layer: ObjectValue): boolean | null {
  const where = layer.arguments.named.get("updates_collections")?.value;
  if (where?.kind === "none") return true;
  const names = new Set(calls.map(({ name }) => name.split(".").at(-1) ?? name));
  if (names.has("create_train_op") || names.has("optimize_loss")) return true;
  if (!names.has("get_collection")) return false;
  const asksForUpdates = calls.some(({ name, arguments: given }) => {
    const key = given.named.get("key")?.value ?? given.extra[0]?.value;
    const text = key?.kind === "api" ? key.name : key?.kind === "string" ? key.value : "";
    return name.endsWith("get_collection") && /update_ops$/i.test(text);
  });
  return asksForUpdates && (names.has("control_dependencies") || names.has("group")) ? true : null;
}

export function truthIn(value: Value, feed: DictValue | null): boolean | null {
  if (value.kind !== "tensor") return truthOf(value);
  if (value.operation === "identity" && value.inputs[0]) return truthIn(value.inputs[0], feed);
  if (value.operation !== "placeholder") return null;
  const fed = feed?.entries.get(keyOf(value) ?? "")?.value ?? value.arguments.named.get("input")?.value;
  return fed ? truthOf(fed) : null;
}

/** Whether a program's own loop calls a Keras model for training: `model(x, training=True)`. Without the argument, it does not. */
export function callPhase(context: LiftContext, { call, span }: Application): Fact<boolean> {
  const place = span && context.place(span);
  if (!call) return unknown("how the model is called is not known", place);
  const given = call.arguments.find(({ name }) => name?.name === "training") ?? (call.arguments.length > 1 ? call.arguments[1] : undefined);
  if (call.arguments.some(({ kind }) => kind === "rest" || kind === "keywordRest"))
    return unknown("not all arguments of the call are known", place);
  if (!given) return known(false, "default", place);
  const { value } = given;
  return value.kind === "Constant" && typeof value.value === "boolean"
    ? known(value.value, "written", context.place(value.span))
    : unknown("which phase it is in is not known", place);
}

/** Layers as a call with `training` makes them: without it no dropout drops, and batch normalizations use their moving averages. */
export function layersInPhase(layers: readonly Layer[], training: Fact<boolean>): readonly Layer[] {
  return layers.map((layer): Layer => {
    if (layer.kind === "dropout") {
      if (!training.known) return { ...layer, rate: training };
      return training.value ? layer : { ...layer, rate: known(0, "derived", training.place) };
    }
    if (layer.kind !== "other") return layer;
    const inner = { ...layer, layers: layersInPhase(layer.layers, training) };
    return layer.type === "BatchNormalization"
      ? { ...inner, phases: { training, evaluation: known(false, "default", layer.place) } }
      : inner;
  });
}

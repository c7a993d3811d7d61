import { findMember } from "../../interpret/calls.ts";
import { keyOf } from "../../interpret/key-of.ts";
import { type Application, type DictValue, type ObjectValue, truthOf, type Value } from "../../interpret/value.ts";
import type { CallExpression } from "../../python/syntax.ts";
import type { Place } from "../../text/span.ts";
import type { Computation } from "../computation.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Layer, Phases } from "../layer.ts";
import type { LiftContext } from "./lift-context.ts";
import type { Network } from "./network.ts";

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
  // Only TensorFlow 1 leaves it to the program.
  const updates = context.generation === "tf1" ? runsUpdates(context, layer) : null;
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

/** The calls of a model that a program's own loop trains and evaluates with; null where it does not evaluate by calling it. */
interface PhaseCalls {
  readonly training: Application;
  readonly evaluation: Application | null;
}

/**
 * Layers as the calls of a hand-written loop make them: without `training=True` no dropout drops, and batch normalizations use their
 * moving averages. A layer whose own call says `training=True` or `False` outright is left as it is.
 */
export function layersInPhase(context: LiftContext, { rows }: Network, layers: readonly Layer[], calls: PhaseCalls): readonly Layer[] {
  const training = callPhase(context, calls.training);
  const evaluation = calls.evaluation ? callPhase(context, calls.evaluation) : known(false, "default" as const, training.place);
  const fixed = new Set([...rows].flatMap(([layer, id]) => (context.interpretation.applications.get(layer)?.some(saysPhase) ? [id] : [])));
  return inPhase(layers, { training, evaluation, fixed });
}

interface TrainingPhases extends Phases {
  /** Ids of layers that follow no phase. */
  readonly fixed: ReadonlySet<string>;
}

function inPhase(layers: readonly Layer[], phases: TrainingPhases): readonly Layer[] {
  const { training, evaluation, fixed } = phases;
  return layers.map((layer): Layer => {
    if (fixed.has(layer.id)) return layer;
    if (layer.kind === "dropout") {
      const rateIn = (phase: Fact<boolean>): Fact<number> =>
        !phase.known ? phase : phase.value ? layer.rate : known(0, "derived", phase.place);
      return { ...layer, rate: rateIn(training), evaluationRate: rateIn(evaluation) };
    }
    if (layer.kind !== "other") return layer;
    // Layers inside of others have ids of their own.
    const inside = { ...phases, fixed: saidInside(layer.computation) };
    const inner = {
      ...layer,
      layers: inPhase(layer.layers, inside),
      ...(layer.inner ? { inner: inPhase(layer.inner, inside) } : {}),
    };
    return layer.type === "BatchNormalization" ? { ...inner, phases: { training, evaluation } } : inner;
  });
}

/** The layers inside of another one whose calls say outright whether they train. */
function saidInside(computation: Computation | undefined): ReadonlySet<string> {
  const calls = computation?.values ?? [];
  return new Set(calls.flatMap((value) => (value.kind === "call" && typeof value.arguments.training === "boolean" ? [value.layer] : [])));
}

/** Whether a call of a model trains: `model(x, training=True)`. Without the argument, it does not. */
function callPhase(context: LiftContext, { call, layer, span }: Application): Fact<boolean> {
  const place = span && context.place(span);
  if (!call) return unknown("how the model is called is not known", place);
  const given = trainingArgument(call, positionOf(layer));
  if (call.arguments.some(({ kind }) => kind === "rest" || kind === "keywordRest"))
    return unknown("not all arguments of the call are known", place);
  if (!given) return known(false, "default", place);
  const { value } = given;
  return value.kind === "Constant" && typeof value.value === "boolean"
    ? known(value.value, "written", context.place(value.span))
    : unknown("which phase it is in is not known", place);
}

/** Whether a call of a layer says outright whether it trains, and not what it was told itself. */
export function saysPhase({ call }: Application): boolean {
  const value = call && trainingArgument(call, null)?.value;
  return value?.kind === "Constant" && typeof value.value === "boolean";
}

function trainingArgument({ arguments: given }: CallExpression, position: number | null): CallExpression["arguments"][number] | undefined {
  const named = given.find(({ name }) => name?.name === "training");
  return named ?? (position === null ? undefined : given.filter(({ kind }) => kind === "positional")[position]);
}

/** Where the call of a model takes `training`, counted from its inputs. */
function positionOf(layer: Application["layer"]): number | null {
  if (layer.kind === "object") return 1;
  const method = findMember(layer.class, "call");
  const at = method?.kind === "function" ? method.definition.parameters.findIndex(({ name }) => name === "training") : -1;
  return at < 0 ? null : at - 1;
}

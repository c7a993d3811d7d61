import { canonicalName } from "../../api/canonical-name.ts";
import type { Generation } from "../../api/generation.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import { layerSpecOf } from "../../interpret/layer-spec.ts";
import { isModel, sequentialLayers } from "../../interpret/library/keras/model-graph.ts";
import { isLayer } from "../../interpret/library/keras/program-layer.ts";
import type { ProgramModel } from "../../interpret/library/keras/program-models.ts";
import type { ProgramEvent } from "../../interpret/machine.ts";
import { shapeOf } from "../../interpret/shape.ts";
import {
  type Application,
  type BoundArguments,
  type DatasetValue,
  type InstanceValue,
  isSequence,
  none,
  type ObjectValue,
  type TensorValue,
  type Value,
} from "../../interpret/value.ts";
import type { CallExpression } from "../../python/syntax.ts";
import type { Place, Span } from "../../text/span.ts";
import { plainValue } from "../call-facts.ts";
import type { Experiment } from "../experiment.ts";
import { describeData } from "./describe-data.ts";
import type {
  ArgumentValue,
  DatasetFact,
  EventFact,
  FeedFact,
  Flow,
  LayerCallFact,
  LayerFact,
  ModelFact,
  TrainingFact,
  ValueFact,
} from "./flow.ts";

type LayerValue = ObjectValue | InstanceValue;

/** The hundreds of layers inside a model of `keras.applications` are no text of the program. */
function isWritten({ layer, call }: Application): boolean {
  return call !== null || layer.kind === "instance" || layer.call !== null;
}

/** The data flow of an interpreted program; nothing of it is made before a rule asks for it. */
export function createFlow(
  interpretation: Interpretation,
  experiments: readonly Experiment[],
  { generation, place }: { readonly generation: Generation; readonly place: (span: Span) => Place },
): Flow {
  const values = new Map<Value, ValueFact>();
  const layers = new Map<Value, LayerFact>();
  const calls = new Map<Application, LayerCallFact>();
  const placeOf = (span: Span | null | undefined): Place | null => (span ? place(span) : null);

  const valueFact = (value: Value): ValueFact => remembered(values, value, () => makeValue(value));
  const argumentsOf = (given: BoundArguments | null): ReadonlyMap<string, ArgumentValue> => {
    const found = new Map<string, ArgumentValue>();
    for (const [name, argument] of [...(given?.named ?? []), ...(given?.extra.map((one, i) => [String(i), one] as const) ?? [])])
      found.set(name, { value: valueFact(argument.value), place: place(argument.span), isKeyword: argument.keyword !== null });
    return found;
  };
  const makeValue = (value: Value): ValueFact => {
    const inputs = once(() => partsOf(value).map(valueFact));
    const given = once(() => argumentsOf(value.kind === "tensor" || value.kind === "object" ? value.arguments : null));
    const layerCall = once(() => (value.kind === "tensor" && value.application ? callFact(value.application) : null));
    const data = once(() => (value.kind === "array" ? describeData(value, placeOf) : null));
    return {
      kind: kindOf(value),
      type: typeOf(value),
      place: placeOf(value.span),
      // Rows of sequences that may have different lengths say nothing of the shape that they are used with.
      shape: value.kind === "array" && value.dtype === "object" ? null : shapeOf(value),
      isComplete: isSequence(value) || value.kind === "dict" ? value.isComplete : true,
      plain: plainValue(value),
      get inputs() {
        return inputs();
      },
      get arguments() {
        return given();
      },
      get layerCall() {
        return layerCall();
      },
      get data() {
        return data();
      },
      dataset: value.kind === "dataset" ? datasetFact(value, place) : null,
    };
  };
  const layerFact = (layer: LayerValue): LayerFact =>
    remembered(layers, layer, () => {
      const given = once(() => argumentsOf(layer.kind === "object" ? layer.arguments : null));
      return {
        type: layer.kind === "instance" ? layer.class.name : (layer.type.split(".").at(-1) ?? layer.type),
        isOwn: layer.kind === "instance",
        isModel: layer.kind === "object" && isModel(layer),
        config: layer.kind === "object" ? layerSpecOf(layer).config : new Map(),
        place: placeOf(layer.span),
        get arguments() {
          return given();
        },
        get value() {
          return valueFact(layer);
        },
      };
    });
  const callFact = (application: Application): LayerCallFact =>
    remembered(calls, application, () => ({
      layer: layerFact(application.layer),
      place: placeOf(application.call ? application.span : application.layer.span),
      saysTraining: application.call === null || saysTraining(application.call),
      get inputs() {
        return application.inputs.map(valueFact);
      },
      get outputs() {
        return application.outputs.map(valueFact);
      },
      get inner() {
        return application.inner ? valueFact(application.inner) : null;
      },
    }));
  const events = once(() =>
    interpretation.events.map((event): EventFact => {
      const given = once(() => argumentsOf(event.arguments));
      return {
        kind: event.kind,
        place: place(event.span),
        subject: valueFact(event.subject),
        isInLoop: event.loops.length > 0,
        get arguments() {
          return given();
        },
      };
    }),
  );
  const modelFact = (program: ProgramModel): ModelFact => {
    const { model } = program;
    const library = model.kind === "instance" ? model.library : model;
    const compile = library?.state.get("compile");
    const at = placeOf(model.span);
    const isSequential = library?.type === "keras.Sequential";
    const subject = valueFact(model);
    return {
      layer: layerFact(model),
      kind: isSequential ? "sequential" : model.kind === "instance" && !library?.arguments.named.has("outputs") ? "subclass" : "functional",
      layers: library && isSequential ? (layersOf(library)?.map(layerFact) ?? null) : null,
      inputs: program.inputs.map(valueFact),
      outputs: program.outputs.map(valueFact),
      compile:
        compile?.kind === "object" && compile.span ? { place: place(compile.span), arguments: argumentsOf(compile.arguments) } : null,
      events: events().filter((event) => event.subject === subject),
      experiment: experiments.find((one) => one.place.path === at?.path && one.place.span.start === at?.span.start)?.id ?? null,
    };
  };
  const tensors = once(() => reachableTensors(interpretation).map(valueFact));
  const layerCalls = once(() => [...interpretation.applications.values()].flat().filter(isWritten).map(callFact));
  const models = once(() => interpretation.models.map(modelFact));
  const trainings = once(() =>
    trainOperations(interpretation).map((operation): TrainingFact => {
      const part = (name: string) => valueFact(operation.state.get(name) ?? none(operation.span));
      return { loss: part("loss"), optimizer: part("optimizer"), place: placeOf(operation.span) };
    }),
  );
  const feeds = once(() => interpretation.events.flatMap((event, i) => feedsOf(event, events()[i], valueFact)));
  const allCalls = once(() =>
    interpretation.calls.map((record) => {
      const given = once(() => argumentsOf(record.arguments));
      return {
        written: record.name,
        name: canonicalName(record.name, generation),
        place: place(record.call.span),
        get arguments() {
          return given();
        },
      };
    }),
  );
  return {
    get tensors() {
      return tensors();
    },
    get layerCalls() {
      return layerCalls();
    },
    get models() {
      return models();
    },
    get events() {
      return events();
    },
    get trainings() {
      return trainings();
    },
    get feeds() {
      return feeds();
    },
    get calls() {
      return allCalls();
    },
  };
}

function datasetFact({ count, batch, shuffle }: DatasetValue, place: (span: Span) => Place): DatasetFact {
  return {
    count,
    batch: batch && { size: batch.size, place: place(batch.span) },
    shuffle: shuffle && { buffer: shuffle.buffer, place: place(shuffle.span) },
  };
}

/** `model(x, training=True)`, `model(x, True)`, `model(x, **options)`. */
function saysTraining(call: CallExpression): boolean {
  const [, ...others] = call.arguments;
  return others.some(({ kind, name }) => kind !== "keyword" || name?.name === "training" || name?.name === "is_training");
}

function layersOf(library: ObjectValue): readonly LayerValue[] | null {
  const held = library.state.get("layers");
  if (held?.kind !== "list" || !held.isComplete) return null;
  return sequentialLayers(library).filter((layer): layer is LayerValue => layer.kind === "object" || layer.kind === "instance");
}

function feedsOf(event: ProgramEvent, fact: EventFact | undefined, valueFact: (value: Value) => ValueFact): readonly FeedFact[] {
  const given = event.arguments.named.get("feed_dict")?.value;
  if (event.kind !== "run" || given?.kind !== "dict" || !fact) return [];
  return [...given.entries.values()].flatMap(({ key, value }) =>
    key.kind === "tensor" ? [{ placeholder: valueFact(key), value: valueFact(value), event: fact }] : [],
  );
}

function trainOperations({ events, made }: Interpretation): readonly ObjectValue[] {
  const found = new Set<ObjectValue>();
  for (const value of [...events.map(({ subject }) => subject), ...made])
    if (value.kind === "object" && value.type === "tensorflow.TrainOperation") found.add(value);
  return [...found];
}

function reachableTensors(interpretation: Interpretation): readonly TensorValue[] {
  const seen = new Set<Value>();
  const found: TensorValue[] = [];
  const open: Value[] = [...interpretation.names.keys(), ...interpretation.made];
  const add = (given: BoundArguments) => {
    for (const { value } of [...given.named.values(), ...given.extra]) open.push(value);
  };
  for (const record of interpretation.calls) {
    open.push(record.result);
    add(record.arguments);
  }
  for (const event of interpretation.events) {
    open.push(event.subject);
    add(event.arguments);
  }
  for (const { outputs } of interpretation.models) open.push(...outputs);
  for (const application of [...interpretation.applications.values()].flat()) {
    open.push(...application.inputs, ...application.outputs);
    if (application.inner) open.push(application.inner);
  }
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === "tensor") {
      found.push(value);
      open.push(...value.inputs);
    } else if (value.kind === "object") {
      for (const part of value.state.values()) open.push(part);
    } else open.push(...partsOf(value));
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === "tensor") return value.inputs;
  if (isSequence(value)) return value.elements;
  if (value.kind === "dict") return [...value.entries.values()].map((entry) => entry.value);
  return value.kind === "dataset" ? [value.element] : [];
}

function kindOf(value: Value): ValueFact["kind"] {
  switch (value.kind) {
    case "tuple":
    case "list":
    case "set":
      return "sequence";
    case "object":
    case "instance":
      return isLayer(value) ? "layer" : "object";
    case "method":
    case "partial":
    case "class":
      return "function";
    case "slice":
    case "range":
    case "iterable":
    case "module":
      return "unknown";
    default:
      return value.kind;
  }
}

function typeOf(value: Value): string | null {
  switch (value.kind) {
    case "tensor":
      return value.operation;
    case "object":
      return value.type;
    case "instance":
      return value.class.name;
    case "api":
      return canonicalName(value.name);
    case "function":
    case "class":
      return value.name;
    case "tuple":
    case "list":
    case "set":
      return value.kind;
    default:
      return null;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

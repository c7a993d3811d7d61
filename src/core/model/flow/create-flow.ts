import { canonicalName, reportedName } from "../../api/canonical-name.ts";
import type { Generation } from "../../api/generation.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import { sequentialLayers } from "../../interpret/library/keras/model-graph.ts";
import type { ProgramModel } from "../../interpret/library/keras/program-models.ts";
import type { ProgramEvent } from "../../interpret/machine.ts";
import {
  type Application,
  type BoundArguments,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  type TensorValue,
  type Value,
} from "../../interpret/value.ts";
import type { Place, Span } from "../../text/span.ts";
import type { Experiment } from "../experiment.ts";
import { once } from "../once.ts";
import type { EventFact, FeedFact, Flow, MisfitFact, ModelFact, NoteFact, TrainingFact, ValueFact } from "./flow.ts";
import { ProgramCallRecord } from "./program-call-record.ts";
import { type LayerValue, partsOf, ValueFacts } from "./value-facts.ts";

/** The hundreds of layers inside a model of `keras.applications` are no text of the program. */
function isWritten({ layer, call }: Application): boolean {
  return call !== null || layer.kind === "instance" || !layer.state.has("isGiven");
}

/** The data flow of an interpreted program; nothing of it is made before a rule asks for it. */
export function createFlow(
  interpretation: Interpretation,
  experiments: readonly Experiment[],
  { generation, place }: { readonly generation: Generation; readonly place: (span: Span) => Place },
): Flow {
  const facts = new ValueFacts(place);
  const events = once(() =>
    interpretation.events.map((event): EventFact => {
      const given = once(() => facts.arguments(event.arguments));
      return {
        kind: event.kind,
        place: place(event.span),
        subject: facts.value(event.subject),
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
    const compile = library?.state.get("compiled");
    const at = facts.placeOf(model.span);
    const ownLoss = library?.state.get("ownLoss");
    const isSequential = library?.type === "keras.Sequential";
    const subject = facts.value(model);
    return {
      layer: facts.layer(model),
      kind: isSequential ? "sequential" : model.kind === "instance" && !library?.arguments.named.has("outputs") ? "subclass" : "functional",
      layers: library && isSequential ? (layersOf(library)?.map((layer) => facts.layer(layer)) ?? null) : null,
      inputs: facts.all(program.inputs),
      outputs: facts.all(program.outputs),
      compile:
        compile?.kind === "object" && compile.span ? { place: place(compile.span), arguments: facts.arguments(compile.arguments) } : null,
      events: events().filter((event) => event.subject === subject),
      ownLoss: ownLoss ? facts.value(ownLoss) : null,
      escapes: interpretation.escaped.has(model),
      experiment: experiments.find((one) => one.place.path === at?.path && one.place.span.start === at?.span.start)?.id ?? null,
    };
  };
  const tensors = once(() => facts.all(reachableTensors(interpretation)));
  const layerCalls = once(() =>
    [...interpretation.applications.values()]
      .flat()
      .filter(isWritten)
      .map((application) => facts.call(application)),
  );
  const models = once(() => interpretation.models.map(modelFact));
  const trainings = once(() =>
    trainOperations(interpretation).map((operation): TrainingFact => {
      const part = (name: string) => facts.value(operation.state.get(name) ?? none(operation.span));
      const model = operation.state.get("model");
      return {
        loss: part("loss"),
        optimizer: part("optimizer"),
        model: model ? facts.value(model) : null,
        place: facts.placeOf(operation.span),
      };
    }),
  );
  const feeds = once(() => interpretation.events.flatMap((event, i) => feedsOf(event, events()[i], (value) => facts.value(value))));
  const calls = once(() =>
    interpretation.calls.map((record) => new ProgramCallRecord(facts, record, canonicalName(record.name, generation))),
  );
  const notes = once(() =>
    interpretation.notes.map((note): NoteFact => {
      const { kind, span, subject, value, added, events: count } = note;
      return {
        kind,
        place: place(span),
        subject: facts.value(subject),
        value: value && facts.value(value),
        added,
        events: count,
        contexts: facts.all(note.contexts),
        tracing: facts.tracing(note.tracing),
        isRecorded: kind === "gradient" ? isRecorded(subject, value) : null,
      };
    }),
  );
  const misfits = once(() => interpretation.misfits.map(({ span, ...misfit }): MisfitFact => ({ ...misfit, place: place(span) })));
  const references = once(() =>
    interpretation.references.map(({ name, span, isImport }) => ({ name: reportedName(name), place: place(span), isImport })),
  );
  return {
    get references() {
      return references();
    },
    get misfits() {
      return misfits();
    },
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
      return calls();
    },
    get notes() {
      return notes();
    },
  };
}

/** A tape records what is computed between its opening and its closing; one that is opened again does so several times. */
function isRecorded(tape: Value, target: Value | null): boolean | null {
  if (tape.kind !== "object" || target?.kind !== "tensor" || target.operation === "variable" || tape.state.has("again")) return null;
  const [opened, closed] = ["opened", "closed"].map((name) => numberOf(tape.state.get(name)));
  if (opened == null) return null;
  // A list of gradients is taken apart later than it is made.
  if (target.operation === "gradient") return null;
  if (target.serial < opened || target.serial >= (closed ?? Number.POSITIVE_INFINITY)) return false;
  return tape.state.has("watched") || reachesWeights(target, opened);
}

/** Whether what a tape has recorded since it was opened leads to weights; also where that is not known. */
function reachesWeights(target: TensorValue, opened: number): boolean {
  const seen = new Set<Value>([target]);
  const before: TensorValue[] = [];
  for (const value of seen) {
    if (isSequence(value)) {
      for (const element of value.elements) seen.add(element);
    } else if (value.kind === "tensor") {
      if (ofWeights.has(value.operation)) {
        if (value.operation === "variable" || value.serial >= opened) return true;
        before.push(value);
      } else if (value.serial >= opened) for (const input of value.inputs) seen.add(input);
      else before.push(value);
    } else if (!isPlain(value)) return true;
  }
  return !before.some(comesFromLayer);
}

/** What has weights, or may. */
const ofWeights: ReadonlySet<string> = new Set(["variable", "layer", "gradient"]);

function isPlain({ kind }: Value): boolean {
  return kind === "number" || kind === "boolean" || kind === "string" || kind === "none" || kind === "array";
}

function comesFromLayer(tensor: TensorValue): boolean {
  const seen = new Set<Value>([tensor]);
  for (const value of seen) {
    if (value.kind !== "tensor" || seen.size > 2_000) continue;
    if (value.operation === "layer") return true;
    for (const input of value.inputs) seen.add(input);
  }
  return false;
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

/** The kinds of values that are tensors or may hold some. */
const mayHold: ReadonlySet<Value["kind"]> = new Set(["tensor", "object", "tuple", "list", "set", "dict", "dataset"]);

function reachableTensors(interpretation: Interpretation): readonly TensorValue[] {
  const seen = new Set<Value>();
  const found: TensorValue[] = [];
  const open: Value[] = [];
  const add = (value: Value) => {
    if (mayHold.has(value.kind)) open.push(value);
  };
  const addAll = (values: Iterable<Value>) => {
    for (const value of values) add(value);
  };
  const addArguments = (given: BoundArguments) => {
    for (const { value } of given.named.values()) add(value);
    for (const { value } of given.extra) add(value);
  };
  addAll(interpretation.names.keys());
  addAll(interpretation.made);
  for (const record of interpretation.calls) {
    add(record.result);
    addArguments(record.arguments);
  }
  for (const event of interpretation.events) {
    add(event.subject);
    addArguments(event.arguments);
  }
  for (const { outputs } of interpretation.models) addAll(outputs);
  for (const applications of interpretation.applications.values()) {
    for (const application of applications) {
      addAll(application.inputs);
      addAll(application.outputs);
      if (application.inner) add(application.inner);
    }
  }
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === "tensor" && (!value.application || isWritten(value.application))) found.push(value);
    addAll(value.kind === "object" ? value.state.values() : partsOf(value));
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

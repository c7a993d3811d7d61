import { canonicalName } from "../../api/canonical-name.ts";
import { layerSpecOf } from "../../interpret/layer-spec.ts";
import { isModel } from "../../interpret/library/keras/model-graph.ts";
import { isLayer } from "../../interpret/library/keras/program-layer.ts";
import type { Tracing } from "../../interpret/machine.ts";
import { shapeOf } from "../../interpret/shape.ts";
import {
  type Application,
  type BoundArguments,
  type DatasetValue,
  type InstanceValue,
  isSequence,
  type ObjectValue,
  type Value,
} from "../../interpret/value.ts";
import type { CallExpression } from "../../python/syntax.ts";
import type { Place, Span } from "../../text/span.ts";
import { plainValue } from "../call-facts.ts";
import { describeData } from "./describe-data.ts";
import type { ArgumentValue, DatasetFact, LayerCallFact, LayerFact, TracingFact, ValueFact } from "./flow.ts";

export type LayerValue = ObjectValue | InstanceValue;

const noArguments: ReadonlyMap<string, ArgumentValue> = new Map();
const noValues: readonly ValueFact[] = [];

/**
 * Makes the facts of a program's values, one for each. There are thousands of them of which rules look at few, and at few sides
 * of these: they are classes because getters of a class cost nothing until they are asked.
 */
export class ValueFacts {
  readonly #values = new Map<Value, ValueFact>();
  readonly #layers = new Map<Value, LayerFact>();
  readonly #calls = new Map<Application, LayerCallFact>();

  constructor(readonly place: (span: Span) => Place) {}

  placeOf(span: Span | null | undefined): Place | null {
    return span ? this.place(span) : null;
  }

  value(value: Value): ValueFact {
    const known = this.#values.get(value);
    if (known) return known;
    const fact = new ProgramValue(this, value);
    this.#values.set(value, fact);
    return fact;
  }

  all(values: readonly Value[]): readonly ValueFact[] {
    return values.length === 0 ? noValues : values.map((value) => this.value(value));
  }

  tracing(tracing: Tracing | null): TracingFact | null {
    return tracing && { kind: tracing.kind, self: tracing.self && this.value(tracing.self) };
  }

  layer(layer: LayerValue): LayerFact {
    const known = this.#layers.get(layer);
    if (known) return known;
    const fact = new ProgramLayer(this, layer);
    this.#layers.set(layer, fact);
    return fact;
  }

  call(application: Application): LayerCallFact {
    const known = this.#calls.get(application);
    if (known) return known;
    const fact = new ProgramLayerCall(this, application);
    this.#calls.set(application, fact);
    return fact;
  }

  arguments(given: BoundArguments | null): ReadonlyMap<string, ArgumentValue> {
    if (!given || given.named.size + given.extra.length === 0) return noArguments;
    const found = new Map<string, ArgumentValue>();
    for (const [name, argument] of given.named) found.set(name, new ProgramArgument(this, argument));
    for (const [i, argument] of given.extra.entries()) found.set(String(i), new ProgramArgument(this, argument));
    return found;
  }
}

class ProgramArgument implements ArgumentValue {
  readonly #facts: ValueFacts;
  readonly #argument: BoundArguments["extra"][number];

  constructor(facts: ValueFacts, argument: BoundArguments["extra"][number]) {
    this.#facts = facts;
    this.#argument = argument;
  }

  get value() {
    return this.#facts.value(this.#argument.value);
  }

  get place() {
    return this.#facts.place(this.#argument.span);
  }

  get isKeyword() {
    return this.#argument.keyword !== null;
  }
}

class ProgramValue implements ValueFact {
  readonly kind: ValueFact["kind"];
  readonly type: string | null;
  readonly #facts: ValueFacts;
  readonly #value: Value;
  #inputs: readonly ValueFact[] | undefined;
  #arguments: ReadonlyMap<string, ArgumentValue> | undefined;
  #shape: ValueFact["shape"] | undefined;
  #plain: { readonly value: ValueFact["plain"] } | undefined;
  #data: ValueFact["data"] | undefined;

  constructor(facts: ValueFacts, value: Value) {
    this.#facts = facts;
    this.#value = value;
    this.kind = kindOf(value);
    this.type = typeOf(value);
  }

  get place() {
    return this.#facts.placeOf(this.#value.span);
  }

  get shape() {
    const value = this.#value;
    // Rows of sequences that may have different lengths say nothing of the shape that they are used with.
    if (this.#shape === undefined) this.#shape = value.kind === "array" && value.dtype === "object" ? null : shapeOf(value);
    return this.#shape;
  }

  get inputs() {
    this.#inputs ??= this.#facts.all(partsOf(this.#value));
    return this.#inputs;
  }

  get isComplete() {
    const value = this.#value;
    return isSequence(value) || value.kind === "dict" ? value.isComplete : true;
  }

  get keys() {
    const value = this.#value;
    return value.kind === "dict" ? [...value.entries.values()].map(({ key }) => plainValue(key)) : null;
  }

  get arguments() {
    const value = this.#value;
    this.#arguments ??= this.#facts.arguments(value.kind === "tensor" || value.kind === "object" ? value.arguments : null);
    return this.#arguments;
  }

  get layerCall() {
    const value = this.#value;
    return value.kind === "tensor" && value.application ? this.#facts.call(value.application) : null;
  }

  get plain() {
    this.#plain ??= { value: plainValue(this.#value) };
    return this.#plain.value;
  }

  get data() {
    const value = this.#value;
    if (this.#data === undefined) this.#data = value.kind === "array" ? describeData(value, (span) => this.#facts.placeOf(span)) : null;
    return this.#data;
  }

  get dataset() {
    const value = this.#value;
    return value.kind === "dataset" ? datasetFact(value, this.#facts.place) : null;
  }
}

class ProgramLayer implements LayerFact {
  readonly type: string;
  readonly isOwn: boolean;
  readonly #facts: ValueFacts;
  readonly #layer: LayerValue;
  #config: LayerFact["config"] | undefined;
  #arguments: ReadonlyMap<string, ArgumentValue> | undefined;

  constructor(facts: ValueFacts, layer: LayerValue) {
    this.#facts = facts;
    this.#layer = layer;
    this.isOwn = layer.kind === "instance";
    this.type = layer.kind === "instance" ? layer.class.name : layer.type.slice(layer.type.lastIndexOf(".") + 1);
  }

  get isModel() {
    return this.#layer.kind === "object" && isModel(this.#layer);
  }

  get config() {
    this.#config ??= this.#layer.kind === "object" ? layerSpecOf(this.#layer).config : new Map();
    return this.#config;
  }

  get arguments() {
    this.#arguments ??= this.#facts.arguments(this.#layer.kind === "object" ? this.#layer.arguments : null);
    return this.#arguments;
  }

  get place() {
    return this.#facts.placeOf(this.#layer.span);
  }

  get value() {
    return this.#facts.value(this.#layer);
  }
}

class ProgramLayerCall implements LayerCallFact {
  readonly layer: LayerFact;
  readonly #facts: ValueFacts;
  readonly #application: Application;
  #inputs: readonly ValueFact[] | undefined;
  #outputs: readonly ValueFact[] | undefined;

  constructor(facts: ValueFacts, application: Application) {
    this.#facts = facts;
    this.#application = application;
    this.layer = facts.layer(application.layer);
  }

  get inputs() {
    this.#inputs ??= this.#facts.all(this.#application.inputs);
    return this.#inputs;
  }

  get outputs() {
    this.#outputs ??= this.#facts.all(this.#application.outputs);
    return this.#outputs;
  }

  get inner() {
    const { inner } = this.#application;
    return inner ? this.#facts.value(inner) : null;
  }

  get place() {
    const { call, span, layer } = this.#application;
    return this.#facts.placeOf(call ? span : layer.span);
  }

  get training() {
    const training = this.#application.keywords?.get("training");
    return training ? this.#facts.value(training) : null;
  }

  get saysTraining() {
    const { call } = this.#application;
    return call === null || saysTraining(call);
  }
}

/** `model(x, training=True)`, `model(x, True)`, `model(x, **options)`. */
function saysTraining(call: CallExpression): boolean {
  const [, ...others] = call.arguments;
  return others.some(({ kind, name }) => kind !== "keyword" || name?.name === "training" || name?.name === "is_training");
}

function datasetFact({ count, batch, shuffle, repeated, augmented, frozen }: DatasetValue, place: (span: Span) => Place): DatasetFact {
  return {
    count,
    batch: batch && { size: batch.size, place: place(batch.span) },
    shuffle: shuffle && { buffer: shuffle.buffer, ofBatches: shuffle.ofBatches ?? false, place: place(shuffle.span) },
    repeated: repeated ? place(repeated) : null,
    augmented: augmented ? place(augmented) : null,
    frozen: frozen ? { what: frozen.what, place: place(frozen.span) } : null,
  };
}

/** What a value is made of. */
export function partsOf(value: Value): readonly Value[] {
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

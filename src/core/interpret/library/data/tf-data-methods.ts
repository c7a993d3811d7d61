import { arraysOfTensors } from "../../array-of-tensor.ts";
import { makeTensor } from "../../tensor.ts";
import { whileTracing } from "../../tracing.ts";
import {
  type CallArgument,
  type DatasetValue,
  integer,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown } from "./data-call.ts";
import { batched, firstLeaf, leafOf, makeDataset, mapLeaves, unbatched, wholeSteps, withStep } from "./dataset.ts";
import { batchOfStream } from "./dataset-batches.ts";
import { cardinality, datasetLength, isEndless, shapeOfSpec } from "./tf-data.ts";

/** Methods of a `tf.data.Dataset`, of its iterators, and of Keras's iterators over images. */
export function callDatasetMethod(call: LibraryCall, self: DatasetValue, name: string): Value {
  const { span } = call;
  switch (name) {
    case "map":
      return mapped(call, self);
    case "batch":
      return intoBatches(call, self, { size: argument(call, 0, "batch_size"), drop: argument(call, 1, "drop_remainder") });
    case "padded_batch":
      return padded(call, self);
    case "ragged_batch":
    case "dense_to_ragged_batch":
      return intoBatches(call, self, { size: argument(call, 0, "batch_size"), drop: argument(call, 1, "drop_remainder") });
    case "rebatch": {
      const whole = callDatasetMethod(call, self, "unbatch");
      return whole.kind === "dataset"
        ? intoBatches(call, whole, { size: argument(call, 0, "batch_size"), drop: argument(call, 1, "drop_remainder") })
        : whole;
    }
    case "shuffle":
      return shuffled(call, self);
    case "repeat":
      return repeated(self, argument(call, 0, "count"), call);
    case "prefetch":
    case "with_options":
    case "snapshot":
    case "ignore_errors":
    case "make_one_shot_iterator":
    case "make_initializable_iterator":
    case "as_numpy_iterator":
    case "copy_to_device":
    case "prefetch_to_device":
      return { ...self, span };
    case "cache":
      return cached(self, span);
    case "take":
      return taken(call, self);
    case "skip":
      return skipped(call, self);
    case "shard":
      return sharded(call, self);
    case "filter":
    case "rejection_resample":
    case "take_while":
      return { ...self, element: withStep(self.element, "examples chosen by a condition", span), count: null, span };
    case "unbatch":
      return { ...self, element: unbatched(self.element), count: unbatchedCount(self), batch: null, span };
    case "window":
      return windows(call, self);
    case "enumerate":
      return { ...self, element: tuple([leafOf([], "int64", span), self.element], span), span };
    case "concatenate":
      return concatenated(call, self);
    case "interleave":
    case "flat_map": {
      const inner = callOn(call, argument(call, 0, "map_func"), self.element);
      const batch = inner.kind === "dataset" && inner.batch ? { ...inner.batch, isElement: true } : null;
      if (inner.kind === "dataset")
        return { ...inner, batch, count: null, shuffle: inner.shuffle ?? self.shuffle, repeats: self.repeats, span };
      return makeDataset({ element: notKnown(call, inner, "what is made of each element is not known"), span });
    }
    case "apply":
      return applied(call, self);
    case "get_next":
    case "get_next_as_optional":
      return elementTensors(batchOfStream(self), call);
    case "next":
    case "__next__":
    case "__getitem__":
      return self.element;
    case "cardinality":
      return cardinality(call, self);
    case "__len__":
      return datasetLength(call, self);
    case "element_spec":
      return specs(call, self.element);
    case "initializer":
    case "make_initializer":
      return dataObject(call, "tensorflow.Initializer", {});
    case "reset":
    case "on_epoch_end":
    case "save":
      return none(span);
    default:
      return unknownValue(`\`${name}\` of a dataset is not followed`, span);
  }
}

/** The element as tensors of a graph, or as what the function that is mapped over it gets. */
function elementTensors(element: Value, call: LibraryCall): Value {
  return mapLeaves(element, (leaf) =>
    makeTensor({ operation: "element", inputs: [leaf], shape: leaf.shape, call: call.call, span: leaf.span }),
  );
}

/** Calls a function of the program on an element: the parts of a tuple are its arguments. */
function callOn(call: LibraryCall, callee: Value | null, element: Value): Value {
  if (!callee) return notKnown(call, null, "the function is not given");
  const tensors = elementTensors(element, call);
  const values = tensors.kind === "tuple" ? tensors.elements : [tensors];
  const positional = values.map((value): CallArgument => ({ value, span: call.span, keyword: null }));
  return call.machine.call(callee, { positional, keywords: new Map(), isComplete: true }, null);
}

function mapped(call: LibraryCall, self: DatasetValue): Value {
  const { machine } = call;
  const drawn = machine.imagesChanged;
  const follow = () => callOn(call, argument(call, 0, "map_func"), self.element);
  const result = whileTracing(machine, { kind: "function", self: null }, follow);
  const augmented = machine.imagesChanged > drawn ? call.span : (self.augmented ?? null);
  // What a function gives that is not followed is still an element.
  const element = result.kind === "dataset" ? result : wholeSteps(self.element, arraysOfTensors(result), self.batch !== null);
  return { ...self, element, augmented, span: call.span };
}

/** What is drawn before a cache is drawn once. */
function cached(self: DatasetValue, span: LibraryCall["span"]): DatasetValue {
  const what = self.augmented ? "augmentation" : self.shuffle?.eachIteration ? "order" : null;
  return {
    ...self,
    shuffle: self.shuffle && { ...self.shuffle, eachIteration: false },
    frozen: what ? { what, span } : (self.frozen ?? null),
    span,
  };
}

interface Batching {
  readonly size: Value | null;
  readonly drop: Value | null;
}

function intoBatches(call: LibraryCall, self: DatasetValue, batching: Batching): DatasetValue {
  const size = numberOf(batching.size);
  const dropsRemainder = isTrue(batching.drop, false);
  const whole = self.count === null || size === null || size <= 0 ? null : self.count / size;
  return {
    ...self,
    element: nested(self.element) ?? batched(self.element, dropsRemainder ? size : null),
    count: whole === null ? null : dropsRemainder ? Math.floor(whole) : Math.ceil(whole),
    batch: { size, dropsRemainder, span: call.span },
    // What was shuffled are the elements of these batches, sequences for instance.
    shuffle: self.shuffle && { ...self.shuffle, ofBatches: false },
    span: call.span,
  };
}

/** Batches of datasets are not followed. */
function nested(element: Value): Value | null {
  return element.kind === "dataset" ? unknownValue("batches of datasets are not followed", element.span) : null;
}

/** Full batches give all of their examples back. */
function unbatchedCount({ count, batch }: DatasetValue): number | null {
  return batch?.dropsRemainder && batch.size !== null && count !== null ? count * batch.size : null;
}

function padded(call: LibraryCall, self: DatasetValue): Value {
  const result = intoBatches(call, self, { size: argument(call, 0, "batch_size"), drop: argument(call, 3, "drop_remainder") });
  const shapes = argument(call, 1, "padded_shapes");
  return shapes ? { ...result, element: withShapes(result.element, shapes) } : result;
}

/** The batch's shapes where `padded_batch` is told them. */
function withShapes(element: Value, shapes: Value): Value {
  if (element.kind === "tuple" && (shapes.kind === "tuple" || shapes.kind === "list"))
    return { ...element, elements: element.elements.map((part, i) => withShapes(part, shapes.elements[i] ?? none())) };
  if (element.kind !== "array") return element;
  const inner = shapeOfSpec(shapes);
  return { ...element, shape: inner && [element.shape?.[0] ?? null, ...inner.map((size) => (size === -1 ? null : size))] };
}

function shuffled(call: LibraryCall, self: DatasetValue): DatasetValue {
  const buffer = numberOf(argument(call, 0, "buffer_size"));
  const eachIteration = isTrue(argument(call, 2, "reshuffle_each_iteration"), true);
  const frozen = self.frozen?.what === "order" ? null : (self.frozen ?? null);
  return {
    ...self,
    shuffle: { buffer, eachIteration, ofBatches: self.batch !== null && !self.batch.isElement, span: call.span },
    frozen,
    span: call.span,
  };
}

function repeated(self: DatasetValue, value: Value | null, call: LibraryCall): DatasetValue {
  const times = value === null || value.kind === "none" ? -1 : numberOf(value);
  if (times !== null && times < 0) return { ...self, count: null, repeats: null, repeated: call.span, span: call.span };
  const count = self.count === null || times === null ? null : self.count * times;
  return { ...self, count, repeats: self.repeats === null ? null : self.repeats * (times ?? 1), span: call.span };
}

/** Which examples `take` and `skip` leave, where the order is that of the data. */
function part(
  self: DatasetValue,
  { start, stop, span }: { readonly start: number; readonly stop: number | null; readonly span: LibraryCall["span"] },
): Value {
  const size = self.batch ? self.batch.size : 1;
  if (self.shuffle || self.repeats !== 1 || size === null || stop === null) return withStep(self.element, "some of the rows", span);
  return withStep(self.element, { kind: "take", start: start * size, stop: stop * size, span }, span);
}

function taken(call: LibraryCall, self: DatasetValue): DatasetValue {
  const number = numberOf(argument(call, 0, "count"));
  if (number === -1) return { ...self, span: call.span };
  const count = number === null ? null : isEndless(self) ? number : self.count === null ? null : Math.min(number, self.count);
  const isAll = count !== null && count === self.count;
  const element = isAll ? self.element : part(self, { start: 0, stop: count, span: call.span });
  return { ...self, element, count, repeated: null, span: call.span };
}

function skipped(call: LibraryCall, self: DatasetValue): DatasetValue {
  const number = numberOf(argument(call, 0, "count"));
  const count = number === null || self.count === null ? null : Math.max(0, self.count - number);
  const isAll = number === 0;
  return {
    ...self,
    element: isAll ? self.element : part(self, { start: number ?? 0, stop: self.count, span: call.span }),
    count,
    span: call.span,
  };
}

function sharded(call: LibraryCall, self: DatasetValue): DatasetValue {
  const [shards, index] = [numberOf(argument(call, 0, "num_shards")), numberOf(argument(call, 1, "index"))];
  const count = shards === null || index === null || self.count === null ? null : Math.max(0, Math.ceil((self.count - index) / shards));
  return { ...self, element: withStep(self.element, "some of the rows", call.span), count, span: call.span };
}

/** Each window is a dataset of its own; of elements with several parts, each part is one. */
function windows(call: LibraryCall, self: DatasetValue): DatasetValue {
  const size = numberOf(argument(call, 0, "size"));
  const shiftValue = argument(call, 1, "shift");
  const shift = shiftValue && shiftValue.kind !== "none" ? numberOf(shiftValue) : size;
  const stride = numberOf(argument(call, 2, "stride") ?? integer(1));
  const drops = isTrue(argument(call, 3, "drop_remainder"), false);
  const inner = (element: Value): Value => {
    if (element.kind === "tuple") return { ...element, elements: element.elements.map(inner) };
    if (element.kind === "dict") {
      const entries = new Map([...element.entries].map(([key, entry]) => [key, { key: entry.key, value: inner(entry.value) }]));
      return { ...element, entries };
    }
    return makeDataset({ element, count: drops ? size : null, span: call.span });
  };
  const isKnown = self.count !== null && size !== null && shift !== null && stride !== null && shift > 0;
  const span = isKnown ? (size - 1) * stride + 1 : 0;
  const count =
    !isKnown || self.count === null
      ? null
      : drops
        ? Math.max(0, Math.floor((self.count - span) / shift) + 1)
        : Math.ceil(self.count / shift);
  return { ...self, element: inner(self.element), count, batch: null, span: call.span };
}

function concatenated(call: LibraryCall, self: DatasetValue): Value {
  const other = argument(call, 0, "dataset");
  if (other?.kind !== "dataset") return { ...self, count: null, span: call.span };
  const count = self.count === null || other.count === null ? null : self.count + other.count;
  const repeats = isEndless(self) || isEndless(other) ? null : 1;
  const element = mapLeaves(self.element, (leaf) => ({
    ...leaf,
    content: null,
    shape: leaf.shape && commonShape(leaf.shape, firstLeaf(other.element)?.shape ?? null, self, other),
  }));
  return { ...self, element, count, repeats, span: call.span };
}

function commonShape(
  shape: readonly (number | null)[],
  other: readonly (number | null)[] | null,
  a: DatasetValue,
  b: DatasetValue,
): readonly (number | null)[] {
  if (!a.batch || !b.batch || !other || other.length === 0) return shape;
  return [shape[0] === other[0] ? (shape[0] ?? null) : null, ...shape.slice(1)];
}

/** `dataset.apply(transformation)`. */
function applied(call: LibraryCall, self: DatasetValue): Value {
  const transformation = argument(call, 0, "transformation_func");
  if (transformation?.kind === "object" && transformation.type === "tensorflow.data.transformation")
    return transformed(call, self, transformation);
  if (!transformation) return notKnown(call, null);
  const result = call.machine.call(
    transformation,
    { positional: [{ value: self, span: call.span, keyword: null }], keywords: new Map(), isComplete: true },
    null,
  );
  return result;
}

function transformed(call: LibraryCall, self: DatasetValue, { state }: ObjectValue): Value {
  const name = state.get("=name");
  const given = state.get("=positional");
  const values = given && isSequence(given) ? given.elements : [];
  const keywords = new Map(
    [...state].flatMap(([key, value]): [string, CallArgument][] =>
      key.startsWith("=") && key !== "=name" && key !== "=positional" ? [[key.slice(1), { value, span: call.span, keyword: null }]] : [],
    ),
  );
  const inner: LibraryCall = {
    ...call,
    raw: { positional: values.map((value) => ({ value, span: call.span, keyword: null })), keywords, isComplete: true },
  };
  switch (name?.kind === "string" ? name.value : "") {
    case "shuffle_and_repeat":
      return repeated(
        shuffled({ ...inner, raw: { ...inner.raw, positional: inner.raw.positional.slice(0, 1) } }, self),
        argument(inner, 1, "count"),
        call,
      );
    case "map_and_batch": {
      const result = mapped(inner, self);
      if (result.kind !== "dataset") return result;
      return intoBatches(call, result, { size: argument(inner, 1, "batch_size"), drop: argument(inner, 3, "drop_remainder") });
    }
    case "assert_cardinality":
      return { ...self, count: numberOf(argument(inner, 0, "expected_cardinality")), span: call.span };
    case "unbatch":
      return callDatasetMethod(inner, self, "unbatch");
    case "dense_to_ragged_batch":
      return callDatasetMethod(inner, self, "batch");
    case "parallel_interleave":
      return callDatasetMethod(inner, self, "interleave");
    default:
      return { ...self, span: call.span };
  }
}

function specs(call: LibraryCall, element: Value): Value {
  return mapLeaves(element, (leaf) => {
    const shape = leaf.shape
      ? tuple(
          leaf.shape.map((size) => (size === null ? none() : integer(size))),
          call.span,
        )
      : none(call.span);
    return dataObject(call, "tensorflow.TensorSpec", { shape, dtype: { kind: "api", name: `tensorflow.${leaf.dtype}`, span: call.span } });
  });
}

/** Attributes of datasets and iterators; null for what is a method. */
export function datasetAttribute(call: LibraryCall, self: DatasetValue, name: string): Value | null {
  if (name === "element_spec" || name === "initializer") return callDatasetMethod(call, self, name);
  const { batch } = self;
  if (name === "batch_size" || name === "_batch_size") return batch?.size != null ? integer(batch.size, call.span) : null;
  return null;
}

import type { CallExpression, ClassDefinition, Expression, FunctionDefinition } from "../python/syntax.ts";
import type { Span } from "../text/span.ts";
import type { Affine } from "./affine.ts";
import type { ArrayContent } from "./array-content.ts";
import type { Scope } from "./scope.ts";

/**
 * What the interpreter knows of a Python value. Every value carries the span of the expression that
 * made it, so that whatever is lifted from it can point at the source.
 */
export type Value =
  | NoneValue
  | BooleanValue
  | NumberValue
  | StringValue
  | SequenceValue
  | DictValue
  | SliceValue
  | RangeValue
  | IterableValue
  | FunctionValue
  | MethodValue
  | PartialValue
  | ClassValue
  | InstanceValue
  | ApiValue
  | ObjectValue
  | ArrayValue
  | DatasetValue
  | ModuleValue
  | TensorValue
  | UnknownValue;

interface Base {
  readonly span: Span | null;
  /** How the value came about where that is not plain to see: "default of --lr". */
  readonly note?: string;
}

export interface NoneValue extends Base {
  readonly kind: "none";
}

export interface BooleanValue extends Base {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface NumberValue extends Base {
  readonly kind: "number";
  /** Null inside a loop that is run once for all its iterations; then `affine` may say how it depends on the loop. */
  readonly value: number | null;
  readonly isInteger: boolean;
  readonly affine: Affine | null;
}

export interface StringValue extends Base {
  readonly kind: "string";
  readonly value: string;
}

export interface SequenceValue extends Base {
  readonly kind: "tuple" | "list" | "set";
  readonly elements: Value[];
  /** False once something unknown may have been added, removed or reordered. */
  isComplete: boolean;
  /** Why it is not complete, where that is clear. */
  open?: string | null;
}

export interface DictValue extends Base {
  readonly kind: "dict";
  /** By the key's identity (see `keyOf`), in insertion order. */
  readonly entries: Map<string, { readonly key: Value; value: Value }>;
  isComplete: boolean;
  /** Why it is not complete, where that is clear. */
  open?: string | null;
}

export interface SliceValue extends Base {
  readonly kind: "slice";
  readonly lower: Value | null;
  readonly upper: Value | null;
  readonly step: Value | null;
}

export interface RangeValue extends Base {
  readonly kind: "range";
  readonly start: NumberValue;
  readonly stop: NumberValue;
  readonly step: NumberValue;
}

/** Something that a `for` loop can run over without being a container: `zip`, `enumerate`, a generator. */
export interface IterableValue extends Base {
  readonly kind: "iterable";
  readonly source:
    | { readonly type: "enumerate"; readonly of: Value; readonly start: number }
    | { readonly type: "zip"; readonly of: readonly Value[] }
    | { readonly type: "generator"; readonly function: FunctionValue; readonly arguments: CallArguments };
}

export interface FunctionValue extends Base {
  readonly kind: "function";
  readonly name: string;
  readonly definition:
    | FunctionDefinition
    | { readonly kind: "Lambda"; readonly parameters: FunctionDefinition["parameters"]; readonly body: Expression; readonly span: Span };
  readonly closure: Scope;
  /** Values of the parameters' defaults, evaluated at the definition. */
  readonly defaults: ReadonlyMap<string, Value>;
  /** The class in whose body it is defined, for `super()`. */
  readonly owner: ClassValue | null;
  readonly binding: "instance" | "class" | "static" | "property";
  /** The file that it is written in. */
  readonly path: string;
}

/** A function or a library's method together with the object it was taken from. */
export interface MethodValue extends Base {
  readonly kind: "method";
  readonly self: Value;
  readonly function: FunctionValue | string;
}

export interface PartialValue extends Base {
  readonly kind: "partial";
  readonly callee: Value;
  readonly arguments: CallArguments;
}

export interface ClassValue extends Base {
  readonly kind: "class";
  readonly name: string;
  readonly definition: ClassDefinition;
  readonly bases: readonly Value[];
  readonly members: Scope;
}

export interface InstanceValue extends Base {
  readonly kind: "instance";
  readonly class: ClassValue;
  readonly attributes: Map<string, Value>;
  /** What it inherits from a library's class: the object that `super().__init__(…)` makes. Null without such a base. */
  library: ObjectValue | null;
  /** Variables that it made with `add_weight`. */
  readonly weights: TensorValue[];
}

/** A module, function, class or constant of a library, by its qualified name. */
export interface ApiValue extends Base {
  readonly kind: "api";
  readonly name: string;
}

/** An instance of a library's class, or the result of a library call that is kept as it is. */
export interface ObjectValue extends Base {
  readonly kind: "object";
  /** The canonical qualified name of the class: "keras.layers.Dense", "tensorflow.Session". */
  readonly type: string;
  readonly arguments: BoundArguments;
  /** What later calls changed: the layers of a Sequential, the arguments of `compile`. */
  readonly state: Map<string, Value>;
  readonly call: CallExpression | null;
}

/** A NumPy array. */
export interface ArrayValue extends Base {
  readonly kind: "array";
  /** Null where the rank is not known; a null dimension is one that is not known. */
  readonly shape: readonly (number | null)[] | null;
  readonly dtype: string | null;
  /** Where its contents come from; null when that is not a known data set. */
  readonly content: ArrayContent | null;
  /** The rows that were taken, if the bounds depend on loops. */
  readonly rows: { readonly start: Affine; readonly stop: Affine } | null;
  /** Loop depth at which the examples were put in random order; null when they are in the data set's order. */
  readonly shuffledAt: number | null;
  /** It is one of a stream of batches without an end, each of `size` examples: `mnist.train.next_batch(100)`. */
  readonly stream?: { readonly size: number | null };
}

/** What a program iterates over or gives to `fit`: a `tf.data.Dataset`, an iterator over images in a folder. */
export interface DatasetValue extends Base {
  readonly kind: "dataset";
  /** One element as it comes out: an array, a tuple of inputs and labels, a dictionary. Once batched, its arrays have a batch dimension. */
  readonly element: Value;
  /** Number of elements that come out before it ends; null where it is not known or endless. */
  readonly count: number | null;
  /** Examples in a batch; null where it is not batched. */
  readonly batch: {
    readonly size: number | null;
    readonly dropsRemainder: boolean;
    /** Such a batch is one element of what `flat_map` makes of many data sets. */
    readonly isElement?: boolean;
    readonly span: Span;
  } | null;
  /** Null where it is not shuffled; `buffer` null where the size is not known. */
  readonly shuffle: {
    readonly buffer: number | null;
    readonly eachIteration: boolean;
    readonly ofBatches?: boolean;
    readonly span: Span;
  } | null;
  /** How often it repeats its elements; null for ever. */
  readonly repeats: number | null;
  /** Where the program repeats it for ever. */
  readonly repeated?: Span | null;
  /** Where its images are changed at random. */
  readonly augmented?: Span | null;
  /** How, as the settings of an image generator say: "width_shift_range, horizontal_flip". */
  readonly augmentedBy?: string | null;
  /** Where a cache keeps what was drawn at random before it: the images' changes, or their order. */
  readonly frozen?: { readonly what: "augmentation" | "order"; readonly span: Span } | null;
}

/** A file of the program that was imported. */
export interface ModuleValue extends Base {
  readonly kind: "module";
  readonly name: string;
  readonly members: Scope;
}

/** A symbolic tensor: the operation that makes it and what goes in. Compared by identity. */
export interface TensorValue extends Base {
  readonly kind: "tensor";
  /** Tensors that are made later have larger ones. */
  readonly serial: number;
  /** "placeholder", "variable", "layer", or the canonical operation: "matmul", "add", "relu", "dropout", … */
  readonly operation: string;
  readonly inputs: readonly Value[];
  readonly arguments: BoundArguments;
  readonly shape: readonly (number | null)[] | null;
  /** The call that makes it, null for an operator. */
  readonly call: CallExpression | null;
  /** The call of a layer or of a model that it comes from, where `operation` is "layer". */
  readonly application: Application | null;
  /** Which of several tensors it is that one operation gives; the first where it is left out. */
  readonly output?: number;
}

/** One call of a layer or a model on tensors. */
export interface Application {
  readonly layer: ObjectValue | InstanceValue;
  /** Every tensor that goes in, in the order of the arguments. */
  readonly inputs: readonly Value[];
  /** The keyword arguments of the call, where it is known. */
  readonly keywords?: ReadonlyMap<string, Value>;
  readonly outputs: readonly TensorValue[];
  /** What the `call` method of the program's own layer gives for the inputs; null for a library's layer. */
  readonly inner: Value | null;
  readonly call: CallExpression | null;
  readonly span: Span | null;
}

export interface UnknownValue extends Base {
  readonly kind: "unknown";
  /** A clause: "`load` is imported from a file that is not here". */
  readonly reason: string;
}

export interface CallArgument {
  readonly value: Value;
  readonly span: Span;
  readonly keyword: { readonly name: string; readonly span: Span } | null;
}

export interface CallArguments {
  readonly positional: readonly CallArgument[];
  readonly keywords: ReadonlyMap<string, CallArgument>;
  /** False when `*args` or `**kwargs` of unknown contents were passed. */
  readonly isComplete: boolean;
  /** `*args` whose length is not known, where it is the only thing that is passed by position. */
  readonly rest?: Value;
}

/** Arguments by parameter name. */
export interface BoundArguments {
  readonly named: ReadonlyMap<string, CallArgument>;
  /** Positional arguments beyond the signature, or all of them where the signature is not known. */
  readonly extra: readonly CallArgument[];
  readonly isComplete: boolean;
}

export const noArguments: CallArguments = { positional: [], keywords: new Map(), isComplete: true };
export const noBoundArguments: BoundArguments = { named: new Map(), extra: [], isComplete: true };

export function none(span: Span | null = null): NoneValue {
  return { kind: "none", span };
}

export function boolean(value: boolean, span: Span | null = null): BooleanValue {
  return { kind: "boolean", value, span };
}

export function integer(value: number, span: Span | null = null): NumberValue {
  return { kind: "number", value, isInteger: true, affine: null, span };
}

export function float(value: number, span: Span | null = null): NumberValue {
  return { kind: "number", value, isInteger: false, affine: null, span };
}

export function string(value: string, span: Span | null = null): StringValue {
  return { kind: "string", value, span };
}

export function tuple(elements: Value[], span: Span | null = null): SequenceValue {
  return { kind: "tuple", elements, isComplete: true, span };
}

export function list(elements: Value[], span: Span | null = null): SequenceValue {
  return { kind: "list", elements, isComplete: true, span };
}

export function api(name: string, span: Span | null = null): ApiValue {
  return { kind: "api", name, span };
}

export function unknownValue(reason: string, span: Span | null): UnknownValue {
  return { kind: "unknown", reason, span };
}

export function isSequence(value: Value): value is SequenceValue {
  return value.kind === "tuple" || value.kind === "list" || value.kind === "set";
}

/** The same value seen from another expression: places of facts follow the name that was written last only where nothing better is known. */
export function numberOf(value: Value | null | undefined): number | null {
  if (value?.kind === "number") return value.value;
  if (value?.kind === "boolean") return value.value ? 1 : 0;
  return null;
}

export function stringOf(value: Value | null | undefined): string | null {
  return value?.kind === "string" ? value.value : null;
}

/** True, false, or null where Python's truth value is not known. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case "none":
      return false;
    case "boolean":
      return value.value;
    case "number":
      return value.value === null ? null : value.value !== 0;
    case "string":
      return value.value !== "";
    case "tuple":
    case "list":
    case "set":
      return value.elements.length > 0 ? true : value.isComplete ? false : null;
    case "dict":
      return value.entries.size > 0 ? true : value.isComplete ? false : null;
    case "function":
    case "method":
    case "partial":
    case "class":
    case "object":
      return true;
    case "api":
      // Functions, classes, modules and types; constants that may be false are evaluated where they are read.
      return /^(tensorflow|keras|tf_keras|numpy)\./.test(value.name) ? true : null;
    default:
      return null;
  }
}

import type { PlainValue } from "../../analysis.ts";
import type { ConfigValue } from "../../api/layers/layer-meaning.ts";
import type { ProgramNote } from "../../interpret/machine.ts";
import type { MisfitKind } from "../../interpret/misfit.ts";
import type { Place } from "../../text/span.ts";
import type { Shape } from "../layer.ts";

/**
 * The data flow of a program as rules see it: tensors with what they are computed from, layers' calls, models with what is done
 * to them. Plain data; what is read from it is made when it is first asked for.
 */
export interface Flow {
  /**
   * All tensors that the program makes and that something it keeps or does leads to, in source order; without those inside of
   * models of `keras.applications`, which nobody wrote.
   */
  readonly tensors: readonly ValueFact[];
  readonly layerCalls: readonly LayerCallFact[];
  readonly models: readonly ModelFact[];
  /** What the program trains, evaluates and runs, in the order of execution. */
  readonly events: readonly EventFact[];
  /** Every application of gradients outside of `fit`. */
  readonly trainings: readonly TrainingFact[];
  /** Arrays that `feed_dict` gives to placeholders. */
  readonly feeds: readonly FeedFact[];
  /** Every call of a library in any of the program's files, by its name as written ("tensorflow.keras.layers.Dense") and its one name. */
  readonly calls: readonly CallRecordFact[];
  /** What the program does beside calling libraries and training, in the order of execution. */
  readonly notes: readonly NoteFact[];
  /** Names of TensorFlow and Keras that not every version has, as the program writes them; calls are among `calls` too. */
  readonly references: readonly { readonly name: string; readonly place: Place; readonly isImport: boolean }[];
  /** Operations that NumPy, TensorFlow or Keras refuses for the shapes that it is given. */
  readonly misfits: readonly MisfitFact[];
}

/** See `Misfit`, where the kinds are told. */
export interface MisfitFact {
  readonly kind: MisfitKind;
  readonly place: Place;
  readonly shapes: readonly Shape[];
  readonly asked: Shape;
}

/** Code that TensorFlow runs once to make a graph of it. */
export interface TracingFact {
  /** Inside of `tf.function`, or in the `call` of a layer of the program's own. */
  readonly kind: "function" | "call";
  /** The layer that is called. */
  readonly self: ValueFact | null;
}

/** See `ProgramNote`, where the kinds are told. */
export interface NoteFact {
  readonly kind: ProgramNote["kind"];
  readonly place: Place;
  readonly subject: ValueFact;
  readonly value: ValueFact | null;
  /** Of an assignment: the sign with which `value` is added to the variable; null where it takes its place. */
  readonly added: 1 | -1 | null;
  /** How many of the flow's events there were before. */
  readonly events: number;
  /** What `with` statements had entered. */
  readonly contexts: readonly ValueFact[];
  readonly tracing: TracingFact | null;
  /** Of a gradient: whether the tape has recorded the operation that gives `value`; null where that is not known. */
  readonly isRecorded: boolean | null;
}

/** A value of the program. The same value is the same object. */
export interface ValueFact {
  readonly kind:
    | "tensor"
    | "array"
    | "dataset"
    | "number"
    | "boolean"
    | "string"
    | "none"
    | "sequence"
    | "dict"
    | "layer"
    | "object"
    | "function"
    | "api"
    | "unknown";
  /**
   * A tensor's operation ("matmul", "placeholder", "layer", "keras.losses.…"), an object's class ("keras.optimizers.Adam"), the
   * name of an `api` or of a function of the program; null for others.
   */
  readonly type: string | null;
  readonly place: Place | null;
  readonly shape: Shape | null;
  /** What a tensor is computed from; the elements of a list, a tuple or a data set's element; entries of a dictionary. */
  readonly inputs: readonly ValueFact[];
  /** Whether `inputs` are all elements of a list, tuple or dictionary. */
  readonly isComplete: boolean;
  /** Of a dictionary's `inputs`, as far as they are plain; null for other values. */
  readonly keys: readonly (PlainValue | undefined)[] | null;
  /** The arguments of the call that made it, by parameter name. */
  readonly arguments: ReadonlyMap<string, ArgumentValue>;
  /** The call of a layer or model that a tensor comes from. */
  readonly layerCall: LayerCallFact | null;
  /** A number, text, truth value, None or nested lists of them; undefined for anything else. */
  readonly plain: PlainValue | undefined;
  readonly data: DataFact | null;
  readonly dataset: DatasetFact | null;
}

/** How a data set hands out its elements. */
export interface DatasetFact {
  readonly count: number | null;
  readonly batch: { readonly size: number | null; readonly place: Place } | null;
  readonly shuffle: {
    readonly buffer: number | null;
    /** Whether what is shuffled are whole batches. */
    readonly ofBatches: boolean;
    readonly place: Place;
  } | null;
  /** Where it is repeated for ever. */
  readonly repeated: Place | null;
  /** Where images are changed at random. */
  readonly augmented: Place | null;
  /** Where a cache keeps what was drawn at random before it. */
  readonly frozen: { readonly what: "augmentation" | "order"; readonly place: Place } | null;
}

export interface ArgumentValue {
  readonly value: ValueFact;
  readonly place: Place;
  readonly isKeyword: boolean;
}

/** What is known of an array's numbers. */
export interface DataFact {
  readonly dtype: string | null;
  readonly range: readonly [number, number] | null;
  readonly classes: number | null;
  /** A data set's name, or what is read from outside. */
  readonly dataSet: string | null;
  readonly source: string | null;
  readonly split: "train" | "test" | null;
  readonly part: "inputs" | "labels" | null;
  readonly isOneHot: boolean;
  readonly isRandom: boolean;
  readonly isImage: boolean;
  /** How deep in loops the examples were put in random order; null where they were not. */
  readonly shuffledAt: number | null;
  /** What was done to it since it was read. */
  readonly steps: readonly {
    readonly kind:
      | "reshape"
      | "transpose"
      | "cast"
      | "affine"
      | "elementwise"
      | "oneHot"
      | "take"
      | "pad"
      | "split"
      | "statistic"
      | "other";
    readonly text: string;
    readonly place: Place | null;
    /** Of a scaling by a statistic over examples: these are the array's own as it was after so many of the steps; null for others. */
    readonly scaledBy: number | null;
  }[];
}

export interface LayerFact {
  /** The class without its module: "Dense"; the program's own class's name. */
  readonly type: string;
  readonly isOwn: boolean;
  readonly isModel: boolean;
  /** Arguments under Keras's current names; what is not known is `{ unknown }`. */
  readonly config: ReadonlyMap<string, ConfigValue>;
  readonly arguments: ReadonlyMap<string, ArgumentValue>;
  /** Where it is made. */
  readonly place: Place | null;
  readonly value: ValueFact;
}

export interface LayerCallFact {
  readonly layer: LayerFact;
  readonly inputs: readonly ValueFact[];
  readonly outputs: readonly ValueFact[];
  /** What a model's or an own layer's code gives for the inputs. */
  readonly inner: ValueFact | null;
  /** Where the call is; the layer's own place in a Sequential. */
  readonly place: Place | null;
  /** Whether the call itself may say `training`, by name or by position. */
  readonly saysTraining: boolean;
  /** What the call gives for `training` by name; null where it gives nothing. */
  readonly training: ValueFact | null;
}

export interface ModelFact {
  readonly layer: LayerFact;
  readonly kind: "sequential" | "functional" | "subclass";
  /** Of a Sequential, in order; null where not all are known. */
  readonly layers: readonly LayerFact[] | null;
  readonly inputs: readonly ValueFact[];
  readonly outputs: readonly ValueFact[];
  readonly compile: { readonly place: Place; readonly arguments: ReadonlyMap<string, ArgumentValue> } | null;
  readonly events: readonly EventFact[];
  /** What a loss function of the program's own computes of the output. */
  readonly ownLoss: ValueFact | null;
  /** Whether it was handed to a function that is not followed. */
  readonly escapes: boolean;
  /** Id of the experiment that tells of this model; null where none does. */
  readonly experiment: string | null;
}

/** One call of a library. */
export interface CallRecordFact {
  readonly written: string;
  readonly name: string;
  readonly place: Place;
  readonly arguments: ReadonlyMap<string, ArgumentValue>;
  readonly result: ValueFact;
  /** The object whose method it is. */
  readonly self: ValueFact | null;
  readonly tracing: TracingFact | null;
  /** Whether a condition that is not known decides if it is made, within what is traced. */
  readonly isConditional: boolean;
}

export interface EventFact {
  readonly kind: "run" | "fit" | "evaluate" | "measure";
  readonly place: Place;
  readonly subject: ValueFact;
  readonly arguments: ReadonlyMap<string, ArgumentValue>;
  readonly isInLoop: boolean;
}

export interface TrainingFact {
  readonly loss: ValueFact;
  readonly optimizer: ValueFact;
  /** The model whose variables are trained, where they are asked of one: `model.trainable_variables`. */
  readonly model: ValueFact | null;
  readonly place: Place | null;
}

export interface FeedFact {
  readonly placeholder: ValueFact;
  readonly value: ValueFact;
  readonly event: EventFact;
}

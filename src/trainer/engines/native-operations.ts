import type { Tensor, Tf } from "../engine.ts";

/** The part of tfjs-node's backend that runs any operation of TensorFlow by its name (tensorflow.org/api_docs/python/tf/raw_ops). */
export interface NativeBackend {
  readonly binding: AttributeTypes &
    Readonly<Record<"TF_FLOAT" | "TF_INT32" | "TF_BOOL", number>> & {
      /** Gives the number of the session of a SavedModel's graph. */
      loadSavedModel(folder: string, tags: string): number;
      deleteSavedModel(session: number): void;
    };
  executeMultipleOutputs(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[], outputs: number): Tensor[];
  executeSingleOutput(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): Tensor;
  /** Runs what the outputs need of a session's graph. */
  runSavedModel(
    session: number,
    inputs: readonly Tensor[],
    infos: readonly { readonly name: string }[],
    outputs: readonly string[],
  ): Tensor[];
  readSync(dataId: object): unknown;
}

/** The numbers of the types of attributes. */
export type AttributeTypes = Readonly<Record<"TF_ATTR_TYPE" | "TF_ATTR_BOOL" | "TF_ATTR_INT" | "TF_ATTR_STRING" | "TF_ATTR_SHAPE", number>>;

export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: number | boolean | string | readonly number[];
}

/** TensorFlow's operations by name, and their attributes. */
export interface NativeOperations {
  one(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): Tensor;
  two(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): readonly [Tensor, Tensor];
  /** An operation without outputs. */
  change(name: string, attributes: readonly Attribute[], inputs: readonly Tensor[]): void;
  /** The attribute of that name is float32. */
  float(name: string): Attribute;
  whole(name: string): Attribute;
  flag(name: string, value: boolean): Attribute;
  integer(name: string, value: number): Attribute;
  /** Whole numbers. */
  list(name: string, value: readonly number[]): Attribute;
  text(name: string, value: string): Attribute;
  shape(name: string, value: readonly number[]): Attribute;
}

export function nativeBackend(tf: Tf): NativeBackend {
  return tf.backend() as unknown as NativeBackend;
}

export function nativeOperations(backend: NativeBackend): NativeOperations {
  const { binding } = backend;
  return {
    one: (name, attributes, inputs) => backend.executeSingleOutput(name, attributes, inputs),
    two: (name, attributes, inputs) => {
      const [first, second] = backend.executeMultipleOutputs(name, attributes, inputs, 2);
      if (!first || !second) throw new Error(`${name} gave fewer than two results`);
      return [first, second];
    },
    change: (name, attributes, inputs) => {
      backend.executeMultipleOutputs(name, attributes, inputs, 0);
    },
    float: (name) => ({ name, type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT }),
    whole: (name) => ({ name, type: binding.TF_ATTR_TYPE, value: binding.TF_INT32 }),
    flag: (name, value) => ({ name, type: binding.TF_ATTR_BOOL, value }),
    integer: (name, value) => ({ name, type: binding.TF_ATTR_INT, value }),
    list: (name, value) => ({ name, type: binding.TF_ATTR_INT, value }),
    text: (name, value) => ({ name, type: binding.TF_ATTR_STRING, value }),
    shape: (name, value) => ({ name, type: binding.TF_ATTR_SHAPE, value }),
  };
}

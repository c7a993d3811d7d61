/**
 * What a model computes, call by call, as plain data: which call of which layer gets which tensors, the operations between and
 * behind them with all their arguments, and the loss where the program computes it itself. Layers are told in
 * `Experiment.layers`; here they are only wired.
 */
export interface Computation {
  /** In an order in which they can be computed. */
  readonly values: readonly ComputedValue[];
  /** What the model gives out, in its order: indices of `values`. */
  readonly outputs: readonly number[];
  /**
   * What is minimised, where the program computes it with operations; what a loss function of its own gives, which Keras
   * averages; null where `compile` is given one of Keras's losses.
   */
  readonly loss: number | null;
}

/** One tensor. */
export type ComputedValue =
  /**
   * What is fed: the model's `index`-th input, told by the layer of that id where it has a row; null for both where it is
   * something else (labels, a phase).
   */
  | {
      readonly kind: "input";
      readonly layer: string | null;
      readonly index: number | null;
      readonly shape: readonly (number | null)[] | null;
    }
  /** A layer's parameter that an operation reads: the `index`-th of the layer. */
  | { readonly kind: "parameter"; readonly layer: string; readonly index: number }
  /** The `output`-th tensor that a call of a layer gives. Calls are counted for each layer. */
  | {
      readonly kind: "call";
      readonly layer: string;
      readonly call: number;
      readonly output: number;
      readonly inputs: readonly Operand[];
      /** The call's keyword arguments: `training`, `use_causal_mask`. */
      readonly arguments: Readonly<Record<string, Operand>>;
    }
  /** The `output`-th tensor that an operation gives ("matmul", "reduce_mean", "slice"), called by its own name or by an operator. */
  | {
      readonly kind: "operation";
      readonly operation: string;
      /** The layer that it is, or is a part of, where `Experiment.layers` tells one: a cell that runs along time has its parameters there. */
      readonly layer: string | null;
      readonly output: number;
      readonly inputs: readonly Operand[];
      /** All others, by their parameters' names. */
      readonly arguments: Readonly<Record<string, Operand>>;
    };

/** What goes into a call. */
export type Operand =
  | number
  | string
  | boolean
  | null
  | readonly Operand[]
  /** Another tensor. */
  | { readonly value: number }
  /** A function or constant by its qualified name: `tf.nn.relu`. */
  | { readonly name: string }
  /** An object by its class: a regularizer, a cell, a layer. */
  | { readonly type: string; readonly arguments: Readonly<Record<string, Operand>> }
  | { readonly slice: readonly [Operand, Operand, Operand] }
  | { readonly entries: Readonly<Record<string, Operand>> }
  /** Why it is not known. */
  | { readonly unknown: string };

/** What a dictionary has; null for any other operand. */
export function entriesOf(operand: Operand): Readonly<Record<string, Operand>> | null {
  const isObject = operand !== null && typeof operand === "object" && !Array.isArray(operand);
  return isObject && "entries" in operand ? (operand.entries as Readonly<Record<string, Operand>>) : null;
}

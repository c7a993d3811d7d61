import type { Attribute } from "../native-operations.ts";

/** A node of a TensorFlow graph. */
export interface GraphNode {
  readonly name: string;
  readonly operation: string;
  /** Outputs of others (`name` or `name:1`), behind them those that only come first (`^name`). */
  readonly inputs: readonly string[];
  readonly attributes: readonly (Attribute | ConstantAttribute)[];
}

/** The value of a constant; its bytes as they lie in memory. */
export interface ConstantAttribute {
  readonly name: string;
  readonly type: "tensor";
  readonly value: { readonly dtype: number; readonly shape: readonly number[]; readonly bytes: Uint8Array };
}

import type { Generation } from "../../api/generation.ts";
import type { Operand } from "../../model/computation.ts";
import type { Layer } from "../../model/layer.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import { type Expression, expressionOn } from "../losses/expression.ts";
import type { Lowering } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ParameterId, ValueId } from "../program.ts";
import type { ValueShape } from "../shapes/value-shape.ts";

/** One operation on tensors, as the program calls it. */
export interface OperationCall {
  readonly lowering: Lowering;
  readonly graph: GraphBuilder;
  readonly math: Expression;
  readonly generation: Generation;
  readonly operation: string;
  /** The row that the operation is, where it has one: with its parameters. */
  readonly row: Layer | null;
  readonly inputs: readonly Operand[];
  readonly arguments: Readonly<Record<string, Operand>>;
  /** The tensors that an operand is. */
  resolve(operand: Operand): ValueId;
  /** The name of a tensor's operation and what goes into it, where it is none of a layer: `tf.shape(x)[0]`. */
  describe(operand: Operand): { readonly operation: string; readonly inputs: readonly Operand[] } | null;
}

/** Appends what an operation computes and gives its outputs. Throws `NotExecutable` for what cannot be run as written. */
export type LowerOperation = (call: OperationCall) => ValueId | readonly ValueId[];

export function operationCall(
  lowering: Lowering,
  parts: Pick<OperationCall, "operation" | "row" | "inputs" | "arguments" | "resolve" | "describe">,
): OperationCall {
  const { graph, generation } = lowering;
  return { lowering, graph, generation, math: expressionOn(graph), ...parts };
}

/** The value of the `index`-th input. */
export function input(call: OperationCall, index = 0): ValueId {
  const operand = call.inputs[index];
  if (operand === undefined || operand === null)
    throw new NotExecutable(`\`${call.operation}\` is given no ${index === 0 ? "input" : "second input"}`);
  return call.resolve(operand);
}

export function inputShape(call: OperationCall, index = 0): ValueShape {
  return call.graph.shapeOf(input(call, index));
}

/** The parameter that an input is; null where it is something else. */
export function parameterInput(call: OperationCall, index: number): ParameterId | null {
  const node = call.graph.nodeOf(input(call, index));
  return node?.kind === "parameter" ? node.parameter : null;
}

/** The argument under the first of its names that is given; null for none and for `None`. */
export function argument({ arguments: given }: OperationCall, ...names: readonly string[]): Operand {
  for (const name of names) {
    const value = given[name];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

export function numberArgument(call: OperationCall, names: readonly string[], otherwise: number | null): number {
  const value = argument(call, ...names);
  if (value === null && otherwise !== null) return otherwise;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "number") throw new NotExecutable(`\`${names[0]}\` of \`${call.operation}\` is not known`);
  return value;
}

export function flagArgument(call: OperationCall, ...names: readonly string[]): boolean {
  const value = argument(call, ...names);
  if (value === null || typeof value === "boolean") return value === true;
  if (typeof value === "number") return value !== 0;
  throw new NotExecutable(`\`${names[0]}\` of \`${call.operation}\` is not known`);
}

export function textArgument(call: OperationCall, names: readonly string[], otherwise: string): string {
  const value = argument(call, ...names);
  if (value === null) return otherwise;
  if (typeof value !== "string") throw new NotExecutable(`\`${names[0]}\` of \`${call.operation}\` is not known`);
  return value;
}

/** A list of numbers; a single number is a list of one. Null where it is not given. */
export function numbersArgument(call: OperationCall, ...names: readonly string[]): readonly number[] | null {
  const value = argument(call, ...names);
  return value === null ? null : numbersIn(value, `\`${names[0]}\` of \`${call.operation}\``);
}

export function numbersIn(value: Operand, what: string): readonly number[] {
  const all = Array.isArray(value) ? (value as readonly Operand[]) : [value];
  return all.map((one) => {
    if (typeof one !== "number") throw new NotExecutable(`${what} is not known`);
    return one;
  });
}

/** An axis counted from the front. */
export function axisFrom(axis: number, rank: number): number {
  const at = axis < 0 ? axis + rank : axis;
  if (at < 0 || at >= Math.max(rank, 1)) throw new NotExecutable(`there is no axis ${axis} in ${rank} dimensions`);
  return at;
}

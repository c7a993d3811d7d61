import type { NodeKind, ProgramNode } from "./node.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ParameterId, ProgramInput, ProgramParameter, ValueId } from "./program.ts";
import { nodeShapes } from "./shapes/node-shapes.ts";
import type { ValueShape } from "./shapes/value-shape.ts";

/** A program's graph while it is being made. Shapes are known at once, so that what does not fit is told where it is made. */
export interface GraphBuilder {
  readonly inputs: readonly ProgramInput[];
  readonly nodes: readonly ProgramNode[];
  readonly parameters: readonly ProgramParameter[];
  /** Appends a node and gives its values. Throws `NotExecutable` where the inputs do not fit it. */
  addAll(kind: NodeKind, inputs: readonly ValueId[], outputs: number): readonly ValueId[];
  /** Appends a node with one output. */
  add(kind: NodeKind, ...inputs: readonly ValueId[]): ValueId;
  addParameter(parameter: ProgramParameter): ParameterId;
  /** A value of that shape in place of one that could not be made, so that what follows can be looked at. */
  addStandIn(shape: ValueShape): ValueId;
  shapeOf(value: ValueId): ValueShape;
  /** The node that gives a value; null for an input. */
  nodeOf(value: ValueId): ProgramNode | null;
  /** Nodes from here on belong to this layer. */
  enterLayer(name: string | null): void;
}

export function createGraphBuilder(inputs: readonly ProgramInput[]): GraphBuilder {
  const nodes: ProgramNode[] = [];
  const parameters: ProgramParameter[] = [];
  const shapes: ValueShape[] = inputs.map(({ shape }) => [null, ...shape.map((size) => (size < 0 ? null : size))]);
  const makers: (ProgramNode | null)[] = inputs.map(() => null);
  let layer: string | null = null;
  const addAll: GraphBuilder["addAll"] = (kind, given, outputs) => {
    const node: ProgramNode = { ...kind, inputs: given, outputs, layer };
    const results = shapesOf(
      node,
      given.map((id) => shapes[id] ?? []),
      (id) => parameters[id]?.shape ?? [],
    );
    const ids = results.map((_, i) => shapes.length + i);
    nodes.push(node);
    shapes.push(...results);
    makers.push(...results.map(() => node));
    return ids;
  };
  return {
    inputs,
    nodes,
    parameters,
    addAll,
    add: (kind, ...given) => addAll(kind, given, 1)[0] ?? -1,
    addParameter: (parameter) => parameters.push(parameter) - 1,
    addStandIn: (shape) => {
      makers.push(null);
      return shapes.push(shape) - 1;
    },
    shapeOf: (value) => shapes[value] ?? [],
    nodeOf: (value) => makers[value] ?? null,
    enterLayer: (name) => {
      layer = name;
    },
  };
}

function shapesOf(
  node: ProgramNode,
  inputs: readonly ValueShape[],
  parameter: (id: ParameterId) => readonly number[],
): readonly ValueShape[] {
  try {
    return nodeShapes(node, inputs, parameter);
  } catch (error) {
    if (error instanceof RangeError) throw new NotExecutable(error.message);
    throw error;
  }
}

import type { Program } from "./program.ts";
import { nodeShapes } from "./shapes/node-shapes.ts";
import type { ValueShape } from "./shapes/value-shape.ts";

/** The shape of every value of a program, by its id. Throws a RangeError where a node's inputs do not fit it. */
export function inferProgramShapes({ inputs, nodes, parameters }: Program): readonly ValueShape[] {
  const shapes: ValueShape[] = inputs.map(({ shape }) => [null, ...shape]);
  for (const node of nodes) {
    const given = node.inputs.map((id) => shapes[id] ?? []);
    shapes.push(...nodeShapes(node, given, (id) => parameters[id]?.shape ?? []));
  }
  return shapes;
}

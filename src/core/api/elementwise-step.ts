/** What is done to each number alone that is no scaling: Python's remainder and comparisons, which give 1 and 0. */
export interface ElementwiseStep {
  readonly operator: ElementwiseOperator;
  readonly operand: number;
}

export type ElementwiseOperator = "%" | "==" | "!=" | "<" | "<=" | ">" | ">=";

const compute: Readonly<Record<ElementwiseOperator, (x: number, y: number) => number>> = {
  "%": (x, y) => x - y * Math.floor(x / y),
  "==": (x, y) => Number(x === y),
  "!=": (x, y) => Number(x !== y),
  "<": (x, y) => Number(x < y),
  "<=": (x, y) => Number(x <= y),
  ">": (x, y) => Number(x > y),
  ">=": (x, y) => Number(x >= y),
};

export function isElementwiseOperator(operator: string): operator is ElementwiseOperator {
  return Object.hasOwn(compute, operator);
}

/** What a step makes of a number. */
export function elementwiseValue({ operator, operand }: ElementwiseStep, x: number): number {
  return compute[operator](x, operand);
}

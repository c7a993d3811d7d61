import { describeInitializer, type Layer, type Parameter } from "../../core/index.ts";
import { shapeText } from "../../report/shape-text.ts";

/** Weights that are told before only their number is. */
const mostWeights = 6;

/** The weights of a layer: "kernel (784, 128) glorot_uniform by default, bias (128,) zeros by default". */
export function describeWeights({ parameters }: Layer): string {
  const shown = parameters.slice(0, mostWeights).map(describeWeight);
  const more = parameters.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

function describeWeight({ name, shape, initializer }: Parameter): string {
  const start = initializer.known
    ? ` ${describeInitializer(initializer.value)}${initializer.origin === "default" ? " by default" : ""}`
    : "";
  return `${name} ${shapeText(shape.known ? shape.value : null)}${start}`;
}

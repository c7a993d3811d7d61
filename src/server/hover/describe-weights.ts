import { describeInitializer, type Layer, type Parameter } from "../../core/index.ts";
import { shapeText } from "../../report/shape-text.ts";
import { localize } from "../localize.ts";

/** Weights that are told before only their number is. */
const mostWeights = 6;

/** The weights of a layer: "kernel (784, 128) glorot_uniform by default, bias (128,) zeros by default". */
export function describeWeights({ parameters }: Layer): string {
  const shown = parameters.slice(0, mostWeights).map(describeWeight);
  const more = parameters.length - shown.length;
  return [...shown, ...(more > 0 ? [localize("and {0} more", more)] : [])].join(", ");
}

function describeWeight({ name, shape, initializer }: Parameter): string {
  const start = initializer.known
    ? ` ${initializer.origin === "default" ? localize("{0} by default", describeInitializer(initializer.value)) : describeInitializer(initializer.value)}`
    : "";
  return `${name} ${shapeText(shape.known ? shape.value : null)}${start}`;
}

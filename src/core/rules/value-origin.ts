import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { shapeText } from "./shape-text.ts";

/** Where a value is made: a layer's own place in a Sequential. */
export function originOf(value: ValueFact): Place | null {
  return value.layerCall?.place ?? value.place;
}

/** Places of operands with their shapes, as related places of a report. */
export function shapesAt(values: readonly ValueFact[]): readonly { readonly place: Place; readonly message: string }[] {
  return values.flatMap((value) => {
    const place = originOf(value);
    return place && value.shape ? [{ place, message: `Its shape is ${shapeText(value.shape)}` }] : [];
  });
}

/** "the output of `Dense`", "a placeholder": a value in the words of a report. */
export function nameOf(value: ValueFact): string {
  if (value.layerCall) return `the output of \`${value.layerCall.layer.type}\``;
  if (value.kind === "array") return value.data?.dataSet ? `data of \`${value.data.dataSet}\`` : "an array";
  if (value.type === "placeholder") return "the input";
  if (value.type === "variable") return "a variable";
  return value.type ? `the result of \`${value.type.split(".").at(-1)}\`` : "a value";
}

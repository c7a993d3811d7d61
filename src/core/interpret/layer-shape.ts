import { elementCount, type PartialShape, reshaped, shapeFrom } from "./shape.ts";
import { numberOf, type ObjectValue } from "./value.ts";

const keepsShape = new Set([
  "Dropout",
  "Activation",
  "ReLU",
  "LeakyReLU",
  "ELU",
  "Softmax",
  "BatchNormalization",
  "LayerNormalization",
  "GaussianNoise",
  "GaussianDropout",
  "AlphaDropout",
  "dropout",
]);

/** Output shape of a Keras layer for inputs of shape `input` (with the batch dimension first); null where it is not known. */
export function layerShape(layer: ObjectValue, input: PartialShape): PartialShape {
  const name = layer.type.split(".").at(-1) ?? "";
  if (!input) return null;
  if (keepsShape.has(name)) return input;
  const argument = (key: string) => layer.arguments.named.get(key)?.value ?? null;
  switch (name) {
    case "Dense":
      return [...input.slice(0, -1), numberOf(argument("units"))];
    case "Flatten":
      return [input[0] ?? null, elementCount(input.slice(1))];
    case "Reshape": {
      const target = shapeFrom(argument("target_shape"));
      return target && [input[0] ?? null, ...(reshaped(input.slice(1), target) ?? [])];
    }
    default:
      return null;
  }
}

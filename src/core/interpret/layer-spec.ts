import type { ConfigValue, LayerSpec } from "../api/layers/layer-meaning.ts";
import type { ArrayValue, ObjectValue, Value } from "./value.ts";

/** Arguments of Keras 1, by their name in Keras 2. */
const renamedArguments: ReadonlyMap<string, string> = new Map([
  ["output_dim", "units"],
  ["init", "kernel_initializer"],
  ["bias", "use_bias"],
  ["p", "rate"],
  ["nb_filter", "filters"],
  ["filter_length", "kernel_size"],
  ["subsample_length", "strides"],
  ["border_mode", "padding"],
  ["subsample", "strides"],
  ["dim_ordering", "data_format"],
  ["pool_length", "pool_size"],
  ["stride", "strides"],
  ["inner_activation", "recurrent_activation"],
  ["inner_init", "recurrent_initializer"],
  ["W_regularizer", "kernel_regularizer"],
  ["b_regularizer", "bias_regularizer"],
]);

/** Values by which arguments say the same. */
const spellings: Readonly<Record<string, (value: string) => string>> = {
  // TensorFlow writes "SAME" where Keras writes "same".
  padding: (value) => value.toLowerCase(),
  // Keras 1 calls the order after the libraries.
  data_format: (value) => (value === "tf" ? "channels_last" : value === "th" ? "channels_first" : value),
};

/** By the arguments, which are those of one call: a layer is what it was made with. */
const specs = new WeakMap<ObjectValue["arguments"], LayerSpec>();

/** A layer object as plain data: its class and arguments. */
export function layerSpecOf(layer: ObjectValue): LayerSpec {
  const known = specs.get(layer.arguments);
  const type = layer.type.slice(layer.type.lastIndexOf(".") + 1);
  if (known?.layer === type) return known;
  const spec = readSpec(layer, type);
  specs.set(layer.arguments, spec);
  return spec;
}

function readSpec(layer: ObjectValue, type: string): LayerSpec {
  const config = new Map<string, ConfigValue>();
  for (const [name, argument] of layer.arguments.named) {
    // `output_dim` is Embedding's own name of what it gives.
    const current = name === "output_dim" && type === "Embedding" ? name : (renamedArguments.get(name) ?? name);
    const plain = configValue(argument.value);
    config.set(current, typeof plain === "string" ? (spellings[current]?.(plain) ?? plain) : plain);
  }
  const [rows, columns] = [config.get("nb_row"), config.get("nb_col")];
  if (typeof rows === "number" && typeof columns === "number") config.set("kernel_size", [rows, columns]);
  if (!layer.arguments.isComplete) config.set("*", { unknown: "not all of its arguments are known" });
  return { layer: type, config };
}

/** A value of the program as a layer's argument. */
export function configValue(value: Value): ConfigValue {
  switch (value.kind) {
    case "none":
      return null;
    case "boolean":
    case "string":
      return value.value;
    case "number":
      return value.value ?? { unknown: "it is not one number" };
    case "tuple":
    case "list":
    case "set":
      return value.isComplete ? value.elements.map(configValue) : { unknown: "not all of its elements are known" };
    case "dict": {
      const entries: Record<string, ConfigValue> = {};
      for (const { key, value: entry } of value.entries.values()) {
        if (key.kind === "string" || key.kind === "number") entries[String(key.value)] = configValue(entry);
      }
      return entries;
    }
    case "api":
      return value.name.split(".").at(-1) ?? value.name;
    case "object":
      return value.type.startsWith("keras.layers.") ? layerSpecOf(value) : (value.type.split(".").at(-1) ?? value.type);
    case "array":
      return arrayConfig(value);
    case "unknown":
      return { unknown: value.reason };
    default:
      return { unknown: "it is not a plain value" };
  }
}

/** The vocabulary of a lookup layer or the weights of an embedding: only how many there are says something. */
function arrayConfig(array: ArrayValue): ConfigValue {
  const [count] = array.shape ?? [];
  return count == null || !array.shape ? { unknown: "the size of the array is not known" } : { length: count };
}

import { elementCount, shapeFrom } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { isSequence, numberOf, type Value } from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeObject } from "../make-object.ts";

const columns =
  "numeric_column bucketized_column embedding_column indicator_column crossed_column categorical_column_with_vocabulary_list categorical_column_with_vocabulary_file categorical_column_with_hash_bucket categorical_column_with_identity";

/** `tf.feature_column`: columns, and the tensor that they make of features. */
export const featureColumnFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...columns
    .split(" ")
    .map((name): [string, LibraryFunction] => [
      `tensorflow.feature_column.${name}`,
      (call) => makeObject(call, `tensorflow.feature_column.${name}`),
    ]),
  ["tensorflow.feature_column.input_layer", inputLayer],
]);

function inputLayer(call: LibraryCall): Value {
  const features = given(call, "features") ?? call.raw.positional[0]?.value ?? null;
  const width = columnsWidth(given(call, "feature_columns") ?? call.raw.positional[1]?.value ?? null);
  return makeTensor({
    operation: "placeholder",
    inputs: features ? [features] : [],
    shape: [null, width],
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

/** How many numbers columns make of one example; null where that is not known. */
export function columnsWidth(value: Value | null): number | null {
  if (value && isSequence(value)) {
    const widths = value.elements.map(columnsWidth);
    return value.isComplete && !widths.includes(null) ? widths.reduce<number>((sum, width) => sum + (width ?? 0), 0) : null;
  }
  if (value?.kind !== "object") return null;
  const argument = (name: string): Value | null => value.arguments.named.get(name)?.value ?? null;
  switch (value.type.split(".").at(-1)) {
    case "numeric_column": {
      const shape = argument("shape");
      return shape ? (numberOf(shape) ?? elementCount(shapeFrom(shape))) : 1;
    }
    case "embedding_column":
      return numberOf(argument("dimension"));
    case "indicator_column":
      return categoryCount(argument("categorical_column"));
    case "bucketized_column":
      return categoryCount(value);
    default:
      return null;
  }
}

function categoryCount(value: Value | null): number | null {
  if (value?.kind !== "object") return null;
  const argument = (name: string): Value | null => value.arguments.named.get(name)?.value ?? null;
  const length = (list: Value | null) => (list && isSequence(list) && list.isComplete ? list.elements.length : null);
  switch (value.type.split(".").at(-1)) {
    case "bucketized_column": {
      const boundaries = length(argument("boundaries"));
      return boundaries === null ? null : boundaries + 1;
    }
    case "categorical_column_with_vocabulary_list":
      return length(argument("vocabulary_list"));
    case "categorical_column_with_identity":
      return numberOf(argument("num_buckets"));
    case "categorical_column_with_vocabulary_file":
      return numberOf(argument("vocabulary_size"));
    default:
      return numberOf(argument("hash_bucket_size"));
  }
}

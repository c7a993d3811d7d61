import { publishedAs } from "../published-as.ts";
import { renames } from "./generated/api-table.ts";
import { kerasSources, lookUp, namesOf, tensorflowSources } from "./read-table.ts";
import { remember } from "./remember.ts";

let table: ReadonlyMap<string, string> | null = null;

/**
 * The name that the newest TensorFlow or Keras has for what `name` is, null where it is still called so or is no more. From
 * TensorFlow's own table of renames; else another name of the same object. Arguments may differ.
 */
export const renamedTo: (name: string) => string | null = /* @__PURE__ */ remember((name) => {
  const { isCompatV1, name: short } = publishedAs(name);
  const entry = lookUp(short);
  const newest = short.startsWith("keras.") ? kerasSources.keras3 : tensorflowSources.tensorflow2;
  if (!entry || (!isCompatV1 && (entry.sources & newest) !== 0)) return null;
  table ??= new Map(renames.split("\n").map((line) => line.split(" ") as [string, string]));
  const listed = table.get(short.replace(/^tensorflow\./, ""));
  if (listed !== undefined) return `tensorflow.${listed}`;
  const today = namesOf(entry).find((one) => ((lookUp(one)?.sources ?? 0) & newest) !== 0);
  return today === undefined || today === name ? null : today;
});

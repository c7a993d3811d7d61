import type { Generation } from "../generation.ts";
import { publishedAs } from "../published-as.ts";
import { kerasSources, lookUp, tensorflowSources } from "./read-table.ts";
import { remember } from "./remember.ts";

/**
 * The generations whose software has `name` as it is spelled: `tensorflow.random_normal` only `tf1` and `keras2`,
 * `tensorflow.random.normal` all of them. Modules have it too: `tensorflow.contrib`. Empty where no installed software had it.
 */
export const existsIn: (name: string) => readonly Generation[] = /* @__PURE__ */ remember((name) => {
  const { isCompatV1, name: short } = publishedAs(name);
  const entry = lookUp(short);
  const found: Generation[] = [];
  const add = (mask: number, generations: readonly Generation[]) => {
    if (entry && (entry.sources & mask) !== 0) found.push(...generations);
  };
  if (short.startsWith("keras.")) {
    add(kerasSources.tensorflow1Keras | kerasSources.keras2, ["tf1", "keras2"]);
    add(kerasSources.tfKeras, ["tf2"]);
    add(kerasSources.keras3, ["keras3"]);
    return found;
  }
  add(tensorflowSources.tensorflow1, ["tf1", "keras2"]);
  add(isCompatV1 ? tensorflowSources.compatV1 : tensorflowSources.tensorflow2, ["tf2", "keras3"]);
  // TensorFlow 2 publishes Keras's under these names.
  const isKeras = !isCompatV1 && !found.includes("tf2") && /^tensorflow\.(losses|metrics|optimizers|initializers)(\.|$)/.test(short);
  if (isKeras) found.push(...existsIn(`keras.${short.slice("tensorflow.".length)}`).filter((one) => one === "tf2" || one === "keras3"));
  return found;
});

import { type DictValue, noBoundArguments, type ObjectValue, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { dictMethod } from "./dict-methods.ts";
import { attributesOf } from "./introspection.ts";
import { dictFrom } from "./sequences.ts";

/** Dictionaries whose entries are attributes too, as configurations are often written. */
const types: ReadonlyMap<string, string> = new Map([
  ["easydict.EasyDict", "easydict.EasyDict"],
  ["addict.Dict", "addict.Dict"],
  ["munch.Munch", "munch.Munch"],
  ["munch.munchify", "munch.Munch"],
  ["munch.DefaultMunch", "munch.Munch"],
  ["ml_collections.ConfigDict", "ml_collections.ConfigDict"],
  ["ml_collections.config_dict.ConfigDict", "ml_collections.ConfigDict"],
  ["tensorflow.contrib.training.HParams", "tensorflow.contrib.training.HParams"],
]);

/** Makes such a dictionary from a mapping or from keywords; dictionaries inside it become the same. */
export const attributeDictFunctions: readonly (readonly [string, LibraryFunction])[] = [...types].map(([name, type]) => [
  name,
  (call) => attributeDict(call, type, dictFrom(call)),
]);

function attributeDict(call: LibraryCall, type: string, dict: DictValue): ObjectValue {
  const state = new Map<string, Value>();
  for (const { key, value } of dict.entries.values())
    if (key.kind === "string") state.set(key.value, value.kind === "dict" ? attributeDict(call, type, value) : value);
  return { kind: "object", type, arguments: { ...noBoundArguments, isComplete: dict.isComplete }, state, call: call.call, span: call.span };
}

/** Methods of dictionaries, on the attributes; null for other objects. */
export function callAttributeDictMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  const dict = attributesOf(self, call);
  return dict && [...types.values()].includes(self.type) ? dictMethod(call, dict, method) : null;
}

import { inflateSync, strFromU8 } from "fflate";
import type { Generation } from "../generation.ts";
import type { ConfigValue } from "../layers/layer-meaning.ts";
import { families } from "./generated/application-data.ts";

/** A class with its arguments. A text that begins with `$` stands for what a call says: see `argumentFor`. */
export type TableSpec = readonly [type: string, config: Readonly<Record<string, ConfigValue>>];

/** A model as one or several libraries build it. */
export interface TableModel {
  readonly name: string;
  /** Whether it is what `minimalistic=True` gives. */
  readonly minimalistic: boolean;
  /** The model's own name; `$a` and `$r` stand for `alpha` and the input's rows. */
  readonly modelName: string;
  /** Bits of `sources`. */
  readonly sources: number;
  /** Height, width and channels of the input with the top and without, where a call names none. */
  readonly size: readonly (number | null)[];
  readonly bodySize: readonly (number | null)[];
  /** Number of the rows with the top. */
  readonly rows: number;
  /** The rows without the top: how many of those with it, or the number of others. */
  readonly body: { readonly first: number } | { readonly rows: number };
  /** The rows that `pooling="avg"`, `"max"` and `None` add to those without the top. */
  readonly pools: readonly [average: string, maximum: string, none: string];
}

export interface TableFamily {
  readonly specs: readonly TableSpec[];
  readonly models: readonly TableModel[];
  /** Lists of layers; `readRows` reads them. */
  readonly rows: readonly string[];
}

/** Software that a model was measured in, as bits. */
const sources: Readonly<Record<Generation, number>> = { tf1: 1, keras2: 2, tf2: 4, keras3: 8 };

/** Where a model is looked for that the generation's own software does not have: the closest relative comes first. */
const relatives: Readonly<Record<Generation, readonly Generation[]>> = {
  tf1: ["tf1", "keras2", "tf2", "keras3"],
  keras2: ["keras2", "tf1", "tf2", "keras3"],
  tf2: ["tf2", "keras3", "keras2", "tf1"],
  keras3: ["keras3", "tf2", "keras2", "tf1"],
};

const unpacked = new Map<string, TableFamily>();

/** The model in the generation's software; where that has none of the name, as another generation builds it. Null where none does. */
export function findModel(
  name: string,
  options: { readonly minimalistic: boolean; readonly generation: Generation },
): { readonly family: TableFamily; readonly model: TableModel; readonly generation: Generation } | null {
  const packed = families.find(({ names }) => names.includes(name));
  if (!packed) return null;
  const family = unpacked.get(packed.text) ?? unpack(packed.text);
  unpacked.set(packed.text, family);
  const all = family.models.filter((model) => model.name === name && model.minimalistic === options.minimalistic);
  for (const generation of relatives[options.generation]) {
    const model = all.find((one) => (one.sources & sources[generation]) !== 0);
    if (model) return { family, model, generation };
  }
  return null;
}

function unpack(text: string): TableFamily {
  return JSON.parse(strFromU8(inflateSync(bytesFrom(text))));
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64; what browsers and Node have for it is not part of the language. */
function bytesFrom(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    held = (held << 6) | (values[text.charCodeAt(i)] ?? 0);
    const bits = ((i % 4) + 1) * 6;
    if (i % 4 > 0) bytes[at++] = (held >> (bits % 8)) & 255;
  }
  return bytes;
}

import type { ConfigValue } from "../layers/layer-meaning.ts";
import { applicationData } from "./application-data.ts";

/** A layer of one of `keras.applications`' models. */
export interface ApplicationLayer {
  /** Null where Keras numbers it. */
  readonly name: string | null;
  readonly type: string;
  readonly config: Readonly<Record<string, ConfigValue>>;
  /** Positions of the layers that it is called on. */
  readonly inputs: readonly number[];
}

/** A model of `keras.applications` as it is made with `include_top=True` or without. */
export interface Application {
  /** "vgg16", the name that Keras gives it. */
  readonly name: string;
  /** Height, width and channels that it is made for. */
  readonly size: readonly number[];
  readonly layers: readonly ApplicationLayer[];
}

let parts: { readonly specs: readonly string[]; readonly models: ReadonlyMap<string, string> } | null = null;

/** Whether a class or function of `keras.applications` is a model that is known. */
export function isApplication(name: string): boolean {
  return read().models.has(name);
}

function read() {
  if (!parts) {
    const [specs = "", models = ""] = applicationData.split("\n\n");
    const entries = models.split("\n").map((line): [string, string] => {
      const end = line.indexOf("=");
      return [line.slice(0, end), line.slice(end + 1)];
    });
    parts = { specs: specs.split("\n"), models: new Map(entries) };
  }
  return parts;
}

/** The layers of `keras.applications.<name>`; null for a name that is none. */
export function readApplication(name: string, options: { readonly includeTop: boolean }): Application | null {
  const line = read().models.get(name);
  if (line === undefined) return null;
  const [model = "", size = "", body = "0", whole = "", names = "", own] = line.split("|");
  const rows = options.includeTop ? whole : (own ?? whole.split(" ").slice(0, Number(body)).join(" "));
  const labels = names.split(",");
  return {
    name: model,
    size: size.split("x").map(Number),
    layers: rows.split(" ").map((row, i) => layerFrom(row, i, labels[i] || null)),
  };
}

function layerFrom(row: string, position: number, name: string | null): ApplicationLayer {
  const [spec = "", ...offsets] = row.split(".");
  const text = read().specs[Number.parseInt(spec, 36)] ?? "";
  const end = text.indexOf(" ");
  const type = end < 0 ? text : text.slice(0, end);
  const config = end < 0 ? {} : (JSON.parse(text.slice(end + 1)) as Record<string, ConfigValue>);
  const inputs =
    type === "InputLayer" ? [] : offsets.length === 0 ? [position - 1] : offsets.map((offset) => position - Number.parseInt(offset, 36));
  return { name, type, config, inputs };
}

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

let parts: Parts | null = null;

interface Parts {
  /** Class and arguments of layers, as text and, once they were read, as data. */
  readonly specs: (string | Pick<ApplicationLayer, "type" | "config">)[];
  readonly models: ReadonlyMap<string, string>;
}

const applications = new Map<string, Application>();

/** Whether a class or function of `keras.applications` is a model that is known. */
export function isApplication(name: string): boolean {
  return read().models.has(name);
}

function read(): Parts {
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

/** The layers of `keras.applications.<name>`, the same objects every time; null for a name that is none. */
export function readApplication(name: string, options: { readonly includeTop: boolean }): Application | null {
  const key = `${name} ${options.includeTop}`;
  const known = applications.get(key);
  if (known) return known;
  const line = read().models.get(name);
  if (line === undefined) return null;
  const application = applicationFrom(line, options);
  applications.set(key, application);
  return application;
}

function applicationFrom(line: string, options: { readonly includeTop: boolean }): Application {
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
  const { type, config } = specAt(Number.parseInt(spec, 36));
  const inputs =
    type === "InputLayer" ? [] : offsets.length === 0 ? [position - 1] : offsets.map((offset) => position - Number.parseInt(offset, 36));
  return { name, type, config, inputs };
}

function specAt(index: number): Pick<ApplicationLayer, "type" | "config"> {
  const { specs } = read();
  const text = specs[index] ?? "";
  if (typeof text !== "string") return text;
  const end = text.indexOf(" ");
  const spec = {
    type: end < 0 ? text : text.slice(0, end),
    config: end < 0 ? {} : (JSON.parse(text.slice(end + 1)) as Record<string, ConfigValue>),
  };
  specs[index] = spec;
  return spec;
}

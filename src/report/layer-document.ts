import { type ConfigFact, countParameters, describeInitializer, type Fact, knownValue, type Layer } from "../core/index.ts";
import { type LineInProgram, lineInProgram } from "./place-document.ts";

/** A layer as Keras lists it, or what is computed on tensors outside of layers. Null stands for what is not known. */
export interface LayerDocument extends LineInProgram {
  readonly name: string;
  /** Keras's class, the program's own one, or the operation ("add"). */
  readonly type: string;
  /** "model": a model used as a layer. */
  readonly content: "layer" | "operation" | "model";
  /** Names of the layers and inputs whose outputs go in. */
  readonly inputs: readonly string[];
  /** A list of shapes where the layer gives several tensors. */
  readonly outputShape: readonly (number | null)[] | readonly (readonly (number | null)[])[] | null;
  readonly parameters: number | null;
  readonly trainableParameters: number | null;
  readonly weights: readonly WeightDocument[];
  readonly config: Readonly<Record<string, ConfigFact>>;
  /** The layers of a model that is used as a layer. */
  readonly layers?: readonly LayerDocument[];
}

export interface WeightDocument {
  readonly name: string;
  readonly shape: readonly number[] | null;
  readonly trainable: boolean;
  /** In few words: "glorot_uniform", "N(0, 1)". */
  readonly initializer: string | null;
}

export interface InputDocument extends LineInProgram {
  readonly name: string;
  readonly shape: readonly (number | null)[] | null;
}

/** The rows of a model's table, without its inputs. `path` is that of the analysed file. */
export function layerDocuments(layers: readonly Layer[], path: string): readonly LayerDocument[] {
  const taken = new Set(layers.map(({ name }) => name));
  // What goes into a later layer comes out of the last row that a layer is told in.
  const outputNames = new Map<string, string>();
  return layers.flatMap((layer) => {
    const rows = layer.kind === "input" ? [] : layerRows(layer, { path, outputNames, taken });
    outputNames.set(layer.id, rows.at(-1)?.name ?? layer.name);
    return rows;
  });
}

export function inputDocuments(layers: readonly Layer[], path: string): readonly InputDocument[] {
  return layers.flatMap((layer) =>
    layer.kind === "input" ? [{ name: layer.name, ...lineInProgram(layer.place, path), shape: orNull(layer.outputShape) }] : [],
  );
}

interface Naming {
  readonly path: string;
  readonly outputNames: ReadonlyMap<string, string>;
  /** Names that rows have already. */
  readonly taken: Set<string>;
}

/** A layer, and behind it an activation layer of the source that is told as part of it. */
function layerRows(layer: Exclude<Layer, { kind: "input" }>, { path, outputNames, taken }: Naming): readonly LayerDocument[] {
  const shape = orNull(layer.outputShape);
  const rows: LayerDocument[] = [
    {
      name: layer.name,
      type: layer.type,
      ...lineInProgram(layer.place, path),
      content: layer.kind === "other" ? layer.content : layer.isOperation ? "operation" : "layer",
      inputs: layer.inputs.map((id) => outputNames.get(id) ?? id),
      outputShape: layer.otherOutputs && shape ? [shape, ...layer.otherOutputs] : shape,
      parameters: countParameters([layer]),
      trainableParameters: countParameters([layer], { trainableOnly: true }),
      weights: layer.parameters.map(({ name, shape: size, trainable, initializer }) => ({
        name,
        shape: orNull(size),
        trainable,
        initializer: initializer.known ? describeInitializer(initializer.value) : null,
      })),
      config: { ...layer.config, ...layerConfig(layer) },
      ...(layer.kind === "other" && layer.layers.length > 0 ? { layers: layerDocuments(layer.layers, path) } : {}),
    },
  ];
  for (const { type, name, place } of layer.folded ?? []) {
    rows.push({
      name: name || freeName(type.toLowerCase(), taken),
      type,
      ...lineInProgram(place, path),
      content: "layer",
      inputs: [rows.at(-1)?.name ?? layer.name],
      outputShape: shape,
      parameters: 0,
      trainableParameters: 0,
      weights: [],
      config: layer.kind === "dense" ? { activation: orNull(layer.activation) } : {},
    });
  }
  return rows;
}

function freeName(type: string, taken: Set<string>): string {
  let count = 1;
  while (taken.has(`${type}_${count}`)) count++;
  const name = `${type}_${count}`;
  taken.add(name);
  return name;
}

function layerConfig(layer: Layer): LayerDocument["config"] {
  switch (layer.kind) {
    case "dense":
      return { units: orNull(layer.units), activation: layer.folded ? "linear" : orNull(layer.activation), useBias: layer.useBias };
    case "activation":
      return { activation: orNull(layer.activation) };
    case "dropout":
      return { rate: orNull(layer.rate), evaluationRate: orNull(layer.evaluationRate) };
    case "other":
    case "input":
    case "flatten":
    case "reshape":
      return {};
  }
}

function orNull<T>(fact: Fact<T>): T | null {
  return knownValue(fact) ?? null;
}

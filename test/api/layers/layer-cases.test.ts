import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Generation } from "../../../src/core/api/generation.ts";
import { callLayer, isKnownLayer } from "../../../src/core/api/layers/call-layer.ts";
import {
  type ConfigValue,
  type LayerResult,
  type LayerSpec,
  layerParameterCount,
  type TensorShape,
} from "../../../src/core/api/layers/layer-meaning.ts";

/** class, generations, arguments, input shapes, output shapes, weights, count; made by make-layer-cases.py with the real software. */
type Case = readonly [string, string, Record<string, unknown>, string, string, string, number];

interface Fixture {
  /** Every name of a layer class, and the class. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The default of every argument that says how a weight starts, by class. */
  readonly initializers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly cases: readonly Case[];
}

const [current, old] = ["layer-cases-current", "layer-cases-old"].map(
  (name) => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8")) as Fixture,
);

/** Layer classes that are not told, with the reason. */
const untold: Readonly<Record<string, string>> = {
  Layer: "is what all others are made from",
  Wrapper: "is what wrappers are made from",
  PreprocessingLayer: "is what preprocessing layers are made from",
  AbstractRNNCell: "is what cells of the program's own are made from",
  Recurrent: "is what Keras 1 made recurrent layers from",
  ConvRecurrent2D: "is what ConvLSTM2D is made from",
  Model: "is a model",
  Sequential: "is a model",
  StackedRNNCells: "is only run by RNN, whose cases have it",
  ConvLSTM2DCell: "is only run by ConvLSTM2D",
  DenseFeatures: "takes feature columns, which are no layers",
  DynamicEmbedding: "grows with the words that come in",
  DynamicLookup: "grows with the words that come in",
  MaxNumBoundingBoxes: "takes and gives dicts of boxes",
  FlaxLayer: "wraps a module of Flax",
  JaxLayer: "wraps a function of JAX",
  TorchModuleWrapper: "wraps a module of PyTorch",
  TFSMLayer: "wraps a saved model",
};

/** Classes that are told, and of which there are no cases, with the reason. */
const withoutCases: Readonly<Record<string, string>> = {
  InputLayer: "is not called",
  "keras2 SimpleRNNCell": "Keras 2 runs cells only in RNN",
  "keras2 LSTMCell": "Keras 2 runs cells only in RNN",
  "keras2 GRUCell": "Keras 2 runs cells only in RNN",
};

/** Cases where what is said is more than what the software's graph knows, and true. */
const knownBetter: readonly string[] = [
  // The crop of images of unknown sizes has the size that is asked for.
  "Pipeline keras3 _,_,_,3",
];

describe.each([
  ["Keras 3 and tf_keras", current, 5400],
  ["Keras 2.2.5 and tf.keras of TensorFlow 1.15", old, 3700],
] as const)("%s", (_software, fixture, atLeast) => {
  const cases = (fixture?.cases ?? []).flatMap((row) => row[1].split(" ").map((generation) => [generation as Generation, row] as const));

  it("gives the output shapes and weights of the real layers", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [generation, [type, , config, inputs, outputs, weights, count]] of cases) {
      compared++;
      const result = callLayer(specFrom(type, config), shapesFrom(inputs), generation);
      const ours = result ? `${resultText(result)} (${layerParameterCount(result.weights)})` : "not known";
      const real = `${outputs} | ${weights} (${count})`;
      if (ours !== real && !knownBetter.includes(`${type} ${generation} ${inputs}`)) {
        wrong.push(`${type} ${generation} ${JSON.stringify(config)} ${inputs}: ${ours} is ${real}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(atLeast);
  });

  it("tells every layer class that the software has", () => {
    const told = new Set(cases.map(([generation, [type]]) => `${generation} ${type}`));
    const missing = Object.entries(fixture?.classes ?? {}).flatMap(([generation, names]) =>
      Object.entries(names)
        .filter(([name, type]) => !untold[name] && !untold[type])
        .flatMap(([name, type]) => {
          const hasCases = told.has(`${generation} ${name}`) || told.has(`${generation} ${type}`) || name !== type;
          const isExcused = withoutCases[name] ?? withoutCases[`${generation} ${name}`];
          return [
            ...(isKnownLayer(name) ? [] : [`${generation} ${name} is not told`]),
            ...(hasCases || isExcused ? [] : [`${generation} ${name} has no cases`]),
          ];
        }),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(untold).filter(isKnownLayer)).toEqual([]);
  });

  it("starts weights as the real layers do", () => {
    const wrong = new Set<string>();
    let compared = 0;
    for (const [generation, [type, , config, inputs]] of cases) {
      const real = fixture?.initializers[generation]?.[type];
      for (const { initializer, within } of callLayer(specFrom(type, config), shapesFrom(inputs), generation)?.weights ?? []) {
        const expected = initializer.argument !== null && !within ? real?.[initializer.argument] : undefined;
        if (expected === undefined) continue;
        compared++;
        if (expected.toLowerCase() !== initializer.default) {
          wrong.add(`${generation} ${type} ${initializer.argument}: ${initializer.default} is ${expected}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});

function resultText({ outputs, isList, weights }: LayerResult): string {
  const own = weights?.map(({ name, shape, trainable }) => `${name}${trainable ? "" : "!"} ${shapeText(shape)}`).join(";") ?? "?";
  return `${isList ? "*" : ""}${outputs.map(shapeText).join(";")} | ${own}`;
}

function shapeText(shape: TensorShape): string {
  return shape ? shape.map((size) => size ?? "_").join(",") : "?";
}

function shapesFrom(text: string): readonly TensorShape[] {
  return text.split(";").map((shape) => shape.split(",").map((size) => (size === "_" ? null : Number(size))));
}

function specFrom(type: string, config: Readonly<Record<string, unknown>>): LayerSpec {
  return { layer: type, config: new Map(Object.entries(config).map(([name, value]) => [name, configFrom(value)])) };
}

function configFrom(value: unknown): ConfigValue {
  if (Array.isArray(value)) return value.map(configFrom);
  if (typeof value === "object" && value !== null && "layer" in value) {
    const { layer, config } = value as { readonly layer: string; readonly config: Readonly<Record<string, unknown>> };
    return specFrom(layer, config);
  }
  return value as ConfigValue;
}

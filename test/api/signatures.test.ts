import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Generation } from "../../src/core/api/generation.ts";
import { parametersOf } from "../../src/core/api/signatures.ts";

interface Dump {
  readonly versions: { readonly tensorflow: string; readonly keras: string };
  readonly parameters: Record<string, readonly string[]>;
}

/** Made from the installed software: see fixtures/dump-signatures.py. */
const dump = (name: string) => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8")) as Dump;
const old = dump("tensorflow-1.15.5-keras-2.2.5");
const current = dump("tensorflow-2.21.0-keras-3.15.1");
const legacy = dump("tensorflow-2.21.0-tf_keras-2.21.0");

const software: readonly (readonly [Generation, string, Dump])[] = [
  ["tf1", "tensorflow.", old],
  ["keras2", "keras.", old],
  ["tf2", "tensorflow.", current],
  ["tf2", "keras.", legacy],
  ["keras3", "keras.", current],
];

/** Where the software's own signature does not tell: with the reason. */
const known: Readonly<Record<string, string>> = {
  "keras2 keras.Model": "takes inputs and outputs through *args",
  "tf2 keras.Model": "takes inputs and outputs through *args",
  "keras3 keras.Model": "takes inputs and outputs through *args",
};

describe.each(software)("%s: the parameters of %s…", (generation, prefix, { parameters }) => {
  const names = Object.keys(parameters).filter(
    (name) => name.startsWith(prefix) && !name.startsWith("tensorflow.v1.") && parametersOf(name, generation),
  );

  it("are those of the installed software, in its order", () => {
    expect(names.length).toBeGreaterThan(10);
    const wrong = names.flatMap((name) => {
      const ours = parametersOf(name, generation) ?? [];
      const real = parameters[name] ?? [];
      // A shorter list of ours leaves the rest to keywords; a name that is not there at all is wrong.
      const at = ours.findIndex((parameter, i) => real[i] !== parameter);
      return at < 0 || known[`${generation} ${name}`] ? [] : [`${name}: ${ours[at]} is ${real[at] ?? "not there"}`];
    });
    expect(wrong).toEqual([]);
  });
});

import { canonicalName } from "./canonical-name.ts";
import { keywords as keywordLines } from "./facts/generated/api-table.ts";
import { numpySignatures } from "./facts/numpy-signatures.ts";
import { type ApiParameter, kerasSources, lookUp, signatureIn, tensorflowSources } from "./facts/read-table.ts";
import { remember } from "./facts/remember.ts";
import { supplementKeywords, supplementSignatures } from "./facts/supplement-signatures.ts";
import type { Generation } from "./generation.ts";

/** A plain default, a dtype as its name ("float32"), or the function, class or (`called`) object of a class that stands there. */
export type DefaultValue = null | boolean | number | string | readonly DefaultValue[] | { readonly api: string; readonly called: boolean };

/** Which software's signature counts for a generation; the first that has the name. */
const order: Readonly<Record<Generation, { readonly tensorflow: readonly number[]; readonly keras: readonly number[] }>> =
  /* @__PURE__ */ orders();

function orders(): typeof order {
  const { tensorflow1, tensorflow2, compatV1 } = tensorflowSources;
  const { tensorflow1Keras, keras2, tfKeras, keras3 } = kerasSources;
  return {
    tf1: { tensorflow: [tensorflow1, compatV1, tensorflow2], keras: [tensorflow1Keras, keras2, tfKeras, keras3] },
    keras2: { tensorflow: [tensorflow1, compatV1, tensorflow2], keras: [keras2, tensorflow1Keras, tfKeras, keras3] },
    tf2: { tensorflow: [tensorflow2, compatV1, tensorflow1], keras: [tfKeras, keras3, tensorflow1Keras, keras2] },
    keras3: { tensorflow: [tensorflow2, compatV1, tensorflow1], keras: [keras3, tfKeras, keras2, tensorflow1Keras] },
  };
}

/** Classes under whose short name the interpreter asks for methods. */
const owners: ReadonlyMap<string, string> = new Map([
  ["Model", "keras.Model"],
  ["Sequential", "keras.Sequential"],
  ["Layer", "keras.layers.Layer"],
  ["Optimizer", "tensorflow.train.Optimizer"],
  ["Session", "tensorflow.Session"],
  ["Tensor", "tensorflow.Tensor"],
  ["Operation", "tensorflow.Operation"],
  ["dataset", "tensorflow.data.Dataset"],
]);

/** The class in which a method is looked for when its own class does not list it. */
const bases: readonly (readonly [RegExp, string])[] = [
  [/^keras\.Sequential$/, "keras.Model"],
  [/^keras\.Model$/, "keras.layers.Layer"],
  [/^keras\.optimizers\.(?!Optimizer$)[A-Z]\w*$/, "keras.optimizers.Optimizer"],
  [/^keras\.layers\.(?!Layer$)[A-Z]\w*$/, "keras.layers.Layer"],
  [/^keras\.metrics\.(?!Metric$)[A-Z]\w*$/, "keras.metrics.Metric"],
  [/^tensorflow\.train\.(?!Optimizer$)\w+Optimizer$/, "tensorflow.train.Optimizer"],
  [/^tensorflow\.InteractiveSession$/, "tensorflow.Session"],
];

/**
 * The parameters of `name` in `generation`, in order, or null where the signature is not known. Those that go by name only
 * come last; none are listed behind `*args`. Any spelling will do; under `tensorflow.compat.v1` it is TensorFlow 1's. `Model.fit`, `Session.run` and their like are known by the class's short name.
 */
export function parametersOf(name: string, generation: Generation): readonly string[] | null {
  return named[generation](name);
}

/** Called for every call of a program: no key is put together. */
const named = /* @__PURE__ */ byGeneration((generation) =>
  remember((name) => signature(`${generation} ${name}`)?.map((parameter) => parameter.name) ?? null),
);

function byGeneration<Result>(of: (generation: Generation) => Result): Readonly<Record<Generation, Result>> {
  return { tf1: of("tf1"), keras2: of("keras2"), tf2: of("tf2"), keras3: of("keras3") };
}

/** The default of a parameter: undefined where it has none, or where it is nothing plain. */
export function defaultOf(name: string, parameter: string, generation: Generation): DefaultValue | undefined {
  const text = signature(`${generation} ${name}`)?.find((one) => one.name === parameter)?.default;
  if (text === undefined || text === null || text === "?") return undefined;
  if (!text.startsWith("@")) return JSON.parse(text) as DefaultValue;
  const called = text.endsWith("()");
  return { api: text.slice(1, called ? -2 : undefined), called };
}

/** The whole signature of `name` in the software of `generation` itself; null where it does not have the name. */
const ownSignature = /* @__PURE__ */ byGeneration((generation) => remember((name) => readOwnSignature(name, generation)));

function readOwnSignature(name: string, generation: Generation): readonly ApiParameter[] | null {
  const full = withOwner(canonicalName(name, generation));
  // What is written by hand tells what there is to bind, not what has to be given.
  if (supplementSignatures[full] || numpySignatures[full]) return null;
  const entry = lookUp(full) ?? lookUp(baseOf(full) ?? "");
  const [own = 0] = order[/^tensorflow\.compat\.v1\./.test(name) ? "tf1" : generation][full.startsWith("keras.") ? "keras" : "tensorflow"];
  return entry && signatureIn(entry, own);
}

/** The parameters of `name` that have no default in the software of `generation` itself; null where it does not have the name. */
export function requiredParameters(name: string, generation: Generation): readonly string[] | null {
  return required[generation](name);
}

/** Called for every call of a program: no key is put together. */
const required = /* @__PURE__ */ byGeneration((generation) =>
  remember(
    (name) =>
      ownSignature[generation](name)
        ?.filter((one) => one.default === null && !one.name.startsWith("*"))
        .map((one) => one.name) ?? null,
  ),
);

/** Whether the software of `generation` takes a keyword; null where that is not known, also because of `**kwargs`. */
export function takesKeyword(name: string, generation: Generation, keyword: string): boolean | null {
  const names = keywords[generation](name);
  if (!names) return null;
  return names.has(keyword) || (names.has("**") ? null : false);
}

/** The names of parameters, and `**` where any other is taken. */
const keywords = /* @__PURE__ */ byGeneration((generation) =>
  remember((name) => {
    const parameters = ownSignature[generation](name);
    return parameters && new Set(parameters.map((one) => (one.name.startsWith("**") ? "**" : one.name)));
  }),
);

/** How many arguments the software of `generation` takes by position; null where that is not known, also because of `*args`. */
export function mostPositional(name: string, generation: Generation): number | null {
  return positions[generation](name);
}

const positions = /* @__PURE__ */ byGeneration((generation) =>
  remember((name) => {
    const parameters = ownSignature[generation](name);
    if (!parameters || parameters.some((one) => /^\*\w/.test(one.name))) return null;
    const end = parameters.findIndex((one) => one.name.startsWith("*"));
    return end < 0 ? parameters.length : end;
  }),
);

/** What keywords of older software are called today: `nb_epoch` of `Model.fit` is `epochs`; null where none was renamed. */
export const renamedKeywords = /* @__PURE__ */ remember((name: string): ReadonlyMap<string, string> | null => {
  keywordTable ??= readKeywords();
  const full = withOwner(canonicalName(name));
  const base = baseOf(full);
  return keywordTable.get(full) ?? (base === null ? null : (keywordTable.get(base) ?? null));
});

const signature = /* @__PURE__ */ remember((key): readonly ApiParameter[] | null => {
  const space = key.indexOf(" ");
  const name = key.slice(space + 1);
  // `compat.v1` is TensorFlow 1's API, whatever the program is written for.
  const generation = /^tensorflow\.compat\.v1\.(?!keras\.)/.test(name) ? "tf1" : (key.slice(0, space) as Generation);
  return signatureOf(canonicalName(name, generation), generation);
});

function signatureOf(name: string, generation: Generation): readonly ApiParameter[] | null {
  const full = withOwner(name);
  const supplement = supplementSignatures[full];
  const written = supplement?.[generation] ?? supplement?.all ?? numpySignatures[full];
  if (written !== undefined) return parseSignature(written);
  const entry = lookUp(full);
  if (entry) {
    const sources = order[generation][full.startsWith("keras.") ? "keras" : "tensorflow"];
    const found = sources.map((source) => signatureIn(entry, source)).filter((one) => one !== null);
    const telling = found.find((one) => one.length === 0 || one.some(({ name }) => !name.startsWith("*"))) ?? found[0];
    if (telling) return bindable(telling);
  }
  const base = baseOf(full);
  return base === null ? null : signatureOf(base, generation);
}

function withOwner(name: string): string {
  const at = name.indexOf(".");
  const owner = owners.get(name.slice(0, at));
  return owner === undefined ? name : owner + name.slice(at);
}

function baseOf(method: string): string | null {
  const at = method.lastIndexOf(".");
  const type = method.slice(0, at);
  const base = bases.find(([pattern]) => pattern.test(type))?.[1];
  return base === undefined || at < 0 ? null : base + method.slice(at);
}

/** Without `*`, `*args`, `**kwargs`, and without what only stands behind `*args`: no position leads there. */
function bindable(parameters: readonly ApiParameter[]): readonly ApiParameter[] {
  const rest = parameters.findIndex(({ name }) => /^\*\w/.test(name));
  const before = rest < 0 ? parameters : parameters.slice(0, rest);
  return before.filter(({ name }) => !name.startsWith("*"));
}

function parseSignature(text: string): readonly ApiParameter[] {
  return text === ""
    ? []
    : text.split(" ").map((part) => {
        const equals = part.indexOf("=");
        return equals < 0 ? { name: part, default: null } : { name: part.slice(0, equals), default: part.slice(equals + 1) };
      });
}

let keywordTable: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;

function readKeywords(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    [...keywordLines.split("\n"), ...supplementKeywords].map((line) => {
      const [full = "", ...pairs] = line.split(" ");
      return [full, new Map(pairs.map((pair) => pair.split("=") as [string, string]))];
    }),
  );
}

import { dataSetFacts } from "../../../api/data-sets.ts";
import { makeArray, reshapeArray } from "../../array.ts";
import type { ArrayContent } from "../../array-content.ts";
import { integer, isSequence, list, none, numberOf, stringOf, tuple, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, toArray } from "./data-call.ts";
import { external } from "./external.ts";
import { makeTable, type Table } from "./table.ts";

/** A data set that comes with scikit-learn. */
interface Toy {
  readonly examples: number;
  readonly features: number;
  readonly classes: number | null;
  readonly range?: readonly [number, number];
  /** The type of the labels where it is not the usual one. */
  readonly labelType?: string;
  readonly name: string;
}

const toys: Readonly<Record<string, Toy>> = {
  load_iris: { name: "iris", examples: 150, features: 4, classes: 3 },
  load_digits: { name: "digits", examples: 1797, features: 64, classes: 10, range: [0, 16] },
  load_wine: { name: "wine", examples: 178, features: 13, classes: 3 },
  load_breast_cancer: { name: "breast_cancer", examples: 569, features: 30, classes: 2 },
  load_diabetes: { name: "diabetes", examples: 442, features: 10, classes: null },
  load_boston: { name: "boston_housing", examples: 506, features: 13, classes: null },
  fetch_california_housing: { name: "california_housing", examples: 20640, features: 8, classes: null },
};

/** scikit-learn's data sets, and those that it makes up. */
export const scikitLearnDataSets: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.entries(toys).map(([name, toy]): [string, LibraryFunction] => [`sklearn.datasets.${name}`, (call) => loadToy(call, toy)]),
  ["sklearn.datasets.fetch_openml", fetchOpenml],
  ["sklearn.datasets.make_moons", (call) => madeUp(call, { examples: 100, features: 2, classes: 2 })],
  ["sklearn.datasets.make_circles", (call) => madeUp(call, { examples: 100, features: 2, classes: 2 })],
  ["sklearn.datasets.make_blobs", makeBlobs],
  ["sklearn.datasets.make_classification", makeClassification],
  ["sklearn.datasets.make_regression", makeRegression],
]);

function toyContent(call: LibraryCall, toy: Toy, part: "inputs" | "labels"): ArrayContent {
  // Of tables, columns come and go without a trace; arguments choose classes or another scale.
  const isWhole = ["as_frame", "n_class", "scaled"].every((name) => argument(call, Number.POSITIVE_INFINITY, name) === null);
  if (isWhole && call.raw.positional.length === 0 && dataSetFacts[toy.name]?.train === toy.examples)
    return { type: "dataSet", dataSet: toy.name, split: "train", part, steps: [] };
  const known = { dataSet: toy.name, part };
  const what = `the data set \`${toy.name}\``;
  if (part === "inputs") return external(what, toy.range ? { ...known, range: toy.range } : known);
  return external(what, toy.classes === null ? known : { ...known, classes: toy.classes, range: [0, toy.classes - 1] });
}

function loadToy(call: LibraryCall, toy: Toy): Value {
  const { span } = call;
  const content = toyContent(call, toy, "inputs");
  const isTable = isTrue(argument(call, Number.POSITIVE_INFINITY, "as_frame"), false);
  const data = makeArray({ shape: [toy.examples, toy.features], dtype: "float64", content, span });
  const target = makeArray({
    shape: [toy.examples],
    dtype: toy.labelType ?? (toy.classes === null ? "float64" : "int64"),
    content: toyContent(call, toy, "labels"),
    span,
  });
  const table: Table = { content, rows: toy.examples, width: toy.features, columns: null, dtype: "float64", shuffledAt: null };
  const inputs = isTable ? makeTable(table, span) : data;
  if (isTrue(argument(call, Number.POSITIVE_INFINITY, "return_X_y"), false)) return tuple([inputs, target], span);
  const names = (count: number): Value =>
    list(
      Array.from({ length: count }, () => unknownValue("names are not in the text", span)),
      span,
    );
  const images = toy.name === "digits" ? reshapeArray(data, [toy.examples, 8, 8], span) : null;
  return dataObject(call, "sklearn.utils.Bunch", {
    data: inputs,
    target,
    feature_names: names(toy.features),
    ...(toy.classes === null ? {} : { target_names: names(toy.classes) }),
    ...(images ? { images } : {}),
    frame: isTable ? makeTable({ ...table, width: toy.features + 1 }, span) : none(span),
    DESCR: unknownValue("the description is not in the text", span),
  });
}

/** MNIST from OpenML has both splits in one; of other data sets nothing is known. */
function fetchOpenml(call: LibraryCall): Value {
  const { span } = call;
  const name = stringOf(argument(call, 0, "name"));
  const isMnist = name === "mnist_784" || name === "Fashion-MNIST";
  const what = name === null ? "a data set of OpenML" : `the data set \`${name}\``;
  const content = external(what, isMnist ? { dataSet: name, range: [0, 255] } : name === null ? {} : { dataSet: name });
  const labels = external(what, isMnist ? { dataSet: name, classes: 10 } : name === null ? {} : { dataSet: name });
  const [rows, width] = isMnist ? [70000, 784] : [null, null];
  const frame = argument(call, Number.POSITIVE_INFINITY, "as_frame");
  // Without being told, a table where the data set can be one; older versions gave arrays.
  const isTable = frame?.kind !== "boolean" || frame.value;
  const data = isTable
    ? makeTable({ content, rows, width, columns: null, dtype: null, shuffledAt: null }, span)
    : makeArray({ shape: [rows, width], dtype: isMnist ? "float64" : null, content, span });
  const target = makeArray({ shape: [rows], dtype: "object", content: labels, span });
  if (isTrue(argument(call, Number.POSITIVE_INFINITY, "return_X_y"), false)) return tuple([data, target], span);
  return dataObject(call, "sklearn.utils.Bunch", { data, target });
}

interface MadeUp {
  readonly examples: number | null;
  readonly features: number | null;
  readonly classes: number | null;
}

function madeUp(call: LibraryCall, form: MadeUp): Value {
  const given = argument(call, 0, "n_samples");
  const number = given && isSequence(given) && given.isComplete ? sumOf(given.elements) : given ? numberOf(given) : form.examples;
  return examples(call, { ...form, examples: number });
}

function sumOf(values: readonly Value[]): number | null {
  const numbers = values.map(numberOf);
  return numbers.includes(null) ? null : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

function examples(call: LibraryCall, { examples: rows, features, classes }: MadeUp): Value {
  const { span } = call;
  const what = `examples made by \`${call.name.split(".").at(-1)}\``;
  const inputs = makeArray({ shape: [rows, features], dtype: "float64", content: { type: "made", what, range: null, steps: [] }, span });
  const range: readonly [number, number] | null = classes === null ? null : [0, classes - 1];
  const labels = makeArray({
    shape: [rows],
    dtype: classes === null ? "float64" : "int64",
    content: { type: "made", what, range, steps: [] },
    span,
  });
  return tuple([inputs, labels], span);
}

function makeBlobs(call: LibraryCall): Value {
  const centers = argument(call, 2, "centers");
  const placed = centers && centers.kind !== "none" && centers.kind !== "number" ? toArray(call, centers) : null;
  const features = placed ? (placed.shape?.[1] ?? null) : numberOf(argument(call, 1, "n_features") ?? integer(2));
  const classes = placed ? (placed.shape?.[0] ?? null) : centers && centers.kind !== "none" ? numberOf(centers) : 3;
  return madeUp(call, { examples: 100, features, classes });
}

function makeClassification(call: LibraryCall): Value {
  const keyword = (name: string, otherwise: number) => numberOf(argument(call, Number.POSITIVE_INFINITY, name) ?? integer(otherwise));
  return madeUp(call, {
    examples: 100,
    features: numberOf(argument(call, 1, "n_features") ?? integer(20)),
    classes: keyword("n_classes", 2),
  });
}

function makeRegression(call: LibraryCall): Value {
  const targets = numberOf(argument(call, Number.POSITIVE_INFINITY, "n_targets") ?? integer(1));
  const result = madeUp(call, { examples: 100, features: numberOf(argument(call, 1, "n_features") ?? integer(100)), classes: null });
  if (targets === 1 || result.kind !== "tuple") return result;
  const [inputs, labels] = result.elements;
  if (labels?.kind !== "array") return result;
  return tuple([inputs ?? none(), { ...labels, shape: [labels.shape?.[0] ?? null, targets] }], call.span);
}

/** `bunch["data"]`; null for other objects. */
export function indexBunch(self: Value, index: Value, span: LibraryCall["span"]): Value | null {
  if (self.kind !== "object" || self.type !== "sklearn.utils.Bunch") return null;
  const key = stringOf(index);
  return (key === null ? undefined : self.state.get(key)) ?? unknownValue(`there is no \`${key ?? "such"}\` that was seen`, span);
}

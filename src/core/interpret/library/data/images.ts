import { makeArray, prepared } from "../../array.ts";
import type { ArrayContent, ArrayStep } from "../../array-content.ts";
import { shapeFrom } from "../../shape.ts";
import {
  type ArrayValue,
  type DatasetValue,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  stringOf,
  truthOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown, toArray } from "./data-call.ts";
import { makeDataset } from "./dataset.ts";
import { channels, external, fileName } from "./external.ts";

const generatorType = "keras.preprocessing.image.ImageDataGenerator";

/** Images and texts that Keras reads from folders. */
export const imageFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  [generatorType, makeGenerator],
  ...["keras.utils", "keras.preprocessing", "keras.preprocessing.image"].map((module): [string, LibraryFunction] => [
    `${module}.image_dataset_from_directory`,
    imagesFromDirectory,
  ]),
  ...["keras.utils", "keras.preprocessing", "keras.preprocessing.text"].map((module): [string, LibraryFunction] => [
    `${module}.text_dataset_from_directory`,
    textsFromDirectory,
  ]),
  ["keras.utils.audio_dataset_from_directory", audioFromDirectory],
]);

/** What an image generator does to the images it hands out. */
function makeGenerator(call: LibraryCall): Value {
  const state: Record<string, Value> = {};
  for (const [index, name] of generatorParameters.entries()) {
    const value = argument(call, index, name);
    if (value) state[`=${name}`] = value;
  }
  return dataObject(call, generatorType, state);
}

const generatorParameters: readonly string[] = [
  "featurewise_center",
  "samplewise_center",
  "featurewise_std_normalization",
  "samplewise_std_normalization",
  "zca_whitening",
  "zca_epsilon",
  "rotation_range",
  "width_shift_range",
  "height_shift_range",
  "brightness_range",
  "shear_range",
  "zoom_range",
  "channel_shift_range",
  "fill_mode",
  "cval",
  "horizontal_flip",
  "vertical_flip",
  "rescale",
  "preprocessing_function",
  "data_format",
  "validation_split",
];

/** Methods of an image generator; null for other objects. */
export function callImageGeneratorMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  if (self.type !== generatorType) return null;
  switch (name) {
    case "fit":
      return none(call.span);
    case "flow":
      return flow(call, self);
    case "flow_from_directory":
      return flowFromDirectory(call, self);
    case "flow_from_dataframe":
      return flowFromTable(call, self);
    case "standardize":
    case "random_transform":
      return argument(call, 0, "x") ?? none(call.span);
    default:
      return notKnown(call, null, `\`${name}\` of an image generator is not followed`);
  }
}

/** The images after the generator's own scaling. Random changes of place and light keep the range. */
function generated(self: ObjectValue, images: ArrayValue, call: LibraryCall): ArrayValue {
  const setting = (name: string) => self.state.get(`=${name}`) ?? null;
  const { span } = call;
  let result: ArrayValue = { ...images, dtype: "float32" };
  const step = (one: ArrayStep) => {
    result = prepared(result, one, result.shape, span);
  };
  const custom = setting("preprocessing_function");
  if (custom && custom.kind !== "none")
    step({ kind: "other", what: "changed by the preprocessing function", keepsRange: false, keepsRows: true, span });
  const rescale = setting("rescale");
  const factor = numberOf(rescale);
  if (factor !== null) step({ kind: "affine", multiply: factor, add: 0, span: rescale?.span ?? span });
  else if (rescale && rescale.kind !== "none")
    step({ kind: "other", what: "multiplied by a number that is not known", keepsRange: false, keepsRows: true, span });
  for (const which of ["samplewise", "featurewise"]) {
    if (isTrue(setting(`${which}_center`), false)) step({ kind: "statistic", operation: "subtract", by: "mean", span });
    if (isTrue(setting(`${which}_std_normalization`), false)) step({ kind: "statistic", operation: "divide", by: "std", span });
  }
  if (isTrue(setting("zca_whitening"), false)) step({ kind: "other", what: "whitened", keepsRange: false, keepsRows: true, span });
  return result;
}

interface Flow {
  readonly generator: ObjectValue;
  readonly element: Value;
  readonly size: Value | null;
  readonly shuffle: Value | null;
  readonly examples: number | null;
}

/** An iterator that goes through its images for ever; `fit` takes as many batches as there are for one epoch. */
function endless(call: LibraryCall, { generator, element, size, shuffle, examples }: Flow): DatasetValue {
  const batch = size ? numberOf(size) : 32;
  return makeDataset({
    element,
    count: examples === null || batch === null ? null : Math.ceil(examples / batch),
    batch: { size: batch, dropsRemainder: false, span: call.span },
    shuffle: isTrue(shuffle, true) ? { buffer: null, eachIteration: true, span: call.span } : null,
    repeats: null,
    augmented: randomSettings(generator)[0]?.span ?? null,
    augmentedBy:
      randomSettings(generator)
        .map(({ name }) => name)
        .join(", ") || null,
    span: call.span,
  });
}

/** The settings of a generator that change images at random. */
function randomSettings({ state, span }: ObjectValue): readonly { readonly name: string; readonly span: ObjectValue["span"] }[] {
  return [...state].flatMap(([name, value]) => {
    const [, setting] = /^=(\w+_(?:range|flip))$/.exec(name) ?? [];
    return setting && value.kind !== "none" && truthOf(value) === true ? [{ name: setting, span: value.span ?? span }] : [];
  });
}

/** `generator.flow(x, y)`. */
function flow(call: LibraryCall, self: ObjectValue): Value {
  const value = argument(call, 0, "x");
  const images = toArray(call, value && isSequence(value) ? (value.elements[0] ?? null) : value);
  if (!images) return notKnown(call, value, "the images are not known");
  const given = argument(call, 1, "y");
  const labels = given && given.kind !== "none" ? toArray(call, given) : null;
  const subset = argument(call, Number.POSITIVE_INFINITY, "subset");
  const whole = images.shape?.[0] ?? null;
  const inputs = generated(self, { ...images, shape: images.shape && [null, ...images.shape.slice(1)] }, call);
  const outputs = labels ? { ...labels, shape: labels.shape && [null, ...labels.shape.slice(1)] } : makeArray({ span: call.span });
  const element = given && given.kind !== "none" ? tuple([inputs, outputs], call.span) : inputs;
  const examples =
    subset && subset.kind !== "none" ? subsetSize(whole, numberOf(self.state.get("=validation_split")), stringOf(subset)) : whole;
  return endless(call, {
    generator: self,
    element,
    size: argument(call, 2, "batch_size"),
    shuffle: argument(call, 3, "shuffle"),
    examples,
  });
}

/** The first part of the images is for validation. */
function subsetSize(total: number | null, fraction: number | null, subset: string | null): number | null {
  if (total === null || fraction === null || subset === null) return null;
  const validation = Math.trunc(total * fraction);
  return subset === "validation" ? validation : total - validation;
}

/** The labels that belong to images of a folder. */
interface Labels {
  readonly mode: string | null;
  readonly classes: number | null;
  readonly content: ArrayContent;
}

function flowFromDirectory(call: LibraryCall, self: ObjectValue): Value {
  const what = `images in ${fileName(argument(call, 0, "directory"), "a folder")}`;
  const element = flowElement(call, self, {
    what,
    size: argument(call, 1, "target_size"),
    color: argument(call, 2, "color_mode"),
    classes: argument(call, 3, "classes"),
    mode: argument(call, 4, "class_mode"),
  });
  return endless(call, {
    generator: self,
    element,
    size: argument(call, 5, "batch_size"),
    shuffle: argument(call, 6, "shuffle"),
    examples: null,
  });
}

function flowFromTable(call: LibraryCall, self: ObjectValue): Value {
  const directory = argument(call, 1, "directory");
  const keyword = (name: string) => argument(call, Number.POSITIVE_INFINITY, name);
  const columns = keyword("y_col");
  const mode = keyword("class_mode");
  const element = flowElement(call, self, {
    what: `images in ${fileName(directory, "a folder")}`,
    size: keyword("target_size"),
    color: keyword("color_mode"),
    classes: keyword("classes"),
    mode,
    outputs: columns && isSequence(columns) && columns.isComplete ? columns.elements.length : null,
  });
  return endless(call, { generator: self, element, size: keyword("batch_size"), shuffle: keyword("shuffle"), examples: null });
}

interface FlowParts {
  readonly what: string;
  readonly size: Value | null;
  readonly color: Value | null;
  readonly classes: Value | null;
  readonly mode: Value | null;
  readonly outputs?: number | null;
}

function flowElement(call: LibraryCall, self: ObjectValue, { what, size, color, classes, mode, outputs = null }: FlowParts): Value {
  const [height, width] = (size ? shapeFrom(size) : [256, 256]) ?? [null, null];
  const images = makeArray({
    shape: [null, height ?? null, width ?? null, channels(color)],
    dtype: "float32",
    content: external(what, { range: [0, 255] }),
    span: call.span,
  });
  const inputs = generated(self, images, call);
  const name = mode === null ? "categorical" : mode.kind === "none" ? "none" : stringOf(mode);
  if (name === "none") return inputs;
  if (name === "input") return tuple([inputs, inputs], call.span);
  const count = classes && isSequence(classes) && classes.isComplete ? classes.elements.length : null;
  if (name === "raw" || name === "multi_output" || name === "other")
    return tuple(
      [inputs, makeArray({ shape: outputs === null ? null : [null, outputs], content: external(what), span: call.span })],
      call.span,
    );
  return tuple([inputs, encoded(call, { mode: name, classes: count, content: external(what, { range: [0, 0] }) }, "float32")], call.span);
}

/** Labels that are told from the names of folders. */
function encoded(call: LibraryCall, { mode, classes, content }: Labels, numberType: string): ArrayValue {
  const what = content.type === "external" ? content.what : "";
  const numbers = external(what, classes === null ? {} : { range: [0, classes - 1], classes });
  const column = makeArray({
    shape: [null],
    dtype: numberType,
    content: mode === "binary" ? external(what, { range: [0, 1], classes: 2 }) : numbers,
    span: call.span,
  });
  if (mode === "categorical") {
    const shape = [null, classes];
    if (classes === null) return { ...column, shape, dtype: "float32", content: external(what, { range: [0, 1], isOneHot: true }) };
    return { ...prepared(column, { kind: "oneHot", classes, span: call.span }, shape, call.span), dtype: "float32" };
  }
  return mode === null ? { ...column, shape: null, dtype: null } : column;
}

/** The labels of `*_dataset_from_directory`. */
function datasetLabels(call: LibraryCall, what: string): ArrayValue | null {
  const given = argument(call, 2, "label_mode");
  const labels = argument(call, 1, "labels");
  const mode = given === null ? "int" : given.kind === "none" ? "none" : stringOf(given);
  if (mode === "none" || labels?.kind === "none") return null;
  const names = argument(call, 3, "class_names");
  const classes = names && isSequence(names) && names.isComplete ? names.elements.length : null;
  const result = encoded(call, { mode, classes, content: external(what) }, mode === "binary" ? "float32" : "int32");
  return mode === "binary" ? { ...result, shape: [null, 1] } : result;
}

interface Folder {
  readonly inputs: ArrayValue;
  readonly what: string;
  readonly size: Value | null;
  readonly shuffle: Value | null;
}

function fromFolder(call: LibraryCall, { inputs, what, size, shuffle }: Folder): Value {
  const isBatched = size?.kind !== "none";
  const labels = datasetLabels(call, what);
  const front = (array: ArrayValue): ArrayValue => (isBatched ? array : { ...array, shape: array.shape?.slice(1) ?? null });
  const element = labels ? tuple([front(inputs), front(labels)], call.span) : front(inputs);
  const dataset = makeDataset({
    element,
    batch: isBatched ? { size: size ? numberOf(size) : 32, dropsRemainder: false, span: call.span } : null,
    shuffle: isTrue(shuffle, true) ? { buffer: null, eachIteration: true, span: call.span } : null,
    span: call.span,
  });
  const subset = stringOf(argument(call, Number.POSITIVE_INFINITY, "subset"));
  return subset === "both" ? tuple([dataset, { ...dataset }], call.span) : dataset;
}

function imagesFromDirectory(call: LibraryCall): Value {
  const what = `images in ${fileName(argument(call, 0, "directory"), "a folder")}`;
  const size = argument(call, 6, "image_size");
  const [height, width] = (size ? shapeFrom(size) : [256, 256]) ?? [null, null];
  const inputs = makeArray({
    shape: [null, height ?? null, width ?? null, channels(argument(call, 4, "color_mode"))],
    dtype: "float32",
    content: external(what, { range: [0, 255] }),
    span: call.span,
  });
  return fromFolder(call, { inputs, what, size: argument(call, 5, "batch_size"), shuffle: argument(call, 7, "shuffle") });
}

function textsFromDirectory(call: LibraryCall): Value {
  const what = `texts in ${fileName(argument(call, 0, "directory"), "a folder")}`;
  const inputs = makeArray({ shape: [null], dtype: "string", content: external(what), span: call.span });
  return fromFolder(call, { inputs, what, size: argument(call, 4, "batch_size"), shuffle: argument(call, 6, "shuffle") });
}

function audioFromDirectory(call: LibraryCall): Value {
  const what = `sounds in ${fileName(argument(call, 0, "directory"), "a folder")}`;
  const length = numberOf(argument(call, 6, "output_sequence_length"));
  const inputs = makeArray({ shape: [null, length, null], dtype: "float32", content: external(what, { range: [-1, 1] }), span: call.span });
  return fromFolder(call, { inputs, what, size: argument(call, 4, "batch_size"), shuffle: argument(call, 8, "shuffle") });
}

/** Attributes of iterators over images and of datasets from folders; null for methods. */
export function imageAttribute(self: DatasetValue, name: string, span: LibraryCall["span"]): Value | null {
  const leaf = self.element.kind === "tuple" ? self.element.elements[0] : self.element;
  const answers = self.element.kind === "tuple" ? self.element.elements[1] : undefined;
  const classes = answers?.kind === "array" && answers.content?.type === "external" ? (answers.content.classes ?? null) : null;
  switch (name) {
    case "image_shape":
      return leaf?.kind === "array" && leaf.shape
        ? tuple(
            leaf.shape
              .slice(1)
              .map((size) => (size === null ? none(span) : { kind: "number", value: size, isInteger: true, affine: null, span })),
            span,
          )
        : null;
    case "num_classes":
      return classes === null
        ? unknownValue("how many classes there are depends on the folders", span)
        : { kind: "number", value: classes, isInteger: true, affine: null, span };
    case "samples":
    case "n":
      return unknownValue("how many images there are depends on the folder", span);
    case "class_names":
    case "filenames":
    case "file_paths":
      return { kind: "list", elements: [], isComplete: false, span };
    case "class_indices":
      return { kind: "dict", entries: new Map(), isComplete: false, span };
    case "classes":
    case "labels":
      return makeArray({ shape: [null], dtype: "int32", content: answers?.kind === "array" ? answers.content : null, span });
    default:
      return null;
  }
}

import { makeArray } from "../../array.ts";
import type { ArrayContent } from "../../array-content.ts";
import { dtypeName } from "../../dtype.ts";
import { shapeFrom } from "../../shape.ts";
import { integer, isSequence, numberOf, string, stringOf, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, isTrue } from "./data-call.ts";

type External = Extract<ArrayContent, { readonly type: "external" }>;

/** Contents that are read from outside of the text. */
export function external(what: string, more: Omit<External, "type" | "what" | "steps"> = {}): ArrayContent {
  return { type: "external", what, steps: [], ...more };
}

/** "`train.csv`" where the file's name is in the text, else `otherwise`. */
export function fileName(value: Value | null, otherwise: string): string {
  const path = value?.kind === "object" ? stringOf(value.state.get("path")) : stringOf(value);
  return path === null || path === "" ? otherwise : `\`${path}\``;
}

/** Functions that read arrays and images from files. */
export const externalFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["numpy.load", loadArray],
  ["numpy.loadtxt", (call) => readText(call, "float64")],
  ["numpy.genfromtxt", (call) => readText(call, "float64")],
  ["numpy.fromfile", (call) => readFlat(call)],
  ["numpy.frombuffer", (call) => readFlat(call)],
  ["numpy.fromstring", (call) => readFlat(call)],
  ["pickle.load", (call) => readAny(call, "a pickled file")],
  ["pickle.loads", (call) => readAny(call, "a pickled file")],
  ["joblib.load", (call) => readAny(call, "a file")],
  ["json.load", (call) => readAny(call, "a file")],
  ["scipy.io.loadmat", (call) => readAny(call, "a file")],
  ["h5py.File", (call) => readAny(call, "a file")],
  ["scipy.io.wavfile.read", (call) => readAny(call, "a file")],
  ["librosa.load", (call) => readAny(call, "a file")],
  ...["cv2.imread", "imageio.imread", "imageio.v2.imread", "scipy.misc.imread", "scipy.ndimage.imread", "skimage.io.imread"].map(
    (name): [string, LibraryFunction] => [name, readImage],
  ),
  ["matplotlib.pyplot.imread", readImage],
  ["matplotlib.image.imread", readImage],
  ["PIL.Image.open", readImage],
  ["cv2.resize", (call) => resizeImage(call)],
  ["skimage.transform.resize", (call) => resizeImage(call)],
  ["cv2.cvtColor", (call) => recoloured(call)],
  ["cv2.IMREAD_GRAYSCALE", () => integer(0)],
  ["keras.preprocessing.image.load_img", loadImage],
  ["keras.utils.load_img", loadImage],
  ["keras.preprocessing.image.img_to_array", imageToArray],
  ["keras.utils.img_to_array", imageToArray],
  ["keras.utils.get_file", (call) => named(call, argument(call, 0, "fname"))],
  ["keras.utils.data_utils.get_file", (call) => named(call, argument(call, 0, "fname"))],
  ["tensorflow.keras.utils.get_file", (call) => named(call, argument(call, 0, "fname"))],
]);

function loadArray(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "file"), "a file");
  // An archive is indexed by the names of its arrays, which gives an array again.
  return makeArray({ content: external(what), span: call.span });
}

function readText(call: LibraryCall, otherwise: string): Value {
  const what = fileName(argument(call, 0, "fname"), "a file");
  const dtype = dtypeName(argument(call, 1, "dtype")) ?? otherwise;
  const columns = argument(call, Number.POSITIVE_INFINITY, "usecols");
  const width = columns && isSequence(columns) && columns.isComplete ? columns.elements.length : null;
  const isUnpacked = isTrue(argument(call, Number.POSITIVE_INFINITY, "unpack"), false);
  const isTable = argument(call, 3, "delimiter") !== null;
  const shape = width === null ? (isTable && !isUnpacked ? [null, null] : null) : isUnpacked ? [width, null] : [null, width];
  return makeArray({ shape, dtype, content: external(what), span: call.span });
}

function readFlat(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "file"), "a file");
  return makeArray({ shape: [null], dtype: dtypeName(argument(call, 1, "dtype")) ?? "float64", content: external(what), span: call.span });
}

/** What a file holds is not known at all: neither type nor shape. */
function readAny(call: LibraryCall, otherwise: string): Value {
  const what = fileName(argument(call, 0, "file", "filename", "name"), otherwise);
  return makeArray({ content: external(what), span: call.span });
}

const bytes: readonly [number, number] = [0, 255];

function readImage(call: LibraryCall): Value {
  const what = fileName(argument(call, 0), "images from files");
  const isGrey = call.name === "cv2.imread" && numberOf(argument(call, 1, "flags")) === 0;
  const shape = isGrey ? [null, null] : call.name === "cv2.imread" ? [null, null, 3] : null;
  // Other readers give floats for some kinds of files.
  const range = call.name === "cv2.imread" || call.name === "PIL.Image.open" ? { range: bytes } : {};
  return makeArray({ shape, dtype: call.name === "cv2.imread" ? "uint8" : null, content: external(what, range), span: call.span });
}

function resizeImage(call: LibraryCall): Value {
  const image = argument(call, 0, "src", "image");
  const size = shapeFrom(argument(call, 1, "dsize", "output_shape"));
  if (image?.kind !== "array") return makeArray({ span: call.span });
  const [a, b] = size ?? [null, null];
  const rest = image.shape?.slice(2) ?? null;
  // OpenCV takes width before height.
  const shape =
    rest && (call.name === "cv2.resize" ? [b ?? null, a ?? null, ...rest] : size && size.length === 2 ? [...size, ...rest] : size);
  const keepsType = call.name === "cv2.resize";
  return { ...image, shape, dtype: keepsType ? image.dtype : "float64", content: keepsType ? image.content : null, span: call.span };
}

/** Colours converted to one channel or to three. */
function recoloured(call: LibraryCall): Value {
  const image = argument(call, 0, "src");
  const code = argument(call, 1, "code");
  const name = code?.kind === "api" ? (code.name.split("2").at(-1) ?? "") : "";
  if (image?.kind !== "array") return makeArray({ span: call.span });
  const size = image.shape?.slice(0, 2) ?? null;
  return { ...image, shape: size && (name === "GRAY" ? size : name === "RGB" || name === "BGR" ? [...size, 3] : null), span: call.span };
}

const channelsOf: Readonly<Record<string, number>> = { rgb: 3, rgba: 4, grayscale: 1 };

/** The number of channels of an image in a colour mode. */
export function channels(value: Value | null, otherwise = "rgb"): number | null {
  const mode = value === null ? otherwise : stringOf(value);
  return mode === null ? null : (channelsOf[mode] ?? null);
}

function loadImage(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "path"), "images from files");
  const isGrey = isTrue(argument(call, 1, call.machine.generation === "keras3" ? "" : "grayscale", "grayscale"), false);
  const count = isGrey ? 1 : channels(argument(call, Number.POSITIVE_INFINITY, "color_mode"));
  const size = shapeFrom(argument(call, Number.POSITIVE_INFINITY, "target_size"));
  const shape = [size?.[0] ?? null, size?.[1] ?? null, count];
  return makeArray({ shape, dtype: "uint8", content: external(what, { range: bytes }), span: call.span });
}

function imageToArray(call: LibraryCall): Value {
  const image = argument(call, 0, "img");
  if (image?.kind !== "array")
    return makeArray({ shape: null, dtype: "float32", content: external("images", { range: bytes }), span: call.span });
  const dtype = dtypeName(argument(call, 2, "dtype")) ?? "float32";
  const shape = image.shape?.length === 2 ? [...image.shape, 1] : image.shape;
  return { ...image, shape, dtype, span: call.span };
}

/** A file by its name in the cache. */
function named(call: LibraryCall, name: Value | null): Value {
  const text = stringOf(name);
  return text === null ? { kind: "unknown", reason: "the path of a downloaded file", span: call.span } : string(text, call.span);
}

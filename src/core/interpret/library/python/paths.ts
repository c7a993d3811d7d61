import { boolean, list, noBoundArguments, none, type ObjectValue, string, stringOf, tuple, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { takeElements } from "./elements.ts";
import { strOf } from "./representation.ts";
import { unknownResult } from "./unknown-result.ts";

const pathType = "pathlib.Path";

/** A function of the texts of its arguments; null from it is unknown. */
const onTexts =
  (compute: (first: string, ...others: string[]) => Value | null): LibraryFunction =>
  (call) => {
    const texts = call.raw.positional.map(({ value }) => (value.kind === "string" || isPath(value) ? strOf(value) : null));
    const [first, ...others] = texts;
    if (first == null || others.includes(null)) return unknownResult(call);
    const result = compute(first, ...others.map((text) => text ?? "")) ?? unknownResult(call);
    return result.kind === "string" ? { ...result, span: call.span } : result;
  };

const isOutside =
  (what: string): LibraryFunction =>
  (call) =>
    unknownValue(what, call.span);

const onDisk = "it depends on the files outside of the program";
const where = "it depends on where the program is run";

/** `os.path` and `pathlib` on texts that are known; nothing on a disk is looked at. */
export const pathFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ...["os.path", "posixpath", "tensorflow.io.gfile", "tensorflow.gfile"].flatMap((module): [string, LibraryFunction][] => [
    [`${module}.join`, onTexts((...parts) => string(joinPaths(parts)))],
    [`${module}.exists`, isOutside(onDisk)],
  ]),
  ["os.path.basename", onTexts((path) => string(path.slice(path.lastIndexOf("/") + 1)))],
  ["os.path.dirname", onTexts((path) => string(directoryOf(path)))],
  ["os.path.split", onTexts((path) => tuple([string(directoryOf(path)), string(path.slice(path.lastIndexOf("/") + 1))]))],
  ["os.path.splitext", onTexts((path) => tuple(splitExtension(path).map((part) => string(part))))],
  ["os.path.normpath", onTexts((path) => string(normalized(path)))],
  ["os.path.isabs", onTexts((path) => boolean(path.startsWith("/")))],
  ["os.fspath", onTexts((path) => string(path))],
  ["os.path.commonprefix", commonPrefix],
  ["os.path.abspath", onTexts((path) => (path.startsWith("/") ? string(normalized(path)) : unknownValue(where, null)))],
  ...["expanduser", "expandvars", "realpath", "relpath"].map((name): [string, LibraryFunction] => [`os.path.${name}`, isOutside(where)]),
  ...["isfile", "isdir", "islink", "getsize", "getmtime", "lexists", "samefile"].map((name): [string, LibraryFunction] => [
    `os.path.${name}`,
    isOutside(onDisk),
  ]),
  ...["Path", "PurePath", "PosixPath", "PurePosixPath"].map((name): [string, LibraryFunction] => [
    `pathlib.${name}`,
    (call) => (call.raw.positional.length === 0 ? makePath(".", call) : onTexts((...parts) => makePath(joinPaths(parts), call))(call)),
  ]),
  ["pathlib.Path.home", isOutside(where)],
  ["pathlib.Path.cwd", isOutside(where)],
];

function isPath(value: Value): value is ObjectValue {
  return value.kind === "object" && value.type === pathType;
}

function makePath(text: string, call: Pick<LibraryCall, "span">): ObjectValue {
  const absolute = text.startsWith("/") ? "/" : "";
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const path = absolute + parts.join("/") || ".";
  return {
    kind: "object",
    type: pathType,
    arguments: noBoundArguments,
    state: new Map([["path", string(path, call.span)]]),
    call: null,
    span: call.span,
  };
}

function joinPaths(parts: readonly string[]): string {
  return parts.reduce((path, part) => (part.startsWith("/") || path === "" ? part : path.endsWith("/") ? path + part : `${path}/${part}`));
}

function directoryOf(path: string): string {
  const head = path.slice(0, path.lastIndexOf("/") + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, "");
}

function splitExtension(path: string): [string, string] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const at = name.lastIndexOf(".");
  if (at <= 0 || /^\.*$/.test(name.slice(0, at))) return [path, ""];
  const cut = path.length - (name.length - at);
  return [path.slice(0, cut), path.slice(cut)];
}

function normalized(path: string): string {
  const isAbsolute = path.startsWith("/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== ".." || (!isAbsolute && (kept.length === 0 || kept.at(-1) === ".."))) kept.push(part);
    else kept.pop();
  }
  return (isAbsolute ? "/" : "") + kept.join("/") || ".";
}

function commonPrefix(call: LibraryCall): Value {
  const texts = takeElements(call.machine, argumentAt(call, 0) ?? none())?.map(stringOf);
  const [first, ...others] = texts ?? [null];
  if (first == null || others.includes(null)) return unknownResult(call);
  let length = first.length;
  for (const other of others) while (!other?.startsWith(first.slice(0, length))) length--;
  return string(first.slice(0, length), call.span);
}

/** Attributes of a path; null for its methods. */
export function pathAttribute(object: Value, name: string): Value | null {
  if (!isPath(object)) return null;
  const path = strOf(object);
  if (path === null) return null;
  const file = path.slice(path.lastIndexOf("/") + 1);
  const [stem, suffix] = splitExtension(file);
  const span = object.span ?? { start: 0, end: 0 };
  switch (name) {
    case "name":
      return string(file === "." ? "" : file, span);
    case "stem":
      return string(stem, span);
    case "suffix":
      return string(suffix, span);
    case "suffixes":
      return list(
        file
          .replace(/^\.+/, "")
          .split(".")
          .slice(1)
          .map((part) => string(`.${part}`, span)),
        span,
      );
    case "parent":
      return makePath(path === "." || !path.includes("/") ? "." : directoryOf(path), { span });
    case "parts":
      return tuple(
        [...(path.startsWith("/") ? ["/"] : []), ...path.split("/").filter((part) => part && part !== ".")].map((part) =>
          string(part, span),
        ),
        span,
      );
    default:
      return null;
  }
}

/** Methods of a path; null for methods that it does not have. */
export function callPathMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  const path = strOf(self);
  const texts = call.raw.positional.map(({ value }) => strOf(value));
  const [first] = texts;
  switch (method) {
    case "joinpath":
      return path === null || texts.includes(null)
        ? unknownResult(call)
        : makePath(joinPaths([path, ...texts.map((text) => text ?? "")]), call);
    case "with_suffix":
    case "with_name":
    case "with_stem": {
      if (path === null || first == null) return unknownResult(call);
      const [stem, suffix] = splitExtension(path);
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      return makePath(method === "with_suffix" ? stem + first : method === "with_name" ? folder + first : folder + first + suffix, call);
    }
    case "as_posix":
    case "__str__":
    case "__fspath__":
      return path === null ? unknownResult(call) : string(path, call.span);
    case "is_absolute":
      return path === null ? unknownResult(call) : boolean(path.startsWith("/"), call.span);
    case "mkdir":
    case "touch":
    case "unlink":
    case "rmdir":
    case "write_text":
    case "write_bytes":
      return none(call.span);
    case "exists":
    case "is_file":
    case "is_dir":
    case "glob":
    case "rglob":
    case "iterdir":
    case "open":
    case "read_text":
    case "read_bytes":
    case "stat":
      return unknownValue(onDisk, call.span);
    case "resolve":
    case "absolute":
    case "expanduser":
    case "relative_to":
      return unknownValue(where, call.span);
    default:
      return null;
  }
}

import { formatBraces } from "../text-format.ts";
import { boolean, integer, list, none, numberOf, type StringValue, string, stringOf, tuple, unknownValue, type Value } from "../value.ts";
import { argumentAt, type LibraryCall } from "./library-call.ts";
import { takeElements } from "./python/elements.ts";
import { resolveSlice } from "./python/slicing.ts";

type TextMethod = (call: LibraryCall, text: string) => Value | null;

/** A method without arguments that gives a text. */
const plain =
  (change: (text: string) => string): TextMethod =>
  (call, text) =>
    string(change(text), call.span);

/** A method without arguments that asks something of every character; false for an empty text. */
const every =
  (pattern: RegExp): TextMethod =>
  (call, text) =>
    boolean(pattern.test(text), call.span);

const methods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ["lower", plain((text) => text.toLowerCase())],
  ["casefold", plain((text) => text.toLowerCase().replaceAll("ß", "ss"))],
  ["upper", plain((text) => text.toUpperCase())],
  ["title", plain((text) => text.replace(/\p{L}+/gu, capitalized))],
  ["capitalize", plain(capitalized)],
  ["swapcase", plain((text) => [...text].map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase())).join(""))],
  ["isdigit", every(/^\p{Nd}+$/u)],
  ["isdecimal", every(/^\p{Nd}+$/u)],
  ["isnumeric", every(/^\p{N}+$/u)],
  ["isalpha", every(/^\p{L}+$/u)],
  ["isalnum", every(/^[\p{L}\p{N}]+$/u)],
  ["isspace", every(/^\s+$/)],
  ["isidentifier", every(/^[\p{L}_][\p{L}\p{N}_]*$/u)],
  [
    "isascii",
    (call, text) =>
      boolean(
        [...text].every((one) => (one.codePointAt(0) ?? 0) < 128),
        call.span,
      ),
  ],
  ["islower", (call, text) => boolean(text === text.toLowerCase() && text !== text.toUpperCase(), call.span)],
  ["isupper", (call, text) => boolean(text === text.toUpperCase() && text !== text.toLowerCase(), call.span)],
  ["istitle", (call, text) => boolean(/\p{L}/u.test(text) && text === text.replace(/\p{L}+/gu, capitalized), call.span)],
  ["strip", (call, text) => stripped(call, text, "both")],
  ["lstrip", (call, text) => stripped(call, text, "start")],
  ["rstrip", (call, text) => stripped(call, text, "end")],
  ["split", (call, text) => split(call, text, "start")],
  ["rsplit", (call, text) => split(call, text, "end")],
  ["splitlines", splitLines],
  ["partition", (call, text) => partition(call, text, "start")],
  ["rpartition", (call, text) => partition(call, text, "end")],
  ["join", join],
  ["format", format],
  ["format_map", (call, text) => format({ ...call, raw: { ...call.raw, positional: [], keywords: mapping(argumentAt(call, 0)) } }, text)],
  ["replace", replace],
  ["startswith", (call, text) => affix(call, text, (whole, part) => whole.startsWith(part))],
  ["endswith", (call, text) => affix(call, text, (whole, part) => whole.endsWith(part))],
  ["removeprefix", (call, text) => removed(call, text, (part) => (text.startsWith(part) ? text.slice(part.length) : text))],
  ["removesuffix", (call, text) => removed(call, text, (part) => (part && text.endsWith(part) ? text.slice(0, -part.length) : text))],
  ["find", (call, text) => search(call, text, "first")],
  ["index", (call, text) => search(call, text, "first")],
  ["rfind", (call, text) => search(call, text, "last")],
  ["rindex", (call, text) => search(call, text, "last")],
  ["count", count],
  ["zfill", zeroFilled],
  ["ljust", (call, text) => justified(call, text, "left")],
  ["rjust", (call, text) => justified(call, text, "right")],
  ["center", (call, text) => justified(call, text, "center")],
  ["expandtabs", (call, text) => (text.includes("\t") ? null : string(text, call.span))],
  ["__len__", (call, text) => integer([...text].length, call.span)],
]);

/** Names of the methods that texts have. */
export const textMethodNames: readonly string[] = [...methods.keys()];

/** Methods of strings that names of layers, variables and files are made with. */
export function callTextMethod(call: LibraryCall, self: StringValue, method: string): Value {
  const result = call.raw.isComplete ? methods.get(method)?.(call, self.value) : null;
  if (result) return result;
  const unknown = [...call.raw.positional, ...call.raw.keywords.values()].find(({ value }) => value.kind === "unknown")?.value;
  return unknownValue(unknown?.kind === "unknown" ? unknown.reason : `the result of \`${method}\` is not known here`, call.span);
}

function capitalized(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("").toLowerCase();
}

/** An argument that is a text; undefined where it is left out or None, null where it is not known. */
function textArgument(call: LibraryCall, index: number, name = ""): string | null | undefined {
  const value = argumentAt(call, index, name);
  return value === null || value.kind === "none" ? undefined : stringOf(value);
}

function texts(parts: readonly string[], call: LibraryCall): Value {
  return list(
    parts.map((part) => string(part, call.span)),
    call.span,
  );
}

function stripped(call: LibraryCall, text: string, where: "both" | "start" | "end"): Value | null {
  const given = textArgument(call, 0);
  if (given === null) return null;
  const isGone = (character: string): boolean => (given === undefined ? /\s/.test(character) : given.includes(character));
  const characters = [...text];
  let [start, end] = [0, characters.length];
  if (where !== "end") while (start < end && isGone(characters[start] ?? "")) start++;
  if (where !== "start") while (end > start && isGone(characters[end - 1] ?? "")) end--;
  return string(characters.slice(start, end).join(""), call.span);
}

function split(call: LibraryCall, text: string, from: "start" | "end"): Value | null {
  const separator = textArgument(call, 0, "sep");
  const limit = argumentAt(call, 1, "maxsplit");
  const most = limit === null ? -1 : numberOf(limit);
  if (separator === null || separator === "" || most === null) return null;
  const isLimited = most >= 0;
  if (separator === undefined) {
    const trimmed = from === "start" ? text.trimStart() : text.trimEnd();
    const words = [...trimmed.matchAll(/\S+/g)];
    const all = words.map(([word]) => word);
    if (!isLimited || words.length <= most + 1) return texts(all, call);
    if (from === "start") return texts([...all.slice(0, most), trimmed.slice(words[most]?.index ?? 0)], call);
    const last = words[words.length - most - 1];
    return texts([trimmed.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0)), ...all.slice(words.length - most)], call);
  }
  const parts = text.split(separator);
  if (!isLimited || parts.length <= most + 1) return texts(parts, call);
  return from === "start"
    ? texts([...parts.slice(0, most), parts.slice(most).join(separator)], call)
    : texts([parts.slice(0, parts.length - most).join(separator), ...parts.slice(parts.length - most)], call);
}

function splitLines(call: LibraryCall, text: string): Value | null {
  if (argumentAt(call, 0, "keepends") !== null) return null;
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  if (lines.at(-1) === "") lines.pop();
  return texts(lines, call);
}

function partition(call: LibraryCall, text: string, from: "start" | "end"): Value | null {
  const separator = textArgument(call, 0);
  if (!separator) return null;
  const at = from === "start" ? text.indexOf(separator) : text.lastIndexOf(separator);
  const parts =
    at >= 0 ? [text.slice(0, at), separator, text.slice(at + separator.length)] : from === "start" ? [text, "", ""] : ["", "", text];
  return tuple(
    parts.map((part) => string(part, call.span)),
    call.span,
  );
}

/** Characters that joining and replacing may make at most. */
const mostMade = 10_000_000;

function join(call: LibraryCall, text: string): Value | null {
  const sequence = argumentAt(call, 0);
  const parts = (sequence && takeElements(call.machine, sequence))?.map(stringOf);
  if (!parts || parts.includes(null)) return null;
  const length = parts.reduce((sum, part) => sum + (part?.length ?? 0) + text.length, 0);
  return length > mostMade ? null : string(parts.join(text), call.span);
}

function format(call: LibraryCall, text: string): Value | null {
  const named = new Map([...call.raw.keywords].map(([name, argument]) => [name, argument.value]));
  const result = formatBraces(
    text,
    call.raw.positional.map((argument) => argument.value),
    named,
  );
  return result === null ? null : string(result, call.span);
}

function mapping(value: Value | null): LibraryCall["raw"]["keywords"] {
  const keywords = new Map<string, { value: Value; span: { start: number; end: number }; keyword: null }>();
  if (value?.kind === "dict")
    for (const entry of value.entries.values())
      if (entry.key.kind === "string") keywords.set(entry.key.value, { value: entry.value, span: { start: 0, end: 0 }, keyword: null });
  return keywords;
}

function replace(call: LibraryCall, text: string): Value | null {
  const [from, to, most] = [textArgument(call, 0), textArgument(call, 1), numberOf(argumentAt(call, 2, "count") ?? integer(-1))];
  if (from == null || to == null || most === null || (text.length + 1) * (to.length + 1) > mostMade) return null;
  if (most < 0)
    return string(
      text.split(from).join(to).length === 0 || from !== "" ? text.split(from).join(to) : `${to}${[...text].join(to)}${to}`,
      call.span,
    );
  const parts = text.split(from);
  return from === "" ? null : string([...parts.slice(0, most), parts.slice(most).join(from)].join(to), call.span);
}

/** The part of the text between the bounds that methods of searching take. */
function window(call: LibraryCall, text: string, first: number): { readonly text: string; readonly start: number } | null {
  const [lower, upper] = [argumentAt(call, first), argumentAt(call, first + 1)];
  if (lower === null && upper === null) return { text, start: 0 };
  const characters = [...text];
  if (characters.length !== text.length) return null;
  const bounds = resolveSlice(text.length, { kind: "slice", lower, upper, step: null, span: call.span });
  return bounds && { text: text.slice(bounds.start, Math.max(bounds.start, bounds.stop)), start: bounds.start };
}

function affix(call: LibraryCall, text: string, test: (whole: string, part: string) => boolean): Value | null {
  const value = argumentAt(call, 0);
  const parts = value?.kind === "tuple" ? (value.isComplete ? value.elements : [none()]) : [value ?? none()];
  const within = window(call, text, 1);
  if (!within) return null;
  let isKnown = true;
  for (const part of parts.map(stringOf)) {
    if (part === null) isKnown = false;
    else if (test(within.text, part)) return boolean(true, call.span);
  }
  return isKnown ? boolean(false, call.span) : null;
}

function removed(call: LibraryCall, _text: string, remove: (part: string) => string): Value | null {
  const part = textArgument(call, 0);
  return part == null ? null : string(remove(part), call.span);
}

function search(call: LibraryCall, text: string, which: "first" | "last"): Value | null {
  const part = textArgument(call, 0);
  const within = window(call, text, 1);
  if (part == null || !within) return null;
  const at = which === "first" ? within.text.indexOf(part) : within.text.lastIndexOf(part);
  if (at < 0) return /index$/.test(call.name) ? null : integer(-1, call.span);
  return integer([...within.text.slice(0, at)].length + within.start, call.span);
}

function count(call: LibraryCall, text: string): Value | null {
  const part = textArgument(call, 0);
  const within = window(call, text, 1);
  if (part == null || !within) return null;
  return integer(part === "" ? [...within.text].length + 1 : within.text.split(part).length - 1, call.span);
}

function zeroFilled(call: LibraryCall, text: string): Value | null {
  const width = numberOf(argumentAt(call, 0));
  if (width === null || width > 10_000) return null;
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  return string(sign + "0".repeat(Math.max(0, width - [...text].length)) + text.slice(sign.length), call.span);
}

function justified(call: LibraryCall, text: string, where: "left" | "right" | "center"): Value | null {
  const width = numberOf(argumentAt(call, 0));
  const fill = textArgument(call, 1) ?? (argumentAt(call, 1) === null ? " " : null);
  if (width === null || fill === null || width > 10_000) return null;
  const room = Math.max(0, width - [...text].length);
  // As CPython shares out an odd number of places.
  const left = where === "left" ? 0 : where === "right" ? room : Math.floor(room / 2) + (room & width & 1);
  return string(fill.repeat(left) + text + fill.repeat(room - left), call.span);
}

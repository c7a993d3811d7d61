import { keyOf } from "./key-of.ts";
import { decimalDigits } from "./library/python/arithmetic.ts";
import { floatText, integerText, reprOf, strOf } from "./library/python/representation.ts";
import { isSequence, numberOf, string, type Value } from "./value.ts";

interface Specification {
  readonly fill: string;
  readonly align: "<" | ">" | "^" | "=" | "";
  readonly sign: "+" | "-" | " ";
  readonly isAlternate: boolean;
  readonly width: number;
  readonly grouping: "," | "_" | "";
  readonly precision: number | null;
  readonly type: string;
}

const longestText = 10_000;
const mostDigits = 400;

/**
 * Python's text for a value under a format specification such as ".4f" or "03d" (the format mini-language);
 * null where value or specification is not known.
 */
export function formatValue(value: Value, specification: string): string | null {
  if (specification === "") return strOf(value);
  if (value.kind !== "number" && value.kind !== "boolean" && value.kind !== "string") return null;
  const parsed = parseSpecification(specification);
  if (!parsed || parsed.width > longestText || (parsed.precision ?? 0) > mostDigits) return null;
  if (value.kind === "string") {
    if ((parsed.type !== "" && parsed.type !== "s") || parsed.align === "=" || parsed.grouping || parsed.isAlternate) return null;
    const points = [...value.value];
    return pad(parsed.precision === null ? value.value : points.slice(0, parsed.precision).join(""), parsed, "<");
  }
  const number = numberOf(value);
  if (number === null) return null;
  const body = numberBody(Math.abs(number), value.kind === "boolean" || value.isInteger, parsed);
  if (body === null) return null;
  const isNegative = number < 0 || Object.is(number, -0);
  return padNumber(isNegative ? "-" : parsed.sign === "-" ? "" : parsed.sign, body, parsed);
}

/** A field with a conversion: `{value!r:>10}`. */
export function formatField(value: Value, conversion: string | null, specification: string): string | null {
  if (conversion === null) return formatValue(value, specification);
  const text = conversion === "s" ? strOf(value) : reprOf(value);
  return text === null || (conversion === "a" && /[^ -~]/.test(text)) ? null : formatValue(string(text), specification);
}

function parseSpecification(text: string): Specification | null {
  const match = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su.exec(text);
  if (!match) return null;
  const [, fill, align, sign, alternate, zero, width, grouping, precision, type] = match;
  return {
    fill: fill ?? (zero && !align ? "0" : zero && !fill ? "0" : " "),
    align: (align as Specification["align"] | undefined) ?? (zero ? "=" : ""),
    sign: (sign as Specification["sign"] | undefined) ?? "-",
    isAlternate: alternate !== undefined,
    width: Number(width ?? 0),
    grouping: (grouping as Specification["grouping"] | undefined) ?? "",
    precision: precision === undefined ? null : Number(precision),
    type: type ?? "",
  };
}

/** The digits of a number that is not negative. */
function numberBody(value: number, isInteger: boolean, { type, precision, grouping, isAlternate }: Specification): string | null {
  if (isInteger && "bcdoxXn".includes(type)) {
    if (precision !== null || !Number.isInteger(value)) return null;
    const base = type === "b" ? 2 : type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
    if (type === "c") return value > 0x10ffff ? null : String.fromCodePoint(value);
    const digits = base === 10 ? integerText(value) : BigInt(value).toString(base);
    const grouped = group(digits, grouping, base === 10 ? 3 : 4);
    const prefix = isAlternate && base !== 10 ? `0${type}` : "";
    return type === "X" ? prefix + grouped.toUpperCase() : prefix + grouped;
  }
  if (isAlternate) return null;
  if (!Number.isFinite(value))
    return (type === type.toUpperCase() && type !== "" && type !== "%" ? "INF" : "inf") + (type === "%" ? "%" : "");
  switch (type) {
    case "":
      if (precision === null) return groupFloat(isInteger ? integerText(value) : floatText(value), grouping);
      return groupFloat(shortBody(value, precision, true), grouping);
    case "f":
    case "F":
      return groupFloat(fixed(value, precision ?? 6), grouping);
    case "%":
      if (!Number.isFinite(value * 100)) return "inf%";
      return `${groupFloat(fixed(value * 100, precision ?? 6), grouping)}%`;
    case "e":
    case "E": {
      const text = exponential(value, precision ?? 6);
      return type === "E" ? text.toUpperCase() : text;
    }
    case "g":
    case "G":
    case "n": {
      const text = groupFloat(shortBody(value, precision ?? 6, false), grouping);
      return type === "G" ? text.toUpperCase() : text;
    }
    default:
      return null;
  }
}

function fixed(value: number, places: number): string {
  const digits = decimalDigits(value, places)
    .toString()
    .padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function exponential(value: number, places: number): string {
  if (value === 0) return `${fixed(0, places)}e+00`;
  let exponent = Math.floor(Math.log10(value));
  // The logarithm may be one off, and rounding may carry into another digit.
  let digits = decimalDigits(value, places - exponent).toString();
  while (digits.length !== places + 1) {
    exponent += digits.length > places + 1 ? 1 : -1;
    digits = decimalDigits(value, places - exponent).toString();
  }
  const mantissa = places === 0 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** `%g`; with `keepsPoint`, as a float without a type: at least one digit behind the point. */
function shortBody(value: number, precision: number, keepsPoint: boolean): string {
  const significant = Math.max(1, precision);
  const exponent = Number(exponential(value, significant - 1).split("e")[1]);
  if (exponent < -4 || exponent >= (keepsPoint ? significant - 1 : significant)) {
    const [mantissa = "", power = ""] = exponential(value, significant - 1).split("e");
    return `${trimZeros(mantissa)}e${power}`;
  }
  const text = trimZeros(fixed(value, Math.max(0, significant - 1 - exponent)));
  return keepsPoint && !text.includes(".") ? `${text}.0` : text;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function group(digits: string, separator: string, size: number): string {
  if (!separator) return digits;
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= size) parts.unshift(digits.slice(Math.max(0, end - size), end));
  return parts.join(separator);
}

function groupFloat(text: string, separator: string): string {
  const match = /^\d+/.exec(text);
  return separator && match ? group(match[0], separator, 3) + text.slice(match[0].length) : text;
}

function padNumber(sign: string, body: string, specification: Specification): string {
  const { align, fill, width, grouping } = specification;
  if (align !== "=") return pad(sign + body, specification, ">");
  const prefix = /^0[bxoX](?=.)/.exec(body)?.[0] ?? "";
  let digits = body.slice(prefix.length);
  const room = width - sign.length - prefix.length;
  if (grouping && fill === "0") {
    // The zeros in front are grouped like digits.
    const [whole = "", rest = ""] = [/^[\d,_a-fA-F]+/.exec(digits)?.[0] ?? "", digits.replace(/^[\d,_a-fA-F]+/, "")];
    let plain = whole.replace(/[,_]/g, "");
    const size = prefix ? 4 : 3;
    while (group(plain, grouping, size).length + rest.length < room) plain = `0${plain}`;
    digits = group(plain, grouping, size) + rest;
  }
  return sign + prefix + fill.repeat(Math.max(0, room - [...digits].length)) + digits;
}

function pad(text: string, { align, fill, width }: Specification, otherwise: "<" | ">"): string {
  const room = Math.max(0, width - [...text].length);
  const where = align === "" || align === "=" ? otherwise : align;
  if (where === "<") return text + fill.repeat(room);
  if (where === ">") return fill.repeat(room) + text;
  const left = Math.floor(room / 2);
  return fill.repeat(left) + text + fill.repeat(room - left);
}

/** Python's `template % values`; `values` may be a single dictionary for fields such as "%(name)s". */
export function formatPercent(template: string, values: readonly Value[]): string | null {
  let next = 0;
  let known = true;
  const take = (): Value | undefined => values[next++];
  const text = template.replace(
    /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.)/gsu,
    (whole, name: string | undefined, flags: string, width: string | undefined, precision: string | undefined, type: string) => {
      if (type === "%") return "%";
      const [mapping] = values;
      const widthValue = width === "*" ? numberOf(take()) : Number(width ?? 0);
      const digits = precision === "*" ? numberOf(take()) : precision === undefined ? undefined : Number(precision);
      const value = name === undefined ? take() : mapping?.kind === "dict" ? mapping.entries.get(`s:${name}`)?.value : undefined;
      const piece = value && widthValue !== null && digits !== null ? percentPiece(value, type, flags, widthValue, digits) : null;
      if (piece === null) known = false;
      return piece ?? whole;
    },
  );
  const takesNone = values.length === 1 && values[0]?.kind === "dict";
  return known && (next === values.length || takesNone) ? text : null;
}

function percentPiece(value: Value, type: string, flags: string, width: number, precision: number | undefined): string | null {
  const isLeft = flags.includes("-") || width < 0;
  const room = Math.abs(width);
  if (type === "s" || type === "r") {
    const text = type === "s" ? strOf(value) : reprOf(value);
    if (text === null) return null;
    return formatValue(string(text), `${isLeft ? "<" : ">"}${room || ""}${precision === undefined ? "" : `.${precision}`}`);
  }
  if (type === "c" && value.kind === "string" && [...value.value].length === 1)
    return formatValue(value, `${isLeft ? "<" : ">"}${room || ""}`);
  const number = numberOf(value);
  if (number === null || !"dixXoeEfFgGc".includes(type)) return null;
  if (type === "c" && (!Number.isInteger(number) || number < 0 || number > 0x10ffff)) return null;
  if (type === "c" && flags === "") return formatValue(string(String.fromCodePoint(number)), `>${room || ""}`);
  const sign = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const isDecimal = type === "d" || type === "i";
  if ("xXo".includes(type) && !Number.isInteger(number)) return null;
  const layout = isLeft ? `<${sign}` : flags.includes("0") ? `${sign}0` : `>${sign}`;
  const alternate = flags.includes("#") ? "#" : "";
  const padded = layout.endsWith("0") ? `${sign}${alternate}0${room || ""}` : `${layout}${alternate}${room || ""}`;
  if (isDecimal || "xXo".includes(type)) {
    if (precision !== undefined || !Number.isFinite(number)) return null;
    const whole: Value = { kind: "number", value: Math.trunc(number) + 0, isInteger: true, affine: null, span: null };
    return formatValue(whole, `${padded}${isDecimal ? "d" : type}`);
  }
  return formatValue(value, `${padded}${precision === undefined ? "" : `.${precision}`}${type}`);
}

/** Python's `template.format(…)` with positional, numbered and named fields, elements, attributes and nested widths. */
export function formatBraces(template: string, positional: readonly Value[], named: ReadonlyMap<string, Value>): string | null {
  let next = 0;
  const fieldValue = (field: string): Value | undefined => {
    const match = /^([^.[]*)(.*)$/s.exec(field);
    const first = match?.[1] ?? "";
    const base = first === "" ? positional[next++] : /^\d+$/.test(first) ? positional[Number(first)] : named.get(first);
    return base && follow(base, match?.[2] ?? "");
  };
  const fill = (text: string, depth: number): string | null => {
    let known = true;
    const result = text.replace(
      /\{\{|\}\}|\{((?:[^{}:![]|\[[^\]]*\])*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g,
      (whole, field: string | undefined, conversion: string | undefined, specification: string | undefined) => {
        if (whole === "{{" || whole === "}}") return whole.charAt(0);
        const value = fieldValue(field ?? "");
        const inner = specification?.includes("{") && depth < 1 ? fill(specification, depth + 1) : (specification ?? "");
        const piece = value && inner !== null ? formatField(value, conversion ?? null, inner) : null;
        if (piece === null) known = false;
        return piece ?? whole;
      },
    );
    return known ? result : null;
  };
  return fill(template, 0);
}

/** The part of a value that `.name` and `[key]` of a field take. */
function follow(base: Value, path: string): Value | undefined {
  let value: Value | undefined = base;
  for (const [, attribute, key] of path.matchAll(/\.([^.[]+)|\[([^\]]*)\]/g)) {
    if (!value) return undefined;
    if (attribute !== undefined) {
      value =
        value.kind === "instance" ? value.attributes.get(attribute) : value.kind === "object" ? value.state.get(attribute) : undefined;
    } else if (key !== undefined && isSequence(value) && value.isComplete && /^\d+$/.test(key)) value = value.elements[Number(key)];
    else if (key !== undefined && value.kind === "dict") {
      const identity: string | null = /^\d+$/.test(key) ? `n:${key}` : keyOf(string(key));
      value = identity === null ? undefined : value.entries.get(identity)?.value;
    } else return undefined;
  }
  return value;
}

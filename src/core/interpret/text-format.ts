import type { Value } from "./value.ts";

/**
 * Python's text for a value under a format specification such as ".4f" or "03d"; null where value or
 * specification is not known. Covers what names of layers and variables are made of.
 */
export function formatValue(value: Value, specification: string): string | null {
  if (value.kind === "number" && value.value !== null) return formatNumber(value.value, value.isInteger, specification);
  if (specification !== "" && !/^[<>^]?\d*s?$/.test(specification)) return null;
  switch (value.kind) {
    case "string":
      return value.value;
    case "boolean":
      return value.value ? "True" : "False";
    case "none":
      return "None";
    default:
      return null;
  }
}

function formatNumber(value: number, isInteger: boolean, specification: string): string | null {
  const match = /^(0?)(\d*)(?:\.(\d+))?([dfs]?)$/.exec(specification);
  if (!match) return null;
  const [, zero, width, digits, type] = match;
  const text = digits !== undefined || type === "f" ? value.toFixed(Number(digits ?? 6)) : plainNumber(value, isInteger);
  return text.padStart(Number(width || 0), zero === "0" ? "0" : " ");
}

function plainNumber(value: number, isInteger: boolean): string {
  return isInteger || !Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** Python's `template % values`. */
export function formatPercent(template: string, values: readonly Value[]): string | null {
  let next = 0;
  let known = true;
  const text = template.replace(
    /%(%|([0-9]*)(?:\.(\d+))?([sdifg]))/g,
    (whole, first: string, width: string, digits: string | undefined, type: string) => {
      if (first === "%") return "%";
      const value = values[next++];
      const specification =
        type === "s" || type === "g" ? "" : `${width}${digits === undefined ? "" : `.${digits}`}${type === "f" ? "f" : "d"}`;
      const piece = value ? formatValue(value, specification) : null;
      if (piece === null) known = false;
      return piece ?? whole;
    },
  );
  return known ? text : null;
}

/** Python's `template.format(…)` with positional, numbered and named fields. */
export function formatBraces(template: string, positional: readonly Value[], named: ReadonlyMap<string, Value>): string | null {
  let next = 0;
  let known = true;
  const text = template.replace(
    /\{\{|\}\}|\{([^{}:!]*)(?:![rs])?(?::([^{}]*))?\}/g,
    (whole, field: string | undefined, specification: string | undefined) => {
      if (whole === "{{" || whole === "}}") return whole.charAt(0);
      const value = !field ? positional[next++] : /^\d+$/.test(field) ? positional[Number(field)] : named.get(field);
      const piece = value ? formatValue(value, specification ?? "") : null;
      if (piece === null) known = false;
      return piece ?? whole;
    },
  );
  return known ? text : null;
}

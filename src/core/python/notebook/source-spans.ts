import type { Span } from "../../text/span.ts";

/** Where in a notebook's JSON the value of each cell's `source` (nbformat 3: `input`) stands, by cell; null for a cell without one. The JSON must be valid. */
export function spansOfSources(json: string): (Span | null)[] {
  const spans: (Span | null)[] = [];
  /** Keys and array positions around the current value. */
  const path: (string | null)[] = [];
  let position = 0;

  const skipSpace = () => {
    while (/\s/.test(json[position] ?? "")) position++;
  };
  const readString = (): string => {
    const token = /"(?:[^"\\]|\\.)*"/y;
    token.lastIndex = position;
    const written = token.exec(json)?.[0] ?? '""';
    position += Math.max(1, written.length);
    return written;
  };
  const readItems = (close: string, readItem: () => void) => {
    position++;
    for (skipSpace(); position < json.length && json[position] !== close; skipSpace()) {
      readItem();
      skipSpace();
      if (json[position] === ",") position++;
    }
    position++;
  };
  const readValue = () => {
    skipSpace();
    const start = position;
    const isCell = isCellPath(path);
    if (isCell) spans.push(null);
    switch (json[position]) {
      case "{":
        readItems("}", () => {
          const key: unknown = JSON.parse(readString());
          skipSpace();
          position++;
          path.push(String(key));
          readValue();
          path.pop();
        });
        break;
      case "[":
        path.push(null);
        readItems("]", readValue);
        path.pop();
        break;
      case '"':
        readString();
        break;
      default:
        while (position < json.length && !/[\s,\]}]/.test(json[position] ?? "")) position++;
    }
    const key = path.at(-1);
    if ((key === "source" || key === "input") && isCellPath(path.slice(0, -1)) && spans.at(-1) === null)
      spans[spans.length - 1] = { start, end: position };
  };
  readValue();
  return spans;
}

/** `cells[i]`, in nbformat 3 `worksheets[j].cells[i]`. */
function isCellPath(path: readonly (string | null)[]): boolean {
  const [a, b, c, d] = path;
  return (
    (path.length === 2 && a === "cells" && b === null) ||
    (path.length === 4 && a === "worksheets" && b === null && c === "cells" && d === null)
  );
}

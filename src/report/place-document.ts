import type { Place } from "../core/index.ts";

/** A 1-based line; in a notebook the line of a cell. */
export interface LineDocument {
  readonly line: number;
  readonly cell?: number;
}

export function lineDocument({ line, cell }: LineDocument): LineDocument {
  return cell === undefined ? { line } : { line, cell };
}

/** A line in the file `own`, or in another one that is named. */
export interface LineInProgram extends LineDocument {
  readonly path?: string;
}

export function lineInProgram(place: Place, own: string): LineInProgram {
  return place.path === own ? lineDocument(place) : { path: place.path, ...lineDocument(place) };
}

/** "line 3", "line 3 of cell 2", "line 3 of net.py". */
export function lineName({ line, cell, path }: LineInProgram): string {
  return `line ${line}${cell === undefined ? "" : ` of cell ${cell}`}${path === undefined ? "" : ` of ${path}`}`;
}

/** "model.py:3:5", in a notebook "model.ipynb:cell 2:3:5". */
export function placeName({ path, line, column, cell }: Omit<Place, "span">): string {
  return `${path}:${positionName({ line, column, ...(cell === undefined ? {} : { cell }) })}`;
}

/** "3:5", in a notebook "cell 2:3:5". */
export function positionName({ line, column, cell }: LineDocument & { readonly column: number }): string {
  return `${cell === undefined ? "" : `cell ${cell}:`}${line}:${column}`;
}

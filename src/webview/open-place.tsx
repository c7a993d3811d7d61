import type { ComponentChildren } from "preact";
import type { Place } from "../core/index.ts";
import { fileName } from "./format.ts";
import { post } from "./host.ts";

interface OpenPlaceProps {
  readonly place: Place;
  /** What stands before the line's number; the file's name where there is nothing else. */
  readonly children?: ComponentChildren;
}

/** A link to a line of the source. */
export function OpenPlace({ place, children }: OpenPlaceProps) {
  const { path, line, column } = place;
  return (
    <button
      type="button"
      class="link"
      title={`Open ${path}, line ${line}`}
      onClick={() => post({ type: "open-place", path, line, column })}
    >
      {children ?? fileName(path)} <span class="line">line {line}</span>
    </button>
  );
}

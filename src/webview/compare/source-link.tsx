import type { Place } from "../../core/index.ts";
import { post } from "./host.ts";

interface LinkProps {
  readonly side: "a" | "b";
  readonly place: Place;
  /** What is written there, for those who hear the link and do not see what stands beside it. */
  readonly what: string;
}

/** A link to a line of one of the two sources. */
export function SourceLink({ side, place, what }: LinkProps) {
  const { path, line, column } = place;
  return (
    <button
      type="button"
      class="link"
      title={`Open ${path}, line ${line}`}
      aria-label={`${what} of ${side.toUpperCase()}: open line ${line}`}
      onClick={() => post({ type: "open-place", side, path, line, column })}
    >
      line {line}
    </button>
  );
}

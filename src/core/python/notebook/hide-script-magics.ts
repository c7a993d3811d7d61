import { hideMagics } from "./hide-magics.ts";

/** A line that begins a cell of a script, as VS Code, Spyder and Jupytext write it: `# %%`, `#%% title`. */
const marker = /^(#[ \t]*%%.*(?:\r\n|\r|\n|$))/m;

/**
 * The Python of a script with cells: what IPython reads as something else gives way to something of the same length, cell by
 * cell. A script without `# %%` is Python as it stands.
 */
export function hideScriptMagics(text: string): string {
  if (!marker.test(text)) return text;
  return text
    .split(marker)
    .map((piece) => (marker.test(piece) ? piece : hideMagics(piece)))
    .join("");
}

import { hideMagics } from "./notebook/hide-magics.ts";

/** The Python in a Markdown file. */
export interface FencedPython {
  /** As long as the Markdown, everything else blank: each character of Python stands where it stood. */
  readonly text: string;
  readonly fences: number;
}

/**
 * The Python of a Markdown file's fences (```` ```python ````, `py`, `ipython`, `pycon` is not), one program in their order, as
 * the cells of a notebook are. Fences that are indented belong to lists, and their Python would begin in the middle of a block.
 */
export function readFences(markdown: string): FencedPython {
  let text = "";
  let position = 0;
  let fences = 0;
  for (const match of markdown.matchAll(/^(`{3,}|~{3,})[ \t]*\{?\.?(?:python3?|py|ipython3?)\b.*(?:\r?\n)([\s\S]*?)^\1[`~]*[ \t]*$/gim)) {
    const source = match[2] ?? "";
    const start = match.index + match[0].indexOf("\n") + 1;
    text += blank(markdown.slice(position, start)) + hideMagics(source);
    position = start + source.length;
    fences++;
  }
  return { text: text + blank(markdown.slice(position)), fences };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

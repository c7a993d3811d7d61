import type { Severity } from "../../src/core/index.ts";

/** A Python program in a Markdown file, and what the rules should say of it. */
export interface MarkdownExample {
  /** The heading above it, and its number below that heading. */
  readonly title: string;
  readonly line: number;
  readonly program: string;
  /** "12 warning unit-normal-kernel", by line of the program. */
  readonly expected: readonly string[];
  readonly kerasVersion: string | null;
  readonly tensorflowVersion: string | null;
}

const mark = /#\s*(error|warning|info|hint):\s*\[([\w-]+)\]/g;

/**
 * The examples of a rule's Markdown file. Each ```py block is a program; a line's marks (`# warning: [unit-normal-kernel]`)
 * say what is reported there, and all that is. "py before" and "py after" blocks are put around the examples that follow
 * until the next heading of level 2; "keras=3.15.1" and "tensorflow=2.21.0" behind "py" put a version in force.
 */
export function readMarkdownTest(markdown: string): readonly MarkdownExample[] {
  const examples: MarkdownExample[] = [];
  let [heading, count, before, after] = ["", 0, "", ""];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const title = /^(#+) (.*)$/.exec(line);
    if (title) {
      heading = title[2] ?? "";
      count = 0;
      if (title[1] === "##") [before, after] = ["", ""];
    }
    const fence = /^```py\b(.*)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf("```", i);
    const code = `${lines.slice(i + 1, end).join("\n")}\n`;
    const info = fence[1] ?? "";
    if (/\bbefore\b/.test(info)) before = code;
    else if (/\bafter\b/.test(info)) after = code;
    else {
      const program = before + code + after;
      examples.push({
        title: `${heading} ${++count}`,
        line: i + 1,
        program,
        expected: program
          .split("\n")
          .flatMap((text, at) => [...text.matchAll(mark)].map(([, severity, name]) => `${at + 1} ${severity as Severity} ${name}`)),
        kerasVersion: /keras=(\S+)/.exec(info)?.[1] ?? null,
        tensorflowVersion: /tensorflow=(\S+)/.exec(info)?.[1] ?? null,
      });
    }
    i = end;
  }
  return examples;
}

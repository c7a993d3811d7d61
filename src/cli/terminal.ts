import { createSupportsHyperlinks } from "supports-hyperlinks";
import { type ColorChoice, type Colors, chooseColors } from "../report/colors.ts";

/** Where a command writes: results on stdout, everything else on stderr. */
export interface Terminal {
  /** A result. */
  print(text: string | Uint8Array): void;
  /** A remark, which --quiet leaves out. */
  note(text: string): void;
  /** What went wrong; never left out. */
  warn(text: string): void;
  /** Colours for stdout and for stderr. */
  readonly colors: Colors;
  readonly noteColors: Colors;
  /** Makes a text on stdout a link, where the terminal shows such (OSC 8); elsewhere it stays as it is. */
  link(text: string, url: string): string;
  /** Whether a progress bar can be drawn on stderr; its width in columns, else null. */
  readonly barWidth: number | null;
}

export interface TerminalOptions {
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

export function openTerminal({ color, quiet }: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  const colors = chooseColors(color, stdout, process.env);
  const hasLinks = colors.isColorSupported && createSupportsHyperlinks(stdout);
  return {
    print: (text) => stdout.write(text),
    note: (text) => {
      if (!quiet) stderr.write(text);
    },
    warn: (text) => stderr.write(text),
    colors,
    link: (text, url) => (hasLinks ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text),
    noteColors: chooseColors(color, stderr, process.env),
    barWidth: stderr.isTTY && !quiet && process.env.TERM !== "dumb" ? Math.max(20, stderr.columns ?? 80) : null,
  };
}

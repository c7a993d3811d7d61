import { type ColorChoice, type Colors, chooseColors } from "../report/colors.ts";

/** Where a command writes: results on stdout, everything else on stderr. */
export interface Terminal {
  /** A result. */
  print(text: string): void;
  /** A remark, which --quiet leaves out. */
  note(text: string): void;
  /** What went wrong; never left out. */
  warn(text: string): void;
  /** Colours for stdout and for stderr. */
  readonly colors: Colors;
  readonly noteColors: Colors;
  /** Whether a progress bar can be drawn on stderr; its width in columns, else null. */
  readonly barWidth: number | null;
}

export interface TerminalOptions {
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

export function openTerminal({ color, quiet }: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  return {
    print: (text) => stdout.write(text),
    note: (text) => {
      if (!quiet) stderr.write(text);
    },
    warn: (text) => stderr.write(text),
    colors: chooseColors(color, stdout, process.env),
    noteColors: chooseColors(color, stderr, process.env),
    barWidth: stderr.isTTY && !quiet && process.env.TERM !== "dumb" ? Math.max(20, stderr.columns ?? 80) : null,
  };
}

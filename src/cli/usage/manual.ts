import { environment, examples, exitCodes } from "./examples.ts";
import type { CommandEntry } from "./option-table.ts";

export interface ManualInput {
  readonly description: string;
  readonly version: string;
  readonly commands: readonly CommandEntry[];
}

/** The manual page in roff, as `man` reads it. */
export function renderManual({ description, version, commands }: ManualInput): string {
  return [
    `.TH KERAS\\-PARITY 1 "" "Keras Parity ${version}" "User Commands"`,
    ".SH NAME",
    "keras\\-parity \\- find what is wrong with TensorFlow and Keras model code",
    ".SH SYNOPSIS",
    ".B keras\\-parity",
    "COMMAND [OPTION]... [ARGUMENT]...",
    ".SH DESCRIPTION",
    text(description),
    "Your Python is read, never run, and nothing uses the network.",
    ".SH COMMANDS",
    ...commands.flatMap(manualOf),
    ".SH EXIT STATUS",
    ...exitCodes.flatMap(({ code, meaning }) => term(String(code), meaning)),
    ".SH ENVIRONMENT",
    ...environment.flatMap(({ name, meaning }) => term(name, meaning)),
    ".SH FILES",
    ...term(
      "pyproject.toml",
      "settings under [tool.keras-parity]: select, ignore, severity, keras-version, tensorflow-version, step-budget",
    ),
    "",
  ].join("\n");
}

function manualOf({ name, usage, description, options }: CommandEntry): readonly string[] {
  const shown = (examples[name] ?? []).flatMap(({ line, what }) => term(line, what));
  return [
    `.SS keras\\-parity ${text(usage)}`,
    text(`${description.charAt(0).toUpperCase()}${description.slice(1)}.`),
    ...options.flatMap((option) => term(option.usage, option.description)),
    ...(shown.length > 0 ? [".PP", "Examples:", ...shown] : []),
  ];
}

function term(name: string, meaning: string): readonly string[] {
  return [".TP", `.B ${text(name)}`, text(meaning)];
}

/** Nothing that roff would read, at the start of a line or inside. */
function text(plain: string): string {
  return plain
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1")
    .replaceAll('"', "\\(dq");
}

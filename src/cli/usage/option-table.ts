import type { Argument, Command, Option } from "commander";
import { rules } from "../../core/index.ts";

/** What a value may be: one of a list, a file, or anything. */
export type ValueKind = { readonly choices: readonly string[] } | "file" | "any";

export interface OptionEntry {
  /** "--format" */
  readonly flag: string;
  /** "--format <format>" */
  readonly usage: string;
  readonly description: string;
  /** Null for an option without a value. */
  readonly value: ValueKind | null;
}

export interface CommandEntry {
  /** "check", "cache clear" */
  readonly name: string;
  /** "check [options] [path...]" */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionEntry[];
  /** Of its arguments; null where it takes none. */
  readonly argument: ValueKind | null;
}

/** The commands with everything that they take, read from what parses them. */
export function optionTable(program: Command): readonly CommandEntry[] {
  return program.commands.flatMap((command) => {
    const inner = command.commands.map((one) => entryOf(one, `${command.name()} ${one.name()}`));
    if (inner.length === 0) return [entryOf(command, command.name())];
    const argument = { choices: command.commands.map((one) => one.name()) };
    return [{ ...entryOf(command, command.name()), argument }, ...inner];
  });
}

function entryOf(command: Command, name: string): CommandEntry {
  const help = command.createHelp();
  const [argument] = command.registeredArguments;
  return {
    name,
    usage: `${name} ${command.usage()}`,
    description: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      flag: option.long ?? option.flags,
      usage: option.flags,
      description: help.optionDescription(option),
      value: option.required || option.optional ? valueKind(option) : null,
    })),
    argument: argument ? argumentOf(argument) : null,
  };
}

function valueKind({ argChoices, flags }: Option): ValueKind {
  if (argChoices) return { choices: argChoices };
  if (/<rules>/.test(flags)) return { choices: rules.map(({ code }) => code) };
  return /<(?:file|path|name\|path)>/.test(flags) ? "file" : "any";
}

function argumentOf(argument: Argument): ValueKind {
  if (argument.argChoices) return { choices: argument.argChoices };
  return argument.name() === "rule" ? { choices: rules.map(({ code }) => code) } : "file";
}

import type { CommandEntry, OptionEntry, ValueKind } from "./option-table.ts";

export type Shell = "bash" | "zsh" | "fish";

/** A script that completes commands, options and their values in a shell. */
export function renderCompletion(shell: Shell, commands: readonly CommandEntry[]): string {
  const top = commands.filter(({ name }) => !name.includes(" "));
  switch (shell) {
    case "bash":
      return bash(top);
    case "zsh":
      return zsh(top);
    case "fish":
      return fish(top);
  }
}

function bash(commands: readonly CommandEntry[]): string {
  const names = commands.map(({ name }) => name);
  const reply = (kind: ValueKind) => (kind === "file" ? "-f" : kind === "any" ? "" : `-W '${kind.choices.join(" ")}'`);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, value }) =>
      value === null
        ? []
        : [`    '${name} ${flag}') COMPREPLY=(${value === "any" ? "" : `$(compgen ${reply(value)} -- "$cur")`}); return ;;`],
    ),
  );
  const flags = commands.map(({ name, options }) => `      ${name}) COMPREPLY=($(compgen -W '${flagsOf(options)}' -- "$cur")) ;;`);
  const words = commands.map(
    ({ name, argument }) => `    ${name}) COMPREPLY=(${argument === null ? "" : `$(compgen ${reply(argument)} -- "$cur")`}) ;;`,
  );
  return `# bash completion for keras-parity
_keras_parity() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${flags.join("\n")}
      *) COMPREPLY=($(compgen -W '--help --version' -- "$cur")) ;;
    esac
    return
  fi
  case "$command" in
${words.join("\n")}
    *) COMPREPLY=($(compgen -W '${names.join(" ")}' -- "$cur")) ;;
  esac
}
complete -o filenames -F _keras_parity keras-parity
`;
}

function flagsOf(options: readonly OptionEntry[]): string {
  return options.map(({ flag }) => flag).join(" ");
}

function zsh(commands: readonly CommandEntry[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, "\\$&");
  const action = (kind: ValueKind) => (kind === "file" ? "_files" : kind === "any" ? " " : `(${kind.choices.join(" ")})`);
  const described = commands.map(({ name, description }) => `    '${name}:${quote(description)}'`);
  const cases = commands.map(({ name, options, argument }) => {
    const specs = options.map(({ flag, description, value }) => {
      return `'${flag}[${quote(description)}]${value === null ? "" : `:value:${action(value)}`}'`;
    });
    const rest = argument === null ? [] : [`'*:argument:${action(argument)}'`];
    return `    ${name})\n      _arguments ${[...specs, ...rest].join(" \\\n        ")} ;;`;
  });
  return `#compdef keras-parity
_keras_parity() {
  local -a commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _keras_parity ]; then _keras_parity "$@"; else compdef _keras_parity keras-parity; fi
`;
}

function fish(commands: readonly CommandEntry[]): string {
  const quote = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const values = (kind: ValueKind) => (kind === "file" ? "-r -F" : kind === "any" ? "-x" : `-x -a ${quote(kind.choices.join(" "))}`);
  const lines = commands.flatMap(({ name, description, options, argument }) => {
    const inside = `complete -c keras-parity -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c keras-parity -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
      ...options.map(
        ({ flag, description: what, value }) =>
          `${inside} -l ${flag.replace(/^--/, "")}${value === null ? "" : ` ${values(value)}`} -d ${quote(what)}`,
      ),
      ...(argument === null ? [] : [argument === "file" ? `${inside} -F` : `${inside} ${values(argument)}`]),
    ];
  });
  return `# fish completion for keras-parity\ncomplete -c keras-parity -f\n${lines.join("\n")}\n`;
}

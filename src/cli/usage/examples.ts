/** What people do with each command: shown by `--help` and in the manual. */
export const examples: Readonly<Record<string, readonly { readonly line: string; readonly what: string }[]>> = {
  check: [
    { line: "keras-parity check src notebooks", what: "reports what is wrong, as a compiler does" },
    { line: "keras-parity check --diff train.py", what: "shows what --fix would change" },
    { line: "keras-parity check --baseline known.json --write-baseline .", what: "makes today's findings known" },
    { line: "keras-parity check --baseline known.json --format sarif --output report.sarif .", what: "tells CI only what is new" },
    { line: "keras-parity check --changed-since origin/main .", what: "looks at this branch's files only" },
    { line: "keras-parity check - --stdin-filename train.py < train.py", what: "reads standard input" },
  ],
  compare: [
    { line: "keras-parity compare tf1.py keras.py", what: "lists every real difference" },
    { line: "keras-parity compare nets.py::small nets.py::large", what: "compares two models of one file" },
    { line: "keras-parity compare a.ipynb:4 b.py --format markdown", what: "takes the model that begins at or above cell 4" },
  ],
  parity: [
    { line: "keras-parity parity tf1.py keras.py", what: "trains both, and tells which difference costs how much" },
    { line: "keras-parity parity tf1.py --repair KP101", what: "tells what mending is worth" },
    { line: "keras-parity parity a.py b.py --max-seconds 60 --resume run.jsonl", what: "stops in time, and can be taken up again" },
  ],
  model: [
    { line: "keras-parity model train.py", what: "shows layers, parameters, data, training and what is not known" },
    { line: "keras-parity model src --format json", what: "gives the same to programs" },
  ],
  rules: [{ line: "keras-parity rules", what: "lists the rules" }],
  explain: [{ line: "keras-parity explain unit-normal-kernel", what: "says why KP101 matters, and what to do" }],
  doctor: [{ line: "keras-parity doctor", what: "tells what is missing, and how to get it" }],
  schema: [{ line: "keras-parity schema check", what: "prints the schema of `check --format json`" }],
  cache: [{ line: "keras-parity cache clear", what: "forgets what earlier runs found" }],
  completion: [
    { line: 'eval "$(keras-parity completion bash)"', what: "in ~/.bashrc" },
    { line: 'eval "$(keras-parity completion zsh)"', what: "in ~/.zshrc" },
    { line: "keras-parity completion fish > ~/.config/fish/completions/keras-parity.fish", what: "once" },
  ],
  manual: [{ line: "keras-parity manual > ~/.local/share/man/man1/keras-parity.1", what: "for `man keras-parity`" }],
  lsp: [{ line: "keras-parity lsp", what: "what an editor starts; see docs/editors.md" }],
  mcp: [{ line: "keras-parity mcp", what: "what a client of the Model Context Protocol starts" }],
};

export const exitCodes = [
  { code: 0, meaning: "nothing was found; the variants do not differ" },
  { code: 1, meaning: "problems were found; the variants differ" },
  { code: 2, meaning: "wrong use, a path that does not exist or cannot be read, or a run without a result" },
  { code: 130, meaning: "interrupted" },
] as const;

export const environment = [
  { name: "NO_COLOR", meaning: "do not paint, whatever it holds" },
  { name: "FORCE_COLOR", meaning: "paint where there is no terminal too; 0 turns it off" },
  { name: "KERAS_PARITY_CACHE_DIR", meaning: "where check keeps results" },
  { name: "KERAS_HOME", meaning: "where Keras keeps its data sets" },
] as const;

/** The part of a command's help behind its options. */
export function helpAfter(command: string): string {
  const shown = (examples[command] ?? []).map(({ line, what }) => `  $ ${line}\n      ${what}`);
  const codes = exitCodes.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${meaning}`);
  return ["", ...(shown.length > 0 ? ["Examples:", ...shown, ""] : []), "Exit codes:", ...codes].join("\n");
}

import { ProgramFailure } from "./run-program.ts";

/** Why an installation failed, and what to do about it: the first that fits of what programs are known to write. */
const causes: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /spawn npm ENOENT|npm(?:\.cmd)?: (?:command )?not found|'npm' is not recognized/i,
    "npm was not found. Install Node.js, which brings it, and try again.",
  ],
  [/spawn python3 ENOENT|python3: (?:command )?not found/i, "Python 3 was not found. Install it with pip, and try again."],
  [/No module named pip/i, "Python has no pip. Install it (python3 -m ensurepip), and try again."],
  [/ENOSPC|no space left/i, "The disk is full. The native engine needs about 1.1 GB, and as much again while it is installed."],
  [
    /not found: (?:make|g\+\+|cc)|(?:make|g\+\+|cc1plus)[^\n]*(?:not found|No such file)|Could not find any Visual Studio|xcode-select|You need to install the latest version of/i,
    "The binding could not be compiled. Install a C++ compiler with make (Debian: build-essential; macOS: xcode-select --install; Windows: Visual Studio Build Tools), and try again.",
  ],
  [/Could not find any Python installation/i, "The binding could not be compiled: node-gyp needs Python 3. Install it, and try again."],
  [/EACCES|EPERM|permission denied/i, "A folder could not be written to. Look at the permissions of the place that was shown."],
  [/checksum/i, "What was downloaded is not what was published. Try again; if it stays so, something on the way changes downloads."],
  [
    /timeout|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|getaddrinfo|proxy|self.signed certificate|UNABLE_TO_(?:GET|VERIFY)|HTTP (?:error )?40[37]|status code 40[37]|\bE40[37]\b|Network is unreachable|No matching distribution|Could not find a version/i,
    "The download did not get through, as behind a firewall or a proxy. Set HTTPS_PROXY (and npm's and pip's own settings) and try again.",
  ],
];

/** What went wrong in a sentence, and what helps; without help where the cause is not known. */
export function explainInstallFailure(error: unknown): { readonly message: string; readonly advice: string } {
  const message = error instanceof Error ? error.message : String(error);
  const text = error instanceof ProgramFailure ? `${message}\n${error.output}` : message;
  const advice = causes.find(([pattern]) => pattern.test(text))?.[1];
  return { message, advice: advice ?? "Training goes on with WebAssembly, slower but not differently." };
}

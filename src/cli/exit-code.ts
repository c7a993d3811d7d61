/** Exit codes of the command line. */
export const exitCode = {
  nothingFound: 0,
  /** Problems were found, or the variants differ. */
  found: 1,
  /** Wrong use, a path that does not exist, or an error of the program's own. */
  failed: 2,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

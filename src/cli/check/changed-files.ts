import { execFileSync } from "node:child_process";
import path from "node:path";
import { UsageError } from "../usage-error.ts";

/**
 * Absolute paths of the files that differ from where this branch left `reference`, those that git does not know yet included.
 * Throws a `UsageError` outside of a repository and for what git does not know.
 */
export function changedFiles(reference: string, folder: string): ReadonlySet<string> {
  const root = git(["rev-parse", "--show-toplevel"], folder, "--changed-since needs a git repository").trim();
  const commit = git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`],
    root,
    `--changed-since: git knows no commit ${reference}`,
  ).trim();
  const base = git(["merge-base", commit, "HEAD"], root, `--changed-since: ${reference} and HEAD have no commit in common`).trim();
  const lists = [
    git(["diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", base, "--"], root, "--changed-since: git diff failed"),
    git(["ls-files", "--others", "--exclude-standard", "-z"], root, "--changed-since: git ls-files failed"),
  ];
  return new Set(lists.flatMap((list) => list.split("\0").filter((name) => name !== "")).map((name) => path.join(root, name)));
}

function git(args: readonly string[], folder: string, failure: string): string {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    const why = code === "ENOENT" ? "git is not installed" : (stderr ?? "").trim().split("\n").at(-1);
    throw new UsageError(`${failure}${why ? `: ${why}` : ""}.`);
  }
}

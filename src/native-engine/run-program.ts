import { spawn } from "node:child_process";

export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Milliseconds; a download that a firewall lets hang must not stop everything. */
  readonly limit?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program that did not end well, with all that it wrote on stderr. */
export class ProgramFailure extends Error {
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/** Runs a program in silence. Rejects with a `ProgramFailure`, and with the signal's reason when it is aborted. */
export function runProgram({ args, command, cwd, env, limit, signal }: ProgramCall): Promise<void> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    // npm is a script there that only a shell can start; elsewhere a group of its own lets its children end with it.
    const child = spawn(command, [...args], {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      shell: isWindows,
      detached: !isWindows,
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3", ...env },
    });
    let output = "";
    let isLate = false;
    const end = () => {
      try {
        if (isWindows || child.pid === undefined) child.kill();
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            end();
          }, limit);
    signal.addEventListener("abort", end);
    child.stderr.on("data", (data) => {
      output = `${output}${data}`.slice(-100_000);
    });
    const finish = (failure: Error | null) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason);
      else if (failure) reject(failure);
      else resolve();
    };
    const name = [command, ...args.slice(0, 2)].join(" ");
    child.on("error", (error) => finish(new ProgramFailure(`${name}: ${error.message}`, error.message)));
    child.on("close", (code) => {
      const last = output.trim().split("\n").at(-1) || `ended with ${code}`;
      finish(code === 0 ? null : new ProgramFailure(`${name}: ${isLate ? "took too long" : last}`, isLate ? `timeout\n${output}` : output));
    });
  });
}

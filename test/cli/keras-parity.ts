import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with everything written to stderr so far. */
  readonly onError?: (text: string, child: ChildProcess) => void;
}

/** Runs `dist/cli.js` of a folder as a process, as a user's shell does. */
export function runProgram(folder: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, [path.join(folder, "cli.js"), ...args], {
    cwd: options.cwd ?? folder,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", KERAS_PARITY_CACHE_DIR: path.join(folder, "kept"), ...options.env },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
    options.onError?.(err, child);
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

type Validator = ((value: unknown) => boolean) & { readonly errors?: unknown };
const { default: Ajv } = createRequire(import.meta.url)("ajv") as {
  default: new (options: object) => { compile(schema: object): Validator };
};
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<string, Validator>();

/** Parses JSON and validates it against the schema that the program itself prints. Throws with what does not fit. */
export async function parseValid(folder: string, schema: string, text: string): Promise<unknown> {
  const validate = validators.get(schema) ?? ajv.compile(JSON.parse((await runProgram(folder, ["schema", schema])).out) as object);
  validators.set(schema, validate);
  const value: unknown = JSON.parse(text);
  if (!validate(value)) throw new Error(`${schema}: ${JSON.stringify(validate.errors, null, 1)}`);
  return value;
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { caseHash } from "./case-hash.ts";
import { allCases } from "./cases/all-cases.ts";
import type { JudgeCase, Software } from "./cases/case.ts";
import type { Measured } from "./replay-case.ts";

interface Truth {
  readonly cases: Readonly<Record<string, Measured & { readonly hash: string }>>;
}

const softwares: readonly Software[] = ["tensorflow-1.15", "keras-2.2", "tf-keras-2.21", "keras-3"];

/** The cases with what the real software measured, as `scripts/judge.mjs` wrote it down. */
export function measuredCases(): readonly { readonly one: JudgeCase; readonly real: Measured }[] {
  const truths = new Map(softwares.map((name) => [name, readTruth(name)]));
  return allCases.flatMap((one) => {
    const real = truths.get(one.software)?.cases[one.id];
    return real?.hash === caseHash(one) ? [{ one, real }] : [];
  });
}

function readTruth(name: Software): Truth {
  const file = path.join(import.meta.dirname, "truth", `${name}.truth.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Truth) : { cases: {} };
}

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Software } from "../cases/case.ts";

/** A program that trains and says what part of the test examples it gets right. */
export interface AccuracyProgram {
  readonly file: string;
  readonly software: Software;
  /** That part, in the program's own names. */
  readonly expression: string;
}

const folder = "test/judge/accuracy";
const everySoftware: readonly Software[] = ["tensorflow-1.15", "keras-2.2", "tf-keras-2.21", "keras-3"];

/** The programs beside this file, which end with a `result`. */
export function accuracyPrograms(): readonly AccuracyProgram[] {
  return everySoftware.flatMap((software) =>
    readdirSync(path.join(folder, software))
      .filter((name) => name.endsWith(".py"))
      .map((name) => ({ file: path.join(folder, software, name), software, expression: "result" })),
  );
}

/** "path:software:expression": a program that lies elsewhere. */
export function programNamed(words: string): AccuracyProgram {
  const [file = "", name = "", ...rest] = words.split(":");
  const software = everySoftware.find((one) => one === name);
  if (!software || rest.length === 0) throw new Error(`${words} is not PATH:SOFTWARE:EXPRESSION`);
  return { file, software, expression: rest.join(":") };
}
